import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as warte } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DateiUnlesbar } from '#dokumente';
import { absatz, docx, formulare, versteckt, xlsx, zelle } from './feindlich/bauen.js';
import { FEINDLICHE } from './feindlich/dateien.js';
import { lesewerk, schluessel, starteTestapi, type Antwort, type Testapi } from './umgebung/api.js';
import { frischeDatenbank, gebaut, organisation, person, type Organisation } from './umgebung/index.js';
import { bis } from './worker/postfach.js';

jest.setTimeout(120_000);
/** Enough for every file that means no harm, and short for those of which nothing can be counted beforehand. */
const FRIST_MS = 8000;
let haus: Organisation;
let t: Testapi;

beforeAll(async () => {
  await gebaut();
  haus = await organisation(await frischeDatenbank());
  t = await starteTestapi(haus, { ANLAGE_MAX_MB: '50' }, { lesewerk: lesewerk({ fristMs: FRIST_MS }) });
});
afterEach(() => expect(t.fehlerzeilen.splice(0)).toEqual([]));

const GUTES = docx(
  [
    'Vorlage für die Sitzung des Senats am 17.12.2030',
    '„Ein Bericht“',
    'A. Problem',
    'Es fehlt etwas.',
    'B. Lösung',
    'Es kommt.',
    'G. Beschluss',
    '1. Der Senat nimmt Kenntnis.',
  ]
    .map(absatz)
    .join(''),
);
const GUTE_LISTE = xlsx(
  [
    ['Nr.', 'Maßnahme', 'Ressort'],
    ['D77', 'Neue Fähre', 'SF'],
  ]
    .map(
      (worte, i) =>
        `<row r="${i + 1}">${worte.map((wort, j) => zelle(`${'ABC'[j]}${i + 1}`, wort)).join('')}</row>`,
    )
    .join(''),
);
/** Draws a hundred million forms, and nobody sees it beforehand. */
const ENDLOS = formulare(8, 10, versteckt);

function lade(wer: string, name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<Antwort> {
  const formular = new FormData();
  formular.append('datei', new Blob([new Uint8Array(bytes)]), name);
  return t.roh(`/api/${name.endsWith('.xlsx') ? 'massnahmen' : 'vorgaenge'}/import`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${schluessel(person(haus, wer).id)}`,
      'idempotency-key': randomUUID(),
    },
    body: formular,
    ...(signal ? { signal } : {}),
  });
}

const werLiest = (name: string) => (name.endsWith('.xlsx') ? 'bw@SF' : 'aut@SF');

/** Reading processes under this one, or under another. */
function leseprozesse(unter = process.pid): number[] {
  const zeilen = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return zeilen
    .map((zeile) => /^\s*(\d+)\s+(\d+)\s+(.*)$/u.exec(zeile))
    .filter((zeile) => Number(zeile?.[2]) === unter && /lesewerk\/src\/prozess\.js/u.test(zeile?.[3] ?? ''))
    .map((zeile) => Number(zeile?.[1]));
}

const lebt = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function gezaehlt(ergebnis: string): Promise<number> {
  const { text } = await t.roh('/api/metriken');
  const zeile = new RegExp(
    `^kogge_lesen_sekunden_count\\{[^}]*ergebnis="${ergebnis}"[^}]*\\} (\\d+)$`,
    'gmu',
  );
  return [...text.matchAll(zeile)].reduce((summe, [, zahl]) => summe + Number(zahl), 0);
}

describe('A file that means harm', () => {
  it.each(FEINDLICHE)(
    '%s is refused with what to do, and the service answers meanwhile',
    async (name, baue, grund) => {
      let fertig = false;
      const gelesen = lade(werLiest(name), name, baue()).finally(() => {
        fertig = true;
      });
      let dazwischen = 0;
      while (!fertig) {
        expect((await t.roh('/api/gesundheit')).inhalt).toEqual({ lebt: true });
        if (!fertig) dazwischen += 1;
      }
      const { status, inhalt } = await gelesen;
      expect([status, inhalt.code, inhalt.detail]).toEqual([
        422,
        'datei_unlesbar',
        new DateiUnlesbar(grund).de,
      ]);
      expect(dazwischen).toBeGreaterThan(0);
      expect(leseprozesse()).toEqual([]);
    },
  );

  it('keeps nobody from the next one', async () => {
    expect((await lade('aut@SF', 'vorlage.docx', GUTES)).status).toBe(201);
    expect((await lade('bw@SF', 'liste.xlsx', GUTE_LISTE)).inhalt).toMatchObject({ neu: ['D77'] });
    // Both were read by the same process, which waits for a third one.
    expect(leseprozesse()).toHaveLength(1);
  });

  it('takes one place and no more, however often somebody sends it', async () => {
    const reihenfolge: string[] = [];
    const merke = (was: string) => (antwort: Antwort) => {
      reihenfolge.push(was);
      return antwort.status;
    };
    const boese = Array.from({ length: 2 }, () => lade('aut@SF', 'endlos.pdf', ENDLOS).then(merke('endlos')));
    await bis(() => leseprozesse().length > 0);
    const gute = await Promise.all(
      Array.from({ length: 3 }, () => lade('vb@SF', 'vorlage.docx', GUTES).then(merke('gut'))),
    );
    expect(gute).toEqual([201, 201, 201]);
    expect(reihenfolge.slice(0, 3)).toEqual(['gut', 'gut', 'gut']);
    expect(leseprozesse().length).toBeLessThanOrEqual(2);
    expect(await Promise.all(boese)).toEqual([422, 422]);
  });

  it('is dropped when its sender leaves, whether it is being read or waits', async () => {
    const abgebrochen = await gezaehlt('abgebrochen');
    const [weg, auchWeg] = [new AbortController(), new AbortController()];
    const sende = ({ signal }: AbortController) =>
      expect(lade('aut@SF', 'endlos.pdf', ENDLOS, signal)).rejects.toThrow(/abort/u);
    const gelesenes = sende(weg);
    await bis(() => leseprozesse().length > 0);
    const wartendes = sende(auchWeg);
    await warte(200);
    auchWeg.abort();
    await bis(async () => (await gezaehlt('abgebrochen')) === abgebrochen + 1);
    weg.abort();
    await Promise.all([gelesenes, wartendes]);
    await bis(async () => (await gezaehlt('abgebrochen')) === abgebrochen + 2);
    expect(leseprozesse()).toEqual([]);
    expect((await lade('aut@SF', 'vorlage.docx', GUTES)).status).toBe(201);
  });

  it('waits in a queue that has an end, and keeps nobody else from it', async () => {
    const endlos = lade('aut@SF', 'endlos.pdf', ENDLOS);
    await bis(() => leseprozesse().length > 0);
    const ihre = Array.from({ length: 6 }, () => lade('aut@SF', 'vorlage.docx', GUTES));
    expect((await lade('vb@SF', 'vorlage.docx', GUTES)).status).toBe(201);
    const antworten = await Promise.all(ihre);
    expect(antworten.map(({ status }) => status).sort()).toEqual([201, 201, 201, 503, 503, 503]);
    expect(antworten.find(({ status }) => status === 503)?.inhalt.code).toBe('ausgelastet');
    expect((await endlos).status).toBe(422);
  });
});

describe('A reading process', () => {
  let ordner: string;
  let boese: string;

  beforeAll(async () => {
    ordner = await mkdtemp(join(tmpdir(), 'kogge-fremd-'));
    boese = join(ordner, 'endlos.pdf');
    await writeFile(boese, ENDLOS);
  });
  afterAll(() => rm(ordner, { recursive: true, force: true }));

  it('knows no secrets', async () => {
    const [pid] = leseprozesse();
    if (platform() !== 'linux') return;
    const umgebung = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0').filter(Boolean);
    expect(umgebung.filter((eine) => !eine.startsWith('NODE_CHANNEL_'))).toEqual([]);
  });

  it('reads for the command line too, and ends with it', async () => {
    const cwd = await gebaut();
    const datei = join(ordner, 'formulare.pdf');
    await writeFile(datei, formulare(8, 10));
    await expect(
      promisify(execFile)('node', ['bin/kogge.js', 'parse', datei], { cwd }),
    ).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(new DateiUnlesbar('zu_verschachtelt').de),
    });
  });

  it('does not outlive whoever started it, killed or not, however busy it is', async () => {
    const kogge = spawn('node', ['bin/kogge.js', 'parse', boese], { cwd: await gebaut(), stdio: 'ignore' });
    await bis(() => leseprozesse(kogge.pid).length > 0);
    const [pid = 0] = leseprozesse(kogge.pid);
    kogge.kill('SIGKILL');
    await bis(() => !lebt(pid));
  });

  it('ends with the service', async () => {
    const endende = await starteTestapi(haus);
    const vorher = leseprozesse();
    const formular = new FormData();
    formular.append('datei', new Blob([new Uint8Array(GUTES)]), 'vorlage.docx');
    expect((await endende.als('aut@SF').post('/vorgaenge/import', formular)).status).toBe(201);
    expect(leseprozesse()).toHaveLength(vorher.length + 1);
    await endende.api.stop();
    expect(leseprozesse()).toEqual(vorher);
  });
});
