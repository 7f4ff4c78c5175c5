import type { Kopf } from './kopf.js';
import type { Gliederung } from './abschnitte.js';
import type { Dokumentklasse } from './typen.js';
import { muster } from '#kalender';

/** Signs that a paper is of a kind, in the order in which they count. */
const JAHRESBERICHT = muster('iu')`
    Jahresbericht\s+Handlungsfelder\s+\d{4}|Halbjahresbericht|Kurzeinschätzung\s+zur\s+Zielerreichung|
    Kennzahlen\s+zur\s+Messung\s+der\s+Zielerreichung|Meilensteinplanung
  `;
const SK_VORTRAG = muster('iu')`
    Vortr(?:ag|äge)\s+der\s+Senatskanzlei|folgende\s+Einzelbeschlüsse|
    Beschlüsse\s+des\s+Senats\s+zu\s+den\s+Beschlüssen
  `;
const NUMMER_BUERGERSCHAFT = /^\s*Nr\.\s*\d{2}\/\d{1,5}(?:\s*[LS])?\s*$/mu;
const DEPUTATION = /deputation/iu;
const AUSSCHUSS = /ausschuss|HaFA\b|beirat/iu;
const MITTEILUNG = muster('imu')`
    ^(?:[^A-Za-z\d]{0,4})(?:Schriftliche\s+)?Mitteilung(?:\s+des\s+Senats|\s+der\s+Verwaltung)?
      (?=\s|$|:)|Antwort\s+des\s+Senats\s+auf\s+die|^Mitteilung\s+(?:an|für)\s
  `;
const GREMIENVORLAGE = muster('imu')`
    ^(?:Deputationsvorlage|Vorlage\s+(?:Nr\.?\s*)?\d{1,3}\/\d+|
    Vorlage\s+(?:VL|für\s+die\s+(?:staatliche|städtische)))
  `;

/** Papers about a meeting that are none for it. */
const UM_DIE_SITZUNG = muster('imu')`
  ^[^\p{L}\n]{0,4}
  (?:(?:Entwurf\s+der\s+|Vorläufige\s+)?Tagesordnung|(?:\p{L}+)?Protokoll|Niederschrift|Einladung)
  (?![\p{L}])
`;

function nachGremium(gremium: string): Dokumentklasse | null {
  if (/^Senat(?!skommission)/u.test(gremium)) return 'senatsvorlage';
  if (DEPUTATION.test(gremium)) return 'deputationsvorlage';
  return AUSSCHUSS.test(gremium) ? 'ausschussvorlage' : null;
}

function nachBeschluss(gliederung: Gliederung, kopf: Kopf): Dokumentklasse | null {
  const beschluss = gliederung.teile.find((teil) => teil.buchstabe === 'G')?.text;
  if (beschluss === undefined) return null;
  if (/^[^A-Za-z\d]{0,12}(?:\d[^A-Za-z\d]{0,4})?Die\s+[^.\n]{0,40}Deputation/u.test(beschluss))
    return 'deputationsvorlage';
  if (/^[^A-Za-z\d]{0,12}(?:\d[^A-Za-z\d]{0,4})?Der\s+[^.\n]{0,60}(?:ausschuss|Ausschuss)/u.test(beschluss))
    return 'ausschussvorlage';
  const abschnitte = gliederung.teile.length;
  const senat = muster('u')`(?<!\p{L})Senat(?!\p{L})`.test(beschluss);
  return abschnitte > 3 || (abschnitte > 1 && (senat || kopf.anker !== null || kopf.einbringer.length > 0))
    ? 'senatsvorlage'
    : null;
}

/** Kind of a paper, from its head first and from its body where the head says nothing. */
export function klassifiziere(
  kopftext: string,
  anfang: string,
  kopf: Kopf,
  gliederung: Gliederung,
): Dokumentklasse {
  if (!kopf.anker?.art && UM_DIE_SITZUNG.test(kopftext)) return 'unbekannt';
  return (
    nachVortrag(kopftext, anfang) ??
    nachGremium(kopf.anker?.gremium ?? '') ??
    nachWortlaut(kopftext, anfang, kopf) ??
    nachBeschluss(gliederung, kopf) ??
    nachHinweis(kopftext, kopf)
  );
}

function nachVortrag(kopftext: string, anfang: string): Dokumentklasse | null {
  const mitNummern = SK_VORTRAG.test(anfang) && NUMMER_BUERGERSCHAFT.test(anfang);
  const imKopf = SK_VORTRAG.test(kopftext) && /Vortr(?:ag|äge)/iu.test(kopftext);
  return mitNummern || imKopf ? 'sk_vortrag' : null;
}

function nachWortlaut(kopftext: string, anfang: string, kopf: Kopf): Dokumentklasse | null {
  if (JAHRESBERICHT.test(anfang)) return 'jahresbericht';
  if (MITTEILUNG.test(kopftext)) return 'mitteilung';
  if (kopf.vorlagenart === 'umlauf' && kopf.anker) return 'senatsvorlage';
  return GREMIENVORLAGE.test(kopftext) && DEPUTATION.test(kopftext) ? 'deputationsvorlage' : null;
}

function nachHinweis(kopftext: string, kopf: Kopf): Dokumentklasse {
  if (/senatsvorlage/iu.test(kopftext) || kopf.beschlosseneFassungVom) return 'senatsvorlage';
  const folge = kopf.beratungsfolge?.[0]?.gremium ?? '';
  return nachGremium(folge) ?? 'unbekannt';
}
