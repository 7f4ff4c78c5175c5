import { kanonisch } from '#engine';
import { FREIGEGEBEN } from '../lage/kampagnenlage.js';
import { jeZeile, perAbfrage, type Invariante } from './invariante.js';

interface Berichtszeile {
  id: string;
  vorgang_id: string;
  inhalt: unknown;
  gefroren: unknown;
}
interface Massnahmenzeile {
  id: string;
  nummer: string;
  stand: unknown;
  letzter: unknown;
}

const FREI = FREIGEGEBEN.map((zustand) => `'${zustand}'`).join(', ');

/** Of the reports that run under these rules. */
const NEUE = ` bericht b JOIN vorgang v ON v.id = b.vorgang_id WHERE v.definition_version >= 3`;

/**
 * Reports: what was approved is what was frozen, nothing that was asked for is missing, the register keeps
 * its history.
 */
export const berichtsinvarianten: Invariante[] = [
  jeZeile<Berichtszeile>(
    'I-02b',
    'Ein freigegebener Jahresbericht ist Wort für Wort der, der freigegeben wurde',
    {
      abfrage: `
        SELECT b.id::text, b.vorgang_id, b.inhalt, f.inhalt -> 'bericht' AS gefroren
        FROM bericht b
        JOIN vorgang v ON v.id = b.vorgang_id AND v.zustand IN (${FREI})
        LEFT JOIN zeichnung z
          ON z.vorgang_id = v.id AND z.schritt = 'freigebenSTR' AND z.inhalt_sha256 = v.inhalt_sha256
        LEFT JOIN fassung f ON f.vorgang_id = z.vorgang_id AND f.nr = z.fassung
        WHERE b.id::text > $1
        ORDER BY b.id::text
        LIMIT $2`,
      schluessel: ({ id }) => id,
      verstoss: ({ vorgang_id, inhalt, gefroren }) =>
        kanonisch(inhalt) === kanonisch(gefroren) ? null : { vorgang: vorgang_id },
    },
  ),
  perAbfrage(
    'I-31b',
    'Zu jeder festgeschriebenen Maßnahme einer laufenden Kampagne gibt es genau einen Bericht',
    {
      alle: 'kampagne_massnahme',
      verstoesse: `
        SELECT k.kampagne_id, k.massnahme_id
        FROM kampagne_massnahme k
        JOIN vorgang v ON v.id = k.kampagne_id AND v.zustand NOT IN ('geplant', 'eroeffnet', 'abgebrochen')
        LEFT JOIN bericht b ON b.kampagne_id = k.kampagne_id AND b.massnahme_id = k.massnahme_id
        GROUP BY 1, 2
        HAVING count(b.id) <> 1`,
    },
  ),
  perAbfrage('I-70', 'Nur das Berichtswesen lässt einen Bericht entfallen oder hält fest, dass keiner kam', {
    alle: NEUE,
    verstoesse: `
      SELECT v.id AS vorgang, v.zustand
      FROM ${NEUE}
        AND v.zustand IN ('entfallen', 'nichtVorgelegt', 'nichtFreigegeben', 'ohneBericht')
        AND NOT coalesce(
          length(v.stand #>> '{context,feststellung,grund}') >= 5
          AND kogge_ist_berichtswesen(
            v.stand #> '{context,feststellung,durch}', v.stand #>> '{context,berichtswesen}'
          ),
          false
        )`,
  }),
  perAbfrage('I-71', 'Als nicht vorgelegt oder nicht freigegeben gilt ein Bericht erst nach seinem Termin', {
    alle: NEUE,
    verstoesse: `
      SELECT v.id AS vorgang, v.zustand
      FROM ${NEUE}
        AND v.zustand IN ('nichtVorgelegt', 'nichtFreigegeben')
        AND kogge_tag(v.geaendert_am) <= (v.stand #>> '{context,faellig}')::date`,
  }),
  perAbfrage('I-72', 'Ein Jahresbericht ist erst mit dem Beschluss über den Gesamtbericht abgeschlossen', {
    alle: NEUE,
    verstoesse: `
      SELECT v.id AS vorgang, v.zustand
      FROM ${NEUE}
        AND v.zustand IN ('abgeschlossen', 'ohneBericht')
        AND NOT kogge_gesamtbericht_beschlossen(b.kampagne_id)`,
  }),
  perAbfrage('I-73', 'Jede Änderung einer festgeschriebenen Maßnahme nennt, wer sie gemacht hat', {
    alle: 'kampagne_massnahme',
    verstoesse: `
      SELECT f.massnahme_id AS massnahme, f.version
      FROM kampagne_massnahme k
      JOIN vorgang v ON v.id = k.kampagne_id AND v.definition_version >= 3
      JOIN massnahme_fassung f ON f.massnahme_id = k.massnahme_id AND f.version > k.massnahme_version
      WHERE f.person_id IS NULL`,
  }),
  perAbfrage('I-74', 'Der laufende Bericht über eine Maßnahme liegt bei dem Haus, dem sie gehört', {
    alle: NEUE,
    verstoesse: `
      SELECT v.id AS vorgang, v.zustand
      FROM ${NEUE}
        AND v.beendet_am IS NULL
        AND v.federfuehrung IS DISTINCT FROM (SELECT m.ressort FROM massnahme m WHERE m.id = b.massnahme_id)
        AND NOT EXISTS (
          SELECT 1
          FROM frist f
          WHERE f.vorgang_id = v.id
            AND f.schluessel = 'hauswechsel'
            AND f.stand = 'laeuft'
        )`,
  }),
  jeZeile<Massnahmenzeile>(
    'I-16b',
    'Jede Maßnahme steht so im Register wie im letzten Stand ihrer Geschichte',
    {
      abfrage: `
        SELECT m.id::text, m.nummer, f.inhalt AS letzter,
          m.inhalt || jsonb_build_object(
            'nummer', m.nummer, 'titel', m.titel, 'handlungsfeld', m.handlungsfeld, 'ressort', m.ressort,
            'einheit', m.einheit, 'stand', m.stand
          ) AS stand
        FROM massnahme m
        LEFT JOIN massnahme_fassung f ON f.massnahme_id = m.id AND f.version = m.version
        WHERE m.id::text > $1
        ORDER BY m.id::text
        LIMIT $2`,
      schluessel: ({ id }) => id,
      verstoss: ({ id, nummer, stand, letzter }) =>
        kanonisch(stand) === kanonisch(letzter) ? null : { massnahme: id, nummer },
    },
  ),
];
