import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { suchantwort, suchfrage } from '#contract';
import { Datenbank } from '#persistence';
import { zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { kurzansicht } from '../vorgaenge/vorgang.ansicht.js';
import { auswahlwerte } from './auswahl.js';
import { zaehle } from './facetten.js';
import { FUND, HOECHSTENS_TREFFER, SEITE } from './suche.sql.js';

type Frage = [woerter: string[], nummer: string];
const HOECHSTENS_WOERTER = 12;
/**
 * German full text over numbers, titles, sections and Auftraege. Only what the caller may see is found or
 * counted.
 */
@Injectable()
export class SucheService {
  constructor(private readonly datenbank: Datenbank) {}

  /** Number before title before text, then the latest first. */
  async suche(
    ich: Ausweis,
    { q, nach, anzahl, ...auswahl }: z.infer<typeof suchfrage>,
  ): Promise<z.infer<typeof suchantwort>> {
    const [nachGuete, nachId] = ausZeiger(nach, 'treffer');
    const [guete = null, zeit = null] = nachGuete?.split(' ') ?? [];
    const frage: Frage = [woerterAus(q), q.toLowerCase()];
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const {
        rows: [fund],
      } = await t.abfrage(FUND, [...frage, ...auswahlwerte(auswahl), guete, zeit, nachId, anzahl + 1]);
      const { rows } = await t.abfrage(SEITE, [frage[0], fund?.seite ?? [], fund?.gueten ?? []]);
      const seite = seiteAus(rows, anzahl, {
        ansicht: (zeile) => ({
          ...kurzansicht(zeile),
          ausschnitt: zeile.ausschnitt ?? '',
          abschnitt: zeile.abschnitt,
        }),
        zeigerVon: (z) => zeiger(`${z.guete} ${new Date(z.geaendert_am).toISOString()}`, z.id),
      });
      const gruppen = fund?.gruppen ?? [];
      const angesehen = gruppen.reduce((summe, gruppe) => summe + gruppe.anzahl, 0);
      return { ...seite, ...zaehle(gruppen, auswahl), mehr: angesehen > HOECHSTENS_TREFFER };
    });
  }
}

/** „V-2026/117 Prüfung“ → v, 2026, 117, prüfung. */
function woerterAus(q: string): string[] {
  return (q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, HOECHSTENS_WOERTER);
}
