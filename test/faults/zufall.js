/** Chance that can be repeated: the same seed brings the same sequence of choices. */
export function zufallAus(saat) {
  let stand = saat >>> 0;
  const zahl = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    zahl,
    ganz: (von, bis) => von + Math.floor(zahl() * (bis - von + 1)),
    eines: (liste) => liste[Math.floor(zahl() * liste.length)],
    mit: (anteil) => zahl() < anteil,
    /** Waiting time until the next of events that come on average every so many milliseconds. */
    abstand: (mittelMs) => Math.min(-Math.log(1 - zahl()) * mittelMs, mittelMs * 5),
    /** An own sequence for somebody, independent of what the others draw. */
    fuer: (name) =>
      zufallAus([...name].reduce((summe, zeichen) => Math.imul(summe, 31) + zeichen.codePointAt(0), saat)),
  };
}

/** One of `[weight, value]` by its weight. */
export function gewichtet(zufall, paare) {
  let rest = zufall.zahl() * paare.reduce((summe, [gewicht]) => summe + gewicht, 0);
  for (const [gewicht, wert] of paare) {
    rest -= gewicht;
    if (rest < 0) return wert;
  }
  return paare.at(-1)?.[1];
}
