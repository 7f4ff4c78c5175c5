import { nachrichtenart, type Eile } from '#contract';
import { belebe, kanonisch, sha256, zustaendigeStellen, type Amt } from '#engine';
import { neueKennung } from '#persistence';
import { phaseNach } from '#workflows';
import type { Kernwerte } from './kern.sql.js';
import { planeFristen, type Fristzeile } from './fristen-planen.js';
import { einstellungenFuer, type Handtermine } from './plan.js';
import { ausweisVon, pruefeintrag } from './pruefeintrag.js';
import { handelnde, type Nachrichtzeile, type Werk, type Zeichnungszeile } from './werk.js';
import { zugangswerte, type Zugangslage } from './zugang.js';

/** Where the Vorgang stands after the Schritt, for who may see it then. */
export const zugangslageNach = ({ vorgang, felder, ergebnis }: Werk): Zugangslage => ({
  verfahren: vorgang.art,
  stufe: felder.stufe ?? vorgang.stufe,
  phase: phaseNach(vorgang.art, ergebnis.zustand, vorgang.phase),
  kontext: ergebnis.stand.context,
});

/** The Vorgang itself, as it is after the Schritt. */
export function vorgangswerte(werk: Werk, version: number): Record<string, unknown> {
  const { vorgang, ergebnis, felder, zeile, workflow } = werk;
  const kontext = ergebnis.stand.context;
  const beendet = ergebnis.stand.status === 'done';
  const { nummer, titel, untertitel, stufe, fassung, inhalt_sha256: inhalt } = { ...vorgang, ...felder };
  const lage = zugangslageNach(werk);
  const { zugang, zugangArbeit, zugangStreng } = zugangswerte(lage);
  return {
    id: vorgang.id,
    mandant: vorgang.mandant_id,
    version,
    jetzt: zeile.jetzt,
    jetztText: zeile.jetzt,
    heute: zeile.heute,
    zustand: ergebnis.zustand,
    stand: JSON.stringify(ergebnis.stand),
    beendet,
    zustaendig: beendet ? [] : zustaendigeStellen(workflow, belebe(workflow, ergebnis.stand)),
    phase: lage.phase,
    zugang,
    zugangArbeit,
    zugangStreng: JSON.stringify(zugangStreng),
    federfuehrung: federfuehrungVon(kontext) ?? vorgang.federfuehrung,
    sitzung: kontext['sitzung'] ?? vorgang.sitzung_id,
    titel,
    untertitel,
    stufe,
    fassung,
    inhalt,
    art: vorgang.art,
    nummer,
    erstelltVon: vorgang.erstellt_von,
    verfahren: vorgang.definition_id,
    verfahrenVersion: workflow.version,
    verfahrenHash: workflow.hash,
  };
}

/** The leading Ressort; of an Auftrag the first of those that owe it. */
function federfuehrungVon(kontext: Record<string, unknown>): unknown {
  return kontext['federfuehrung'] ?? (kontext['adressat'] as string[] | undefined)?.[0];
}

/** Audit record and approvals. */
export function pfadwerte(
  werk: Werk,
  version: number,
): Record<string, unknown> & Pick<Kernwerte, 'detail' | 'zeichnungen'> {
  const { vorgang, workflow, schritt, als, zeile, ergebnis } = werk;
  const zeichnungen = werk.zeichnungen.map((eine) => unterschrift(werk, eine, version));
  const { detail, eintrag, eintragSha256, detailHmac, salz } = pruefeintrag(
    {
      handlung: schritt.type,
      vorgang: vorgang.id,
      version,
      von: version === 1 ? null : vorgang.zustand,
      nach: ergebnis.zustand,
      akteur: schritt.akteur.person,
      ...(workflow.schritte[schritt.type]?.bindend ? ausweisVon(werk.t, schritt.akteur.person) : {}),
      amt: als && {
        rolle: als.rolle,
        ressort: als.ressort,
        vertritt: als.vertritt ?? null,
        ...statt(als),
      },
      zeit: zeile.jetzt,
      verfahren: { id: workflow.id, version: workflow.version, hash: workflow.hash },
      inhaltSha256: werk.felder.inhalt_sha256 ?? vorgang.inhalt_sha256,
      erklaerungen: zeichnungen.map(({ erklaerung_sha256 }) => erklaerung_sha256),
      standSha256: sha256(kanonisch(ergebnis.stand)),
    },
    schritt.daten,
  );
  return {
    akteur: schritt.akteur.person,
    vertritt: als?.vertritt ?? null,
    handlung: schritt.type,
    eintrag: JSON.stringify(eintrag),
    eintragSha256,
    detailHmac,
    detail: detail && [{ salz, detail }],
    zeichnungen,
  };
}

/** The office that somebody really has who acts in the place of a vacant one. */
const statt = (als: Amt | null): { statt?: string } => (als?.statt === undefined ? {} : { statt: als.statt });

/**
 * The approval statement (RFC 8785): what was signed, by whom, for whom, in which office, on which content.
 */
function unterschrift(werk: Werk, { ressort, urteil, text, fassung }: Zeichnungszeile, version: number) {
  const { schritt, als, zeile } = werk;
  const vorgang = { ...werk.vorgang, ...werk.felder };
  const inhalt = fassung === null ? null : vorgang.inhalt_sha256;
  const id = neueKennung();
  const person = handelnde(werk);
  const erklaerung = {
    handlung: schritt.type,
    urteil,
    mandant: vorgang.mandant_id,
    vorgang: vorgang.id,
    nummer: vorgang.nummer,
    version,
    fassung,
    inhaltSha256: inhalt,
    person,
    vertritt: als?.vertritt ?? null,
    amt: als && `${als.rolle}@${als.ressort}`,
    ...statt(als),
    ressort,
    text,
    verfahrenHash: vorgang.definition_hash,
    zeit: zeile.jetzt,
    einmal: id,
  };
  return {
    id,
    schritt: schritt.type,
    fassung,
    inhalt_sha256: inhalt,
    rolle: als?.rolle ?? null,
    ressort,
    person_id: person,
    vertritt_id: als?.vertritt ?? null,
    urteil,
    text,
    erklaerung,
    erklaerung_sha256: sha256(kanonisch(erklaerung)),
  };
}

/**
 * Deadlines that end and begin, their reminders, messages; and the next deadline of the Vorgang that follows
 * from them.
 */
export function beiwerte(
  werk: Werk,
  sitzung: Handtermine | null,
): Record<string, unknown> & Pick<Kernwerte, 'endendeFristen' | 'fristen' | 'erinnerungen' | 'nachrichten'> {
  const { workflow, zeile, ergebnis, nachrichten, schritt } = werk;
  const beendet = ergebnis.stand.status === 'done';
  const enden = endendeFristen(werk);
  const { fristen, erinnerungen } = planeFristen(beendet ? [] : ergebnis.fristenBeginnen, {
    workflow,
    einstellungen: einstellungenFuer(zeile.einstellungen, sitzung),
    jetzt: zeile.jetzt,
    heute: zeile.heute,
    sitzung: sitzung?.datum ?? null,
    eile: ergebnis.stand.context['eile'] as Eile | undefined,
    laufende: zeile.fristen,
  });
  const versaeumteFrist = versaeumt(werk);
  const bleibend = [...zeile.fristen, ...zeile.versaeumte]
    .filter(({ schluessel }) => !enden.includes(schluessel) || schluessel === versaeumteFrist)
    .map(({ zeitpunkt }) => new Date(zeitpunkt).toISOString());
  return {
    endendeFristen: enden.map((schluessel) => ({ schluessel, versaeumt: schluessel === versaeumteFrist })),
    fristen,
    erinnerungen,
    nachrichten: nachrichten.map((eine) => ({
      ...eine,
      ohne: nachrichtenart(eine.art).auchSelbst ? null : schritt.akteur.person,
      daten: mitFristende(eine.daten, fristen, zeile.jetzt),
      gruppe: nachrichtenart(eine.art).gruppe,
    })),
    naechsteFrist: [...bleibend, ...fristen.map(({ zeitpunkt }) => zeitpunkt)].sort()[0] ?? null,
  };
}

/** A message that names a deadline says the instant with which it ends, unless that has passed already. */
function mitFristende(
  { frist, ...daten }: Nachrichtzeile['daten'],
  fristen: readonly Fristzeile[],
  jetzt: string,
): object {
  const ende = fristen.find(({ schluessel }) => schluessel === frist);
  return ende && ende.zeitpunkt > jetzt ? { ...daten, bis: ende.zeitpunkt } : daten;
}

/**
 * With the Vorgang all its deadlines end; otherwise those that its Schritt ends, begins anew, or was brought
 * by.
 */
function endendeFristen({ zeile, ergebnis, ausgeloest }: Werk): string[] {
  if (ergebnis.stand.status === 'done')
    return [...zeile.fristen, ...zeile.versaeumte].map(({ schluessel }) => schluessel);
  return [
    ...new Set([
      ...ergebnis.fristenEnden,
      ...ergebnis.fristenBeginnen.map(({ schluessel }) => schluessel),
      ...(ausgeloest ? [ausgeloest] : []),
    ]),
  ];
}

/**
 * Key of the deadline that brought this Schritt, unless the Schritt has done what it was for or begins it
 * anew: until then the Vorgang is overdue.
 */
function versaeumt({ ergebnis: { stand, fristenEnden, fristenBeginnen }, ausgeloest }: Werk): string | null {
  if (ausgeloest === undefined || stand.status === 'done' || fristenEnden.includes(ausgeloest)) return null;
  return fristenBeginnen.some(({ schluessel }) => schluessel === ausgeloest) ? null : ausgeloest;
}
