import type { z } from 'zod';
import type { vorgangsauswahl } from '#contract';
import { verfahren } from '#workflows';

type Auswahl = z.infer<typeof vorgangsauswahl>;

/** Conditions on the Vorgang `v` for the first eight parameters. */
export const AUSWAHL = `
  ($1::text IS NULL OR v.art = $1)
  AND ($2::text IS NULL OR v.zustand = $2)
  AND ($3::text IS NULL OR v.federfuehrung = $3)
  AND ($4::uuid IS NULL OR v.sitzung_id = $4)
  AND ($5::text IS NULL OR (v.beendet_am IS NULL) = ($5 = 'ja'))
  AND ($6::text IS NULL OR v.stufe = $6)
  AND ($7::jsonb IS NULL OR $7::jsonb @> jsonb_build_array(v.art || ' ' || v.zustand))
  AND ($8::int IS NULL OR extract(year FROM v.erstellt_am AT TIME ZONE 'Europe/Berlin') = $8)`;

/** The eight values of AUSWAHL. */
export function auswahlwerte({
  art,
  zustand,
  ressort,
  sitzung,
  offen,
  stufe,
  phase,
  jahr,
}: Auswahl): unknown[] {
  return [
    art ?? null,
    zustand ?? null,
    ressort ?? null,
    sitzung ?? null,
    offen ?? null,
    stufe ?? null,
    phase === undefined ? null : JSON.stringify(zustaendeDer(phase)),
    jahr ?? null,
  ];
}

/** „art zustand“ of every state in a phase, by the German title of the phase. */
function zustaendeDer(phase: string): string[] {
  return verfahren.flatMap(({ id, zustaende }) =>
    Object.entries(zustaende)
      .filter(([, { meta }]) => (meta as { phase?: { de: string } } | undefined)?.phase?.de === phase)
      .map(([name]) => `${id} ${name}`),
  );
}
