import { datumBerlin, datumDeutsch } from '#kalender';
import { planaenderungswort, planstand, type Massnahmeninhalt } from '#dokumente';
import type { Transaktion } from '#persistence';

interface Stand {
  massnahme: string;
  inhalt: Massnahmeninhalt;
  am: Date;
  wer: string | null;
}

/** Every state of the measures of a campaign from the frozen one on, in order. */
const STAENDE = `
  SELECT k.massnahme_id AS massnahme, f.inhalt, f.am,
    (SELECT p.name FROM person p WHERE p.id = f.person_id) AS wer
  FROM kampagne_massnahme k
  JOIN massnahme_fassung f ON f.massnahme_id = k.massnahme_id AND f.version >= k.massnahme_version
  WHERE k.kampagne_id = $1
  ORDER BY k.massnahme_id, f.version`;

/**
 * Planwerte of the year that were changed after the campaign had frozen them: old, new, by whom and when, by
 * measure. The history of a measure is append-only; nothing else has to be kept.
 */
export async function planaenderungen(
  t: Transaktion,
  kampagne: string,
  jahr: number,
): Promise<Map<string, string[]>> {
  const { rows } = await t.abfrage<Stand>(STAENDE, [kampagne]);
  const gefunden = new Map<string, string[]>();
  for (const [i, stand] of rows.entries()) {
    const davor = rows[i - 1];
    if (davor?.massnahme !== stand.massnahme) continue;
    const bisher = gefunden.get(stand.massnahme) ?? [];
    gefunden.set(stand.massnahme, [...bisher, ...unterschiede(davor.inhalt, stand, jahr)]);
  }
  return gefunden;
}

function unterschiede(alt: Massnahmeninhalt, { inhalt, wer, am }: Stand, jahr: number): string[] {
  const vorher = planstand(alt, jahr);
  return inhalt.kennzahlen.flatMap(({ id, name, planwerte }) => {
    const neu = planwerte[String(jahr)] ?? '';
    const plan = vorher.get(id)?.plan;
    return plan === undefined || plan.trim() === neu.trim()
      ? []
      : [
          planaenderungswort({
            name,
            alt: plan,
            neu,
            wer: wer ?? 'ohne Namen',
            am: datumDeutsch(datumBerlin(am)),
          }),
        ];
  });
}
