import { pruefeBesetzung } from '#runner';
import { schluesselFuer, type Kundin } from '../../umgebung/api.js';
import { organisation, type Organisation } from '../../umgebung/index.js';
import { Namen } from './akte.js';
import type { Betrieb } from './betrieb.js';
import { Menschen } from './menschen.js';

/** Some offices have several holders, and some people two offices. */
const WEITERE = [
  'AUT@SF',
  'RL@SF',
  'AL@SF',
  'VB@SF',
  'STR@SF',
  'AUT@SIS',
  'VB@SIS',
  'STR@SIS',
  'STR@SJV',
  'VB@SJV',
  'SK@SK',
  'SK@SK',
  'BW@SF',
  'MV@SIS',
  'AUT@SF+RL@SF',
  'VB@SF+STR@SF',
  'STR@SJV+STR@SBMS',
  'AUT@SIS+SK@SK',
  'MV@SIS+AL@SIS',
];

const BENANNTE = `
  SELECT 'sitzung:' || row_number() OVER (ORDER BY nummer) AS name, id
  FROM sitzung
  WHERE mandant_id = $1
  UNION ALL
  SELECT 'vorgang:' || row_number() OVER (ORDER BY erstellt_am, nummer, id), id
  FROM vorgang
  WHERE mandant_id = $1
  UNION ALL
  SELECT 'massgabe:' || row_number() OVER (ORDER BY erstellt_am, id), id
  FROM massgabe
  WHERE mandant_id = $1
  UNION ALL
  SELECT 'anlage:' || row_number() OVER (ORDER BY hinzugefuegt_am, id), id
  FROM anlage
  WHERE mandant_id = $1
  UNION ALL
  SELECT 'bemerkung:' || row_number() OVER (ORDER BY am, id), id
  FROM bemerkung
  WHERE mandant_id = $1`;

/** A Vorgang as a walk looks at it, past row-level security. */
export interface Vorgangsblick {
  id: string;
  art: string;
  nummer: string;
  zustand: string;
  version: number;
  zustaendig: string[];
  federfuehrung: string;
  beendet: boolean;
}

/** One Mandant of the running installation: its people, its clock, its Vorgaenge. */
export class Haus {
  private constructor(
    readonly betrieb: Betrieb,
    readonly organisation: Organisation,
    readonly menschen: Menschen,
    readonly kuerzel: string,
  ) {}

  static async neu(betrieb: Betrieb): Promise<Haus> {
    await betrieb.stelleAnfang();
    const kuerzel = betrieb.naechstesKuerzel();
    const haus = await organisation(betrieb.db, { kuerzel });
    const menschen = new Menschen(haus);
    for (const aemter of WEITERE) await menschen.kommt(aemter.split('+'));
    await schluesselFuer(haus);
    return new Haus(betrieb, haus, menschen, kuerzel);
  }

  get mandant(): string {
    return this.organisation.mandant;
  }

  sql<Zeile extends object>(anweisung: string, werte: readonly unknown[] = []): Promise<Zeile[]> {
    return this.betrieb.db.sql<Zeile>(anweisung, werte);
  }

  als(wer: string): Kundin {
    return this.betrieb.api.als(wer, this.organisation);
  }

  async namen(): Promise<Namen> {
    const zeilen = await this.sql<{ name: string; id: string }>(BENANNTE, [this.mandant]);
    return new Namen([
      ...zeilen.map(({ name, id }) => [name, id] as const),
      ...Object.entries(this.organisation.personen).map(([wer, { id }]) => [`person:${wer}`, id] as const),
    ]);
  }

  /** The youngest first. */
  vorgaenge(): Promise<Vorgangsblick[]> {
    return this.sql<Vorgangsblick>(
      `
        SELECT id, art, nummer, zustand, version, zustaendig, federfuehrung, beendet_am IS NOT NULL AS beendet
        FROM vorgang
        WHERE mandant_id = $1
        ORDER BY erstellt_am DESC, nummer DESC`,
      [this.mandant],
    );
  }

  /** Somebody comes new into an office. */
  async besetze(stelle: string): Promise<void> {
    await this.menschen.kommt([stelle]);
    await schluesselFuer(this.organisation);
    await this.pruefeBesetzung();
  }

  /** What the worker does once an hour. */
  async pruefeBesetzung(): Promise<void> {
    await pruefeBesetzung(this.betrieb.worker, this.betrieb.laeufer, this.mandant);
  }

  /** Moves the clock; the worker does what is due then. */
  async stelle(zeit: string): Promise<void> {
    await this.betrieb.stelle(zeit);
    await this.pruefeBesetzung();
  }

  /** Closes what only this walk used. */
  async ende(): Promise<void> {
    await this.organisation.datenbank.quelle.destroy();
  }
}
