import type { Sprache } from '#contract';

/** German or English, as the caller weighs them (`Accept-Language`); German when neither is asked for. */
export function spracheVon(kopf: string | undefined): Sprache {
  const gewichte = (kopf ?? '')
    .slice(0, 500)
    .toLowerCase()
    .split(',')
    .map((teil) => {
      const [name = '', ...angaben] = teil.split(';').map((stueck) => stueck.trim());
      const q = Number(angaben.find((angabe) => angabe.startsWith('q='))?.slice(2) ?? 1);
      return { name: name.split('-')[0], q: Number.isFinite(q) ? q : 0 };
    });
  const gewicht = (sprache: string) =>
    Math.max(0, ...gewichte.filter(({ name }) => name === sprache).map(({ q }) => q));
  return gewicht('en') > gewicht('de') ? 'en' : 'de';
}
