import type { Abschnitt, Mailmodell, Meldung } from './modell.js';
import { WORTE } from './worte.js';

/** A mail for whoever reads text. */
export function alsText({ sprache, anrede, abschnitte, einstellungen }: Mailmodell): string {
  const einzeln = abschnitte.length === 1 && abschnitte[0]?.titel === null;
  const schluss = [
    `-- \n${WORTE.selbsttaetig[sprache]} ${WORTE.nurSeite[sprache]}`,
    `${WORTE.einstellungen[sprache]}: ${einstellungen}`,
  ].join('\n');
  const inhalt = einzeln
    ? abschnitte.flatMap(({ meldungen }) => meldungen.flatMap((eine) => bloecke(eine, sprache)))
    : gegliedert(abschnitte, sprache);
  return [anrede, ...inhalt, schluss].join('\n\n');
}

/** A digest counts its messages through, whatever the heading. */
function gegliedert(abschnitte: readonly Abschnitt[], sprache: Mailmodell['sprache']): string[] {
  let nr = 0;
  return abschnitte.flatMap(({ titel, meldungen }) => [
    ...(titel === null ? [] : [`${titel}\n${'='.repeat(titel.length)}`]),
    ...meldungen.map((eine) => {
      nr += 1;
      return [`${nr}. ${eine.ueberschrift}`, ...bloecke(eine, sprache)].join('\n');
    }),
  ]);
}

/** Paragraphs of one message. */
function bloecke(meldung: Meldung, sprache: Mailmodell['sprache']): string[] {
  const { kennung, gegenstand, saetze, angaben, beschluss, knoepfe, seite } = meldung;
  return [
    ...(kennung === null ? [] : [gegenstand === null ? kennung : `${kennung}: ${gegenstand}`]),
    ...saetze,
    ...block(angaben.map(({ name, wert }) => `${name}: ${wert}`)),
    ...(beschluss.length === 0
      ? []
      : [[`${WORTE.beschluss[sprache]}:`, ...beschluss.map(({ nr, text }) => `${nr}. ${text}`)].join('\n')]),
    ...block([...knoepfe, seite].map(({ titel, adresse }) => `${titel}: ${adresse}`)),
  ];
}

const block = (zeilen: readonly string[]): string[] => (zeilen.length === 0 ? [] : [zeilen.join('\n')]);
