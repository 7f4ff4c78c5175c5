import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, neuerVorgang, type schrittEingabe, type schrittEintrag } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import {
  Runner,
  SITZUNG_ENTFALLEN,
  SITZUNG_VERLEGT,
  verfahrenVon,
  vorgangFehlt,
  zugriffVon,
  type Datei,
  type Schrittantwort,
  type Vorgangszeile,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { pruefeAusweis } from '../anmeldung/frisch.js';
import { ausIfMatch, idempotenz } from '../http/kopfzeilen.js';
import { VERLAUF, VORBILD } from './schritte.sql.js';

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

/** Changes of a Vorgang that no procedure names. */
const TITEL: Record<string, { de: string; en: string }> = {
  anlegen: { de: 'Angelegt', en: 'Created' },
  [SITZUNG_VERLEGT]: { de: 'Sitzung verlegt', en: 'Meeting moved' },
  [SITZUNG_ENTFALLEN]: { de: 'Sitzung entfallen', en: 'Meeting cancelled' },
};

/** Hands Schritte to the runner with what the person saw and how she proved who she is. */
@Injectable()
export class SchritteService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
  ) {}

  async mache(
    ich: Ausweis,
    id: string,
    { schritt, daten }: z.infer<typeof schrittEingabe>,
    { datei, ...koepfe }: { ifMatch: string | undefined; schluessel: string | undefined; datei?: Datei },
  ): Promise<Schrittantwort> {
    const merken = idempotenz(koepfe.schluessel, { id, schritt, daten });
    const { inhalt, version } = ausIfMatch(koepfe.ifMatch);
    return this.runner.step({
      vorgang: id,
      schritt,
      daten,
      inhaltGesehen: inhalt,
      versionGesehen: version,
      ...(datei ? { datei } : {}),
      idempotenz: merken,
      vorBindung: () => pruefeAusweis(ich),
      zugriff: zugriffVon(ich),
      akteur: { art: 'person', person: ich.person, aemter: ich.aemter },
    });
  }

  async lege(
    ich: Ausweis,
    neu: z.infer<typeof neuerVorgang>,
    schluessel: string | undefined,
  ): Promise<Schrittantwort> {
    const merken = idempotenz(schluessel, neu);
    const einbringer = [...new Set([neu.federfuehrung, ...(neu.einbringer ?? [])])];
    const akteur = { art: 'person', person: ich.person, aemter: ich.aemter } as const;
    const zugriff = zugriffVon(ich);
    return this.runner.beginne(
      zugriff,
      {
        art: neu.art,
        mandant: ich.mandant,
        titel: neu.titel,
        untertitel: neu.untertitel ?? null,
        stufe: neu.stufe,
        akteur,
        eingabe: {
          federfuehrung: neu.federfuehrung,
          einbringer,
          mitwirkende: [ich.person],
          sitzung: neu.sitzung ?? null,
        },
        daten: { titel: neu.titel, ...(neu.vorbild ? { vorbild: neu.vorbild } : {}) },
        idempotenz: merken,
      },
      async (t, vorgang) => {
        if (!neu.vorbild) return;
        const { abschnitte, zurueckgezogen } = await liesVorbild(t, neu.vorbild, neu);
        const gemeinsam = { vorgang, akteur, zugriff };
        await this.runner.stepIn(t, { ...gemeinsam, schritt: 'bearbeiten', daten: { abschnitte } });
        // A withdrawn paper of the own house is tried again: whoever was asked then is asked again (rule C1).
        if (zurueckgezogen)
          await this.runner.stepIn(t, {
            ...gemeinsam,
            schritt: 'festlegen',
            daten: { vorgaengerin: neu.vorbild },
          });
      },
    );
  }

  /** Who did what, when, in which office, from which state to which; out of the audit trail itself. */
  async verlauf(ich: Ausweis, id: string): Promise<z.infer<typeof schrittEintrag>[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rows: vorgaenge } = await t.abfrage<Vorgangszeile>(
        'SELECT definition_id, definition_version, definition_hash FROM vorgang WHERE id = $1',
        [id],
      );
      if (!vorgaenge[0]) throw vorgangFehlt();
      const { schritte } = verfahrenVon(vorgaenge[0]);
      const { rows } = await t.abfrage(VERLAUF, [id]);
      return rows.map((zeile) => ({
        version: zeile.version,
        schritt: zeile.handlung,
        titel: schritte[zeile.handlung]?.titel ??
          TITEL[zeile.handlung] ?? { de: zeile.handlung, en: zeile.handlung },
        zeit: zeile.zeit.toISOString(),
        akteur: zeile.akteur,
        name: zeile.name ?? (zeile.akteur === 'frist' ? 'Frist' : 'System'),
        vertritt: zeile.vertritt,
        amt: zeile.eintrag.amt && `${zeile.eintrag.amt.rolle}@${zeile.eintrag.amt.ressort}`,
        statt: zeile.eintrag.amt?.statt ?? null,
        von: zeile.eintrag.von,
        nach: zeile.eintrag.nach,
        inhaltSha256: zeile.eintrag.inhaltSha256,
        seq: zeile.seq,
        hash: zeile.hash,
        detail: OHNE_DETAIL.includes(zeile.handlung) ? null : ohneBemerkungen(zeile.detail),
      }));
    });
  }
}

/**
 * Sections of the last Fassung, before the first one of the draft, and whether it is a withdrawn paper of the
 * same house. Throws when the reader may not see the paper, it has no text, or its text would come into a
 * less protected one.
 */
async function liesVorbild(
  t: Transaktion,
  vorbild: string,
  { stufe, federfuehrung }: Pick<z.infer<typeof neuerVorgang>, 'stufe' | 'federfuehrung'>,
): Promise<{ zurueckgezogen: boolean; abschnitte: { buchstabe: string; text: string; version: number }[] }> {
  const { rows } = await t.abfrage(VORBILD, [vorbild, federfuehrung]);
  if (!rows[0]) throw vorgangFehlt();
  const stufen = neuerVorgang.shape.stufe.unwrap().options;
  if (stufen.indexOf(rows[0].stufe) > stufen.indexOf(stufe)) {
    throw fehler(
      'daten_ungueltig',
      'Die Vorlage, deren Text Sie übernehmen, ist stärker geschützt. Bitte wählen Sie mindestens ihre Stufe.',
      'The paper whose text you take over is better protected. Please choose its level at least.',
    );
  }
  const texte = Object.entries(rows[0].abschnitte ?? {}).filter(([, text]) => text.trim() !== '');
  if (texte.length === 0)
    throw fehler(
      'daten_ungueltig',
      'Die Vorlage, deren Text Sie übernehmen wollen, ist noch leer.',
      'The paper whose text you want to take over is still empty.',
    );
  return {
    zurueckgezogen: rows[0].zurueckgezogen,
    abschnitte: texte.map(([buchstabe, text]) => ({ buchstabe, text, version: 0 })),
  };
}

/** Remarks that came with a verdict are read where remarks are read: some are for one Ressort only. */
function ohneBemerkungen(detail: Record<string, unknown> | null): Record<string, unknown> | null {
  if (!detail || !('bemerkungen' in detail)) return detail;
  const { bemerkungen: _, ...rest } = detail;
  return rest;
}
