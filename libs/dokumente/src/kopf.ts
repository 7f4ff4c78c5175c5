import { type Datum, muster, quelle, regex } from '#kalender';
import { findeAnker, type Anker } from './anker.js';
import { nimmBearbeitung, type Bearbeitung } from './bearbeiter.js';
import type { Befunde } from './befunde.js';
import { trenneVermerke } from './beratungsergebnis.js';
import { findeDaten, type Datumsfund } from './datum-lesen.js';
import { nimmEinbringer } from './einbringer.js';
import { ebeneVon } from './beratungsfolge.js';
import { nimmGremienangaben, type Gremienangaben } from './gremienvorlage.js';
import { Kopftext } from './kopftext.js';
import { liesTitel, type Titel } from './titel.js';
import type { Vorlagenart } from './typen.js';
import { nimmNeufassung, nimmUmlauffrist, vorlagenart } from './vorlagenart.js';

export interface Kopf extends Gremienangaben, Bearbeitung, Titel {
  anker: Anker | null;
  vorlagenart: Vorlagenart;
  neufassung: boolean;
  umlauffrist?: string;
  einbringer: string[];
  dokumentdatum: Datum | null;
  sitzungsdatum: Datum | null;
  beschlosseneFassungVom: Datum | null;
}

const SENATSSITZUNG = '(?:Senatssitzung|Sitzung\\s+des\\s+Senats)';
const BESCHLOSSEN = quelle`
  (?:In\s+der\s+(?:\p{L}+\s+)?${SENATSSITZUNG}|Vom\s+Senat(?:\s+in\s+(?:der|seiner)\s+Sitzung)?|
    Im\s+Umlaufverfahren|Durch\s+Umlaufbeschluss)\s+(?:am|vom)\s+([\s\S]{4,40}?)\s+beschlossene\s+
  (?:Neu)?[Ff]assung
`;
const FASSUNG_NACH = quelle`
  (?:Fassung\s+(?:gemäß|laut|nach|entsprechend)\s+(?:dem\s+)?
      (?:Beschluss\s+des\s+Senats|Senatsbeschluss)|
    Beschlossene\s+Fassung\s*[(,]?\s*(?:(?:aus\s+)?der\s+)?${SENATSSITZUNG}?)\s+(?:am|vom)\s+
  (\d[^\n)]{4,20}?\d{4})\)?
`;
/** The mark of a decided version; the date is its one group that matched. */
const FASSUNG = regex(`[ \\t]*[-–]?[ \\t]*(?:${BESCHLOSSEN}|${FASSUNG_NACH})[ \\t]*[-–.:]?[ \\t]*`, 'iu');
const DATUMSZEILE =
  /^\s*(?:(?:Freie\s+Hansestadt\s+)?Bremen\s*,?\s*(?:den|im)?|Datum\s*:?|Stand\s*:?|vom|den)?\s*$/iu;
const ORT_DAVOR =
  /(?:(?:Bremen|Bremerhaven)\s*,?\s*(?:den|am)?|Datum\s*:?|Stand\s*:?|(?<=\n)(?:den|vom))\s*$/iu;

function nimmFassung(kopf: Kopftext, befunde: Befunde): Datum | null {
  const treffer = kopf.nimm(FASSUNG);
  if (!treffer) return null;
  const fund = findeDaten(treffer[1] ?? treffer[2] ?? '')[0];
  befunde.merke('datum_ungueltig', fund?.ungueltig === true);
  befunde.merke('fassungsdatum_schreibweise', !fund?.datum || fund.schreibweise);
  return fund?.datum ?? null;
}

function streicheDatum(kopf: Kopftext, fund: Datumsfund): void {
  const ort = ORT_DAVOR.exec(kopf.rest.slice(0, fund.von));
  kopf.streiche(ort ? ort.index : fund.von, fund.bis);
}

/**
 * Before the hinge any date is the paper's own; after it only one that has its line to itself, for titles
 * name dates too.
 */
function nimmDokumentdatum(vor: Kopftext, nach: Kopftext, befunde: Befunde): Datum | null {
  const davor = vor.daten()[0];
  const danach = davor ? undefined : nach.daten().find((fund) => alleinInZeile(nach.rest, fund));
  const fund = davor ?? danach;
  if (!fund) return null;
  streicheDatum(davor ? vor : nach, fund);
  befunde.merke('datum_ungueltig', fund.ungueltig);
  befunde.merke('dokumentdatum_schreibweise', fund.schreibweise);
  return fund.datum;
}

function alleinInZeile(text: string, fund: Datumsfund): boolean {
  const beginn = text.lastIndexOf('\n', fund.von - 1) + 1;
  const ende = text.indexOf('\n', fund.bis);
  return (
    DATUMSZEILE.test(text.slice(beginn, fund.von)) &&
    /^[\s.,)]*$/u.test(text.slice(fund.bis, ende < 0 ? undefined : ende))
  );
}

/** A cut or impossible date stays open: which one was meant is for the originator to say. */
function sitzungsdatum(anker: Anker | null, befunde: Befunde): Datum | null {
  const fund = anker?.sitzung;
  befunde.merke('sitzungsdatum_schreibweise', anker?.unlesbar === true || fund?.schreibweise === true);
  befunde.merke('datum_ungueltig', anker?.unlesbar === true || fund?.ungueltig === true);
  return fund?.datum ?? null;
}

function teile(kopf: string, anker: Anker | null): { vor: Kopftext; nach: Kopftext } {
  if (!anker) return { vor: new Kopftext(''), nach: new Kopftext(kopf) };
  return { vor: new Kopftext(kopf.slice(0, anker.von)), nach: new Kopftext(kopf.slice(anker.bis)) };
}

/**
 * Says what the paper is and to whom it goes; a title that goes on behind it ("Mitteilung des Senats: …")
 * stays.
 */
const MITTEILUNG_ZEILE = muster('gimu')`
    ^[ \t]*(?:schriftliche )?mitteilung(?: des senats| der verwaltung)?
    (?: an (?:die|den) [^\n:]{0,80}(?:bürgerschaft|landtag|deputation|ausschuss)[^\n:]{0,40})?[ \t]*
    (?:vom)?[ \t]*$
  `;

/** The title follows the hinge; without a hinge, or with nothing behind it, it is what is left before. */
function titelBereich(anker: Anker | null, vor: Kopftext, nach: Kopftext): string {
  const bereich = anker && muster('u')`\p{L}`.test(nach.rest) ? nach.rest : `${vor.rest}\n\n${nach.rest}`;
  return bereich
    .replace(MITTEILUNG_ZEILE, '')
    .replace(/^[ \t]*an (?:die|den) [^\n]{0,60}(?:bürgerschaft|deputation|ausschuss)[^\n]{0,60}$/gimu, '')
    .replace(/^[ \t]*(?:umlauf(?:verfahren|beschluss)|tischvorlage|senatsvorlage)[ \t]*$/gimu, '');
}

function ebeneDesKopfs(
  angaben: Gremienangaben,
  anker: Anker | null,
  text: string,
): Pick<Gremienangaben, 'ebene'> {
  const ebene = angaben.ebene ?? (anker ? ebeneVon(text.slice(anker.von, anker.bis)) : null);
  return ebene ? { ebene } : {};
}

function nimmArt(
  anker: Anker | null,
  ganz: string,
  vor: Kopftext,
  nach: Kopftext,
): Pick<Kopf, 'vorlagenart' | 'umlauffrist' | 'neufassung'> {
  const art = vorlagenart(anker, anker?.sitzung ? `${vor.rest}\n${anker.art}` : ganz);
  const umlauffrist = art === 'umlauf' ? (nimmUmlauffrist(vor) ?? nimmUmlauffrist(nach)) : undefined;
  return {
    vorlagenart: art,
    ...(umlauffrist && { umlauffrist }),
    neufassung: nimmNeufassung(vor, anker?.art ?? '', nach),
  };
}

/**
 * Reads the head of a paper: everything before its first section. The order matters: each reader takes its
 * words away.
 */
export function liesKopf(text: string, befunde: Befunde): Kopf {
  const ganz = new Kopftext(trenneVermerke(text).text);
  const beschlosseneFassungVom = nimmFassung(ganz, befunde);
  const angaben = nimmGremienangaben(ganz);
  const anker = findeAnker(ganz.rest);
  const { vor, nach } = teile(ganz.rest, anker);
  const art = nimmArt(anker, ganz.rest, vor, nach);
  const dokumentdatum = nimmDokumentdatum(vor, nach, befunde);
  const einbringer = nimmEinbringer(vor, nach, befunde);
  const bearbeitung = nimmBearbeitung(vor);
  return {
    ...angaben,
    ...ebeneDesKopfs(angaben, anker, ganz.rest),
    ...bearbeitung,
    ...liesTitel(titelBereich(anker, vor, nach)),
    ...art,
    anker,
    einbringer,
    dokumentdatum,
    beschlosseneFassungVom,
    sitzungsdatum: sitzungsdatum(anker, befunde),
  };
}
