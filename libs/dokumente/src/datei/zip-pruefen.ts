import { inflateRawSync } from 'node:zlib';
import { DateiUnlesbar } from './unlesbar.js';

const ENTPACKT_HOECHSTENS = 200 * 1024 * 1024;
const EINTRAEGE_HOECHSTENS = 5000;
const ENDE_MARKE = 0x06054b50;
const EINTRAG_MARKE = 0x02014b50;
const VERSCHLUESSELT = 0x1;

interface Eintrag {
  methode: number;
  gepackt: number;
  entpackt: number;
  ab: number;
}

function findeEnde(puffer: Buffer): number {
  for (let stelle = puffer.length - 22; stelle >= Math.max(0, puffer.length - 65_557); stelle -= 1) {
    if (puffer.readUInt32LE(stelle) === ENDE_MARKE) return stelle;
  }
  throw new DateiUnlesbar('beschaedigt');
}

function liesVerzeichnis(puffer: Buffer): Eintrag[] {
  const ende = findeEnde(puffer);
  const anzahl = puffer.readUInt16LE(ende + 10);
  if (anzahl > EINTRAEGE_HOECHSTENS) throw new DateiUnlesbar('entpackt_zu_gross');
  let stelle = puffer.readUInt32LE(ende + 16);
  return Array.from({ length: anzahl }, () => {
    if (puffer.readUInt32LE(stelle) !== EINTRAG_MARKE) throw new DateiUnlesbar('beschaedigt');
    if (puffer.readUInt16LE(stelle + 8) & VERSCHLUESSELT) throw new DateiUnlesbar('verschluesselt');
    const eintrag = {
      methode: puffer.readUInt16LE(stelle + 10),
      gepackt: puffer.readUInt32LE(stelle + 20),
      entpackt: puffer.readUInt32LE(stelle + 24),
      ab: puffer.readUInt32LE(stelle + 42),
    };
    stelle +=
      46 +
      puffer.readUInt16LE(stelle + 28) +
      puffer.readUInt16LE(stelle + 30) +
      puffer.readUInt16LE(stelle + 32);
    return eintrag;
  });
}

/** Entries can lie about their size; unpacking stops where the declared size is passed. */
function pruefeEintrag(puffer: Buffer, eintrag: Eintrag): void {
  if (eintrag.methode !== 8) return;
  const daten = eintrag.ab + 30 + puffer.readUInt16LE(eintrag.ab + 26) + puffer.readUInt16LE(eintrag.ab + 28);
  try {
    inflateRawSync(puffer.subarray(daten, daten + eintrag.gepackt), {
      maxOutputLength: Math.max(1, eintrag.entpackt),
    });
  } catch (fehler) {
    const zuGross = (fehler as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new DateiUnlesbar(zuGross ? 'entpackt_zu_gross' : 'beschaedigt', { cause: fehler });
  }
}

/** Refuses an archive whose content would not fit into memory, before any of it is used. */
export function pruefeZip(bytes: Uint8Array): void {
  const puffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const eintraege = liesVerzeichnis(puffer);
    const summe = eintraege.reduce((zwischen, eintrag) => zwischen + eintrag.entpackt, 0);
    if (summe > ENTPACKT_HOECHSTENS) throw new DateiUnlesbar('entpackt_zu_gross');
    for (const eintrag of eintraege) pruefeEintrag(puffer, eintrag);
  } catch (fehler) {
    if (fehler instanceof DateiUnlesbar) throw fehler;
    throw new DateiUnlesbar('beschaedigt', { cause: fehler });
  }
}
