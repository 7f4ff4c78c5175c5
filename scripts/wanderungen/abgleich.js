/** What a migrated database and the entities say of the same tables, line by line, and where the two differ. */

const ERZEUGTE_SPALTEN = `
  CREATE TABLE typeorm_metadata AS
  SELECT 'GENERATED_COLUMN'::text AS type, current_database()::text AS database, 'public'::text AS schema,
    c.relname::text AS "table", a.attname::text AS name, pg_get_expr(d.adbin, d.adrelid) AS value
  FROM pg_attribute a
  JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
  JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace
    AND a.attgenerated = 's'`;

const TABELLEN = `
  c.relnamespace = 'public'::regnamespace
    AND c.relkind IN ('r', 'p')
    AND c.relname NOT IN ('migration', 'typeorm_metadata')`;

const SPALTEN = `
  SELECT c.relname AS tabelle, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS typ,
    NOT a.attnotnull AS leer
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  WHERE ${TABELLEN}
    AND a.attnum > 0
    AND NOT a.attisdropped`;

const BEDINGUNGEN = `
  SELECT c.relname AS tabelle, k.conname AS name, k.contype AS art, k.condeferred AS spaeter,
    substring(
      pg_get_constraintdef(k.oid) FROM '^(?:CHECK|EXCLUDE) (.*?)(?: NOT VALID| DEFERRABLE.*)?$'
    ) AS text,
    ARRAY(
      SELECT concat_ws(' → ', a.attname, ziel.relname || '.' || b.attname)
      FROM unnest(k.conkey, k.confkey) WITH ORDINALITY s(nr, dort, folge)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = s.nr
      LEFT JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = s.dort
      LEFT JOIN pg_class ziel ON ziel.oid = k.confrelid
      ORDER BY s.folge
    ) AS spalten
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  WHERE ${TABELLEN}
    AND k.contype IN ('c', 'f', 'u', 'x')`;

const VERZEICHNISSE = `
  SELECT c.relname AS tabelle, n.relname AS name, i.indisunique AS einmal,
    pg_get_expr(i.indpred, i.indrelid) AS wo,
    ARRAY(
      SELECT a.attname::text
      FROM unnest(i.indkey::int[]) WITH ORDINALITY s(nr, folge)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = s.nr
      ORDER BY s.folge
    ) AS spalten
  FROM pg_index i
  JOIN pg_class c ON c.oid = i.indrelid
  JOIN pg_class n ON n.oid = i.indexrelid
  WHERE ${TABELLEN}
    AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype <> 'f')`;

/** TypeORM reads the expressions of generated columns from a table of its own, which Kogge does not have. */
export const merkeAusdruecke = (client) => client.query(ERZEUGTE_SPALTEN);

/**
 * TypeORM finds what differs in the tables that have an entity, and compares conditions by name only. Here
 * every table counts, and every condition with its text; the directions of an index nobody compares.
 */
export async function abweichungen(client, quelle) {
  const geplant = new Set(quelle.entityMetadatas.flatMap((eintrag) => ausEntitaet(quelle, eintrag)));
  const vorhanden = new Set(await ausDatenbank(client));
  return [
    ...[...vorhanden].filter((zeile) => !geplant.has(zeile)).map((zeile) => `nur in der Datenbank: ${zeile}`),
    ...[...geplant].filter((zeile) => !vorhanden.has(zeile)).map((zeile) => `nur in der Entität: ${zeile}`),
  ];
}

const spalte = (tabelle, name, typ, leer) => `${tabelle}.${name} ${typ}${leer ? '' : ' NOT NULL'}`;
const liste = (spalten) => `(${spalten.join(', ')})`;
/** PostgreSQL puts the whole of a condition into brackets or not, by the kind of its outermost operator. */
const ohneKlammern = (text) => (text ?? '').replaceAll(/[()\s]/gu, '');

async function ausDatenbank(client) {
  const [spalten, bedingungen, verzeichnisse] = [
    (await client.query(SPALTEN)).rows,
    (await client.query(BEDINGUNGEN)).rows,
    (await client.query(VERZEICHNISSE)).rows,
  ];
  return [
    ...spalten.map(({ tabelle, name, typ, leer }) => spalte(tabelle, name, typ, leer)),
    ...bedingungen.map(({ tabelle, ...eine }) => bedingung(tabelle, eine)),
    ...verzeichnisse.map(({ tabelle, name, einmal, wo, spalten: seine }) =>
      verzeichnis(tabelle, name, { einmal, wo, spalten: seine }),
    ),
  ];
}

const bedingung = (tabelle, { name, art, text, spalten, spaeter }) =>
  `${tabelle}: ${name} ${art} ${spaeter ? 'DEFERRED ' : ''}${ohneKlammern(text ?? worauf(art, spalten))}`;
/** TypeORM puts the columns of a reference into an order of its own. */
const worauf = (art, spalten) => liste(art === 'f' ? spalten.toSorted() : spalten);
const verzeichnis = (tabelle, name, { einmal, wo, spalten }) =>
  `${tabelle}: ${name} ${einmal ? 'UNIQUE ' : ''}${liste(spalten)} ${ohneKlammern(wo)}`.trim();

const paare = ({ columns, referencedColumns, referencedEntityMetadata: { tableName: ziel } }) =>
  columns.map((eine, nr) => `${eine.databaseName} → ${ziel}.${referencedColumns[nr].databaseName}`);
const namen = (spalten) => spalten.map(({ databaseName }) => databaseName);

function ausEntitaet(
  { driver },
  { tableName: tabelle, columns, checks, exclusions, uniques, foreignKeys, indices },
) {
  const typ = (eine) => `${driver.normalizeType(eine)}${eine.isArray ? '[]' : ''}`;
  const spaeter = ({ deferrable }) => deferrable === 'INITIALLY DEFERRED';
  const bedingungen = [
    ...checks.map(({ name, expression: text }) => ({ name, art: 'c', text })),
    ...exclusions.map((eine) => ({
      name: eine.name,
      art: 'x',
      text: eine.expression,
      spaeter: spaeter(eine),
    })),
    ...uniques.map((eine) => ({
      name: eine.name,
      art: 'u',
      spalten: namen(eine.columns),
      spaeter: spaeter(eine),
    })),
    ...foreignKeys.map((einer) => ({
      name: einer.name,
      art: 'f',
      spalten: paare(einer),
      spaeter: spaeter(einer),
    })),
  ];
  return [
    ...columns.map((eine) => spalte(tabelle, eine.databaseName, typ(eine), eine.isNullable)),
    ...bedingungen.map((eine) => bedingung(tabelle, eine)),
    ...indices.map(({ name, isUnique: einmal, where: wo, columns: seine }) =>
      verzeichnis(tabelle, name, { einmal, wo, spalten: namen(seine) }),
    ),
  ];
}
