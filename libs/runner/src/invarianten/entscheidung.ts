import { belebe, kanonisch, sha256, zustaendigeStellen, zustandsname } from '#engine';
import type { Vorgangszeile } from '../lage/lagelader.js';
import { verfahrenVon } from '../register.js';
import { sortiert, zugangswerte } from '../zugang.js';
import { phaseNach } from '#workflows';
import { jeZeile, perAbfrage, type Invariante } from './invariante.js';
import type { Vorlagenzustand } from '#workflows';

interface Fassungszeile {
  id: string;
  nr: number;
  vorgang_id: string;
  inhalt: unknown;
  inhalt_sha256: string;
}
interface Zeichnungszeile {
  id: string;
  vorgang_id: string;
  erklaerung: Record<string, unknown>;
  erklaerung_sha256: string;
  inhalt_sha256: string | null;
  person_id: string | null;
}

const NACH_SCHLUSSZEICHNUNG: readonly Vorlagenzustand[] = [
  'eingereicht',
  'tischvorlagePruefung',
  'vorberatung',
  'tagesordnung',
  'beratung',
  'ausgesetzt',
  'ueberwiesen',
  'beschlossen',
  'widerspruchsverfahren',
  'ausgefertigt',
  'folgegremien',
  'veroeffentlicht',
  'teilveroeffentlicht',
  'gesperrt',
  'abgeschlossen',
  'abgelehnt',
];

/** Decisions: content, approvals, four eyes, the state graph. */
/** SQL: that office or deputyship counted when `z` was signed. */
const GALT = (zeile: string): string => `${zeile}.wirksam
  AND (${zeile}.bestaetigt_am IS NULL OR ${zeile}.bestaetigt_am <= z.am)
  AND ${zeile}.von <= kogge_tag(z.am)
  AND (${zeile}.bis IS NULL OR ${zeile}.bis >= kogge_tag(z.am))
  AND (${zeile}.widerrufen_am IS NULL OR ${zeile}.widerrufen_am >= z.am)`;

/** SQL: whoever signed `z` was the standing deputy of that office. */
const STAENDIGE = `
  EXISTS (
    SELECT 1
    FROM vertretung s
    WHERE s.vertretende_id = z.person_id
      AND s.vertretene_id IS NULL
      AND s.rollen[1] || '@' || s.ressort = z.erklaerung ->> 'amt'
      AND ${GALT('s')}
  )`;

/** SQL: she signed `z` as standing deputy in an office that nobody held. */
const IN_UNBESETZTEM_AMT = `
  z.vertritt_id = z.person_id
  AND ${STAENDIGE}
  AND NOT EXISTS (
    SELECT 1
    FROM amt a
    WHERE a.mandant_id = z.mandant_id
      AND a.rolle || '@' || a.ressort = z.erklaerung ->> 'amt'
      AND ${GALT('a')}
  )`;

export const entscheidungsinvarianten: Invariante[] = [
  jeZeile<Fassungszeile>('I-01a', 'Jede Fassung hat den Hash ihres Inhalts', {
    abfrage: `
      SELECT id::text, nr, vorgang_id, inhalt, inhalt_sha256
      FROM fassung
      WHERE id::text > $1
      ORDER BY id::text
      LIMIT $2`,
    schluessel: ({ id }) => id,
    verstoss: ({ vorgang_id, nr, inhalt, inhalt_sha256 }) =>
      sha256(kanonisch(inhalt)) === inhalt_sha256 ? null : { vorgang: vorgang_id, fassung: nr },
  }),
  jeZeile<Zeichnungszeile>(
    'I-01b',
    'Jede Zeichnung trägt den Hash ihrer Erklärung und des Inhalts, den sie meint',
    {
      abfrage: `
        SELECT id::text, vorgang_id, erklaerung, erklaerung_sha256, inhalt_sha256, person_id
        FROM zeichnung
        WHERE id::text > $1
        ORDER BY id::text
        LIMIT $2`,
      schluessel: ({ id }) => id,
      verstoss: ({ id, vorgang_id, erklaerung, erklaerung_sha256, inhalt_sha256, person_id }) =>
        sha256(kanonisch(erklaerung)) === erklaerung_sha256 &&
        (erklaerung['inhaltSha256'] ?? null) === inhalt_sha256 &&
        erklaerung['vorgang'] === vorgang_id &&
        (erklaerung['person'] ?? null) === person_id
          ? null
          : { zeichnung: id },
    },
  ),
  perAbfrage('I-02', 'Hinter der Schlusszeichnung steht nur, was in dieser Fassung gezeichnet ist', {
    alle: `vorgang WHERE art = 'senatsvorlage'`,
    verstoesse: `
      SELECT v.id, v.zustand
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.zustand = ANY ('{${NACH_SCHLUSSZEICHNUNG.join(',')}}')
        AND NOT EXISTS (
          SELECT 1
          FROM zeichnung z
          WHERE z.vorgang_id = v.id
            AND z.schritt = 'zeichnen'
            AND z.inhalt_sha256 = v.inhalt_sha256
        )`,
  }),
  perAbfrage('I-03', 'Die Versionen eines Vorgangs sind 1 bis n ohne Lücke', {
    alle: 'vorgang',
    verstoesse: `
      SELECT v.id, v.version, count(p.seq) AS eintraege
      FROM vorgang v
      LEFT JOIN pruefpfad p ON p.vorgang_id = v.id
      GROUP BY v.id, v.version
      HAVING count(p.seq) <> v.version
        OR min(p.vorgang_version) IS DISTINCT FROM 1
        OR max(p.vorgang_version) IS DISTINCT FROM v.version`,
  }),
  perAbfrage('I-05', 'Jede Datei hat die Bytes ihres Hashs', {
    alle: 'datei',
    verstoesse: `SELECT sha256 FROM datei WHERE sha256 <> encode(sha256(inhalt), 'hex')`,
  }),
  perAbfrage(
    'I-06',
    'Niemand hat gezeichnet, woran er vorher mitgeschrieben hat – auch nicht in Vertretung',
    {
      alle: 'zeichnung',
      verstoesse: `
        SELECT z.id, z.vorgang_id
        FROM zeichnung z
        JOIN vorgang v ON v.id = z.vorgang_id
        JOIN workflow_definition d ON d.id = v.definition_id AND d.version = v.definition_version
        JOIN pruefpfad p ON p.vorgang_id = z.vorgang_id AND p.vorgang_version < z.vorgang_version
        WHERE d.definition #> ARRAY['vierAugen', 'zeichnet', z.schritt] ? 'mitwirkende'
          AND (
            p.handlung = 'anlegen' OR d.definition #> ARRAY['vierAugen', 'schreibt',
            p.handlung] ? 'mitwirkende'
          )
          AND (
            p.akteur IN (z.person_id::text, z.vertritt_id::text)
            OR p.vertritt IN (z.person_id, z.vertritt_id)
          )`,
    },
  ),
  perAbfrage('I-11', 'Wer gezeichnet hat, hatte in diesem Augenblick das Amt oder die Vertretung', {
    alle: `zeichnung WHERE person_id IS NOT NULL AND rolle IS NOT NULL AND rolle <> 'person'`,
    verstoesse: `
      SELECT z.id, z.vorgang_id
      FROM zeichnung z
      WHERE z.person_id IS NOT NULL
        AND z.rolle IS NOT NULL
        AND z.rolle <> 'person'
        AND NOT (${IN_UNBESETZTEM_AMT})
        AND NOT EXISTS (
          SELECT 1
          FROM amt a
          WHERE a.person_id = coalesce(z.vertritt_id, z.person_id)
            AND a.rolle = split_part(coalesce(z.erklaerung ->> 'statt', z.rolle), '@', 1)
            AND ${GALT('a')}
            AND (
              z.vertritt_id IS NULL
              OR EXISTS (
                SELECT 1
                FROM vertretung t
                WHERE t.vertretene_id = z.vertritt_id
                  AND (t.vertretende_id = z.person_id OR ${STAENDIGE})
                  AND (t.vorgang_id IS NULL OR t.vorgang_id = z.vorgang_id)
                  AND (
                    t.verfahren = '{}'
                    OR (SELECT v.art FROM vorgang v WHERE v.id = z.vorgang_id) = ANY (t.verfahren)
                  )
                  AND ${GALT('t')}
              )
            )
        )`,
  }),
  perAbfrage('I-13', 'Jeder Vorgang läuft nach der Definition, mit der er begann', {
    alle: 'vorgang',
    verstoesse: `
      SELECT v.id, v.definition_id, v.definition_version
      FROM vorgang v
      LEFT JOIN workflow_definition d ON d.id = v.definition_id AND d.version = v.definition_version
      WHERE d.hash IS DISTINCT FROM v.definition_hash`,
  }),
  jeZeile<Vorgangszeile>(
    'I-31',
    'Stand, Zustand, Zuständigkeit und Zugang jedes Vorgangs passen zu seinem Verfahren',
    {
      abfrage: `SELECT * FROM vorgang WHERE id::text > $1 ORDER BY id::text LIMIT $2`,
      schluessel: ({ id }) => id,
      verstoss: passtZumVerfahren,
    },
  ),
];

function passtZumVerfahren(zeile: Vorgangszeile): unknown {
  const workflow = verfahrenVon(zeile);
  const snapshot = belebe(workflow, zeile.stand);
  const zustaendig = zeile.beendet_am === null ? zustaendigeStellen(workflow, snapshot) : [];
  const soll = zugangswerte({
    verfahren: zeile.art,
    stufe: zeile.stufe,
    phase: zeile.phase,
    kontext: zeile.stand.context,
  });
  const paare: Record<string, [unknown, unknown]> = {
    zustand: [zustandsname(zeile.stand.value), zeile.zustand],
    zustaendig: [[...zustaendig].sort(), [...zeile.zustaendig].sort()],
    phase: [phaseNach(zeile.art, zeile.zustand, zeile.phase), zeile.phase],
    zugang: [soll.zugang.sort(), [...zeile.zugang_eigen].sort()],
    arbeitsstand: [soll.zugangArbeit.sort(), [...zeile.zugang_arbeit].sort()],
    anlagen: [sortiert(soll.zugangStreng), sortiert(zeile.zugang_streng)],
    ende: [zeile.stand.status === 'done', zeile.beendet_am !== null],
  };
  const falsch = Object.entries(paare).find(([, [soll, ist]]) => kanonisch(soll) !== kanonisch(ist));
  return falsch ? { vorgang: zeile.id, [falsch[0]]: { soll: falsch[1][0], ist: falsch[1][1] } } : null;
}
