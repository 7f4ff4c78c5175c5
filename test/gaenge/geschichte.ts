import { rollen } from '#workflows';
import { datumDeutsch } from '#kalender';
import { tue, type Irgendeine } from './gang.js';
import type { Gegenbeispiel } from './verkleinern.js';
import type { Akt, Eintrag, Spiel } from './welt.js';

/** A counter-example as people tell it: who, in which office, on which day, did what, and which rule broke. */
export function erzaehle(spiel: Spiel, { akte, bruch }: Gegenbeispiel): string {
  const welt = spiel.welt();
  const zeilen = akte.map((akt, i) => {
    const { eintrag } = tue(spiel, welt, akt);
    return `  ${i + 1}. ${datumDeutsch(welt.heute)}: ${satz(welt, akt, eintrag)}`;
  });
  return [
    `${bruch.regel} bricht: ${bruch.satz}`,
    ...zeilen,
    `  Dann: ${bruch.wie}`,
    `  (${spiel.name}, Stand „${welt.zustand}“)`,
  ].join('\n');
}

function satz(welt: Irgendeine, akt: Akt, eintrag: Eintrag<object> | null): string {
  if (akt.art === 'welt') return `${akt.was}${angaben(akt.daten)}`;
  if (akt.art === 'frist') return `Die Frist „${akt.schluessel}“ läuft ab${wohin(eintrag)}.`;
  const titel = welt.workflow.schritte[akt.type]?.titel.de ?? akt.type;
  const wer = akt.art === 'system' ? 'Das System' : person(welt, akt.wer, eintrag);
  return `${wer}: „${titel}“${angaben(akt.daten)}${wohin(eintrag)}`;
}

function person(welt: Irgendeine, id: string, eintrag: Eintrag<object> | null): string {
  const name = (wer: string) => welt.menschen.find((einer) => einer.id === wer)?.name ?? wer;
  const als = eintrag?.als;
  if (!als) return name(id);
  const amt =
    als.rolle === 'person' ? 'selbst' : `${rollen[als.rolle as keyof typeof rollen].de} ${als.ressort}`;
  return `${name(id)} (${amt}${als.vertritt ? ` i. V. ${name(als.vertritt)}` : ''}${als.statt ? `, an Stelle: ${als.statt}` : ''})`;
}

const wohin = (eintrag: Eintrag<object> | null): string =>
  eintrag && eintrag.von !== eintrag.nach ? ` → ${eintrag.nach}` : '';

function angaben(daten: object): string {
  const text = JSON.stringify(daten)
    .replaceAll(/"(\w+)":/gu, '$1: ')
    .replaceAll(/0193d000-000(.)-7000-8000-0*/gu, '#$1.');
  return text === '{}' ? '' : ` ${text.length > 160 ? `${text.slice(0, 160)} …` : text}`;
}
