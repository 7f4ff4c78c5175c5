import { pino, type Logger } from 'pino';

/** Fields that may be logged: ids, counts, codes. Never titles, texts, names or addresses. */
const ERLAUBT = new Set([
  'ereignis', 'mandant', 'vorgang', 'frist', 'nachricht', 'job', 'jobId', 'art', 'schritt', 'stand', 'grund', 'code', 'smtp', 'versuche', 'fehler', 'ort',
  'anzahl', 'uebergeben', 'verspaetet', 'unbesetzt', 'ausgeloest', 'abgelehnt', 'sendungen', 'geloescht', 'dauerMs', 'backend', 'versatzMs', 'signal',
]);

export type Protokoll = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Structured log on standard output; a field that is not on the list is left out. */
export function protokollFuer(stufe: string): Protokoll {
  return pino({
    level: stufe,
    base: { dienst: 'worker' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (name) => ({ level: name }),
      log: (felder) => Object.fromEntries(Object.entries(felder).filter(([name]) => ERLAUBT.has(name))),
    },
  });
}

/** What of an unexpected error may be logged: its kind and where it came from. Its message may hold content. */
export function fehlerfelder(fehler: unknown): { fehler: string; code?: string; ort: string } {
  const { name = 'Error', code, stack = '' } = fehler as { name?: string; code?: unknown; stack?: string };
  const ort = stack.split('\n').filter((zeile) => /^\s+at /u.test(zeile)).slice(0, 4).map((zeile) => zeile.trim()).join(' < ');
  return { fehler: name, ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}), ort };
}
