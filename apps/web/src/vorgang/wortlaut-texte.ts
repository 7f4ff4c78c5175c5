import type { Katalog } from '../sprache/sprache.js';

export const wortlauttexte = {
  wortlaut: { de: 'Das soll der Senat beschließen', en: 'What the Senate is to decide' },
  auftragstext: { de: 'Der Auftrag', en: 'The obligation' },
  ohneWortlaut: { de: 'Der Beschluss ist noch nicht geschrieben.', en: 'The decision is not written yet.' },
} satisfies Katalog;
