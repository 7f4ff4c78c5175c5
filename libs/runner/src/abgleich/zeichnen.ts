import { fehler } from '#contract';
import { ohneZeilen, type Transaktion } from '#persistence';
import { vorgangFehlt } from '../lesen.js';
import { protokolliere } from '../protokollieren.js';
import { meldeRechtJeder } from '../rechte-melden.js';
import { erteileAemter, type Listenamt } from './aemter.js';
import type { Listenangabe } from './abgleichsplan.js';
import { geltendeAngaben } from './angaben.js';
import { jePerson, meldeAlteAdressen, meldeAngaben, meldeListe, type Listenmeldung } from './melden.js';

interface Liste {
  grund: string;
  aemter: Listenamt[];
  angaben: Listenangabe[];
  bestaetigt_von: string | null;
}

interface Zeichnende {
  mandant: string;
  person: string;
}

/** Locked, so that two who sign at once do it one after the other. */
const OFFEN = `
  SELECT grund, aemter, angaben, bestaetigt_von
  FROM abgleich
  WHERE id = $1
    AND mandant_id = $2
    AND gegengezeichnet_von IS NULL
    AND verworfen_von IS NULL
    AND zu_zweit
  FOR UPDATE`;

async function offene(t: Transaktion, { mandant }: Zeichnende, id: string): Promise<Liste> {
  const { rows } = await t.abfrage<Liste>(OFFEN, [id, mandant]);
  if (!rows[0]) throw vorgangFehlt();
  return rows[0];
}

const unterschrift = (als: 'bestaetigt' | 'gegengezeichnet' | 'verworfen') =>
  ohneZeilen(`UPDATE abgleich SET ${als}_von = $2, ${als}_am = kogge_jetzt() WHERE id = $1`);

/**
 * The first person takes the offices of the list as her own proposal – those for herself not. Answers how many these
 * are. Refuses a list that somebody has confirmed already.
 */
export async function bestaetigeAbgleich(t: Transaktion, wer: Zeichnende, id: string): Promise<number> {
  const { grund, aemter, angaben, bestaetigt_von: schon } = await offene(t, wer, id);
  if (schon !== null)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Liste hat schon jemand bestätigt; es fehlt die Gegenzeichnung einer zweiten Person.',
      'Somebody has confirmed this list already; a second person has to countersign.',
    );
  const fremde = await schlageListeVor(t, { ...wer, id, grund }, aemter);
  const meldung = { ...wer, durch: wer.person, id, grund };
  await meldeListe(t, 'recht_abgleich_bestaetigt', meldung, anzahl(fremde, angaben));
  return aemter.length - fremde;
}

/** The offices as proposals of hers, without those for herself; answers how many. */
export async function schlageListeVor(
  t: Transaktion,
  { id, grund, ...wer }: Zeichnende & { id: string; grund: string },
  aemter: readonly Listenamt[],
): Promise<number> {
  const fremde = aemter.filter(({ person }) => person !== wer.person);
  await erteileAemter(t, { ...wer, abgleich: id, grund }, fremde);
  await t.abfrage(unterschrift('bestaetigt'), [id, wer.person]);
  await halteFest(t, wer, { id, handlung: 'abgleich_bestaetigen', fakten: { aemter: fremde } });
  return fremde.length;
}

const EINSETZEN = `
  UPDATE amt
  SET bestaetigt_von = $2, bestaetigt_am = kogge_jetzt()
  WHERE abgleich_id = $1
    AND person_id <> $2
    AND NOT wirksam
    AND widerrufen_am IS NULL
  RETURNING person_id AS wer, rolle, ressort`;
const EIGENE = `
  SELECT count(*)::integer AS anzahl
  FROM amt
  WHERE abgleich_id = $1
    AND person_id = $2
    AND NOT wirksam
    AND widerrufen_am IS NULL`;

/**
 * The second person puts everybody of the list in office, as one act, and the database writes the mail addresses and
 * logins with her signature; an office for herself stays a proposal for somebody else. Answers how many these are.
 */
export async function zeichneAbgleichGegen(t: Transaktion, wer: Zeichnende, id: string): Promise<number> {
  const { grund, bestaetigt_von: erste } = await offene(t, wer, id);
  if (erste === null)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Liste muss erst jemand bestätigen, bevor eine zweite Person gegenzeichnet.',
      'Somebody has to confirm this list before a second person countersigns.',
    );
  if (erste === wer.person)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Wer die Liste bestätigt hat, zeichnet sie nicht gegen. Bitte lassen Sie eine zweite Person entscheiden.',
      'Whoever confirmed the list does not countersign it. Please let a second person decide.',
    );
  const angaben = await geltendeAngaben(t, id);
  await t.abfrage(unterschrift('gegengezeichnet'), [id, wer.person]);
  const { rows: eingesetzt } = await t.abfrage<{ wer: string; rolle: string; ressort: string }>(EINSETZEN, [
    id,
    wer.person,
  ]);
  const { rows: eigene } = await t.abfrage<{ anzahl: number }>(EIGENE, [id, wer.person]);
  const meldung = { ...wer, durch: wer.person, id, grund };
  await halteFest(t, wer, {
    id,
    handlung: 'abgleich_gegenzeichnen',
    fakten: { aemter: eingesetzt, angaben: angaben.map(({ person, angabe }) => ({ person, angabe })) },
  });
  await meldeGeaenderte(t, meldung, angaben);
  await meldeRechtJeder(t, { ...meldung, art: 'recht_amt_erteilt', zu: `${id}:2` }, jePerson(eingesetzt));
  const revision = eingesetzt.some(({ rolle }) => rolle === 'PRUEF');
  await meldeListe(t, 'recht_abgleich_erledigt', meldung, anzahl(eingesetzt.length, angaben), revision);
  return eigene[0]?.anzahl ?? 0;
}

async function meldeGeaenderte(
  t: Transaktion,
  meldung: Listenmeldung,
  angaben: readonly Listenangabe[],
): Promise<void> {
  await meldeAngaben(t, 'recht_person_geaendert', meldung, angaben);
  const alte = angaben.filter(({ angabe, vorher, nachher }) => angabe === 'email' && vorher !== nachher);
  await meldeAlteAdressen(
    t,
    meldung,
    alte.map(({ person: wer, vorher: adresse }) => ({ wer, adresse })),
  );
}

const ZURUECKNEHMEN = ohneZeilen(`
  UPDATE amt
  SET widerrufen_am = kogge_jetzt()
  WHERE abgleich_id = $1
    AND NOT wirksam
    AND widerrufen_am IS NULL`);

/** Nobody of the list gets an office or another address; what was done when it was handed in stays. */
export async function verwirfAbgleich(
  t: Transaktion,
  wer: Zeichnende,
  id: string,
  grund: string,
): Promise<void> {
  const { aemter, angaben } = await offene(t, wer, id);
  await t.abfrage(unterschrift('verworfen'), [id, wer.person]);
  await t.abfrage(ZURUECKNEHMEN, [id]);
  await halteFest(t, wer, { id, handlung: 'abgleich_verwerfen', grund });
  const meldung = { ...wer, durch: wer.person, id, grund };
  await meldeListe(t, 'recht_abgleich_verworfen', meldung, anzahl(aemter.length, angaben));
  await meldeAngaben(t, 'recht_angaben_abgelehnt', meldung, angaben);
}

const anzahl = (aemter: number, { length: angaben }: readonly Listenangabe[]) => ({
  de: `${aemter} Ämter${angaben > 0 ? `, ${angaben} Angaben` : ''}`,
  en: `${aemter} offices${angaben > 0 ? `, ${angaben} details` : ''}`,
});

const halteFest = (
  t: Transaktion,
  { mandant, person }: Zeichnende,
  {
    id,
    handlung,
    fakten = {},
    grund,
  }: { id: string; handlung: string; fakten?: Record<string, unknown>; grund?: string },
) =>
  protokolliere(t, {
    mandant,
    akteur: person,
    handlung,
    gegenstand: { art: 'abgleich', id },
    fakten,
    detail: grund === undefined ? null : { grund },
  });
