import type { Gliederung } from './abschnitte.js';
import { findeAnker } from './anker.js';
import { Befunde } from './befunde.js';
import { liesKopf } from './kopf.js';

const ABSAETZE_HOECHSTENS = 8;
/** What belongs to the head is no longer than that. */
const LAENGSTER_ABSATZ = 1000;

const ohneTitel = (kopf: string): boolean => liesKopf(kopf, new Befunde()).titel === null;
const kannTitelSein = (absatz: string): boolean =>
  absatz !== '' && absatz.length < 300 && !/[.!?:]$/u.test(absatz);
const nennt = (text: string): boolean => Boolean(findeAnker(text)?.gremium);

/** How many paragraphs of section A belong to the head. */
function zaehleKopfabsaetze(kopf: string, absaetze: readonly string[]): number {
  if (nennt(kopf)) {
    return ohneTitel(kopf) && absaetze.length > 1 && kannTitelSein(absaetze[0] ?? '') ? 1 : 0;
  }
  const anker = absaetze
    .slice(0, ABSAETZE_HOECHSTENS)
    .findIndex((absatz) => absatz.length <= LAENGSTER_ABSATZ && nennt(absatz));
  if (anker < 0) return 0;
  const bis = anker + 1;
  const titelFolgt =
    ohneTitel([kopf, ...absaetze.slice(0, bis)].join('\n\n')) && kannTitelSein(absaetze[bis] ?? '');
  return titelFolgt ? bis + 1 : bis;
}

/** Some papers have "A. Problem" above their title: what belongs to the head goes back there. */
export function rueckeUeberschrift(gliederung: Gliederung, befunde: Befunde): Gliederung {
  const [erster, ...weitere] = gliederung.teile;
  if (!erster || erster.buchstabe !== 'A') return gliederung;
  const absaetze = erster.text.split(/\n\s*\n/u);
  const anzahl = zaehleKopfabsaetze(gliederung.kopf, absaetze);
  if (anzahl === 0) return gliederung;
  befunde.merke('ueberschrift_vor_titel');
  const rest = absaetze.slice(anzahl).join('\n\n').trim();
  return {
    kopf: [gliederung.kopf, ...absaetze.slice(0, anzahl)].join('\n\n').trim(),
    teile: rest === '' ? weitere : [{ ...erster, text: rest }, ...weitere],
  };
}
