import { fehler, type KoggeFehler } from '#contract';

/** What judges of the database say to people when only they refuse, by the name of the judge. */
const WORTE: Record<string, readonly [de: string, en: string]> = {
  sitzung_oeffnung: [
    'Eine Sitzung wird an ihrem Tag eröffnet; danach wird sie mit zwei Personen nacherfasst.',
    'A meeting opens on its day; after it two persons record it later.',
  ],
  sitzung_zwei_personen: [
    'Sie haben die Nacherfassung beantragt; bestätigen muss sie eine andere Person.',
    'You have asked for it; another person has to confirm.',
  ],
  sitzung_tag: [
    'Der Senat tagt dienstags und nicht in der Vergangenheit; für einen anderen Tag nennen Sie bitte einen Grund.',
    'The Senate meets on coming Tuesdays; for another day please give a reason.',
  ],
  sitzung_abgabe: [
    'Der Abgabeschluss liegt vor der Sitzung und an einem Arbeitstag.',
    'The submission deadline is before the meeting and on a working day.',
  ],
  top_ergebnis_offen: [
    'Ein Ergebnis wird nur festgehalten, solange die Sitzung eröffnet ist.',
    'An outcome is recorded only while the meeting is open.',
  ],
  top_bleibt: [
    'In dieser Sitzung hat die Vorlage schon ein Ergebnis; es bleibt. Bitte eine andere Sitzung wählen.',
    'The paper has an outcome in this meeting already; it stays. Please choose another meeting.',
  ],
  sitzung_mit_ergebnis: [
    'Diese Sitzung hat schon Ergebnisse; sie kann nicht mehr verlegt oder abgesagt werden.',
    'This meeting has outcomes already; it can no longer be moved or cancelled.',
  ],
  sitzung_leer: [
    'Auf diese Sitzung warten noch Vorlagen. Bitte wählen Sie die Sitzung, in die sie kommen sollen.',
    'Papers still head for this meeting. Please choose the meeting that they shall come into.',
  ],
  vorlage_zielsitzung: [
    'Diese Sitzung ist abgeschlossen oder entfällt. Bitte wählen Sie eine, die noch bevorsteht.',
    'This meeting is closed or cancelled. Please choose one that is still to come.',
  ],
  vorlage_aufruf_offen: [
    'Aufgerufen wird nur, solange die Sitzung eröffnet ist.',
    'Items are called only while the meeting is open.',
  ],
  vorlage_nach_sitzung: [
    'Das geht erst, wenn der Senat in einer Sitzung darüber beschlossen hat.',
    'This is possible only after the Senate has decided in a meeting.',
  ],
};

/** The refusal in words, or null when the name is none of a judge. */
export function richterwort(constraint: string | undefined): KoggeFehler | null {
  const worte = constraint === undefined ? undefined : WORTE[constraint];
  return worte === undefined ? null : fehler('bedingung_nicht_erfuellt', ...worte);
}
