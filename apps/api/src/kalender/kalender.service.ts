import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { sha256 } from '#engine';
import { datumBerlin, plusTage } from '#kalender';
import { Datenbank } from '#persistence';
import { ladePersonenkontext, vorgangFehlt, zugriffVon, type Personenkontext } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import type { ApiUmgebung } from '../config.js';
import { stellenDer } from '../posteingang/stellen.js';
import { UMGEBUNG } from '../umgebung.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { alsIcal, type Termin } from './ical.js';

interface Sitzungszeile {
  id: string;
  nummer: number;
  datum: string;
  stand: string;
  abgabeschluss: Date;
  version: number;
}
interface Fristzeile {
  id: string;
  nummer: string;
  titel: string;
  stufe: string;
  zustand: string;
  definition_id: string;
  definition_version: number;
  frist_am: Date;
  version: number;
}
const TAGE_ZURUECK = 60;

const FRISTEN_IM_ABO = `
  SELECT id, nummer, titel, stufe, zustand, definition_id, definition_version, frist_am, version
  FROM vorgang
  WHERE mandant_id = $2
    AND beendet_am IS NULL
    AND zustaendig && $1::text[]
    AND frist_am IS NOT NULL
  ORDER BY frist_am, id
  LIMIT 1000`;

/** A person's calendar under a secret address: meetings, and the deadlines of what waits for her. */
@Injectable()
export class KalenderService {
  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  async stand(ich: Ausweis): Promise<{ eingerichtetAm: string | null }> {
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<{ am: Date }>(
        'SELECT erstellt_am AS am FROM kalenderabo WHERE person_id = $1 AND widerrufen_am IS NULL',
        [ich.person],
      ),
    );
    return { eingerichtetAm: rows[0]?.am.toISOString() ?? null };
  }

  /** The secret leaves the server this once; an earlier one is over. */
  async stelleAus(ich: Ausweis): Promise<{ adresse: string }> {
    const token = randomBytes(32).toString('base64url');
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('kalenderabo:' || $1, 0))`, [
        ich.person,
      ]);
      await t.abfrage(
        `
          UPDATE kalenderabo
          SET widerrufen_am = clock_timestamp()
          WHERE person_id = $1
            AND widerrufen_am IS NULL`,
        [ich.person],
      );
      await t.abfrage('INSERT INTO kalenderabo (token_sha256, mandant_id, person_id) VALUES ($1, $2, $3)', [
        sha256(token),
        ich.mandant,
        ich.person,
      ]);
    });
    return { adresse: new URL(`/api/kalender/${token}.ics`, this.umgebung.BASIS_URL).href };
  }

  async widerrufe(ich: Ausweis): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(
        `
          UPDATE kalenderabo
          SET widerrufen_am = clock_timestamp()
          WHERE person_id = $1
            AND widerrufen_am IS NULL`,
        [ich.person],
      ),
    );
  }

  /**
   * `datei` is `<secret>.ics`. Whoever has left, and a secret that was revoked, find nothing; offices count
   * as they are now.
   */
  async ical(datei: string): Promise<string> {
    const token = /^([A-Za-z0-9_-]{43})\.ics$/u.exec(datei)?.[1];
    const kontext = token ? await this.#personZu(token) : null;
    if (!kontext) throw vorgangFehlt();
    return this.datenbank.transaktion(zugriffVon(kontext), async (t) => {
      const {
        rows: [uhr],
      } = await t.abfrage<{ jetzt: Date }>('SELECT kogge_jetzt() AS jetzt');
      const ab = plusTage(datumBerlin(uhr?.jetzt as Date), -TAGE_ZURUECK);
      const { rows: sitzungen } = await t.abfrage<Sitzungszeile>(
        `
          SELECT id, nummer, datum::text AS datum, stand, abgabeschluss, version
          FROM sitzung
          WHERE datum >= $1
          ORDER BY datum
          LIMIT 400`,
        [ab],
      );
      const { rows: fristen } = await t.abfrage<Fristzeile>(FRISTEN_IM_ABO, [
        stellenDer(kontext).alle,
        kontext.mandant,
      ]);
      return alsIcal(
        [...sitzungen.map(alsSitzung), ...fristen.map((zeile) => this.#alsFrist(zeile))],
        uhr?.jetzt as Date,
      );
    });
  }

  async #personZu(token: string): Promise<Personenkontext | null> {
    const { rows } = await this.datenbank.uebergreifend((t) =>
      t.abfrage<{ mandant_id: string; person_id: string }>(
        `
          SELECT mandant_id, person_id
          FROM kalenderabo
          WHERE token_sha256 = $1
            AND widerrufen_am IS NULL`,
        [sha256(token)],
      ),
    );
    const zeile = rows[0];
    if (!zeile) return null;
    const { mandant_id: mandant, person_id: person } = zeile;
    return this.datenbank.transaktion({ mandant, person, subjekte: [] }, (t) =>
      ladePersonenkontext(t, mandant, person),
    );
  }

  /** A calendar leaves the house: of what is not open it says neither title nor number. */
  #alsFrist({
    id,
    nummer,
    titel,
    stufe,
    zustand,
    definition_id,
    definition_version,
    frist_am,
    version,
  }: Fristzeile): Termin {
    const offen = stufe === 'offen';
    const aufgabe = angabenZu({ definition_id, definition_version, zustand }).titel.de;
    return {
      id,
      folge: version,
      tag: datumBerlin(new Date(frist_am.getTime() - 1)),
      titel: offen ? `Frist: ${aufgabe} – ${nummer}` : 'Frist in einem vertraulichen Vorgang',
      ...(offen ? { text: titel } : {}),
      adresse: new URL(`/vorgaenge/${id}`, this.umgebung.BASIS_URL).href,
    };
  }
}

function alsSitzung({ id, nummer, datum, stand, abgabeschluss, version }: Sitzungszeile): Termin {
  const schluss = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(abgabeschluss);
  return {
    id,
    folge: version,
    tag: datum,
    titel: `Senatssitzung (${nummer}.)`,
    text: `Abgabeschluss ${schluss} Uhr`,
    entfaellt: stand === 'entfallen',
  };
}
