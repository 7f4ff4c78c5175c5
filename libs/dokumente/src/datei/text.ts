import { ausCp1252 } from '../normalisieren/zeichen.js';
import type { Dateitext } from './dateitext.js';
import { DateiUnlesbar } from './unlesbar.js';

function nachMarke(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Many zero bytes or control characters: no text, whatever the name says. */
function istBinaer(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, 4096);
  const steuerzeichen = probe.reduce(
    (summe, byte) => summe + (byte < 9 || (byte > 13 && byte < 27) ? 1 : 0),
    0,
  );
  return steuerzeichen > probe.length / 20;
}

/** UTF-16 without its mark: in German text every second byte is zero. */
function utf16OhneMarke(bytes: Uint8Array): string | null {
  const probe = bytes.subarray(0, 1024);
  const nullen = [0, 0];
  probe.forEach((byte, i) => {
    if (byte === 0) nullen[i % 2] = (nullen[i % 2] ?? 0) + 1;
  });
  const [gerade = 0, ungerade = 0] = nullen;
  if (ungerade > probe.length / 4 && gerade < probe.length / 50) return 'utf-16le';
  return gerade > probe.length / 4 && ungerade < probe.length / 50 ? 'utf-16be' : null;
}

/** Some systems fill their files up with zero bytes. */
function ohneFuellung(bytes: Uint8Array): Uint8Array {
  let ende = bytes.length;
  while (ende > 0 && bytes[ende - 1] === 0) ende -= 1;
  return bytes.subarray(0, ende);
}

/** Text bytes in UTF-8, UTF-16 or, where neither fits, Windows-1252 as old systems wrote it. */
export function liesTextbytes(roh: Uint8Array): Dateitext {
  const marke = nachMarke(roh) ?? utf16OhneMarke(roh);
  const bytes = marke?.startsWith('utf-16') ? roh : ohneFuellung(roh);
  if (marke)
    return {
      text: new TextDecoder(marke).decode(bytes),
      befunde: marke === 'utf-8' ? [] : ['zeichensatz_umgesetzt'],
    };
  if (istBinaer(bytes) || (bytes.length === 0 && roh.length > 0)) throw new DateiUnlesbar('art_unbekannt');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), befunde: [] };
  } catch {
    // Node 20 reads 0x80–0x9f of windows-1252 as control characters.
    return {
      text: ausCp1252(new TextDecoder('windows-1252').decode(bytes)),
      befunde: ['zeichensatz_umgesetzt'],
    };
  }
}
