import { maskiert as html } from '#wortlaut';
import {
  ampelgruende,
  ampelwort,
  NICHT_FREIGEGEBEN,
  OHNE_WORT,
  verteilung,
  type Gesamtbericht,
  type Gesamtberichtszeile,
} from './gesamtbericht.js';

const absaetze = (text: string): string =>
  text
    .split(/\n{2,}/u)
    .filter((teil) => teil.trim() !== '')
    .map((teil) => `<p>${html(teil.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
const FARBEN = [
  ':root{color-scheme:light dark}',
  'body{font-family:sans-serif;line-height:1.5;max-inline-size:60rem;margin:2rem auto;padding:0 1rem}',
  'table{border-collapse:collapse;inline-size:100%;margin-block:.5rem 1rem}',
  'caption{text-align:start;font-weight:bold}',
  'th,td{border:1px solid;padding:.25rem .5rem;text-align:start;vertical-align:top}',
  'h2{margin-block-start:2.5rem}@media print{h2{break-before:page}}',
  '.marke{position:fixed;inset-block-start:0;inset-inline-end:0;margin:0;padding:.25rem .75rem;',
  'border:2px solid;background:Canvas;font-weight:bold}',
].join('');

function tafel(titel: string, kopf: readonly string[], reihen: readonly (readonly string[])[]): string {
  if (reihen.length === 0) return '';
  const zeilen = reihen.map(
    ([erste = '', ...rest]) =>
      `<tr><th scope="row">${html(erste)}</th>${rest.map((wert) => `<td>${html(wert)}</td>`).join('')}</tr>`,
  );
  const spalten = kopf.map((wort) => `<th scope="col">${html(wort)}</th>`);
  return [
    `<table><caption>${html(titel)}</caption><thead><tr>${spalten.join('')}</tr></thead>`,
    `<tbody>${zeilen.join('')}</tbody></table>`,
  ].join('');
}

/** One measure of the report as a part of the page. */
export function massnahmeHtml({
  nummer,
  titel,
  ressort,
  entfallen,
  ohne,
  freigegeben,
  planaenderungen,
  inhalt,
  vorjahr,
}: Gesamtberichtszeile): string {
  const kopf = `<section><h2>${html(nummer)} ${html(titel)}</h2><p>Ressort: ${html(ressort)}</p>`;
  if (entfallen !== null) {
    const wort =
      ohne === null || ohne === 'entfallen' ? 'In diesem Jahr wird nicht berichtet' : OHNE_WORT[ohne];
    return `${kopf}<p>${wort[0]?.toUpperCase()}${wort.slice(1)}: ${html(entfallen)}</p></section>`;
  }
  const kennzahlen = inhalt.kennzahlen.map((k) => [k.name, k.einheit, k.plan, k.ist, k.begruendung]);
  const meilensteine = inhalt.meilensteine.map((m) => [
    m.nr ? `${m.nr} ${m.name}` : m.name,
    m.soll,
    m.ist,
    m.neuerTermin,
  ]);
  return [
    kopf,
    `<p>Kurzeinschätzung: <strong>${ampelwort(inhalt.kurzeinschaetzung)}</strong>`,
    ` (Vorjahr: ${ampelwort(vorjahr)})</p>`,
    freigegeben ? '' : `<p><strong>${NICHT_FREIGEGEBEN}</strong></p>`,
    absaetze(inhalt.kurzeinschaetzungGrund),
    ...ampelgruende(inhalt).map((grund) => `<p>Begründung gegen die Regel: ${html(grund)}</p>`),
    inhalt.projektziele ? `<h3>Projektziele</h3>${absaetze(inhalt.projektziele)}` : '',
    tafel('Kennzahlen', ['Kennzahl', 'Einheit', 'Plan', 'IST', 'Begründung'], kennzahlen),
    ...planaenderungen.map((eine) => `<p>${html(eine)}</p>`),
    tafel('Meilensteine', ['Meilenstein', 'Termin SOLL', 'Termin IST', 'Neuer Termin'], meilensteine),
    `<h3>Sachstand</h3>${absaetze(inhalt.sachstand)}</section>`,
  ].join('');
}

/** The page around the measures: everything before them, and everything after. */
export function gesamtberichtRahmen({ jahr, freigegeben, zeilen }: Gesamtbericht): {
  anfang: string;
  ende: string;
} {
  const jetzt = verteilung(
    zeilen.filter(({ entfallen }) => entfallen === null).map(({ inhalt }) => inhalt.kurzeinschaetzung),
  );
  const vorher = verteilung(zeilen.map(({ vorjahr }) => vorjahr));
  const reihen = (['gruen', 'gelb', 'rot', 'unbekannt'] as const).map((art) => [
    ampelwort(art === 'unbekannt' ? null : art),
    String(jetzt[art]),
    String(vorher[art]),
  ]);
  const titel = `Jahresbericht ${jahr} über die Maßnahmen des Modernisierungsprogramms`;
  return {
    anfang: [
      '<!doctype html><html lang="de"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width">',
      `<title>${html(titel)}</title><style>${FARBEN}</style></head><body>`,
      // Fixed: a browser prints it on every page.
      freigegeben ? '' : `<p class="marke">${NICHT_FREIGEGEBEN}</p>`,
      `<main><h1>${html(titel)}</h1>`,
      tafel('Kurzeinschätzungen', ['Einschätzung', String(jahr), String(jahr - 1)], reihen),
    ].join(''),
    ende: '</main></body></html>',
  };
}

/** The whole consolidated report as one page that needs nothing else. */
export function gesamtberichtHtml(gesamt: Gesamtbericht): string {
  const { anfang, ende } = gesamtberichtRahmen(gesamt);
  return `${anfang}${gesamt.zeilen.map(massnahmeHtml).join('')}${ende}`;
}
