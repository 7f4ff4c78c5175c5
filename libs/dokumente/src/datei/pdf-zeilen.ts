/** A piece of text as it stands on a page; y grows upwards. */
export interface Textstueck {
  text: string;
  x: number;
  y: number;
  breite: number;
  hoehe: number;
}

interface Zeile {
  text: string;
  y: number;
  hoehe: number;
}

const UEBERSCHRIFT = /^\(?[A-G](?:\.\)|[.)])\s+\S/u;

function fuege(stuecke: readonly Textstueck[]): string {
  let text = '';
  let ende: number | null = null;
  for (const stueck of stuecke) {
    const luecke = ende === null ? 0 : stueck.x - ende;
    // A wide gap is a column of a table, a narrow one a blank that the PDF left out.
    if (luecke > stueck.hoehe * 2.5 && text.trim() !== '') text = `${text.trimEnd()}\t`;
    else if (luecke > stueck.hoehe * 0.15 && !/\s$/u.test(text) && !/^\s/u.test(stueck.text)) text += ' ';
    text += stueck.text;
    ende = stueck.x + stueck.breite;
  }
  return text.replace(/ {2,}/gu, ' ').trim();
}

/** Pieces on the same base line, from left to right. */
function bildeZeilen(stuecke: readonly Textstueck[]): Zeile[] {
  const sortiert = stuecke
    .filter((stueck) => stueck.text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x);
  const gruppen: Textstueck[][] = [];
  for (const stueck of sortiert) {
    const letzte = gruppen.at(-1)?.[0];
    if (letzte && Math.abs(letzte.y - stueck.y) < Math.max(letzte.hoehe, stueck.hoehe, 1) * 0.4)
      gruppen.at(-1)?.push(stueck);
    else gruppen.push([stueck]);
  }
  return gruppen.map((gruppe) => ({
    text: fuege([...gruppe].sort((a, b) => a.x - b.x)),
    y: gruppe[0]?.y ?? 0,
    hoehe: Math.max(...gruppe.map((stueck) => stueck.hoehe), 1),
  }));
}

function ueblicherAbstand(zeilen: readonly Zeile[]): number {
  const abstaende = zeilen
    .slice(1)
    .map((zeile, i) => (zeilen[i]?.y ?? 0) - zeile.y)
    .filter((abstand) => abstand > 0)
    .sort((a, b) => a - b);
  // The lower quartile: in short papers most gaps are those between paragraphs.
  return abstaende[Math.floor(abstaende.length / 4)] ?? 0;
}

/** Lines of a page with a blank line where a new paragraph or a heading begins. */
export function seiteAlsText(stuecke: readonly Textstueck[]): string {
  const zeilen = bildeZeilen(stuecke);
  const ueblich = ueblicherAbstand(zeilen);
  return zeilen
    .map((zeile, i) => {
      const vorige = zeilen[i - 1];
      if (!vorige) return zeile.text;
      const abstand = vorige.y - zeile.y;
      const enger = Math.max(ueblich * 1.35, Math.min(zeile.hoehe, vorige.hoehe) * 1.3);
      const absatz =
        abstand > enger ||
        Math.abs(vorige.hoehe - zeile.hoehe) > 2 ||
        UEBERSCHRIFT.test(zeile.text) ||
        UEBERSCHRIFT.test(vorige.text);
      return `${absatz ? '\n\n' : '\n'}${zeile.text}`;
    })
    .join('');
}

/** Heads and feet that stand on most pages are no text of the paper. */
export function ohneWiederholungen(seiten: readonly string[]): string[] {
  if (seiten.length < 3) return [...seiten];
  const form = (zeile: string): string => zeile.replace(/\d+/gu, '#').trim();
  const raender = seiten.map((seite) => {
    const zeilen = seite.split('\n').filter((zeile) => zeile.trim() !== '');
    return new Set([...zeilen.slice(0, 2), ...zeilen.slice(-2)].map(form));
  });
  const haeufig = new Set<string>();
  for (const rand of raender) {
    for (const zeile of rand)
      if (zeile.length < 120 && raender.filter((r) => r.has(zeile)).length > seiten.length * 0.6)
        haeufig.add(zeile);
  }
  return seiten.map((seite) =>
    seite
      .split('\n')
      .filter((zeile) => zeile.trim() === '' || !haeufig.has(form(zeile)))
      .join('\n'),
  );
}
