import { datumBerlin, datumDeutsch, plusTage, sitzungstage, sitzungstermine, type Datum } from '#kalender';
import { einstellungenAus } from '#runner';
import { kennungFuer } from './kennung.js';

const WOCHE = 7;
const RUECKSCHAU_WOCHEN = 8;
const VORSCHAU_WOCHEN = 30;

export interface Demositzung {
  id: string;
  nummer: number;
  datum: Datum;
  abgabeschluss: Date;
  konferenz: Date;
}

const frei = (tag: Datum, bezeichnung: string) => ({ von: tag, bis: tag, bezeichnung });

/**
 * The Sitzungen around a day, counted from it: -1 is the last one before, 1 the next one (today's included).
 */
export class Demokalender {
  readonly heute: Datum;
  readonly sitzungen: readonly Demositzung[];
  /** Closing days of the chancellery. */
  readonly sitzungsfrei: readonly { von: Datum; bis: Datum; bezeichnung: string }[];
  readonly #vergangene: number;

  constructor(readonly jetzt: Date) {
    this.heute = datumBerlin(jetzt);
    const jahr = Number(this.heute.slice(0, 4));
    this.sitzungsfrei = [jahr - 1, jahr, jahr + 1].flatMap((eines) => [
      frei(`${eines}-12-24`, 'Heiligabend'),
      frei(`${eines}-12-31`, 'Silvester'),
    ]);
    const tage = sitzungstage(
      plusTage(this.heute, -RUECKSCHAU_WOCHEN * WOCHE),
      plusTage(this.heute, VORSCHAU_WOCHEN * WOCHE),
      { entfallen: this.sitzungsfrei.map(({ von }) => von), verlegt: [], zusaetzlich: [] },
    );
    const regeln = { ...einstellungenAus(null), sitzungsfrei: this.sitzungsfrei };
    this.sitzungen = tage.map((datum, i) => ({
      id: kennungFuer(`sitzung:${datum}`),
      nummer: 100 + i,
      datum,
      ...sitzungstermine(datum, regeln),
    }));
    this.#vergangene = tage.filter((tag) => tag < this.heute).length;
  }

  sitzung(nummer: number): Demositzung {
    // Around Christmas some Tuesdays are holidays: then the earliest one stands for those that are missing.
    const gefunden =
      this.sitzungen[nummer < 0 ? Math.max(0, this.#vergangene + nummer) : this.#vergangene + nummer - 1];
    if (!gefunden) throw new Error(`Die Demo kennt keine Sitzung ${nummer}.`);
    return gefunden;
  }

  /** `30.09.2025`, some days from today. */
  inTagen(tage: number): string {
    return datumDeutsch(plusTage(this.heute, tage));
  }

  am(tage: number): Datum {
    return plusTage(this.heute, tage);
  }
}
