import { stelleInWorten, type Mitzeichnungsstand, type Sprache, type Zweisprachig } from '#contract';
import { datumDeutsch, wochentag } from '#kalender';
import { endeVon } from '#wortlaut';
import type { Angabe, Ziffer } from './modell.js';
import { nurNummer, type Nachricht, type Vorgangsnachricht } from './sendung.js';
import { WORTE } from './worte.js';
import { einzeilig } from './zeilen.js';

/** What there is to know beside the sentences, in pairs; of a Vorgang that is not open only act and deadline. */
export function angabenZu(nachricht: Nachricht, sprache: Sprache, gesagtes: string): Angabe[] {
  const offen = nachricht.vorgang !== null && !nurNummer(nachricht.vorgang) ? nachricht : null;
  const paare: (readonly [Zweisprachig, Zweisprachig | null, wichtig?: true])[] = [
    [WORTE.zuTun, zuTun(nachricht)],
    [WORTE.frist, fristende(nachricht, gesagtes), true],
    [offen && bittet(offen) ? WORTE.bittet : WORTE.veranlasst, offen && werHandelte(offen)],
    [WORTE.sitzung, offen && sitzung(offen)],
    [WORTE.mitzeichnung, offen && mitzeichnungsstand(offen)],
  ];
  return paare.flatMap(([name, wert, wichtig]) =>
    wert === null || gesagtes.includes(wert[sprache])
      ? []
      : [{ name: name[sprache], wert: wert[sprache], ...(wichtig ? { wichtig } : {}) }],
  );
}

/** What the office has to do now, where the message is about that. */
function zuTun({ vorgang, stelle, daten, art_gruppe: gruppe }: Nachricht): Zweisprachig | null {
  if (gruppe === 'hinweise') return null;
  return vorgang?.zustaendig.includes(daten.fuer ?? stelle) ? vorgang.aufgabe : null;
}

/**
 * „Fr 12.12.2026, 12:00 Uhr“; the day alone when the deadline ends with it, and not again when the sentences say that
 * day.
 */
function fristende({ daten: { bis }, frist_bis: frist }: Nachricht, gesagtes: string): Zweisprachig | null {
  const instant = bis === undefined ? frist : new Date(bis);
  if (instant === null) return null;
  const { datum, uhrzeit } = endeVon(instant);
  const tag = tagInWorten(datum);
  if (uhrzeit !== null) return { de: `${tag.de}, ${uhrzeit} Uhr`, en: `${tag.en}, ${uhrzeit}` };
  return gesagtes.includes(datumDeutsch(datum)) || gesagtes.includes(datum) ? null : tag;
}

const TAGE: readonly Zweisprachig[] = [
  { de: 'Mo', en: 'Mon' },
  { de: 'Di', en: 'Tue' },
  { de: 'Mi', en: 'Wed' },
  { de: 'Do', en: 'Thu' },
  { de: 'Fr', en: 'Fri' },
  { de: 'Sa', en: 'Sat' },
  { de: 'So', en: 'Sun' },
];

function tagInWorten(datum: string): Zweisprachig {
  const { de, en } = TAGE[wochentag(datum) - 1] ?? { de: '', en: '' };
  return { de: `${de} ${datumDeutsch(datum)}`, en: `${en} ${datum}` };
}

/** Whoever leads asks for something; another house has only moved the Vorgang on. An author has no office. */
const bittet = ({ art_gruppe: gruppe, vorgang, daten: { durch } }: Vorgangsnachricht): boolean =>
  gruppe === 'aufgaben' && [undefined, vorgang.federfuehrung].includes(durch?.amt?.split('@')[1]);

/** Whoever made the Schritt, in which office; not the reader herself. */
function werHandelte({ durch, daten, empfaenger }: Nachricht): Zweisprachig | null {
  if (durch === null || daten.durch === undefined || daten.durch.person === empfaenger.id) return null;
  const { amt, vertretend } = daten.durch;
  const alsAmt = (sprache: Sprache) =>
    amt === undefined
      ? ''
      : `, ${stelleInWorten(amt, (worte) => worte[sprache])}${vertretend ? ' (i. V.)' : ''}`;
  const name = einzeilig(durch);
  return { de: `${name}${alsAmt('de')}`, en: `${name}${alsAmt('en')}` };
}

function sitzung({ vorgang: { sitzung_am: datum, phase }, daten }: Vorgangsnachricht): Zweisprachig | null {
  if (datum === null || datum === daten.termin || phase === 'entschieden') return null;
  const { de, en } = tagInWorten(datum);
  return { de: `${WORTE.senat.de}, ${de}`, en: `${WORTE.senat.en}, ${en}` };
}

const UNBEANTWORTET: readonly Mitzeichnungsstand[] = ['offen', 'keineRueckmeldung'];

/** „2 von 3 Ressorts haben geantwortet, 1 mit Bedenken“; null when none was asked, or the Senate has spoken. */
function mitzeichnungsstand({ vorgang: { mitzeichnungen, phase } }: Vorgangsnachricht): Zweisprachig | null {
  if (phase === 'entschieden') return null;
  const gefragte = mitzeichnungen.filter((stand) => stand !== 'herausgenommen');
  if (gefragte.length === 0) return null;
  const geantwortet = gefragte.filter((stand) => !UNBEANTWORTET.includes(stand)).length;
  const massgaben = gefragte.filter((stand) => stand === 'erteiltMitMassgabe').length;
  const bedenken = gefragte.filter((stand) => stand === 'bedenken').length;
  const je = (anzahl: number, wort: string) => (anzahl === 0 ? '' : `, ${anzahl} ${wort}`);
  const ressorts = gefragte.length === 1 ? 'Ressort' : 'Ressorts';
  return {
    de:
      `${geantwortet} von ${gefragte.length} ${ressorts} ${geantwortet === 1 ? 'hat' : 'haben'} geantwortet` +
      `${je(massgaben, 'mit Maßgabe')}${je(bedenken, 'mit Bedenken')}`,
    en:
      `${geantwortet} of ${gefragte.length} answered` +
      `${je(massgaben, 'with a condition')}${je(bedenken, 'with an objection')}`,
  };
}

const HOECHSTENS_ZIFFERN = 3;
const HOECHSTLAENGE = 300;

/** The first Ziffern in short; nothing of a Vorgang that is not open. */
export function beschlussZu({ vorgang }: Nachricht): Ziffer[] {
  if (vorgang === null || nurNummer(vorgang)) return [];
  return vorgang.ziffern.slice(0, HOECHSTENS_ZIFFERN).map(({ nr, text }) => ({
    nr,
    text: gekuerzt(einzeilig(text)),
  }));
}

function gekuerzt(text: string): string {
  if (text.length <= HOECHSTLAENGE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', HOECHSTLAENGE))} …`;
}
