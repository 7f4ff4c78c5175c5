import { z } from 'zod';
import {
  GREMIENSTAENDE,
  fruehererStand,
  istEinesVon,
  type Gremienauskunft,
  type Gremienstand,
  type vorgangAnsicht,
  type vorgangKurz,
} from '#contract';
import type { Datum } from '#kalender';
import { belebe, moeglicheSchritte, zustandsangaben, type MoeglicherSchritt, type Workflow } from '#engine';
import {
  akteurAn,
  fristtitel,
  lageVon,
  sehendeStellen,
  verfahrenVon,
  type Lesezeile,
  type Vorgangszeile,
} from '#runner';
import { beschlussInWorten, standIn, verfahren, type Vorhaben } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { abstimmung } from './abstimmung.ansicht.js';

export type VorgangKurz = z.infer<typeof vorgangKurz>;
export type VorgangAnsicht = z.infer<typeof vorgangAnsicht>;

export interface Kurzzeile extends Omit<
  Vorgangszeile,
  | 'stand'
  | 'phase'
  | 'zugang_eigen'
  | 'zugang_arbeit'
  | 'zugang_streng'
  | 'definition_hash'
  | 'erstellt_von'
  | 'erstellt_am'
  | 'inhalt_sha256'
  | 'mandant_id'
> {
  sitzung_datum: string | null;
}

/** Columns of a Kurzzeile; lists never load a snapshot. */
export const KURZSPALTEN = `
  v.id, v.art, v.nummer, v.titel, v.untertitel, v.stufe, v.definition_id, v.definition_version, v.zustand,
  v.version, v.zustaendig, v.zugang, v.federfuehrung, v.sitzung_id, v.fassung, v.frist_am, v.geaendert_am,
  v.beendet_am, (SELECT s.datum::text FROM sitzung s WHERE s.id = v.sitzung_id) AS sitzung_datum`;

export const KURZNAMEN = [
  'id',
  'art',
  'nummer',
  'titel',
  'untertitel',
  'stufe',
  'definition_id',
  'definition_version',
  'zustand',
  'version',
  'zustaendig',
  'zugang',
  'federfuehrung',
  'sitzung_id',
  'fassung',
  'frist_am',
  'geaendert_am',
  'beendet_am',
  'sitzung_datum',
] as const satisfies readonly (keyof Kurzzeile)[];

const iso = (wert: string | Date): string => new Date(wert).toISOString();
const isoOderNichts = (wert: string | Date | null): string | null => (wert === null ? null : iso(wert));

/** Row → what every list shows of a Vorgang. */
export function kurzansicht(zeile: Kurzzeile): VorgangKurz {
  const { stand, phase } = angabenZu(zeile);
  return {
    id: zeile.id,
    nummer: zeile.nummer,
    art: zeile.art,
    titel: zeile.titel,
    untertitel: zeile.untertitel,
    stufe: zeile.stufe,
    zustand: zeile.zustand,
    zustandTitel: stand,
    phase,
    federfuehrung: zeile.federfuehrung,
    sitzung:
      zeile.sitzung_id && zeile.sitzung_datum ? { id: zeile.sitzung_id, datum: zeile.sitzung_datum } : null,
    fassung: zeile.fassung,
    version: zeile.version,
    zustaendig: sehendeStellen(zeile.zustaendig, zeile.zugang),
    fristAm: isoOderNichts(zeile.frist_am),
    geaendertAm: iso(zeile.geaendert_am),
    beendetAm: isoOderNichts(zeile.beendet_am),
  };
}

/**
 * The state in which a Vorgang is, its title – the task of whoever acts there – and its phase. An ended one may have run under a version that is not
 * here any more: then as the other versions call it, and without such a state no name at all.
 */
export function angabenZu({
  definition_id,
  definition_version,
  zustand,
}: Pick<Vorgangszeile, 'definition_id' | 'definition_version' | 'zustand'>): Pick<VorgangKurz, 'phase'> & {
  titel: VorgangKurz['zustandTitel'];
  stand: VorgangKurz['zustandTitel'];
} {
  const versionen = verfahren.filter(({ id, zustaende }) => id === definition_id && zustaende[zustand]);
  const workflow = versionen.find(({ version }) => version === definition_version) ?? versionen[0];
  const meta = workflow?.zustaende[zustand]?.meta as
    { titel?: VorgangKurz['zustandTitel']; phase?: VorgangKurz['phase'] } | undefined;
  const titel = meta?.titel ?? fruehererStand;
  const stand = workflow ? standIn(definition_id, zustand, titel) : titel;
  return { titel, stand, phase: meta?.phase ?? fruehererStand };
}

type Auftragsansicht = NonNullable<VorgangAnsicht['auftrag']>;
/** As read: what waits for a second person is an object of the context. */
export type Auftragsrohling = Omit<Auftragsansicht, 'vorhaben'> & { vorhaben: Vorhaben | null };
/** An Auftrag as the page of the paper that answers it names it. */
export type BeantworteterAuftrag = Pick<
  Kurzzeile,
  'id' | 'nummer' | 'titel' | 'zustand' | 'definition_id' | 'definition_version'
>;

/** As read: its title stands in the procedure. */
export type Fristrohling = Omit<VorgangAnsicht['fristen'][number], 'titel'>;

type Zusatz = Pick<VorgangAnsicht, 'bericht' | 'mitzeichnungsergebnis'> & {
  fristen: Fristrohling[];
  sitzungDatum: string | null;
  auftrag: Auftragsrohling | null;
  beantwortet: readonly BeantworteterAuftrag[];
  /** Name of the person who has returned the paper. */
  zurueckgegebenVon: string | null;
};

function auftragsansicht({ vorhaben, ...auftrag }: Auftragsrohling): Auftragsansicht {
  return {
    ...auftrag,
    vorhaben: vorhaben && {
      auf: vorhaben.art === 'verlaengerung' ? vorhaben.auf : null,
      beschluss: beschlussInWorten(vorhaben.beschluss),
    },
  };
}

function beantworteter({
  id,
  nummer,
  titel,
  ...stand
}: BeantworteterAuftrag): VorgangAnsicht['beantwortet'][number] {
  return { id, nummer, titel, zustandTitel: angabenZu(stand).stand };
}

/** A campaign keeps in place of a word the day on which a body heard of it. */
function gremienstand(stand: Gremienstand | Datum | null): Gremienauskunft {
  if (stand === null) return 'geplant';
  return istEinesVon(GREMIENSTAENDE, stand) ? stand : 'unterrichtet';
}

/**
 * The Vorgang as its page shows it, with every Schritt that the caller may make now – and why not the others.
 */
export function ansicht(
  zeile: Lesezeile,
  ich: Ausweis,
  { fristen, auftrag, beantwortet, bericht, mitzeichnungsergebnis, sitzungDatum, zurueckgegebenVon }: Zusatz,
): VorgangAnsicht {
  const { vorgang } = zeile;
  const workflow = verfahrenVon(vorgang);
  const kontext = vorgang.stand.context as {
    einbringer?: string[];
    gremien?: Record<string, Gremienstand | Datum | null>;
  };
  const schritte = moeglicheSchritte(workflow, vorgang.stand, {
    akteur: akteurAn(vorgang.zugang, ich.person, zeile.aemter),
    jetzt: zeile.jetzt,
    heute: zeile.heute,
    lage: lageVon(zeile),
  });
  return {
    ...kurzansicht({ ...vorgang, sitzung_datum: sitzungDatum }),
    einbringer: kontext.einbringer ?? [],
    ...abstimmung(vorgang, zurueckgegebenVon),
    mitzeichnungsergebnis,
    inhaltSha256: vorgang.inhalt_sha256,
    bearbeitbar: zustandsangaben(belebe(workflow, vorgang.stand)).bearbeitbar === true,
    schritte: schritte.map((schritt) => mitFormular(workflow, schritt)),
    fristen: fristen.map((frist) => ({ ...frist, titel: fristtitel(workflow, frist.name) })),
    zugang: vorgang.zugang.filter((wer) => wer !== 'system'),
    gremien: Object.entries(kontext.gremien ?? {}).map(([name, stand]) => ({
      name,
      stand: gremienstand(stand),
    })),
    verfahren: { id: workflow.id, version: workflow.version, hash: workflow.hash },
    erstelltAm: iso(vorgang.erstellt_am),
    auftrag: auftrag && auftragsansicht(auftrag),
    beantwortet: beantwortet.map(beantworteter),
    bericht,
  };
}

const formulare = new Map<string, Record<string, unknown> | null>();

/** The form of a Schritt as JSON Schema; made once for each definition. */
function mitFormular(workflow: Workflow, schritt: MoeglicherSchritt): VorgangAnsicht['schritte'][number] {
  const schluessel = `${workflow.hash}:${schritt.name}`;
  if (!formulare.has(schluessel)) {
    const formular = workflow.schritte[schritt.name]?.formular as z.ZodType | undefined;
    formulare.set(
      schluessel,
      formular
        ? (z.toJSONSchema(formular, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>)
        : null,
    );
  }
  const als = schritt.als as VorgangAnsicht['schritte'][number]['als'];
  return { ...schritt, als, formular: formulare.get(schluessel) ?? null };
}
