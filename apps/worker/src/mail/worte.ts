import type { Zweisprachig } from '#contract';

/** Words of the mail itself; what a message says stands in the catalogue of `#contract`. */
export const WORTE = {
  vorgang: { de: 'Vorgang', en: 'Case' },
  zuTun: { de: 'Zu tun', en: 'To do' },
  frist: { de: 'Frist', en: 'Deadline' },
  sitzung: { de: 'Sitzung', en: 'Meeting' },
  senat: { de: 'Senat', en: 'Senate' },
  bittet: { de: 'Es bittet', en: 'Asked by' },
  veranlasst: { de: 'Veranlasst von', en: 'Brought about by' },
  mitzeichnung: { de: 'Mitzeichnung', en: 'Co-signature' },
  beschluss: { de: 'Im Wortlaut', en: 'Wording' },
  oeffnen: { de: 'Öffnen', en: 'Open' },
  selbsttaetig: {
    de: 'Kogge schreibt diese Nachricht selbsttätig. Bitte antworten Sie nicht darauf.',
    en: 'Kogge wrote this message by itself. Please do not answer it.',
  },
  nurSeite: {
    de: 'Jeder Link öffnet nur eine Seite; erst dort entscheiden Sie.',
    en: 'Each link only opens a page; you decide there.',
  },
  einstellungen: { de: 'Benachrichtigungen einstellen', en: 'Notification settings' },
} as const satisfies Record<string, Zweisprachig>;
