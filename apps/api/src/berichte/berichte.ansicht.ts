import type { z } from 'zod';
import { unbeantwortet, type berichtAnsicht } from '#contract';
import {
  berichtswarnungen,
  offeneWarnungen,
  schlageAmpelVor,
  wasFehlt,
  type Berichtsinhalt,
  type Massnahmeninhalt,
  type Vergleichsstand,
} from '#dokumente';
import { vergleichsstand } from '#runner';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { kennzahlenzeilen, meilensteinzeilen } from './zellen.js';

type Ansicht = z.infer<typeof berichtAnsicht>;

export interface Berichtszeile {
  id: string;
  version: number;
  jahr: number | null;
  inhalt: Berichtsinhalt;
  befunde: string[];
  kampagne: string | null;
  quelle: { datei: string } | null;
  quelle_sha256: string | null;
  bezeichnung: string;
  nummer_im_dokument: string | null;
  vorgang: string | null;
  nummer: string | null;
  zustand: string | null;
  definition_id: string | null;
  definition_version: number | null;
  ressort: string | null;
  massnahme: Ansicht['massnahme'];
  register: Massnahmeninhalt | null;
  vorjahr: { bericht: string; jahr: number; inhalt: Berichtsinhalt } | null;
}

/** Columns of a report with everything that stands beside it; the caller adds a condition on `b`. */
export const BERICHTSSPALTEN = `
  b.id, b.version, b.jahr, b.inhalt, b.befunde, b.kampagne_id AS kampagne, b.quelle, b.quelle_sha256,
  b.quelle ->> 'nummer' AS nummer_im_dokument,
  coalesce(b.quelle ->> 'bezeichnung', m.titel, '') AS bezeichnung, v.id AS vorgang, v.nummer, v.zustand,
  v.definition_id, v.definition_version,
  coalesce(v.federfuehrung, m.ressort, b.quelle ->> 'ressort') AS ressort,
  CASE
    WHEN m.id IS NOT NULL THEN jsonb_build_object('id', m.id, 'nummer', m.nummer, 'titel', m.titel)
  END AS massnahme,
  m.inhalt AS register,
  (
    SELECT jsonb_build_object('bericht', a.id, 'jahr', a.jahr, 'inhalt', a.inhalt)
    FROM bericht a
    WHERE a.massnahme_id = b.massnahme_id
      AND a.mandant_id = b.mandant_id
      AND a.jahr = b.jahr - 1
      AND a.zeitraum = 'jahr'
  ) AS vorjahr
  FROM bericht b
  LEFT JOIN vorgang v ON v.id = b.vorgang_id
  LEFT JOIN massnahme m ON m.id = b.massnahme_id`;

const BEARBEITBAR = ['offen', 'inBearbeitung'];

/** Row → the report as its page shows it: last year beside, suggestion, warnings, what is missing. */
export function berichtsansicht(zeile: Berichtszeile): Ansicht {
  const { inhalt, jahr, vorjahr } = zeile;
  const {
    leitziel,
    projektziele,
    zielgruppe,
    kurzeinschaetzung,
    kurzeinschaetzungGrund,
    sachstand,
    nurVerweis,
    verweise,
  } = inhalt;
  return {
    ...kopf(zeile),
    leitziel,
    projektziele,
    zielgruppe,
    kurzeinschaetzung,
    kurzeinschaetzungGrund,
    sachstand,
    weitereTexte: weitere(inhalt),
    nurVerweis,
    verweise,
    jahr,
    kennzahlen: kennzahlenzeilen(inhalt, vorjahr?.inhalt ?? null),
    meilensteine: meilensteinzeilen(inhalt, vorjahr?.inhalt ?? null),
    vorjahr: vorjahr && {
      bericht: vorjahr.bericht,
      jahr: vorjahr.jahr,
      kurzeinschaetzung: vorjahr.inhalt.kurzeinschaetzung,
      sachstand: vorjahr.inhalt.sachstand,
    },
    ...beurteilung(zeile),
  };
}

const TEILE: Record<string, Ansicht['weitereTexte'][number]['titel']> = {
  wirkung: { de: 'Ergebnisse und Wirkungen', en: 'Results and effects' },
  programm: { de: 'Programm und Produkt', en: 'Programme and product' },
  organisation: { de: 'Organisation und Prozesse', en: 'Organisation and processes' },
  mittelabfluss: { de: 'Mittelabfluss', en: 'Outflow of funds' },
};

function weitere({ weitereTexte }: Berichtsinhalt): Ansicht['weitereTexte'] {
  return Object.entries(weitereTexte).map(([teil, text]) => ({
    titel: TEILE[teil] ?? { de: teil, en: teil },
    text,
  }));
}

function kopf({
  id,
  version,
  vorgang,
  nummer,
  zustand,
  definition_id,
  definition_version,
  massnahme,
  ressort,
  kampagne,
  quelle,
  quelle_sha256,
  befunde,
  bezeichnung,
  nummer_im_dokument,
}: Berichtszeile) {
  return {
    id,
    version,
    vorgang,
    nummer,
    zustand,
    massnahme,
    ressort,
    kampagne,
    befunde,
    bezeichnung,
    nummerImDokument: nummer_im_dokument,
    herkunft: vorgang === null ? ('import' as const) : ('kampagne' as const),
    zustandTitel:
      zustand && definition_id && definition_version
        ? angabenZu({ definition_id, definition_version, zustand }).stand
        : null,
    bearbeitbar: zustand !== null && BEARBEITBAR.includes(zustand),
    quelle: quelle && quelle_sha256 ? { datei: quelle.datei, sha256: quelle_sha256 } : null,
  };
}

/** All that the Schritt of handing in would be refused for, in the same sentences. */
function vorDemEinreichen(inhalt: Berichtsinhalt, stand: Vergleichsstand): Ansicht['fehlt'] {
  const offen = offeneWarnungen(inhalt, stand).length;
  return offen === 0 ? wasFehlt(inhalt) : [...wasFehlt(inhalt), unbeantwortet(offen)];
}

/** An imported report is what it is: nobody is asked to answer for it. */
function beurteilung({
  vorgang,
  jahr,
  inhalt,
  vorjahr,
  register,
}: Berichtszeile): Pick<Ansicht, 'vorschlag' | 'warnungen' | 'fehlt'> {
  if (jahr === null) return { vorschlag: null, warnungen: [], fehlt: [] };
  const stand = vergleichsstand({
    jahr,
    vorjahr: vorjahr?.inhalt ?? null,
    massnahme: vorgang === null ? null : register,
  });
  const warnungen = berichtswarnungen(inhalt, stand).map((w) => ({
    ...w,
    antwort: inhalt.antworten[w.schluessel] ?? null,
  }));
  return {
    vorschlag: schlageAmpelVor(inhalt, stand.stichtag),
    warnungen,
    fehlt: vorgang === null ? [] : vorDemEinreichen(inhalt, stand),
  };
}
