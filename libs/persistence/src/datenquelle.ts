import type { ClientBase } from 'pg';
import { DataSource, type ColumnType, type DataSourceOptions } from 'typeorm';
import { Benennung } from './benennung.js';
import { ENTITAETEN } from './entitaeten/alle.js';
import { Grundlage1763700000000 } from './migrations/1763700000000-grundlage.js';
import { Berichte1764090000000 } from './migrations/1764090000000-berichte.js';
import { Siegel1764180000000 } from './migrations/1764180000000-siegel.js';
import { Nachtpruefung1764300000000 } from './migrations/1764300000000-nachtpruefung.js';
import { Kettenstapel1764460000000 } from './migrations/1764460000000-kettenstapel.js';
import { Suchtreffer1764460100000 } from './migrations/1764460100000-suchtreffer.js';
import { Haus1764600000000 } from './migrations/1764600000000-haus.js';
import { Suchgrenze1764700000000 } from './migrations/1764700000000-suchgrenze.js';
import { Regeln1764800000000 } from './migrations/1764800000000-regeln.js';
import { Sitzungsregeln1764810000000 } from './migrations/1764810000000-sitzungsregeln.js';
import { Auftragsregeln1764820000000 } from './migrations/1764820000000-auftragsregeln.js';
import { Stufen1764840000000 } from './migrations/1764840000000-stufen.js';
import { Unbesetzt1764850000000 } from './migrations/1764850000000-unbesetzt.js';
import { Ersatz1764860000000 } from './migrations/1764860000000-ersatz.js';
import { Regelwechsel1764870000000 } from './migrations/1764870000000-regelwechsel.js';
import { Macht1764880000000 } from './migrations/1764880000000-macht.js';
import { Betriebslage1764900000000 } from './migrations/1764900000000-betriebslage.js';
import { Passkey1764910000000 } from './migrations/1764910000000-passkey.js';
import { Siegelneubeginn1764920000000 } from './migrations/1764920000000-siegelneubeginn.js';
import { Lebenszeichen1764921000000 } from './migrations/1764921000000-lebenszeichen.js';
import { Klartext1764890000000 } from './migrations/1764890000000-klartext.js';
import { Dateimerkmale1764891000000 } from './migrations/1764891000000-dateimerkmale.js';
import { Abgleich1764930000000 } from './migrations/1764930000000-abgleich.js';
import { Siegelrueckstand1764945000000 } from './migrations/1764945000000-siegelrueckstand.js';
import { Angaben1764950000000 } from './migrations/1764950000000-angaben.js';
import { Vertretungsumfang1764960000000 } from './migrations/1764960000000-vertretungsumfang.js';
import { Leiter1764965000000 } from './migrations/1764965000000-leiter.js';
import { Zustellbarkeit1764970000000 } from './migrations/1764970000000-zustellbarkeit.js';
import { Besuch1764985000000 } from './migrations/1764985000000-besuch.js';
import { Ergebnisfreigabe1764986000000 } from './migrations/1764986000000-ergebnisfreigabe.js';
import { Zugangsvergleich1764987000000 } from './migrations/1764987000000-zugangsvergleich.js';
import { Zugangsregel1764988000000 } from './migrations/1764988000000-zugangsregel.js';
import { Zugang1764830000000 } from './migrations/1764830000000-zugang.js';

/**
 * A role of the database in which the process works; it owns nothing and sees only what its policies allow.
 */
export type Datenbankrolle = 'kogge_app' | 'kogge_worker' | 'kogge_auditor' | 'kogge_siegel';

const migrationen = [
  Grundlage1763700000000,
  Berichte1764090000000,
  Siegel1764180000000,
  Nachtpruefung1764300000000,
  Kettenstapel1764460000000,
  Suchtreffer1764460100000,
  Haus1764600000000,
  Suchgrenze1764700000000,
  Regeln1764800000000,
  Sitzungsregeln1764810000000,
  Auftragsregeln1764820000000,
  Zugang1764830000000,
  Stufen1764840000000,
  Unbesetzt1764850000000,
  Ersatz1764860000000,
  Regelwechsel1764870000000,
  Macht1764880000000,
  Klartext1764890000000,
  Dateimerkmale1764891000000,
  Betriebslage1764900000000,
  Passkey1764910000000,
  Siegelneubeginn1764920000000,
  Lebenszeichen1764921000000,
  Abgleich1764930000000,
  Siegelrueckstand1764945000000,
  Angaben1764950000000,
  Vertretungsumfang1764960000000,
  Leiter1764965000000,
  Zustellbarkeit1764970000000,
  Besuch1764985000000,
  Ergebnisfreigabe1764986000000,
  Zugangsvergleich1764987000000,
  Zugangsregel1764988000000,
];

/** Every migration of this program, as the database knows it once it has run. */
export const migrationsnamen: readonly string[] = migrationen.map(({ name }) => name);

const JEDE_ROLLE = ['-c statement_timeout=10000'];
/**
 * Whoever checks cannot write, sees one moment in each transaction – otherwise what is committed between two
 * of its statements looks like a fault – and leaves the processors to the others. Nobody waits for its
 * statements: they may take a minute.
 */
const PRUEFENDE = [
  '-c statement_timeout=60000',
  '-c default_transaction_read_only=on',
  String.raw`-c default_transaction_isolation=repeatable\ read`,
  '-c max_parallel_workers_per_gather=0',
];

/**
 * Connection to PostgreSQL; without a role it is the migrator's.
 * `statement_timeout` 10 s (60 s for the auditor), `lock_timeout` 2 s, `idle_in_transaction_session_timeout`
 * 30 s.
 */
export function datenquelle(url: string, rolle?: Datenbankrolle, verbindungen = 10): DataSource {
  const quelle = new DataSource({
    ...angaben(url, rolle, verbindungen),
    entities: ENTITAETEN,
    namingStrategy: new Benennung(),
  });
  // TypeORM 1.1 knows every type of PostgreSQL but the one that numbers transactions.
  quelle.driver.supportedDataTypes.push('xid8' as ColumnType);
  return quelle;
}

/**
 * For the run of the migrations: without entities, since TypeORM would otherwise make a table of its own for
 * the expressions of generated columns; and without our names, which its table of migrations never had.
 */
export const wanderquelle = (url: string): DataSource => new DataSource(angaben(url, undefined, 2));

function angaben(url: string, rolle: Datenbankrolle | undefined, verbindungen: number): DataSourceOptions {
  const vorgaben = [
    '-c TimeZone=UTC',
    '-c lock_timeout=2000',
    '-c idle_in_transaction_session_timeout=30000',
  ];
  const options = rolle
    ? [`-c role=${rolle}`, ...(rolle === 'kogge_auditor' ? PRUEFENDE : JEDE_ROLLE), ...vorgaben]
    : vorgaben;
  return {
    type: 'postgres',
    url,
    migrations: migrationen,
    synchronize: false,
    // What the schema needs comes with a migration: TypeORM would install btree_gist for an exclusion.
    installExtensions: false,
    migrationsTableName: 'migration',
    poolSize: verbindungen,
    applicationName: rolle ?? 'kogge_migrator',
    extra: { options: options.join(' '), onConnect: hoereZu },
  };
}

/**
 * A connection that breaks says so on itself, sometimes twice, sometimes in the moment in which it was made
 * and nobody listens yet (TypeORM 1.1): unheard, that would end the process. Whoever works on it learns it
 * from its statement.
 */
function hoereZu(client: ClientBase): void {
  client.on('error', () => {});
}
