import { Pdfobjekte, type Objekt } from './pdf-objekte.js';
import { istAngaben, pdfName, type Wert } from './pdf-werte.js';
import { DateiUnlesbar } from './unlesbar.js';

const MIB = 1024 * 1024;
/** Each with a word in it takes half a millisecond. */
const FORMULARE_HOECHSTENS = 20_000;
const GEZEICHNET_HOECHSTENS = 128 * MIB;
const TIEFE_HOECHSTENS = 50;
/** `/Name Do`: a form or a picture is drawn. */
const ZEICHNE = /(\/[^\s\0()<>[\]{}/%]+)(?:[\s\0]|%[^\r\n]*[\r\n])+Do(?![^\s\0()<>[\]{}/%])/gu;

/** What drawing something means for whoever does it. */
interface Aufwand {
  formulare: number;
  bytes: number;
}

interface Strom {
  laenge: number;
  /** How often each name is drawn. */
  namen: Map<string, number>;
}

/**
 * Counts how often the forms of a PDF are drawn and how much text that makes, without drawing anything. Forms draw
 * forms: ten of ten in eight layers are two kilobytes and a hundred million.
 */
export function pruefePdf(bytes: Uint8Array): void {
  new Zaehlung(new Pdfobjekte(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))).pruefe();
}

class Zaehlung {
  readonly #stroeme = new Map<Objekt, Strom>();
  /** By form, and by the resources around it: a form without its own uses those. */
  readonly #bekannt = new Map<Objekt, Map<Wert | undefined, Aufwand | 'begonnen'>>();

  constructor(private readonly objekte: Pdfobjekte) {}

  pruefe(): void {
    let summe: Aufwand = { formulare: 0, bytes: 0 };
    for (const { wert } of this.objekte.alle()) {
      if (!istAngaben(wert) || !wert.has('/Contents')) continue;
      const mittel = this.#mittel(wert);
      for (const strom of this.#teile(wert.get('/Contents')))
        summe = plus(summe, this.#aufwand(strom, mittel, 0));
    }
  }

  /** A page's content is one stream or a list of them. */
  #teile(inhalt: Wert | undefined): Objekt[] {
    return this.objekte
      .hinter(inhalt)
      .flatMap((eines) =>
        Array.isArray(eines.wert) ? eines.wert.flatMap((w) => this.objekte.hinter(w)) : eines,
      );
  }

  /** Resources of a page are its own or those of a page tree above it. */
  #mittel(seite: Wert): Wert | undefined {
    let wert: Wert | undefined = seite;
    for (let i = 0; i < TIEFE_HOECHSTENS && istAngaben(wert); i += 1) {
      if (wert.has('/Resources')) return wert.get('/Resources');
      wert = this.objekte.hinter(wert.get('/Parent'))[0]?.wert;
    }
    return undefined;
  }

  #aufwand(objekt: Objekt, umgebende: Wert | undefined, tiefe: number): Aufwand {
    const eigene = istAngaben(objekt.wert) ? objekt.wert.get('/Resources') : undefined;
    const mittel = eigene ?? umgebende;
    const bekannte = this.#bekannt.get(objekt) ?? new Map<Wert | undefined, Aufwand | 'begonnen'>();
    this.#bekannt.set(objekt, bekannte);
    const bekannt = bekannte.get(mittel);
    // A form that draws itself never ends.
    if (bekannt === 'begonnen' || tiefe > TIEFE_HOECHSTENS) throw new DateiUnlesbar('zu_verschachtelt');
    if (bekannt) return bekannt;
    bekannte.set(mittel, 'begonnen');
    const aufwand = this.#gezaehlt(this.#strom(objekt), mittel, tiefe);
    bekannte.set(mittel, aufwand);
    return aufwand;
  }

  #gezaehlt({ laenge, namen }: Strom, mittel: Wert | undefined, tiefe: number): Aufwand {
    let summe: Aufwand = { formulare: 0, bytes: laenge };
    for (const [name, mal] of namen) {
      const formulare = this.objekte
        .unter(mittel, '/XObject')
        .flatMap(({ wert }) => this.objekte.unter(wert, name))
        .filter((eines) => this.objekte.unter(eines.wert, '/Subtype').some(({ wert }) => wert === '/Form'));
      for (const formular of formulare) {
        const { formulare: darin, bytes } = this.#aufwand(formular, mittel, tiefe + 1);
        summe = plus(summe, { formulare: mal * (1 + darin), bytes: mal * bytes });
      }
    }
    return summe;
  }

  #strom(objekt: Objekt): Strom {
    const bisher = this.#stroeme.get(objekt);
    if (bisher) return bisher;
    const text = this.objekte.inhalt(objekt);
    const namen = new Map<string, number>();
    for (const [, name = ''] of text.matchAll(ZEICHNE)) {
      const gemeint = pdfName(name);
      namen.set(gemeint, (namen.get(gemeint) ?? 0) + 1);
    }
    const strom = { laenge: text.length, namen };
    this.#stroeme.set(objekt, strom);
    return strom;
  }
}

function plus(a: Aufwand, b: Aufwand): Aufwand {
  const summe = { formulare: a.formulare + b.formulare, bytes: a.bytes + b.bytes };
  if (summe.formulare > FORMULARE_HOECHSTENS || summe.bytes > GEZEICHNET_HOECHSTENS)
    throw new DateiUnlesbar('zu_verschachtelt');
  return summe;
}
