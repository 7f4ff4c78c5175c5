import type { Wirkungen } from '../../wirkungen.js';
import type { Stelle } from '#contract';
import { AM_ZUG, stellenVon } from '#engine';
import { kreise } from '../kreise.js';
import { FEDERFUEHRUNG, IM_HAUS } from '../beteiligte.js';
import type { Vorlagenblick } from '../blick.js';
import type { fristen } from '../fristen.js';
import type { Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { melde, mitGrund } from '../melden.js';
import type { schritte } from '../schritte.js';

/** To whoever made the remark. */
const ANTWORT = [{ art: 'bemerkungen_beantwortet', an: ['person@bemerkend'] }] as const;

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
  /** Whoever writes the paper; what stays within another house is not for them. */
  bemerkungMelden: melde(
    'bemerkungen_neu',
    FEDERFUEHRUNG,
    ({ kontext, schritt }: Vorlagenblick<'bemerken'>) =>
      schritt.daten.art === 'intern' && schritt.als?.ressort !== kontext.federfuehrung ? null : {},
  ),
  bemerkung: { art: 'bemerkung', daten: ({ schritt }: Vorlagenblick<'bemerken'>) => schritt.daten },
  bemerkungErledigen: {
    art: 'bemerkung_erledigen',
    meldungen: ANTWORT,
    daten: ({ schritt }: Vorlagenblick<'bemerkungErledigen'>) => schritt.daten,
  },
  vorschlagUebernehmen: {
    art: 'vorschlag_uebernehmen',
    meldungen: ANTWORT,
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
              // Whoever writes it; while nobody has, the clerks of the house.
              erinnern:
                kontext.mitwirkende.length > 0
                  ? stellenVon({ kreise }, kontext, ['person@mitwirkende'])
                  : stellenVon({ kreise }, kontext, ['AUT@federfuehrung']),
            },
          ]
        : [],
  },
  entwurfsfristEnde: { art: 'frist_ende', daten: () => ({ schluessel: 'entwurf' }) },
  zurueckgeholtMelden: melde('vorlage_zurueckgeholt', ['RL@federfuehrung', 'AL@federfuehrung']),
  zurueckstellungMelden: melde('vorlage_zurueckgeholt', ['VB@federfuehrung']),
  zeichnungsendeMelden: melde('vorlage_zurueckgeholt', ['SEN@einbringend']),
  /** Author, everybody who wrote, and the stations that had it before hear why (regeln.md F6, §2). */
  rueckgabeMelden: melde(
    'vorlage_zurueckgegeben',
    [...IM_HAUS, 'RL@federfuehrung', 'AL@federfuehrung'],
    mitGrund,
  ),
  handErinnerung: {
    art: 'hand_erinnern',
    meldungen: [{ art: 'erinnerung_von_hand', an: [AM_ZUG] }] as const,
    daten: ({ schritt: { daten } }: Vorlagenblick<'mitVermerk'>) => ({ grund: daten?.vermerk ?? null }),
  },
  neueAufgabe: { art: 'aufgabe_melden', meldungen: [{ art: 'neue_aufgabe', an: [AM_ZUG] }] as const },
  frist_abgelaufen: {
    art: 'mahnung',
    meldungen: [
      { art: 'frist_abgelaufen', an: [AM_ZUG] },
      { art: 'frist_abgelaufen_eskalation', an: FEDERFUEHRUNG },
    ] as const,
    daten: ({ kontext }: Vorlagenblick) => ({
      an: [],
      eskalation: stellenVon({ kreise }, kontext, FEDERFUEHRUNG) as Stelle[],
    }),
  },
} satisfies Wirkungen<Vorlagenkontext, Vorlagenlage, keyof typeof fristen, keyof typeof schritte>;
