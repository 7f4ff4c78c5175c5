import type { SelectQueryBuilder } from 'typeorm';
import type { z } from 'zod';
import { fehler, type sitzungAnsicht } from '#contract';
import { felder, Sitzung, type Zeilentransaktion } from '#persistence';
import { vorgangFehlt } from '#runner';

export type Ansicht = z.infer<typeof sitzungAnsicht>;
export interface Sitzungszeile extends Omit<Ansicht, 'abgabeschluss' | 'konferenz'> {
  abgabeschluss: Date;
  konferenz: Date;
}

export const SITZUNGSFELDER = {
  id: 's.id',
  nummer: 's.nummer',
  wahlperiode: 's.wahlperiode',
  datum: 's.datum',
  abgabeschluss: 's.abgabeschluss',
  konferenz: 's.konferenz',
  stand: 's.stand',
  vermerk: 's.vermerk',
  version: 's.version',
  tops: '(SELECT count(*)::int FROM top t WHERE t.sitzung_id = s.id)',
};
export const ansicht = (zeile: Sitzungszeile): Ansicht => ({
  ...zeile,
  abgabeschluss: zeile.abgabeschluss.toISOString(),
  konferenz: zeile.konferenz.toISOString(),
});

export const sitzungen = (t: Zeilentransaktion): SelectQueryBuilder<Sitzung> =>
  t.zeilen(Sitzung).createQueryBuilder('s');

/** Refused when there is none, or the Mandant is another. */
export async function lies(t: Zeilentransaktion, id: string): Promise<Ansicht> {
  const [zeile] = await felder<Sitzungszeile>(sitzungen(t).where({ id }), SITZUNGSFELDER);
  if (!zeile) throw vorgangFehlt();
  return ansicht(zeile);
}

/** At the version that was seen. */
export async function schreibe(t: Zeilentransaktion, sitzung: Ansicht, gesehen: number): Promise<void> {
  const { id, datum, abgabeschluss, konferenz, stand, vermerk, version } = sitzung;
  const { affected } = await t.zeilen(Sitzung).update(
    { id, version: gesehen },
    {
      datum,
      abgabeschluss: new Date(abgabeschluss),
      konferenz: new Date(konferenz),
      stand,
      vermerk,
      version: () => 'version + 1',
    },
  );
  if (affected === 0)
    throw fehler(
      'voraussetzung_veraltet',
      'Die Sitzung wurde inzwischen geändert. Bitte laden Sie sie neu.',
      'The meeting has been changed meanwhile. Please reload it.',
      { version },
    );
}
