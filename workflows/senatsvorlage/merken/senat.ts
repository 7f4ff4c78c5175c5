import type { Vorlagenblick } from '../blick.js';
import { ohneZeichnung } from './vorlage.js';

/** Notes on meeting, publication and what follows. */
export const senat = {
  tischvorlage: () => ({ tischvorlage: true }),
  zulassung: () => ({ zugelassen: true }),
  andereSitzung: ({ schritt: { daten } }: Vorlagenblick) => ({
    sitzung: daten.sitzung,
    top: null,
    tischvorlage: false,
    zugelassen: false,
  }),
  neufassungAusAusgesetzt: () => ({ neufassungAus: 'ausgesetzt' as const }),
  neufassungAusUeberwiesen: () => ({ neufassungAus: 'ueberwiesen' as const }),
  neufassungFertig: () => ({ neufassungAus: null, nachEingangGeaendert: [] }),
  /** Off the agenda, back to the lead: it may change the paper, and signs again. */
  anFederfuehrung: ({ kontext }: Vorlagenblick) => ({
    ...ohneZeichnung(kontext),
    neufassungNach: null,
    neufassungAus: null,
    top: null,
    tischvorlage: false,
    zugelassen: false,
  }),
  /** The deadline that held on this day is the one by which it was in time. */
  abgabeschluss: ({ schritt: { lage } }: Vorlagenblick) => ({
    abgabeschluss: lage.sitzung?.abgabeschluss ?? null,
  }),
  /** In another meeting its own deadline counts. */
  abgabeschlussOffen: () => ({ abgabeschluss: null }),
  /** Who objected hears what becomes of it: the member, also where somebody acted for her. */
  widerspruch: ({ kontext: { widersprechende = [] }, schritt: { akteur, als } }: Vorlagenblick) => ({
    widersprechende: [
      ...new Set([...widersprechende, akteur.person, ...(als?.vertritt ? [als.vertritt] : [])]),
    ],
  }),
  top: ({ schritt: { lage } }: Vorlagenblick) => ({ top: lage.sitzung?.id ?? null }),
  vonDerTagesordnung: () => ({ top: null }),
  voll: () => ({ veroeffentlichung: 'veroeffentlicht' as const }),
  teil: () => ({ veroeffentlichung: 'teilveroeffentlicht' as const }),
  gesperrt: () => ({ veroeffentlichung: 'gesperrt' as const }),
  gremium: ({ kontext, schritt: { daten } }: Vorlagenblick) => ({
    gremien: { ...kontext.gremien, [daten.gremium]: daten.ergebnis },
  }),
};
