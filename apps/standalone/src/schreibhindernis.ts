import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const VOLL = /\b(?:ENOSPC|EDQUOT|EFBIG)\b|No space left on device|Disk quota exceeded|File too large/iu;
const GESPERRT = /\b(?:EROFS|EACCES|EPERM)\b|Read-only file system|Permission denied/iu;

/**
 * What kept the embedded database from starting, in one sentence, when it was that its folder takes nothing: full or
 * read-only. PostgreSQL says it only in its log when it breaks off for that. Anything else stays as it is.
 */
export function mitSchreibhindernis(grund: unknown, daten: string): unknown {
  const { code = '', message = '' } = (grund ?? {}) as { code?: string; message?: string };
  const gesagt = `${code} ${message} ${code === 'ENOENT' ? sperre(resolve(daten)) : ''}`;
  const spur = VOLL.test(gesagt) || GESPERRT.test(gesagt) ? gesagt : protokollende(daten);
  if (code === '53100' || VOLL.test(spur))
    return new Error(
      `Auf dem Datenträger von ${resolve(daten)} ist kein Platz mehr. Bitte schaffen Sie Platz, oder wählen Sie mit ` +
        'KOGGE_DATEN einen anderen Ordner. / The disk of the data folder is full; please make room, or choose another folder.',
    );
  if (GESPERRT.test(spur))
    return new Error(
      `In ${resolve(daten)} darf Kogge nicht schreiben. Bitte geben Sie dem Konto, unter dem Kogge läuft, Schreibrechte ` +
        '(oder hängen Sie den Datenträger beschreibbar ein), oder wählen Sie mit KOGGE_DATEN einen anderen Ordner. ' +
        '/ Kogge may not write to its data folder; please allow it, or choose another folder.',
    );
  return grund;
}

/** Node says of a folder on a read-only disk that it does not exist: what its nearest parent says is the truth. */
function sperre(ordner: string): string {
  if (!existsSync(ordner)) return ordner === dirname(ordner) ? '' : sperre(dirname(ordner));
  try {
    accessSync(ordner, constants.W_OK);
    return '';
  } catch (grund) {
    return (grund as NodeJS.ErrnoException).code ?? '';
  }
}

/** The last lines that the embedded PostgreSQL wrote. */
function protokollende(daten: string): string {
  try {
    return readFileSync(join(daten, 'pg', 'postgres.log'), 'utf8')
      .split('\n')
      .slice(-40)
      .join('\n');
  } catch {
    return '';
  }
}
