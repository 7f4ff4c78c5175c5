import type { Nachrichtenname, Verfahrensrolle } from '#contract';
import { stellen } from '../../stellen.js';
import { imHaus as imHausBeteiligte } from '../beteiligte.js';
import type { Wirkungen } from '../../wirkungen.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import type { schritte } from '../schritte.js';

/** The offices of the leading Ressort that hear of something. */
const imHaus =
  (art: Nachrichtenname, ...rollen: readonly Verfahrensrolle[]) =>
  ({ kontext: { federfuehrung } }: Vorlagenblick) =>
    rollen.flatMap((rolle) => stellen(rolle, [federfuehrung]).map((an) => ({ an, art })));

/** Effects on the draft, its Fassungen and in the introducing house. */
export const vorlage = {
  abschnitteSpeichern: {
    art: 'abschnitte_speichern',
    daten: ({ schritt }: Vorlagenblick<'bearbeiten'>) => ({ abschnitte: schritt.daten.abschnitte }),
  },
  nummerVergeben: { art: 'nummer_vergeben' },
  entwurfLoeschen: { art: 'entwurf_loeschen' },
  stammdaten: { art: 'stammdaten', daten: ({ schritt }: Vorlagenblick<'festlegen'>) => schritt.daten },
  anlageHinzufuegen: {
    art: 'anlage_hinzufuegen',
    daten: ({ schritt }: Vorlagenblick<'anlage'>) => schritt.daten,
  },
  anlageEntfernen: {
    art: 'anlage_entfernen',
    daten: ({ schritt }: Vorlagenblick<'anlageEntfernen'>) => schritt.daten,
  },
  anlageBeschreiben: {
    art: 'anlage_beschreiben',
    daten: ({ schritt }: Vorlagenblick<'anlageBeschreiben'>) => schritt.daten,
  },
  abschnittFertig: {
    art: 'abschnitt_fertig',
    daten: ({ schritt }: Vorlagenblick<'abschnittFertig'>) => schritt.daten,
  },
  fassungEinfrieren: {
    art: 'fassung_einfrieren',
    daten: ({ kontext, schritt }: Vorlagenblick) => ({
      nr: kontext.fassung,
      redaktionell: schritt.daten?.redaktionell === true,
      vermerk: schritt.daten?.vermerk ?? null,
    }),
  },
  bemerkung: { art: 'bemerkung', daten: ({ schritt }: Vorlagenblick<'bemerken'>) => schritt.daten },
  bemerkungErledigen: {
    art: 'bemerkung_erledigen',
    daten: ({ schritt }: Vorlagenblick<'bemerkungErledigen'>) => schritt.daten,
  },
  vorschlagUebernehmen: {
    art: 'vorschlag_uebernehmen',
    daten: ({ schritt }: Vorlagenblick<'vorschlagUebernehmen'>) => schritt.daten,
  },
  entwurfsfrist: {
    art: 'frist',
    fristen: ['entwurf'],
    daten: ({ kontext, schritt: { type, daten } }: Vorlagenblick) =>
      kontext.sitzung !== null &&
      (type !== 'festlegen' || daten.sitzung !== undefined || daten.eile !== undefined)
        ? [
            {
              schluessel: 'entwurf',
              name: 'entwurf',
              ereignis: null,
              erinnern: [`AUT@${kontext.federfuehrung}`],
            },
          ]
        : [],
  },
  entwurfsfristEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'entwurf' }) },
  zurueckgeholtMelden: { art: 'nachricht', daten: imHaus('vorlage_zurueckgeholt', 'RL', 'AL') },
  /** Author, everybody who wrote, and the stations that had it before hear why (regeln.md F6, §2). */
  rueckgabeMelden: {
    art: 'nachricht',
    daten: ({ kontext, schritt: { daten } }: Vorlagenblick<'mitGrund'>) =>
      [
        ...imHausBeteiligte(kontext),
        ...stellen('RL', [kontext.federfuehrung]),
        ...stellen('AL', [kontext.federfuehrung]),
      ].map((an) => ({ an, art: 'vorlage_zurueckgegeben', grund: daten.grund })),
  },
  neueAufgabe: { art: 'aufgabe_melden' },
  frist_abgelaufen: { art: 'mahnung', daten: () => ({ an: [], eskalation: [] }) },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
