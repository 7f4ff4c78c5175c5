import { wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';
import type { Sitzungslage, Zielsitzung } from '../kontext.js';

/** `2026-12-15` → `15.12.2026`. */
const deutsch = (datum: string) => datum.split('-').toReversed().join('.');

/** Outcomes may be recorded: it was opened on its day, or two persons record it later. */
const istOffen = ({ stand, offenBis }: Sitzungslage, heute: string) => stand === 'offen' && heute <= offenBis;

/** It is still to come, or takes place now. */
const kommt = ({ stand, letzterTag, offenBis }: Zielsitzung, heute: string) =>
  stand === 'offen'
    ? heute <= offenBis
    : (stand === 'geplant' || stand === 'eingeladen') && heute <= letzterTag;

/** Why papers cannot go into a meeting. */
const WARUM_NICHT: Record<Sitzungslage['stand'], readonly [de: string, en: string]> = {
  geplant: ['ist vorbei', 'is over'],
  eingeladen: ['ist vorbei', 'is over'],
  offen: ['ist vorbei', 'is over'],
  abgeschlossen: ['ist abgeschlossen', 'is closed'],
  entfallen: ['entfällt', 'is cancelled'],
};

/** Conditions on the day of the meeting (rules S1, S2, S6, S12). */
export const sitzungstag = {
  sitzungOffen: ({ schritt: { lage, heute } }: Vorlagenfrage) => {
    const { sitzung } = lage;
    if (sitzung && sitzung.stand === 'offen' && !istOffen(sitzung, heute))
      return wenn(
        false,
        `Die Sitzung am ${deutsch(sitzung.datum)} ist vorbei. Bitte die Nacherfassung beantragen; eine zweite Person bestätigt sie.`,
        'The meeting is over. Please ask for later recording; a second person confirms it.',
      );
    return wenn(
      sitzung !== null && sitzung.stand === 'offen',
      sitzung === null
        ? 'Die Vorlage hat keine Sitzung. Bitte zuerst eine wählen.'
        : `Die Sitzung am ${deutsch(sitzung.datum)} ist nicht eröffnet. Die Senatskanzlei eröffnet sie an ihrem Tag.`,
      'The meeting is not open. The chancellery opens it on its day.',
    );
  },
  /** Outcomes are no longer recorded in it, not even later. */
  sitzungVorbei: ({ schritt: { lage, heute } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung === null || heute > lage.sitzung.offenBis,
      'Die Vorlage ist aufgerufen. Bitte halten Sie ihr Ergebnis fest, solange das geht.',
      'The paper has been called. Please record its outcome while that is possible.',
    ),
  /** GO Senat § 16: what was decided is executed – after the meeting that decided. */
  sitzungGehalten: ({ schritt: { lage, heute } }: Vorlagenfrage) =>
    wenn(
      lage.beschlossenAm !== null && lage.beschlossenAm <= heute,
      lage.beschlossenAm === null
        ? 'Über diese Vorlage hat der Senat noch nicht beschlossen.'
        : `Die Sitzung, die beschließt, ist erst am ${deutsch(lage.beschlossenAm)}.`,
      'The meeting that decides has not been held yet.',
    ),
  sitzungKommt: ({ schritt: { lage, heute } }: Vorlagenfrage) => {
    const { sitzung } = lage;
    return wenn(
      sitzung !== null && kommt(sitzung, heute),
      sitzung === null
        ? 'Bitte wählen Sie eine Sitzung, die noch bevorsteht.'
        : `Die Sitzung am ${deutsch(sitzung.datum)} ${WARUM_NICHT[sitzung.stand][0]}. Bitte zuerst eine andere Sitzung wählen.`,
      sitzung === null
        ? 'Please choose a meeting that is still to come.'
        : `The meeting ${WARUM_NICHT[sitzung.stand][1]}. Please choose another one first.`,
    );
  },
  /** A paper is submitted for a meeting that has not begun. */
  sitzungBevorsteht: ({ schritt: { lage, heute } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && lage.sitzung.stand !== 'offen' && kommt(lage.sitzung, heute),
      'Bitte wählen Sie eine Sitzung, die noch bevorsteht.',
      'Please choose a meeting that is still to come.',
    ),
  zielKommt: ({ schritt: { daten, lage, heute } }: Vorlagenfrage) =>
    wenn(
      daten?.sitzung === undefined ||
        daten.sitzung === null ||
        (lage.ziel !== null && kommt(lage.ziel, heute)),
      lage.ziel === null
        ? 'Diese Sitzung gibt es nicht. Bitte wählen Sie eine, die noch bevorsteht.'
        : `Die Sitzung am ${deutsch(lage.ziel.datum)} ${WARUM_NICHT[lage.ziel.stand][0]}. Bitte wählen Sie eine, die noch bevorsteht.`,
      'Please choose a meeting that is still to come.',
    ),
  zielGewaehlt: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.sitzung !== undefined,
      'Es ist keine Sitzung gewählt.',
      'No meeting is chosen.',
    ),
  ohneZiel: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.sitzung === undefined,
      'Es ist eine Sitzung gewählt.',
      'A meeting is chosen.',
    ),
  zielAndere: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten?.sitzung === undefined || daten.sitzung !== lage.sitzung?.id,
      'Abgesetzt wird in eine andere Sitzung als diese.',
      'Please choose another meeting than this.',
    ),
  ausUeberwiesen: ({ kontext }: Vorlagenfrage) =>
    wenn(kontext.neufassungAus === 'ueberwiesen', 'Die Vorlage ist nicht überwiesen.', 'It is not referred.'),
  ausAusgesetzt: ({ kontext }: Vorlagenfrage) =>
    wenn(kontext.neufassungAus === 'ausgesetzt', 'Die Vorlage ist nicht ausgesetzt.', 'It is not postponed.'),
  /** Postponing leads forward. */
  zielSpaeter: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten?.sitzung === undefined ||
        lage.ziel === null ||
        lage.sitzung === null ||
        lage.ziel.datum > lage.sitzung.datum,
      'Ausgesetzt wird in eine spätere Sitzung. Bitte wählen Sie eine nach dieser.',
      'Postponing leads to a later meeting. Please choose one after this.',
    ),
  /** One outcome for each meeting: it is never overwritten (rule S5). */
  nochOhneErgebnis: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      !lage.schonBehandelt,
      'In dieser Sitzung hat die Vorlage schon ein Ergebnis. Bitte eine andere Sitzung wählen.',
      'The paper has an outcome in this meeting already. Please choose another meeting.',
    ),
  /** What counts is the deadline that held on the day it came in: a meeting that moves makes nothing late. */
  fristgerecht: ({ kontext, schritt: { lage, jetzt } }: Vorlagenfrage) => {
    const eingang = kontext.eingegangen ?? jetzt;
    const damals = kontext.abgabeschluss ?? '';
    return wenn(
      lage.sitzung !== null && (eingang <= lage.sitzung.abgabeschluss || eingang <= damals),
      'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.',
      'The submission deadline has passed. Please register it as a late paper with reasons.',
    );
  },
};
