import { nachrichtenart, type Nachrichtenname } from '#contract';
import { nachrichtentafel, stellenVon, type Tafelzeile } from '#engine';
import { spiele } from '../spiele.js';
import { bruch, type Akt, type Bruch } from './akte.js';
import type { Haus } from './haus.js';

const SATZ = 'Jeder Akt sagt es denen, die es angeht, jeder einmal, und sonst niemandem.';

/** A message as its row says it. */
interface Zeile {
  id: string;
  art: Nachrichtenname;
  stelle: string;
  empfaenger: string;
}

/** What a Vorgang is before an act, and after it. */
interface Stand {
  zustand: string;
  zustaendig: string[];
  kontext: Record<string, unknown>;
  nachrichten: Zeile[];
}

const STAND = `
  SELECT v.zustand, v.zustaendig, v.stand -> 'context' AS kontext,
    (
      SELECT coalesce(
        jsonb_agg(
          jsonb_build_object(
            'id', n.id, 'art', n.art, 'stelle', coalesce(n.daten ->> 'fuer', n.stelle),
            'empfaenger', n.empfaenger_id
          )
        ),
        '[]'
      )
      FROM nachricht n
      WHERE n.vorgang_id = v.id
    ) AS nachrichten
  FROM vorgang v
  WHERE v.id = $1`;

export const standVon = async (haus: Haus, id: string): Promise<Stand | undefined> =>
  (await haus.sql<Stand>(STAND, [id]))[0];

type Muss = readonly [Nachrichtenname, string];
const NACH_URTEIL: Readonly<Record<string, readonly Muss[]>> = {
  bedenken: [['mitzeichnung_bedenken', 'VB@federfuehrung']],
  massgabe: [['mitzeichnung_massgabe', 'VB@federfuehrung']],
};

/** What regeln.md §2 demands in any case, by Schritt and what was chosen in it. */
const MUSS: Readonly<Record<string, (daten: { urteil?: string }) => readonly Muss[]>> = {
  'senatsvorlage zurueckgeben': () => [['vorlage_zurueckgegeben', 'person@mitwirkende']],
  'senatsvorlage zurueckziehen': () => [['vorlage_zurueckgezogen', 'VB@federfuehrung']],
  'senatsvorlage mitzeichnen': ({ urteil = '' }) => NACH_URTEIL[urteil] ?? [],
  'senatsvorlage annehmen': () => [['vorlage_angenommen', 'VB@federfuehrung']],
  'senatsvorlage veroeffentlichen': () => [['vorlage_veroeffentlicht', 'STR@federfuehrung']],
};

/** Ways of each procedure and who hears of them, made of its definition. */
const TAFELN = new Map<string, readonly Tafelzeile[]>(
  Object.entries(spiele).map(([art, { workflow }]) => [art, nachrichtentafel(workflow as never)]),
);

export interface Gemacht {
  art: string;
  akt: Extract<Akt, { art: 'schritt' }>;
  vorher: Stand;
  nachher: Stand;
}

/** Compares what the act has written with what its procedure and regeln.md say. */
export function buchpruefung(haus: Haus, gemacht: Gemacht): Bruch[] {
  const bekannte = new Set(gemacht.vorher.nachrichten.map(({ id }) => id));
  const neue = gemacht.nachher.nachrichten.filter(({ id }) => !bekannte.has(id));
  return [...fremde(haus, gemacht, neue), ...doppelte(neue), ...fehlende(haus, gemacht, neue)].map((wie) =>
    bruch('§2', SATZ, `${gemacht.akt.schritt}: ${wie}`),
  );
}

/** Told although no way of this Schritt names it, or somebody who does not hold that office. */
function* fremde(haus: Haus, gemacht: Gemacht, neue: readonly Zeile[]): Generator<string> {
  const erlaubt = erlaubtes(gemacht);
  for (const { art, stelle, empfaenger } of neue) {
    if (!erlaubt.has(`${art} ${stelle}`) && !erlaubt.has(art))
      yield `${art} an ${stelle} steht in keiner Zeile der Tafel.`;
    const ich = haus.organisation.personen[gemacht.akt.wer]?.id;
    if (empfaenger === ich && !nachrichtenart(art).auchSelbst) yield `${art} an die Handelnde selbst.`;
  }
}

/** A task is one for each Stelle, news are one for each person. */
function* doppelte(neue: readonly Zeile[]): Generator<string> {
  const gesehen = new Set<string>();
  for (const { art, stelle, empfaenger } of neue) {
    const aufgabe = nachrichtenart(art).hinfaellig === 'aufgabe';
    const schluessel = `${art} ${empfaenger}${aufgabe ? ` ${stelle}` : ''}`;
    if (gesehen.has(schluessel)) yield `${art} zweimal an dieselbe Person (${stelle}).`;
    gesehen.add(schluessel);
  }
}

/** Whoever has a task now that she had not, and whom regeln.md names. */
function* fehlende(haus: Haus, gemacht: Gemacht, neue: readonly Zeile[]): Generator<string> {
  const { art, akt, vorher } = gemacht;
  const ich = haus.organisation.personen[akt.wer]?.id;
  const gehoert = (person: string, arten: (name: Nachrichtenname) => boolean) =>
    neue.some(({ empfaenger, art: name }) => empfaenger === person && arten(name));
  const { workflow } = spiele[art] ?? {};
  for (const stelle of amZug(gemacht))
    for (const { id } of haus.menschen.inhaber(stelle))
      if (id !== ich && !gehoert(id, (name) => nachrichtenart(name).gruppe === 'aufgaben'))
        yield `${stelle} ist am Zug und hört es nicht.`;
  for (const [name, muster] of MUSS[`${art} ${akt.schritt}`]?.(akt.daten) ?? [])
    for (const stelle of workflow ? stellenVon(workflow, vorher.kontext, [muster]) : [])
      for (const { id } of haus.menschen.inhaber(stelle))
        if (id !== ich && !gehoert(id, (eine) => eine === name)) yield `${name} fehlt für ${stelle}.`;
}

/** Whose turn it is by the way that was gone, where that way tells them. */
function amZug({ art, akt, vorher, nachher }: Gemacht): string[] {
  const { workflow } = spiele[art] ?? {};
  if (!workflow || vorher.zustand === nachher.zustand) return [];
  return (TAFELN.get(art) ?? [])
    .filter(
      ({ name, von, nach }) => name === akt.schritt && von === vorher.zustand && nach === nachher.zustand,
    )
    .flatMap(({ meldungen }) => meldungen.filter(({ art: name }) => name === 'neue_aufgabe'))
    .flatMap(({ an }) => stellenVon(workflow, nachher.kontext, [...an]))
    .filter((stelle) => nachher.zustaendig.includes(stelle));
}

/** A circle that only the facts of a Schritt can tell: whoever wrote a remark, the house of a report. */
const AUS_DER_LAGE = /^person@|@(?:ressort|massgebend)$/u;

/** The Stelle itself, and the one that acts in its place while it is vacant. */
const mitErsatz = (stelle: string, { ersatz }: { ersatz?: Record<string, string> }): string[] => [
  stelle,
  ...(ersatz?.[stelle] === undefined ? [] : [ersatz[stelle]]),
];

/** Every message of every way that the Schritt can go from here, with Stellen as they were and as they are. */
function erlaubtes({ art, akt, vorher, nachher }: Gemacht): Set<string> {
  const { workflow } = spiele[art] ?? {};
  if (!workflow) return new Set();
  const zeilen = (TAFELN.get(art) ?? []).filter(
    ({ name, von }) => name === akt.schritt && (von === '' || von === vorher.zustand),
  );
  const daten = akt.daten as Record<string, unknown>;
  const offene = zeilen.flatMap(({ meldungen }) =>
    meldungen.flatMap(({ art: meldung, an }) =>
      an.some((muster) => AUS_DER_LAGE.test(muster)) ? [meldung] : [],
    ),
  );
  const paare = zeilen.flatMap(({ meldungen }) =>
    meldungen.flatMap(({ art: meldung, an }) =>
      [vorher, nachher].flatMap(({ kontext }) =>
        stellenVon(workflow, kontext, [...an], { daten })
          .flatMap((stelle) => mitErsatz(stelle, kontext))
          .map((stelle) => `${meldung} ${stelle}`),
      ),
    ),
  );
  const aufgabe = [...vorher.zustaendig, ...nachher.zustaendig].map((stelle) => `neue_aufgabe ${stelle}`);
  return new Set([...paare, ...aufgabe, ...offene]);
}
