import type { Workflow } from '#engine';
import { plusTage } from '#kalender';
import { auftrag, type Auftragskontext, type Auftragslage } from '#workflows';
import { LEUTEGEWICHTE, leuteakte, leuteangaben, wartetAufAmt, type Vorschlag } from '../leute.js';
import type { Spiel, Weltakt } from '../welt.js';
import type { Zufall } from '../zufall.js';
import { aussagen } from './aussagen.js';
import { daten } from './daten.js';
import { Auftragswelt } from './welt.js';

const weltakte: Readonly<Record<string, Weltakt<Auftragswelt>>> = {
  ...leuteakte,
  'Der Senat erteilt einen Auftrag': (welt, angaben) => {
    if (!welt.beendet) return false;
    welt.neu(angaben);
    return true;
  },
  'Die Vorlage wird beschlossen': (welt, { id }) => {
    const papier = welt.papier(id);
    if (!papier || papier.beschlossen || papier.zurueck) return false;
    welt.geheZu(papier.sitzung);
    papier.beschlossen = papier.sitzung;
    return true;
  },
  'Die Vorlage wird zurückgezogen': (welt, { id }) => {
    const papier = welt.papier(id);
    if (!papier || papier.beschlossen || papier.zurueck) return false;
    papier.zurueck = true;
    return true;
  },
  'Ein anderes Haus bringt sie ein': (welt, { id }) => {
    const papier = welt.papier(id);
    if (!papier || papier.beschlossen) return false;
    papier.einbringer = ['SKB'];
    return true;
  },
  'Ihre Sitzung wird verlegt': (welt, { id }) => {
    const papier = welt.papier(id);
    if (!papier || papier.beschlossen) return false;
    papier.sitzung = plusTage(papier.sitzung, 14);
    return true;
  },
};

function waehleWeltakt(welt: Auftragswelt, z: Zufall): Vorschlag {
  if (welt.beendet) {
    const faellig = z.selten(3) ? '' : plusTage(welt.heute, z.eines([45, 80, -3]));
    const massgeblich = z.selten(4) ? 'eingang' : 'sitzung';
    return {
      was: 'Der Senat erteilt einen Auftrag',
      daten: { adressat: z.eines(['SF', 'SF', 'SIS', '']), faellig, massgeblich },
    };
  }
  const was = z.gewichtet([
    ...LEUTEGEWICHTE,
    ['Die Vorlage wird beschlossen', 8] as const,
    ['Die Vorlage wird zurückgezogen', 2] as const,
    ['Ihre Sitzung wird verlegt', 2] as const,
    ['Ein anderes Haus bringt sie ein', 1] as const,
  ]);
  const papier = z.selten(3) ? z.eines(welt.papiere) : (welt.verknuepfte ?? z.eines(welt.papiere));
  return leuteangaben[was]?.(welt, z) ?? (was in leuteangaben ? null : { was, daten: { id: papier.id } });
}

export const auftragsspiel = (
  workflow: Workflow<Auftragskontext, Auftragslage> = auftrag,
): Spiel<Auftragswelt, Auftragskontext> => ({
  name: 'Auftrag',
  welt: () => new Auftragswelt(workflow),
  gewichte: {
    besetzungPruefen: 4,
    bestaetigen: 10,
    terminSetzen: 6,
    vorlageVerknuepfen: 14,
    vorlageBeschlossen: 20,
    vorlageZurueck: 10,
    erledigungFeststellen: 1,
    anlageHinzufuegen: 0.3,
    verwerfen: 0.5,
    aufhebenNachBeschluss: 1,
  },
  daten,
  vomSystem: ['besetzungPruefen', 'vorlageBeschlossen', 'vorlageZurueck'],
  nebenher: ['anlageHinzufuegen', 'verantwortlichBenennen', 'verzugBegruenden'],
  wartet: (welt) => wartetAufAmt(welt),
  bekannt: [],
  weltakte,
  waehleWeltakt,
  aussagen,
});
