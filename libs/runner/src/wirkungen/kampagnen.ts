import { fehler } from '#contract';
import {
  gesamtberichtHtml,
  vorgabe,
  vorlagentexte,
  type Berichtsinhalt,
  type Massnahmeninhalt,
} from '#dokumente';
import { sha256 } from '#engine';
import type { Wirkungsdaten } from '#workflows';
import { neueKennung, type Transaktion } from '#persistence';
import { liesGesamtbericht } from '../berichtswesen/gesamtbericht.js';
import { ABGEGEBEN } from '../lage/kampagnenlage.js';
import { alsSystem, SYSTEMAKTEUR } from '../personenkontext.js';
import type { Werk } from '../werk.js';
import { friereEin } from './berichte.js';
import { sofortFaellig } from './sofort.js';

const IMPORTIERTE_MACHEN_PLATZ = `
  UPDATE bericht
  SET massnahme_id = NULL, befunde = befunde || '{durch_kampagne_ersetzt}'
  WHERE jahr = $2
    AND zeitraum = 'jahr'
    AND vorgang_id IS NULL
    AND massnahme_id IN (SELECT massnahme_id FROM kampagne_massnahme WHERE kampagne_id = $1)`;

const ANFORDERUNGEN = `
  SELECT k.massnahme_id, k.ressort, k.vorgabe, m.nummer, m.titel
  FROM kampagne_massnahme k
  JOIN massnahme m ON m.id = k.massnahme_id
  WHERE k.kampagne_id = $1
  ORDER BY m.nummer`;

const BERICHT_ANLEGEN = `
  INSERT INTO bericht (id, mandant_id, massnahme_id, jahr, vorgang_id, kampagne_id, inhalt, geaendert_am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** The row of the campaign; one a year. */
export async function kampagneAnlegen(
  werk: Werk,
  { jahr, faellig }: Wirkungsdaten['kampagne_anlegen'],
): Promise<void> {
  const { vorgang } = werk;
  const { rowCount } = await werk.t.abfrage(
    'SELECT 1 FROM kampagne WHERE mandant_id = $1 AND jahr = $2 AND NOT abgebrochen',
    [vorgang.mandant_id, jahr],
  );
  if (rowCount) throw kampagneVorhanden();
  werk.davor.push((t) =>
    t.abfrage('INSERT INTO kampagne (vorgang_id, mandant_id, jahr, faellig) VALUES ($1, $2, $3, $4)', [
      vorgang.id,
      vorgang.mandant_id,
      jahr,
      faellig,
    ]),
  );
}

export function kampagneVorhanden(): Error {
  return fehler(
    'bedingung_nicht_erfuellt',
    'Für dieses Jahr gibt es schon eine Kampagne. Bitte arbeiten Sie mit ihr weiter.',
    'There is a campaign for that year already. Please go on with it.',
  );
}

export function kampagneAbbrechen({ vorgang, davor }: Werk): void {
  davor.push((t) => t.abfrage('UPDATE kampagne SET abgebrochen = true WHERE vorgang_id = $1', [vorgang.id]));
}

/**
 * Freezes what the campaign asks for: every running measure with its Planwerte of the year, as they stand
 * now.
 */
export async function planwerteFestschreiben(
  { t, vorgang, davor }: Werk,
  { jahr }: Wirkungsdaten['planwerte_festschreiben'],
): Promise<void> {
  const { rows } = await t.abfrage<{
    id: string;
    version: number;
    ressort: string;
    inhalt: Massnahmeninhalt;
  }>(
    `
      SELECT id, version, ressort, inhalt
      FROM massnahme
      WHERE mandant_id = $1
        AND stand = 'laeuft'`,
    [vorgang.mandant_id],
  );
  const zeilen = rows.map(({ id, version, ressort, inhalt }) => ({
    id,
    version,
    ressort,
    vorgabe: vorgabe(inhalt, jahr),
  }));
  davor.push((schreibend) =>
    schreibend.abfrage(
      `
        INSERT INTO kampagne_massnahme (
          kampagne_id, massnahme_id, mandant_id, massnahme_version, ressort, vorgabe
        )
        SELECT $1, u.id, $2, u.version, u.ressort, u.vorgabe
        FROM jsonb_to_recordset($3::jsonb) AS u(id uuid, version int, ressort text, vorgabe jsonb)`,
      [vorgang.id, vorgang.mandant_id, JSON.stringify(zeilen)],
    ),
  );
}

interface Anforderung {
  massnahme_id: string;
  ressort: string;
  vorgabe: Berichtsinhalt;
  nummer: string;
  titel: string;
}

/**
 * Begins one Jahresbericht for each measure that was frozen. An imported report of the same year makes room:
 * it stays, to be looked at.
 */
export function berichteBeginnen(werk: Werk, angaben: Wirkungsdaten['berichte_beginnen']): void {
  const { vorgang } = werk;
  werk.danach.push((t) =>
    alsSystem(t, async () => {
      await t.abfrage(IMPORTIERTE_MACHEN_PLATZ, [vorgang.id, angaben.jahr]);
      const { rows } = await t.abfrage<Anforderung>(ANFORDERUNGEN, [vorgang.id]);
      for (const eine of rows) await beginneBericht(t, werk, eine, angaben);
    }),
  );
}

async function beginneBericht(
  t: Transaktion,
  { vorgang, zeile, beginne }: Werk,
  { massnahme_id: massnahme, ressort, vorgabe, nummer, titel }: Anforderung,
  { jahr, faellig, berichtswesen }: Wirkungsdaten['berichte_beginnen'],
): Promise<void> {
  const { vorgang: bericht } = await beginne(t, {
    art: 'jahresbericht',
    mandant: vorgang.mandant_id,
    titel: `Jahresbericht ${jahr}: ${nummer} ${titel}`.slice(0, 300),
    stufe: vorgang.stufe,
    akteur: SYSTEMAKTEUR,
    daten: {},
    einstellungen: zeile.einstellungen,
    eingabe: { federfuehrung: ressort, berichtswesen, kampagne: vorgang.id, massnahme, jahr, faellig },
  });
  await t.abfrage(BERICHT_ANLEGEN, [
    neueKennung(),
    vorgang.mandant_id,
    massnahme,
    jahr,
    bericht,
    vorgang.id,
    JSON.stringify(vorgabe),
    zeile.jetzt,
  ]);
}

/** Tells every Stelle that still has something to do for a report of this campaign, once. */
export async function kampagneErinnern({ t, vorgang, ergebnis, nachrichten }: Werk): Promise<void> {
  const { rows } = await t.abfrage<{ stelle: string; anzahl: number }>(
    `
      SELECT s.stelle, count(*)::int AS anzahl
      FROM bericht b
      JOIN vorgang o ON o.id = b.vorgang_id
      CROSS JOIN LATERAL unnest(o.zustaendig) s(stelle)
      WHERE b.kampagne_id = $1
        AND o.zustand <> ALL ($2)
      GROUP BY 1
      ORDER BY 1`,
    [vorgang.id, ABGEGEBEN],
  );
  for (const { stelle, anzahl } of rows)
    nachrichten.push({
      stelle,
      art: 'bericht_erinnerung',
      schluessel: `${vorgang.id}:${vorgang.version + 1}:bericht_erinnerung:${stelle}`,
      daten: { zustand: ergebnis.zustand, anzahl },
    });
}

/** Freezes the consolidated report: what the state secretary approves is exactly this. */
export async function gesamtberichtEinfrieren(
  werk: Werk,
  { nr }: Wirkungsdaten['gesamtbericht_einfrieren'],
): Promise<void> {
  const { vorgang, t } = werk;
  // What is signed does not say itself that it is signed.
  const { freigegeben: _, ...gesamtbericht } = await liesGesamtbericht(t, vorgang.id);
  friereEin(werk, nr, {
    titel: vorgang.titel,
    untertitel: vorgang.untertitel,
    abschnitte: {},
    anlagen: [],
    gesamtbericht,
  });
}

/** The Senatsvorlage with the consolidated report as attachment; whoever consolidated it goes on with it. */
export function kampagnenvorlageAnlegen(
  werk: Werk,
  { jahr, federfuehrung, mitwirkende, gremien }: Wirkungsdaten['kampagnenvorlage_anlegen'],
): void {
  const { vorgang, zeile } = werk;
  werk.danach.push(async (t) => {
    const gesamt = await liesGesamtbericht(t, vorgang.id);
    const inhalt = Buffer.from(gesamtberichtHtml(gesamt));
    const { vorgang: vorlage } = await werk.beginne(t, {
      art: 'senatsvorlage',
      mandant: vorgang.mandant_id,
      titel: `Bericht über die Maßnahmen des Modernisierungsprogramms für das Jahr ${jahr}`,
      stufe: vorgang.stufe,
      akteur: SYSTEMAKTEUR,
      einstellungen: zeile.einstellungen,
      eingabe: { federfuehrung, einbringer: [federfuehrung], mitwirkende },
      daten: { kampagne: vorgang.nummer },
      entwurf: {
        person: mitwirkende[0] as string,
        abschnitte: vorlagentexte(gesamt, gremien),
        anlagen: [
          { name: `Gesamtbericht-${jahr}.html`, typ: 'text/html', inhalt, sha256: sha256(inhalt.toString()) },
        ],
      },
    });
    await verknuepfe(t, werk, vorlage);
  });
}

/** The campaign knows its paper, and every measure of it shows that the Senate was told. */
async function verknuepfe(t: Transaktion, { vorgang, zeile }: Werk, vorlage: string): Promise<void> {
  await t.abfrage('UPDATE kampagne SET vorlage_id = $2 WHERE vorgang_id = $1', [vorgang.id, vorlage]);
  await t.abfrage(
    `
      INSERT INTO verknuepfung (id, mandant_id, massnahme_id, vorgang_id, bezug, am)
      SELECT gen_random_uuid(), mandant_id, massnahme_id, $2, 'bericht', $3
      FROM kampagne_massnahme
      WHERE kampagne_id = $1
      ON CONFLICT ON CONSTRAINT verknuepfung_einmal DO NOTHING`,
    [vorgang.id, vorlage, zeile.jetzt],
  );
}

const BERICHTE_SCHLIESSEN = sofortFaellig(
  'kampagne',
  'Der Gesamtbericht ist beschlossen.',
  `
    FROM bericht b
    JOIN vorgang o
      ON o.id = b.vorgang_id AND o.zustand IN ('uebernommen', 'nichtVorgelegt', 'nichtFreigegeben')
    WHERE b.kampagne_id = $1`,
);

/** Reports that were taken over are closed: from now on they are what the Senate was told. */
export function berichteAbschliessen({ vorgang, zeile, davor }: Werk): void {
  davor.push((t) =>
    alsSystem(t, () =>
      t.abfrage(BERICHTE_SCHLIESSEN, [vorgang.id, 'kampagneFreigegeben', zeile.heute, zeile.jetzt]),
    ),
  );
}
