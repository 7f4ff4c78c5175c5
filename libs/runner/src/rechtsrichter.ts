import type { Fehlercode, Zweisprachig } from '#contract';

/** What the judges of the database say about rights that touch rights (regeln.md §3). */
export const RECHTSURTEILE = {
  amt_administration: {
    code: 'rolle_fehlt',
    de: 'Sie gehören nicht mehr zur Administration.',
    en: 'You are no longer an administrator.',
  },
  amt_nicht_rueckwirkend: {
    de: 'Ein Amt beginnt frühestens heute. Bitte wählen Sie einen späteren Beginn.',
    en: 'An office begins today at the earliest. Please choose a later beginning.',
  },
  amt_grund: {
    de: 'Bitte nennen Sie den Grund, aus dem das Amt erteilt wird.',
    en: 'Please give the reason for which the office is granted.',
  },
  amt_pruefung_endet: {
    de: 'Ein Amt der Revision endet immer. Bitte nennen Sie den letzten Tag, höchstens zwölf Monate von heute an.',
    en: 'An office of the audit always ends. Please give its last day, at most twelve months from today.',
  },
  amt_pruefung_befristet: {
    de: 'Ein Amt der Revision gilt höchstens zwölf Monate von heute an. Bitte wählen Sie einen früheren letzten Tag.',
    en: 'An office of the audit lasts twelve months from today at most. Please choose an earlier last day.',
  },
  person_anmeldung: {
    de: 'Eine Anmeldung dieser Liste gehört schon jemandem in einem anderen Land. Bitte prüfen Sie die Kennungen.',
    en: 'A login of this list belongs to somebody of another Land. Please check the subjects.',
  },
  person_macht_zu_zweit: {
    de: 'Mailadresse und Anmeldung einer Person mit diesen Ämtern ändern zwei Personen. Bitte nehmen Sie die Liste (Verwaltung, „Abgleich“).',
    en: 'The mail address and the login of somebody in these offices are changed by two persons. Please use the list (Administration, “Reconciliation”).',
  },
  abgleich_zwei_personen: {
    de: 'Diese Liste bestätigt und zeichnet jede Person der Administration höchstens einmal, und jede für sich.',
    en: 'Each administrator signs this list once at most, and for herself.',
  },
  letzte_administration: {
    code: 'letzte_administration',
    de: 'Zwei Personen der Administration müssen bleiben. Bitte lassen Sie zuerst eine weitere einsetzen.',
    en: 'Two administrators have to remain. Please have another one appointed first.',
  },
  passkey_selbst: {
    code: 'passkey_abgelehnt',
    de: 'Einen Passkey registriert jede Person für sich, solange sie aktiv ist.',
    en: 'Everybody registers a passkey for herself, as long as she is active.',
  },
  passkey_entfernt: {
    code: 'passkey_abgelehnt',
    de: 'Dieser Passkey ist entfernt und gilt nicht mehr.',
    en: 'This passkey has been removed and is no longer valid.',
  },
  passkey_rueckwaerts: {
    code: 'passkey_abgelehnt',
    de: 'Dieser Passkey zählt rückwärts; vielleicht gibt es ihn zweimal. Bitte entfernen Sie ihn.',
    en: 'This passkey counts backwards; there may be two of it. Please remove it.',
  },
  vertretung_nicht_rueckwirkend: {
    code: 'vertretung_ungueltig',
    de: 'Eine Vertretung beginnt frühestens heute. Bitte wählen Sie einen späteren Beginn.',
    en: 'A deputyship begins today at the earliest. Please choose a later beginning.',
  },
  vertretung_dauer: {
    code: 'vertretung_ungueltig',
    de: 'So lange dauert keine Vertretung. Bitte wählen Sie einen früheren letzten Tag und verlängern Sie später.',
    en: 'No deputyship lasts that long. Please choose an earlier last day and prolong it later.',
  },
  vertretung_grund: {
    code: 'vertretung_ungueltig',
    de: 'Bitte nennen Sie den Grund der Vertretung.',
    en: 'Please give the reason of the deputyship.',
  },
  vertretung_ohne_amt: {
    code: 'vertretung_ungueltig',
    de: 'Vertreten wird nur in Ämtern, die die vertretene Person in dieser Zeit hat. Bitte prüfen Sie die Ämter.',
    en: 'One deputises only in offices that the absent person holds at that time. Please check the offices.',
  },
  vertretung_rang: {
    code: 'vertretung_ungueltig',
    de: 'In diesem Amt vertritt nur, wer selbst eines hat – die Leitung eines Hauses nur eine Referats- oder Abteilungsleitung desselben Hauses oder die Leitung eines anderen. Bitte wählen Sie eine andere Person oder nennen Sie die Ämter einzeln.',
    en: 'Only somebody who holds an office deputises in this one – for the head of a department only a head of unit or division of the same, or the head of another. Please choose another person, or name the offices one by one.',
  },
  vertretung_administration: {
    code: 'rolle_fehlt',
    de: 'Eine ständige Vertretung richten zwei Personen der Administration ein.',
    en: 'A standing deputy is appointed by two administrators.',
  },
  vertretung_fremder_vorgang: {
    code: 'vertretung_ungueltig',
    de: 'Für einen einzelnen Vorgang richtet nur die Person eine Vertretung ein, die ihn selbst sieht und vertreten wird.',
    en: 'A deputy for a single case is set up only by the person who sees it and is deputised for.',
  },
  vertretung_ohne_staendige: {
    code: 'vertretung_ungueltig',
    de: 'Für diese Ämter gibt es keine ständige Vertretung. Bitte nennen Sie, wer vertritt.',
    en: 'There is no standing deputy for these offices. Please say who deputises.',
  },
  vertretung_eigenmaechtig: {
    code: 'vertretung_ungueltig',
    de: 'Wer ein Amt ständig vertritt, stellt nicht selbst fest, dass es frei ist. Bitte lassen Sie es eine andere Person tun.',
    en: 'A standing deputy does not say herself that the holder is away. Please let somebody else do it.',
  },
  vertretung_revision: {
    code: 'vertretung_ungueltig',
    de: 'In der Revision wird niemand vertreten. Bitte lassen Sie der anderen Person ein eigenes Amt erteilen.',
    en: 'Nobody deputises in the audit. Please have the other person granted an office of her own.',
  },
} satisfies Record<string, Zweisprachig & { code?: Fehlercode }>;
