import type { FastifyReply } from 'fastify';

/** What no answer of the API needs of a browser. */
const NICHTS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const EIN_JAHR_S = 31_536_000;

const IMMER: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': NICHTS.map((was) => `${was}=()`).join(', '),
};
/** What is no page loads nothing, sends nothing and is framed nowhere. */
const NUR_DATEN = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** The same for what somebody uploaded or had made: even opened as a page it is cut off from ours. */
export const NUR_DATEI = `${NUR_DATEN}; sandbox`;
/** Unless the answer says otherwise itself: a page has rules of its own, its files may be kept. */
const SONST: Record<string, string> = { 'content-security-policy': NUR_DATEN, 'cache-control': 'no-store' };

/**
 * Headers that tell the browser to trust nothing but what it is given; HTTPS for a year, below its address
 * too, where the installation has it.
 */
export function setzeSicherheitskoepfe(antwort: FastifyReply, https: boolean): void {
  void antwort.headers(IMMER);
  if (https) void antwort.header('strict-transport-security', `max-age=${EIN_JAHR_S}; includeSubDomains`);
  for (const [name, wert] of Object.entries(SONST))
    if (!antwort.hasHeader(name)) void antwort.header(name, wert);
}
