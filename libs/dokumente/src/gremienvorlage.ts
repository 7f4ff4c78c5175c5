import { findeDaten } from './datum-lesen.js';
import type { Kopftext } from './kopftext.js';
import { einzeilig } from './normalisieren.js';
import type { Beratungsschritt, Ebene } from './typen.js';

export interface Gremienangaben {
  nummer?: string;
  vlNummer?: string;
  vlNummerSenat?: string;
  oeffentlich?: boolean;
  vertraulich?: boolean;
  wu?: string;
  ebene?: Ebene;
  beratungsfolge?: Beratungsschritt[];
}

const NUMMER = /(?:Lfd\.?\s*-?\s*Nr\.?|Laufende\s+Nummer|Vorlagen?-?\s?(?:Nr\.?|Nummer)|Drucksachen?-?\s?(?:Nr\.?)?)\s*:?\s*(\d{1,3}\/\d{1,5}(?:\s?-?\s?(?:\([LS]\)|[LS])(?![\p{L}]))?)/iu;
const VL_SENAT = /VL-?\s?(?:Nummer|Nr\.?)\s*(?:des\s+)?\(?Senats?\)?\s*:?\s*((?:VL\s*)?\d{1,3}\/\d{1,6}(?:-[LS])?|[-–])?/iu;
const VL = /(?:Vorlagen?\s+)?(?:VL-?\s?(?:Nummer|Nr\.?)\s*:?\s*)?(?<!\p{L})VL\s*:?\s*(\d{1,3}\/\d{1,6}(?:-[LS])?)|VL-?\s?(?:Nummer|Nr\.?)\s*:?\s*(\d{1,3}\/\d{1,6}(?:-[LS])?)/iu;
const TOP = /(?:^|[ \t])TOP[ \t]*:?[ \t]*(?:[A-Z][ \t]?)?\d{1,3}(?:\.\d{1,2})?[ \t]*(?=\n|$)/mu;
const AN = '[☒☑✔✓■⊠]|\\[\\s?[xX]\\s?\\]|\\([xX]\\)|(?<![\\p{L}])[xX](?=\\s)';
const AUS = '[☐□▢]|\\[\\s{0,2}\\]|\\(\\s\\)';
const OEFFENTLICH = new RegExp(`(?<auf>${AN})?(?<zu>${AUS})?[ \\t]*(?<nicht>nicht[ -]?)?öffentlich(?![\\p{L}])(?<vertraulich>(?:\\s+(?:und|/)\\s+|\\s*/\\s*)vertraulich)?`, 'giu');
const OEFFENTLICH_ZEILE = /^[^\n\p{L}]{0,8}(?:[xX]\s+)?(?:nicht[ -]?)?öffentlich(?:\s+(?:und|\/)\s+vertraulich)?(?:[^\n\p{L}]{1,10}(?:[xX]\s+)?(?:nicht[ -]?)?öffentlich(?:\s+(?:und|\/)\s+vertraulich)?)?[^\n\p{L}]{0,8}$/imu;
const VERTRAULICH_ZEILE = /^\W{0,4}(?:streng\s+)?(?:vertraulich|verschlusssache|nur für den dienstgebrauch)(?:\s+zu\s+behandeln|e\s+(?:senats)?(?=vorlage))?\W{0,4}$|^vertrauliche\s+(?=\p{L}*vorlage)/imu;
const WU = /(?:Wirtschaftlichkeit(?:suntersuchung)?s?(?:\s*\(WU\))?\s*:?\s*)?(?:^|(?<=\s))(keine\s+WU|WU\s*:\s*\p{L}+|WU(?:-Übersicht)?\s+(?:liegt\s+bei|beigefügt|als\s+Anlage)|keine\s+Wirtschaftlichkeitsuntersuchung)(?![\p{L}])[^\n]{0,60}|Wirtschaftlichkeit(?:suntersuchung)?\s*:\s*([^\n]{1,40})/iu;

const AKTION = '(?:zur\\s+)?(?:Beratung\\s+und\\s+Beschlussfassung|Beschlussfassung|Beschluss|Kenntnisnahme|Kenntnis|Vorberatung|Beratung|Zustimmung|Entscheidung|Empfehlung|Stellungnahme|Anhörung|Information)';
const FOLGE_ZEILE = new RegExp(`(?<gremium>[^\\d|\\n]{2,160}?)[\\s|:,]*(?<termin>\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}{3,9})\\s?\\d{4})[\\s|:,–-]*(?<aktion>${AKTION})(?![\\p{L}])`, 'giu');

/** Land or Stadt of a body: "(L)", "staatliche Deputation", "Stadtbürgerschaft". */
export function ebeneVon(text: string): Ebene | null {
  const stadt = /städtisch|(?<![\p{L}])stadt(?:bürgerschaft|gemeinde)?(?![\p{L}])|\(S\)|\d\s?-?\s?\(?S\)?(?![\p{L}])/iu.test(text);
  const land = /staatlich|(?<![\p{L}])land(?:tag|es)?(?![\p{L}])|\(L\)|\d\s?-?\s?\(?L\)?(?![\p{L}])/iu.test(text);
  if (stadt === land) return null;
  return stadt ? 'stadt' : 'land';
}

function nimmBeratungsfolge(kopf: Kopftext): Beratungsschritt[] {
  const start = /Beratungsfolge/iu.exec(kopf.rest);
  if (!start) return [];
  const block = kopf.rest.slice(start.index);
  const ab = /^Beratungsfolge[\s:|]*(?:Gremium[\s|]*)?(?:Termin[\s|]*)?(?:Beratungsaktion|Aktion)?[\s|:]*/iu.exec(block)?.[0].length ?? 0;
  const schritte: Beratungsschritt[] = [];
  let ende = ab;
  for (const treffer of block.slice(ab).matchAll(FOLGE_ZEILE)) {
    const { gremium = '', termin = '', aktion = '' } = treffer.groups ?? {};
    const name = einzeilig(gremium).replace(/^[\s,;|-]+|[\s,;|:-]+$/gu, '');
    schritte.push({ ebene: ebeneVon(gremium), gremium: name || null, termin: findeDaten(termin)[0]?.datum ?? null, aktion: einzeilig(aktion) });
    ende = ab + treffer.index + treffer[0].length;
  }
  kopf.streiche(start.index, start.index + ende);
  return schritte;
}

function nimmOeffentlichkeit(kopf: Kopftext): Pick<Gremienangaben, 'oeffentlich' | 'vertraulich'> {
  const ergebnis: Pick<Gremienangaben, 'oeffentlich' | 'vertraulich'> = {};
  for (let runde = 0; runde < 3; runde += 1) {
    const zeile = kopf.nimm(OEFFENTLICH_ZEILE)?.[0];
    if (!zeile) break;
    const angaben = [...zeile.matchAll(OEFFENTLICH)].map((treffer) => treffer.groups ?? {});
    const angekreuzt = angaben.filter((a) => a['auf']);
    const gilt = angekreuzt[0] ?? (angaben.length === 1 && !angaben[0]?.['zu'] ? angaben[0] : undefined);
    if (!gilt) continue;
    ergebnis.oeffentlich = !gilt['nicht'];
    ergebnis.vertraulich = Boolean(gilt['nicht'] && gilt['vertraulich']);
  }
  if (kopf.nimmAlle(VERTRAULICH_ZEILE) > 0) ergebnis.vertraulich = true;
  return ergebnis;
}

function wuAus(text: string): string {
  if (/kein/iu.test(text)) return 'keine';
  if (/liegt|beigefügt|anlage/iu.test(text)) return 'uebersicht';
  return einzeilig(text.replace(/^WU\s*:/iu, '')).toLowerCase();
}

/** Numbers, confidentiality and route of a paper for a deputation or committee; other papers may have them too. */
export function nimmGremienangaben(kopf: Kopftext): Gremienangaben {
  const ergebnis: Gremienangaben = {};
  const folge = nimmBeratungsfolge(kopf);
  if (folge.length > 0) ergebnis.beratungsfolge = folge;
  const senat = kopf.nimm(VL_SENAT)?.[1];
  if (senat && /\d/u.test(senat)) ergebnis.vlNummerSenat = mitVl(senat);
  const vl = kopf.nimm(VL);
  if (vl) ergebnis.vlNummer = mitVl(vl[1] ?? vl[2] ?? '');
  const nummer = kopf.nimm(NUMMER)?.[1];
  if (nummer) ergebnis.nummer = einzeilig(nummer);
  const wu = kopf.nimm(WU);
  if (wu) ergebnis.wu = wuAus(wu[1] ?? wu[2] ?? '');
  kopf.nimmAlle(TOP);
  Object.assign(ergebnis, nimmOeffentlichkeit(kopf));
  const ebene = ebeneVon(nummer ?? '') ?? ebeneVon(vl?.[0] ?? '');
  return ebene ? { ...ergebnis, ebene } : ergebnis;
}

const mitVl = (nummer: string): string => `VL ${nummer.replace(/^VL\s*/iu, '')}`;
