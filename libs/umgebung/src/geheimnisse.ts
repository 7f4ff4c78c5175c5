import { readFileSync } from 'node:fs';

/** The values of an environment; empty counts as not set. */
export type Werte = Record<string, string | undefined>;

/** What holds a password: each may stand in a file instead, which its name with `_FILE` names. */
const GEHEIME = [
  'DATABASE_URL',
  'DATABASE_MIGRATION_URL',
  'SIEGEL_DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
] as const;

/**
 * The environment with the secrets out of their files, so that they stand in no list of processes or containers. The
 * last line break of a file does not count. @throws with one sentence: both are set, or the file is empty or not
 * readable
 */
export function mitGeheimnissen(werte: Werte): Werte {
  const ergebnis = { ...werte };
  for (const name of GEHEIME) {
    const datei = werte[`${name}_FILE`];
    if (!datei) continue;
    if (werte[name])
      throw new Error(
        `${name} und ${name}_FILE sind beide gesetzt; bitte nur eines von beiden. / Please set only one of them.`,
      );
    ergebnis[name] = lies(`${name}_FILE`, datei);
  }
  return ergebnis;
}

function lies(name: string, datei: string): string {
  const inhalt = inhaltVon(name, datei).replace(/\r?\n$/u, '');
  if (inhalt === '')
    throw new Error(`${name}: ${datei} ist leer; bitte das Geheimnis eintragen. / The file is empty.`);
  return inhalt;
}

function inhaltVon(name: string, datei: string): string {
  try {
    return readFileSync(datei, 'utf8');
  } catch (grund) {
    throw new Error(
      `${name}: ${datei} ist nicht lesbar (${(grund as NodeJS.ErrnoException).code}); bitte Pfad, Eigentümer und ` +
        'Rechte prüfen. / The file is not readable; please check path, owner and mode.',
      { cause: grund },
    );
  }
}
