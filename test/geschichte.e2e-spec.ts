import { describe, expect, it, jest } from '@jest/globals';
import { erzaehleGeschichte } from '../apps/standalone/src/geschichte/geschichte.js';
import { frischeDatenbank } from './umgebung/index.js';

jest.setTimeout(300_000);

const RICHTIG = /^ {2}richtig {2}(.+)$/u;
const AUFTRAG = [
  'Aufträge aus dem Beschluss: 1',
  'Fällig: 2025-09-30',
  'Zuerst gesetzter Termin: 2025-09-30',
];
const ERINNERT = 'Erinnert am: 05.08.2025, 02.09.2025, 16.09.2025, 23.09.2025, 29.09.2025';

/** Every message reached its person, and none twice. */
const POST = ['Mails, die zweimal dasselbe sagen: 0', 'Nachrichten, die noch nicht hinaus sind: 0'];

/** What the story says at its end, and whether it holds that against itself. */
async function erzaehlt(
  ohneBericht: boolean,
  stueck: 'vorlage' | 'kampagne' = 'vorlage',
): Promise<{ gut: boolean; richtig: string[]; alles: string }> {
  const zeilen: string[] = [];
  const { migrationsUrl } = await frischeDatenbank();
  const gut = await erzaehleGeschichte({
    stueck,
    ohneBericht,
    server: migrationsUrl,
    melde: (zeile) => void zeilen.push(...zeile.split('\n')),
  });
  const richtig = zeilen.flatMap((zeile) => RICHTIG.exec(zeile)?.[1] ?? []);
  return { gut, richtig, alles: zeilen.join('\n') };
}

describe('The told story', () => {
  it('has one Auftrag due 30.09.2025, reminds on five days, and the report of that day fulfils it', async () => {
    const { gut, richtig, alles } = await erzaehlt(false);
    expect([gut, gut ? '' : alles]).toEqual([true, '']);
    expect(richtig).toEqual([
      ...AUFTRAG,
      'Stand des Auftrags: erfuellt',
      ERINNERT,
      'Eskaliert am: keinem Tag',
      'An die Schlusszeichnung erinnert am: 19.09.2025, 23.09.2025',
      ...POST,
      expect.stringMatching(/^Mails im Postfach: \d{3}$/u),
    ]);
  });

  it('without the report escalates on 01.10., 06.10. and 10.10.', async () => {
    const { gut, richtig, alles } = await erzaehlt(true);
    expect([gut, gut ? '' : alles]).toEqual([true, '']);
    expect(richtig).toEqual([
      ...AUFTRAG,
      'Stand des Auftrags: offen',
      ERINNERT,
      'Eskaliert am: 01.10.2025, 06.10.2025, 10.10.2025',
      'An die Schlusszeichnung erinnert am: keinem Tag',
      ...POST,
      expect.stringMatching(/^Mails im Postfach: \d{2,3}$/u),
    ]);
  });

  it('of a campaign reminds whoever is late, and nobody else', async () => {
    const { gut, richtig, alles } = await erzaehlt(false, 'kampagne');
    expect([gut, gut ? '' : alles]).toEqual([true, '']);
    expect(richtig.slice(0, 4)).toEqual([
      'Stand der Kampagne: Vorlage ist unterwegs',
      'Berichte erbeten am: 2025-12-01',
      'Erinnert am: 2025-12-31, 2026-01-08, 2026-01-12, 2026-01-14',
      'Eskaliert am: 2026-01-16, 2026-01-20',
    ]);
  });
});
