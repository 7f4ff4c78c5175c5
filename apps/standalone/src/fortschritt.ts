const SICHTBAR_AB_MS = 1000;

/** Runs one part of the start; says what is going on when it takes longer than a second. */
export async function mitFortschritt<T>(
  was: string,
  melde: (zeile: string) => void,
  arbeit: () => Promise<T>,
): Promise<T> {
  const beginn = Date.now();
  let gemeldet = false;
  const wecker = setTimeout(() => {
    gemeldet = true;
    melde(`${was} …`);
  }, SICHTBAR_AB_MS);
  try {
    const ergebnis = await arbeit();
    if (gemeldet)
      melde(
        `${was}: fertig nach ${((Date.now() - beginn) / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} s`,
      );
    return ergebnis;
  } finally {
    clearTimeout(wecker);
  }
}
