import type { Zweisprachig } from './fehler.js';
import type { Dateimerkmal } from './worte.js';

/** What is active in an attachment, in words. */
export const merkmalworte: Record<Dateimerkmal, Zweisprachig> = {
  makros: { de: 'enthält Makros', en: 'holds macros' },
  skript: { de: 'enthält ein Skript', en: 'holds a script' },
  oeffnen: { de: 'führt beim Öffnen etwas aus', en: 'does something when it is opened' },
  startet: { de: 'kann Programme starten', en: 'can start programs' },
  dateien: { de: 'enthält weitere Dateien', en: 'holds further files' },
  verschluesselt: { de: 'ist verschlüsselt', en: 'is encrypted' },
};
