import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { schrittEintrag, seither, verlaufsfilter, Verfahrensname } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { verfahrenVon, vorgangFehlt, zugriffVon, type Vorgangszeile } from '#runner';
import type { Ausweis } from '../../anmeldung/ausweis.js';
import { BESUCH, VERLAUF, type Verlaufszeile } from './verlauf.sql.js';
import { angabenIn, erzaehlt, texteIn } from './worte.js';

type Eintrag = z.infer<typeof schrittEintrag>;

/**
 * Sections, attachments and remarks are read where they stand: the working text is its house's, remarks within
 * a Ressort are for that Ressort only.
 */
const OHNE_DETAIL = [
  'bearbeiten',
  'anlageHinzufuegen',
  'anlageBeschreiben',
  'anlageEntfernen',
  'bemerken',
  'bemerkungErledigen',
  'imHausFragen',
  'imHausAntworten',
];

/** The history of a Vorgang, told out of the audit trail itself. */
@Injectable()
export class VerlaufService {
  constructor(private readonly datenbank: Datenbank) {}

  /** Who did what, when, in which office; the earliest first. */
  verlauf(ich: Ausweis, id: string, filter: z.infer<typeof verlaufsfilter>): Promise<Eintrag[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const eintraege = await lies(t, await vorgangVon(t, id), { akteur: filter.meine && ich.person });
      return eintraege.filter(({ gruppe }) => filter.gruppe === undefined || gruppe === filter.gruppe);
    });
  }

  /** Her own acts she knows. */
  seither(ich: Ausweis, id: string): Promise<z.infer<typeof seither>> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const vorgang = await vorgangVon(t, id);
      const { rows } = await t.abfrage(BESUCH, [id, ich.person]);
      const { version = null, am = null } = rows[0] ?? {};
      if (version === null || am === null) return { seit: null, eintraege: [] };
      const eintraege = await lies(t, vorgang, { nach: version });
      return { seit: am.toISOString(), eintraege: eintraege.filter(({ akteur }) => akteur !== ich.person) };
    });
  }
}

type Vorgang = Pick<Vorgangszeile, 'id' | 'definition_id' | 'definition_version' | 'definition_hash'> & {
  art: Verfahrensname;
};

/** Throws when there is none that she may see. */
async function vorgangVon(t: Transaktion, id: string): Promise<Vorgang> {
  const { rows } = await t.abfrage<Vorgang>(
    `
      SELECT id, art, definition_id, definition_version, definition_hash
      FROM vorgang
      WHERE id = $1`,
    [id],
  );
  if (!rows[0]) throw vorgangFehlt();
  return rows[0];
}

/** Only the acts of that person, or those after that version. */
async function lies(
  t: Transaktion,
  vorgang: Vorgang,
  { akteur, nach }: { akteur?: string | undefined; nach?: number },
): Promise<Eintrag[]> {
  const { rows } = await t.abfrage(VERLAUF, [vorgang.id, akteur ?? null, nach ?? null]);
  return rows.map((zeile) => ansicht(vorgang, zeile));
}

function ansicht(vorgang: Vorgang, zeile: Verlaufszeile): Eintrag {
  const { version, handlung, akteur, name, vertritt, eintrag, seq, hash, sitzung } = zeile;
  const { satz, gruppe } = erzaehlt(vorgang.art, { handlung, name });
  const detail = OHNE_DETAIL.includes(handlung) ? null : ohneBemerkungen(zeile.detail);
  return {
    version,
    schritt: handlung,
    titel: verfahrenVon(vorgang).schritte[handlung]?.titel ?? satz,
    satz,
    gruppe,
    angaben: angabenIn(handlung, detail, sitzung),
    texte: texteIn(detail),
    zeit: zeile.zeit.toISOString(),
    akteur,
    name: name ?? (akteur === 'frist' ? 'Frist' : 'System'),
    vertritt,
    amt: eintrag.amt && `${eintrag.amt.rolle}@${eintrag.amt.ressort}`,
    statt: eintrag.amt?.statt ?? null,
    von: eintrag.von,
    nach: eintrag.nach,
    inhaltSha256: eintrag.inhaltSha256,
    seq,
    hash,
    detail,
  };
}

/** Remarks that came with a verdict are read where remarks are read: some are for one Ressort only. */
function ohneBemerkungen(detail: Record<string, unknown> | null): Record<string, unknown> | null {
  if (!detail || !('bemerkungen' in detail)) return detail;
  const { bemerkungen: _, ...rest } = detail;
  return rest;
}
