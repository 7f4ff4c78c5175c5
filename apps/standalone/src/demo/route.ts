import { plusTage, tageZwischen, vorigerArbeitstag, zeitpunkt } from '#kalender';
import type { Demokalender } from './kalender.js';
import { vorlagenstationen } from '#workflows';
import { ANFANG, type Demostation, type Papier, type Zug } from './papier.js';

/** A Schritt with its instant. */
export interface Termin extends Zug {
  papier: Papier;
  wann: Date;
}

const VOLLZAEHLIG = 9;
const MINUTE = 60_000;

type Rohzug = Zug & { station: Demostation; tag: number };

const ABSTIMMUNG = 'ressortabstimmung.mitzeichnen' satisfies Demostation;
const STATIONEN: readonly Demostation[] = [...ANFANG, ...vorlagenstationen.map(({ name }) => name)];

/** Days from the Sitzung on which the demo passes a station; without a date, with the one before it. */
const TAGE: Partial<Record<Demostation, Pick<Zug, 'uhr'> & { tag: number }>> = {
  anlegen: { tag: -27, uhr: '09:10' },
  schreiben: { tag: -26, uhr: '10:20' },
  festlegen: { tag: -25, uhr: '09:30' },
  'entwurf.einreichenFach': { tag: -25, uhr: '11:05' },
  'fachpruefung.freigeben': { tag: -22, uhr: '10:40' },
  'formalpruefung.formalBestanden': { tag: -20, uhr: '13:15' },
  'schlusszeichnungStaatsrat.zeichnen': { tag: -8, uhr: '14:20' },
  'schlusszeichnungSenator.zeichnen': { tag: -7, uhr: '09:45' },
  'eingereicht.annehmen': { tag: -6, uhr: '11:30' },
  'vorberatung.empfehlen': { tag: -1, uhr: '15:30' },
  'tagesordnung.aufsetzen': { tag: -1, uhr: '16:40' },
  'tagesordnung.aufrufen': { tag: 0, uhr: '10:05' },
  'beratung.beschliessen': { tag: 0, uhr: '10:20' },
  'beschlossen.ausfertigen': { tag: 1, uhr: '09:20' },
  'ausgefertigt.veroeffentlichen': { tag: 3, uhr: '10:10' },
};

const text = (wert: Papier['a'], k: Demokalender) => (typeof wert === 'string' ? wert : wert(k));

const C_VORGABE =
  'Andere Lösungen wurden geprüft. Sie kosten mehr oder kommen später; sie werden deshalb nicht empfohlen.';
const D_VORGABE = `Finanzen: Die Umsetzung geschieht mit vorhandenem Personal; zusätzliche Mittel werden nicht beantragt.

Gender: Alle Geschlechter sind gleichermaßen betroffen.

Klimacheck: Erhebliche Auswirkungen auf das Klima sind nicht zu erwarten.`;
const F_VORGABE =
  'Die Vorlage eignet sich für die Öffentlichkeitsarbeit und für die Veröffentlichung nach dem ' +
  'Bremer Informationsfreiheitsgesetz.';
const F_VERTRAULICH = 'Die Vorlage ist vertraulich und wird nicht veröffentlicht.';

function abschnitte(papier: Papier, k: Demokalender): { buchstabe: string; text: string; version: number }[] {
  const beteiligt = (papier.mz ?? []).map(({ ressort }) => ressort);
  const texte: Record<string, string> = {
    A: text(papier.a, k),
    B: text(papier.b, k),
    C: papier.c ?? C_VORGABE,
    D: papier.d ?? D_VORGABE,
    E:
      beteiligt.length > 0
        ? `Die Vorlage wird abgestimmt mit: ${beteiligt.join(', ')}.`
        : 'Eine Abstimmung mit anderen Ressorts ist nicht erforderlich.',
    F: papier.stufe === 'vertraulich' ? F_VERTRAULICH : F_VORGABE,
    G: text(papier.g, k),
  };
  return Object.entries(texte)
    .filter(([buchstabe]) => !papier.ohne?.includes(buchstabe))
    .map(([buchstabe, inhalt]) => ({ buchstabe, text: inhalt, version: 0 }));
}

function anfang(papier: Papier, k: Demokalender): Omit<Rohzug, 'tag'>[] {
  const wer = `AUT@${papier.ff}`;
  const angaben = {
    sitzung: k.sitzung(papier.sitzung).id,
    einbringer: [papier.ff, ...(papier.mit ?? [])],
    federfuehrung: papier.ff,
    eile: papier.eile ?? 'normal',
    ...(papier.eile ? { eilegrund: papier.eilegrund } : {}),
    mitzeichnende: (papier.mz ?? []).map(({ ressort, abschnitte: betroffen }) => ({
      ressort,
      ...(betroffen ? { abschnitte: betroffen } : {}),
    })),
    gremien: papier.gremien ?? [],
  };
  return [
    { station: 'anlegen', wer, schritt: 'anlegen' },
    { station: 'schreiben', wer, schritt: 'bearbeiten', daten: { abschnitte: abschnitte(papier, k) } },
    { station: 'festlegen', wer, schritt: 'festlegen', daten: angaben },
  ];
}

function abstimmung({ mz = [], zwischen = [] }: Papier): Rohzug[] {
  const urteile = mz
    .filter(({ urteil }) => urteil !== 'offen')
    .map(({ ressort, urteil = 'erteilt', text: worin }, i): Rohzug => ({
      station: ABSTIMMUNG,
      tag: -17 + Math.floor(i / 2),
      uhr: `${10 + i}:25`,
      wer: `STR@${ressort}`,
      schritt: 'mitzeichnen',
      daten: { ressort, urteil, ...(worin ? { text: worin } : {}) },
    }));
  return [
    ...urteile,
    ...zwischen.map((zug, i): Rohzug => ({
      station: ABSTIMMUNG,
      uhr: `${10 + i}:50`,
      ...zug,
      tag: zug.tag ?? -12,
    })),
  ];
}

/** What a Schritt of the usual way needs, or which one this paper takes in its place. */
function besonderes({
  stufe,
  beschluss,
  veroeffentlichung,
}: Papier): Partial<Record<Demostation, Partial<Pick<Zug, 'schritt' | 'daten'>>>> {
  return {
    'tagesordnung.aufsetzen': { daten: { teil: stufe === 'vertraulich' ? 'vertraulich' : 'oeffentlich' } },
    'beratung.beschliessen': { daten: { anwesend: VOLLZAEHLIG }, ...beschluss },
    'ausgefertigt.veroeffentlichen': veroeffentlichung ?? { daten: { umfang: 'voll' } },
  };
}

/** The leading house acts; at the end every introducing one signs. */
const handelnde = (wer: string, { ff, mit = [] }: Papier): string[] =>
  /@ohne(?:Staatsrat|Senator)$/u.test(wer)
    ? [ff, ...mit].map((haus) => wer.replace(/@.*$/u, `@${haus}`))
    : [wer.replace('@federfuehrung', `@${ff}`)];

/** All stations in their order; the co-signatures stand at theirs, one for each Ressort. */
function route(papier: Papier, k: Demokalender): Rohzug[] {
  const eigenes = besonderes(papier);
  let termin = { tag: 0, uhr: '09:00' };
  const mitTermin = (zug: Omit<Rohzug, 'tag'>): Rohzug => {
    termin = { ...termin, ...TAGE[zug.station] };
    return { ...termin, ...zug, ...eigenes[zug.station] };
  };
  return [
    ...anfang(papier, k).map(mitTermin),
    ...vorlagenstationen.flatMap(({ name: station, schritt, wer, daten }) =>
      station === ABSTIMMUNG
        ? abstimmung(papier)
        : handelnde(wer, papier).map((stelle) => mitTermin({ station, schritt, wer: stelle, daten })),
    ),
  ];
}

/** Every Schritt of a paper with its instant, in order; none lies in the future. */
export function termine(papier: Papier, k: Demokalender): Termin[] {
  const ende = STATIONEN.indexOf(papier.bis);
  const zuege = route(papier, k).filter(({ station }) => STATIONEN.indexOf(station) <= ende);
  const sitzung = k.sitzung(papier.sitzung).datum;
  const letzter = plusTage(sitzung, zuege.at(-1)?.tag ?? 0);
  const schub =
    papier.vorTagen === undefined ? 0 : tageZwischen(letzter, plusTage(k.heute, -papier.vorTagen));
  const mitZeit = [...zuege, ...(papier.danach ?? [])].map((zug) => ({
    ...zug,
    papier,
    wann: wann(zug, { sitzung, schub, k }),
  }));
  return geordnet(mitZeit, k.jetzt);
}

function wann(
  { tag = 0, vorTagen, uhr = '11:00' }: Zug,
  { sitzung, schub, k }: { sitzung: string; schub: number; k: Demokalender },
): Date {
  const tagDesZugs = vorTagen === undefined ? plusTage(sitzung, tag + schub) : plusTage(k.heute, -vorTagen);
  return zeitpunkt(vorigerArbeitstag(tagDesZugs), uhr);
}

/** Each Schritt after the one before it, the last one before now. */
function geordnet(zuege: Termin[], jetzt: Date): Termin[] {
  let grenze = jetzt.getTime() - MINUTE;
  for (const zug of zuege.toReversed()) {
    zug.wann = new Date(Math.min(zug.wann.getTime(), grenze));
    grenze = zug.wann.getTime() - MINUTE;
  }
  return zuege;
}
