import type { Befunde } from '../befunde.js';
import { liesBegriffe, UEBERSCHRIFT_IM_SATZ } from '../ueberschriften.js';
import { muster } from '#kalender';

/** Only where a sentence ends may a number begin a Ziffer; "30. September" is a date. */
const ZIFFER_IM_SATZ = muster('gu')`
  (?<=[.;:!?“"]|Beschluss|
  Beschlussvorschlag) (?=(?:- )?
    (?:\d{1,2}(?:\.\)|[.)])|\(\d{1,2}\)|[a-z]\)) (?!Januar|Februar|März|April|Mai|Juni|Juli|August|
      September|Oktober|November|Dezember|Quartal|Halbjahr)\p{L})
`;

interface Stelle {
  von: number;
  bis: number;
  buchstabe: string;
}

function findeUeberschriften(zeile: string): Stelle[] {
  const stellen: Stelle[] = [];
  for (const treffer of zeile.matchAll(UEBERSCHRIFT_IM_SATZ)) {
    const begriffe = liesBegriffe(zeile, treffer.index + treffer[0].length);
    if (begriffe) stellen.push({ von: treffer.index, bis: begriffe.bis, buchstabe: treffer[1] ?? '' });
  }
  return stellen;
}

function trenneZeile(zeile: string): string {
  const teile: string[] = [];
  let ende = 0;
  let imBeschluss = false;
  const fuege = (text: string): void => {
    const getrimmt = text.trim().replace(/^:\s*/u, '');
    if (getrimmt) teile.push(imBeschluss ? getrimmt.replace(ZIFFER_IM_SATZ, '\n\n') : getrimmt);
  };
  for (const stelle of findeUeberschriften(zeile)) {
    fuege(zeile.slice(ende, stelle.von));
    const ueberschrift = zeile.slice(stelle.von, stelle.bis).trim();
    imBeschluss = /^\S+\s+Beschl/iu.test(ueberschrift);
    teile.push(ueberschrift);
    ende = stelle.bis;
  }
  fuege(zeile.slice(ende));
  return teile.join('\n\n');
}

/**
 * Transcripts and some PDF converters put a whole paper on one line: break it at its headings and Ziffern.
 */
export function trenneEinzeiler(text: string, befunde: Befunde): string {
  return text
    .split('\n')
    .map((zeile) => {
      if (zeile.length < 200 || findeUeberschriften(zeile).length < 2) return zeile;
      befunde.merke('einzeiler_getrennt');
      return `\n${trenneZeile(zeile)}\n`;
    })
    .join('\n');
}
