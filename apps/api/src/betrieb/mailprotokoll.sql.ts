import { nachrichtenart, type Nachrichtenname } from '#contract';
import { nachrichtenEinfuegen, ohneZeilen } from '#persistence';

const ART = 'testmail' satisfies Nachrichtenname;

/** $1 Mandant $2 person $3 key. */
export const TESTMAIL = ohneZeilen(
  nachrichtenEinfuegen(
    {
      mandant_id: '$1',
      empfaenger_id: 'p.id',
      stelle: `'person@' || p.id`,
      vertritt_id: 'NULL::uuid',
      art: `'${ART}'`,
      gruppe: `'${nachrichtenart(ART).gruppe}'`,
      schluessel: '$3::text',
      daten: `'{}'::jsonb`,
      erstellt_am: 'zeit.jetzt',
      faellig_ab: 'zeit.jetzt',
    },
    'FROM person p, (SELECT kogge_jetzt() AS jetzt) zeit WHERE p.id = $2 AND p.mandant_id = $1',
  ),
);
