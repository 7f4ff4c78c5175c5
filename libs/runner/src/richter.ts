import { fehler, type KoggeFehler, type Zweisprachig } from '#contract';

/**
 * What the last judges of the database refuse, by their constraint, is a refusal for people too – whichever
 * door or older version of a procedure led there.
 */
const URTEILE: Record<string, Zweisprachig> = {
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
};

/** The refusal for people, or null when no judge has spoken. */
export function urteil({ code, constraint }: { code?: string; constraint?: string }): KoggeFehler | null {
  const satz = code === '23514' && constraint !== undefined ? URTEILE[constraint] : undefined;
  return satz ? fehler('bedingung_nicht_erfuellt', satz.de, satz.en) : null;
}
