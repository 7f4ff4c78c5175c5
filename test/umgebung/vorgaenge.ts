import { plusTage } from '#kalender';
import type { Vorgangszeile } from '#runner';
import { senatsvorlage } from '#workflows';
import { heuteIn } from './datenbank.js';
import { mache, person, zugriff, type Organisation } from './organisation.js';
import { stelleUhr } from './datenbank.js';
import { eineSitzung, sitzungHeute, tagt } from './sitzungen.js';

export interface Vorlagenwunsch {
  /** State in which the paper is to be. */
  zustand?: string;
  titel?: string;
  stufe?: 'offen' | 'nfd' | 'vertraulich';
  mitzeichnende?: readonly string[];
  federfuehrung?: string;
  eile?: 'normal' | 'kurz' | 'eilt';
  /** Section G. */
  beschlusstext?: string;
  /**
   * Date of the Sitzung; otherwise the first one in at least six weeks. What is called or decided then moves
   * the clock to its day; without a date it comes into the open Sitzung of today.
   */
  sitzung?: string;
}

const BESCHLUSSTEXT =
  '1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat beschließt die Maßnahmen.';
const SECHS_WOCHEN = 42;

/** The usual way of the procedure, with the state that each Schritt leads to. */
const WEG = (senatsvorlage.weg ?? []).flatMap(({ wer, schritt, daten }, i, alle) => {
  const [rolle = '', kreis = ''] = wer.split('@');
  const haus = kreis.startsWith('ohne') ? 'federfuehrung' : kreis;
  const nach = alle[i + 1]?.zustand;
  return nach === undefined ? [] : [{ nach, schritt, daten, wer: `${rolle.toLowerCase()}@${haus}` }];
});
const FORMULARE: Record<string, object> = { beschliessen: { anwesend: 9 } };

/**
 * A Senatsvorlage of SF in the wished state (`entwurf` when none is named), made through the Runner Schritt
 * by Schritt.
 */
export async function eineVorlage(haus: Organisation, wunsch: Vorlagenwunsch = {}): Promise<Vorgangszeile> {
  const {
    zustand = 'entwurf',
    federfuehrung = 'SF',
    mitzeichnende = [],
    stufe = 'offen',
    titel = 'Bericht über die Verwaltungsmodernisierung',
  } = wunsch;
  if (wunsch.sitzung !== undefined) await vorDerSitzung(haus, wunsch.sitzung);
  const autor = person(haus, `aut@${federfuehrung}`).id;
  const { vorgang } = await haus.runner.beginne(await zugriff(haus, `aut@${federfuehrung}`), {
    art: 'senatsvorlage',
    mandant: haus.mandant,
    titel,
    stufe,
    akteur: { art: 'person', person: autor, aemter: [] },
    daten: {},
    eingabe: { federfuehrung, einbringer: [federfuehrung], mitwirkende: [autor] },
  });
  await schreibe(haus, vorgang, wunsch);
  await gehe(haus, vorgang, zustand, {
    federfuehrung,
    mitzeichnende,
    teil: stufe === 'vertraulich' ? 'vertraulich' : 'oeffentlich',
    sitzung: wunsch.sitzung,
  });
  const zeile = await liesVorgang(haus, vorgang);
  if (zeile.zustand !== zustand)
    throw new Error(`eineVorlage kommt nicht nach „${zustand}“; sie steht bei „${zeile.zustand}“.`);
  return zeile;
}

interface Gang {
  federfuehrung: string;
  mitzeichnende: readonly string[];
  teil: string;
  sitzung: string | undefined;
}

async function gehe(
  haus: Organisation,
  vorgang: string,
  zustand: string,
  { federfuehrung, mitzeichnende, teil, sitzung }: Gang,
): Promise<void> {
  let jetzt = 'entwurf';
  for (const { nach, schritt, daten, wer } of WEG) {
    if (jetzt === zustand && nach !== jetzt) return;
    if (schritt === 'aufsetzen' && zustand !== 'tagesordnung' && sitzung === undefined)
      await nimmInDieHeutige(haus, vorgang);
    if (schritt === 'aufrufen') await tagtFuer(haus, vorgang);
    if (schritt === 'mitzeichnen') {
      for (const ressort of mitzeichnende)
        ({ zustand: jetzt } = await mache(haus, vorgang, schritt, `str@${ressort}`, {
          ressort,
          urteil: 'erteilt',
        }));
    } else {
      ({ zustand: jetzt } = await mache(
        haus,
        vorgang,
        schritt,
        wer.replace('@federfuehrung', `@${federfuehrung}`),
        schritt === 'aufsetzen' ? { teil } : (FORMULARE[schritt] ?? daten),
      ));
    }
  }
}

/**
 * A paper comes to the Sitzung of that day in time: the clock stands six weeks before it at the latest, and an
 * earlier paper of the story may have opened it.
 */
async function vorDerSitzung({ db, mandant }: Organisation, datum: string): Promise<void> {
  const rechtzeitig = plusTage(datum, -SECHS_WOCHEN);
  if ((await heuteIn(db)) > rechtzeitig) await stelleUhr(db, `${rechtzeitig}T08:00`);
  await db.sql(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    UPDATE sitzung
    SET stand = 'geplant', eroeffnet_am = NULL
    WHERE mandant_id = '${mandant}'
      AND datum = '${datum}'
      AND stand = 'offen';
    COMMIT`);
}

async function nimmInDieHeutige(haus: Organisation, vorgang: string): Promise<void> {
  const { id } = await sitzungHeute(haus);
  await mache(haus, vorgang, 'aufAndereSitzung', 'sk@SK', { sitzung: id, grund: 'Sie tagt heute.' });
}

/** The Sitzung of a paper takes place. */
async function tagtFuer(haus: Organisation, vorgang: string): Promise<void> {
  const [sitzung] = await haus.db.sql<{ id: string; datum: string; stand: string }>(
    `
      SELECT s.id, s.datum::text, s.stand
      FROM sitzung s
      JOIN vorgang v ON v.sitzung_id = s.id
      WHERE v.id = $1`,
    [vorgang],
  );
  if (sitzung && sitzung.stand !== 'offen') await tagt(haus, sitzung);
}

/** An Auftrag out of a decided paper, confirmed by the Senatskanzlei: SF owes a report by the date. */
export async function einAuftrag(
  haus: Organisation,
  {
    faellig,
    adressat = ['SF'],
    ...vorlage
  }: { faellig: string; adressat?: readonly string[] } & Vorlagenwunsch,
): Promise<Vorgangszeile> {
  const [jahr, monat, tag] = faellig.split('-');
  const beschlusstext =
    '1. Der Senat nimmt den Bericht zur Kenntnis.\n\n' +
    '2. Der Senat bittet den Senator für Finanzen, ' +
    `ihn bis zum ${tag}.${monat}.${jahr} erneut zu unterrichten.`;
  const quelle = await eineVorlage(haus, { beschlusstext, ...vorlage, zustand: 'beschlossen' });
  const [auftrag] = await haus.db.sql<{ vorgang_id: string }>(
    'SELECT vorgang_id FROM auftrag WHERE quelle_id = $1',
    [quelle.id],
  );
  if (!auftrag) throw new Error('Aus dem Beschluss ist kein Auftrag entstanden.');
  await mache(haus, auftrag.vorgang_id, 'bestaetigen', 'sk@SK', {
    adressat,
    faellig,
    grund: 'Der Termin steht so im Beschluss.',
  });
  return liesVorgang(haus, auftrag.vorgang_id);
}

/** The row as it is, past row-level security. */
export async function liesVorgang({ db }: Pick<Organisation, 'db'>, id: string): Promise<Vorgangszeile> {
  const [zeile] = await db.sql<{ v: Vorgangszeile }>('SELECT to_jsonb(v) AS v FROM vorgang v WHERE id = $1', [
    id,
  ]);
  if (!zeile) throw new Error(`Den Vorgang ${id} gibt es nicht.`);
  return zeile.v;
}

async function schreibe(
  haus: Organisation,
  vorgang: string,
  {
    federfuehrung = 'SF',
    mitzeichnende = [],
    eile = 'normal',
    beschlusstext = BESCHLUSSTEXT,
    sitzung,
  }: Vorlagenwunsch,
): Promise<void> {
  const texte = {
    A: 'Das Problem.',
    B: 'Die Lösung.',
    C: 'Keine Alternativen.',
    D: 'Keine Kosten. Die Genderprüfung ist erfolgt. Klimacheck ohne Befund.',
    E: 'Die Abstimmung ist eingeleitet.',
    F: 'Geeignet.',
    G: beschlusstext,
  };
  await mache(haus, vorgang, 'bearbeiten', `aut@${federfuehrung}`, {
    abschnitte: Object.entries(texte).map(([buchstabe, text]) => ({ buchstabe, text, version: 0 })),
  });
  await mache(haus, vorgang, 'festlegen', `aut@${federfuehrung}`, {
    sitzung: await zielsitzung(haus, sitzung),
    mitzeichnende: mitzeichnende.map((ressort) => ({ ressort })),
    eile,
    ...(eile === 'normal' ? {} : { eilegrund: 'Die Sitzung steht bevor.' }),
  });
}

async function zielsitzung(haus: Organisation, datum?: string): Promise<string> {
  const ab = datum ?? plusTage(await heuteIn(haus.db), SECHS_WOCHEN);
  const [vorhanden] = await haus.db.sql<{ id: string }>(
    `
      SELECT id
      FROM sitzung
      WHERE mandant_id = $1
        AND datum >= $2
        AND ($3::date IS NULL OR datum = $3)
        AND (stand = 'geplant' OR $3::date IS NOT NULL)
      ORDER BY datum
      LIMIT 1`,
    [haus.mandant, ab, datum ?? null],
  );
  return vorhanden?.id ?? (await eineSitzung(haus, ab)).id;
}
