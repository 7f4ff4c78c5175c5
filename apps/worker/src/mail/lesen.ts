import type { Verfahrensname } from '#contract';
import { belebe, zustandsangaben, type Stand } from '#engine';
import { nachrichtenEinfuegen, type Transaktion } from '#persistence';
import { ladeEinstellungen, ladePersonenkontext, subjekteVon, type Einstellungen } from '#runner';
import { verfahren } from '#workflows';
import { LEIHE } from '../leihe.js';
import { entfallgrund, type Betriebsnachricht, type Entfallgrund, type Nachricht } from './sendung.js';

type Uebergabe = readonly { id: string; fence: number }[];

/**
 * Renews the lease of what still waits under this fence, and reads it anew. Someone else's fence: nothing
 * comes back.
 */
const LESEN = `
  WITH meine AS (
    UPDATE nachricht n
    SET lease_bis = ${LEIHE}
    FROM jsonb_to_recordset($2::jsonb) AS u(id uuid, fence int)
    WHERE n.id = u.id
      AND n.mandant_id = $1
      AND n.fence = u.fence
      AND n.stand = 'wartet'
    RETURNING n.*
  )
  SELECT n.id, n.fence, n.art, n.stelle, n.daten, n.verspaetet_tage, n.versuche, n.erstellt_am, n.message_id,
    (SELECT p.name FROM person p WHERE p.id = n.vertritt_id) AS vertritt,
    jsonb_build_object(
      'id', p.id, 'name', p.name, 'email', p.email, 'sprache', p.sprache, 'aktiv', p.aktiv
    ) AS empfaenger,
    EXISTS (
      SELECT 1
      FROM inhaber(n.mandant_id, n.stelle, kogge_heute()) i
      WHERE i.person_id = p.id
    ) AS im_amt,
    coalesce(
      (
        SELECT f.stand = 'laeuft'
        FROM erinnerung e
        JOIN frist f ON f.id = e.frist_id
        WHERE e.id = n.erinnerung_id
      ),
      true
    ) AS frist_laeuft,
    to_jsonb(v) AS zeile
  FROM meine n
  JOIN person p ON p.id = n.empfaenger_id
  LEFT JOIN vorgang v ON v.id = n.vorgang_id
  WHERE n.vorgang_id IS NULL
    OR v.id IS NOT NULL
  ORDER BY n.erstellt_am, n.id`;

interface Zeile {
  nummer: string;
  titel: string;
  id: string;
  stufe: string;
  art: Verfahrensname;
  zustand: string;
  zustaendig: string[];
  zugang: string[];
  beendet_am: string | null;
  definition_id: string;
  definition_version: number;
  stand: Stand;
}

const NACHFOLGENDE_NACHRICHT = nachrichtenEinfuegen(
  {
    mandant_id: 'n.mandant_id',
    empfaenger_id: 'i.person_id',
    stelle: 'i.an',
    vertritt_id: 'i.vertritt_id',
    vorgang_id: 'n.vorgang_id',
    erinnerung_id: 'n.erinnerung_id',
    art: 'n.art',
    gruppe: 'n.gruppe',
    schluessel: 'n.schluessel',
    daten: `(n.daten - 'sammel' - 'fuer' - 'wortlaut') || CASE
      WHEN i.an = s.stelle THEN '{}'
      ELSE jsonb_build_object('fuer', s.stelle)
    END`,
    verspaetet_tage: 'n.verspaetet_tage',
    erstellt_am: 'n.erstellt_am',
    faellig_ab: 'j.jetzt',
  },
  `
    FROM nachricht n, (SELECT kogge_jetzt() AS jetzt) j, (SELECT $3::text AS stelle) s,
      empfaenger($2, s.stelle, kogge_tag(j.jetzt)) i
    WHERE n.id = $1`,
);

/**
 * What is still to be sent, and settings of the Mandant. What has become void since is marked so, in the same
 * transaction.
 */
export async function liesSendung(
  t: Transaktion,
  mandant: string,
  uebergabe: Uebergabe,
): Promise<{ nachrichten: Nachricht[]; einstellungen: Einstellungen; entfallen: Entfallgrund[] }> {
  const { rows } = await t.abfrage<Omit<Betriebsnachricht, 'vorgang'> & { zeile: Zeile | null }>(LESEN, [
    mandant,
    JSON.stringify(uebergabe),
  ]);
  const einstellungen = await ladeEinstellungen(t, mandant);
  const nachrichten: Nachricht[] = [];
  const entfallen: Entfallgrund[] = [];
  const person = rows[0] ? await ladePersonenkontext(t, mandant, rows[0].empfaenger.id) : null;
  for (const { zeile, ...rest } of rows) {
    const nachricht: Nachricht =
      zeile === null
        ? { ...rest, vorgang: null }
        : { ...rest, vorgang: { ...zeile, beendet: zeile.beendet_am !== null, aufgabe: aufgabeAus(zeile) } };
    const grund = entfallgrund(nachricht, person ? subjekteVon(person) : []);
    if (grund === null) nachrichten.push(nachricht);
    else {
      await lasseEntfallen(t, mandant, nachricht, grund);
      entfallen.push(grund);
    }
  }
  return { nachrichten, einstellungen, entfallen };
}

async function lasseEntfallen(
  t: Transaktion,
  mandant: string,
  { id, fence, stelle, daten }: Nachricht,
  grund: Entfallgrund,
): Promise<void> {
  await t.abfrage(
    `
      UPDATE nachricht
      SET stand = 'entfallen', fehler = $3, lease_bis = NULL
      WHERE id = $1
        AND fence = $2
        AND stand = 'wartet'`,
    [id, fence, grund],
  );
  if (grund !== 'amt_abgegeben' && grund !== 'person_inaktiv') return;
  // The office goes on: whoever holds it now, or stands in for it, is told in place of the one who left.
  await t.abfrage(NACHFOLGENDE_NACHRICHT, [id, mandant, daten.fuer ?? stelle]);
}

/**
 * What is to be done now, in the words of the procedure; null when it has ended or this installation does not
 * know the definition.
 */
function aufgabeAus({
  beendet_am: beendet,
  definition_id: id,
  definition_version: version,
  stand,
}: Zeile): { de: string; en: string } | null {
  const eines = verfahren.find((v) => v.id === id && v.version === version);
  return eines && beendet === null ? zustandsangaben(belebe(eines, stand)).titel : null;
}
