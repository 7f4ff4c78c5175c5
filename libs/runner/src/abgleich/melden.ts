import type { Rechtsnachricht, Zweisprachig } from '#contract';
import type { Transaktion } from '#persistence';
import { angabenInWorten } from '../person-angaben.js';
import { meldeRecht, meldeRechtJeder, stellenInWorten, type Rechtsempfaengerin } from '../rechte-melden.js';
import type { Abgleichsplan, Listenangabe } from './abgleichsplan.js';
import { inhaltInWorten } from './inhalt.js';

export interface Listenmeldung {
  mandant: string;
  /** Who acts: her id, or the command line in words. */
  durch: string;
  id: string;
  grund: string;
}

/** Each person hears of what concerns her; the administration of the list as a whole. */
export async function meldeVorgelegt(
  t: Transaktion,
  meldung: Listenmeldung,
  {
    plan,
    personen,
    bestaetigt,
  }: { plan: Abgleichsplan; personen: ReadonlyMap<string, string>; bestaetigt: boolean },
): Promise<void> {
  const { mandant, durch, id, grund } = meldung;
  const sage = (art: Rechtsnachricht, wem: Rechtsempfaengerin[]) =>
    meldeRechtJeder(t, { mandant, art, zu: id, durch, grund }, wem);
  const kennung = ({ anmeldung }: { anmeldung: string }) => personen.get(anmeldung) ?? '';
  await sage(
    'recht_person_angelegt',
    plan.neu.map((person) => ({ wer: kennung(person) })),
  );
  await sage(
    'recht_person_geaendert',
    plan.geaendert.map(({ id: wer, was }) => ({ wer, was: angabenInWorten(was) })),
  );
  await meldeAlteAdressen(
    t,
    meldung,
    plan.geaendert.flatMap(({ id: wer, adresse }) => (adresse === null ? [] : [{ wer, adresse }])),
  );
  await meldeAngaben(t, 'recht_angaben_vorgeschlagen', meldung, plan.angaben);
  await sage(
    'recht_person_deaktiviert',
    plan.deaktiviert.map(({ id: wer }) => ({ wer })),
  );
  await sage(
    'recht_amt_widerrufen',
    jePerson(plan.entzogen.map(({ person, amt }) => ({ ...amt, wer: person.id }))),
  );
  await sage('recht_amt_erteilt', jePerson(plan.sofort.map((amt) => ({ ...amt, wer: kennung(amt) }))));
  const offen = bestaetigt ? 'recht_abgleich_bestaetigt' : 'recht_abgleich_vorgelegt';
  const art = brauchtZwei(plan) ? offen : 'recht_abgleich_erledigt';
  await meldeListe(t, art, meldung, inhaltInWorten(plan));
}

/** Something of it counts only once two have signed. */
export const brauchtZwei = ({ zuZweit, angaben }: Abgleichsplan): boolean =>
  zuZweit.length > 0 || angaben.length > 0;

/** Each person whose mail address or login it is hears of it. */
export async function meldeAngaben(
  t: Transaktion,
  art: 'recht_angaben_vorgeschlagen' | 'recht_angaben_abgelehnt' | 'recht_person_geaendert',
  { mandant, durch, id, grund }: Listenmeldung,
  angaben: readonly Listenangabe[],
): Promise<void> {
  const wem = [...new Set(angaben.map(({ person }) => person))].map((wer) => ({
    wer,
    was: angabenInWorten(angaben.filter(({ person }) => person === wer).map(({ angabe }) => angabe)),
  }));
  await meldeRechtJeder(t, { mandant, art, zu: id, durch, grund }, wem);
}

/** To the address that was in force: whoever turns somebody's mail does not turn this one. */
export const meldeAlteAdressen = (
  t: Transaktion,
  { mandant, durch, id, grund }: Listenmeldung,
  alte: readonly { wer: string; adresse: string }[],
): Promise<void> =>
  meldeRechtJeder(t, { mandant, art: 'recht_mailadresse_abgeloest', zu: id, durch, grund }, alte);

/** The administration hears of the list; of offices of the audit in it the head of the chancellery too. */
export async function meldeListe(
  t: Transaktion,
  art: Rechtsnachricht,
  { mandant, durch, id, grund }: Listenmeldung,
  was: Zweisprachig,
  mitRevision = false,
): Promise<void> {
  await meldeRecht(t, {
    mandant,
    art,
    zu: id,
    recht: { durch, grund, was },
    hoert: ['verwaltung', ...(mitRevision ? (['cds'] as const) : [])],
  });
}

/** One message for all offices of a person. */
export function jePerson(
  aemter: readonly { wer: string; rolle: string; ressort: string }[],
): Rechtsempfaengerin[] {
  return [...new Set(aemter.map(({ wer }) => wer))].map((wer) => ({
    wer,
    was: stellenInWorten(aemter.filter((amt) => amt.wer === wer)),
  }));
}
