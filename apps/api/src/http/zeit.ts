/** A moment as an answer writes it. */
export const utc = (spalte: string): string =>
  `to_char(${spalte} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
