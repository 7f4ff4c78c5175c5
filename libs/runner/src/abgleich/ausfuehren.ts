import { fehler, KoggeFehler, type Abgleichsstand } from '#contract';
import type { Personenliste } from '#dokumente';
import { neueKennung, ohneZeilen, type Transaktion } from '#persistence';
import { protokolliere } from '../protokollieren.js';
import { erteileAemter, type Listenamt } from './aemter.js';
import { ladeAbgleichslage } from './lage.js';
import type { Abgleichsplan, Planamt } from './abgleichsplan.js';
import { brauchtZwei, meldeVorgelegt } from './melden.js';
import { planeAbgleich } from './plan.js';
import { schlageListeVor } from './zeichnen.js';

/** Who acts: as the audit trail and as a message has it, and the person, unless it is the command line. */
export interface Abgleichende {
  mandant: string;
  person: string | null;
  akteur: string;
  durch: string;
}

export interface Abgleichsauftrag {
  liste: Personenliste;
  vollstaendig: boolean;
  /** What the trial has answered; null where nobody has tried it before. */
  plan: string | null;
  grund: string;
  /** A person has said that the list is to take away so much. */
  auchViele: boolean;
  /** She who hands it in confirms it with that: the first of the two. */
  zeichnet: boolean;
  /** Sees what it would change before anything is written; throws where that is not meant. */
  sieht?: (plan: Abgleichsplan) => void;
}

/** What the list would change now; nothing is written. */
export async function probeAbgleich(
  t: Transaktion,
  { mandant, person }: Pick<Abgleichende, 'mandant' | 'person'>,
  { liste, vollstaendig }: Pick<Abgleichsauftrag, 'liste' | 'vollstaendig'>,
): Promise<Abgleichsplan> {
  return planeAbgleich(liste, await ladeAbgleichslage(t, mandant, person), vollstaendig);
}

/**
 * Hands the list in: people come, change and go, and offices end at once; offices with power, and the mail address of
 * whoever has one, wait in it for one person and a second one (regeln.md §3). Refuses what differs from the trial, and
 * a list with faults. Answers the id under which it is signed, how far it is, and what it has done.
 */
export async function legeAbgleichVor(
  t: Transaktion,
  wer: Abgleichende,
  auftrag: Abgleichsauftrag,
): Promise<{ id: string; stand: Abgleichsstand; plan: Abgleichsplan }> {
  await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('abgleich:' || $1, 0))`, [wer.mandant]);
  const lage = await ladeAbgleichslage(t, wer.mandant, wer.person);
  const plan = planeAbgleich(auftrag.liste, lage, auftrag.vollstaendig);
  auftrag.sieht?.(plan);
  pruefe(plan, auftrag);
  const id = neueKennung();
  const { mandant, person } = wer;
  const personen = await schreibePersonen(t, wer, plan, lage.aussteller);
  const zuZweit = plan.zuZweit.map((amt) => listenamt(amt, personen));
  const sofort = plan.sofort.map((amt) => listenamt(amt, personen));
  const meldung = { ...wer, id, grund: auftrag.grund };
  const angaben = plan.angaben.map(({ name: _, ...angabe }) => angabe);
  const zeilen = [zuZweit, angaben, zahlen(plan)].map((teil) => JSON.stringify(teil));
  await t.abfrage(VORLEGEN, [id, mandant, person, auftrag.grund, ...zeilen]);
  await erteileAemter(t, { ...meldung, abgleich: id }, sofort);
  await halteVorlageFest(t, meldung, { plan, personen, sofort, zuZweit });
  const offen = brauchtZwei(plan);
  const zeichnet = auftrag.zeichnet && offen && person !== null;
  await meldeVorgelegt(t, meldung, { plan, personen, bestaetigt: zeichnet });
  if (zeichnet) await schlageListeVor(t, { ...meldung, person }, zuZweit);
  return { id, plan, stand: zeichnet ? 'bestaetigt' : offen ? 'vorgelegt' : 'wirksam' };
}

const listenamt = (
  { anmeldung, rolle, ressort, von, bis }: Planamt,
  personen: ReadonlyMap<string, string>,
): Listenamt => ({ person: personen.get(anmeldung) ?? '', rolle, ressort, von, bis });

/** Who came, changed and went: by their ids. */
async function halteVorlageFest(
  t: Transaktion,
  { mandant, akteur, id, grund }: Abgleichende & { id: string; grund: string },
  {
    plan,
    personen,
    ...aemter
  }: {
    plan: Abgleichsplan;
    personen: ReadonlyMap<string, string>;
    sofort: readonly Listenamt[];
    zuZweit: readonly Listenamt[];
  },
): Promise<void> {
  await protokolliere(t, {
    mandant,
    akteur,
    handlung: 'abgleich_vorlegen',
    gegenstand: { art: 'abgleich', id },
    fakten: {
      plan: plan.pruefwert,
      neu: plan.neu.map(({ anmeldung }) => personen.get(anmeldung)),
      geaendert: plan.geaendert.map((eine) => eine.id),
      deaktiviert: plan.deaktiviert.map((eine) => eine.id),
      entzogen: plan.entzogen.map(({ amt }) => amt.id),
      angaben: plan.angaben.map(({ person, angabe }) => ({ person, angabe })),
      ...aemter,
    },
    detail: { grund },
  });
}

function pruefe(plan: Abgleichsplan, { plan: geprueft, auchViele }: Abgleichsauftrag): void {
  if (plan.maengel.length > 0)
    throw new KoggeFehler(
      'daten_ungueltig',
      plan.maengel
        .slice(0, 20)
        .map(({ zeile, de, en }) => ({ de: `Zeile ${zeile}: ${de}`, en: `Line ${zeile}: ${en}` })),
    );
  if (geprueft !== null && plan.pruefwert !== geprueft)
    throw fehler(
      'konflikt',
      'Seit der Probe hat sich etwas geändert. Bitte prüfen Sie die Liste noch einmal.',
      'Something has changed since the trial. Please check the list again.',
    );
  if (plan.viele && !auchViele)
    throw fehler(
      'bedingung_nicht_erfuellt',
      `Die Liste nähme ${plan.deaktiviert.length} Personen und ${plan.entzogen.length} Ämter fort. ` +
        'Das bestätigt eine Person ausdrücklich; vielleicht ist die Liste unvollständig.',
      `The list would take away ${plan.deaktiviert.length} people and ${plan.entzogen.length} offices. ` +
        'A person has to say so; the list may be incomplete.',
    );
}

const zahlen = ({ neu, geaendert, deaktiviert, entzogen }: Abgleichsplan) => ({
  neu: neu.length,
  geaendert: geaendert.length,
  deaktiviert: deaktiviert.length,
  entzogen: entzogen.length,
});

const VORLEGEN = ohneZeilen(`
  INSERT INTO abgleich (id, mandant_id, vorgelegt_von, grund, aemter, angaben, zahlen)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`);

const EINTRAGEN = ohneZeilen(`
  INSERT INTO person (id, mandant_id, oidc_iss, oidc_sub, name, email, sprache)
  SELECT id, $1, $2, anmeldung, name, email, coalesce(sprache, 'de')
  FROM jsonb_to_recordset($3::jsonb) AS p(id uuid, anmeldung text, name text, email text, sprache text)`);
const AENDERN = ohneZeilen(`
  UPDATE person
  SET name = p.name, email = p.email, sprache = coalesce(p.sprache, person.sprache)
  FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, name text, email text, sprache text)
  WHERE person.id = p.id`);
const DEAKTIVIEREN = ohneZeilen(`UPDATE person SET aktiv = false WHERE id = ANY ($1::uuid[]) AND aktiv`);
const ENTZIEHEN = ohneZeilen(`
  UPDATE amt
  SET widerrufen_am = kogge_jetzt()
  WHERE id = ANY ($1::uuid[])
    AND widerrufen_am IS NULL`);

/** Answers who is who: the id of everybody whom the list may give something. */
async function schreibePersonen(
  t: Transaktion,
  { mandant }: Abgleichende,
  { neu, geaendert, deaktiviert, entzogen, sofort, zuZweit }: Abgleichsplan,
  aussteller: string,
): Promise<Map<string, string>> {
  const neue = neu.map((person) => ({ ...person, id: neueKennung() }));
  if (neue.length > 0) await t.abfrage(EINTRAGEN, [mandant, aussteller, JSON.stringify(neue)]);
  if (geaendert.length > 0)
    await t.abfrage(AENDERN, [JSON.stringify(geaendert.map(({ id, soll }) => ({ ...soll, id })))]);
  if (entzogen.length > 0) await t.abfrage(ENTZIEHEN, [entzogen.map(({ amt }) => amt.id)]);
  if (deaktiviert.length > 0) await t.abfrage(DEAKTIVIEREN, [deaktiviert.map(({ id }) => id)]);
  const { rows } = await t.abfrage<{ id: string; anmeldung: string }>(
    `
      SELECT id, oidc_sub AS anmeldung
      FROM person
      WHERE mandant_id = $1
        AND oidc_iss = $2
        AND oidc_sub = ANY ($3)`,
    [mandant, aussteller, [...neue, ...sofort, ...zuZweit].map(({ anmeldung }) => anmeldung)],
  );
  return new Map(rows.map(({ id, anmeldung }) => [anmeldung, id]));
}
