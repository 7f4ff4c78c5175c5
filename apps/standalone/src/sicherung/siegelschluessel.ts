import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Zweisprachig } from '#contract';
import { schluesselAusDatei } from '#siegel';
import type { Umgebung } from '../config.js';

/** What lies in a key file, beside what the newest heads ask for. */
export type Schluesselbefund =
  | { art: 'passt'; datei: string; kopiert: boolean; fehlend: string[] }
  | { art: 'anderer'; datei: string; id: string }
  | { art: 'unlesbar'; datei: string; grund: string }
  | { art: 'fehlt'; datei: string };

/** Compares a key file with the fingerprints that have to sign the next heads. */
export async function beurteileSchluessel(
  datei: string,
  verlangt: readonly string[],
): Promise<Schluesselbefund> {
  if (!existsSync(datei)) return { art: 'fehlt', datei };
  try {
    const { id } = await schluesselAusDatei(datei, { anlegen: false });
    if (!verlangt.includes(id)) return { art: 'anderer', datei, id };
    return { art: 'passt', datei, kopiert: false, fehlend: verlangt.filter((anderer) => anderer !== id) };
  } catch (grund) {
    return { art: 'unlesbar', datei, grund: (grund as Error).message };
  }
}

/** Where the sealer of a restored data folder will look for its key. */
export function schluesselort({ KOGGE_DATEN, SIEGEL_SCHLUESSEL_DATEI }: Umgebung, daten: string): string {
  const vorgabe = SIEGEL_SCHLUESSEL_DATEI === siegelschluesselIn(KOGGE_DATEN);
  return vorgabe ? siegelschluesselIn(daten) : SIEGEL_SCHLUESSEL_DATEI;
}

/** Where the key lies that `npm start` makes in its data folder. */
const siegelschluesselIn = (daten: string): string => join(daten, 'siegel', 'schluessel.pem');

/**
 * Sees to it that the key of the heads lies where the restored system looks for it: what lies there stays; else
 * the named file or that of the old data folder is copied, but only when it is the one of the heads.
 */
export async function bringeSchluessel(
  ziel: string,
  quelle: string | undefined,
  verlangt: readonly string[],
): Promise<Schluesselbefund> {
  if (existsSync(ziel) || quelle === undefined) return beurteileSchluessel(ziel, verlangt);
  const befund = await beurteileSchluessel(quelle, verlangt);
  if (befund.art !== 'passt') return befund;
  await mkdir(dirname(ziel), { recursive: true, mode: 0o700 });
  await writeFile(ziel, await readFile(quelle), { mode: 0o600, flag: 'wx', flush: true });
  return { ...befund, datei: ziel, kopiert: true };
}

/** One sentence of what was found, with what to do. */
export function satzZum(befund: Schluesselbefund, verlangt: readonly string[]): Zweisprachig {
  const soll = verlangt.join(', ');
  switch (befund.art) {
    case 'passt':
      return passend(befund);
    case 'anderer':
      return {
        de:
          `In ${befund.datei} liegt ein anderer Siegelschlüssel (${befund.id}); die Siegel verlangen ${soll}. ` +
          'Bitte legen Sie ihn beiseite und den richtigen an seine Stelle, sonst wird nicht weiter besiegelt.',
        en: 'That is another sealing key; please put the right one in its place, otherwise nothing more is sealed.',
      };
    case 'unlesbar':
      return {
        de: `Der Siegelschlüssel ${befund.datei} lässt sich nicht lesen: ${befund.grund}`,
        en: 'The sealing key cannot be read.',
      };
    case 'fehlt':
      return {
        de:
          `Der Siegelschlüssel ${soll} fehlt (${befund.datei}). Bitte legen Sie ihn aus seiner eigenen Sicherung ` +
          'dorthin (Modus 0600); ist er verloren: kogge siegel neubeginn --grund TEXT.',
        en: 'The sealing key is missing; put it back from its own backup, or begin anew if it is lost.',
      };
  }
}

function passend({ datei, kopiert, fehlend }: Extract<Schluesselbefund, { art: 'passt' }>): Zweisprachig {
  if (fehlend.length > 0)
    return {
      de:
        `Der Siegelschlüssel in ${datei} passt; mitten im Wechsel wird auch ${fehlend.join(', ')} gebraucht ` +
        '(SIEGEL_SCHLUESSEL_ALT_DATEI).',
      en: 'The sealing key fits; in the middle of a change the other one is needed too.',
    };
  return {
    de: `Der Siegelschlüssel ${kopiert ? `ist der der Siegel und liegt jetzt in ${datei}` : `in ${datei} ist der der Siegel`}; es wird weiter besiegelt.`,
    en: 'The sealing key is the one of the heads; sealing goes on.',
  };
}
