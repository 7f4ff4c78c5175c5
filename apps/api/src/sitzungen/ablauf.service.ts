import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { fehler } from '#contract';
import { Sitzung, Top, type Zeilentransaktion } from '#persistence';
import {
  beantrageNacherfassung,
  bestaetigeNacherfassung,
  eroeffneSitzung,
  schliesseSitzung,
  type Sitzungsakteur,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { nurKanzlei } from './befugnis.js';
import { lies, liesZeile, type Ansicht } from './sitzungszeile.js';

/** What happens to a meeting on its day and after it. */
@Injectable()
export class SitzungsablaufService {
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

  /** Refused while a TOP has no outcome; the answer names them. */
  async abschliessen(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
    const wer = kanzlei(ich);
    await t.zeilen(Sitzung).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    const { tops } = await liesZeile(t, id);
    const ohneErgebnis = await t.zeilen(Top).find({
      where: { sitzungId: id, ergebnis: IsNull() },
      order: { teil: 'ASC', nummer: 'ASC' },
    });
    const offen = ohneErgebnis.map(({ teil, nummer }) => `${teil} ${nummer}`);
    if (offen.length > 0)
      throw fehler(
        'sitzung_unvollstaendig',
        `Ohne Ergebnis: TOP ${offen.join(', TOP ')}.`,
        `Without outcome: item ${offen.join(', item ')}.`,
        { tops: offen },
      );
    await schliesseSitzung(t, id, { tops, ...wer });
    return lies(t, ich, id);
  }
}

function kanzlei(ich: Ausweis): Sitzungsakteur {
  nurKanzlei(ich);
  return { mandant: ich.mandant, person: ich.person };
}
