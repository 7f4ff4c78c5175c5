import { plusTage, wochentag, type Datum } from './datum.js';

const TAG_MS = 86_400_000;
const TAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const MONATE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

// Swedish writes "2025-09-30 12:00:00", which needs no taking apart.
const BERLIN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function abstandZuUtc(zeit: number): number {
  return Date.parse(`${BERLIN.format(zeit).replace(' ', 'T')}Z`) - Math.floor(zeit / 1000) * 1000;
}

/**
 * The instant of a civil time in Europe/Berlin. Of an hour that comes twice the first is meant;
 * a time skipped in March is as much later as the clock jumps (02:30 becomes 03:30).
 */
export function zeitpunkt(datum: Datum, uhrzeit = '00:00'): Date {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(uhrzeit))
    throw new RangeError(`Uhrzeit „${uhrzeit}“ ist nicht HH:MM.`);
  const buergerlich = Date.parse(`${datum}T${uhrzeit}:00Z`);
  const mitAltem = buergerlich - abstandZuUtc(buergerlich - TAG_MS);
  const neuer = abstandZuUtc(buergerlich + TAG_MS);
  const mitNeuem = buergerlich - neuer;
  const altesGilt = mitAltem + abstandZuUtc(mitAltem) === buergerlich;
  return new Date(!altesGilt && abstandZuUtc(mitNeuem) === neuer ? mitNeuem : mitAltem);
}

/** The civil date in Europe/Berlin at an instant. */
export function datumBerlin(instant: Date): Datum {
  return BERLIN.format(instant).slice(0, 10);
}

/** The civil time `HH:MM` in Europe/Berlin at an instant. */
export function uhrzeitBerlin(instant: Date): string {
  return BERLIN.format(instant).slice(11, 16);
}

/** The instant at which a day ends in Europe/Berlin: the start of the next civil day (§ 188 Abs. 1 BGB). */
export function tagesende(datum: Datum): Date {
  return zeitpunkt(plusTage(datum, 1));
}

/** `30.09.2025` */
export function datumDeutsch(datum: Datum): string {
  return `${datum.slice(8)}.${datum.slice(5, 7)}.${datum.slice(0, 4)}`;
}

/** `Dienstag, 30. September 2025` */
export function datumLang(datum: Datum): string {
  return (
    `${TAGE[wochentag(datum) - 1]}, ${Number(datum.slice(8))}. ` +
    `${MONATE[Number(datum.slice(5, 7)) - 1]} ${datum.slice(0, 4)}`
  );
}
