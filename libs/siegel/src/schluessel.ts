import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { kanonisch, sha256 } from '#engine';

export const FORMAT = 'kogge-siegel-1';

/** Public keys by algorithm (SubjectPublicKeyInfo, DER, base64) and the fingerprint over them. */
export interface OeffentlicherSchluessel {
  id: string;
  verfahren: Record<string, string>;
}

/** One or two private keys that sign together: Ed25519, and ML-DSA-65 (FIPS 204) where this Node has it. */
export interface Schluesselsatz extends OeffentlicherSchluessel {
  signiere(nachricht: Buffer): Record<string, string>;
}

const VERFAHREN = ['ed25519', 'ml-dsa-65'];
const FUER_ANDERE = 0o007;

/** Types of Node 20 do not know ML-DSA; Node 24 has it. */
const erzeuge = generateKeyPairSync as unknown as (art: string) => { privateKey: KeyObject };

/** A new key as PEM: one block for each algorithm that this Node can do. */
export function neuerSchluessel(): string {
  return VERFAHREN.flatMap((art) => {
    try {
      return [erzeuge(art).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string];
    } catch {
      return [];
    }
  }).join('');
}

/** Reads the PEM blocks of a key. Throws when one of them is none of ours or needs a newer Node. */
export function leseSchluessel(pem: string): Schluesselsatz {
  const private_ = (pem.match(/-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/gu) ?? []).map(
    privater,
  );
  const satz = Object.fromEntries(private_.map((eines) => [eines.asymmetricKeyType as string, eines]));
  if (
    !satz['ed25519'] ||
    Object.keys(satz).length !== private_.length ||
    Object.keys(satz).some((art) => !VERFAHREN.includes(art))
  ) {
    throw new Error(
      'Die Schlüsseldatei des Siegels braucht genau einen Ed25519-Schlüssel (PKCS#8, ' +
        'PEM) und höchstens einen für ML-DSA-65. / The key file of the sealer needs one Ed25519 key.',
    );
  }
  const verfahren = Object.fromEntries(
    Object.entries(satz).map(([art, eines]) => [
      art,
      createPublicKey(eines).export({ type: 'spki', format: 'der' }).toString('base64'),
    ]),
  );
  return {
    id: sha256(kanonisch(verfahren)),
    verfahren,
    signiere: (nachricht) =>
      Object.fromEntries(
        Object.entries(satz).map(([art, eines]) => [art, sign(null, nachricht, eines).toString('base64')]),
      ),
  };
}

function privater(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error(
      'Einen Schlüssel der Schlüsseldatei des Siegels kann dieses Node nicht lesen; ' +
        'ML-DSA-65 braucht Node 24. / This Node cannot read a key of the sealer’s key file; ' +
        'ML-DSA-65 needs Node 24.',
    );
  }
}

/**
 * Whether the key is the one of its fingerprint, and every signature that this Node can check is valid and none is
 * missing.
 */
export function pruefeSignaturen(
  { id, verfahren }: OeffentlicherSchluessel,
  nachricht: Buffer,
  signaturen: Record<string, string>,
): boolean {
  if (id !== sha256(kanonisch(verfahren)) || !('ed25519' in verfahren)) return false;
  return Object.entries(verfahren).every(([art, spki]) => {
    const signatur = signaturen[art];
    const schluessel = oeffentlicher(spki);
    return (
      signatur !== undefined &&
      (schluessel === null || verify(null, nachricht, schluessel, Buffer.from(signatur, 'base64')))
    );
  });
}

function oeffentlicher(spki: string): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.from(spki, 'base64'), type: 'spki', format: 'der' });
  } catch {
    return null;
  }
}

/**
 * Reads the key file; creates it (mode 0600) when it may be missing: before the first head only. Refuses one that everybody on the
 * machine can read.
 */
export async function schluesselAusDatei(
  datei: string,
  { anlegen }: { anlegen: boolean },
): Promise<Schluesselsatz> {
  if (anlegen) await legeAn(datei);
  const { mode } = await stat(datei).catch(() => {
    throw new Error(
      `Die Schlüsseldatei des Siegels ${datei} fehlt. Gibt es schon Siegel, legen Sie sie bitte aus ihrer ` +
        'Sicherung zurück: Ein neuer Schlüssel setzt sie nicht fort. Ist sie verloren: kogge siegel neubeginn ' +
        '--grund TEXT. Nur für eine neue Installation: kogge siegel schluessel DATEI / The sealer’s key file is ' +
        'missing. Where heads exist, please put it back from its backup: a new key does not continue them. If it ' +
        'is lost: kogge siegel neubeginn.',
    );
  });
  if (mode & FUER_ANDERE)
    throw new Error(
      `Die Schlüsseldatei ${datei} kann jeder auf diesem Rechner lesen. Bitte: chmod 600 ${datei}` +
        ' / Everybody can read the key file; please restrict it.',
    );
  return leseSchluessel(await readFile(datei, 'utf8'));
}

/** Creates a key file with mode 0600; answers false and leaves it alone when there is one. */
export async function legeAn(datei: string): Promise<boolean> {
  await mkdir(dirname(datei), { recursive: true, mode: 0o700 });
  const griff = await open(datei, 'wx', 0o600).catch((grund: NodeJS.ErrnoException) => {
    if (grund.code === 'EEXIST') return null;
    throw grund;
  });
  if (!griff) return false;
  await griff.writeFile(neuerSchluessel());
  await griff.sync();
  await griff.close();
  return true;
}
