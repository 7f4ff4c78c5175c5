import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { z } from 'zod';
import { routen, type Route } from '#contract';
import { schluessel, starteTestapi, type Antwort, type Kundin, type Testapi } from './umgebung/api.js';
import { docx } from './umgebung/archive.js';
import {
  eineVorlage,
  frischeDatenbank,
  gebaut,
  organisation,
  person,
  type Organisation,
} from './umgebung/index.js';

jest.setTimeout(120_000);
/** Reads „Der Senat stimmt nicht zu.“, and says something else. */
const UMGEKEHRT = '1. Der Senat stimmt \u202e.uz thcin\u202c';
const NAME = 'Plan\u202efdp.pdf';
let haus: Organisation;
let t: Testapi;
let aut: Kundin;
let id: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  aut = t.als('aut@SF');
  ({ id } = await eineVorlage(haus));
});

/** Everything that is kept as text, of every table. */
async function gespeichertes(): Promise<string> {
  const tabellen = await haus.db.sql<{ name: string }>(`
    SELECT c.relname AS name
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'public'
      AND c.relkind = 'r'`);
  const zeilen = await Promise.all(
    tabellen.map(({ name }) =>
      haus.db.sql<{ zeile: string | null }>(`SELECT string_agg(x::text, '') AS zeile FROM ${name} x`),
    ),
  );
  return zeilen.map(([eine]) => eine?.zeile ?? '').join('');
}

const abschnitt = (text: string) =>
  aut
    .get(`/vorgaenge/${id}/abschnitte/G`)
    .then(({ etag }) => aut.put(`/vorgaenge/${id}/abschnitte/G`, { text }, { etag }));
const hochgeladen = (pfad: string, name: string, bytes: Uint8Array, felder: Record<string, string> = {}) => {
  const formular = new FormData();
  for (const [feld, wert] of Object.entries(felder)) formular.append(feld, wert);
  formular.append('datei', new Blob([new Uint8Array(bytes)]), name);
  return aut.get(`/vorgaenge/${id}`).then(({ etag }) => aut.post(pfad, formular, { etag }));
};
const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** Every door through which a text comes in, with the field that its refusal names. */
const TUEREN: [tuer: string, feld: string, oeffne: () => Promise<Antwort>][] = [
  ['a section', 'text', () => abschnitt(UMGEKEHRT)],
  [
    'a section in a Schritt',
    'abschnitte.0.text',
    () => aut.schritt(id, 'bearbeiten', { abschnitte: [{ buchstabe: 'G', text: UMGEKEHRT, version: 1 }] }),
  ],
  ['a title', 'titel', () => aut.schritt(id, 'festlegen', { titel: UMGEKEHRT })],
  [
    'the title of a new paper',
    'titel',
    () => aut.post('/vorgaenge', { art: 'senatsvorlage', titel: UMGEKEHRT, federfuehrung: 'SF' }),
  ],
  ['a remark', 'text', () => aut.schritt(id, 'bemerken', { text: UMGEKEHRT })],
  [
    'what an attachment shows',
    'alternativtext',
    () => hochgeladen(`/vorgaenge/${id}/anlagen`, 'Plan.pdf', PDF, { alternativtext: UMGEKEHRT }),
  ],
  [
    'the reason of a deputyship',
    'grund',
    () =>
      aut.post('/vertretungen', {
        vertretende: person(haus, 'rl@SF').id,
        von: '2097-01-01',
        bis: '2097-02-01',
        grund: UMGEKEHRT,
      }),
  ],
  [
    'the name of a filter',
    'name',
    () => aut.post('/filter', { bereich: 'vorlagen', name: UMGEKEHRT, abfrage: { zustand: 'entwurf' } }),
  ],
  [
    'what a filter asks for',
    'abfrage.zustand',
    () => aut.post('/filter', { bereich: 'vorlagen', name: 'Meine', abfrage: { zustand: UMGEKEHRT } }),
  ],
  ['the name of a key', 'name', () => aut.post('/ich/schluessel', { name: UMGEKEHRT, tage: 30 })],
  [
    'the name of a passkey',
    'name',
    () =>
      aut.post('/ich/passkeys', {
        name: UMGEKEHRT,
        id: 'AAEC',
        clientDataJSON: 'e30',
        attestationObject: 'AAEC',
      }),
  ],
  [
    'a setting',
    'berichtsgremien.0',
    () => t.als('admin@SK').put('/einstellungen', { berichtsgremien: [UMGEKEHRT] }),
  ],
  [
    'a measure',
    'titel',
    () => t.als('bw@SF').post('/massnahmen', { nummer: 'D1', titel: UMGEKEHRT, ressort: 'SF' }),
  ],
  ['a search', 'q', () => aut.get(`/suche?q=${encodeURIComponent(UMGEKEHRT)}`)],
];

describe('A text that shows something else than it says', () => {
  it.each(TUEREN)('does not come in through %s; the answer names the field %s', async (_, feld, oeffne) => {
    const { status, inhalt } = await oeffne();
    expect([status, inhalt.code, inhalt.gruende]).toEqual([
      400,
      'eingabe_ungueltig',
      expect.arrayContaining([
        {
          de: expect.stringMatching(
            new RegExp(`^${feld}: Hier steht ein unsichtbares Zeichen.* Schreibrichtung .*U\\+202E`, 'u'),
          ),
          en: expect.stringMatching(new RegExp(`^${feld}: There is an invisible character`, 'u')),
        },
      ]),
    ]);
    expect(await gespeichertes()).not.toMatch(/[\u202a-\u202e]/u);
  });

  it('is taken out of the name of a file, as its sender cannot change what the system calls it', async () => {
    const { status, inhalt } = await hochgeladen(`/vorgaenge/${id}/anlagen`, NAME, PDF);
    expect([status, inhalt.name]).toEqual([201, 'Planfdp.pdf']);
  });

  it('is taken out of a document that is read in, which says what and where', async () => {
    const datei = docx([
      'Der Senator für Finanzen',
      'Vorlage für die Sitzung des Senats am 17.12.2030',
      '„Ein Bericht“',
      'A. Problem',
      'Die Verwal\u00adtung hat etwas.',
      'B. Lösung',
      'Es kommt.',
      'G. Beschluss',
      UMGEKEHRT,
    ]);
    const { status, inhalt } = await hochgeladen('/vorgaenge/import', 'alt\u202e.docx', datei);
    expect([status, inhalt.befunde]).toEqual([
      201,
      expect.arrayContaining([
        'schreibrichtung_bereinigt:U+202E „Der Senat stimmt“, U+202C „stimmt .uz thcin“',
        'unsichtbares_bereinigt:U+00AD „Problem Die Verwal“',
      ]),
    ]);
    expect(inhalt.text).toContain('Der Senat stimmt .uz thcin');
    const { inhalt: g } = await aut.get(`/vorgaenge/${inhalt.vorgang}/abschnitte/G`);
    expect(g.text).toBe('1. Der Senat stimmt .uz thcin');
    expect(await gespeichertes()).not.toMatch(/[\u00ad\u202a-\u202e]/u);
  });

  it('is taken out on the command line too, and stands among what was odd', async () => {
    const ordner = await mkdtemp(join(tmpdir(), 'kogge-klartext-'));
    const zeilen = [
      'Vorlage für die Sitzung des Senats am 17.12.2030',
      '„Ein Bericht“',
      'A. Problem\nEines.',
    ];
    await writeFile(join(ordner, 'neu\u202e.txt'), [...zeilen, `G. Beschluss\n${UMGEKEHRT}`].join('\n\n'));
    const kogge = async (...argumente: string[]) =>
      promisify(execFile)('node', ['bin/kogge.js', ...argumente], {
        cwd: await gebaut(),
        env: { ...process.env, DATABASE_URL: haus.db.url, DATABASE_MIGRATION_URL: haus.db.migrationsUrl },
      }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) => ({ stdout, stderr }));
    const wer = ['--person', person(haus, 'aut@SF').email];
    const { stdout } = await kogge('import', ordner, ...wer);
    await rm(ordner, { recursive: true });
    expect(stdout).toContain('die Schreibrichtung ändern, wurden herausgenommen: U+202E');
    const { stderr } = await kogge('schluessel', 'ausstellen', ...wer, '--name', UMGEKEHRT);
    expect(stderr).toContain('U+202E');
    expect(await gespeichertes()).not.toMatch(/[\u202a-\u202e]/u);
  });
});

/** The places of texts in the form of a route, each with a value that has only this one text in it. */
function stellen(form: Form, defs: Record<string, Form>): [pfad: string, mit: (text: string) => unknown][] {
  const { $ref, type, properties, items, additionalProperties } = form;
  if ($ref) return [];
  const arten = [form.anyOf, form.oneOf, form.allOf].flatMap((eine) => eine ?? []);
  if (arten.length > 0) return arten.flatMap((eine) => stellen(eine, defs));
  if (type === 'array' && items)
    return stellen(items, defs).map(([pfad, mit]) => [`0${pfad && '.'}${pfad}`, (text) => [mit(text)]]);
  if (type === 'object')
    return Object.entries({
      ...properties,
      ...(typeof additionalProperties === 'object' ? { irgendeines: additionalProperties } : {}),
    }).flatMap(([name, teil]) =>
      stellen(teil, defs).map(([pfad, mit]): [string, (text: string) => unknown] => [
        `${name}${pfad && '.'}${pfad}`,
        (text) => ({ [name]: mit(text) }),
      ]),
    );
  return type === 'string' || type === undefined ? [['', (text) => text]] : [];
}
interface Form {
  $ref?: string;
  type?: string;
  properties?: Record<string, Form>;
  items?: Form;
  additionalProperties?: Form | boolean;
  anyOf?: Form[];
  oneOf?: Form[];
  allOf?: Form[];
}
const formDer = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Form;
const textstellen = routen.flatMap((route) =>
  [route.eingabe, route.abfrage].flatMap((schema, i) =>
    schema
      ? stellen(formDer(schema), {}).map(([pfad, mit]) => ({ route, pfad, mit, inDerAbfrage: i === 1 }))
      : [],
  ),
);

const frage = (
  { methode, pfad }: Route,
  { wert, inDerAbfrage }: { wert: unknown; inDerAbfrage: boolean },
): Promise<Antwort> => {
  const weg = pfad.replaceAll(/\{\w+\}/gu, id);
  const suche = inDerAbfrage ? `?${new URLSearchParams(wert as Record<string, string>)}` : '';
  return t.roh(`/api${weg}${suche}`, {
    method: methode.toUpperCase(),
    ...(inDerAbfrage ? {} : { body: JSON.stringify(wert) }),
    headers: {
      authorization: `Bearer ${schluessel(person(haus, 'aut@SF').id)}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      'if-match': '"v1-"',
    },
  });
};

describe('Every text of every route', () => {
  it('is refused by the name of its field when it shows something else than it says', async () => {
    expect(textstellen.length).toBeGreaterThan(100);
    for (const { route, pfad, mit, inDerAbfrage } of textstellen) {
      const { status, inhalt } = await frage(route, { wert: mit(UMGEKEHRT), inDerAbfrage });
      const feld = pfad.replace(/^daten\./u, '');
      expect([route.methode, route.pfad, pfad, status, inhalt.gruende[0].de]).toEqual([
        route.methode,
        route.pfad,
        pfad,
        400,
        expect.stringContaining(`${feld}: Hier steht`),
      ]);
    }
  });

  it('is kept as it is seen: composed, on its line, without what nobody sees', async () => {
    const { inhalt } = await abschnitt('1.\u00a0Ma\u0308rz\r\nZeile\u2028und\u200bTeil\ufeff.\tEnde\u00ad');
    expect(inhalt.text).toBe('1.\u00a0März\nZeile\nundTeil.\tEnde');
    const titel = 'Bericht der Fa\u0308rberei\nund der \u200cMühle';
    await aut.mach(id, 'festlegen', { titel });
    expect((await aut.lies(id)).titel).toBe('Bericht der Färberei und der Mühle');
    const { status, inhalt: leer } = await aut.schritt(id, 'bemerken', { text: '\u3164\u200b\u2800' });
    expect([status, leer.code]).toEqual([422, 'daten_ungueltig']);
  });

  it('keeps the signs that people see: emoji, and names that need a joiner', async () => {
    const text = 'Gut 😊 👩‍🔧 ☹️, Frau می‌خواهم, 1️⃣ und ガ葛󠄀';
    expect((await abschnitt(text)).inhalt.text).toBe(text.normalize('NFC'));
  });
});
