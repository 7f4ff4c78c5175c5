import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Datenbank, datenquelle, neueKennung, type Zugriffskontext } from '#persistence';
import { ladePersonenkontext, protokolliere, Runner, zugriffVon, type Personenkontext } from '#runner';
import { Ablage, exportzeilen, leseSchluessel, neuerSchluessel, Siegler, type Schluesselsatz } from '#siegel';

/** A real export, what lies outside the database, and the keys. */
export interface Ausgangslage {
  zeilen: string[];
  koepfe: string[];
  /** The key that the auditors know: the first one. */
  fingerabdruck: string;
  schluessel: Schluesselsatz[];
}

const MANDANTEN: [string, number][] = [
  ['HB', 70],
  ['BHV', 45],
];
const RUNDEN = 4;

/**
 * Fills a database through the Runner: two Mandanten, more than 200 records with and without detail, erased
 * ones among them, heads in between, one change of the key, and a few records that no head covers yet.
 */
export async function saee(migrationsUrl: string): Promise<Ausgangslage> {
  const quellen = await Promise.all(
    (['kogge_app', 'kogge_siegel', 'kogge_auditor'] as const).map((rolle) =>
      datenquelle(migrationsUrl, rolle, 2).initialize(),
    ),
  );
  const eigentuemer = await datenquelle(migrationsUrl, undefined, 1).initialize();
  const verzeichnis = mkdtempSync(join(tmpdir(), 'kogge-siegel-'));
  try {
    const [app, siegelnde, pruefende] = quellen.map((quelle) => new Datenbank(quelle)) as [
      Datenbank,
      Datenbank,
      Datenbank,
    ];
    const [alter, neuer] = [leseSchluessel(neuerSchluessel()), leseSchluessel(neuerSchluessel())];
    const ablage = new Ablage(join(verzeichnis, 'koepfe.jsonl'));
    const mandanten: Schreibende[] = [];
    for (const [kuerzel, menge] of MANDANTEN)
      mandanten.push(await richteEin(eigentuemer, app, { kuerzel, menge }));
    for (let runde = 0; runde < RUNDEN; runde += 1) {
      const siegler = new Siegler(
        siegelnde,
        runde < 2 ? { schluessel: alter, ablage } : { schluessel: neuer, alterSchluessel: alter, ablage },
      );
      for (const wer of mandanten) {
        await schreibe(app, wer, wer.menge / RUNDEN);
        await siegler.siegle(wer.mandant);
        await schreibe(app, wer, wer.menge / RUNDEN);
        await siegler.siegle(wer.mandant);
      }
    }
    for (const wer of mandanten) {
      await schreibe(app, wer, 3);
      await loesche(app, wer.mandant);
    }
    const koepfe: string[] = [];
    const zeilen: string[] = [];
    for await (const zeile of exportzeilen(pruefende)) zeilen.push(zeile);
    for (const zeile of zeilen) if (zeile.startsWith('{"art":"kopf"')) koepfe.push(zeile);
    return { zeilen, koepfe, fingerabdruck: alter.id, schluessel: [alter, neuer] };
  } finally {
    for (const quelle of [...quellen, eigentuemer]) await quelle.destroy();
    rmSync(verzeichnis, { recursive: true });
  }
}

interface Schreibende {
  mandant: string;
  person: string;
  vorgang: string;
  zugriff: Zugriffskontext;
  runner: Runner;
  menge: number;
  nr: number;
}

async function richteEin(
  eigentuemer: { query(anweisung: string, werte?: unknown[]): Promise<unknown> },
  app: Datenbank,
  { kuerzel, menge }: { kuerzel: string; menge: number },
): Promise<Schreibende> {
  const [mandant, person] = [neueKennung(), neueKennung()];
  await eigentuemer.query('INSERT INTO mandant (id, kuerzel, name) VALUES ($1, $2, $2)', [mandant, kuerzel]);
  await eigentuemer.query('INSERT INTO pruefpfad_kopf (mandant_id) VALUES ($1)', [mandant]);
  await eigentuemer.query(
    `INSERT INTO ressort (mandant_id, kuerzel, sortierung) VALUES ($1, 'SF', 1), ($1, 'SK', 2)`,
    [mandant],
  );
  await eigentuemer.query(
    `
      INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email)
      VALUES ($1, $2, 'https://anmeldung.test', $3, 'Jule Wümme', $4)`,
    [person, mandant, `aut.${kuerzel}`, `aut.${kuerzel}@bremen.test`],
  );
  await eigentuemer.query(
    `
      INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
      VALUES ($1, $2, $3, 'AUT', 'SF', '2020-01-01')`,
    [neueKennung(), mandant, person],
  );
  const kontext = await app.transaktion({ mandant, person, subjekte: [] }, (t) =>
    ladePersonenkontext(t, mandant, person),
  );
  const zugriff = zugriffVon(kontext as Personenkontext);
  const runner = new Runner(app);
  const { vorgang } = await runner.beginne(zugriff, {
    art: 'senatsvorlage',
    mandant,
    titel: 'Verwaltungsmodernisierung – „Straßen“',
    stufe: 'offen',
    akteur: { art: 'person', person, aemter: [] },
    daten: {},
    eingabe: { federfuehrung: 'SF', einbringer: ['SF'], mitwirkende: [person] },
  });
  return { mandant, person, vorgang, zugriff, runner, menge, nr: 0 };
}

/**
 * Two kinds of records by turns: a Schritt with free text, and something that is no Vorgang, every other time
 * without detail.
 */
async function schreibe(app: Datenbank, wer: Schreibende, anzahl: number): Promise<void> {
  const { mandant, person, vorgang, zugriff, runner } = wer;
  for (let i = 0; i < anzahl; i += 1) {
    const nr = (wer.nr += 1);
    if (nr % 2) {
      await runner.step({
        vorgang,
        schritt: 'bearbeiten',
        zugriff,
        akteur: { art: 'person', person, aemter: [] },
        daten: {
          abschnitte: [
            { buchstabe: 'A', text: `Das ${nr}. Problem: größer als „zuvor“ 🏛.`, version: (nr - 1) / 2 },
          ],
        },
      });
    } else {
      await app.transaktion(zugriff, (t) =>
        protokolliere(t, {
          mandant,
          akteur: person,
          handlung: 'einstellung_aendern',
          gegenstand: { art: 'einstellung', id: vorgang },
          fakten: { quorum: nr, anteil: nr / 7 },
          detail: nr % 4 ? { grund: `Grund ${nr}` } : null,
        }),
      );
    }
  }
}

async function loesche(app: Datenbank, mandant: string): Promise<void> {
  await app.transaktion({ mandant, person: null, subjekte: ['system'] }, (t) =>
    t.abfrage('DELETE FROM pruefpfad_detail WHERE seq % 17 = 2'),
  );
}
