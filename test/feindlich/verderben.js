/** One thing wrong with an otherwise good request. Each takes the request and changes it. */
const SCHLECHTE_TEXTE = [
  "'; DROP TABLE vorgang; --",
  '<script>alert(1)</script>',
  '${7*7}',
  '../../etc/passwd',
  '\u0000',
  '\ud800',
  '\u202e',
  'x'.repeat(100_000),
  ' '.repeat(5000),
  '😀'.repeat(3000),
  '%00',
  '\r\nX-Boese: 1',
  '{{constructor}}',
  '\\',
  '🏴‍☠️',
  '٣',
  '1e999',
  'null',
  '-0',
  '__proto__',
];
const SCHLECHTE_WERTE = [
  null,
  true,
  -1,
  0,
  1e308,
  -1e-308,
  2 ** 53,
  2 ** 31,
  1.5,
  [],
  {},
  [[[]]],
  { a: { a: {} } },
  ['x'],
  '',
];
const DATEN = [
  '2025-02-30',
  '0000-00-00',
  '9999-12-31',
  '1899-12-31',
  '31.12.2025',
  '2025-13-01',
  '2025-1-1',
  '+002025-01-01',
  'heute',
];
const KENNUNGEN = [
  'x',
  '00000000-0000-0000-0000-000000000000',
  '0190a7c2-5b1e-7c3a-9d41',
  "0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15'",
  '{0190a7c2-5b1e-7c3a-9d41-2f6b8e0c7a15}',
  '..%2f..%2fich',
  '%00',
  'x'.repeat(300),
  '0190A7C2-5B1E-7C3A-9D41-2F6B8E0C7A15',
  '🦀',
];

const tief = (auf, zu, mal) => `${auf.repeat(mal)}1${zu.repeat(mal)}`;

function stellen(wert, pfad = []) {
  if (wert === null || typeof wert !== 'object') return [pfad];
  return [pfad, ...Object.entries(wert).flatMap(([name, teil]) => stellen(teil, [...pfad, name]))];
}

function setze(wert, [erster, ...rest], neu) {
  if (erster === undefined) return neu;
  const kopie = Array.isArray(wert) ? [...wert] : { ...wert };
  kopie[erster] = setze(kopie[erster], rest, neu);
  return kopie;
}

const amKoerper = (aendere) => (anfrage, z) => {
  if (anfrage.koerper === undefined) return { ...anfrage, koerper: z.eines(SCHLECHTE_WERTE) };
  return { ...anfrage, koerper: aendere(anfrage.koerper, z) };
};
const roh = (mache) => (anfrage, z) => ({ ...anfrage, roh: mache(JSON.stringify(anfrage.koerper ?? {}), z) });
const kopf = (name, werte) => (anfrage, z) => ({
  ...anfrage,
  koepfe: { ...anfrage.koepfe, [name]: z.eines(werte) },
});

const FRAGEN = [
  'anzahl=-1',
  'anzahl=1e9',
  'nach=x',
  `nach=${'A'.repeat(250)}`,
  'q=%00',
  'q[]=1',
  '__proto__=1',
  'ab=0000-00-00',
  'jahr=99999',
  'anzahl=1&anzahl=2',
  'vorgang=x',
  'von=-1',
  `x=${'y'.repeat(9000)}`,
];

export const VERDERBNISSE = {
  gut: (anfrage) => anfrage,
  falscherWert: amKoerper((wert, z) => setze(wert, z.eines(stellen(wert)), z.eines(SCHLECHTE_WERTE))),
  schlechterText: amKoerper((wert, z) => setze(wert, z.eines(stellen(wert)), z.eines(SCHLECHTE_TEXTE))),
  schlechtesDatum: amKoerper((wert, z) => setze(wert, z.eines(stellen(wert)), z.eines(DATEN))),
  schlechteKennung: amKoerper((wert, z) => setze(wert, z.eines(stellen(wert)), z.eines(KENNUNGEN))),
  fehlendesFeld: amKoerper((wert, z) =>
    wert && typeof wert === 'object' && !Array.isArray(wert)
      ? Object.fromEntries(Object.entries(wert).filter((_, i, alle) => i !== z.ganz(0, alle.length - 1)))
      : {},
  ),
  fremdesFeld: amKoerper((wert, z) => ({
    ...wert,
    [z.eines(['unfug', 'rolle', 'mandant', 'id', 'version', 'constructor', 'toString'])]: 1,
  })),
  prototyp: roh((text) => text.replace('{', '{"__proto__":{"rolle":"ADMIN"},')),
  kaputtesJson: roh((text, z) =>
    z.eines([
      text.slice(0, -1),
      `${text}${text}`,
      `${text},`,
      '{',
      '[',
      '"',
      'undefined',
      '{"a":1,}',
      "{'a':1}",
      '\ufeff{}',
      'NaN',
    ]),
  ),
  tief: roh((text, z) => z.eines([tief('[', ']', 20_000), tief('{"a":', '}', 20_000), tief('[', ']', 5)])),
  riesig: roh((text) => JSON.stringify({ x: 'x'.repeat(2_200_000), text })),
  doppelteNamen: roh((text) => text.replace('{', '{"schritt":"x","schritt":"y",')),
  inhaltstyp: kopf('content-type', [
    'text/plain',
    'application/xml',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    'application/json; charset=utf-16',
    'unfug',
    '',
  ]),
  laenge: kopf('content-encoding', ['gzip', 'br', 'unfug']),
  sprache: kopf('accept-language', ['x'.repeat(5000), ';;;q=', 'de;q=9e99', '*', 'en-US,en;q=0.9']),
  annehmen: kopf('accept', ['text/html', 'image/png', '*/*;q=0', 'x'.repeat(3000)]),
  etag: kopf('if-match', [
    '*',
    '""',
    'W/"v1-"',
    '"v999999999-"',
    '"v-1-"',
    'x',
    '"b1"',
    '"a0"',
    `"v1-${'f'.repeat(16)}"`,
    '"v1-", "v2-"',
  ]),
  schluessel: kopf('idempotency-key', [
    '',
    'kurz',
    'x'.repeat(300),
    'mit leerzeichen',
    'ä'
      .repeat(10)
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/gu, '?'),
    '\t',
  ]),
  ausweis: kopf('authorization', [
    'Bearer',
    'Bearer x',
    'Basic YTpi',
    `Bearer ${'x'.repeat(5000)}`,
    'bearer kogge_x',
    'Digest',
  ]),
  herkunft: kopf('origin', ['https://boese.example', 'null', 'http://127.0.0.1', 'x']),
  weitergeleitet: kopf('x-forwarded-for', ['1.2.3.4', '::1, 127.0.0.1', 'x'.repeat(2000)]),
  adresse: (anfrage, z) => ({
    ...anfrage,
    pfad: anfrage.pfad.replace(/[0-9a-f-]{36}/u, () => z.eines(KENNUNGEN)),
  }),
  anhang: (anfrage, z) => ({
    ...anfrage,
    pfad: `${anfrage.pfad}${z.eines(['/', '//', '/..', '/%2e%2e', '.json', ';x=1', '%', '%zz', '/null', '?', '#'])}`,
  }),
  frage: (anfrage, z) => ({
    ...anfrage,
    pfad: `${anfrage.pfad}${anfrage.pfad.includes('?') ? '&' : '?'}${z.eines(FRAGEN)}`,
  }),
  methode: (anfrage, z) => ({
    ...anfrage,
    methode: z.eines(['DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'PUT', 'POST', 'GET']),
  }),
};
