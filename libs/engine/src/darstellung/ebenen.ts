interface Platz {
  ebene: number;
  reihe: number;
}

/**
 * A simple layered layout: the distance from the beginning is the layer, ends stand in the last one; within a
 * layer in order of the file.
 */
export function ebenen(
  knoten: readonly { name: string; ende: boolean }[],
  kanten: readonly { von: string; nach: string }[],
  beginn: string,
): Map<string, Platz> {
  const abstand = new Map([[beginn, 0]]);
  const warten = [beginn];
  for (let name = warten.shift(); name !== undefined; name = warten.shift()) {
    for (const { nach } of kanten.filter(({ von }) => von === name)) {
      if (abstand.has(nach)) continue;
      abstand.set(nach, (abstand.get(name) ?? 0) + 1);
      warten.push(nach);
    }
  }
  const letzte =
    Math.max(0, ...knoten.filter(({ ende }) => !ende).map(({ name }) => abstand.get(name) ?? 0)) + 1;
  const belegt = new Map<number, number>();
  return new Map(
    knoten.map(({ name, ende }) => {
      const ebene = ende ? letzte : (abstand.get(name) ?? letzte);
      const reihe = belegt.get(ebene) ?? 0;
      belegt.set(ebene, reihe + 1);
      return [name, { ebene, reihe }];
    }),
  );
}
