import { fehler, type Fehlercode, type KoggeFehler, type Zweisprachig } from '#contract';
import { RECHTSURTEILE } from './rechtsrichter.js';

/**
 * What the last judges of the database refuse, by their constraint, is a refusal for people too – whichever
 * door or older version of a procedure led there.
 */
const URTEILE = {
  ...RECHTSURTEILE,
  zeichnung_vier_augen: {
    de: 'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.',
    en: 'Whoever contributed to the paper must not approve it.',
  },
  vorlage_gefragte: {
    de: 'Ein Ressort, das schon um Mitzeichnung gebeten ist, bleibt beteiligt. Bitte lassen Sie es in der Liste.',
    en: 'A department that has been asked to co-sign stays. Please leave it in the list.',
  },
  massgabe_urteil: {
    de: 'Ob eine Maßgabe erfüllt ist, sagt nur das Ressort, das sie gesetzt hat.',
    en: 'Only the department that set a condition says whether it is met.',
  },
  einstellung_zu_zweit: {
    de: 'Diese Regel stellen zwei Personen um. Bitte schlagen Sie die Umstellung mit einem Grund vor.',
    en: 'Two persons switch this rule. Please propose the switch with a reason.',
  },
  vorlage_vorgaengerin: {
    de: 'Diese Vorlage hat den Text einer zurückgezogenen Ihres Hauses, zu der schon andere gefragt waren. Bitte nennen Sie diese unter „Angaben“ als Vorgängerin.',
    en: 'This paper has the text of a withdrawn one of your department that others were asked about. Please name it as predecessor in the details.',
  },
  zeichnung_ersatz: {
    de: 'Dieses Amt ist besetzt oder vertreten; an seiner Stelle handelt niemand. Bitte laden Sie den Vorgang neu.',
    en: 'This office is held or deputised for; nobody acts in its place. Please reload the case.',
  },
  umstellung_zweite: {
    de: 'Dieser Umstellung fehlt die zweite Person. Bitte lassen Sie jemand anderen bestätigen.',
    en: 'This move lacks its second person. Please have somebody else confirm it.',
  },
  vorlage_haus: {
    de: 'Eine Vorlage legt an, wer in dem federführenden Ressort schreibt oder dort das Vorlagenbüro führt.',
    en: 'Only authors and the paper office of the leading department begin a paper.',
  },
  entwurf_loeschbar: {
    de: 'Was eine Fassung gehalten hat, bleibt. Sie können die Vorlage zurückziehen.',
    en: 'What a version has held stays. You can withdraw the paper.',
  },
  vorlage_bedenken: {
    de: 'Gegen diese Vorlage bestehen Bedenken, die weder ausgeräumt noch als Dissens festgehalten sind. Bitte geben Sie sie zurück.',
    en: 'There are objections that are neither settled nor recorded as dissent. Please return the paper.',
  },
  vorlage_massgaben: {
    de: 'Zu dieser Vorlage sind Maßgaben offen. Bitte geben Sie sie zurück, damit sie erledigt werden.',
    en: 'There are open conditions. Please return the paper so that they can be settled.',
  },
  vorlage_zeichnungen: {
    de: 'Ein einbringendes Ressort hat diese Fassung noch nicht gezeichnet.',
    en: 'An introducing department has not signed this version yet.',
  },
  vorlage_form: {
    de: 'Die Fassung ist nicht vollständig: Alle Abschnitte A bis G brauchen Text, und G eine Ziffer. Bitte geben Sie die Vorlage zurück.',
    en: 'The version is incomplete: sections A to G need text, and G a numbered part. Please return the paper.',
  },
  auftrag_verknuepfung: {
    de: 'Diese Vorlage kann den Auftrag nicht erledigen. Bitte wählen Sie eine, die ein Adressat einbringt und die noch nicht beschlossen ist.',
    en: 'This paper cannot fulfil the obligation. Please choose one that an addressee introduces and that is not decided yet.',
  },
  auftrag_erfuellung: {
    de: 'Nichts belegt, dass dieser Auftrag erledigt ist. Bitte lassen Sie es die Senatskanzlei feststellen.',
    en: 'Nothing shows that this obligation is fulfilled. Please have the chancellery find it.',
  },
  auftrag_rechtzeitig: {
    de: 'Ob der Auftrag rechtzeitig erledigt ist, richtet sich nach dem Tag der Sitzung. Bitte prüfen Sie den Tag.',
    en: 'Whether the obligation was fulfilled in time follows from the day of the meeting. Please check the day.',
  },
  auftrag_beschluss: {
    de: 'So weit geht das nur nach einem Beschluss. Bitte wählen Sie ihn oder tragen Sie ihn ein.',
    en: 'This needs a decision of the body. Please choose it or enter it.',
  },
  auftrag_termin: {
    de: 'Dieser Termin ist nicht zu halten. Bitte setzen Sie einen späteren oder begründen Sie ihn.',
    en: 'This date cannot be kept. Please set a later one or give the reason.',
  },
  auftrag_verantwortlich: {
    de: 'Diese Person hat im Haus, das den Auftrag erledigt, kein Amt. Bitte benennen Sie eine andere.',
    en: 'This person holds no office in the department that fulfils the obligation. Please name another.',
  },
  bericht_feststellung: {
    de: 'Nur das Berichtswesen lässt einen Bericht entfallen oder hält fest, dass keiner kam – mit einem Grund.',
    en: 'Only the reporting office waives a report or records that none came – with a reason.',
  },
  bericht_faellig: {
    de: 'Der Bericht ist noch nicht fällig. Bis dahin kann er noch kommen.',
    en: 'The report is not due yet. Until then it may still come.',
  },
  bericht_beschluss: {
    de: 'Berichte werden mit dem Beschluss über den Gesamtbericht abgeschlossen, nicht vorher.',
    en: 'Reports are closed with the decision on the consolidated report, not before.',
  },
  sitzung_oeffnung: {
    de: 'Eine Sitzung wird an ihrem Tag eröffnet; danach wird sie mit zwei Personen nacherfasst.',
    en: 'A meeting opens on its day; after it two persons record it later.',
  },
  sitzung_zwei_personen: {
    de: 'Sie haben die Nacherfassung beantragt; bestätigen muss sie eine andere Person.',
    en: 'You have asked for it; another person has to confirm.',
  },
  sitzung_tag: {
    de: 'Der Senat tagt dienstags und nicht in der Vergangenheit; für einen anderen Tag nennen Sie bitte einen Grund.',
    en: 'The Senate meets on coming Tuesdays; for another day please give a reason.',
  },
  sitzung_abgabe: {
    de: 'Der Abgabeschluss liegt vor der Sitzung und an einem Arbeitstag.',
    en: 'The submission deadline is before the meeting and on a working day.',
  },
  top_ergebnis_offen: {
    de: 'Ein Ergebnis wird nur festgehalten, solange die Sitzung eröffnet ist.',
    en: 'An outcome is recorded only while the meeting is open.',
  },
  top_bleibt: {
    de: 'In dieser Sitzung hat die Vorlage schon ein Ergebnis; es bleibt. Bitte eine andere Sitzung wählen.',
    en: 'The paper has an outcome in this meeting already; it stays. Please choose another meeting.',
  },
  sitzung_mit_ergebnis: {
    de: 'Diese Sitzung hat schon Ergebnisse; sie kann nicht mehr verlegt oder abgesagt werden.',
    en: 'This meeting has outcomes already; it can no longer be moved or cancelled.',
  },
  sitzung_leer: {
    de: 'Auf diese Sitzung warten noch Vorlagen. Bitte wählen Sie die Sitzung, in die sie kommen sollen.',
    en: 'Papers still head for this meeting. Please choose the meeting that they shall come into.',
  },
  vorlage_zielsitzung: {
    de: 'Diese Sitzung ist abgeschlossen oder entfällt. Bitte wählen Sie eine, die noch bevorsteht.',
    en: 'This meeting is closed or cancelled. Please choose one that is still to come.',
  },
  vorlage_aufruf_offen: {
    de: 'Aufgerufen wird nur, solange die Sitzung eröffnet ist.',
    en: 'Items are called only while the meeting is open.',
  },
  vorlage_nach_sitzung: {
    de: 'Das geht erst, wenn der Senat in einer Sitzung darüber beschlossen hat.',
    en: 'This is possible only after the Senate has decided in a meeting.',
  },
} satisfies Record<string, Zweisprachig>;

export type Richter = keyof typeof URTEILE;

/** The refusal in words of a judge by name. */
export function verweigerung(richter: Richter): KoggeFehler {
  const {
    code = 'bedingung_nicht_erfuellt',
    de,
    en,
  }: Zweisprachig & { code?: Fehlercode } = URTEILE[richter];
  return fehler(code, de, en);
}

/** The refusal for people, or null when no judge has spoken. */
export function urteil(grund: unknown): KoggeFehler | null {
  const { code, constraint } = grund as { code?: string; constraint?: string };
  // A judge has a condition broken, or a name that somebody has already.
  return (code === '23514' || code === '23505') && istRichter(constraint) ? verweigerung(constraint) : null;
}

const istRichter = (name: string | undefined): name is Richter =>
  name !== undefined && Object.hasOwn(URTEILE, name);
