import type { Datum } from '#kalender';
import type { Berichtsbefund, Pruefbericht, Pruefmeilenstein } from './befund.js';
import { istErreicht, type Termin } from './termin.js';

type Terminbefund = Pick<Berichtsbefund, 'code' | 'soll' | 'termin'>;

/** The last day that a SOLL allows; null for one that begins, goes on or has fallen away. */
function spaetestens(soll: Termin | null): Datum | null {
  return soll && (soll.datum !== undefined || soll.art === 'zeitraum') ? (soll.bis ?? null) : null;
}

function pruefePrognose(soll: Termin | null, prognose: Termin | null): Terminbefund[] {
  const ende = spaetestens(soll);
  return soll && ende && prognose?.von && prognose.von > ende
    ? [{ code: 'meilenstein_verzoegert', soll, termin: prognose }]
    : [];
}

function pruefeOffenen(soll: Termin | null, ist: Termin | null, stichtag: Datum | null): Terminbefund[] {
  if (!soll) return [{ code: 'meilenstein_ohne_termin' }];
  const ende = spaetestens(soll);
  return ende && stichtag && ende <= stichtag
    ? [{ code: 'meilenstein_ueberfaellig', soll, ...(ist && { termin: ist }) }]
    : [];
}

function pruefeTermine(
  { soll, ist = null, prognose }: Pruefmeilenstein,
  stichtag: Datum | null,
): Terminbefund[] {
  if ([soll, ist, prognose].some((termin) => termin?.art === 'ungueltig'))
    return [{ code: 'datum_ungueltig' }];
  if (prognose !== undefined) return pruefePrognose(soll, prognose);
  if (!istErreicht(ist)) return pruefeOffenen(soll, ist, stichtag);
  const inZukunft = ist?.von && stichtag && ist.von > stichtag;
  return inZukunft ? [{ code: 'meilenstein_ist_in_zukunft', ...(soll && { soll }), termin: ist }] : [];
}

/** What is overdue, late, in the future, without a date or numbered twice. */
export function pruefeMeilensteine(
  { meilensteine, nurVerweis }: Pruefbericht,
  stichtag: Datum | null,
): Berichtsbefund[] {
  const bereich = 'meilenstein' as const;
  if (meilensteine.length === 0) return nurVerweis ? [] : [{ code: 'meilensteinplanung_fehlt', bereich }];
  const nummern = new Set<string>();
  return meilensteine.flatMap((m, stelle) => {
    const basis = { bereich, stelle, name: m.name };
    const befunde: Berichtsbefund[] = pruefeTermine(m, stichtag).map((befund) => ({ ...basis, ...befund }));
    if (m.nr && nummern.has(m.nr)) befunde.push({ ...basis, code: 'meilensteinnummer_doppelt' });
    if (m.nr) nummern.add(m.nr);
    return befunde;
  });
}
