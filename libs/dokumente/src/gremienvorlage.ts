import { ebeneVon, nimmBeratungsfolge } from './beratungsfolge.js';
import type { Kopftext } from './kopftext.js';
import { einzeilig } from './normalisieren.js';
import type { Beratungsschritt, Ebene } from './typen.js';
import { muster, quelle, regex } from '#kalender';

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

const NUMMER = muster('iu')`
  (?:Lfd\.?\s*-?\s*Nr\.?|Laufende\s+Nummer|Vorlagen?-?\s?(?:Nr\.?|Nummer)|Drucksachen?-?\s?(?:Nr\.?)?|
    (?<=Vorlage\s)(?=\d+\/\d+\s?-?\s?[LS]))\s*:?\s*
  (\d{1,3}\/\d{1,5}(?:\s?-?\s?(?:\([LS]\)|[LS])(?![\p{L}]))?)
`;
const VL_SENAT =
  /VL-?\s?(?:Nummer|Nr\.?)\s*(?:des\s+)?\(?Senats?\)?\s*:?\s*((?:VL\s*)?\d{1,3}\/\d{1,6}(?:-[LS])?|[-–])?/iu;
const VL = muster('iu')`
  (?:Vorlagen?\s+)?(?:VL-?\s?(?:Nummer|Nr\.?)\s*:?\s*)?(?<!\p{L})VL\s*:?\s*(\d{1,3}\/\d{1,6}(?:-[LS])?)|
  VL-?\s?(?:Nummer|Nr\.?)\s*:?\s*(\d{1,3}\/\d{1,6}(?:-[LS])?)
`;
const TOP = muster('mu')`
    (?:^|[ \t])TOP[ \t]*:?[ \t]*(?:[A-Z][ \t]?)?\d{1,3}(?:\.\d{1,2})?[ \t]*(?=\n|$)|
    ^TOP[ \t]*\d{1,2}[ \t]+(?=[A-ZÄÖÜ])
  `;
const AN = '[☒☑✔✓■⊠]|\\[\\s?[xX]\\s?\\]|\\([xX]\\)|(?<![\\p{L}])[xX](?=\\s)';
const AUS = '[☐□▢]|\\[\\s{0,2}\\]|\\(\\s\\)';
const OEFFENTLICH = regex(
  quelle`
    (?<auf>${AN})?(?<zu>${AUS})?[ \t]*(?<nicht>nicht[ -]?)?öffentlich(?![\p{L}])
    (?<vertraulich>(?:\s+(?:und|/)\s+|\s*/\s*)vertraulich)?
  `,
  'giu',
);
const OEFFENTLICH_ZEILE = muster('imu')`
  ^[^\n\p{L}]{0,8}(?:[xX][\])]?\s+)?(?:nicht[ -]?)?öffentlich(?:\s+(?:und|\/)\s+vertraulich)?
  (?:[^\n\p{L}]{1,10}(?:[xX][\])]?\s+)?(?:nicht[ -]?)?öffentlich
    (?:\s+(?:und|\/)\s+vertraulich)?)?[^\n\p{L}]{0,8}$
`;
const VERTRAULICH_ZEILE = muster('imu')`
  ^[^\p{L}\d]{0,4}(?:streng\s+)?(?:vertraulich|verschlusssache|nur für den dienstgebrauch)
    (?:\s+zu\s+behandeln|e\s+(?:senats)?(?=vorlage))?[^\p{L}\d\n]{0,4}$|
  ^vertrauliche\s+(?=\p{L}*vorlage)|^(?:streng\s+)?vertraulich[.!:]?\s+(?=(?:(?:der|die)\s+)?senat)
`;
const WU = muster('iu')`
  (?:Wirtschaftlichkeit(?:suntersuchung)?s?(?:\s*\(WU\))?\s*:?\s*)?(?:^|(?<=\s))
    (keine\s+WU|WU\s*:\s*\p{L}+|WU(?:-Übersicht)?\s+(?:liegt\s+bei|beigefügt|als\s+Anlage)|
      keine\s+Wirtschaftlichkeitsuntersuchung)(?![\p{L}])[^\n]{0,60}|
  Wirtschaftlichkeit(?:suntersuchung)?\s*:\s*([^\n]{1,40})
`;

/** Which of the two boxes is ticked; a line with one word and no box says it by standing there. */
function liesKreuz(zeile: string): Oeffentlichkeit | null {
  const angaben = [...zeile.matchAll(OEFFENTLICH)].map((treffer) => treffer.groups ?? {});
  const [einzige] = angaben.length === 1 ? angaben : [];
  const gilt = angaben.find((angabe) => angabe['auf']) ?? (einzige?.['zu'] ? undefined : einzige);
  return gilt
    ? { oeffentlich: !gilt['nicht'], vertraulich: Boolean(gilt['nicht'] && gilt['vertraulich']) }
    : null;
}

type Oeffentlichkeit = Pick<Gremienangaben, 'oeffentlich' | 'vertraulich'>;

function nimmOeffentlichkeit(kopf: Kopftext): Oeffentlichkeit {
  const ergebnis: Oeffentlichkeit = {};
  for (let zeile = kopf.nimm(OEFFENTLICH_ZEILE); zeile; zeile = kopf.nimm(OEFFENTLICH_ZEILE))
    Object.assign(ergebnis, liesKreuz(zeile[0]));
  if (kopf.nimmAlle(VERTRAULICH_ZEILE) > 0) ergebnis.vertraulich = true;
  return ergebnis;
}

function wuAus(text: string): string {
  if (/kein/iu.test(text)) return 'keine';
  if (/liegt|beigefügt|anlage/iu.test(text)) return 'uebersicht';
  return einzeilig(text.replace(/^WU\s*:/iu, '')).toLowerCase();
}

/** The first group of a pattern that holds something. */
function nimmGruppe(kopf: Kopftext, muster: RegExp): string | undefined {
  return kopf.nimm(muster)?.slice(1).find(Boolean);
}

const mitVl = (nummer: string): string => `VL ${nummer.replace(/^VL\s*/iu, '')}`;

/**
 * Numbers, confidentiality and route of a paper for a deputation or committee; other papers may have them
 * too.
 */
export function nimmGremienangaben(kopf: Kopftext): Gremienangaben {
  const folge = nimmBeratungsfolge(kopf);
  const senat = nimmGruppe(kopf, VL_SENAT);
  const vl = nimmGruppe(kopf, VL);
  const nummer = nimmGruppe(kopf, NUMMER);
  const wu = nimmGruppe(kopf, WU);
  kopf.nimmAlle(TOP);
  const ebene = ebeneVon(`${nummer ?? ''} ${vl ?? ''}`);
  return {
    ...(folge.length > 0 && { beratungsfolge: folge }),
    ...(senat && /\d/u.test(senat) && { vlNummerSenat: mitVl(senat) }),
    ...(vl && { vlNummer: mitVl(vl) }),
    ...(nummer && { nummer: einzeilig(nummer) }),
    ...(wu && { wu: wuAus(wu) }),
    ...nimmOeffentlichkeit(kopf),
    ...(ebene && { ebene }),
  };
}
