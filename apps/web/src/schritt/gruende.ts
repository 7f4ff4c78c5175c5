import { feldworte, istWahlwort, wahlworte, type Zweisprachig } from '#contract';

/** A reason of the server in the words of the form: names of fields and choices as people see them. */
export function inWorten(grund: string, t: (text: Zweisprachig) => string): string {
  const [, name = '', rest = grund] = /^(\w+)(?:\.[\w.]+)?: (.*)$/su.exec(grund) ?? [];
  const satz = rest.replaceAll(/\b[a-z]+(?:_[a-z]+)*\b/gu, (wort) =>
    rest.includes(': ') && istWahlwort(wort) ? t(wahlworte[wort]) : wort,
  );
  return feldworte[name] ? `${t(feldworte[name])}: ${satz}` : grund;
}
