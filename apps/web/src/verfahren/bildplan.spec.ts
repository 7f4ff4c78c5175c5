import { describe, expect, it } from '@jest/globals';
import { MASS, vonUeberall, zeichne, zeilen } from './bildplan.js';

const text = (name: string) => ({ de: name, en: name });
const knoten = (name: string, ebene: number, reihe = 0) => ({
  name,
  titel: text(name),
  phase: text(''),
  wer: [],
  bearbeitbar: false,
  ende: false,
  fristen: [],
  ebene,
  reihe,
});
const kante = (von: string, nach: string, bleibt = false) => ({
  von,
  nach,
  art: 'schritt' as const,
  name: `${von}-${nach}`,
  titel: text(''),
  bedingungen: [],
  wer: [],
  bleibt,
  intern: false,
});

describe('The picture of a procedure', () => {
  it('puts no state on another and draws each way once, without those that stay', () => {
    const bild = {
      knoten: [knoten('a', 0), knoten('b', 1), knoten('c', 1, 1)],
      kanten: [kante('a', 'b'), kante('a', 'b'), kante('b', 'a'), kante('c', 'c', true)],
    };
    const { kaesten, linien, breite, hoehe } = zeichne(bild, new Set());
    expect(new Set(kaesten.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(linien.map(({ von, nach, zurueck }) => [von, nach, zurueck])).toEqual([
      ['a', 'b', false],
      ['b', 'a', true],
    ]);
    for (const { x, y } of kaesten)
      expect([x + MASS.breite <= breite, y + MASS.hoehe <= hoehe]).toEqual([true, true]);
  });

  it('leaves out arrows to what is reached from everywhere, but never the way that was gone', () => {
    const viele = ['a', 'b', 'c', 'd', 'e', 'f'];
    const bild = {
      knoten: [...viele.map((name, i) => knoten(name, i)), knoten('ende', 7)],
      kanten: viele.map((name) => kante(name, 'ende')),
    };
    expect(vonUeberall(bild)).toEqual(['ende']);
    expect(zeichne(bild, new Set(['c>ende'])).linien.map(({ von }) => von)).toEqual(['c']);
  });

  it('writes titles in at most two lines', () => {
    expect(zeilen('Entwurf schreiben')).toEqual(['Entwurf schreiben']);
    expect(zeilen('Über den Widerspruch entscheiden nach der Geschäftsordnung des Senats')).toHaveLength(2);
  });
});
