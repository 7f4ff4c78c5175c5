import { readFile } from 'node:fs/promises';
import { befundsatz, dateiname } from '#contract';
import { berichteAus, type Bericht } from '#dokumente';
import { sha256 } from '#engine';
import type { Lesewerk } from '#lesewerk';
import type { Datenbank, Transaktion } from '#persistence';
import { legeBerichtAb, legeMassnahmeAn, uebernimmListe, zugriffVon, type Personenkontext } from '#runner';
import type { Importeur } from './importeur.js';

const NUR_BERICHTSWESEN =
  'Berichte und Maßnahmen liest das Berichtswesen ein. / Reports and measures are imported by the reporting office.';

const istBerichtswesen = ({ aemter }: Personenkontext): boolean =>
  aemter.some(({ rolle }) => rolle === 'BW' || rolle === 'ADMIN');

/**
 * Keeps the reports of every document, each file once: a run that was broken off can simply be started again.
 * With `anlegen`, measures that are not known yet are entered from their report.
 */
export function berichteimport(
  datenbank: Datenbank,
  ich: Personenkontext,
  { anlegen, werk }: { anlegen: boolean; werk: Lesewerk },
): Importeur | string {
  if (!istBerichtswesen(ich)) return NUR_BERICHTSWESEN;
  return async (datei) => {
    const name = dateiname(datei);
    const inhalt = await readFile(datei);
    const { dokument } = await werk.lies('dokument', { name, bytes: inhalt });
    const berichte = berichteAus(dokument);
    if (berichte.length === 0)
      throw new Error(
        'In der Datei ist kein Jahresbericht zu erkennen. / There is no yearly report in the file.',
      );
    return datenbank.transaktion(zugriffVon(ich), async (t) => {
      const zeilen: string[] = [];
      for (const [teil, bericht] of berichte.entries()) {
        if (anlegen) await legeUnbekannteAn(t, ich, bericht);
        const { nummer, jahr, stand, befunde } = await legeBerichtAb(
          t,
          { mandant: ich.mandant, person: ich.person },
          { datei: name, sha256: sha256(inhalt), teil },
          bericht,
        );
        const kennung = `${nummer ?? '–'} ${jahr ?? '–'}`;
        zeilen.push(
          `${kennung}\t${name}\t${stand}`,
          ...(stand === 'neu'
            ? befunde.map((befund) => `${kennung}\t${name}\tBefund: ${befundsatz(befund).de}`)
            : []),
        );
      }
      return zeilen;
    });
  };
}

async function legeUnbekannteAn(
  t: Transaktion,
  { mandant, person, aemter }: Personenkontext,
  { massnahme, bezeichnung, einbringer }: Bericht,
): Promise<void> {
  if (!massnahme) return;
  const { rowCount } = await t.abfrage('SELECT 1 FROM massnahme WHERE nummer = $1', [massnahme]);
  if (rowCount) return;
  const {
    rows: [ressort],
  } = await t.abfrage<{ kuerzel: string }>(
    `
      SELECT kuerzel
      FROM ressort
      WHERE kuerzel = ANY ($1)
      ORDER BY array_position($1, kuerzel)
      LIMIT 1`,
    [[...(einbringer ?? []), ...aemter.map((amt) => amt.ressort)]],
  );
  await legeMassnahmeAn(
    t,
    { mandant, person, grund: 'Aus einem eingelesenen Bericht' },
    {
      nummer: massnahme,
      titel: (bezeichnung ?? massnahme).slice(0, 300).padEnd(3, '.'),
      handlungsfeld: null,
      ressort: ressort?.kuerzel ?? '',
      einheit: '',
      stand: 'laeuft',
      leitziel: '',
      projektziele: '',
      zielgruppe: '',
      kennzahlen: [],
      meilensteine: [],
    },
  );
}

/** Takes lists of measures (CSV, XLSX, JSON) into the register. */
export function massnahmenimport(
  datenbank: Datenbank,
  ich: Personenkontext,
  { werk }: { werk: Lesewerk },
): Importeur | string {
  if (!istBerichtswesen(ich)) return NUR_BERICHTSWESEN;
  return async (datei) => {
    const name = dateiname(datei);
    const liste = await werk.lies('massnahmen', { name, bytes: await readFile(datei) });
    const { neu, geaendert, unveraendert, befunde } = await datenbank.transaktion(zugriffVon(ich), (t) =>
      uebernimmListe(
        t,
        { mandant: ich.mandant, person: ich.person, grund: `Aus der Liste „${name}“` },
        liste,
        () => true,
      ),
    );
    const zeile = (stand: string) => (nummer: string) => `${nummer}\t${name}\t${stand}`;
    return [
      ...neu.map(zeile('neu')),
      ...geaendert.map(zeile('geändert')),
      ...unveraendert.map(zeile('unverändert')),
      ...befunde.map(({ zeile: nr, text }) => `Zeile ${nr}\t${name}\tBefund: ${text.de}`),
    ];
  };
}
