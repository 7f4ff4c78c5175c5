import type { Workflow } from './definition.js';
import type { Fristbeginn } from './folgen.js';
import { liesModell } from './modell.js';
import { wertAus, zustaendeIn } from './migration-zustand.js';
import { fristenDer, neueFristen } from './migration-fristen.js';
import type { Migrationsplan, Planbefund } from './migrationsplan.js';
import { belebe, type Stand } from './step.js';
import { zustandsname } from './zustand.js';

/** A deadline that runs for the Vorgang, as the runner stores it. */
export interface LaufendeFrist {
  schluessel: string;
  name: string;
}

/** What the move does to one Vorgang; nothing is executed. */
export interface Wanderung<K> {
  ok: true;
  stand: Stand<K>;
  zustand: string;
  /** Deadlines that go on with their date, under the key of the new definition. */
  fristenBehalten: { von: string; nach: string }[];
  fristenEnden: string[];
  fristenBeginnen: Fristbeginn[];
}

/**
 * Moves the stand of one Vorgang to another version. Pure: the same stand gives the same answer, and refusals
 * come as findings. The Vorgang is in its new state without having entered it – no entry actions run; only
 * deadlines of the new state that the plan calls `neu` begin. `laufende` are the deadlines that run now;
 * without them those of the state are taken.
 */
export function wandere<K extends object, N extends object>(
  plan: Migrationsplan,
  alt: Workflow<K, never>,
  neu: Workflow<N, never>,
  stand: Stand<K>,
  laufende?: readonly LaufendeFrist[],
): Wanderung<N> | Planbefund[] {
  if (stand.status !== 'active')
    return [
      befund(
        'vorgang_beendet',
        zustandsname(stand.value),
        'Der Vorgang ist beendet; beendete Vorgänge behalten ihre Fassung des Verfahrens.',
        'The case has ended; ended cases keep their version of the procedure.',
      ),
    ];
  const von = zustaendeIn(stand.value);
  const fehlende = von.filter((name) => !Object.hasOwn(plan.zustaende, name));
  if (fehlende.length > 0)
    return fehlende.map((name) =>
      befund(
        'zustand_ohne_ziel',
        name,
        `Der Plan sagt nicht, wohin „${name}“ wandert. Bitte in „zustaende“ ergänzen.`,
        `The plan does not say where “${name}” goes. Please add it to “zustaende”.`,
      ),
    );
  const nach = [...new Set(von.map((name) => plan.zustaende[name] as string))];
  const wert = wertAus(liesModell(neu), nach, plan.teile ?? {});
  if (!('value' in wert))
    return wert.fehler.map(([ort, de, en]) => befund('zustand_unvollstaendig', ort, de, en));
  return umgezogen(
    plan,
    { alt, neu, stand, value: wert.value, von, nach: zustaendeIn(wert.value) },
    laufende,
  );
}

interface Umzug<K extends object, N extends object> {
  alt: Workflow<K, never>;
  neu: Workflow<N, never>;
  stand: Stand<K>;
  value: unknown;
  von: string[];
  nach: string[];
}

function umgezogen<K extends object, N extends object>(
  plan: Migrationsplan,
  umzug: Umzug<K, N>,
  laufende?: readonly LaufendeFrist[],
): Wanderung<N> | Planbefund[] {
  const { alt, neu, stand, value, von, nach } = umzug;
  const kontext = umgebauterKontext(plan, neu, stand);
  if (kontext instanceof Error)
    return [
      befund(
        'umbau_gescheitert',
        plan.kontext ?? '',
        `Der Umbau des Kontexts ist gescheitert: ${kontext.message}`,
        `Upgrading the context failed: ${kontext.message}`,
      ),
    ];
  // Parts of a composite state that are done lead on at the next Schritt, not here: restoring is not a
  // transition.
  const neuer = JSON.parse(
    JSON.stringify(
      neu.maschine.getPersistedSnapshot(belebe(neu, { value, context: kontext, status: 'active' }) as never),
    ),
  ) as Stand<N>;
  const fristen = neueFristen(plan, {
    laufende: laufende ?? fristenDer(alt, von),
    alte: fristenDer(alt, von),
    neue: fristenDer(neu, nach),
  });
  return { ok: true, stand: neuer, zustand: zustandsname(neuer.value), ...fristen };
}

function umgebauterKontext<K extends object, N extends object>(
  { kontext: name }: Migrationsplan,
  { umbauten, kontext }: Workflow<N, never>,
  { context }: Stand<K>,
): N | Error {
  try {
    if (name === undefined) return kontext(context as unknown as Partial<N>);
    const umbau = umbauten?.[name];
    return umbau
      ? umbau(context as Record<string, unknown>)
      : new Error(`Den Umbau „${name}“ gibt es nicht.`);
  } catch (fehler) {
    return fehler instanceof Error ? fehler : new Error(String(fehler));
  }
}

function befund(code: Planbefund['code'], ort: string, de: string, en: string): Planbefund {
  return { code, ort, de, en };
}
