import type { BerichtAnsicht, BerichtEingabe } from '#contract';

/** The report as its author edits it: cells as written, an empty text is an empty cell. */
export function eingabeAus({
  kurzeinschaetzung,
  kurzeinschaetzungGrund,
  kennzahlen,
  meilensteine,
  sachstand,
  nurVerweis,
  warnungen,
}: BerichtAnsicht): BerichtEingabe {
  return {
    kurzeinschaetzung,
    kurzeinschaetzungGrund,
    kennzahlen: kennzahlen.map(({ id, ist, begruendung }) => ({ id, ist: ist?.text ?? '', begruendung })),
    meilensteine: meilensteine.map(({ id, ist, neuerTermin }) => ({
      id,
      ist: ist?.text ?? '',
      neuerTermin: neuerTermin?.text ?? '',
    })),
    sachstand,
    nurVerweis,
    antworten: warnungen
      .flatMap(({ schluessel, antwort }) => (antwort === null ? [] : [{ schluessel, antwort }]))
      .sort((a, b) => a.schluessel.localeCompare(b.schluessel)),
  };
}

/** One text for saving, comparing and keeping on the device. */
export const alsText = (eingabe: BerichtEingabe): string => JSON.stringify(eingabe);
export const ausText = (text: string): BerichtEingabe => JSON.parse(text) as BerichtEingabe;

/** The report with this answer to a warning. */
export function mitAntwort(eingabe: BerichtEingabe, schluessel: string, antwort: string): BerichtEingabe {
  return {
    ...eingabe,
    antworten: [
      ...eingabe.antworten.filter((eine) => eine.schluessel !== schluessel),
      { schluessel, antwort },
    ].sort((a, b) => a.schluessel.localeCompare(b.schluessel)),
  };
}

/** Both changed this field; `ort` names it: `sachstand`, `kennzahlen/<id>/ist`, `antworten/<key>/antwort`. */
export interface Streit {
  ort: string;
  meine: string;
  ihre: string;
}

const NICHTS = '\u0000';
type Felder = Map<string, string>;

/** Every field by its place. */
function felder(e: BerichtEingabe): Felder {
  return new Map<string, string>([
    ['kurzeinschaetzung', e.kurzeinschaetzung ?? NICHTS],
    ['kurzeinschaetzungGrund', e.kurzeinschaetzungGrund],
    ['sachstand', e.sachstand],
    ['nurVerweis', String(e.nurVerweis)],
    ...e.kennzahlen.flatMap(({ id, ist, begruendung }): [string, string][] => [
      [`kennzahlen/${id}/ist`, ist],
      [`kennzahlen/${id}/begruendung`, begruendung],
    ]),
    ...e.meilensteine.flatMap(({ id, ist, neuerTermin }): [string, string][] => [
      [`meilensteine/${id}/ist`, ist],
      [`meilensteine/${id}/neuerTermin`, neuerTermin],
    ]),
    ...e.antworten.map(({ schluessel, antwort }): [string, string] => [
      `antworten/${schluessel}/antwort`,
      antwort,
    ]),
  ]);
}

/** The report with the fields of a map; its rows are those of `form`. */
function ausFeldern(werte: Felder, form: BerichtEingabe): BerichtEingabe {
  const wert = (ort: string): string => werte.get(ort) ?? '';
  const ampel = wert('kurzeinschaetzung');
  return {
    kurzeinschaetzung: ampel === NICHTS ? null : (ampel as BerichtEingabe['kurzeinschaetzung']),
    kurzeinschaetzungGrund: wert('kurzeinschaetzungGrund'),
    kennzahlen: form.kennzahlen.map(({ id }) => ({
      id,
      ist: wert(`kennzahlen/${id}/ist`),
      begruendung: wert(`kennzahlen/${id}/begruendung`),
    })),
    meilensteine: form.meilensteine.map(({ id }) => ({
      id,
      ist: wert(`meilensteine/${id}/ist`),
      neuerTermin: wert(`meilensteine/${id}/neuerTermin`),
    })),
    sachstand: wert('sachstand'),
    nurVerweis: wert('nurVerweis') === 'true',
    antworten: [...werte]
      .flatMap(([ort, antwort]) => {
        const schluessel = /^antworten\/(.*)\/antwort$/su.exec(ort)?.[1];
        return schluessel === undefined ? [] : [{ schluessel, antwort }];
      })
      .sort((a, b) => a.schluessel.localeCompare(b.schluessel)),
  };
}

/**
 * Two changes of one report, field by field: what only one has changed is taken from her; where both have,
 * mine stands and the field is named.
 */
export function vereine(
  basis: BerichtEingabe,
  meine: BerichtEingabe,
  ihre: BerichtEingabe,
): { eingabe: BerichtEingabe; streit: Streit[] } {
  const [vorher, mein, ihr] = [felder(basis), felder(meine), felder(ihre)];
  const streit: Streit[] = [];
  const zusammen: Felder = new Map();
  for (const ort of new Set([...ihr.keys(), ...mein.keys()])) {
    const alt = vorher.get(ort) ?? '';
    const [meins, ihres] = [mein.get(ort) ?? alt, ihr.get(ort) ?? alt];
    if (strittig(alt, meins, ihres)) streit.push({ ort, meine: lesbar(meins), ihre: lesbar(ihres) });
    zusammen.set(ort, meins === alt ? ihres : meins);
  }
  return { eingabe: ausFeldern(zusammen, ihre), streit };
}

const strittig = (alt: string, meins: string, ihres: string): boolean =>
  meins !== alt && ihres !== alt && meins !== ihres;
const lesbar = (wert: string): string => (wert === NICHTS ? '' : wert);

/** The report with one field as it was decided. */
export function mitFeld(eingabe: BerichtEingabe, ort: string, wert: string): BerichtEingabe {
  return ausFeldern(
    new Map(felder(eingabe)).set(ort, ort === 'kurzeinschaetzung' && wert === '' ? NICHTS : wert),
    eingabe,
  );
}

/** What every part of the form needs: the report, what is written so far, and how it changes. */
export interface Berichtsteil {
  bericht: BerichtAnsicht;
  eingabe: BerichtEingabe;
  setze: (neu: Partial<BerichtEingabe>) => void;
}
