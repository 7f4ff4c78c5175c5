import { verify, type KeyObject } from 'node:crypto';
import { Pruefer, type Ergebnis, type Mangel } from '#pruefen';
import { leseSchluessel, neuerSchluessel, type Schluesselsatz, type Siegel } from '#siegel';
import { kopie, lies, schreibe, type Bestand } from './bestand.js';
import { ANEINTRAEGEN, type Eingriff, type Ort } from './eingriffe.js';
import { ANSIEGELN, NURAUSSEN } from './eingriffe-siegel.js';
import type { Ausgangslage } from './saat.js';
import { Zufall } from './zufall.js';

export const EINGRIFFE: Record<string, Eingriff> = { ...ANEINTRAEGEN, ...ANSIEGELN, ...NURAUSSEN };
const NAMEN = Object.keys(EINGRIFFE);
/** Every so many trials nothing is wrong: details are erased, keys stand in another order. That must pass. */
const GEGENPROBE_JE = 20;

export interface Versuch {
  nr: number;
  /** Name of the intrusion, or null for a cross-check that must pass. */
  was: string | null;
  ort: Ort | null;
  zeilen: string[];
  schluessel: string;
  koepfe: Siegel[];
}

export interface Urteil {
  /** Whether what was wrong was found; for a cross-check, whether it passed. */
  erkannt: boolean;
  /** Whether a named record or interval holds the first place that was changed. */
  lokalisiert: boolean;
  /** Records in what was named, when it was records. */
  breite: number | null;
}

/**
 * Trials over one export: each takes number and seed to its own random choices, so that one can be repeated
 * alone.
 */
export class Versuchsreihe {
  readonly #vorlage: Bestand;
  readonly #koepfe: Siegel[];
  readonly #fremd: Schluesselsatz = leseSchluessel(neuerSchluessel());
  readonly #echt: Map<string, Schluesselsatz>;

  constructor(
    private readonly lage: Ausgangslage,
    private readonly saat: number,
  ) {
    this.#vorlage = lies(lage.zeilen);
    this.#koepfe = lage.koepfe.map((zeile) => JSON.parse(zeile) as Siegel);
    this.#echt = new Map(lage.schluessel.map((eines) => [eines.id, eines]));
  }

  versuch(nr: number): Versuch {
    const z = new Zufall(Math.imul(this.saat, 0x9e3779b1) ^ Math.imul(nr + 1, 0x85ebca6b));
    const bestand = kopie(this.#vorlage);
    const gegenprobe = nr % GEGENPROBE_JE === GEGENPROBE_JE - 1;
    // Kinds go round, so that each has its share also in a short run.
    const was = gegenprobe ? null : (NAMEN[(nr - Math.floor(nr / GEGENPROBE_JE)) % NAMEN.length] as string);
    const ort =
      was === null
        ? erlaubtes(bestand, z)
        : (EINGRIFFE[was] as Eingriff)({ bestand, z, fremd: this.#fremd, echt: this.#echt });
    return {
      nr,
      was,
      ort,
      zeilen: schreibe(bestand),
      schluessel: this.lage.fingerabdruck,
      koepfe: was === null || was in NURAUSSEN ? this.#koepfe : [],
    };
  }
}

/** What may be done: erasing personal detail, and writing the same JSON with its keys in another order. */
function erlaubtes({ mandanten }: Bestand, z: Zufall): null {
  for (const m of mandanten) {
    m.eintraege = m.eintraege.map((e) => {
      const { salz, detail, ...rest } = e;
      const behaelt = salz !== undefined && z.bruch() >= 0.2;
      return {
        ...rest,
        ...(behaelt ? { salz, detail } : {}),
        ...(z.bruch() < 0.2 ? { eintrag: Object.fromEntries(Object.entries(e.eintrag).toReversed()) } : {}),
      };
    });
  }
  return null;
}

const bekannte = new Map<string, boolean>();

/** The same key, text and signature give the same answer; in thousands of trials most heads return. */
function gueltig(_: null, nachricht: Buffer, schluessel: KeyObject, signatur: Buffer): boolean {
  const oeffentlich = schluessel.export({ type: 'spki', format: 'der' }).toString('base64');
  const name = `${oeffentlich}|${signatur.toString('base64')}|${nachricht.toString()}`;
  const antwort = bekannte.get(name) ?? verify(null, nachricht, schluessel, signatur);
  if (bekannte.size < 1000) bekannte.set(name, antwort);
  return antwort;
}

export function pruefeVersuch({ zeilen, schluessel, koepfe }: Versuch): Ergebnis {
  const pruefer = new Pruefer({ schluessel, aussen: koepfe, gueltig });
  for (const zeile of zeilen) pruefer.zeile(zeile);
  return pruefer.ergebnis();
}

/** Compares what was done with what was found. */
export function beurteile(
  { ort }: Pick<Versuch, 'ort'>,
  { ok, maengel }: Pick<Ergebnis, 'ok' | 'maengel'>,
): Urteil {
  if (ort === null) return { erkannt: ok, lokalisiert: ok, breite: null };
  const treffer = maengel.find((mangel) => trifft(mangel, ort));
  return {
    erkannt: !ok,
    lokalisiert: treffer !== undefined,
    breite: treffer && treffer.von !== null && treffer.bis !== null ? treffer.bis - treffer.von + 1 : null,
  };
}

/** The record itself lies in what was named; or, where only heads were touched, the head. */
function trifft({ mandant, von, bis, kopf }: Mangel, ort: Ort): boolean {
  if (mandant !== ort.mandant) return false;
  return ort.eintrag === undefined
    ? kopf === ort.kopf
    : von !== null && bis !== null && von <= ort.eintrag && ort.eintrag <= bis;
}

/** What both programs have to agree on: everything but the wording. */
export const vergleichbar = ({ ok, maengel, mandanten, geloescht, neubeginne }: Ergebnis): string =>
  JSON.stringify([
    ok,
    neubeginne.map(({ mandant, kopf, seq, zeit, alt, neu, grund }) => [
      mandant,
      kopf,
      seq,
      zeit,
      alt,
      neu,
      grund,
    ]),
    maengel.map(({ mandant, art, von, bis, kopf }) => [mandant, art, von, bis, kopf]),
    mandanten.map((m) => [
      m.mandant,
      m.kuerzel,
      m.ok,
      m.eintraege,
      m.gesiegelt,
      m.koepfe,
      m.letzterKopf,
      m.schluessel,
    ]),
    geloescht.map(({ mandant, seq }) => [mandant, seq]),
  ]);
