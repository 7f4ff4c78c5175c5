import type { Kampagnenkontext } from '#workflows';
import type { Aussage, Eintrag, Welt } from '../welt.js';
import { werErsetzt } from '../unbesetzt.js';

interface Zahlen {
  massnahmen: number;
  offen: number;
  nichtUebernommen: number;
}
type Kampagnenwelt = Zahlen & Pick<Welt<Kampagnenkontext, unknown>, 'chronik' | 'besetzt'>;
type Kampagnenaussage = Aussage<Kampagnenwelt, Kampagnenkontext>;
type Kampagneneintrag = Eintrag<Kampagnenkontext>;

const aussage = (
  regel: string,
  satz: string,
  bruch: (welt: Kampagnenwelt, eintrag: Kampagneneintrag) => string | null | false,
): Kampagnenaussage => ({ regel, satz, bruch: (welt, eintrag) => bruch(welt, eintrag) || null });
const hinter = ({ akteur, als }: Kampagneneintrag): string[] =>
  als?.vertritt ? [akteur.person, als.vertritt] : [akteur.person];

const jederBericht = aussage(
  'J2',
  'Die Erhebung schließt, wenn jeder Bericht gekommen ist oder das Berichtswesen gesagt hat, warum nicht.',
  ({ offen, massnahmen }, { von, nach, type }) => {
    if (type === 'planwerteEinfrieren') return massnahmen === 0 && 'Es gibt keine Maßnahme.';
    return von === 'erhebung' && nach === 'konsolidierung' && offen > 0 && `${offen} Berichte fehlen.`;
  },
);

const allesUebernommen = aussage(
  'J3',
  'Freigegeben wird ein Gesamtbericht, in dem jeder Bericht steht.',
  ({ nichtUebernommen }, { type }) =>
    ['konsolidieren', 'freigeben'].includes(type) &&
    nichtUebernommen > 0 &&
    `${nichtUebernommen} Berichte sind nicht übernommen.`,
);

const vierAugen = aussage(
  'Vier Augen',
  'Wer den Gesamtbericht zusammengestellt hat, gibt ihn nicht frei.',
  ({ chronik }, eintrag) =>
    eintrag.type === 'freigeben' &&
    chronik.some((e) => e.type === 'konsolidieren' && hinter(e).some((p) => hinter(eintrag).includes(p))) &&
    'Es ist dieselbe Person.',
);

const gremien = aussage(
  'J3',
  'Jedes Gremium, und nur eines von ihnen, wird an einem vergangenen Tag unterrichtet, ehe die Kampagne schließt.',
  (_, { type, daten, heute, vorher, nachher }) => {
    if (type === 'abschliessen') return Object.values(nachher.gremien).includes(null) && 'Eines fehlt noch.';
    if (type !== 'gremienbericht') return null;
    if (!Object.hasOwn(vorher.gremien, String(daten['gremium'])))
      return 'Dieses Gremium ist nicht vorgesehen.';
    if (nachher.gremien[String(daten['gremium'])] !== daten['am']) return 'Der Tag ist nicht festgehalten.';
    return String(daten['am']) > heute && 'Der Tag liegt in der Zukunft.';
  },
);

const jederGesamtberichtEineNummer = aussage(
  'J4',
  'Jeder Gesamtbericht, der zur Freigabe geht, ist eine Fassung mit eigener Nummer.',
  (_, { type, vorher, nachher }) =>
    type === 'konsolidieren' && nachher.fassung !== vorher.fassung + 1 && `Fassung ${nachher.fassung}?`,
);

/** What must hold of a Kampagne (regeln.md §1.5). */
export const aussagen: readonly Kampagnenaussage[] = [
  werErsetzt,
  jederBericht,
  allesUebernommen,
  vierAugen,
  gremien,
  jederGesamtberichtEineNummer,
];
