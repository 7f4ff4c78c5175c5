import { plusTage } from '#kalender';
import type { Antwort } from '../../umgebung/api.js';
import { setzeEinstellungen } from '../../umgebung/index.js';
import type { Zufall } from '../zufall.js';
import { bruch, type Bruch, type Namen } from './akte.js';
import type { Haus, Vorgangsblick } from './haus.js';
import { SAETZE } from './schritte.js';

type Angaben = Readonly<Record<string, string>>;
/** Answers of the API; none: it could not even be tried. */
type Weltakt = (haus: Haus, namen: Namen, daten: Angaben) => Promise<readonly Antwort[] | boolean>;

const GRUND = { grund: 'Aus gutem Grund' };

interface Sitzungszeile {
  id: string;
  datum: string;
  version: number;
  stand: string;
}

async function sitzungVon(
  haus: Haus,
  namen: Namen,
  { sitzung = '' }: Angaben,
): Promise<Sitzungszeile | null> {
  const [zeile] = await haus.sql<Sitzungszeile>(
    'SELECT id, datum::text, version, stand FROM sitzung WHERE id = $1',
    [namen.id(sitzung) ?? null],
  );
  return zeile ?? null;
}

const heute = async (haus: Haus): Promise<string> =>
  (await haus.sql<{ heute: string }>('SELECT kogge_heute()::text AS heute'))[0]?.heute ?? '';

/** Somebody of the chancellery's Referat 10, the first or the second. */
const kanzlei = (haus: Haus, welche = 0) =>
  haus.als(haus.menschen.wer(haus.menschen.inhaber('SK@SK').at(welche)?.id ?? '') ?? 'sk@SK');

const NAECHSTE_FRIST = `
  SELECT to_char(
    (zeitpunkt + interval '1 minute') AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD"T"HH24:MI'
  ) AS zeit
  FROM frist
  WHERE mandant_id = $1
    AND stand = 'laeuft'
    AND zeitpunkt > kogge_jetzt()
    AND zeitpunkt < kogge_jetzt() + interval '60 days'
  ORDER BY zeitpunkt
  LIMIT 1`;

const mitSitzung =
  (
    tue: (haus: Haus, sitzung: Sitzungszeile, daten: Angaben) => Promise<readonly Antwort[] | boolean>,
  ): Weltakt =>
  async (haus, namen, daten) => {
    const sitzung = await sitzungVon(haus, namen, daten);
    return sitzung ? tue(haus, sitzung, { ...daten, nach: namen.id(daten['nach'] ?? '') ?? '' }) : false;
  };

const weltakte: Readonly<Record<string, Weltakt>> = {
  'Tage vergehen': async (haus, _, { tage }) => {
    await haus.stelle(`${plusTage(await heute(haus), Number(tage))}T09:00`);
    return true;
  },
  'Eine Frist läuft ab': async (haus) => {
    const [zeile] = await haus.sql<{ zeit: string }>(NAECHSTE_FRIST, [haus.mandant]);
    if (zeile) await haus.stelle(zeile.zeit);
    return zeile !== undefined;
  },
  'Die Sitzung wird eröffnet': mitSitzung(async (haus, { id, datum }) => {
    if (datum > (await heute(haus))) await haus.stelle(`${datum}T10:30`);
    return [await kanzlei(haus).post(`/sitzungen/${id}/eroeffnung`)];
  }),
  'Die Sitzung wird abgeschlossen': mitSitzung(async (haus, { id }, { nach }) => [
    await kanzlei(haus).post(`/sitzungen/${id}/abschluss`, nach ? { nach } : {}),
  ]),
  'Die Sitzung entfällt': mitSitzung(async (haus, { id, version }, { nach }) => [
    await kanzlei(haus).put(`/sitzungen/${id}`, {
      version,
      stand: 'entfallen',
      ...GRUND,
      ...(nach ? { nach } : {}),
    }),
  ]),
  'Die Sitzung wird verlegt': mitSitzung(async (haus, { id, version, datum }, { tage }) => [
    await kanzlei(haus).put(`/sitzungen/${id}`, {
      version,
      datum: plusTage(datum, Number(tage)),
      ...GRUND,
    }),
  ]),
  'Zwei Personen erlauben die Nacherfassung': mitSitzung(async (haus, { id }) => [
    await kanzlei(haus, 0).post(`/sitzungen/${id}/nacherfassung`, GRUND),
    await kanzlei(haus, 1).post(`/sitzungen/${id}/nacherfassung/bestaetigung`),
  ]),
  'Sie vertritt': async (haus, namen, { wer = '', abwesend = '' }) => {
    const von = await heute(haus);
    const vertretende = namen.id(wer);
    if (vertretende === undefined || namen.id(abwesend) === undefined) return false;
    const neu = { vertretende, von, bis: plusTage(von, 20), grund: 'Urlaub' };
    return [await haus.als(abwesend.slice('person:'.length)).post('/vertretungen', neu)];
  },
  'Sie geht': async (haus, namen, { wer = '' }) => {
    const id = namen.id(wer);
    if (id === undefined) return false;
    const antwort = await haus
      .als('admin@SK')
      .post(`/personen/${id}/deaktivierung`, { grund: 'Ausgeschieden' });
    await haus.pruefeBesetzung();
    return [antwort];
  },
  'Ein Amt wird neu besetzt': async (haus, _, { stelle = '' }) => {
    await haus.besetze(stelle);
    return true;
  },
  'Eine Einstellung ändert sich': async (haus, _, { name = '', wert }) => {
    await setzeEinstellungen(haus.organisation, { [name]: wert === 'ja' });
    return true;
  },
};

/** Does it; refusals of the API have to be sentences too. */
export async function tueWeltakt(
  haus: Haus,
  namen: Namen,
  { was, daten }: { was: string; daten: Angaben },
): Promise<{ getan: boolean; abgelehnt: string | null; bruch: Bruch | null }> {
  try {
    const antworten = (await weltakte[was]?.(haus, namen, daten)) ?? false;
    if (typeof antworten === 'boolean') return { getan: antworten, abgelehnt: null, bruch: null };
    const schlecht = antworten.find(({ status }) => status >= 300);
    const [zeile] = haus.betrieb.api.fehlerzeilen.splice(0);
    const kaputt = zeile !== undefined || antworten.some(({ status }) => status >= 500);
    return {
      getan: !schlecht,
      abgelehnt: schlecht ? String(schlecht.inhalt?.detail) : null,
      bruch: kaputt ? bruch('HTTP', SAETZE.http, `${schlecht?.status} ${zeile ?? ''}`) : null,
    };
  } catch (grund) {
    return { getan: false, abgelehnt: null, bruch: bruch('HTTP', SAETZE.http, (grund as Error).message) };
  }
}

const GEWICHTE = [
  ['Die Sitzung wird eröffnet', 12],
  ['Die Sitzung wird abgeschlossen', 4],
  ['Die Sitzung entfällt', 2],
  ['Die Sitzung wird verlegt', 2],
  ['Zwei Personen erlauben die Nacherfassung', 2],
  ['Eine Einstellung ändert sich', 1],
  ['Eine Frist läuft ab', 8],
  ['Tage vergehen', 4],
  ['Sie vertritt', 3],
  ['Sie geht', 2],
  ['Ein Amt wird neu besetzt', 2],
] as const;
/** A meeting opens when a paper waits for it. */
const VOR_DEM_SENAT = ['tagesordnung', 'beratung'];

export interface Sitzungswahl {
  sitzung: string | null;
  kommende: readonly string[];
}

/** What happens beside the Schritte, for this Vorgang or its people. */
export function waehleWeltakt(
  haus: Haus,
  z: Zufall,
  vorgang: Vorgangsblick,
  { sitzung, kommende }: Sitzungswahl,
): { was: string; daten: Record<string, string> } | null {
  const was = z.gewichtet(GEWICHTE);
  if (was.includes('Sitzung') || was.includes('Nacherfassung')) {
    if (sitzung === null) return null;
    if (was.endsWith('eröffnet') && !VOR_DEM_SENAT.includes(vorgang.zustand) && !z.selten(8)) return null;
    const nach = z.vielleichtEines(kommende.slice(0, 4)) ?? '';
    const tage = String(z.eines([-7, -2, 2, 7, 14]));
    return { was, daten: was.endsWith('verlegt') ? { sitzung, tage } : { sitzung, nach } };
  }
  return (ANGABEN[was] ?? (() => ({ was, daten: {} })))(haus, z, vorgang);
}

type Wahl = (
  haus: Haus,
  z: Zufall,
  vorgang: Vorgangsblick,
) => { was: string; daten: Record<string, string> } | null;

const genannt = (haus: Haus, id: string): string => `person:${haus.menschen.wer(id)}`;
const ANGABEN: Readonly<Record<string, Wahl>> = {
  'Tage vergehen': (_, z) => ({ was: 'Tage vergehen', daten: { tage: String(z.eines([1, 1, 2, 5])) } }),
  'Eine Einstellung ändert sich': (_, z) => ({
    was: 'Eine Einstellung ändert sich',
    daten: {
      name: z.eines(['verschweigen', 'massgabenBlockieren', 'senatorZeichnet']),
      wert: z.eines(['ja', 'nein']),
    },
  }),
  'Sie vertritt': (haus, z) => ({
    was: 'Sie vertritt',
    daten: {
      wer: genannt(haus, z.eines(haus.menschen.alle).id),
      abwesend: genannt(haus, z.eines(haus.menschen.alle).id),
    },
  }),
  'Sie geht': (haus, z, { zustaendig }) => {
    const station = zustaendig.flatMap((stelle) => haus.menschen.inhaber(stelle));
    const mensch = z.selten(2) ? z.vielleichtEines(station) : z.eines(haus.menschen.alle);
    const verwaltet = mensch?.aemter.some(({ rolle }) => rolle === 'ADMIN') ?? true;
    return mensch && !verwaltet ? { was: 'Sie geht', daten: { wer: genannt(haus, mensch.id) } } : null;
  },
  'Ein Amt wird neu besetzt': (_, z, { zustaendig }) => {
    const stelle = z.vielleichtEines(zustaendig.filter((eine) => !eine.startsWith('person@')));
    return stelle ? { was: 'Ein Amt wird neu besetzt', daten: { stelle } } : null;
  },
};
