import { EBENEN, istEinesVon, type Befundzeile, type Ebene } from '#contract';
import { Befunde } from '../befunde.js';
import { bereinigeZeichen } from '../normalisieren/zeichen.js';
import { HOECHSTLAENGE } from '../normalisieren.js';
import { teileBerichte } from './aufteilen.js';
import { befundzeile, type Pruefbericht } from './befund.js';
import type { Aufbau, Bericht, Berichtstexte } from './bericht.js';
import { berichtstext } from './berichtstext.js';
import { gliedereBericht, teiltext, type Berichtsabschnitt } from './gliedern.js';
import { liesKennzahlen, type Kennzahltabelle } from './kennzahlen.js';
import { liesBerichtskopf, type Berichtskopf } from './kopfangaben.js';
import { liesKurzeinschaetzung, type Ampelangabe } from './kurzeinschaetzung.js';
import { istLeer } from './leer.js';
import { liesMeilensteine, type Meilenstein } from './meilensteine.js';
import { pruefeBericht } from './pruefen.js';
import { absaetzeVon } from './sachstand.js';
import type { Termin } from './termin.js';
import { findeVerweise } from './verweise.js';

const istEbene = (teil: string): teil is Ebene => istEinesVon(EBENEN, teil);
const TEXTE: readonly (keyof Berichtstexte)[] = [
  'zielgruppe',
  'leitziel',
  'projektziele',
  'wirkung',
  'programm',
  'organisation',
  'mittelabfluss',
  'sachstand',
];

/** A table belongs to the level under whose heading it stands. */
function liesTabellen(abschnitte: readonly Berichtsabschnitt[]): Kennzahltabelle {
  let ebene: Ebene | undefined;
  const tabellen = abschnitte.flatMap(({ teil, text }) => {
    if (istEbene(teil)) ebene = teil;
    return teil === 'kennzahlen' ? [liesKennzahlen(text, ebene)] : [];
  });
  return {
    kennzahlen: tabellen.flatMap((tabelle) => tabelle.kennzahlen),
    jahre: [...new Set(tabellen.flatMap((tabelle) => tabelle.jahre))],
    verweis: tabellen.some((tabelle) => tabelle.verweis),
  };
}

function aufbauVon(
  abschnitte: readonly Berichtsabschnitt[],
  { halbjahr }: Berichtskopf,
  ampel: Ampelangabe,
  mitPrognose: boolean,
): Aufbau | undefined {
  if (ampel.einzeln) return 'produktplan';
  if (halbjahr || mitPrognose) return 'halbjahresbericht';
  if (abschnitte.some(({ teil }) => istEbene(teil))) return '2019_drei_ebenen';
  return abschnitte.some(
    ({ teil }) => teil === 'leitziel' || teil === 'projektziele' || teil === 'meilensteine',
  )
    ? 'leitziel'
    : undefined;
}

/** A day that does not exist is no date; the words stay beside it. */
function ohneUngueltige(meilenstein: Meilenstein): Meilenstein {
  const gueltig = <T extends Termin | null | undefined>(termin: T): T | null =>
    termin?.art === 'ungueltig' ? null : termin;
  const { soll, ist, prognose, ...rest } = meilenstein;
  return {
    ...rest,
    soll: gueltig(soll),
    ...(ist !== undefined && { ist: gueltig(ist) }),
    ...(prognose !== undefined && { prognose: gueltig(prognose) }),
  };
}

function sammleTexte(
  abschnitte: readonly Berichtsabschnitt[],
  befunde: Befunde,
): { texte: Berichtstexte; absaetze: number } {
  const gelesen = TEXTE.map(
    (teil) => [teil, absaetzeVon(teiltext(abschnitte, teil), befunde)] as const,
  ).filter(([, absaetze]) => absaetze.length > 0);
  const sachstand = gelesen.find(([teil]) => teil === 'sachstand')?.[1] ?? [];
  return {
    texte: Object.fromEntries(gelesen.map(([teil, absaetze]) => [teil, absaetze.join('\n\n')])),
    absaetze: istLeer(sachstand.join(' ')) ? 0 : sachstand.length,
  };
}

/** The form has a field for the traffic light; where its label is lost, a face in the head is it. */
function ampelVon(abschnitte: readonly Berichtsabschnitt[]): Ampelangabe {
  if (abschnitte.some(({ teil }) => teil === 'ampel'))
    return liesKurzeinschaetzung(teiltext(abschnitte, 'ampel'));
  const imKopf = liesKurzeinschaetzung(
    teiltext(abschnitte, 'kopf')
      .replace(/[\p{L}\d]+/gu, ' ')
      .slice(0, 600),
  );
  return { ...imKopf, befunde: imKopf.befunde.filter((befund) => befund !== 'kurzeinschaetzung_unklar') };
}

interface Inhalt {
  kopf: Berichtskopf;
  ampel: Ampelangabe;
  aufbau: Aufbau | undefined;
  pruefling: Pruefbericht;
}

/**
 * Annual reports stand for the last day of their year; a half-yearly one has its Stichtag or none, and no
 * traffic light.
 */
function pruefe({ kopf, ampel, aufbau, pruefling }: Inhalt, befunde: Befunde): void {
  const jaehrlich = aufbau !== 'halbjahresbericht';
  const stichtag = kopf.stichtag ?? (kopf.jahr && jaehrlich ? `${kopf.jahr}-12-31` : null);
  const gefunden = pruefeBericht(pruefling, stichtag).filter(
    ({ code }) => jaehrlich || code !== 'kurzeinschaetzung_fehlt',
  );
  for (const befund of [...ampel.befunde, ...gefunden.map(befundzeile)]) befunde.merke(befund);
  befunde.merke('nur_verweis', pruefling.kennzahlen.length === 0 && pruefling.nurVerweis === true);
}

const textNachDemKopf = (abschnitte: ReturnType<typeof gliedereBericht>): string =>
  abschnitte
    .filter(({ teil }) => teil !== 'kopf')
    .map(({ text }) => text)
    .join('\n');

/** Reads one report. Takes any string, never throws. */
function liesBericht(roh: string): Bericht {
  const befunde = new Befunde();
  const abschnitte = gliedereBericht(berichtstext(roh, befunde));
  const { kennzahlen, jahre, verweis } = liesTabellen(abschnitte);
  const { meilensteine, verweis: nurTermine } = liesMeilensteine(teiltext(abschnitte, 'meilensteine'));
  const ampel = ampelVon(abschnitte);
  const kopf = liesBerichtskopf(abschnitte, jahre, befunde);
  const { texte, absaetze } = sammleTexte(abschnitte, befunde);
  const mitPrognose = [...kennzahlen, ...meilensteine].some(({ prognose }) => prognose !== undefined);
  const aufbau = aufbauVon(abschnitte, kopf, ampel, mitPrognose);
  const { kurzeinschaetzung } = ampel;
  pruefe(
    {
      kopf,
      ampel,
      aufbau,
      pruefling: {
        kurzeinschaetzung,
        kennzahlen,
        meilensteine,
        sachstand: texte.sachstand ?? null,
        nurVerweis: verweis || nurTermine,
      },
    },
    befunde,
  );
  const { halbjahr: _, stichtag: __, ...angaben } = kopf;
  return {
    dokumentklasse: 'jahresbericht',
    ...angaben,
    ...(aufbau && { aufbau }),
    kurzeinschaetzung,
    ...(ampel.einzeln && { kurzeinschaetzungen: ampel.einzeln }),
    kennzahlen,
    meilensteine: meilensteine.map(ohneUngueltige),
    verweise: findeVerweise(textNachDemKopf(abschnitte), kopf.massnahme),
    sachstandAbsaetze: absaetze,
    befunde: befunde.liste(),
    texte,
  };
}

export type Berichtsdatei =
  Bericht | { dokumentklasse: 'jahresbericht'; berichte: Bericht[]; befunde: Befundzeile[] };

/**
 * Reads a file of one or several reports; of several each stands for itself, and `befunde` are those of all.
 */
export function liesBerichte(roh: string): Berichtsdatei {
  const datei = new Befunde();
  datei.merke('text_gekuerzt', roh.length > HOECHSTLAENGE);
  const { berichte: texte, gekuerzt } = teileBerichte(bereinigeZeichen(roh.slice(0, HOECHSTLAENGE), datei));
  const berichte = texte.map(liesBericht);
  const [erster] = berichte;
  datei.merke('mehrere_berichte_in_datei', berichte.length > 1);
  datei.merke('berichte_gekuerzt', gekuerzt);
  const massnahmen = berichte.flatMap(({ massnahme, jahr }) =>
    massnahme ? [`${massnahme}/${jahr ?? ''}`] : [],
  );
  datei.merke('massnahme_doppelt', new Set(massnahmen).size < massnahmen.length);
  for (const befund of berichte.flatMap((bericht) => bericht.befunde)) datei.merke(befund);
  return erster && berichte.length === 1
    ? { ...erster, befunde: datei.liste() }
    : { dokumentklasse: 'jahresbericht', berichte, befunde: datei.liste() };
}
