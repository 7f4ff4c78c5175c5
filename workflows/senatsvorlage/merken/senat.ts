import type { Vorlagenblick } from '../blick.js';

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
  top: ({ schritt: { lage } }: Vorlagenblick) => ({ top: lage.sitzung?.id ?? null }),
  vonDerTagesordnung: () => ({ top: null }),
  voll: () => ({ veroeffentlichung: 'veroeffentlicht' as const }),
  teil: () => ({ veroeffentlichung: 'teilveroeffentlicht' as const }),
  gesperrt: () => ({ veroeffentlichung: 'gesperrt' as const }),
  gremium: ({ kontext, schritt: { daten } }: Vorlagenblick) => ({
    gremien: { ...kontext.gremien, [daten.gremium]: daten.ergebnis },
  }),
};
