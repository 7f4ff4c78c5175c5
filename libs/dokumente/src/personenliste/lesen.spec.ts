import { describe, expect, it } from '@jest/globals';
import { liesPersonenliste } from './lesen.js';

const csv = (...zeilen: string[]) => liesPersonenliste(zeilen.join('\n'), 'csv');
const saetze = (liste: ReturnType<typeof liesPersonenliste>) =>
  liste.maengel.map(({ zeile, de }) => `${zeile}: ${de}`);

describe('A table of people', () => {
  it('holds a line for each office, whatever separates the columns and however they are called', () => {
    for (const trenner of [';', ',', '\t']) {
      const liste = csv(
        ['Kennung', 'Name', 'E-Mail', 'Rolle', 'Haus', 'von', 'bis'].join(trenner),
        ['wb1', 'Wiebke Brandt', 'wb@land.example', 'RL', 'SF', '01.07.2026', ''].join(trenner),
        ['wb1', 'Wiebke Brandt', 'wb@land.example', 'VB', 'SF', '2026-07-01', '30.6.2027'].join(trenner),
        ['ot2', 'Okko Tam', 'ot@land.example', '', '', '', ''].join(trenner),
        '',
      );
      expect(liste.maengel).toEqual([]);
      expect(liste.personen).toEqual([
        {
          zeile: 2,
          anmeldung: 'wb1',
          name: 'Wiebke Brandt',
          email: 'wb@land.example',
          sprache: null,
          aktiv: true,
          aemter: [
            { zeile: 2, rolle: 'RL', ressort: 'SF', von: '2026-07-01', bis: null },
            { zeile: 3, rolle: 'VB', ressort: 'SF', von: '2026-07-01', bis: '2027-06-30' },
          ],
        },
        expect.objectContaining({ anmeldung: 'ot2', aemter: [] }),
      ]);
    }
  });

  it('leaves offices alone when it has no column for them', () => {
    const { personen } = csv('anmeldung;name;email', 'a;A B;a@land.example');
    expect(personen[0]?.aemter).toBeNull();
  });

  it('names every fault with its line', () => {
    expect(
      saetze(
        csv(
          'anmeldung;name;email;amt;von;bis;aktiv;Gehalt',
          ';A B;a@land.example;;;;;',
          'b;;b@land;XX@SF;gestern;;vielleicht;',
          'c;C D;a@land.example;RL@SF;01.02.2026;01.01.2026;;',
          'c;Anders;a@land.example;RL@SF;;;;',
          'd;D E;d@land.example;;;;;;zu viel',
        ),
      ),
    ).toEqual([
      '1: Die Spalte „Gehalt“ kennt Kogge nicht.',
      '2: Die Kennung beim Anmeldedienst fehlt.',
      '3: Der Name fehlt oder ist zu lang.',
      '3: „b@land“ ist keine Mailadresse.',
      '3: „vielleicht“ heißt weder ja noch nein.',
      expect.stringContaining('3: „XX@SF“ ist kein Amt.'),
      '4: Das Amt endet, bevor es beginnt.',
      '4: Die Mailadresse hat schon „A B“ in Zeile 2.',
      '5: Über „C D“ steht hier anderes als in Zeile 4.',
      '5: RL@SF steht für sie zweimal da.',
      '6: Hier stehen mehr Felder, als die Tabelle Spalten hat.',
    ]);
  });

  it('is none without its columns, without anybody, or with a quote that does not end', () => {
    expect(saetze(csv('name;email', 'A;a@land.example'))).toEqual([
      expect.stringContaining('1: Der Tabelle fehlt: anmeldung.'),
    ]);
    expect(saetze(csv('anmeldung;name;email'))).toEqual(['1: Die Liste nennt niemanden.']);
    expect(saetze(csv('anmeldung;name;email', 'a;"A;a@land.example'))).toEqual([
      expect.stringContaining('1: Das ist keine CSV-Tabelle'),
    ]);
  });

  it('is read no further than ten thousand lines', () => {
    const zeilen = Array.from({ length: 10_001 }, (_, i) => `n${i};N;n${i}@land.example`);
    expect(saetze(csv('anmeldung;name;email', ...zeilen))).toEqual([
      expect.stringContaining('1: Mehr als 10000 Zeilen'),
    ]);
  });
});

describe('A list of SCIM', () => {
  const scim = (wert: unknown) => liesPersonenliste(JSON.stringify(wert), 'scim');

  it('names people with their roles; whoever is not active has left', () => {
    const { personen, maengel } = scim({
      schemas: ['urn:ietf:params:scim:api:messages:2.0:ListResponse'],
      Resources: [
        {
          userName: 'wb@land.example',
          externalId: 'wb1',
          name: { givenName: 'Wiebke', familyName: 'Brandt' },
          emails: [{ value: 'alt@land.example' }, { value: 'wb@land.example', primary: true }],
          roles: [{ value: 'RL@SF' }, 'VB@SF'],
          preferredLanguage: 'en-GB',
        },
        { userName: 'ot2', displayName: 'Okko Tam', emails: [{ value: 'ot@land.example' }], active: false },
      ],
    });
    expect(maengel).toEqual([]);
    expect(personen).toEqual([
      expect.objectContaining({
        anmeldung: 'wb1',
        name: 'Wiebke Brandt',
        email: 'wb@land.example',
        sprache: 'en',
        aemter: [expect.objectContaining({ rolle: 'RL' }), expect.objectContaining({ rolle: 'VB' })],
      }),
      expect.objectContaining({ anmeldung: 'ot2', aktiv: false }),
    ]);
  });

  it('is refused in one sentence when it is something else', () => {
    expect(saetze(liesPersonenliste('<xml/>', 'scim'))).toEqual([
      '1: Das ist kein JSON, wie SCIM es liefert.',
    ]);
    expect(saetze(scim({ Resources: 'nichts' }))).toEqual([
      '1: Die Datei nennt keine Benutzer („Resources“).',
    ]);
    expect(saetze(scim([null]))).toHaveLength(3);
  });
});
