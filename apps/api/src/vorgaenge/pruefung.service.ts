import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AUFTRAGSARTEN, istEinesVon, type pruefung } from '#contract';
import { liesBeschlusstext } from '#dokumente';
import { Datenbank, type Transaktion } from '#persistence';
import { lageVon, verfahrenVon, vorgangFehlt, zugriffVon, type Lesezeile } from '#runner';
import type { Vorlagenkontext, Vorlagenlage } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import {
  befundeDerAnlagen,
  befundeDerBemerkungen,
  befundeDerZiffern,
  befundeDesVerfahrens,
} from './pruefung/befunde.js';
import { stationen } from './pruefung/stationen.js';
import { PRUEFGEGENSTAND, type Inhalt } from './pruefung.sql.js';
import { VorgaengeService } from './vorgaenge.service.js';

type Pruefung = z.infer<typeof pruefung>;

/**
 * What stands in the way of submitting a paper, what will be asked for later, and who is asked when. Reads
 * only; the procedure itself judges.
 */
@Injectable()
export class PruefungService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly vorgaenge: VorgaengeService,
  ) {}

  vorlage(ich: Ausweis, id: string): Promise<Pruefung> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const zeile = await this.vorgaenge.lies(t, ich, id);
      if (zeile.vorgang.art !== 'senatsvorlage') throw vorgangFehlt();
      return ergebnis(zeile, await inhaltVon(t, id));
    });
  }
}

async function inhaltVon(t: Transaktion, id: string): Promise<Inhalt> {
  const { rows } = await t.abfrage(PRUEFGEGENSTAND, [id]);
  return rows[0] as Inhalt;
}

function ergebnis(zeile: Lesezeile, { beschluss, anlagen, bemerkungen }: Inhalt): Pruefung {
  const workflow = verfahrenVon(zeile.vorgang);
  const kontext = zeile.vorgang.stand.context as unknown as Vorlagenkontext;
  const lage = lageVon(zeile) as unknown as Vorlagenlage;
  const text = (beschluss ?? '').trim();
  const ziffern =
    text === ''
      ? []
      : liesBeschlusstext(text, {
          einbringer: kontext.einbringer,
          bezug: lage.sitzung?.datum ?? zeile.heute,
        }).map(({ nr, fristen, ...ziffer }) => ({
          ...ziffer,
          nr: String(nr),
          auftrag: ziffer.typ.some((typ) => istEinesVon(AUFTRAGSARTEN, typ)),
          fristen: fristen
            .filter(({ art }) => art !== 'keine' && art !== 'stichtag')
            .map(({ original, bis, ab, art }) => ({
              original,
              bis: bis ?? ab ?? null,
              ungueltig: art === 'ungueltig',
            })),
        }));
  return {
    fassung: kontext.fassung + (kontext.fassung === 0 || lage.geaendert.length > 0 ? 1 : 0),
    befunde: [
      ...befundeDesVerfahrens(workflow, zeile, { kontext, lage }),
      ...befundeDerZiffern(text, ziffern),
      ...befundeDerAnlagen(anlagen ?? []),
      ...befundeDerBemerkungen(bemerkungen),
    ],
    ziffern: ziffern.map((ziffer) => ({
      ...ziffer,
      fristen: ziffer.fristen.map(({ original, bis }) => ({ original, bis })),
    })),
    stationen: zeile.vorgang.zustand === 'entwurf' ? stationen(workflow, zeile, { kontext, lage }) : [],
  };
}
