import { PDF, type Antwort } from '../../umgebung/api.js';
import { bruch, type Akt, type Bruch, type Ergebnis, type Namen } from './akte.js';
import type { Haus } from './haus.js';

const UNBERUEHRT = `
  SELECT (SELECT sum(version) FROM vorgang WHERE mandant_id = $1)::text AS versionen,
    (SELECT count(*) FROM zeichnung WHERE mandant_id = $1)::text AS zeichnungen,
    (SELECT count(*) FROM nachricht WHERE mandant_id = $1)::text AS nachrichten,
    (SELECT count(*) FROM frist WHERE mandant_id = $1)::text AS fristen,
    (SELECT sum(version) FROM abschnitt WHERE mandant_id = $1)::text AS abschnitte`;

/**
 * A German sentence: it begins like one, ends like one, and names nothing of the inside. The field of a form that it is
 * about stands before it; pages show the name that people know.
 */
const SATZ = /^(?:[\w.]+: )?[„A-ZÄÖÜ§0-9].*[.!?“)]$/su;
const INNERES = /undefined|\bnull\b|\[object|constraint|NaN/u;
/** Only whoever raises the level may shut herself out; where another Schritt would, nobody could make it. */
const AUSGESPERRT = /^Danach dürften Sie/u;

export const SAETZE = {
  http: 'Kein Schritt endet in einem Fehler des Programms; was nicht geht, sagt ein deutscher Satz.',
  ausgesperrt: 'Kein Schritt scheitert daran, dass danach niemand mehr liest, wer ihn macht.',
  ganz: 'Was abgelehnt wird, hat nichts bewirkt.',
} as const;

/** Asks the API for a Schritt; whatever comes, it has to be an answer. */
export async function mache(
  haus: Haus,
  namen: Namen,
  { wer, vorgang, schritt, daten }: Extract<Akt, { art: 'schritt' }>,
  etag?: string,
): Promise<{ antwort: Antwort | null; bruch: Bruch | null }> {
  const id = namen.id(vorgang);
  if (id === undefined || !Object.hasOwn(haus.organisation.personen, wer))
    return { antwort: null, bruch: null };
  const ich = haus.als(wer);
  const vorher = await unberuehrt(haus);
  try {
    const weise = etag === undefined ? {} : { etag };
    const antwort =
      schritt === 'anlageHinzufuegen'
        ? await ich.ladeHoch(id, (daten as { name?: string }).name ?? 'Anlage.pdf', PDF, weise)
        : await ich.schritt(id, schritt, namen.loese(daten), weise);
    return { antwort, bruch: await beurteile(haus, { schritt, antwort }, vorher) };
  } catch (grund) {
    return { antwort: null, bruch: bruch('HTTP', SAETZE.http, (grund as Error).message.slice(0, 600)) };
  } finally {
    haus.betrieb.api.fehlerzeilen.splice(0);
  }
}

async function beurteile(
  haus: Haus,
  { schritt, antwort }: { schritt: string; antwort: Antwort },
  vorher: string,
): Promise<Bruch | null> {
  const { status, inhalt } = antwort;
  const [fehlerzeile] = haus.betrieb.api.fehlerzeilen;
  if (fehlerzeile !== undefined || status >= 500)
    return bruch(
      'HTTP',
      SAETZE.http,
      `${status} ${inhalt?.detail ?? ''} ${fehlerzeile ?? ''}`.slice(0, 2500),
    );
  if (status < 400) return null;
  const satz = String(inhalt.detail);
  if (AUSGESPERRT.test(satz) && schritt !== 'stufeAnheben')
    return bruch('S2', SAETZE.ausgesperrt, `${schritt}: ${satz}`);
  if (!SATZ.test(satz) || INNERES.test(satz)) return bruch('HTTP', SAETZE.http, `${status} „${satz}“`);
  const nachher = await unberuehrt(haus);
  return vorher === nachher ? null : bruch('Ganz oder gar nicht', SAETZE.ganz, `${vorher} → ${nachher}`);
}

async function unberuehrt(haus: Haus): Promise<string> {
  return JSON.stringify(await haus.sql(UNBERUEHRT, [haus.mandant]));
}

/** What the answer says about the Vorgang. */
export function ergebnisAus(antwort: Antwort | null, von: string | null, kaputt: Bruch | null): Ergebnis {
  const gelungen = antwort !== null && antwort.status < 300;
  const abgelehnt = antwort && !gelungen ? String(antwort.inhalt?.detail ?? '') : null;
  const nach = gelungen ? String(antwort.inhalt?.zustand ?? von) : von;
  return { getan: gelungen, abgelehnt, von, nach, bruch: kaputt };
}
