import type { Stufe } from '#contract';
import { darfSehen, type Ding } from '../../zugang/tafel.js';
import { bruch, type Bruch } from './akte.js';
import type { Haus, Vorgangsblick } from './haus.js';

const SATZ =
  'Wer einen Vorgang sieht, steht in docs/zugang.md, und alle anderen sehen, dass es ihn nicht gibt.';

interface Kontext {
  federfuehrung?: string;
  einbringer?: string[];
  mitwirkende?: string[];
  mitzeichnungen?: Record<string, { einwand?: number }>;
  kenntnis?: Record<string, unknown>;
  lesende?: Record<string, string[]>;
  hausfragen?: Record<string, unknown>;
  adressat?: string[];
  ersatz?: object;
  umstellung?: object;
  geloescht?: boolean;
}

interface Zeile {
  nummer: string;
  stufe: Stufe;
  phase: string;
  kontext: Kontext;
  quelle: string | null;
  /** Ressorts that were sent a request. */
  gefragte: string[];
}

const LIES = `
  SELECT v.nummer, v.stufe, v.phase, v.stand -> 'context' AS kontext,
    (SELECT a.quelle_id FROM auftrag a WHERE a.vorgang_id = v.id) AS quelle,
    (
      SELECT coalesce(jsonb_agg(DISTINCT split_part(coalesce(n.daten ->> 'fuer', n.stelle), '@', 2)), '[]')
      FROM nachricht n
      WHERE n.vorgang_id = v.id
        AND n.art = 'mitzeichnung_angefordert'
    ) AS gefragte
  FROM vorgang v
  WHERE v.id = $1`;

/** Asks for everybody whether the page says what the table says. */
export async function zugangspruefung(haus: Haus, { id, art }: Vorgangsblick): Promise<Bruch[]> {
  const ding = await dingVon(haus, id, art);
  if (!ding) return [];
  const brueche: Bruch[] = [];
  for (const leserin of haus.menschen.leserinnen) {
    const soll = darfSehen(leserin, ding) ? 200 : 404;
    const { status } = await haus.als(leserin.wer).get(`/vorgaenge/${id}`);
    // Whoever was deactivated has no key that opens anything.
    if (status === 401 || status === soll) continue;
    const wie = `${art} (${ding.zeile}, ${ding.stufe}): ${leserin.wer} sollte ${soll} sehen und sieht ${status}.`;
    brueche.push(bruch('§1.6', SATZ, wie));
  }
  return brueche;
}

/** Null: something lets further people see it that the table does not know (a vacant office, a late objection). */
async function dingVon(haus: Haus, id: string, art: string): Promise<Ding | null> {
  const [zeile] = await haus.sql<Zeile>(LIES, [id]);
  if (!zeile || ausserhalb(zeile.kontext)) return null;
  const { nummer, stufe, phase, kontext, quelle, gefragte } = zeile;
  const werVon = (ids: readonly string[]) => ids.flatMap((eine) => haus.menschen.wer(eine) ?? []);
  const { federfuehrung, einbringer = [], mitwirkende = [], hausfragen = {}, lesende = {} } = kontext;
  const ganz = quelle === null ? undefined : await dingVon(haus, quelle, 'senatsvorlage');
  if (ganz === null) return null;
  return {
    name: nummer,
    id,
    nummer,
    zeile: zeileDer(art, phase),
    stufe,
    haus: [...new Set([...(federfuehrung === undefined ? [] : [federfuehrung]), ...einbringer])],
    gefragte,
    informierte: Object.keys(kontext.kenntnis ?? {}),
    adressaten: kontext.adressat ?? [],
    schreibende: werVon([...mitwirkende, ...Object.keys(hausfragen)]),
    benannte: werVon(Object.values(lesende).flat()),
    ...(ganz === undefined ? {} : { quelle: ganz }),
  };
}

const ausserhalb = ({ ersatz = {}, umstellung, geloescht, mitzeichnungen = {} }: Kontext): boolean =>
  Object.keys(ersatz).length > 0 ||
  umstellung !== undefined ||
  geloescht === true ||
  Object.values(mitzeichnungen).some(({ einwand }) => einwand !== undefined);

function zeileDer(art: string, phase: string): string {
  if (art === 'auftrag') return 'Auftrag';
  if (art === 'kampagne') return 'Kampagne';
  if (art === 'jahresbericht')
    return phase === 'haus' ? 'Jahresbericht, until the house has released it' : 'Jahresbericht, then';
  return phase;
}
