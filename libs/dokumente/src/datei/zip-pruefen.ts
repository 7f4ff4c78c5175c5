import { inflateRawSync } from 'node:zlib';
import { DateiUnlesbar } from './unlesbar.js';
import { pruefeXml } from './xml-zaehlen.js';

const MIB = 1024 * 1024;
const ENTPACKT_HOECHSTENS = 200 * MIB;
const EINTRAEGE_HOECHSTENS = 5000;
/** Text is small; only pictures are large, and they hardly shrink. */
const XML_HOECHSTENS = 32 * MIB;
const BILD_HOECHSTENS = 64 * MIB;
/** Beyond some MiB nobody writes the same so often that it shrinks to less than a two-hundredth. */
const DICHT_AB = 4 * MIB;
const DICHT_HOECHSTENS = 200;
const ENDE_LAENGE = 22;
const ENDE_MARKE = 0x06054b50;
const EINTRAG_LAENGE = 46;
const EINTRAG_MARKE = 0x02014b50;
const VERSCHLUESSELT = 0x1;
const GEPACKT = 8;
/** A value of 16 or 32 bits at its limit stands for one that is elsewhere (ZIP64), which readers follow. */
const WOANDERS_16 = 0xffff;
const WOANDERS_32 = 0xffffffff;

interface Eintrag {
  name: string;
  methode: number;
  gepackt: number;
  entpackt: number;
  ab: number;
}

export interface Teil {
  name: string;
  inhalt: Buffer;
}

const beschaedigt = () => new DateiUnlesbar('beschaedigt');

function findeEnde(puffer: Buffer): number {
  for (let stelle = puffer.length - ENDE_LAENGE; stelle >= Math.max(0, puffer.length - 65_557); stelle -= 1) {
    if (puffer.readUInt32LE(stelle) === ENDE_MARKE) return stelle;
  }
  throw beschaedigt();
}

/**
 * The entries as whoever unpacks later finds them: the directory lies right before its end and holds as many as it
 * says. Otherwise a reader that is kinder than this one would find others.
 */
function liesVerzeichnis(puffer: Buffer): Eintrag[] {
  const ende = findeEnde(puffer);
  const anzahl = puffer.readUInt16LE(ende + 10);
  let stelle = puffer.readUInt32LE(ende + 16);
  const kurz = [4, 6, 8, 10].map((ab) => puffer.readUInt16LE(ende + ab));
  if (kurz.includes(WOANDERS_16) || stelle === WOANDERS_32) throw beschaedigt();
  if (anzahl > EINTRAEGE_HOECHSTENS) throw new DateiUnlesbar('zu_verschachtelt');
  const eintraege = Array.from({ length: anzahl }, () => {
    const eintrag = liesEintrag(puffer, stelle);
    stelle = eintrag.danach;
    return eintrag;
  });
  if (stelle !== ende) throw beschaedigt();
  return eintraege;
}

function liesEintrag(puffer: Buffer, stelle: number): Eintrag & { danach: number } {
  if (puffer.readUInt32LE(stelle) !== EINTRAG_MARKE) throw beschaedigt();
  if (puffer.readUInt16LE(stelle + 8) & VERSCHLUESSELT) throw new DateiUnlesbar('verschluesselt');
  const namensende = stelle + EINTRAG_LAENGE + puffer.readUInt16LE(stelle + 28);
  return {
    name: puffer.toString('utf8', stelle + EINTRAG_LAENGE, namensende),
    methode: puffer.readUInt16LE(stelle + 10),
    gepackt: puffer.readUInt32LE(stelle + 20),
    entpackt: puffer.readUInt32LE(stelle + 24),
    ab: puffer.readUInt32LE(stelle + 42),
    danach: namensende + puffer.readUInt16LE(stelle + 30) + puffer.readUInt16LE(stelle + 32),
  };
}

/** What the directory says of itself, before anything is unpacked. */
function pruefeAngaben(eintraege: readonly Eintrag[], bytes: number): void {
  const summe = (von: 'gepackt' | 'entpackt') =>
    eintraege.reduce((zwischen, eines) => zwischen + eines[von], 0);
  const zuDicht = ({ gepackt, entpackt }: Eintrag) =>
    entpackt > DICHT_AB && entpackt > gepackt * DICHT_HOECHSTENS;
  if (
    summe('entpackt') > ENTPACKT_HOECHSTENS ||
    // Entries that share their bytes.
    summe('gepackt') > bytes ||
    eintraege.some(
      (eintrag) => eintrag.entpackt > BILD_HOECHSTENS || (istXml(eintrag.name) && zuDicht(eintrag)),
    )
  )
    throw new DateiUnlesbar('entpackt_zu_gross');
}

const istXml = (name: string): boolean => /\.(?:xml|rels|vml)$/iu.test(name);

/** Entries can lie about their size; unpacking stops where the declared size is passed. */
function entpacke(puffer: Buffer, { methode, gepackt, entpackt, ab }: Eintrag): Buffer {
  const daten = ab + 30 + puffer.readUInt16LE(ab + 26) + puffer.readUInt16LE(ab + 28);
  const roh = puffer.subarray(daten, daten + gepackt);
  if (methode !== GEPACKT) return roh;
  try {
    return inflateRawSync(roh, { maxOutputLength: Math.max(1, entpackt), chunkSize: MIB });
  } catch (fehler) {
    const zuGross = (fehler as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new DateiUnlesbar(zuGross ? 'entpackt_zu_gross' : 'beschaedigt', { cause: fehler });
  }
}

/**
 * Refuses an archive that would not fit into memory or has more than so many XML elements, before whoever reads it
 * begins; `pruefe` looks at each part besides.
 */
export function pruefeZip(
  bytes: Uint8Array,
  elemente: number,
  pruefe: (teil: Teil) => void = () => {},
): void {
  const puffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const eintraege = liesVerzeichnis(puffer);
    pruefeAngaben(eintraege, puffer.length);
    const gezaehlt = { uebrig: elemente };
    for (const eintrag of eintraege) {
      const inhalt = entpacke(puffer, eintrag);
      const xml = istXml(eintrag.name) || /^(?:\xef\xbb\xbf)?\s*</u.test(inhalt.toString('latin1', 0, 64));
      if (xml && inhalt.length > XML_HOECHSTENS) throw new DateiUnlesbar('entpackt_zu_gross');
      pruefe({ name: eintrag.name, inhalt });
      if (xml) pruefeXml(inhalt, gezaehlt, istXml(eintrag.name));
    }
  } catch (fehler) {
    if (fehler instanceof DateiUnlesbar) throw fehler;
    throw new DateiUnlesbar('beschaedigt', { cause: fehler });
  }
}
