import { plusTage } from '#kalender';
import { PRUEFEN } from '../leute.js';
import type { Zufall } from '../zufall.js';
import { BELEG, type Auftragswelt } from './welt.js';

/** What whoever fills a form knows of the Auftrag. */
export interface Formularwelt extends Pick<Auftragswelt, 'heute' | 'kontext' | 'menschen'> {
  papiere: readonly { id: string }[];
  verknuepfte: { beschlossen: string | null; zurueck: boolean } | null;
}
type Angaben = (welt: Formularwelt, z: Zufall) => object | null;

const GRUND = { grund: 'Aus gutem Grund' };
const mitGrund: Angaben = () => GRUND;
/** A Beschluss that is recorded, one outside, half of one, or none. */
const beschluss: Angaben = ({ papiere, heute }, z) => {
  const ausserhalb = {
    beschlussVom: plusTage(heute, z.eines([-3, -3, 2])),
    beschlussGremium: 'Senat',
    beschlussFundstelle: 'Niederschrift, TOP 4',
  };
  return z.eines<object>([
    { beschluss: z.eines(papiere).id },
    { beschluss: papiere[0]?.id },
    { ...ausserhalb, beschlussAnlage: BELEG },
    ausserhalb,
    {},
  ]);
};
const auf = ({ heute, kontext }: Formularwelt, z: Zufall): string =>
  plusTage(kontext.faellig ?? heute, z.eines([10, 20, 60, 100, -5]));

/** Forms of the Schritte of an Auftrag. */
export const daten: Readonly<Record<string, Angaben>> = {
  besetzungPruefen: () => PRUEFEN,
  bestaetigen: ({ heute }, z) => ({
    ...(z.selten(3) ? { adressat: [z.eines(['SF', 'SIS', 'XX'])] } : {}),
    ...(z.selten(2) ? { faellig: plusTage(heute, z.eines([30, 60, 90, -2])) } : {}),
    ...(z.selten(4) ? { massgeblich: 'eingang' } : {}),
    ...(z.selten(3) ? GRUND : {}),
  }),
  terminSetzen: ({ heute }, z) => ({
    faellig: plusTage(heute, z.eines([30, 60, -2])),
    ...(z.selten(3) ? GRUND : {}),
  }),
  vorlageVerknuepfen: ({ papiere }, z) => ({ vorlage: z.eines(papiere).id, ...(z.selten(2) ? GRUND : {}) }),
  verlaengerungBeantragen: (welt, z) => ({ auf: auf(welt, z), ...GRUND }),
  verlaengerungGenehmigen: beschluss,
  verlaengernNachBeschluss: (welt, z) => ({ auf: auf(welt, z), ...GRUND, ...beschluss(welt, z) }),
  aufheben: beschluss,
  aufhebenNachBeschluss: beschluss,
  erledigungFeststellen: ({ heute }, z) => ({ am: plusTage(heute, z.eines([0, -1, -20, 3])), ...GRUND }),
  verantwortlichBenennen: ({ menschen }, z) => ({ person: z.eines(menschen).id }),
  anlageHinzufuegen: () => ({ name: 'Niederschrift.pdf', sha256: 'a'.repeat(64) }),
  vorlageBeschlossen: ({ verknuepfte }) => (verknuepfte?.beschlossen ? {} : null),
  vorlageZurueck: ({ verknuepfte }) => (verknuepfte?.zurueck ? {} : null),
  ...Object.fromEntries(
    [
      'verwerfen',
      'verlaengerungAblehnen',
      'gegenstandslosMelden',
      'erledigungMelden',
      'beschlussVerwerfen',
      'fortfuehren',
      'verzugBegruenden',
    ].map((name) => [name, mitGrund]),
  ),
};
