import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, klartext, type importAntwort } from '#contract';
import { ausDateitext, DateiUnlesbar, textAusDatei } from '#dokumente';
import { ressortsZumBeginnen, Runner, vorlageAusDokument, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import type { Hochgeladen } from '../http/dateien.js';
import { idempotenz } from '../http/kopfzeilen.js';

/** As much of the text as the page shows beside the sections; in characters. */
const HOECHSTENS = 1_000_000;

/** Makes a Vorlage out of an uploaded document; what was odd in it is said, never guessed. */
@Injectable()
export class ImportService {
  constructor(private readonly runner: Runner) {}

  async nimm(
    ich: Ausweis,
    { name, inhalt, sha256 }: Hochgeladen,
    schluessel: string | undefined,
  ): Promise<z.infer<typeof importAntwort>> {
    // Who may not begin a paper does not get one read either.
    const haeuser = ressortsZumBeginnen(ich);
    if (haeuser.length === 0)
      throw fehler(
        'rolle_fehlt',
        'Eine Vorlage legt an, wer in einem Ressort schreibt oder das Vorlagenbüro führt.',
        'Only authors and paper offices begin a paper.',
      );
    const merken = idempotenz(schluessel, { name, sha256 });
    const gelesen = await textAusDatei(name, inhalt).catch((grund: unknown) => {
      if (grund instanceof DateiUnlesbar) throw fehler('datei_unlesbar', grund.de, grund.en);
      throw grund;
    });
    const dokument = ausDateitext(gelesen);
    const { befunde, ...vorlage } = await vorlageAusDokument(this.runner, {
      dokument,
      dateiname: name,
      mandant: ich.mandant,
      haeuser,
      zugriff: zugriffVon(ich),
      akteur: { art: 'person', person: ich.person, aemter: ich.aemter },
      idempotenz: merken,
    });
    return { ...vorlage, befunde, text: klartext(gelesen.text.slice(0, HOECHSTENS)).text };
  }
}
