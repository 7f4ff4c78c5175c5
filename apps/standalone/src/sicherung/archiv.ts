import { chmod, chown, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { benutzer } from '../postgres-programme.js';

/**
 * Below the folder of the backups: every finished WAL segment, compressed, so that any moment since the
 * oldest backup can be had back.
 */
export const walOrdner = (ordner: string): string => join(resolve(ordner), 'wal');

/**
 * A segment is closed and archived at the latest after this time in seconds: so much may be lost when the
 * whole machine is lost.
 */
const HOECHSTENS_OFFEN_S = 60;

/**
 * Settings with which the embedded PostgreSQL archives into the folder, which is made for it. A segment
 * appears under its name only when it is whole and on disk.
 * @throws when PostgreSQL could not be told the path
 */
export async function archivEinstellungen(ordner: string): Promise<string[]> {
  const wal = walOrdner(ordner);
  if (/["'\\%$`\n]/u.test(wal))
    throw new Error(
      `KOGGE_SICHERUNG: Der Pfad ${wal} enthält Zeichen, die PostgreSQL nicht übergeben werden können. ` +
        '/ The path contains characters that cannot be passed on.',
    );
  await mkdir(wal, { recursive: true });
  const wer = benutzer();
  if (wer) {
    await chmod(resolve(ordner), 0o755);
    await chown(wal, wer.uid, wer.gid);
  }
  await chmod(wal, 0o700);
  const ziel = `${wal}/%f.gz`;
  return [
    'wal_level=replica',
    'archive_mode=on',
    `archive_timeout=${HOECHSTENS_OFFEN_S}`,
    `archive_command=test -f "${ziel}" || { gzip -1 < "%p" > "${ziel}.neu" && sync "${ziel}.neu" && ` +
      `mv "${ziel}.neu" "${ziel}"; }`,
  ];
}

/** Settings with which a restored database reads on from the archive, to a moment or to its end. */
export function nachspielEinstellungen(wal: string, zeit: Date | undefined): string[] {
  return [
    `restore_command=gzip -dc "${resolve(wal)}/%f.gz" > "%p"`,
    'recovery_target_action=promote',
    ...(zeit ? [`recovery_target_time=${zeit.toISOString().replace('T', ' ').replace('Z', '+00')}`] : []),
  ];
}
