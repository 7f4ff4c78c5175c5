import {
  nachrichtenart,
  type Nachrichtengruppe,
  type Nachrichtenname,
  type Nachrichtenstand,
} from '#contract';
import { anweisung, nachrichtenEinfuegen, ohneZeilen } from '#persistence';

const ART = 'mail_unzustellbar' satisfies Nachrichtenname;

/**
 * What this mail told did not arrive; of a digest all of it.
 *
 * $1 part of the Message-ID $2 reason
 */
export const ZURUECKGEKOMMENE = anweisung<{ id: string; mandant: string }>()({
  text: `
    UPDATE nachricht
    SET stand = '${'fehlgeschlagen' satisfies Nachrichtenstand}', fehler = $2
    WHERE stand = '${'gesendet' satisfies Nachrichtenstand}'
      AND CASE
        WHEN starts_with($1, 'sammel.') THEN daten ->> 'sammel' = substr($1, 8)
        ELSE message_id = $1
      END
    RETURNING id, mandant_id AS mandant`,
  spalten: ['id', 'mandant'],
});

/** What went to an address of its own says nothing about the one of the person. $1 messages. */
export const ADRESSE_MERKEN = ohneZeilen(`
  UPDATE person p
  SET mail_unzustellbar_seit = kogge_jetzt()
  FROM nachricht n
  WHERE n.id = ANY ($1::uuid[])
    AND p.id = n.empfaenger_id
    AND NOT n.daten ? 'adresse'
    AND p.mail_unzustellbar_seit IS NULL`);

/** Whoever made the Schritt behind a task or a deadline hears that nobody was told. $1 messages. */
export const VERANLASSENDE_BENACHRICHTIGEN = ohneZeilen(
  nachrichtenEinfuegen(
    {
      mandant_id: 'n.mandant_id',
      empfaenger_id: 'd.id',
      stelle: `'person@' || d.id`,
      vertritt_id: 'NULL::uuid',
      vorgang_id: 'n.vorgang_id',
      art: `'${ART}'`,
      gruppe: `'${nachrichtenart(ART).gruppe}'`,
      schluessel: `'${ART}:' || n.id`,
      daten: `jsonb_build_object('recht', jsonb_build_object('wer', p.name))`,
      erstellt_am: 'zeit.jetzt',
      faellig_ab: 'zeit.jetzt',
    },
    `
      FROM nachricht n
      JOIN person p ON p.id = n.empfaenger_id
      JOIN person d ON d.id = (n.daten #>> '{durch,person}')::uuid AND d.id <> p.id
      CROSS JOIN (SELECT kogge_jetzt() AS jetzt) zeit
      WHERE n.id = ANY ($1::uuid[])
        AND n.vorgang_id IS NOT NULL
        AND n.gruppe IN (
          '${'aufgaben' satisfies Nachrichtengruppe}', '${'fristen' satisfies Nachrichtengruppe}'
        )`,
  ),
);
