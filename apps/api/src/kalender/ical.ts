import { plusTage } from '#kalender';

/** A day in a calendar. `folge` goes up with every change, so that calendars take the new state. */
export interface Termin {
  id: string;
  folge: number;
  tag: string;
  titel: string;
  text?: string;
  adresse?: string;
  entfaellt?: boolean;
}

/** iCalendar (RFC 5545) of whole days: no time of day, no zone, no reminder – Kogge reminds by itself. */
export function alsIcal(termine: readonly Termin[], jetzt: Date): string {
  const zeilen = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kogge//Kalender//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Kogge',
    ...termine.flatMap((termin) => ereignis(termin, jetzt)),
    'END:VCALENDAR',
  ];
  return `${zeilen.map(gefaltet).join('\r\n')}\r\n`;
}

function ereignis(
  { id, folge, tag, titel, text, adresse, entfaellt = false }: Termin,
  jetzt: Date,
): string[] {
  const tagzahl = (wert: string) => wert.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@kogge`,
    `SEQUENCE:${folge}`,
    `DTSTAMP:${jetzt.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '')}`,
    `DTSTART;VALUE=DATE:${tagzahl(tag)}`,
    `DTEND;VALUE=DATE:${tagzahl(plusTage(tag, 1))}`,
    `SUMMARY:${maskiert(titel)}`,
    ...(text === undefined ? [] : [`DESCRIPTION:${maskiert(text)}`]),
    ...(adresse === undefined ? [] : [`URL:${adresse}`]),
    'TRANSP:TRANSPARENT',
    `STATUS:${entfaellt ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function maskiert(text: string): string {
  return text.replaceAll(/[\\;,]/gu, (zeichen) => `\\${zeichen}`).replaceAll(/\r\n|\r|\n/gu, '\\n');
}

/** A line has 75 octets at most; a character is never cut (RFC 5545 § 3.1). */
function gefaltet(zeile: string): string {
  let laenge = 0;
  return [...zeile]
    .map((zeichen) => {
      const oktette = Buffer.byteLength(zeichen);
      laenge += oktette;
      if (laenge <= 75) return zeichen;
      laenge = oktette + 1;
      return `\r\n ${zeichen}`;
    })
    .join('');
}
