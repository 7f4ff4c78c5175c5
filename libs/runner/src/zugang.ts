import type { Akteur, Amt } from '#engine';
import { istGefragt, type Vorlagenkontext } from '#workflows';
import { ZUGANGSPHASEN, type Stufe, type Verfahrensname, type Zugangsphase } from '#contract';

/** What of a context decides who may see the Vorgang; every procedure has some of it. */
export interface Beteiligte {
  federfuehrung?: string;
  einbringer?: readonly string[];
  mitzeichnungen?: Vorlagenkontext['mitzeichnungen'];
  /** Ressorts that get it to read. */
  kenntnis?: Record<string, unknown>;
  adressat?: readonly string[];
  /** Whom members of the Senate have named for a confidential paper. */
  lesende?: Record<string, readonly string[]>;
  /** Persons who were asked within a house. */
  hausfragen?: Record<string, { ressort: string }>;
  /** Ressort that collects the reports. */
  berichtswesen?: string;
  mitwirkende?: readonly string[];
  /** Who acts in the place of vacant offices. */
  ersatz?: Readonly<Record<string, string>>;
  /** A move that a second person has to confirm, or has confirmed. */
  umstellung?: object;
  /** A draft that was thrown away. */
  geloescht?: boolean;
}

/** Where a Vorgang stands, for who may see it. */
export interface Zugangslage {
  verfahren: Verfahrensname;
  stufe: Stufe;
  phase: Zugangsphase;
  kontext: Beteiligte;
}

/** Every Ressort that has a part in the Vorgang. */
export function beteiligteRessorts(kontext: Beteiligte): string[] {
  return [...new Set([...eigeneVon(kontext), ...gefragteVon(kontext), ...informierteVon(kontext)])];
}

const eigeneVon = ({ federfuehrung, einbringer = [], adressat = [] }: Beteiligte): string[] => [
  ...new Set([...(federfuehrung ? [federfuehrung] : []), ...einbringer, ...adressat]),
];
/** Whose turn comes later, or whom the draft only names, does not read the paper yet. */
const gefragteVon = ({ mitzeichnungen = {} }: Beteiligte): string[] =>
  Object.entries(mitzeichnungen)
    .filter(([, eine]) => istGefragt(eine))
    .map(([ressort]) => ressort);
const informierteVon = ({ kenntnis = {} }: Beteiligte): string[] => Object.keys(kenntnis);

const haeuser = (ressorts: readonly string[]) => ressorts.map((ressort) => `ressort:${ressort}`);
/** Persons for themselves; those who have a part count while they hold an office in one of these houses. */
const personen = (kennungen: readonly string[]) => kennungen.map((person) => `person:${person}`);
const personenAus = (kennungen: readonly string[], ressorts: readonly string[]) =>
  kennungen.flatMap((person) => ressorts.map((ressort) => `person:${person}@${ressort}`));
const aemter = (rollen: readonly string[], ressorts: readonly string[]) =>
  ressorts.flatMap((ressort) => rollen.map((rolle) => `${rolle}@${ressort}`));

/** Whoever reviews and signs in a house. */
const ZEICHNENDE = ['RL', 'AL', 'VB', 'STR', 'SEN'];
const SENAT = ['rolle:SEN', 'rolle:STR'];
/** They sit in the Senate's meetings with advice. */
const BERATENDE = ['ressort:MagBhv', 'ressort:BBEE'];
/** He takes Ressorts off the list and decides about short terms: from the co-signature on. */
const CDS = 'CDS@SK';
const REFERAT_10 = 'SK@SK';
/** He proposes the move of a stuck paper, one of the others confirms it. */
const UMSTELLENDE = [CDS, REFERAT_10, 'SEN@SK'];

const erreicht = (phase: Zugangsphase, ab: Zugangsphase): boolean =>
  ZUGANGSPHASEN.indexOf(phase) >= ZUGANGSPHASEN.indexOf(ab);

/** Whoever objects late tells the chancellery, which may not have the paper yet. */
const mitEinwand = ({ mitzeichnungen = {} }: Beteiligte): boolean =>
  Object.values(mitzeichnungen).some(({ einwand }) => einwand !== undefined);

/** From whom a paper is kept when its level is the strictest: from everybody who is not asked in an office. */
function vertraulicheVorlage({ phase, kontext }: Zugangslage): string[] {
  return [
    ...aemter(ZEICHNENDE, eigeneVon(kontext)),
    ...aemter(['STR', 'VB'], informierteVon(kontext)),
    ...(erreicht(phase, 'mitzeichnung') ? [...aemter(['STR', 'VB'], gefragteVon(kontext)), CDS] : []),
    ...(erreicht(phase, 'senat')
      ? [REFERAT_10, ...SENAT, ...personen(Object.values(kontext.lesende ?? {}).flat())]
      : []),
  ];
}

function vorlage(lage: Zugangslage): string[] {
  const { stufe, phase, kontext } = lage;
  if (stufe === 'vertraulich') return vertraulicheVorlage(lage);
  if (stufe === 'offen' && phase === 'entschieden') return ['alle'];
  return [
    ...haeuser([...eigeneVon(kontext), ...informierteVon(kontext)]),
    ...(erreicht(phase, 'mitzeichnung') ? [...haeuser(gefragteVon(kontext)), CDS] : []),
    ...(erreicht(phase, 'senat') ? ['ressort:SK', ...SENAT, ...BERATENDE] : []),
    ...(erreicht(phase, 'senat') && stufe === 'offen' ? ['rolle:VB'] : []),
  ];
}

/** Whoever sees its source sees it too; that stands in `vorgang.zugang_weitere`, kept by the database. */
function auftrag({ stufe, kontext }: Zugangslage): string[] {
  if (stufe === 'offen') return ['alle'];
  const { adressat = [] } = kontext;
  return stufe === 'nfd' ? haeuser(adressat) : aemter(['STR', 'VB'], adressat);
}

function bericht({ stufe, phase, kontext }: Zugangslage): string[] {
  if (stufe === 'offen' && phase === 'entschieden') return ['alle'];
  const { berichtswesen = 'SF' } = kontext;
  return [
    ...haeuser(eigeneVon(kontext)),
    // The latter approves the consolidated report.
    ...aemter(['BW', 'STR'], [berichtswesen]),
    // He releases where nobody else can (J5).
    CDS,
    ...(stufe === 'offen' ? [] : ['ressort:SK']),
  ];
}

const JE_VERFAHREN: Record<Verfahrensname, (lage: Zugangslage) => string[]> = {
  senatsvorlage: vorlage,
  auftrag,
  jahresbericht: bericht,
  kampagne: bericht,
};

/**
 * Subjects that may see the Vorgang, by its level and by how far it has come (regeln.md §1.6; the table of
 * `docs/zugang.md` is compared with it). Deadlines (`system`) and auditors see everything.
 */
export function zugangFuer(lage: Zugangslage): string[] {
  const { kontext } = lage;
  // A house that is asked no more, and introduces it no more, has nobody to ask.
  const haeuserDerFragen = [...eigeneVon(kontext), ...gefragteVon(kontext)];
  const beteiligte = [
    ...personenAus(kontext.mitwirkende ?? [], eigeneVon(kontext)),
    ...Object.entries(kontext.hausfragen ?? {}).flatMap(([person, { ressort }]) =>
      personenAus([person], haeuserDerFragen.includes(ressort) ? [ressort] : []),
    ),
  ];
  const handelnde = [...Object.values(kontext.ersatz ?? {}), ...(kontext.umstellung ? UMSTELLENDE : [])];
  const immer = ['system', 'PRUEF@SK', ...beteiligte, ...handelnde];
  if (kontext.geloescht === true) return immer;
  const referat10 = mitEinwand(kontext) ? [REFERAT_10] : [];
  return [...new Set([...immer, ...JE_VERFAHREN[lage.verfahren](lage), ...referat10])];
}

/** Columns of access. */
export interface Zugangswerte {
  /** Who sees it. */
  zugang: string[];
  /** Whose the working text between two Fassungen is; only a paper has one. */
  zugangArbeit: string[];
  /** Who would see it if it were stricter: for attachments that are. */
  zugangStreng: Partial<Record<Stufe, string[]>>;
}

export function zugangswerte(lage: Zugangslage): Zugangswerte {
  return { zugang: zugangFuer(lage), zugangArbeit: arbeitszugang(lage), zugangStreng: strengerer(lage) };
}

/** Who was asked first says nothing, and the database does not keep it. */
export function sortiert(zugang: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(zugang).map(([stufe, subjekte]) => [stufe, subjekte.toSorted()]));
}

function strengerer(lage: Zugangslage): Zugangswerte['zugangStreng'] {
  if (lage.verfahren !== 'senatsvorlage') return {};
  const mit = (stufe: Stufe) => zugangFuer({ ...lage, stufe });
  return { nfd: mit('nfd'), vertraulich: mit('vertraulich') };
}

/** The working text is its house's, as if it had never left it. */
function arbeitszugang({ verfahren, stufe, kontext }: Zugangslage): string[] {
  if (verfahren !== 'senatsvorlage') return ['system'];
  const { federfuehrung, einbringer = [], mitwirkende = [], hausfragen = {}, ersatz = {} } = kontext;
  const imHaus = {
    ...(federfuehrung && { federfuehrung }),
    einbringer,
    mitwirkende,
    ersatz,
    hausfragen: Object.fromEntries(
      Object.entries(hausfragen).filter(([, { ressort }]) => einbringer.includes(ressort)),
    ),
  };
  return zugangFuer({ verfahren, stufe, phase: 'haus', kontext: imHaus });
}

/**
 * Those of the Stellen that may see it: a procedure names everybody who may act, the level says who of them reads. A
 * person's own part is hers alone.
 */
export const sehendeStellen = (stellen: readonly string[], zugang: readonly string[]): string[] =>
  stellen.filter((stelle) => {
    const [rolle, ressort] = stelle.split('@');
    return (
      rolle === 'person' ||
      ['alle', stelle, `ressort:${ressort}`, `rolle:${rolle}`].some((subjekt) => zugang.includes(subjekt))
    );
  });

/**
 * The person as she may act at the Vorgang: her own part in it (`person@mitwirkende`) counts only while she holds
 * an office of her own in the house in which she has it (regeln.md §1.6).
 */
export function akteurAn(zugang: readonly string[], person: string, aemter: readonly Amt[]): Akteur {
  const zaehlt = aemter.some(
    ({ ressort, vertritt }) => vertritt === undefined && zugang.includes(`person:${person}@${ressort}`),
  );
  return { art: 'person', person, aemter, ...(zaehlt ? {} : { nurAemter: true }) };
}
