import { datumBerlin, uhrzeitBerlin } from '#kalender';

/** The last civil day of a deadline; the hour only where the day does not end it. */
export function endeVon(instant: Date): { datum: string; uhrzeit: string | null } {
  const uhrzeit = uhrzeitBerlin(instant);
  const tagesende = uhrzeit === '00:00';
  const datum = datumBerlin(new Date(instant.getTime() - (tagesende ? 1 : 0)));
  return { datum, uhrzeit: tagesende ? null : uhrzeit };
}
