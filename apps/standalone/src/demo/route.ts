import { plusTage, tageZwischen, vorigerArbeitstag, zeitpunkt } from '#kalender';
import type { Demokalender } from './kalender.js';
import { STATIONEN, type Papier, type Station, type Zug } from './papier.js';

/** A Schritt with its instant. */
export interface Termin extends Zug {
  papier: Papier;
  wann: Date;
}

const VOLLZAEHLIG = 9;
const MINUTE = 60_000;

type Rohzug = Zug & { station: Station; tag: number };

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

function imHaus(papier: Papier, k: Demokalender): Rohzug[] {
  const aut = `AUT@${papier.ff}`;
  const teile = abschnitte(papier, k);
  const angaben = {
    sitzung: k.sitzung(papier.sitzung).id,
    einbringer: [papier.ff, ...(papier.mit ?? [])],
    federfuehrung: papier.ff,
    eile: papier.eile ?? 'normal',
    mitzeichnende: (papier.mz ?? []).map(({ ressort, abschnitte: betroffen }) => ({
      ressort,
      ...(betroffen ? { abschnitte: betroffen } : {}),
    })),
    gremien: papier.gremien ?? [],
  };
  return [
    { station: 'anlegen', tag: -27, uhr: '09:10', wer: aut, schritt: 'anlegen' },
    {
      station: 'schreiben',
      tag: -26,
      uhr: '10:20',
      wer: aut,
      schritt: 'bearbeiten',
      daten: { abschnitte: teile },
    },
    { station: 'festlegen', tag: -25, uhr: '09:30', wer: aut, schritt: 'festlegen', daten: angaben },
    { station: 'einreichenFach', tag: -25, uhr: '11:05', wer: aut, schritt: 'einreichenFach' },
    { station: 'freigeben', tag: -22, uhr: '10:40', wer: `RL@${papier.ff}`, schritt: 'freigeben' },
    {
      station: 'formalBestanden',
      tag: -20,
      uhr: '13:15',
      wer: `VB@${papier.ff}`,
      schritt: 'formalBestanden',
    },
  ];
}

function abstimmung({ mz = [], zwischen = [] }: Papier): Rohzug[] {
  const urteile = mz
    .filter(({ urteil }) => urteil !== 'offen')
    .map(({ ressort, urteil = 'erteilt', text: worin }, i): Rohzug => ({
      station: 'mitzeichnen',
      tag: -17 + Math.floor(i / 2),
      uhr: `${10 + i}:25`,
      wer: `STR@${ressort}`,
      schritt: 'mitzeichnen',
      daten: { ressort, urteil, ...(worin ? { text: worin } : {}) },
    }));
  return [
    ...urteile,
    ...zwischen.map((zug, i): Rohzug => ({
      station: 'mitzeichnen',
      uhr: `${10 + i}:50`,
      ...zug,
      tag: zug.tag ?? -12,
    })),
  ];
}

function bisSenat(papier: Papier): Rohzug[] {
  const { ff, stufe, beschluss, veroeffentlichung } = papier;
  return [
    { station: 'zeichnenStaatsrat', tag: -8, uhr: '14:20', wer: `STR@${ff}`, schritt: 'zeichnen' },
    { station: 'zeichnenSenator', tag: -7, uhr: '09:45', wer: `SEN@${ff}`, schritt: 'zeichnen' },
    { station: 'annehmen', tag: -6, uhr: '11:30', wer: 'SK@SK', schritt: 'annehmen' },
    { station: 'empfehlen', tag: -1, uhr: '15:30', wer: 'SK@SK', schritt: 'empfehlen' },
    {
      station: 'aufsetzen',
      tag: -1,
      uhr: '16:40',
      wer: 'SK@SK',
      schritt: 'aufsetzen',
      daten: { teil: stufe === 'vertraulich' ? 'vertraulich' : 'oeffentlich' },
    },
    { station: 'aufrufen', tag: 0, uhr: '10:05', wer: 'SK@SK', schritt: 'aufrufen' },
    {
      station: 'beschliessen',
      tag: 0,
      uhr: '10:20',
      wer: 'SK@SK',
      schritt: beschluss?.schritt ?? 'beschliessen',
      daten: beschluss?.daten ?? { anwesend: VOLLZAEHLIG },
    },
    { station: 'ausfertigen', tag: 1, uhr: '09:20', wer: 'SK@SK', schritt: 'ausfertigen' },
    {
      station: 'veroeffentlichen',
      tag: 3,
      uhr: '10:10',
      wer: `VB@${ff}`,
      schritt: veroeffentlichung?.schritt ?? 'veroeffentlichen',
      daten: veroeffentlichung?.daten ?? { umfang: 'voll' },
    },
  ];
}

/** Every Schritt of a paper with its instant, in order; none lies in the future. */
export function termine(papier: Papier, k: Demokalender): Termin[] {
  const ende = STATIONEN.indexOf(papier.bis);
  const route = [...imHaus(papier, k), ...abstimmung(papier), ...bisSenat(papier)].filter(
    ({ station }) => STATIONEN.indexOf(station) <= ende,
  );
  const sitzung = k.sitzung(papier.sitzung).datum;
  const letzter = plusTage(sitzung, route.at(-1)?.tag ?? 0);
  const schub =
    papier.vorTagen === undefined ? 0 : tageZwischen(letzter, plusTage(k.heute, -papier.vorTagen));
  const mitZeit = [...route, ...(papier.danach ?? [])].map((zug) => ({
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
