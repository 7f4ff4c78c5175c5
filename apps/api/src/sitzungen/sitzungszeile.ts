import type { SelectQueryBuilder } from 'typeorm';
import { fehler } from '#contract';
import { felder, Sitzung, type Zeilentransaktion } from '#persistence';
import { ladeEinstellungen, vorgangFehlt } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { handlungen } from './handlungen.js';
import type { Ansicht, Betrachtung, Sitzungszeile } from './sitzungsansicht.js';

type Nacherfassung = NonNullable<Ansicht['nacherfassung']>;

const SITZUNGSFELDER = {
  id: 's.id',
  nummer: 's.nummer',
  wahlperiode: 's.wahlperiode',
  datum: 's.datum',
  bis: 's.bis',
  beginn: 's.beginn',
  abgabeschluss: 's.abgabeschluss',
  konferenz: 's.konferenz',
  grund: 's.grund',
  abgabeGrund: 's.abgabeGrund',
  stand: 's.stand',
  vermerk: 's.vermerk',
  eroeffnetAm: 's.eroeffnetAm',
  geschlossenAm: 's.geschlossenAm',
  altbestand: 's.altbestand',
  nachGrund: 's.nacherfassungGrund',
  nachVon: 's.nacherfassungVon',
  nachVonName: '(SELECT p.name FROM person p WHERE p.id = s.nacherfassung_von)',
  nachAm: 's.nacherfassungAm',
  nachBestaetigtVon: '(SELECT p.name FROM person p WHERE p.id = s.nacherfassung_bestaetigt_von)',
  nachBestaetigtAm: 's.nacherfassungBestaetigtAm',
  version: 's.version',
  tops: '(SELECT count(*)::int FROM top t WHERE t.sitzung_id = s.id)',
  heute: 'kogge_heute()::text',
  jetzt: 'kogge_jetzt()',
};

export function ansicht(zeile: Sitzungszeile, blick: Betrachtung): Ansicht {
  const { id, nummer, wahlperiode, datum, bis, beginn, grund, abgabeGrund, stand, vermerk, version, tops } =
    zeile;
  return {
    id,
    nummer,
    wahlperiode,
    datum,
    bis,
    beginn,
    abgabeschluss: zeile.abgabeschluss.toISOString(),
    konferenz: zeile.konferenz.toISOString(),
    grund,
    abgabeGrund,
    stand,
    vermerk,
    eroeffnetAm: zeile.eroeffnetAm?.toISOString() ?? null,
    geschlossenAm: zeile.geschlossenAm?.toISOString() ?? null,
    nacherfassung: nacherfassung(zeile),
    handlungen: handlungen(zeile, blick),
    version,
    tops,
  };
}

function nacherfassung(zeile: Sitzungszeile): Nacherfassung | null {
  const { nachGrund, nachVonName, nachAm, nachBestaetigtVon, nachBestaetigtAm } = zeile;
  if (nachGrund === null || nachAm === null) return null;
  return {
    grund: nachGrund,
    von: nachVonName ?? '',
    am: nachAm.toISOString(),
    bestaetigtVon: nachBestaetigtVon,
    bestaetigtAm: nachBestaetigtAm?.toISOString() ?? null,
  };
}

export const sitzungen = (t: Zeilentransaktion): SelectQueryBuilder<Sitzung> =>
  t.zeilen(Sitzung).createQueryBuilder('s');

export const zeilenVon = (abfrage: SelectQueryBuilder<Sitzung>): Promise<Sitzungszeile[]> =>
  felder<Sitzungszeile>(abfrage, SITZUNGSFELDER);

/** Refused when there is none, or the Mandant is another. */
export async function liesZeile(t: Zeilentransaktion, id: string): Promise<Sitzungszeile> {
  const [zeile] = await zeilenVon(sitzungen(t).where({ id }));
  if (!zeile) throw vorgangFehlt();
  return zeile;
}

/** As it is shown to the reader. */
export async function lies(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
  return ansicht(await liesZeile(t, id), { ich, einstellungen: await ladeEinstellungen(t, ich.mandant) });
}

/** What of a meeting may be written. */
export type Geschrieben = Pick<
  Sitzungszeile,
  | 'id'
  | 'datum'
  | 'bis'
  | 'beginn'
  | 'abgabeschluss'
  | 'konferenz'
  | 'grund'
  | 'abgabeGrund'
  | 'stand'
  | 'vermerk'
  | 'version'
>;

/** At the version that was seen. */
export async function schreibe(
  t: Zeilentransaktion,
  sitzung: Geschrieben & { termineNeu: boolean },
  gesehen: number,
): Promise<void> {
  const { id, version, datum, bis, beginn, abgabeschluss, konferenz, stand, vermerk } = sitzung;
  const { affected } = await t
    .zeilen(Sitzung)
    .update(
      { id, version: gesehen },
      { datum, bis, beginn, abgabeschluss, konferenz, stand, vermerk, version: () => 'version + 1' },
    );
  if (affected === 0)
    throw fehler(
      'voraussetzung_veraltet',
      'Die Sitzung wurde inzwischen geändert. Bitte laden Sie sie neu.',
      'The meeting has been changed meanwhile. Please reload it.',
      { version },
    );
}
