import type { Sprache, Zweisprachig } from '#contract';
import { angabenInWorten } from '../person-angaben.js';
import { stellenInWorten } from '../rechte-melden.js';
import type { Abgleichsplan, Planangabe } from './abgleichsplan.js';

/** So many of a kind are named; the page shows all of them. */
const GENANNT = 20;

/** A kind of change with the names of those whom it concerns: „2 neu (Kea Tietjen, Okko Brandt)“. */
interface Teil {
  de: string;
  en: string;
  wer: readonly (string | Zweisprachig)[];
}

/** What a list has changed, for those who have to answer for it: numbers, and who it is. */
export function inhaltInWorten(plan: Abgleichsplan): Zweisprachig {
  return teileInWorten(teileVon(plan));
}

/** The same of mail addresses and logins alone. */
export const angabenplanInWorten = (angaben: readonly Planangabe[]): Zweisprachig =>
  teileInWorten([vorgeschlagene(angaben)]);

function teileInWorten(alle: readonly Teil[]): Zweisprachig {
  const teile = alle.filter(({ wer }) => wer.length > 0);
  if (teile.length === 0) return { de: 'keine Änderung', en: 'no change' };
  return {
    de: teile.map((teil) => satz(teil, 'de')).join('; '),
    en: teile.map((teil) => satz(teil, 'en')).join('; '),
  };
}

const teileVon = ({
  neu,
  geaendert,
  deaktiviert,
  entzogen,
  sofort,
  zuZweit,
  angaben,
}: Abgleichsplan): Teil[] => [
  { de: 'neu', en: 'new', wer: neu.map(({ name }) => name) },
  { de: 'geändert', en: 'changed', wer: geaendert.map(({ soll }) => soll.name) },
  { de: 'deaktiviert', en: 'deactivated', wer: deaktiviert.map(({ name }) => name) },
  {
    de: 'Ämter beendet',
    en: 'offices ended',
    wer: entzogen.map(({ person, amt }) => mitWas(person.name, stellenInWorten([amt]))),
  },
  {
    de: 'Ämter erteilt',
    en: 'offices granted',
    wer: sofort.map((amt) => mitWas(amt.name, stellenInWorten([amt]))),
  },
  {
    de: 'Ämter vorgeschlagen',
    en: 'offices proposed',
    wer: zuZweit.map((amt) => mitWas(amt.name, stellenInWorten([amt]))),
  },
  vorgeschlagene(angaben),
];

const vorgeschlagene = (angaben: readonly Planangabe[]): Teil => ({
  de: 'Angaben vorgeschlagen',
  en: 'details proposed',
  wer: angaben.map(({ name, angabe }) => mitWas(name, angabenInWorten([angabe]))),
});

const mitWas = (name: string, { de, en }: Zweisprachig): Zweisprachig => ({
  de: `${name}: ${de}`,
  en: `${name}: ${en}`,
});

function satz(teil: Teil, sprache: Sprache): string {
  const alle = teil.wer.map((einer) => (typeof einer === 'string' ? einer : einer[sprache]));
  return `${alle.length} ${teil[sprache]} (${aufzaehlung(alle)[sprache]})`;
}

/** „Kea Tietjen, Okko Brandt und 12 weitere“: never longer than a message bears. */
export function aufzaehlung(alle: readonly string[]): Zweisprachig {
  const mehr = alle.length - GENANNT;
  const genannt = alle.slice(0, GENANNT).join(', ');
  return mehr > 0
    ? { de: `${genannt} und ${mehr} weitere`, en: `${genannt} and ${mehr} more` }
    : { de: genannt, en: genannt };
}
