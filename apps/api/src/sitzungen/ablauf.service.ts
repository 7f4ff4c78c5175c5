import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { sitzungsrest } from '#contract';
import { Datenbank, Sitzung, type Zeilentransaktion } from '#persistence';
import {
  beantrageNacherfassung,
  bestaetigeNacherfassung,
  eroeffneSitzung,
  gibErgebnisFrei,
  leereSitzung,
  Runner,
  schliesseSitzung,
  zugriffVon,
  type Sitzungsakteur,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { nurKanzlei } from './befugnis.js';
import { ANZAHL, UNBESTAETIGTE, WARTENDE } from './rest.sql.js';
import type { Ansicht } from './sitzungsansicht.js';
import { lies, liesZeile } from './sitzungszeile.js';

type Rest = z.infer<typeof sitzungsrest>;

/** What happens to a meeting on its day and after it. */
@Injectable()
export class SitzungsablaufService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
  ) {}

  async eroeffnen(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
    await eroeffneSitzung(t, id, kanzlei(ich));
    return lies(t, ich, id);
  }

  async nacherfassen(
    t: Zeilentransaktion,
    ich: Ausweis,
    { id, grund }: { id: string; grund: string },
  ): Promise<Ansicht> {
    await beantrageNacherfassung(t, id, { grund, ...kanzlei(ich) });
    return lies(t, ich, id);
  }

  async nacherfassungBestaetigen(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
    await bestaetigeNacherfassung(t, id, kanzlei(ich));
    return lies(t, ich, id);
  }

  /** What is left goes into the chosen meeting; without one, nothing may be left. */
  async abschliessen(
    t: Zeilentransaktion,
    ich: Ausweis,
    { id, nach }: { id: string; nach: string | undefined },
  ): Promise<Ansicht> {
    const wer = kanzlei(ich);
    await t.zeilen(Sitzung).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    const { tops, datum, stand } = await liesZeile(t, id);
    if (stand === 'offen')
      await leereSitzung(t, this.runner, {
        leerung: { id, datum, nach, art: 'abschliessen' },
        zugriff: zugriffVon(ich),
      });
    await schliesseSitzung(t, id, { tops, ...wer });
    return lies(t, ich, id);
  }

  /** The outcome of one item is told now. */
  async ergebnisFreigeben(
    t: Zeilentransaktion,
    ich: Ausweis,
    { id, top }: { id: string; top: string },
  ): Promise<void> {
    await gibErgebnisFrei(t, id, { top, ...kanzlei(ich) });
  }

  /** What heads for the meeting and is not decided, and which of its obligations nobody has confirmed. */
  vorlagen(ich: Ausweis, id: string): Promise<Rest> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await liesZeile(t, id);
      const { rows } = await t.abfrage(WARTENDE, [id]);
      const { rows: alle } = await t.abfrage(ANZAHL, [id]);
      const { rows: auftraege } = await t.abfrage(UNBESTAETIGTE, [id]);
      return {
        vorlagen: rows.map(({ definition_id, definition_version, teil, topNummer, ...vorlage }) => ({
          ...vorlage,
          zustandTitel: angabenZu({ definition_id, definition_version, zustand: vorlage.zustand }).stand,
          top: teil === null || topNummer === null ? null : { teil, nummer: topNummer },
        })),
        verborgen: (alle[0]?.anzahl ?? 0) - rows.length,
        auftraege,
      };
    });
  }
}

function kanzlei(ich: Ausweis): Sitzungsakteur {
  nurKanzlei(ich);
  return { mandant: ich.mandant, person: ich.person };
}
