import { Befunde } from './befunde.js';
import { liesBeschluesse, type Zusammenhang } from './beschluss.js';
import { findeDaten } from './datum-lesen.js';
import { liesFristen } from './fristen.js';
import { absaetze, einzeilig } from './normalisieren.js';
import type { Ebene, Einzelbeschluss, Frist, Zifferntyp } from './typen.js';
import { muster } from '#kalender';

const NUMMER = muster(
  'gmu',
)`^(?:Zu\s+)?(?:Beschluss(?:-|\s+)?)?(?:Nr\.|Nummer)\s*(\d{1,2}\/\d{1,5}(?:\s?-?\s?[LS])?)(?![\p{L}\d/])[ \t]*:?[ \t]*`;
const SITZUNG = muster('gmu')`
    ^[^\n]{0,80}?(Stadtbürgerschaft|Bürgerschaft\s*\(Landtag\)|Landtag|Bürgerschaft)[^\n]{0,40}?\s
    (?:am|vom)\s+([^\n]{4,40})$
  `;
const BESCHLUSS = /^(?:Beschluss(?:vorschlag)?(?:\s+des\s+Senats)?|Einzelbeschluss)\s*:\s*/imu;
/** The Senate promises to keep a term that the Bürgerschaft has set. */
const FRIST_ANDERSWO = muster('iu')`
    fristgerecht|fristgemäß|termingerecht|innerhalb\s+der\s+(?:gesetzten\s+|genannten\s+)?Frist|
    Aufforderung|Ersuchen|zu\s+entsprechen|Folge\s+zu\s+leisten
  `;
const AUFFORDERUNG = /fordert|bittet|ersucht|beauftragt|aufgefordert|gebeten|zu\s+berichten|Bericht/iu;

interface Sitzungstag {
  ab: number;
  ebene: Ebene;
  datum: string | null;
}

function liesSitzungstage(text: string): Sitzungstag[] {
  return [...text.matchAll(SITZUNG)].map((treffer) => ({
    ab: treffer.index,
    ebene: /stadtbürgerschaft/iu.test(treffer[1] ?? '') ? 'stadt' : 'land',
    datum: findeDaten(treffer[2] ?? '')[0]?.datum ?? null,
  }));
}

function ebeneAus(nr: string, tag: Sitzungstag | undefined): Ebene {
  if (nr.endsWith('S')) return 'stadt';
  return nr.endsWith('L') ? 'land' : (tag?.ebene ?? 'land');
}

function titelAus(vorspann: string): string | null {
  return (
    absaetze(vorspann)
      .find((absatz) => !/^(?:Folgende|\(|Beschluss)/u.test(absatz))
      ?.replace(/^\d{1,2}\.\s+/u, '') ?? null
  );
}

function fristenDerAufforderung(vorspann: string, bezug: string | null): Frist[] {
  return absaetze(vorspann)
    .filter((absatz) => AUFFORDERUNG.test(absatz) && /[.!]$/u.test(absatz))
    .flatMap((absatz) => liesFristen(absatz, ['bitte_bericht'], bezug));
}

/** A week of the Bürgerschaft has some dozens. */
const BLOECKE_HOECHSTENS = 500;

interface Block {
  nr: string;
  text: string;
  tag: Sitzungstag | undefined;
}

function liesBloecke(text: string): Block[] {
  const tage = liesSitzungstage(text);
  const marken = [...text.matchAll(NUMMER)];
  return marken.map((marke, i) => {
    const von = marke.index;
    const naechsterTag = tage.find((tag) => tag.ab > von)?.ab ?? text.length;
    const bis = Math.min(marken[i + 1]?.index ?? text.length, naechsterTag);
    return {
      nr: einzeilig(marke[1] ?? '').replace(/(?<=\d)\s?-?\s?(?=[LS]$)/u, ' '),
      text: text.slice(von + marke[0].length, bis),
      tag: tage.findLast((tag) => tag.ab <= von),
    };
  });
}

function deuteBlock(block: Block, z: Zusammenhang): Einzelbeschluss | null {
  const beschluss = BESCHLUSS.exec(block.text);
  if (!beschluss) {
    z.befunde.merke(`einzelbeschluss_fehlt:${block.nr}`);
    return null;
  }
  const vorspann = block.text.slice(0, beschluss.index);
  const bezug = block.tag?.datum ?? z.bezug;
  const text = einzeilig(block.text.slice(beschluss.index + beschluss[0].length));
  // Whether a term is missing is only known once the resolution itself has been read.
  const stumm = { ...z, bezug, befunde: new Befunde() };
  const teile = liesBeschluesse(block.text.slice(beschluss.index + beschluss[0].length).trim(), stumm);
  for (const befund of stumm.befunde.liste()) z.befunde.merke(befund, befund !== 'auftrag_ohne_frist');
  const typ: Zifferntyp[] = [...new Set(teile.flatMap((teil) => teil.typ))];
  const eigene = teile.flatMap((teil) => teil.fristen);
  const fordert = typ.some((t) => t.startsWith('bitte_') || t === 'auftrag');
  const fristen =
    eigene.length > 0 || !fordert || !FRIST_ANDERSWO.test(text)
      ? eigene
      : fristenDerAufforderung(vorspann, bezug);
  z.befunde.merke('auftrag_ohne_frist', fordert && fristen.length === 0);
  z.befunde.merke(
    'datum_ungueltig',
    fristen.some((frist) => frist.art === 'ungueltig'),
  );
  return {
    nr: block.nr,
    ebene: ebeneAus(block.nr, block.tag),
    titel: titelAus(vorspann),
    typ,
    adressat: [...new Set(teile.flatMap((teil) => teil.adressat))],
    fristen,
    text,
  };
}

/**
 * The Einzelbeschlüsse of the Senatskanzlei's paper on resolutions of the Bürgerschaft; terms count from the
 * Bürgerschaft's sitting.
 */
export function liesEinzelbeschluesse(text: string, z: Zusammenhang): Einzelbeschluss[] {
  const bloecke = liesBloecke(text);
  z.befunde.merke('einzelbeschluesse_gekuerzt', bloecke.length > BLOECKE_HOECHSTENS);
  return bloecke
    .slice(0, BLOECKE_HOECHSTENS)
    .map((block) => deuteBlock(block, z))
    .filter((einzel) => einzel !== null);
}
