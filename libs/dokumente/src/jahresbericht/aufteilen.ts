import { quelle, regex } from '#kalender';

const DAVOR = String.raw`^[^\p{L}\n]{0,20}(?:<[a-z][^<>\n]{0,60}>[^\p{L}\n]{0,20}){0,3}`;
const ETIKETT = regex(
  quelle`
    ${DAVOR}
    (?:Bezeichnung\s+(?:der|des)\s+(?:Ma(?:ß|ss)nahme|Projekt(?:e?s)?)|Bezeichnung\s+Projekttitel|
      Projektbezeichnung|Projekttitel)[*_]{0,2}[ \t]*:
  `,
  'gmu',
);
const NUMMER = regex(`${DAVOR}[^\\n]{0,200}[Ll]fd\\.\\s?Nr\\.[^\\n]{0,40}der\\s+Liste`, 'gmu');
const TITEL = regex(`${DAVOR}(?:Halbj|J)ahresbericht(?!\\p{L})`, 'gmu');
const AMPEL = regex(`${DAVOR}Kurzeinsch(?:ä|ae)tzung`, 'gmu');
const RESSORT = regex(`${DAVOR}(?:(?:Der|Die)\\s+)?(?:Senator(?:in)?\\s+für|Senatskanzlei)`, 'gmu');
const HOECHSTENS = 500;
/** A head of a form without title: its department stands at most so far above the traffic light. */
const KOPFHOEHE = 300;

const stellen = (text: string, muster: RegExp): number[] =>
  [...text.matchAll(muster)].map((treffer) => treffer.index);

interface Marken {
  titel: number[];
  ampeln: number[];
  ressorts: number[];
}

/**
 * Where the report begins whose label stands at `etikett`: at its title, else at its department or traffic
 * light.
 */
function beginn({ titel, ampeln, ressorts }: Marken, vorher: number, etikett: number): number {
  const letzter = (liste: readonly number[]): number | undefined =>
    liste.findLast((stelle) => stelle > vorher && stelle <= etikett);
  const ueberschrift = letzter(titel);
  if (ueberschrift !== undefined) return ueberschrift;
  const ampel = letzter(ampeln) ?? etikett;
  return (
    ressorts.findLast((stelle) => stelle > vorher && stelle < ampel && ampel - stelle < KOPFHOEHE) ?? ampel
  );
}

/** Texts of the reports in one file, each with its head; one text where the file holds one report or none. */
export function teileBerichte(text: string): { berichte: string[]; gekuerzt: boolean } {
  const marken: Marken = {
    titel: stellen(text, TITEL),
    ampeln: stellen(text, AMPEL),
    ressorts: stellen(text, RESSORT),
  };
  const etiketten = stellen(text, ETIKETT);
  const nummern =
    etiketten.length > 1
      ? etiketten
      : stellen(text, NUMMER).filter(
          (stelle, i, alle) =>
            i === 0 || marken.titel.some((titel) => titel > (alle[i - 1] ?? 0) && titel < stelle),
        );
  const anfaenge = nummern.slice(1, HOECHSTENS).map((etikett, i) => beginn(marken, nummern[i] ?? 0, etikett));
  const grenzen = [0, ...anfaenge, text.length];
  return {
    berichte: grenzen.slice(0, -1).map((von, i) => text.slice(von, grenzen[i + 1])),
    gekuerzt: nummern.length > HOECHSTENS,
  };
}
