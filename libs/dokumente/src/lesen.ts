import { gliedere, KOPF_ZEICHEN, type Gliederung } from './abschnitte.js';
import { Befunde } from './befunde.js';
import { liesBerichte } from './jahresbericht/lesen.js';
import { klassifiziere } from './klassifizieren.js';
import { liesKopf, type Kopf } from './kopf.js';
import { normalisiere } from './normalisieren.js';
import { rueckeUeberschrift } from './ueberschrift-vor-titel.js';
import type { Dokument, Dokumentklasse } from './typen.js';
import { kopfangaben, liesSkVortrag, liesVorlage, sammleTexte, type Angaben } from './vorlage.js';

const ANFANG_ZEICHEN = 20_000;
const SK_KOPF_ENDE = /^(?:Beschluss\s*:|Nr\.\s*\d{1,2}\/\d)/mu;

const LEER: Dokument = {
  dokumentklasse: 'unbekannt',
  vorlagenart: null,
  einbringer: [],
  dokumentdatum: null,
  sitzungsdatum: null,
  beschlosseneFassungVom: null,
  titel: null,
  abschnitte: [],
  beschluesse: [],
  befunde: [],
  texte: {},
};

interface Gelesen {
  text: string;
  gliederung: Gliederung;
  kopf: Kopf;
}

function kopftext(text: string, gliederung: Gliederung): string {
  const vortrag = /Vortr(?:ag|äge)/u.test(gliederung.kopf) ? text.search(SK_KOPF_ENDE) : -1;
  return vortrag > 0 ? text.slice(0, Math.min(vortrag, KOPF_ZEICHEN)) : gliederung.kopf;
}

/** One reader per kind of paper; reports have a form of their own and are read from the raw text. */
const LESER: Partial<
  Record<Dokumentklasse, (g: Gelesen, angaben: Angaben, befunde: Befunde) => Partial<Dokument>>
> = {
  senatsvorlage: (g, angaben, befunde) =>
    liesVorlage('senatsvorlage', g.gliederung, g.kopf, angaben, befunde),
  deputationsvorlage: (g, angaben, befunde) =>
    liesVorlage('deputationsvorlage', g.gliederung, g.kopf, angaben, befunde),
  ausschussvorlage: (g, angaben, befunde) =>
    liesVorlage('ausschussvorlage', g.gliederung, g.kopf, angaben, befunde),
  sk_vortrag: (g, angaben, befunde) => liesSkVortrag(g.text, g.kopf, angaben, befunde),
};

/** Reads a paper out of its text. Takes any string, never throws; what it doubts stands in `befunde`. */
export function liesDokument(roh: string): Dokument {
  const befunde = new Befunde();
  const text = normalisiere(roh, befunde);
  if (text === '') return { ...LEER, befunde: ['dokument_leer', ...befunde.liste()] };
  const gliederung = rueckeUeberschrift(gliedere(text), befunde);
  const oben = kopftext(text, gliederung);
  const kopfbefunde = new Befunde();
  const kopf = liesKopf(oben, kopfbefunde);
  const klasse = klassifiziere(oben, text.slice(0, ANFANG_ZEICHEN), kopf, gliederung);
  if (klasse === 'unbekannt') return { ...LEER, befunde: befunde.liste() };
  if (klasse === 'jahresbericht') return { ...LEER, ...liesBerichte(roh) };
  for (const befund of kopfbefunde.liste()) befunde.merke(befund);
  const angaben = kopfangaben(klasse, kopf, befunde);
  const mitAbschnitten = klasse !== 'sk_vortrag';
  const inhalt = LESER[klasse]?.({ text, gliederung, kopf }, angaben, befunde) ?? {};
  return {
    ...LEER,
    dokumentklasse: klasse,
    ...angaben,
    abschnitte: mitAbschnitten ? gliederung.teile.map((teil) => teil.buchstabe) : [],
    ...inhalt,
    befunde: befunde.liste(),
    texte: mitAbschnitten ? sammleTexte(gliederung) : {},
  };
}
