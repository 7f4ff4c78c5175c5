import { plusTage } from '#kalender';
import { LEUTEGEWICHTE, leuteakte, leuteangaben, type Vorschlag } from '../leute.js';
import { eigene, inhaber } from '../menschen.js';
import type { Weltakt } from '../welt.js';
import type { Zufall } from '../zufall.js';
import { RESSORTS, type Sitzung, type Vorlagenwelt } from './welt.js';

/** States in which the Senate has not decided: a paper in one of them heads for its meeting. */
const ENTSCHIEDEN = ['beschlossen', 'widerspruchsverfahren', 'ausgefertigt', 'folgegremien', 'gesperrt'];
const wartet = (welt: Vorlagenwelt, sitzung: string): boolean =>
  !welt.beendet &&
  welt.kontext.sitzung === sitzung &&
  !ENTSCHIEDEN.includes(welt.zustand) &&
  !welt.zustand.endsWith('veroeffentlicht') &&
  !welt.lage({}).schonBehandelt;

/** Closing and cancelling take every paper that heads for the meeting into the chosen one, in the same act. */
function leere(welt: Vorlagenwelt, { id }: Sitzung, nach: string): boolean {
  if (!wartet(welt, id)) return true;
  if (welt.zustand === 'beratung') return false;
  const kanzlei = inhaber('SK@SK', welt.menschen)[0];
  if (!kanzlei) return false;
  const daten = { sitzung: nach, grund: 'Die Sitzung endet ohne sie.' };
  // The door lets the chancellery move what heads for the meeting, whether she may read it or not.
  const akteur = { art: 'person' as const, person: kanzlei.id, aemter: kanzlei.aemter };
  const ergebnis = welt.mache(0, akteur, 'aufAndereSitzung', daten);
  if (typeof ergebnis !== 'string') return true;
  const ziel = welt.sitzung(nach);
  if (ziel && ziel.id !== id && ziel.datum > welt.heute)
    welt.hindernis = `Aus „${welt.zustand}“ kommt die Vorlage nicht in die nächste Sitzung: ${ergebnis}`;
  return false;
}

export const weltakte: Readonly<Record<string, Weltakt<Vorlagenwelt>>> = {
  'Eine Vorlage beginnt': (welt, daten) => {
    if (!welt.beendet) return false;
    welt.neu(daten);
    return true;
  },
  'Die Sitzung wird eröffnet': (welt, daten) => {
    const sitzung = welt.sitzung(daten['sitzung']);
    if (sitzung?.stand !== 'geplant' || sitzung.datum < welt.heute) return false;
    welt.geheZu(sitzung.datum);
    sitzung.stand = 'offen';
    return true;
  },
  'Die Sitzung wird abgeschlossen': (welt, daten) => {
    const sitzung = welt.sitzung(daten['sitzung']);
    if (sitzung?.stand !== 'offen' || !leere(welt, sitzung, daten['nach'] ?? '')) return false;
    sitzung.stand = 'abgeschlossen';
    return true;
  },
  'Die Sitzung entfällt': (welt, daten) => {
    const sitzung = welt.sitzung(daten['sitzung']);
    if (sitzung?.stand !== 'geplant' || !leere(welt, sitzung, daten['nach'] ?? '')) return false;
    sitzung.stand = 'entfallen';
    return true;
  },
  'Die Sitzung wird verlegt': (welt, daten) => {
    const sitzung = welt.sitzung(daten['sitzung']);
    const datum = daten['datum'] ?? '';
    if (sitzung?.stand !== 'geplant' || sitzung.datum < welt.heute || datum < welt.heute) return false;
    sitzung.datum = datum;
    return true;
  },
  'Zwei Personen erlauben die Nacherfassung': (welt, daten) => {
    const sitzung = welt.sitzung(daten['sitzung']);
    if (!sitzung || sitzung.nacherfasst || sitzung.datum >= welt.heute) return false;
    if (sitzung.stand !== 'offen' && sitzung.stand !== 'geplant') return false;
    [sitzung.nacherfasst, sitzung.stand] = [true, 'offen'];
    return true;
  },
  'Eine Einstellung ändert sich': (welt, { name }) => {
    const was = name as 'verschweigen' | 'massgabenBlockieren' | 'senatorZeichnet';
    welt.einstellungen = { ...welt.einstellungen, [was]: !welt.einstellungen[was] };
    return true;
  },
  'Die Aufträge sind erledigt': (welt) => {
    if (welt.offeneAuftraege === 0) return false;
    welt.offeneAuftraege = 0;
    return true;
  },
  ...leuteakte,
};

export function waehleWeltakt(welt: Vorlagenwelt, z: Zufall): Vorschlag {
  if (welt.beendet) return beginn(welt, z);
  const was = z.gewichtet(GEWICHTE);
  return ANGABEN[was]?.(welt, z) ?? null;
}

function beginn(welt: Vorlagenwelt, z: Zufall): Vorschlag {
  const haus = z.eines(['SF', 'SF', 'SIS', 'SK']);
  const schreibende = welt.menschen.filter((mensch) =>
    eigene(mensch).some(({ rolle, ressort }) => rolle === 'AUT' && ressort === haus),
  );
  const wer = z.vielleichtEines(schreibende);
  const stufe = z.eines(['offen', 'offen', 'nfd', 'vertraulich']);
  const gefragte = RESSORTS.filter(() => z.selten(3)).join(' ');
  const eile = z.eines(['normal', 'normal', 'kurz', 'eilt']);
  const gremium = z.selten(4) ? 'HaFA' : '';
  const zweites = z.selten(3) ? z.eines(['SF', 'SIS']) : '';
  return wer
    ? { was: 'Eine Vorlage beginnt', daten: { wer: wer.id, haus, stufe, gefragte, eile, gremium, zweites } }
    : null;
}

const GEWICHTE = [
  ['Die Sitzung wird eröffnet', 10],
  ['Die Sitzung wird abgeschlossen', 4],
  ['Die Sitzung entfällt', 2],
  ['Die Sitzung wird verlegt', 2],
  ['Zwei Personen erlauben die Nacherfassung', 2],
  ['Eine Einstellung ändert sich', 2],
  ['Die Aufträge sind erledigt', 3],
  ...LEUTEGEWICHTE,
] as const;

/** Opened when the paper waits for it. */
const VOR_DEM_SENAT = ['tagesordnung', 'beratung'];
const mitSitzung =
  (was: string) =>
  (welt: Vorlagenwelt, z: Zufall): Vorschlag => {
    const sitzung = welt.kontext.sitzung ?? '';
    const nach = z.vielleichtEines(welt.kommende(1).slice(0, 4))?.id ?? '';
    const datum = welt.sitzung(sitzung)?.datum ?? welt.heute;
    if (was.endsWith('eröffnet') && !VOR_DEM_SENAT.includes(welt.zustand) && !z.selten(6)) return null;
    return { was, daten: { sitzung, nach, datum: plusTage(datum, z.eines([-7, -2, 2, 7, 14])) } };
  };
const ANGABEN: Readonly<Record<string, (welt: Vorlagenwelt, z: Zufall) => Vorschlag>> = {
  ...Object.fromEntries(
    [
      'Die Sitzung wird eröffnet',
      'Die Sitzung wird abgeschlossen',
      'Die Sitzung entfällt',
      'Die Sitzung wird verlegt',
      'Zwei Personen erlauben die Nacherfassung',
    ].map((was) => [was, mitSitzung(was)]),
  ),
  'Eine Einstellung ändert sich': (_, z) => ({
    was: 'Eine Einstellung ändert sich',
    daten: { name: z.eines(['verschweigen', 'massgabenBlockieren', 'senatorZeichnet', 'verschweigen']) },
  }),
  'Die Aufträge sind erledigt': () => ({ was: 'Die Aufträge sind erledigt', daten: {} }),
  ...leuteangaben,
};
