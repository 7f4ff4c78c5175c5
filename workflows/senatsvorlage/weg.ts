import { text, type Wegstation } from '#engine';
import { FRIST_JE_EILE } from './fristen.js';
import { inOrdnung } from './formalpunkte.js';
import type { Vorlagenworte } from './worte.js';

/**
 * The usual way of a paper from its draft to its decision: who makes which Schritt in which state, and by when.
 * Whoever plans, shows or plays a way takes it from here.
 */
export const weg = [
  {
    zustand: 'entwurf',
    wer: 'AUT@federfuehrung',
    schritt: 'einreichenFach',
    frist: 'entwurf',
    plan: {
      station: 'entwurf',
      titel: text('Entwurf zur Fachprüfung einreichen', 'Submit the draft for review'),
      genannt: 'der Einreichung zur Fachprüfung',
    },
  },
  {
    zustand: 'fachpruefung',
    wer: 'RL@federfuehrung',
    schritt: 'freigeben',
    frist: 'fachpruefung',
    plan: {
      station: 'fachpruefung',
      titel: text('Fachprüfung beginnen', 'Begin the specialist review'),
      genannt: 'der Fachprüfung',
    },
  },
  {
    zustand: 'formalpruefung',
    wer: 'VB@federfuehrung',
    schritt: 'formalBestanden',
    daten: inOrdnung.formalBestanden,
    frist: 'formalpruefung',
    plan: {
      station: 'formalpruefung',
      titel: text('Formalprüfung beginnen', 'Begin the formal check'),
      genannt: 'der Formalprüfung',
    },
  },
  {
    zustand: 'ressortabstimmung',
    wer: 'STR@mitzeichnend',
    schritt: 'mitzeichnen',
    frist: FRIST_JE_EILE,
    plan: {
      station: 'ressortabstimmung',
      titel: text('Ressortabstimmung einleiten', 'Ask for co-signature'),
      genannt: 'der Ressortabstimmung',
    },
  },
  {
    zustand: 'schlusszeichnungStaatsrat',
    wer: 'STR@ohneStaatsrat',
    schritt: 'zeichnen',
    frist: 'schlusszeichnung',
    plan: {
      station: 'schlusszeichnung',
      titel: text('Schlusszeichnung', 'Final signature'),
      genannt: 'der Schlusszeichnung',
    },
  },
  {
    zustand: 'schlusszeichnungSenator',
    wer: 'SEN@ohneSenator',
    schritt: 'zeichnen',
    frist: 'schlusszeichnung',
  },
  {
    zustand: 'eingereicht',
    wer: 'SK@SK',
    schritt: 'annehmen',
    daten: inOrdnung.annehmen,
    frist: 'einreichung',
    plan: {
      station: 'einreichung',
      titel: text('Einreichung bei der Senatskanzlei', 'Submission to the chancellery'),
      genannt: 'der Einreichung',
      fest: true,
    },
  },
  {
    zustand: 'vorberatung',
    wer: 'SK@SK',
    schritt: 'empfehlen',
    frist: 'konferenz',
    plan: {
      station: 'staatsraetekonferenz',
      titel: text('Staatsrätekonferenz', 'Conference of state secretaries'),
      genannt: 'der Staatsrätekonferenz',
      fest: true,
    },
  },
  { zustand: 'tagesordnung', wer: 'SK@SK', schritt: 'aufsetzen' },
  { zustand: 'tagesordnung', wer: 'SK@SK', schritt: 'aufrufen' },
  { zustand: 'beratung', wer: 'SK@SK', schritt: 'beschliessen' },
  { zustand: 'beschlossen', wer: 'SK@SK', schritt: 'ausfertigen' },
  { zustand: 'ausgefertigt', wer: 'VB@federfuehrung', schritt: 'veroeffentlichen' },
] as const satisfies readonly Wegstation<Vorlagenworte>[];

type Namen<S> = S extends { zustand: infer Z extends string; schritt: infer T extends string }
  ? `${Z}.${T}`
  : never;
/** Name of a station, for those who play the way: its state and its Schritt. */
export type Station = Namen<(typeof weg)[number]>;
export const stationen = weg.map((station) => ({
  name: `${station.zustand}.${station.schritt}` as Station,
  schritt: station.schritt,
  wer: station.wer,
  daten: 'daten' in station ? station.daten : {},
}));
