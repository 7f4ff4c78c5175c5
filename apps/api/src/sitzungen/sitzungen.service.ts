import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  type neueSitzung,
  type sitzungAenderung,
  type sitzungAnsicht,
  type sitzungsfilter,
  type topAnsicht,
} from '#contract';
import { plusTage, tagesende, zeitpunkt } from '#kalender';
import { Datenbank, neueKennung, type Transaktion } from '#persistence';
import {
  einstellungenAus,
  protokolliere,
  verlegeSitzung,
  vorgangFehlt,
  zugriffVon,
  type Einstellungen,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurKanzlei } from './befugnis.js';
import { NEUE_SITZUNG, SPALTEN, TAGESORDNUNG } from './sitzungen.sql.js';

type Sitzung = z.infer<typeof sitzungAnsicht>;
interface Sitzungszeile extends Omit<Sitzung, 'abgabeschluss' | 'konferenz'> {
  abgabeschluss: Date;
  konferenz: Date;
}

const ansicht = (zeile: Sitzungszeile): Sitzung => ({
  ...zeile,
  abgabeschluss: zeile.abgabeschluss.toISOString(),
  konferenz: zeile.konferenz.toISOString(),
});

/** The calendar of the Senate; kept by the Senatskanzlei, every change audited. */
@Injectable()
export class SitzungenService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, { ab, bis, richtung, nach, anzahl }: z.infer<typeof sitzungsfilter>) {
    const [nachDatum] = ausZeiger(nach, 'tag');
    const [weiter, folge] = richtung === 'vorwaerts' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Sitzungszeile>(
        `
          SELECT ${SPALTEN}
          FROM sitzung s
          WHERE ($1::date IS NULL OR s.datum >= $1)
            AND ($2::date IS NULL OR s.datum <= $2)
            AND ($3::date IS NULL OR s.datum ${weiter} $3)
          ORDER BY s.datum ${folge}
          LIMIT $4`,
        [ab ?? null, bis ?? null, nachDatum, anzahl + 1],
      ),
    );
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: (z) => zeiger(z.datum, z.id) });
  }

  eine(ich: Ausweis, id: string): Promise<Sitzung> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => lies(t, id));
  }

  async tagesordnung(ich: Ausweis, id: string): Promise<z.infer<typeof topAnsicht>[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await lies(t, id);
      const { rows } = await t.abfrage<z.infer<typeof topAnsicht>>(TAGESORDNUNG, [id]);
      return rows;
    });
  }

  async anlegen(
    t: Transaktion,
    ich: Ausweis,
    { datum, abgabeschluss, konferenz, vermerk }: z.infer<typeof neueSitzung>,
  ): Promise<Sitzung> {
    nurKanzlei(ich);
    return uebersetzt(async () => {
      const e = await einstellungen(t, ich.mandant);
      // Numbers go up one by one: two that are added at once take their turn.
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('sitzung:' || $1, 0))`, [ich.mandant]);
      const { rows } = await t.abfrage<{ id: string }>(NEUE_SITZUNG, [
        neueKennung(),
        ich.mandant,
        e.wahlperiode,
        datum,
        abgabeschluss ?? abgabeVor(datum, e),
        konferenz ?? konferenzVor(datum, e),
        vermerk ?? '',
      ]);
      const id = rows[0]?.id as string;
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'sitzung_anlegen',
        gegenstand: { art: 'sitzung', id },
        fakten: { datum },
        detail: vermerk ? { vermerk } : null,
      });
      return lies(t, id);
    });
  }

  /** Moves or cancels a Sitzung; the deadlines that hang on it move with it, and those concerned are told. */
  async aendern(
    ich: Ausweis,
    id: string,
    { version, datum, stand, vermerk }: z.infer<typeof sitzungAenderung>,
  ): Promise<Sitzung> {
    nurKanzlei(ich);
    return this.datenbank.transaktion(zugriffVon(ich), (t) =>
      uebersetzt(async () => {
        const e = await einstellungen(t, ich.mandant);
        const alt = await lies(t, id);
        if (alt.stand === 'abgeschlossen')
          throw fehler(
            'bedingung_nicht_erfuellt',
            'Eine abgeschlossene Sitzung bleibt, wie sie ist.',
            'A closed meeting stays as it is.',
          );
        const verlegt =
          datum === undefined || datum === alt.datum
            ? {}
            : { datum, abgabeschluss: abgabeVor(datum, e), konferenz: konferenzVor(datum, e) };
        const neu = { ...alt, ...verlegt, stand: stand ?? alt.stand, vermerk: vermerk ?? alt.vermerk };
        await schreibe(t, neu, version);
        if (bewegt(alt, neu))
          await verlegeSitzung(
            t,
            { id, von: alt.datum, auf: neu.datum, entfaellt: neu.stand === 'entfallen' },
            { art: 'person', person: ich.person, aemter: ich.aemter },
          );
        await protokolliere(t, {
          mandant: ich.mandant,
          akteur: ich.person,
          handlung: 'sitzung_aendern',
          gegenstand: { art: 'sitzung', id },
          fakten: { von: alt.datum, auf: neu.datum, stand: neu.stand },
          detail: null,
        });
        return lies(t, id);
      }),
    );
  }

  /** Refused while a TOP has no outcome; the answer names them. */
  async abschliessen(t: Transaktion, ich: Ausweis, id: string): Promise<Sitzung> {
    nurKanzlei(ich);
    await t.abfrage('SELECT 1 FROM sitzung WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const sitzung = await lies(t, id);
    if (sitzung.stand !== 'geplant')
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Diese Sitzung ist schon abgeschlossen oder entfällt.',
        'This meeting is closed or cancelled already.',
      );
    const { rows } = await t.abfrage<{ stelle: string }>(
      `
        SELECT teil || ' ' || nummer AS stelle
        FROM top
        WHERE sitzung_id = $1
          AND ergebnis IS NULL
        ORDER BY teil, nummer`,
      [id],
    );
    const offen = rows.map(({ stelle }) => stelle);
    if (offen.length > 0)
      throw fehler(
        'sitzung_unvollstaendig',
        `Ohne Ergebnis: TOP ${offen.join(', TOP ')}.`,
        `Without outcome: item ${offen.join(', item ')}.`,
        { tops: offen },
      );
    await t.abfrage(`UPDATE sitzung SET stand = 'abgeschlossen', version = version + 1 WHERE id = $1`, [id]);
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'sitzung_abschliessen',
      gegenstand: { art: 'sitzung', id },
      fakten: { datum: sitzung.datum, tops: sitzung.tops },
      detail: null,
    });
    return lies(t, id);
  }
}

/** A cancelled Sitzung that stays cancelled moves nobody, whatever its date. */
function bewegt(alt: Sitzung, neu: Pick<Sitzung, 'datum' | 'stand'>): boolean {
  return (neu.datum !== alt.datum || neu.stand !== alt.stand) && [alt.stand, neu.stand].includes('geplant');
}

/** What the database refuses is a refusal for people too. */
function uebersetzt<T>(arbeit: () => Promise<T>): Promise<T> {
  return arbeit().catch((grund: unknown) => {
    if ((grund as { constraint?: string }).constraint === 'sitzung_datum')
      throw fehler(
        'sitzung_vorhanden',
        'An diesem Tag gibt es schon eine Sitzung.',
        'There is a meeting on that day already.',
      );
    throw grund;
  });
}

async function lies(t: Transaktion, id: string): Promise<Sitzung> {
  const { rows } = await t.abfrage<Sitzungszeile>(`SELECT ${SPALTEN} FROM sitzung s WHERE s.id = $1`, [id]);
  if (!rows[0]) throw vorgangFehlt();
  return ansicht(rows[0]);
}

async function einstellungen(t: Transaktion, mandant: string): Promise<Einstellungen> {
  const { rows } = await t.abfrage<{ e: Record<string, unknown> | null }>(
    'SELECT jsonb_object_agg(schluessel, wert) AS e FROM einstellung WHERE mandant_id = $1',
    [mandant],
  );
  return einstellungenAus(rows[0]?.e ?? null);
}

const abgabeVor = (datum: string, e: Einstellungen) =>
  zeitpunkt(plusTage(datum, -e.abgabeTage), e.abgabeUhrzeit).toISOString();
const konferenzVor = (datum: string, e: Einstellungen) =>
  tagesende(plusTage(datum, -e.konferenzTage)).toISOString();

/** At the version that was seen. */
async function schreibe(t: Transaktion, sitzung: Sitzung, gesehen: number): Promise<void> {
  const { id, datum, abgabeschluss, konferenz, stand, vermerk, version } = sitzung;
  const { rowCount } = await t.abfrage(
    `
      UPDATE sitzung
      SET datum = $3, abgabeschluss = $4, konferenz = $5, stand = $6, vermerk = $7, version = version + 1
      WHERE id = $1
        AND version = $2`,
    [id, gesehen, datum, abgabeschluss, konferenz, stand, vermerk],
  );
  if (rowCount === 0)
    throw fehler(
      'voraussetzung_veraltet',
      'Die Sitzung wurde inzwischen geändert. Bitte laden Sie sie neu.',
      'The meeting has been changed meanwhile. Please reload it.',
      { version },
    );
}
