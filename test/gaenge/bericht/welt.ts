import { text, type Akteur, type Wirkung, type Workflow } from '#engine';
import { jahresbericht, type Berichtskontext, type Berichtslage } from '#workflows';
import { geltende, inhaber, kennung, menschenFuer, type Mensch } from '../menschen.js';
import { Welt, type Eintrag } from '../welt.js';

const HAUS = ['MV', 'MV', 'AL', 'STR'];
const STELLEN = [
  ...HAUS.map((rolle) => `${rolle}@SIS`),
  ...HAUS.map((rolle) => `${rolle}@SKB`),
  'BW@SF',
  'BW@SF+STR@SIS',
  'STR@SF',
  'CDS@SK',
  'SEN@SK',
  'MV@SIS+AL@SIS',
  'AL@SIS+STR@SIS',
];
export const KAMPAGNE = ['erhebung', 'konsolidierung', 'freigabeSF', 'vorlageErstellt', 'berichtet'];

/** One report of a campaign that goes on beside it. */
export class Berichtswelt extends Welt<Berichtskontext, Berichtslage> {
  menschen = menschenFuer(STELLEN);
  kampagne = 'erhebung';
  /** Before the last Schritt, which may have opened the consolidated report again. */
  kampagneZuvor = '';
  vollstaendig = false;
  offeneWarnungen = 0;
  geaendert = true;

  constructor(workflow: Workflow<Berichtskontext, Berichtslage> = jahresbericht) {
    super(workflow);
  }

  neu({ haus = '', faellig = '' }: Readonly<Record<string, string>>): void {
    [this.kampagne, this.vollstaendig, this.offeneWarnungen, this.geaendert] = ['erhebung', false, 0, true];
    this.beginne({ federfuehrung: haus, jahr: 2025, faellig, kampagne: kennung(7, 1) });
  }

  akteur(mensch: Mensch): Akteur {
    return { art: 'person', person: mensch.id, aemter: geltende(mensch, this.menschen) };
  }

  lage(daten: Readonly<Record<string, unknown>> = {}): Berichtslage {
    const { federfuehrung, mitwirkende, freigaben } = this.kontext;
    const frei = (rolle: string, belastet: readonly string[]) =>
      inhaber(`${rolle}@${federfuehrung}`, this.menschen).some(({ id, aemter }) =>
        aemter.some(
          (amt) =>
            amt.rolle === rolle &&
            amt.ressort === federfuehrung &&
            !belastet.includes(id) &&
            !belastet.includes(amt.vertritt ?? ''),
        ),
      );
    return {
      ...this.besetzungslage(daten, [`BW@${this.kontext.berichtswesen}`]),
      fehlt: this.vollstaendig ? [] : [text('Der Sachstand fehlt.', 'The state of affairs is missing.')],
      offeneWarnungen: this.offeneWarnungen,
      geaendert: this.geaendert,
      kampagne: this.kampagne,
      abteilungBesetzt: frei('AL', mitwirkende),
      staatsratBesetzt: frei('STR', [...mitwirkende, ...Object.values(freigaben).flat()]),
    };
  }

  override mache(nr: number, akteur: Akteur, type: string, daten: object): Eintrag<Berichtskontext> | string {
    this.kampagneZuvor = this.kampagne;
    return super.mache(nr, akteur, type, daten);
  }

  protected wende({ art, daten }: Wirkung): void {
    if (art === 'bericht_einfrieren') this.geaendert = false;
    if (art === 'kampagne_oeffnen') this.kampagne = 'konsolidierung';
    if (art !== 'bericht_speichern') return;
    this.geaendert = true;
    this.vollstaendig = daten['sachstand'] !== '';
    this.offeneWarnungen = daten['kurzeinschaetzung'] === 'rot' ? 1 : 0;
  }
}
