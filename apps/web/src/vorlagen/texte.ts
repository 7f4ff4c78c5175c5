import type { Katalog } from '../sprache/sprache.js';

export const vorlagentexte = {
  titel: { de: 'Vorlagen', en: 'Papers' },
  tafel: { de: 'Vorgänge, zuletzt geänderte zuerst', en: 'Cases, latest changes first' },
  vorgang: { de: 'Vorgang', en: 'Case' },
  stand: { de: 'Stand', en: 'State' },
  liegtBei: { de: 'Liegt bei', en: 'Rests with' },
  frist: { de: 'Frist', en: 'Deadline' },
  sitzung: { de: 'Sitzung', en: 'Meeting' },
  seit: { de: 'seit {tag}', en: 'since {tag}' },
  beendet: { de: 'beendet am {tag}', en: 'ended on {tag}' },
  leer: { de: 'Noch keine Vorlagen', en: 'No papers yet' },
  leerErklaert: {
    de: 'Wer in einem Ressort schreibt, legt hier die erste an.',
    en: 'Whoever writes in a department begins the first one here.',
  },
  autoren: { de: 'Verfasserinnen und Verfasser', en: 'the authors' },
} satisfies Katalog;
