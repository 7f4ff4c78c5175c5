import { passendeAemter, stellenVon, type Akteur, type Ersatz } from '#engine';
import { waehleAmt } from '../../libs/engine/src/amtswahl.js';
import { wegeAus } from '../../libs/engine/src/uebergang.js';
import { geltende, inhaber, type Mensch } from './menschen.js';
import type { Akt, Eintrag, Spiel, Welt } from './welt.js';
import { Zufall } from './zufall.js';

export type Irgendeine = Welt<object, unknown>;

/** Which rule broke, at which act, and how. */
export interface Bruch {
  regel: string;
  satz: string;
  wie: string;
  nr: number;
}

/** What is told of every act while it is walked. */
export interface Beobachter {
  getan?: (akt: Akt, welt: Irgendeine, eintrag: Eintrag<object> | null) => void;
  abgelehnt?: (type: string) => void;
  bekannt?: (bruch: Bruch) => void;
}

export interface Gang {
  saat: number;
  akte: Akt[];
  bruch: Bruch | null;
}

const FRIST: Akteur = { art: 'frist', person: 'frist', aemter: [] };
const SYSTEM: Akteur = { art: 'system', person: 'system', aemter: [] };
/** So often something else is tried before the world has to move on. */
const VERSUCHE = 25;

/** One walk: so many acts that were let through, chosen by the seed; it ends where a rule breaks. */
export function gehe(spiel: Spiel, saat: number, schritte: number, beobachter: Beobachter = {}): Gang {
  const z = new Zufall(saat);
  const welt = spiel.welt();
  const akte: Akt[] = [];
  let fehlschlaege = 0;
  while (akte.length < schritte && fehlschlaege < VERSUCHE * 20) {
    const akt = waehle(spiel, welt, z, akte.length + 1);
    const ergebnis = akt && tue(spiel, welt, akt, beobachter.bekannt);
    if (!akt || !ergebnis?.getan) {
      fehlschlaege += 1;
      if (akt?.art === 'schritt') beobachter.abgelehnt?.(akt.type);
      continue;
    }
    fehlschlaege = 0;
    akte.push(akt);
    beobachter.getan?.(akt, welt, ergebnis.eintrag);
    if (ergebnis.bruch) return { saat, akte, bruch: ergebnis.bruch };
  }
  return { saat, akte, bruch: null };
}

/** The same acts again, without chance: those that are no longer let through are left out. */
export function wiederhole(spiel: Spiel, akte: readonly Akt[]): { akte: Akt[]; bruch: Bruch | null } {
  const welt = spiel.welt();
  const getane: Akt[] = [];
  for (const akt of akte) {
    const { getan, bruch } = tue(spiel, welt, akt);
    if (getan) getane.push(akt);
    if (bruch) return { akte: getane, bruch };
  }
  return { akte: getane, bruch: null };
}

interface Ergebnis {
  getan: boolean;
  eintrag: Eintrag<object> | null;
  bruch: Bruch | null;
}
const NICHTS: Ergebnis = { getan: false, eintrag: null, bruch: null };

/** Does one act and asks every statement. */
export function tue(
  spiel: Spiel,
  welt: Irgendeine,
  akt: Akt,
  bekannt: (bruch: Bruch) => void = () => {},
): Ergebnis {
  if (akt.art === 'welt') {
    const getan = spiel.weltakte[akt.was]?.(welt, akt.daten);
    if (welt.hindernis !== null) return { getan: true, eintrag: null, bruch: s2(welt.hindernis, akt.nr) };
    if (!getan) return NICHTS;
    return { getan, eintrag: null, bruch: unbekannt(spiel, [sackgasse(spiel, welt, akt.nr)], bekannt) };
  }
  if (welt.beendet) return NICHTS;
  const lief = akt.art === 'frist' && welt.fristen.has(akt.schluessel);
  const eintrag = schritt(welt, akt);
  if (!eintrag || typeof eintrag === 'string') return { ...NICHTS, getan: lief };
  const gebrochen = spiel.aussagen.map(({ regel, satz, bruch }) => {
    const wie = bruch(welt, eintrag);
    return wie === null ? null : { regel, satz, wie, nr: akt.nr };
  });
  const neu = eintrag.von !== eintrag.nach || akt.nr % 8 === 0;
  const s2Bruch = neu ? sackgasse(spiel, welt, akt.nr) : null;
  return { getan: true, eintrag, bruch: unbekannt(spiel, [...gebrochen, s2Bruch], bekannt) };
}

/** The first break that is not a finding which is written down already. */
function unbekannt(
  { bekannt }: Spiel,
  brueche: readonly (Bruch | null)[],
  melde: (bruch: Bruch) => void,
): Bruch | null {
  for (const bruch of brueche) {
    if (bruch === null) continue;
    if (!bekannt.some((muster) => muster.test(`${bruch.regel}: ${bruch.wie}`))) return bruch;
    melde(bruch);
  }
  return null;
}

function schritt(welt: Irgendeine, akt: Exclude<Akt, { art: 'welt' }>): Eintrag<object> | string | null {
  if (akt.art === 'system') return welt.mache(akt.nr, SYSTEM, akt.type, akt.daten);
  if (akt.art === 'schritt') {
    const mensch = welt.menschen.find(({ id }) => id === akt.wer);
    return mensch ? welt.mache(akt.nr, welt.akteur(mensch), akt.type, akt.daten) : null;
  }
  const frist = welt.fristen.get(akt.schluessel);
  if (!frist) return null;
  welt.fristen.delete(akt.schluessel);
  welt.geheZu(frist.bis);
  return frist.ereignis ? welt.mache(akt.nr, FRIST, frist.ereignis.type, frist.ereignis.daten ?? {}) : null;
}

/** S2: not ended, and nobody can make a Schritt that leads on, and no deadline runs that brings anything. */
function sackgasse(spiel: Spiel, welt: Irgendeine, nr: number): Bruch | null {
  if (welt.beendet || spiel.wartet(welt)) return null;
  const typen = new Set(wegeAus(welt.snapshot).map(({ eventType }) => eventType));
  const vomSystem = spiel.vomSystem.some(
    (type) => typen.has(type) && typeof probe(spiel, welt, type) !== 'string',
  );
  if (vomSystem || [...welt.fristen.values()].some(({ ereignis }) => bewegt(ereignis?.type))) return null;
  if (jemandFuehrtWeiter(spiel, welt)) return null;
  const unbesetzt = welt.zustaendig.every((stelle) => inhaber(stelle, welt.menschen).length === 0);
  const warum = unbesetzt ? ` Unbesetzt: ${welt.zustaendig.join(', ')}.` : '';
  return s2(`In „${welt.zustand}“ kann niemand weiter, und keine Frist läuft.${warum}`, nr);
}

const s2 = (wie: string, nr: number): Bruch => ({
  regel: 'S2',
  satz: 'Aus jedem Stand, der kein Ende ist, führt ein Schritt weiter, oder eine Frist läuft.',
  wie,
  nr,
});

/** What a state reminds of at the end of its term moves nothing. */
const bewegt = (type: string | undefined): boolean => type !== undefined && !type.startsWith('xstate.after.');

/** Only what the system may find by itself: a condition on the facts. */
function probe(spiel: Spiel, welt: Irgendeine, type: string): string | true {
  const daten = spiel.daten[type]?.(welt, new Zufall(0)) ?? {};
  const { jetzt, heute } = welt;
  const anfrage = { akteur: SYSTEM, jetzt, heute, lage: welt.lage(daten as Record<string, unknown>) };
  const wege = wegeAus(welt.snapshot).filter(({ eventType }) => eventType === type);
  const frei = wege.some(({ guard }) => {
    const namen = (guard as { params?: { bedingungen?: string[] } } | undefined)?.params?.bedingungen ?? [];
    const frage = { kontext: welt.kontext, schritt: { ...anfrage, type, daten, als: null } };
    return namen.every((name) => welt.workflow.bedingungen[name]?.(frage as never) === null);
  });
  return frei || 'nicht jetzt';
}

/** Whether anybody has a Schritt that leads on; whoever holds none of its offices is not asked. */
function jemandFuehrtWeiter(spiel: Spiel, welt: Irgendeine): boolean {
  const { workflow, kontext, snapshot, jetzt, heute } = welt;
  const lage = welt.lage({});
  const ersatz = workflow.ersatz?.(kontext, lage);
  return [...schrittwege(welt)].some(([type, muster]) => {
    if (spiel.nebenher.includes(type) || !workflow.schritte[type] || workflow.schritte[type].intern)
      return false;
    const stellen = stellenVon(workflow, kontext, muster);
    return welt.menschen.some(
      (mensch) =>
        mitAmt(welt, mensch, stellen, ersatz) &&
        'als' in
          waehleAmt(workflow, snapshot, {
            type,
            daten: undefined,
            akteur: welt.akteur(mensch),
            jetzt,
            heute,
            lage,
          }),
    );
  });
}

/** Has she an office for it at all – whether she may read the Vorgang is asked afterwards. */
const mitAmt = (
  { menschen }: Irgendeine,
  mensch: Mensch,
  stellen: readonly string[],
  ersatz?: Ersatz,
): boolean =>
  mensch.aemter.length > 0 &&
  passendeAemter({ art: 'person', person: mensch.id, aemter: geltende(mensch, menschen) }, stellen, ersatz)
    .length > 0;

/** The Schritte that the present state knows, each with whose it is. */
function schrittwege({ snapshot }: Irgendeine): Map<string, readonly string[]> {
  const wege = new Map<string, readonly string[]>();
  for (const { eventType, meta } of wegeAus(snapshot))
    if (!eventType.startsWith('xstate.')) wege.set(eventType, (meta?.['wer'] ?? []) as string[]);
  return wege;
}

function waehle(spiel: Spiel, welt: Irgendeine, z: Zufall, nr: number): Akt | null {
  if (welt.beendet || z.selten(9)) {
    const akt = spiel.waehleWeltakt(welt, z);
    return akt && { nr, art: 'welt', ...akt };
  }
  if (welt.fristen.size > 0 && z.selten(12)) {
    return { nr, art: 'frist', schluessel: z.eines([...welt.fristen.keys()]) };
  }
  return waehleSchritt(spiel, welt, z, nr);
}

function waehleSchritt(spiel: Spiel, welt: Irgendeine, z: Zufall, nr: number): Akt | null {
  const wege = schrittwege(welt);
  const offen = [...wege.keys()].filter(
    (type) => spiel.vomSystem.includes(type) || !welt.workflow.schritte[type]?.intern,
  );
  if (offen.length === 0) return null;
  const type = z.gewichtet(offen.map((eines) => [eines, spiel.gewichte[eines] ?? 2] as const));
  const macheDaten = spiel.daten[type];
  const daten = macheDaten ? macheDaten(welt, z) : {};
  if (daten === null) return null;
  if (spiel.vomSystem.includes(type)) return { nr, art: 'system', type, daten };
  const wer = waehlePerson(welt, z, wege.get(type) ?? [], daten);
  return wer ? { nr, art: 'schritt', wer: wer.id, type, daten } : null;
}

/** Mostly somebody whose office it is; now and then anybody. */
function waehlePerson(
  welt: Irgendeine,
  z: Zufall,
  muster: readonly string[],
  daten: object,
): Mensch | undefined {
  if (z.selten(25)) return z.eines(welt.menschen);
  const stellen = stellenVon(welt.workflow, welt.kontext, muster, daten as Record<string, unknown>);
  const ersatz = welt.workflow.ersatz?.(welt.kontext) ?? {};
  return z.vielleichtEines(
    welt.menschen.filter(
      (mensch) =>
        mitAmt(welt, mensch, stellen, ersatz) &&
        passendeAemter(welt.akteur(mensch), stellen, ersatz).length > 0,
    ),
  );
}
