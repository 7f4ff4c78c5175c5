import type { Rechtsnachricht, Zweisprachig } from '#contract';
import type { Transaktion } from '#persistence';
import { angabenInWorten } from '../person-aendern.js';
import { meldeRecht, meldeRechtJeder, stellenInWorten, type Rechtsempfaengerin } from '../rechte-melden.js';
import type { Abgleichsplan } from './plan.js';

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
  const art = plan.zuZweit.length > 0 ? offen : 'recht_abgleich_erledigt';
  await meldeListe(t, art, meldung, inhaltInWorten(plan));
}

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

const inhaltInWorten = ({ neu, geaendert, deaktiviert, entzogen, zuZweit }: Abgleichsplan): Zweisprachig => ({
  de: `${neu.length} neu, ${geaendert.length} geändert, ${deaktiviert.length} deaktiviert, ${entzogen.length} Ämter beendet, ${zuZweit.length} Ämter vorgeschlagen`,
  en: `${neu.length} new, ${geaendert.length} changed, ${deaktiviert.length} deactivated, ${entzogen.length} offices ended, ${zuZweit.length} offices proposed`,
});

/** One message for all offices of a person. */
export function jePerson(
  aemter: readonly { wer: string; rolle: string; ressort: string }[],
): Rechtsempfaengerin[] {
  return [...new Set(aemter.map(({ wer }) => wer))].map((wer) => ({
    wer,
    was: stellenInWorten(aemter.filter((amt) => amt.wer === wer)),
  }));
}
