import type { Nachricht } from './sendung.js';

/** What tells mail programs that mails belong together: RFC 5322 for most, the other two for Outlook. */
export interface Faden {
  inReplyTo?: string;
  references?: string[];
  headers: { 'Thread-Topic'?: string; 'Thread-Index'?: string };
}

/** More than these nobody needs to find the thread; some servers cut long headers. */
const LETZTE = 9;

/**
 * The thread of a Vorgang is what was really sent to that person about it: its first mail answers none. `thema` stays
 * the same as long as the Vorgang is called so.
 */
export function faden({ vorgang, gesendet }: Nachricht, thema: string, zeit: Date): Faden {
  if (vorgang === null) return { headers: {} };
  const [erste, ...weitere] = [...new Set(gesendet)];
  const headers = {
    'Thread-Topic': thema,
    'Thread-Index': threadIndex(vorgang.id, new Date(vorgang.erstellt_am), erste === undefined ? null : zeit),
  };
  if (erste === undefined) return { headers };
  return {
    inReplyTo: weitere.at(-1) ?? erste,
    references: [erste, ...weitere.slice(-LETZTE)],
    headers,
  };
}

/** From 1601-01-01 to 1970-01-01, and how many units of a FILETIME a millisecond has. */
const EPOCHE_MS = 11_644_473_600_000n;
const JE_MS = 10_000n;
const filetime = (zeit: Date): bigint => (BigInt(zeit.getTime()) + EPOCHE_MS) * JE_MS;

/**
 * PidTagConversationIndex ([MS-OXOMSG] 2.2.1.3): the six upper bytes of the time (the first is the reserved 0x01) and
 * the id of the conversation; an answer adds the time since then. The id is that of the Vorgang, so that nothing has
 * to be kept.
 */
export function threadIndex(id: string, beginn: Date, antwort: Date | null): string {
  const kopf = Buffer.alloc(8);
  kopf.writeBigUInt64BE(filetime(beginn));
  const kennung = Buffer.from(id.replaceAll('-', ''), 'hex');
  const glieder = antwort === null ? [] : [glied(filetime(antwort) - ((filetime(beginn) >> 16n) << 16n))];
  return Buffer.concat([kopf.subarray(0, 6), kennung, ...glieder]).toString('base64');
}

/** 1.7 years. */
const WEIT = 1n << 49n;

/** Delta code and 31 bits of the time since the first one: without its lower 18 bits, from 1.7 years on 23. */
function glied(seither: bigint): Buffer {
  const abstand = seither < 0n ? 0n : seither;
  const weit = abstand >= WEIT;
  const wert = weit ? (1n << 31n) | ((abstand >> 23n) & 0x7fff_ffffn) : abstand >> 18n;
  const ergebnis = Buffer.alloc(5);
  ergebnis.writeUInt32BE(Number(wert));
  return ergebnis;
}
