import {
  feldworte,
  istStufe,
  istWahlwort,
  stufenworte,
  wahlworte,
  type Urteil,
  type Verfahrensname,
  type Zweisprachig,
} from '#contract';
import { datumDeutsch } from '#kalender';
import { fristtitel, neuestesVerfahren, SITZUNG_ENTFALLEN, SITZUNG_VERLEGT } from '#runner';
import { geschah, tatVon, tatWas, type Tat } from '#workflows';

/** Changes of a Vorgang that no procedure names. */
const OHNE_SCHRITT: Record<string, Tat> = {
  anlegen: tatWas('hat den Vorgang angelegt', 'created the case'),
  wandern: geschah(
    'Der Vorgang läuft nach einer neuen Fassung seines Verfahrens weiter.',
    'The case goes on under a new version of its procedure.',
  ),
  [SITZUNG_VERLEGT]: geschah('Die Sitzung ist verlegt.', 'The meeting was moved.'),
  [SITZUNG_ENTFALLEN]: geschah('Die Sitzung entfällt.', 'The meeting was cancelled.'),
};
/** For what a later version has done. */
const UNBEKANNT = geschah(
  'Etwas, das diese Version von Kogge nicht kennt.',
  'Something this version of Kogge does not know.',
);
/** Of whoever is no person. */
const KOGGE = 'Kogge';
const ABGELAUFEN = /^xstate\.after\.([^.]+)\./u;

/** Which kind of act it is, and the whole sentence; `name` is null when nobody did it. */
export function erzaehlt(
  verfahren: Verfahrensname,
  { handlung, name }: { handlung: string; name: string | null },
): Pick<Tat, 'gruppe'> & { satz: Zweisprachig } {
  const { gruppe, worte, vonSelbst } = tatZu(verfahren, handlung);
  if (vonSelbst) return { gruppe, satz: worte };
  const wer = name ?? KOGGE;
  return { gruppe, satz: { de: `${wer} ${worte.de}`, en: `${wer} ${worte.en}` } };
}

function tatZu(verfahren: Verfahrensname, handlung: string): Tat {
  const frist = ABGELAUFEN.exec(handlung)?.[1];
  if (frist !== undefined) {
    const { de, en } = fristtitel(neuestesVerfahren(verfahren), frist);
    return geschah(`Die Frist ist abgelaufen: ${de}`, `The deadline has passed: ${en}`);
  }
  return tatVon(verfahren, handlung) ?? OHNE_SCHRITT[handlung] ?? UNBEKANNT;
}

/** Verdicts as something that was said, not as something to choose. */
const URTEILSWORTE: Record<Urteil, Zweisprachig> = {
  erteilt: { de: 'mitgezeichnet', en: 'co-signed' },
  massgabe: { de: 'mit Maßgabe mitgezeichnet', en: 'co-signed with a condition' },
  bedenken: { de: 'Bedenken', en: 'objection' },
  nicht_betroffen: { de: 'nicht betroffen', en: 'not concerned' },
};
const istUrteil = (wert: string): wert is Urteil => Object.hasOwn(URTEILSWORTE, wert);
/** Names that fit what was chosen, where those of the form speak to whoever fills it. */
const NAMEN: Record<string, Zweisprachig> = {
  urteil: { de: 'Urteil', en: 'Verdict' },
  tage: { de: 'Kalendertage mehr', en: 'Calendar days more' },
  stand: { de: 'Ergebnis', en: 'Result' },
};
/** What people write in full sentences. */
const FREITEXT = ['grund', 'eilegrund', 'vermerk', 'text', 'bemerkung'];
const TAG = /^\d{4}-\d\d-\d\d$/u;
const KENNUNG = /^[\da-f]{8}-[\da-f]{4}-|^[\da-f]{64}$/iu;

/** What was written with a Schritt. */
export const texteIn = (detail: Record<string, unknown> | null): string[] =>
  FREITEXT.flatMap((feld) => {
    const wert = detail?.[feld];
    return typeof wert === 'string' && wert.trim() !== '' ? [wert] : [];
  });

/**
 * What was chosen in the form, named as the form names it. Ids say nothing to people and are left out; the day of a
 * Sitzung (civil date) stands for it.
 */
export function angabenIn(
  schritt: string,
  detail: Record<string, unknown> | null,
  sitzung: string | null,
): { name: Zweisprachig; wert: Zweisprachig }[] {
  return Object.entries({ ...detail, sitzung }).flatMap(([feld, wert]) => {
    const name = NAMEN[feld] ?? feldworte[`${schritt}.${feld}`] ?? feldworte[feld];
    const inWorten = FREITEXT.includes(feld) || name === undefined ? null : wertInWorten(feld, wert);
    return name && inWorten ? [{ name, wert: inWorten }] : [];
  });
}

function wertInWorten(feld: string, wert: unknown): Zweisprachig | null {
  if (typeof wert === 'number') return beides(String(wert));
  if (Array.isArray(wert)) return liste(feld, wert);
  if (typeof wert !== 'string' || wert === '' || KENNUNG.test(wert)) return null;
  return TAG.test(wert) ? { de: datumDeutsch(wert), en: wert } : wortFuer(feld, wert);
}

function wortFuer(feld: string, wert: string): Zweisprachig {
  if (feld === 'urteil' && istUrteil(wert)) return URTEILSWORTE[wert];
  if (feld === 'stufe' && istStufe(wert)) return stufenworte[wert];
  return istWahlwort(wert) ? wahlworte[wert] : beides(wert);
}

/** Words of a list; of Ressorts with what is asked of them their codes alone. */
function liste(feld: string, werte: readonly unknown[]): Zweisprachig | null {
  const worte = werte
    .map((wert) => wertInWorten(feld, ressortIn(wert) ?? wert))
    .filter((wort) => wort !== null);
  if (worte.length === 0) return null;
  return { de: worte.map(({ de }) => de).join(', '), en: worte.map(({ en }) => en).join(', ') };
}

const ressortIn = (wert: unknown): unknown =>
  typeof wert === 'object' && wert !== null && 'ressort' in wert ? wert.ressort : undefined;

const beides = (wort: string): Zweisprachig => ({ de: wort, en: wort });
