import { constants, inflateRawSync } from 'node:zlib';
import { istAngaben, istVerweis, Wertleser, type Wert } from './pdf-werte.js';
import { DateiUnlesbar } from './unlesbar.js';

const MIB = 1024 * 1024;
const OBJEKTE_HOECHSTENS = 300_000;
/** One stream of text or objects, and all of them together: two thousand full pages. */
const STROM_HOECHSTENS = 32 * MIB;
const STROEME_HOECHSTENS = 128 * MIB;
const ZLIB_KOPF = 2;
const FLATE = new Set<Wert | undefined>(['/FlateDecode', '/Fl']);

export interface Objekt {
  wert: Wert;
  /** Where in the file its stream begins. */
  strom: number | null;
}

/**
 * All objects of a PDF by their number, wherever they lie: a file can say of itself what it likes, so what it no
 * longer uses counts too.
 */
export class Pdfobjekte {
  readonly #objekte = new Map<number, Objekt[]>();
  readonly #text: string;
  #anzahl = 0;
  #entpackt = 0;

  constructor(private readonly bytes: Buffer) {
    this.#text = bytes.toString('latin1');
    for (let stelle = this.#text.indexOf('obj'); stelle >= 0; stelle = this.#text.indexOf('obj', stelle + 3))
      this.#nimmObjekt(stelle);
    for (const objekt of this.alle()) this.#nimmSammlung(objekt);
  }

  alle(): Objekt[] {
    return [...this.#objekte.values()].flat();
  }

  /** What a value is or leads to; several where a number was given more than once. */
  hinter(wert: Wert | undefined): Objekt[] {
    if (istVerweis(wert)) return this.#objekte.get(wert.nr) ?? [];
    return wert === undefined ? [] : [{ wert, strom: null }];
  }

  /** The values under a key of all that `wert` leads to. */
  unter(wert: Wert | undefined, schluessel: string): Objekt[] {
    return this.hinter(wert).flatMap((objekt) =>
      istAngaben(objekt.wert) ? this.hinter(objekt.wert.get(schluessel)) : [],
    );
  }

  /** The stream of an object as text; empty where it is packed in a way that is not read here. */
  inhalt({ wert, strom }: Objekt): string {
    if (strom === null) return '';
    const filter = this.unter(wert, '/Filter').flatMap((eines) => eines.wert);
    const roh =
      filter.length === 0
        ? this.bytes.subarray(strom, this.#text.indexOf('endstream', strom))
        : filter.length === 1 && FLATE.has(filter[0])
          ? entpacke(this.bytes.subarray(strom + ZLIB_KOPF))
          : Buffer.alloc(0);
    this.#entpackt += roh.length;
    if (this.#entpackt > STROEME_HOECHSTENS) throw new DateiUnlesbar('entpackt_zu_gross');
    return roh.toString('latin1');
  }

  /** `12 0 obj`, with a dictionary and perhaps a stream behind it. */
  #nimmObjekt(stelle: number): void {
    const nr = /(?:^|\D)(\d{1,10})\s{1,9}\d{1,5}\s{0,9}$/u.exec(
      this.#text.slice(Math.max(0, stelle - 36), stelle),
    );
    if (!nr) return;
    const leser = new Wertleser(this.#text, stelle + 3);
    const wert = leser.wert();
    const strom = /^\s{0,9}stream(?:\r\n|\r|\n)/u.exec(this.#text.slice(leser.stelle, leser.stelle + 20));
    this.#lege(Number(nr[1]), { wert, strom: strom ? leser.stelle + strom[0].length : null });
  }

  /** Objects that lie packed in the stream of another one. */
  #nimmSammlung(objekt: Objekt): void {
    if (!this.unter(objekt.wert, '/Type').some(({ wert }) => wert === '/ObjStm')) return;
    const text = this.inhalt(objekt);
    const [erstes] = this.unter(objekt.wert, '/First');
    const anfang = typeof erstes?.wert === 'number' ? erstes.wert : 0;
    for (const [, nr, ab] of text.slice(0, anfang).matchAll(/(\d+)\s+(\d+)/gu))
      this.#lege(Number(nr), { wert: new Wertleser(text, anfang + Number(ab)).wert(), strom: null });
  }

  #lege(nr: number, objekt: Objekt): void {
    this.#anzahl += 1;
    if (this.#anzahl > OBJEKTE_HOECHSTENS) throw new DateiUnlesbar('zu_verschachtelt');
    const bisherige = this.#objekte.get(nr);
    if (bisherige) bisherige.push(objekt);
    else this.#objekte.set(nr, [objekt]);
  }
}

/** Without its checksum, which readers do not look at either; nothing of what is broken. */
function entpacke(gepackt: Buffer): Buffer {
  try {
    return inflateRawSync(gepackt, {
      maxOutputLength: STROM_HOECHSTENS,
      finishFlush: constants.Z_SYNC_FLUSH,
      chunkSize: MIB / 4,
    });
  } catch (fehler) {
    if ((fehler as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new DateiUnlesbar('entpackt_zu_gross', { cause: fehler });
    return Buffer.alloc(0);
  }
}
