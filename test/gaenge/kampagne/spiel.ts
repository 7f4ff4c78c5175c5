import type { Akteur, Wirkung, Workflow } from '#engine';
import { plusTage } from '#kalender';
import { kampagne, type Kampagnenkontext, type Kampagnenlage } from '#workflows';
import { LEUTEGEWICHTE, leuteakte, leuteangaben, PRUEFEN, wartetAufAmt, type Vorschlag } from '../leute.js';
import { geltende, menschenFuer, type Mensch } from '../menschen.js';
import { Welt, type Spiel, type Weltakt } from '../welt.js';
import type { Zufall } from '../zufall.js';
import { aussagen } from './aussagen.js';

const STELLEN = ['BW@SF', 'BW@SF', 'STR@SF', 'BW@SF+STR@SF', 'STR@SF', 'CDS@SK', 'SEN@SK'];
const GRUND = { grund: 'Aus gutem Grund' };

/** A campaign, with the number of its reports that are still to come, and to be taken over. */
export class Kampagnenwelt extends Welt<Kampagnenkontext, Kampagnenlage> {
  menschen = menschenFuer(STELLEN);
  massnahmen = 0;
  offen = 0;
  nichtUebernommen = 0;
  vorlage: 'unterwegs' | 'beschlossen' | 'zurueck' | null = null;

  constructor(workflow: Workflow<Kampagnenkontext, Kampagnenlage> = kampagne) {
    super(workflow);
  }

  akteur(mensch: Mensch): Akteur {
    return { art: 'person', person: mensch.id, aemter: geltende(mensch, this.menschen) };
  }

  lage(daten: Readonly<Record<string, unknown>> = {}): Kampagnenlage {
    const { massnahmen, offen, nichtUebernommen } = this;
    return { ...this.besetzungslage(daten), massnahmen, offen, nichtUebernommen };
  }

  protected wende({ art }: Wirkung): void {
    if (art === 'berichte_beginnen') [this.offen, this.nichtUebernommen] = [this.massnahmen, this.massnahmen];
    if (art === 'kampagnenvorlage_anlegen') this.vorlage = 'unterwegs';
  }
}

const weltakte: Readonly<Record<string, Weltakt<Kampagnenwelt>>> = {
  ...leuteakte,
  'Eine Kampagne wird geplant': (welt, { massnahmen }) => {
    if (!welt.beendet) return false;
    welt.massnahmen = Number(massnahmen);
    [welt.offen, welt.nichtUebernommen, welt.vorlage] = [0, 0, null];
    welt.beginne({ jahr: 2025, faellig: plusTage(welt.heute, 30), gremien: { HaFA: null } });
    return true;
  },
  'Eine Maßnahme kommt dazu': (welt) => {
    welt.massnahmen += 1;
    return true;
  },
  'Ein Bericht kommt': (welt) => {
    if (welt.offen === 0) return false;
    welt.offen -= 1;
    return true;
  },
  'Ein Bericht wird übernommen': (welt) => {
    if (welt.nichtUebernommen <= welt.offen || welt.zustand !== 'konsolidierung') return false;
    welt.nichtUebernommen -= 1;
    return true;
  },
  'Ein Bericht wird zurückgefragt': (welt) => {
    if (welt.nichtUebernommen >= welt.massnahmen) return false;
    if (!['konsolidierung', 'freigabeSF'].includes(welt.zustand)) return false;
    welt.nichtUebernommen += 1;
    return true;
  },
  'Die Vorlage wird beschlossen': (welt) => {
    if (welt.vorlage !== 'unterwegs') return false;
    welt.vorlage = 'beschlossen';
    return true;
  },
  'Die Vorlage wird zurückgezogen': (welt) => {
    if (welt.vorlage !== 'unterwegs') return false;
    welt.vorlage = 'zurueck';
    return true;
  },
};

function waehleWeltakt(welt: Kampagnenwelt, z: Zufall): Vorschlag {
  if (welt.beendet) return { was: 'Eine Kampagne wird geplant', daten: { massnahmen: String(z.bis(4) - 1) } };
  const was = z.gewichtet([
    ...LEUTEGEWICHTE,
    ['Eine Maßnahme kommt dazu', 2] as const,
    ['Ein Bericht kommt', 14] as const,
    ['Ein Bericht wird übernommen', 14] as const,
    ['Ein Bericht wird zurückgefragt', 2] as const,
    ['Die Vorlage wird beschlossen', 4] as const,
    ['Die Vorlage wird zurückgezogen', 2] as const,
  ]);
  return was in leuteangaben ? (leuteangaben[was]?.(welt, z) ?? null) : { was, daten: {} };
}

const wartetAufBerichte = ({ zustand, offen, nichtUebernommen }: Kampagnenwelt): boolean =>
  zustand === 'vorlageErstellt' ||
  (zustand === 'erhebung' && offen > 0) ||
  (zustand === 'konsolidierung' && nichtUebernommen > 0);

export const kampagnenspiel = (
  workflow: Workflow<Kampagnenkontext, Kampagnenlage> = kampagne,
): Spiel<Kampagnenwelt, Kampagnenkontext> => ({
  name: 'Kampagne',
  welt: () => new Kampagnenwelt(workflow),
  gewichte: { besetzungPruefen: 1, abbrechen: 0.3, erinnern: 0.5, freigeben: 6, konsolidieren: 6 },
  daten: {
    besetzungPruefen: () => PRUEFEN,
    abbrechen: () => GRUND,
    zurueck: () => GRUND,
    gremienbericht: ({ heute }, z) => ({
      gremium: z.eines(['HaFA', 'HaFA', 'Anderes']),
      am: plusTage(heute, z.eines([0, -2, 5])),
    }),
    alleBerichteFrei: ({ offen }) => (offen === 0 ? {} : null),
    berichtZurueck: ({ nichtUebernommen }) => (nichtUebernommen > 0 ? {} : null),
    vorlageBeschlossen: ({ vorlage }) => (vorlage === 'beschlossen' ? {} : null),
    vorlageZurueck: ({ vorlage }) => (vorlage === 'zurueck' ? {} : null),
  },
  vomSystem: [
    'besetzungPruefen',
    'alleBerichteFrei',
    'berichtZurueck',
    'vorlageBeschlossen',
    'vorlageZurueck',
  ],
  nebenher: ['erinnern'],
  wartet: (welt) => wartetAufAmt(welt) || wartetAufBerichte(welt),
  bekannt: [],
  weltakte,
  waehleWeltakt,
  aussagen,
});
