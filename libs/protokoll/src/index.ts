import { pino, type DestinationStream, type Logger } from 'pino';

export { endeAufSignal, type Ende } from './ende.js';

/**
 * Fields that may be logged: ids, counts, codes, where a request came from. Never titles, texts, names or
 * addresses of mail.
 */
const ERLAUBT = new Set([
  'ereignis',
  'mandant',
  'person',
  'vorgang',
  'frist',
  'aussage',
  'nachricht',
  'job',
  'jobId',
  'art',
  'schritt',
  'stand',
  'grund',
  'code',
  'smtp',
  'versuche',
  'fehler',
  'ort',
  'anfrage',
  'methode',
  'route',
  'status',
  'von',
  'acr',
  'schluessel',
  'verfahren',
  'nr',
  'bisSeq',
  'anzahl',
  'uebergeben',
  'verspaetet',
  'unbesetzt',
  'ausgeloest',
  'abgelehnt',
  'sendungen',
  'ausgaben',
  'geloescht',
  'dauerMs',
  'backend',
  'versatzMs',
  'signal',
  'aussage',
]);

export type Protokoll = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;

/**
 * Structured log, one line of JSON for each event, on standard output; a field that is not on the list is
 * left out. Times are UTC.
 */
export function protokollFuer(
  stufe: string,
  dienst: 'api' | 'worker' | 'siegel',
  ziel?: DestinationStream,
): Protokoll {
  return pino(
    {
      level: stufe,
      base: { dienst },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (name) => ({ level: name }),
        log: (felder) => Object.fromEntries(Object.entries(felder).filter(([name]) => ERLAUBT.has(name))),
      },
    },
    ziel ?? pino.destination(1),
  );
}

/**
 * What of an unexpected error may be logged: its kind and where it came from. Its message may hold content.
 */
export function fehlerfelder(fehler: unknown): { fehler: string; code?: string; ort: string } {
  const {
    name = 'Error',
    code,
    stack = '',
  } = (fehler ?? {}) as { name?: string; code?: unknown; stack?: string };
  const ort = stack
    .split('\n')
    .filter((zeile) => /^\s+at /u.test(zeile))
    .slice(0, 4)
    .map((zeile) => zeile.trim())
    .join(' < ');
  return {
    fehler: name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ort,
  };
}

/**
 * The last resort of a process. A promise that nobody waited for is logged, and the others go on: what counts
 * is in the database. After an exception that nobody caught nothing is sure any more: it is logged, the
 * process ends and is started again.
 */
export function letzterHalt(protokoll: Protokoll): void {
  process.on('unhandledRejection', (grund) =>
    protokoll.error({ ereignis: 'unbeachteter_fehler', ...fehlerfelder(grund) }),
  );
  process.on('uncaughtException', (grund) => {
    protokoll.fatal({ ereignis: 'letzter_fehler', ...fehlerfelder(grund) });
    process.exit(1);
  });
}
