import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, neuerVorgang, type schrittEingabe } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { Runner, vorgangFehlt, zugriffVon, type Datei, type Schrittantwort } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { pruefeAusweis } from '../anmeldung/frisch.js';
import { ausIfMatch, idempotenz } from '../http/kopfzeilen.js';
import { VORBILD } from './schritte.sql.js';

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
