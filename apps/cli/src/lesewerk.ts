import { Lesewerk } from '#lesewerk';

/** Files are read in processes of their own, which end with the work. */
export async function mitLesewerk<T>(arbeit: (werk: Lesewerk) => Promise<T>): Promise<T> {
  const werk = new Lesewerk();
  return arbeit(werk).finally(() => werk.stop());
}
