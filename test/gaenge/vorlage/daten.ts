import { ABSCHNITTE, type Abschnitt } from '#contract';
import { plusTage } from '#kalender';
import { inOrdnung } from '#workflows';
import { PRUEFEN } from '../leute.js';
import type { Zufall } from '../zufall.js';
import { KLARE, RESSORTS, type Vorlagenwelt } from './welt.js';

/** What whoever fills a form knows of the paper. */
export type Formularwelt = Pick<
  Vorlagenwelt,
  | 'entwurf'
  | 'heute'
  | 'kommende'
  | 'kontext'
  | 'massgaben'
  | 'menschen'
  | 'offene'
  | 'sitzungen'
  | 'stufe'
  | 'zurueckgezogene'
>;
type Angaben = (welt: Formularwelt, z: Zufall) => object | null;

const GRUND = { grund: 'Aus gutem Grund' };
const mitGrund: Angaben = () => GRUND;
const IRGENDEINE = '0193d000-000f-7000-8000-000000000001';
const TEXTE: Readonly<Record<Abschnitt, readonly string[]>> = {
  A: ['Sachstand, neu.', 'Sachstand mit 5 Stellen.', 'Sachstand mit 6 Stellen.', ''],
  B: ['Lösung, neu.', 'Lösung.'],
  C: ['Eine Alternative.'],
  D: ['Finanzen, Gender, Klima, neu.', 'Finanzen.', 'Finanzen, Gender, Klima.'],
  E: ['Abgestimmt, neu.'],
  F: ['Wird nicht veröffentlicht.', ''],
  G: [
    '1. Der Senat nimmt Kenntnis.',
    '1. Der Senat beschließt die Vorlage.\n2. Der Senat bittet.',
    'Nichts.',
  ],
};

/** Who is asked now, or takes part; now and then any. */
const ressort =
  (
    weiteres: (z: Zufall, welt: Formularwelt) => object,
    nur: (stand: string) => boolean = () => true,
  ): Angaben =>
  (welt, z) => {
    const passende = Object.entries(welt.kontext.mitzeichnungen)
      .filter(([, { stand }]) => nur(stand))
      .map(([eines]) => eines);
    const eines = z.selten(12) ? z.eines(RESSORTS) : z.vielleichtEines(passende);
    return eines ? { ressort: eines, ...weiteres(z, welt) } : null;
  };
const offen = (stand: string) => stand === 'offen';
const fertig = (stand: string) => stand !== 'offen';

const urteil = (z: Zufall): object => {
  const eines = z.gewichtet([
    ['erteilt', 6],
    ['massgabe', 2],
    ['bedenken', 2],
    ['nicht_betroffen', 1],
  ]);
  return eines === 'massgabe' || eines === 'bedenken'
    ? { urteil: eines, text: 'Die Kosten fehlen.' }
    : { urteil: eines };
};
const massgabe =
  (weiteres: (z: Zufall) => object): Angaben =>
  (welt, z) => {
    const eine = z.vielleichtEines(z.selten(8) ? welt.massgaben : welt.offene);
    return eine ? { massgabe: eine.id, ...weiteres(z) } : null;
  };
const zurSitzung: Angaben = (welt, z) => {
  const ziel = z.selten(10) ? z.eines(welt.sitzungen) : z.vielleichtEines(welt.kommende(0).slice(0, 5));
  return ziel ? { sitzung: ziel.id, ...GRUND } : null;
};
const imHaus =
  (weiteres: object): Angaben =>
  ({ menschen }, z) => ({ imHaus: z.eines(menschen).id, ...weiteres });
const pruefliste =
  (name: keyof typeof inOrdnung): Angaben =>
  (_, z) =>
    z.selten(15) ? { ...inOrdnung[name], anlagen: 'mangelhaft' } : inOrdnung[name];

const stimmen = (z: Zufall): object =>
  z.gewichtet([
    [{ anwesend: 7 }, 8],
    [{ anwesend: 7, ja: 5, nein: 2 }, 3],
    [{ anwesend: 7, ja: 2, nein: 5 }, 2],
    [{ anwesend: 6, ja: 3, nein: 3, stimmePraesident: z.eines(['ja', 'nein']) }, 1],
    [{ anwesend: 5, ja: 0, nein: 0, enthaltung: 5, stimmePraesident: 'ja' }, 1],
    [{ anwesend: 2 }, 1],
    [{ anwesend: 4, ja: 6 }, 1],
  ]);
const ZIFFERN = [{ nr: '1', text: 'Der Senat nimmt Kenntnis.', typ: ['kenntnisnahme'] }];

const bearbeiten: Angaben = (welt, z) => {
  const kaputt = ABSCHNITTE.filter((b) => !istKlar(b, welt.entwurf.abschnitte[b] ?? ''));
  const buchstabe = kaputt.length > 0 && !z.selten(4) ? z.eines(kaputt) : z.eines(ABSCHNITTE);
  const text = kaputt.includes(buchstabe) ? KLARE[buchstabe] : z.eines(TEXTE[buchstabe]);
  return { abschnitte: [{ buchstabe, text, version: 0 }] };
};
const istKlar = (b: Abschnitt, text: string): boolean =>
  text !== '' && (b !== 'D' || text.includes('Klima')) && (b !== 'G' || text.startsWith('1.'));

const festlegen: Angaben = (welt, z) => {
  const genannt = RESSORTS.filter((eines) => !welt.kontext.einbringer.includes(eines) && z.selten(2));
  const eile = z.eines(['normal', 'kurz', 'eilt'] as const);
  return z.gewichtet<object | null>([
    [{ mitzeichnende: genannt.map((eines) => ({ ressort: eines, reihe: z.bis(2) })) }, 8],
    [{ mitzeichnende: genannt.map((eines) => ({ ressort: eines, abschnitte: ['D'] })) }, 2],
    [{ mitzeichnende: [{ ressort: z.eines(['XX', welt.kontext.federfuehrung]) }] }, 1],
    [{ einbringer: [welt.kontext.federfuehrung, z.eines(RESSORTS)] }, 2],
    [{ federfuehrung: z.eines(RESSORTS) }, 1],
    [{ eile, ...(z.selten(3) ? {} : { eilegrund: 'Der Haushalt schließt.' }) }, 2],
    [{ sitzung: z.eines(welt.sitzungen).id }, 2],
    [{ sitzung: z.vielleichtEines(welt.kommende(14).slice(0, 4))?.id ?? null }, 3],
    [{ gremien: ['HaFA'] }, 1],
    [{ stufe: z.eines(['offen', 'nfd', 'vertraulich']) }, 3],
    [{ titel: z.eines(['Neuer Titel', 'Anderer Titel']) }, 1],
    [vorgaengerin(welt, z), 4],
  ]);
};
const vorgaengerin = ({ zurueckgezogene }: Formularwelt, z: Zufall): object | null => {
  const eine = z.vielleichtEines(zurueckgezogene);
  return eine ? { vorgaengerin: eine.id } : null;
};

/** Forms of the Schritte of a Senatsvorlage: filled well, and now and then badly. */
export const daten: Readonly<Record<string, Angaben>> = {
  bearbeiten,
  festlegen,
  anlageHinzufuegen: (_, z) => ({
    name: `Anlage ${z.bis(3)}.pdf`,
    sha256: 'a'.repeat(64),
    ...(z.selten(3) ? { stufe: z.eines(['nfd', 'vertraulich']) } : {}),
  }),
  anlageEntfernen: ({ entwurf }) => (entwurf.anlagen.length > 0 ? { anlage: IRGENDEINE } : null),
  anlageBeschreiben: () => ({ anlage: IRGENDEINE, alternativtext: 'Karte' }),
  abschnittFertig: (_, z) => ({ abschnitt: z.eines(ABSCHNITTE), fertig: true }),
  vorschlagUebernehmen: () => ({ bemerkung: IRGENDEINE }),
  bemerken: () => ({ text: 'Bitte prüfen' }),
  bemerkungErledigen: () => ({ bemerkung: IRGENDEINE, stand: 'erledigt' }),
  formalBestanden: pruefliste('formalBestanden'),
  formalPruefen: pruefliste('formalPruefen'),
  annehmen: (_, z) =>
    z.selten(15) ? { ...inOrdnung.annehmen, unterlagen: 'mangelhaft' } : inOrdnung.annehmen,
  neueFassung: (_, z) => ({ redaktionell: z.selten(2) }),
  mitzeichnen: ressort(urteil, offen),
  urteilErsetzen: ressort(urteil, fertig),
  mitzeichnungBestaetigen: ressort(() => ({}), offen),
  einwandErheben: ressort(mitGrundListe, fertig),
  erneutFragen: ressort(mitGrundListe, fertig),
  keineRueckmeldung: ressort(() => ({}), offen),
  fristVerlaengern: ressort((z) => ({ tage: z.bis(7), ...GRUND }), offen),
  fristverlaengerungErbitten: ressort((z) => ({ tage: z.bis(7), ...GRUND }), offen),
  fristZuKurz: ressort(mitGrundListe, offen),
  eileBestaetigen: ressort(mitGrundListe, offen),
  ressortHerausnehmen: ressort(mitGrundListe),
  ressortBeteiligen: (_, z) => ({
    ressort: z.eines([...RESSORTS, 'XX']),
    ...(z.selten(3) ? { reihe: 2 } : {}),
  }),
  massgabeErledigen: massgabe((z) => ({ stand: z.eines(['erfuellt', 'verzichtet']), ...GRUND })),
  massgabeUmsetzen: massgabe(mitGrundListe),
  massgabeZurueckweisen: massgabe(mitGrundListe),
  zurKenntnis: (_, z) => ({ ressorts: [z.eines([...RESSORTS, 'XX'])] }),
  stufeAnheben: (_, z) => ({ stufe: z.eines(['nfd', 'vertraulich']), ...GRUND }),
  stufeSenken: (_, z) => ({ stufe: z.eines(['offen', 'nfd']), ...GRUND }),
  leserBenennen: (welt, z) => (welt.stufe !== 'vertraulich' && !z.selten(3) ? null : imHaus({})(welt, z)),
  leserStreichen: ({ kontext: { lesende = {} } }, z) => {
    const imHausBenannt = z.vielleichtEines(Object.values(lesende).flat());
    return imHausBenannt ? { imHaus: imHausBenannt } : null;
  },
  imHausFragen: imHaus({ frage: 'Sind Stellen betroffen?' }),
  imHausAntworten: () => ({ antwort: 'Nein, keine.' }),
  besetzungPruefen: () => PRUEFEN,
  umstellungVorschlagen: (_, z) => ({
    station: z.eines(['entwurf', 'formalpruefung', 'ressortabstimmung', 'schlusszeichnungStaatsrat']),
    ...GRUND,
  }),
  aufAndereSitzung: zurSitzung,
  absetzen: (welt, z) => (z.selten(2) ? GRUND : zurSitzung(welt, z)),
  aussetzen: zurSitzung,
  erneutBeraten: zurSitzung,
  aufsetzen: ({ stufe }, z) => ({
    teil: z.selten(8) ? 'oeffentlich' : stufe === 'vertraulich' ? 'vertraulich' : 'oeffentlich',
  }),
  beschliessen: (_, z) => stimmen(z),
  kenntnisNehmen: (_, z) => stimmen(z),
  mitAenderungBeschliessen: (_, z) => ({ ...stimmen(z), ...(z.selten(5) ? {} : { ziffern: ZIFFERN }) }),
  ablehnen: (_, z) => stimmen(z),
  ueberweisen: (_, z) => ({ anwesend: z.eines([7, 7, 2]), gremium: 'HaFA' }),
  ausfertigen: (_, z) => (z.selten(3) ? { ziffern: ZIFFERN } : {}),
  veroeffentlichen: (_, z) =>
    z.eines([{ umfang: 'voll' }, { umfang: 'teil', schwaerzungen: 'Namen' }, { umfang: 'teil' }]),
  sperren: () => ({ paragraf: '§ 3 BremIFG', ...GRUND }),
  gremiumMelden: ({ heute }) => ({ gremium: 'HaFA', ergebnis: 'zugestimmt', am: plusTage(heute, 0) }),
  ...Object.fromEntries(
    ['zurueckgeben', 'maengelMelden', 'zurueckziehen', 'redaktionellVerwerfen', 'umstellungVerwerfen'].map(
      (name) => [name, mitGrund],
    ),
  ),
  ...Object.fromEntries(
    [
      'dissensDokumentieren',
      'alsTischvorlageAnmelden',
      'neufassungErbitten',
      'inKlaerung',
      'widersprechen',
      'widerspruchZurueckweisen',
    ].map((name) => [name, mitGrund]),
  ),
};

function mitGrundListe(): object {
  return GRUND;
}
