import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { PDF, starteTestapi, type Antwort, type Testapi } from './umgebung/api.js';
import { docx, zip } from './umgebung/archive.js';
import { einVirenpruefer, SCHADWORT, type Virenpruefer } from './umgebung/clamd.js';
import { eineVorlage, frischeDatenbank, organisation, type Organisation } from './umgebung/index.js';

jest.setTimeout(60_000);
let haus: Organisation;
let t: Testapi;
let id: string;

beforeAll(async () => {
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus);
  ({ id } = await eineVorlage(haus));
});

const dateien = async () => (await haus.db.sql('SELECT 1 FROM datei')).length;
const lade = async (
  name: string,
  inhalt: Uint8Array,
  { typ = '', api = t, pfad = `/vorgaenge/${id}/anlagen`, wer = 'aut@SF' } = {},
): Promise<Antwort> => {
  const formular = new FormData();
  formular.append('datei', new Blob([new Uint8Array(inhalt)], { type: typ }), name);
  const ich = api.als(wer);
  return ich.post(pfad, formular, { etag: (await ich.get(`/vorgaenge/${id}`)).etag });
};
const pdf = (...teile: string[]) => Buffer.from(['%PDF-1.7', ...teile, '%%EOF'].join('\n'), 'latin1');
const MAKRO = { 'word/vbaProject.bin': 'Sub AutoOpen()' };
const tabelle = (weitere: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', ...weitere });
const offen = (art: string, weitere: Record<string, string> = {}) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${art}`, 'content.xml': '<x/>', ...weitere });

describe('A file', () => {
  it.each([
    ['plan.pdf', Buffer.from('MZ\x90\0'), '', 'ein Programm'],
    ['plan.pdf', Buffer.from('\x7fELF\x02'), '', 'ein Programm'],
    ['plan.pdf', Buffer.from('#!/bin/sh\n'), '', 'ein Programm'],
    ['plan.pdf', Buffer.from('<svg xmlns="x"><script>alert(1)</script></svg>'), '', 'eine Webseite'],
    ['bild.png', Buffer.from('<!DOCTYPE html><script>1</script>'), '', 'eine Webseite'],
    ['bild.png', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), '', 'ein Bild (JPEG)'],
    ['plan.docx', tabelle(), '', 'eine Excel-Tabelle'],
    ['plan.xlsx', docx(['Text']), '', 'ein Word-Dokument'],
    ['plan.odt', offen('spreadsheet'), '', 'eine OpenDocument-Tabelle'],
    ['plan.docx', zip({ 'bild.png': 'x' }), '', 'ein Archiv'],
    ['plan.docx', Buffer.from('PK\u0003\u0004word/'), '', 'ein beschädigtes Archiv'],
    ['plan.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '', 'ein altes oder'],
    ['plan.pdf', PDF, 'image/png', 'angekündigt als image/png'],
    ['plan.exe', PDF, '', 'ein PDF'],
  ])('%s that is something else (%#) is refused by what it is', async (name, inhalt, typ, ist) => {
    const vorher = await dateien();
    const { status, inhalt: problem } = await lade(name, inhalt, { typ });
    expect([status, problem.code, problem.gruende[0].de]).toEqual([
      415,
      'datei_typ',
      expect.stringContaining(ist),
    ]);
    expect(await dateien()).toBe(vorher);
  });

  it.each([
    ['ruhig.pdf', PDF, []],
    ['ansicht.pdf', pdf('<< /OpenAction [3 0 R /Fit] >>'), []],
    [
      'skript.pdf',
      pdf('<< /OpenAction 5 0 R >>', '<< /S /JavaScript /JS (app.alert(1)) >>'),
      ['skript', 'oeffnen'],
    ],
    ['getarnt.pdf', pdf('<< /S /J#61va#53cript >>'), ['skript']],
    ['start.pdf', pdf('<< /S /Launch /F (calc.exe) >>'), ['startet']],
    ['beilage.pdf', pdf('<< /Type /EmbeddedFile >>'), ['dateien']],
    ['zu.pdf', pdf('trailer << /Encrypt 9 0 R >>'), ['verschluesselt']],
    ['text.docx', docx(['Text']), []],
    ['makro.docx', docx(['Text'], MAKRO), ['makros']],
    ['makro.docm', docx(['Text'], MAKRO), ['makros']],
    ['ohne.xlsm', tabelle(), ['makros']],
    ['objekt.docx', docx(['Text'], { 'word/embeddings/oleObject1.bin': 'x' }), ['dateien']],
    ['steuer.xlsx', tabelle({ 'xl/activeX/activeX1.bin': 'x' }), ['skript']],
    ['basic.odt', offen('text', { 'Basic/Standard/Module1.xml': 'x' }), ['makros']],
  ] as [string, Buffer, string[]][])(
    '%s is kept, and what is active in it stands at it for everybody',
    async (name, inhalt, merkmale) => {
      const { status, inhalt: anlage } = await lade(name, inhalt);
      expect([status, anlage.merkmale]).toEqual([201, merkmale]);
      expect(await t.als('aut@SF').liste(`/vorgaenge/${id}/anlagen`)).toContainEqual(anlage);
    },
  );

  it('comes back with the type that was found, as a download that no browser guesses at', async () => {
    const { inhalt: anlage } = await lade('nochmal.docm', docx(['Noch einer'], MAKRO), {
      typ: 'application/vnd.ms-word.document.macroEnabled.12',
    });
    const { kopf } = await t.als('aut@SF').get(`/vorgaenge/${id}/anlagen/${anlage.id}`);
    expect([
      kopf.get('content-type'),
      kopf.get('content-disposition'),
      kopf.get('x-content-type-options'),
    ]).toEqual([
      'application/vnd.ms-word.document.macroEnabled.12',
      expect.stringMatching(/^attachment;/u),
      'nosniff',
    ]);
  });

  it('with macros is read in by nobody', async () => {
    const { inhalt } = await lade('vorlage.docm', docx(['A. Problem'], MAKRO), { pfad: '/vorgaenge/import' });
    expect(inhalt.code).toBe('datei_typ');
  });
});

describe('A virus scanner', () => {
  let ordner: string;
  let pruefer: Virenpruefer;
  let mit: Testapi;
  /** Waits a second for the scanner, not half a minute. */
  let ungeduldig: Testapi;
  const zeilen: string[] = [];
  beforeAll(async () => {
    ordner = await mkdtemp(join(tmpdir(), 'kogge-clamd-'));
    pruefer = await einVirenpruefer(join(ordner, 'clamd.ctl'));
    const protokoll = pino(
      { level: 'warn', base: null },
      { write: (zeile: string) => void zeilen.push(zeile) },
    );
    mit = await starteTestapi(haus, { CLAMAV: pruefer.adresse }, { protokoll });
    ungeduldig = await starteTestapi(haus, { CLAMAV: pruefer.adresse, CLAMAV_SEKUNDEN: '1' });
  });
  beforeEach(() => void (pruefer.weise = 'prueft'));
  afterAll(() => rm(ordner, { recursive: true, force: true }));
  const schlecht = (name: string) => Buffer.concat([PDF, Buffer.from(`${SCHADWORT} ${name}`)]);

  it('sees every byte of what is kept', async () => {
    const gross = Buffer.concat([PDF, Buffer.alloc(2_000_000, 0x20)]);
    expect((await lade('gross.pdf', gross, { api: mit })).status).toBe(201);
    expect(pruefer.gesehen).toEqual([gross.length]);
  });

  it.each([
    ['an attachment', 'anlage.pdf', `/vorgaenge/ID/anlagen`, 'aut@SF'],
    ['a document', 'dokument.txt', '/vorgaenge/import', 'aut@SF'],
    ['a report', 'bericht.txt', '/berichte/import', 'bw@SF'],
    ['a list', 'liste.csv', '/massnahmen/import', 'bw@SF'],
  ])(
    'keeps %s out in which it finds something, by the name of that; trail and log say so',
    async (_, name, weg, wer) => {
      const vorher = await dateien();
      const inhalt = name.endsWith('.pdf')
        ? schlecht(name)
        : Buffer.from(`Nr;Maßnahme\n${SCHADWORT};${name}`);
      const { status, inhalt: problem } = await lade(name, inhalt, {
        api: mit,
        pfad: weg.replace('ID', id),
        wer,
      });
      expect([status, problem.code, problem.gruende[0].de]).toEqual([
        422,
        'datei_schadprogramm',
        expect.stringContaining('Test.Kogge-1'),
      ]);
      expect(await dateien()).toBe(vorher);
      const [eintrag] = await haus.db.sql<{ fund: string; name: string }>(`
        SELECT p.eintrag ->> 'fund' AS fund, d.detail ->> 'name' AS name
        FROM pruefpfad p
        JOIN pruefpfad_detail d ON d.mandant_id = p.mandant_id AND d.seq = p.seq
        WHERE p.handlung = 'datei_abweisen'
        ORDER BY p.seq DESC
        LIMIT 1`);
      expect(eintrag).toEqual({ fund: 'Test.Kogge-1', name });
      expect(zeilen.filter((zeile) => zeile.includes('schadprogramm')).at(-1)).toContain('Test.Kogge-1');
    },
  );

  it.each(['fehler', 'schweigt', 'bricht_ab'] as const)(
    'that does not answer as it should (%s) lets nothing in, and says so',
    async (weise) => {
      pruefer.weise = weise;
      const vorher = await dateien();
      const { status, inhalt } = await lade(`${weise}.pdf`, schlecht(weise), { api: ungeduldig });
      expect([status, inhalt.code, inhalt.gruende[0].de]).toEqual([
        503,
        'nicht_bereit',
        expect.stringContaining('Virenprüfung'),
      ]);
      expect(await dateien()).toBe(vorher);
    },
  );

  it('is looked for by the readiness of the service, which goes on without it', async () => {
    const lage = async (api: Testapi) => (await api.roh('/api/bereitschaft')).inhalt;
    expect(await lage(t)).not.toHaveProperty('virenpruefung');
    expect(await lage(mit)).toMatchObject({ bereit: true, virenpruefung: 'bereit' });
    pruefer.weise = 'schweigt';
    expect(await lage(mit)).toMatchObject({ bereit: true, virenpruefung: 'gestoert' });
    await pruefer.stop();
    expect(await lage(mit)).toMatchObject({ bereit: true, virenpruefung: 'gestoert' });
    expect((await lade('weg.pdf', schlecht('weg'), { api: mit })).status).toBe(503);
  });

  it('is found over the network as well; an address that is none stops the start', async () => {
    const ferner = await einVirenpruefer();
    const api = await starteTestapi(haus, { CLAMAV: ferner.adresse });
    expect((await lade('fern.pdf', schlecht('fern'), { api })).inhalt.code).toBe('datei_schadprogramm');
    await expect(starteTestapi(haus, { CLAMAV: 'clamd' })).rejects.toThrow('CLAMAV');
  });
});
