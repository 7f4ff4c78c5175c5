import type { Workflow } from '#engine';
import { plusTage } from '#kalender';
import { jahresbericht, type Berichtskontext, type Berichtslage } from '#workflows';
import { LEUTEGEWICHTE, leuteakte, leuteangaben, PRUEFEN, wartetAufAmt, type Vorschlag } from '../leute.js';
import type { Spiel, Weltakt } from '../welt.js';
import type { Zufall } from '../zufall.js';
import { aussagen } from './aussagen.js';
import { Berichtswelt, KAMPAGNE } from './welt.js';

const GRUND = { grund: 'Aus gutem Grund' };
const OHNE_TUN = ['uebernommen', 'nichtVorgelegt', 'nichtFreigegeben', 'frei'];

const weltakte: Readonly<Record<string, Weltakt<Berichtswelt>>> = {
  ...leuteakte,
  'Ein Bericht wird angefordert': (welt, angaben) => {
    if (!welt.beendet) return false;
    welt.neu(angaben);
    return true;
  },
  'Die Kampagne geht weiter': (welt) => {
    const naechste = KAMPAGNE[KAMPAGNE.indexOf(welt.kampagne) + 1];
    if (!naechste) return false;
    // Collection closes when every report has come, or was found not to come; then it has to be taken over.
    if (!OHNE_TUN.includes(welt.zustand)) return false;
    if (welt.kampagne !== 'erhebung' && welt.zustand === 'frei') return false;
    welt.kampagne = naechste;
    return true;
  },
  'Die Vorlage kommt zurück': (welt) => {
    if (welt.kampagne !== 'vorlageErstellt') return false;
    welt.kampagne = 'konsolidierung';
    return true;
  },
};

function waehleWeltakt(welt: Berichtswelt, z: Zufall): Vorschlag {
  if (welt.beendet)
    return {
      was: 'Ein Bericht wird angefordert',
      daten: { haus: z.eines(['SIS', 'SKB']), faellig: plusTage(welt.heute, z.eines([10, 30])) },
    };
  const was = z.gewichtet([
    ...LEUTEGEWICHTE,
    ['Die Kampagne geht weiter', 12] as const,
    ['Die Vorlage kommt zurück', 2] as const,
  ]);
  return was in leuteangaben ? (leuteangaben[was]?.(welt, z) ?? null) : { was, daten: {} };
}

export const berichtsspiel = (
  workflow: Workflow<Berichtskontext, Berichtslage> = jahresbericht,
): Spiel<Berichtswelt, Berichtskontext> => ({
  name: 'Jahresbericht',
  welt: () => new Berichtswelt(workflow),
  gewichte: {
    besetzungPruefen: 1,
    einreichen: 8,
    freigebenAL: 8,
    freigebenSTR: 8,
    uebernehmen: 8,
    entfaellt: 0.4,
    hauswechsel: 0.6,
  },
  daten: {
    besetzungPruefen: () => PRUEFEN,
    bearbeiten: (_, z) => ({
      version: 1,
      kurzeinschaetzung: z.eines(['gruen', 'gelb', 'gruen', 'rot']),
      kennzahlen: [],
      meilensteine: [],
      sachstand: z.selten(5) ? '' : 'Läuft.',
    }),
    hauswechsel: (_, z) => ({ ressort: z.eines(['SIS', 'SKB']) }),
    kampagneFreigegeben: ({ kampagne }) => (kampagne === 'berichtet' ? {} : null),
    ...Object.fromEntries(
      [
        'rueckfrage',
        'rueckfrageSF',
        'entfaellt',
        'entfallBeantragen',
        'nichtVorgelegt',
        'nichtFreigegeben',
        'anStaatsratGeben',
        'anChefGeben',
      ].map((name) => [name, () => GRUND]),
    ),
  },
  vomSystem: ['besetzungPruefen', 'kampagneFreigegeben', 'hauswechsel'],
  nebenher: ['entfallBeantragen'],
  wartet: (welt) =>
    wartetAufAmt(welt) ||
    (OHNE_TUN.includes(welt.zustand) && (welt.zustand !== 'frei' || welt.kampagne === 'erhebung')),
  bekannt: [],
  weltakte,
  waehleWeltakt,
  aussagen,
});
