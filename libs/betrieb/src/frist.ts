/** What comes of it within so many milliseconds, otherwise null; what comes later, or goes wrong then, is nobody's. */
export async function binnen<T>(ms: number, arbeit: Promise<T>): Promise<T | null> {
  arbeit.catch(() => {});
  let wecker: NodeJS.Timeout | undefined;
  const zuSpaet = new Promise<null>((fertig) => {
    wecker = setTimeout(() => fertig(null), ms);
  });
  return Promise.race([arbeit, zuSpaet]).finally(() => clearTimeout(wecker));
}
