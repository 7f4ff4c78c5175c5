import { ABSCHNITTE } from '#contract';
import { type Datum, muster } from '#kalender';
import type { Gliederung } from './abschnitte.js';
import { liesBeratung, trenneVermerke } from './beratungsergebnis.js';
import { liesBeschluesse, type Zusammenhang } from './beschluss.js';
import type { Befunde } from './befunde.js';
import { liesErledigung } from './erledigung.js';
import type { Kopf } from './kopf.js';
import { liesAbstimmung } from './mitzeichnung.js';
import { einzeilig } from './normalisieren.js';
import { liesEinzelbeschluesse } from './sk-vortrag.js';
import { unpaarig } from './titel.js';
import type { Buchstabe, Dokument, Dokumentklasse } from './typen.js';

/** Since then every newly drafted Senatsvorlage shows the result of its Klimacheck. */
const KLIMACHECK_AB: Datum = '2024-05-01';
const KLIMACHECK = /klima-?\s?check|auswirkung(?:en)?\s+auf\s+(?:den\s+|das\s+)?klima/iu;
const VERTRAULICH = muster(
  'iu',
)`(?:Vorlage|sie)\s+ist\s+(?:\p{Ll}+\s+){0,2}?vertraulich|vertraulich\s+(?:zu\s+behandeln|eingestuft)`;

const textVon = (gliederung: Gliederung, buchstabe: Buchstabe): string =>
  gliederung.teile.find((teil) => teil.buchstabe === buchstabe)?.text ?? '';

/**
 * The beginning of a Ziffer, of another entry of a list, of a row of a table; a date that was wrapped is none
 * of them.
 */
const ZIFFER = muster('u')`
  ^\s*(?:\d{1,2}[.\)]|\(\d{1,2}\))\s+
  (?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|
    Halbjahr)\p{L}
`;
const EINTRAG = muster('u')`^\s*(?:[a-z]\)|[-–•▪·*])\s+\S|^\s*\|`;
const SATZENDE = muster('u')`[.;:,!?“"|]\s*$`;

/** Wrapped lines become one, but every Ziffer, entry and row keeps the line that it begins. */
function mitEintraegen(text: string): string {
  return text
    .split(/\n\s*\n/u)
    .map((absatz) => {
      const zeilen = absatz
        .split('\n')
        .map(einzeilig)
        .filter((zeile) => zeile !== '');
      return zeilen.reduce((bisher, zeile) => {
        if (bisher === '') return zeile;
        if (ZIFFER.test(zeile) && SATZENDE.test(bisher)) return `${bisher}\n\n${zeile}`;
        return EINTRAG.test(zeile) && SATZENDE.test(bisher) ? `${bisher}\n${zeile}` : `${bisher} ${zeile}`;
      }, '');
    })
    .filter((absatz) => absatz !== '')
    .join('\n\n');
}

export function sammleTexte(gliederung: Gliederung): Dokument['texte'] {
  return Object.fromEntries(gliederung.teile.map((teil) => [teil.buchstabe, mitEintraegen(teil.text)]));
}

function entscheider(klasse: Dokumentklasse, kopf: Kopf): string {
  if (klasse === 'deputationsvorlage') return 'Deputation';
  if (klasse !== 'ausschussvorlage') return 'Senat';
  return /haushalts-\s?und\s+finanzausschuss|HaFA/iu.test(kopf.anker?.gremium ?? '') ? 'HaFA' : 'Ausschuss';
}

function pruefeKopf(klasse: Dokumentklasse, kopf: Kopf, befunde: Befunde): void {
  const mitteilung = klasse === 'mitteilung';
  befunde.merke('einbringer_fehlt', kopf.einbringer.length === 0 && !mitteilung);
  befunde.merke('dokumentdatum_fehlt', kopf.dokumentdatum === null);
  befunde.merke(
    'sitzungsdatum_fehlt',
    kopf.sitzungsdatum === null && !mitteilung && kopf.vorlagenart !== 'umlauf',
  );
  befunde.merke('titel_fehlt', kopf.titel === null);
  befunde.merke('umlauffrist_fehlt', kopf.vorlagenart === 'umlauf' && !kopf.umlauffrist);
  befunde.merke('anfuehrungszeichen_unpaarig', unpaarig(kopf.titel ?? '') || unpaarig(kopf.untertitel ?? ''));
}

function pruefeAbschnitte(gliederung: Gliederung, kopf: Kopf, befunde: Befunde): void {
  for (const buchstabe of ABSCHNITTE) {
    befunde.merke(
      `abschnitt_fehlt:${buchstabe}`,
      !gliederung.teile.some((teil) => teil.buchstabe === buchstabe),
    );
  }
  const entworfen = kopf.dokumentdatum ?? kopf.sitzungsdatum ?? kopf.beschlosseneFassungVom;
  const abschnittD = gliederung.teile.find((teil) => teil.buchstabe === 'D');
  const gezeigt = KLIMACHECK.test(`${abschnittD?.ueberschrift ?? ''} ${abschnittD?.text ?? ''}`);
  befunde.merke('klimacheck_fehlt', entworfen !== null && entworfen >= KLIMACHECK_AB && !gezeigt);
}

export type Angaben = Partial<Dokument> & Pick<Dokument, 'einbringer' | 'sitzungsdatum'>;

/** What the head says, with the keys of the result. */
export function kopfangaben(klasse: Dokumentklasse, kopf: Kopf, befunde: Befunde): Angaben {
  pruefeKopf(klasse, kopf, befunde);
  const { anker, neufassung, bearbeiter, vorlagenart, ...angaben } = kopf;
  return {
    ...angaben,
    einbringer: klasse === 'sk_vortrag' && kopf.einbringer.length === 0 ? ['SK'] : kopf.einbringer,
    vorlagenart: klasse === 'mitteilung' ? null : vorlagenart,
    ...(neufassung && { neufassung: true as const }),
    ...(bearbeiter.length > 0 && { bearbeiter }),
    ...gremiumAusser(klasse, anker?.gremium),
  };
}

/** That a Senatsvorlage goes to the Senat needs no saying. */
function gremiumAusser(klasse: Dokumentklasse, gremium: string | undefined): { gremium?: string } {
  return gremium && klasse !== 'senatsvorlage' && klasse !== 'sk_vortrag' ? { gremium } : {};
}

/** Sections of a Vorlage; only G creates obligations, A tells which one is answered, E who agreed. */
export function liesVorlage(
  klasse: Dokumentklasse,
  gliederung: Gliederung,
  kopf: Kopf,
  angaben: Angaben,
  befunde: Befunde,
): Partial<Dokument> {
  if (klasse === 'senatsvorlage') pruefeAbschnitte(gliederung, kopf, befunde);
  const z = zusammenhang(klasse, kopf, angaben, befunde);
  const getrennt = trenneVermerke(textVon(gliederung, 'G'));
  // Where nothing else stands in G, the note is the Beschluss.
  const beschluesse = liesBeschluesse(getrennt.text || textVon(gliederung, 'G'), z);
  const { mitzeichnung, dissens } = liesAbstimmung(textVon(gliederung, 'E'));
  const erledigtAuftrag = liesErledigung(textVon(gliederung, 'A'));
  const vertraulich = angaben.vertraulich ?? (VERTRAULICH.test(textVon(gliederung, 'F')) || undefined);
  return {
    beschluesse,
    ...(Object.keys(mitzeichnung).length > 0 && { mitzeichnung }),
    ...(dissens.length > 0 && { dissens }),
    ...liesBeratung([...trenneVermerke(gliederung.kopf).vermerke, ...getrennt.vermerke], beschluesse),
    ...(erledigtAuftrag && { erledigtAuftrag }),
    ...(vertraulich !== undefined && { vertraulich }),
  };
}

function zusammenhang(klasse: Dokumentklasse, kopf: Kopf, angaben: Angaben, befunde: Befunde): Zusammenhang {
  const bezug = angaben.sitzungsdatum ?? kopf.beschlosseneFassungVom ?? kopf.dokumentdatum;
  return { entscheider: entscheider(klasse, kopf), einbringer: angaben.einbringer, bezug, befunde };
}

export function liesSkVortrag(
  text: string,
  kopf: Kopf,
  angaben: Angaben,
  befunde: Befunde,
): Partial<Dokument> {
  return {
    einzelbeschluesse: liesEinzelbeschluesse(text, zusammenhang('sk_vortrag', kopf, angaben, befunde)),
  };
}
