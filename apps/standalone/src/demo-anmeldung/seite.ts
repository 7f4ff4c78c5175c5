import { maskiert } from '#wortlaut';
import type { Sprache } from '#contract';
import type { Anmeldeperson } from './angaben.js';

const TEXTE = {
  de: {
    titel: 'Wer möchten Sie sein?',
    hinweis: 'Das ist eine Vorführung.',
    erklaerung:
      'Alle Personen sind erfunden, ein Kennwort gibt es nicht. Wählen Sie eine Person, und Sie arbeiten in ihrem Amt.',
    suche: 'Name, Amt oder Ressort',
    suchen: 'Suchen',
    alle: 'Alle zeigen',
    treffer: (n: number) => (n === 1 ? '1 Person' : `${n} Personen`),
    keine: 'Dazu gibt es niemanden. Versuchen Sie ein Kürzel wie SF oder ein Amt wie Staatsrat.',
    abbrechen: 'Abbrechen',
    fehler: 'Die Anmeldung ist abgelaufen',
    weiter: 'Bitte gehen Sie zu Kogge zurück und melden Sie sich noch einmal an.',
  },
  en: {
    titel: 'Who would you like to be?',
    hinweis: 'This is a demonstration.',
    erklaerung:
      'All people are invented and there is no password. Choose somebody and you act in their office.',
    suche: 'Name, office or department',
    suchen: 'Search',
    alle: 'Show all',
    treffer: (n: number) => (n === 1 ? '1 person' : `${n} people`),
    keine: 'Nobody fits. Try a code such as SF or an office such as Staatsrat.',
    abbrechen: 'Cancel',
    fehler: 'This login has expired',
    weiter: 'Please go back to Kogge and log in again.',
  },
} as const;

const STIL = `
:root{
  color-scheme:light dark;--rand:#6b7280;--blau:#0b57a4;--grund:#fff;--flaeche:#f3f4f6;
  --schrift:#111827;--hinweis:#fff3c4}
@media (prefers-color-scheme:dark){:root{
  --rand:#9ca3af;--blau:#8ec5ff;--grund:#111827;--flaeche:#1f2937;--schrift:#f3f4f6;
  --hinweis:#4a3a00}}
*{box-sizing:border-box}
body{margin:0;background:var(--grund);color:var(--schrift);font:1rem/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
.hinweis{background:var(--hinweis);border-left:.4rem solid var(--rand);padding:.6rem .8rem}
ul{
  list-style:none;margin:0;padding:0;display:grid;gap:.5rem;
  grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr))}
button,input{font:inherit;color:inherit}
li button{
  width:100%;min-height:3rem;text-align:left;padding:.5rem .75rem;border:1px solid var(--rand);
  border-radius:.4rem;background:var(--flaeche);cursor:pointer;overflow-wrap:anywhere}
li button:hover{border-color:var(--blau)}
:focus-visible{outline:3px solid var(--blau);outline-offset:2px}
.name{display:block;font-weight:600}
.suche{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end;margin:1rem 0}
.suche div{flex:1 1 14rem}
label{display:block;font-weight:600}
input{
  width:100%;min-height:2.75rem;padding:.4rem .6rem;border:1px solid var(--rand);
  border-radius:.4rem;background:var(--grund)}
.suche button{
  min-height:2.75rem;padding:.4rem 1rem;border:1px solid var(--rand);border-radius:.4rem;
  background:var(--flaeche);cursor:pointer}
a{color:var(--blau)}`;

/** German unless the browser asks for English first. */
export function spracheAus(kopf: string | undefined): Sprache {
  return (kopf ?? '').trim().toLowerCase().startsWith('en') ? 'en' : 'de';
}

function rahmen(sprache: Sprache, titel: string, inhalt: string): string {
  return `<!doctype html>
<html lang="${sprache}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${maskiert(titel)} – Kogge (Demo)</title><style>${STIL}</style></head>
<body><main><h1>${maskiert(titel)}</h1>${inhalt}</main></body></html>`;
}

/**
 * The page on which somebody of the demo organisation is chosen; works by keyboard and without JavaScript.
 */
export function auswahlseite(
  personen: readonly Anmeldeperson[],
  { sprache, pfad, suche }: { sprache: Sprache; pfad: string; suche: string },
): string {
  const t = TEXTE[sprache];
  const gefunden = personen.filter((person) => passt(person, suche));
  const gruppen = [...new Set(gefunden.map(({ gruppe }) => gruppe))];
  const liste = gruppen.map(
    (gruppe, i) =>
      `<section aria-labelledby="g${i}"><h2 id="g${i}">${maskiert(gruppe)}</h2><ul>${gefunden
        .filter((eine) => eine.gruppe === gruppe)
        .map(knopf)
        .join('')}</ul></section>`,
  );
  const alle = suche ? ` · <a href="${maskiert(pfad)}">${t.alle}</a>` : '';
  return rahmen(
    sprache,
    t.titel,
    `
<p class="hinweis"><strong>${t.hinweis}</strong> ${t.erklaerung}</p>
<form class="suche" role="search" method="get" action="${maskiert(pfad)}">
<div><label for="suche">${t.suche}</label>
<input id="suche" name="suche" type="search" value="${maskiert(suche)}" autocomplete="off"></div>
<button>${t.suchen}</button></form>
<p role="status">${gefunden.length > 0 ? t.treffer(gefunden.length) : t.keine}${alle}</p>
<form method="post" action="${maskiert(pfad)}">${liste.join('')}</form>
<form method="post" action="${maskiert(pfad)}/abbruch" class="suche"><button>${t.abbrechen}</button></form>`,
  );
}

/** What stands where an interaction is not known any more. */
export function fehlerseite(sprache: Sprache, zurueck: string): string {
  const t = TEXTE[sprache];
  return rahmen(sprache, t.fehler, `<p>${t.weiter}</p><p><a href="${maskiert(zurueck)}">Kogge</a></p>`);
}

function knopf({ sub, name, aemter }: Anmeldeperson): string {
  const wer = `<span class="name">${maskiert(name)}</span>${maskiert(aemter.join(', '))}`;
  return `<li><button name="sub" value="${maskiert(sub)}">${wer}</button></li>`;
}

function passt({ name, aemter, gruppe }: Anmeldeperson, suche: string): boolean {
  const woerter = `${name} ${aemter.join(' ')} ${gruppe}`.toLocaleLowerCase('de').split(/[^\p{L}\d]+/u);
  return suche
    .toLocaleLowerCase('de')
    .split(/\s+/u)
    .every((gesucht) => woerter.some((wort) => wort.startsWith(gesucht)));
}
