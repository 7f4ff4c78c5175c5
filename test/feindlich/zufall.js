/** Random numbers that can be had again: the same seed, the same requests (mulberry32). */
export function zufall(saat) {
  let stand = saat >>> 0;
  const naechste = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const ganz = (bis) => Math.floor(naechste() * bis);
  return { naechste, ganz, eines: (liste) => liste[ganz(liste.length)], mit: (anteil) => naechste() < anteil };
}
