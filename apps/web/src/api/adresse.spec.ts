import { describe, expect, it } from '@jest/globals';
import { adresse, anmeldeadresse, leseschluessel } from './adresse.js';
import { lies, sende } from './api.js';

describe('The address of a route', () => {
  it('has the values of its path in their places, and of the query those that are there', () => {
    expect(adresse('get /vorgaenge/{id}/anlagen/{anlage}', { pfad: { id: 'a b', anlage: '7' } })).toBe(
      '/api/vorgaenge/a%20b/anlagen/7',
    );
    expect(adresse('get /vorgaenge.csv', { abfrage: { stufe: 'nfd', ressort: undefined } })).toBe(
      '/api/vorgaenge.csv?stufe=nfd',
    );
    expect(adresse('get /auftraege.csv')).toBe('/api/auftraege.csv');
    expect(anmeldeadresse('/vorgaenge/7?reiter=text', 'erneut')).toBe(
      '/api/anmeldung?erneut=1&ziel=%2Fvorgaenge%2F7%3Freiter%3Dtext',
    );
  });

  it('is the key of what was read, so that what lies below begins with what is above', () => {
    expect(leseschluessel('get /vorgaenge/{id}', { pfad: { id: '7' } })).toEqual(['vorgaenge', '7']);
    expect(leseschluessel('get /vorgaenge/{id}/fassungen/{nr}', { pfad: { id: '7', nr: '2' } })).toEqual([
      'vorgaenge',
      '7',
      'fassungen',
      '2',
    ]);
    expect(leseschluessel('get /suche', { abfrage: { q: 'Rad', anzahl: 8 } })).toEqual([
      'suche',
      { q: 'Rad', anzahl: '8' },
    ]);
  });
});

/** Never called: what a line expects not to compile fails the check of types once it does. */
export async function falsches(): Promise<void> {
  const pfad = { id: '7' };
  // @ts-expect-error -- there is no such route
  await lies('get /vorgange');
  // @ts-expect-error -- a place in the path is missing
  await lies('get /vorgaenge/{id}');
  // @ts-expect-error -- the place has another name
  await lies('get /vorgaenge/{id}', { pfad: { kennung: '7' } });
  // @ts-expect-error -- the query knows no such filter
  await lies('get /vorgaenge', { abfrage: { status: 'offen' } });
  // @ts-expect-error -- the filter knows no such word
  await lies('get /vorgaenge', { abfrage: { stufe: 'geheim' } });
  // @ts-expect-error -- the answer has no such field
  void (await lies('get /vorgaenge/{id}', { pfad })).name;
  // @ts-expect-error -- reading changes nothing
  await sende('get /vorgaenge');
  // @ts-expect-error -- what was seen is missing
  await sende('post /vorgaenge/{id}/schritte', { pfad, eingabe: { schritt: 'bemerken' } });
  // @ts-expect-error -- the body has other fields
  await sende('post /filter', { eingabe: { bereich: 'vorlagen', titel: '', abfrage: {} } });
}
