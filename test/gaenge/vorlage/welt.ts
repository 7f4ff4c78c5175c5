import {
  ABSCHNITTE,
  BESCHLUSSERGEBNISSE,
  type Abschnitt,
  type Massgabenstand,
  type Stufe,
  type Zugangsphase,
} from '#contract';
import type { Akteur, Wirkung, Workflow } from '#engine';
import { plusTage } from '#kalender';
import {
  phaseNach,
  senatsvorlage,
  type Sitzungslage,
  type Vorlagenkontext,
  type Vorlagenlage,
  type Zielsitzung,
} from '#workflows';
import { akteurAn, zugangFuer } from '../../../libs/runner/src/zugang.js';
import { eigene, geltende, istEines, kennung, menschenFuer, type Mensch } from '../menschen.js';
import { Welt, type Eintrag } from '../welt.js';

export interface Sitzung {
  id: string;
  datum: string;
  stand: Sitzungslage['stand'];
  nacherfasst: boolean;
}

export interface Text {
  abschnitte: Readonly<Partial<Record<Abschnitt, string>>>;
  titel: string;
  anlagen: readonly string[];
}

export interface Gefroren extends Text {
  nr: number;
  redaktionell: boolean;
  akt: number;
}

export interface Top {
  sitzung: string;
  ergebnis: string | null;
  beschlossenAm: string | null;
}

export interface Massgabe {
  id: string;
  ressort: string;
  stand: Massgabenstand;
}

const HAUS = ['AUT', 'AUT', 'RL', 'AL', 'VB', 'VB', 'STR', 'SEN'];
const GEFRAGT = ['VB', 'STR', 'SEN', 'AUT'];
const STELLEN = [
  ...HAUS.map((rolle) => `${rolle}@SF`),
  ...HAUS.map((rolle) => `${rolle}@SIS`),
  ...['SJV', 'SBMS', 'SKB'].flatMap((ressort) => GEFRAGT.map((rolle) => `${rolle}@${ressort}`)),
  'SK@SK',
  'SK@SK',
  'CDS@SK+SK@SK',
  'SEN@SK',
  'STR@SK',
  'VB@SK',
  'AUT@SK',
  'RL@SK',
  'AL@SK',
  'AUT@MagBhv',
  // Some have two offices, some in two houses.
  'AUT@SF+RL@SF',
  'VB@SF+STR@SF',
  'AL@SF+STR@SF',
  'STR@SJV+STR@SBMS',
  'AUT@SF+STR@SJV',
  'AUT@SIS+SK@SK',
];
export const RESSORTS = ['SF', 'SIS', 'SJV', 'SBMS', 'SKB', 'SK'];
export const KLARE: Readonly<Record<Abschnitt, string>> = {
  A: 'Sachstand.',
  B: 'Lösung.',
  C: 'Keine Alternative.',
  D: 'Finanzen, Gender, Klima.',
  E: 'Abgestimmt.',
  F: 'Wird veröffentlicht.',
  G: '1. Der Senat beschließt die Vorlage.',
};
const neueMitzeichnung = (reihe: number) => ({
  stand: 'offen' as const,
  fassung: null,
  abschnitte: ABSCHNITTE,
  verlaengert: false,
  gefragtAm: null,
  reihe,
});
const ziffernIn = (text: string): number => (text.match(/^\d+\. Der Senat/gmu) ?? []).length;

/** A Senatsvorlage with everything that its facts are read from; one paper after the other. */
export class Vorlagenwelt extends Welt<Vorlagenkontext, Vorlagenlage> {
  menschen = menschenFuer(STELLEN);
  sitzungen: Sitzung[] = Array.from({ length: 30 }, (_, i) => ({
    id: kennung(3, i + 1),
    datum: plusTage('2026-09-15', 7 * i),
    stand: 'geplant' as const,
    nacherfasst: false,
  }));
  einstellungen = { verschweigen: false, massgabenBlockieren: true, senatorZeichnet: true, quorum: 3 };
  stufe: Stufe = 'offen';
  stufeZuvor: Stufe = 'offen';
  phase: Zugangsphase = 'haus';
  entwurf: Text = { abschnitte: KLARE, titel: 'Titel', anlagen: [] };
  fassungen: Gefroren[] = [];
  massgaben: Massgabe[] = [];
  tops: Top[] = [];
  offeneAuftraege = 0;
  ziffernOhneArt = 0;
  /** Withdrawn papers that may be tried again, with whom they had asked. */
  zurueckgezogene: { id: string; kontext: Vorlagenkontext }[] = [];
  papiere = 0;
  #zugang: ReadonlySet<string> = new Set();

  constructor(workflow: Workflow<Vorlagenkontext, Vorlagenlage> = senatsvorlage) {
    super(workflow);
  }

  /** The next paper begins; whoever writes it has said whom it asks, how soon, and which bodies follow. */
  neu(angaben: Readonly<Record<string, string>>): void {
    const { wer = '', haus = '', stufe, gefragte = '', eile, gremium, zweites = '' } = angaben;
    const einbringer = [haus, ...(zweites === '' || zweites === haus ? [] : [zweites])];
    this.papiere += 1;
    this.stufe = stufe as Stufe;
    this.phase = 'haus';
    this.entwurf = { abschnitte: KLARE, titel: 'Titel', anlagen: [] };
    [this.fassungen, this.massgaben, this.tops] = [[], [], []];
    [this.offeneAuftraege, this.ziffernOhneArt] = [0, 0];
    const genannte = gefragte.split(' ').filter((eines) => eines !== '' && !einbringer.includes(eines));
    this.beginne({
      federfuehrung: haus,
      einbringer,
      mitwirkende: [wer],
      sitzung: this.kommende(20)[0]?.id ?? null,
      eile: eile as Vorlagenkontext['eile'],
      eilegrund: eile === 'normal' ? null : 'Der Haushalt schließt.',
      gremien: gremium ? { [gremium]: 'geplant' } : {},
      mitzeichnungen: Object.fromEntries(
        genannte.map((ressort, i) => [ressort, neueMitzeichnung(1 + (i % 2))]),
      ),
    });
    this.#merkeZugang();
  }

  #merkeZugang(): void {
    const { stufe, phase, kontext } = this;
    this.#zugang = new Set(zugangFuer({ verfahren: 'senatsvorlage', stufe, phase, kontext }));
  }

  /** Meetings that are at least so many days away. */
  kommende(tage: number): Sitzung[] {
    return this.sitzungen.filter(
      ({ stand, datum }) => stand === 'geplant' && datum >= plusTage(this.heute, tage),
    );
  }

  sitzung(id: string | null | undefined): Sitzung | undefined {
    return this.sitzungen.find((eine) => eine.id === id);
  }

  get fassung(): Gefroren | undefined {
    return this.fassungen.find(({ nr }) => nr === this.kontext.fassung);
  }

  get offene(): Massgabe[] {
    return this.massgaben.filter(({ stand }) => stand === 'offen' || stand === 'umgesetzt');
  }

  sieht(mensch: Mensch): boolean {
    return istEines(mensch, this.menschen, this.#zugang);
  }

  akteur(mensch: Mensch): Akteur {
    if (!this.sieht(mensch)) return { art: 'person', person: mensch.id, aemter: [], nurAemter: true };
    return akteurAn([...this.#zugang], mensch.id, geltende(mensch, this.menschen));
  }

  override mache(nr: number, akteur: Akteur, type: string, daten: object): Eintrag<Vorlagenkontext> | string {
    const stufe = this.stufe;
    const eintrag = super.mache(nr, akteur, type, daten);
    this.stufeZuvor = stufe;
    if (typeof eintrag === 'string') return eintrag;
    this.phase = phaseNach('senatsvorlage', eintrag.nach, this.phase);
    this.#merkeZugang();
    if (eintrag.nach === 'zurueckgezogen')
      this.zurueckgezogene.push({ id: kennung(4, this.papiere), kontext: eintrag.nachher });
    return eintrag;
  }

  lage(daten: Readonly<Record<string, unknown>>): Vorlagenlage {
    const { abschnitte } = this.entwurf;
    const d = abschnitte.D ?? '';
    const ziel = this.sitzung(daten['sitzung'] as string);
    const sitzung = this.sitzung(this.kontext.sitzung);
    const geaendert = this.geaendert();
    const beschlossene = this.tops.filter(({ ergebnis }) => BESCHLUSSERGEBNISSE.some((e) => e === ergebnis));
    return {
      gefuellt: ABSCHNITTE.filter((b) => (abschnitte[b] ?? '') !== ''),
      geaendert,
      pruefpunkte: {
        finanzen: d.includes('Finanzen'),
        gender: d.includes('Gender'),
        klima: d.includes('Klima'),
        klimaPflicht: true,
      },
      stufe: this.stufe,
      phase: this.phase,
      offeneMassgaben: this.offene.length,
      massgaben: this.offene,
      zifferzahl: this.fassung ? ziffernIn(this.fassung.abschnitte.G ?? '') : null,
      bedeutsam: daten['redaktionell'] === true ? this.#bedeutsam(geaendert) : [],
      sitzung: sitzung ? sitzungslage(sitzung) : null,
      ziel: ziel ? zielsitzung(ziel) : null,
      beschlossenAm:
        beschlossene
          .map(({ beschlossenAm }) => beschlossenAm)
          .toSorted()
          .at(-1) ?? null,
      schonBehandelt: this.tops.some(
        (top) => top.sitzung === sitzung?.id && top.ergebnis !== null && top.ergebnis !== 'absetzen',
      ),
      offeneAuftraege: this.offeneAuftraege,
      ziffernOhneArt: this.ziffernOhneArt,
      vorgaengerin: this.#vorgaengerin(daten['vorgaengerin']),
      ...this.besetzungslage(daten),
      ressorts: RESSORTS,
      haeuserDerPerson: this.menschen
        .filter(({ id }) => id === daten['imHaus'])
        .flatMap((mensch) => eigene(mensch).map(({ ressort }) => ressort)),
      einstellungen: this.einstellungen,
    };
  }

  /** In what the draft differs from the frozen Fassung. */
  geaendert(): string[] {
    const alt = this.fassung;
    const anders = ABSCHNITTE.filter((b) => this.entwurf.abschnitte[b] !== alt?.abschnitte[b]);
    return [
      ...(alt && alt.titel !== this.entwurf.titel ? ['Titel'] : []),
      ...anders,
      ...((alt?.anlagen ?? []).join() === this.entwurf.anlagen.join() ? [] : ['Anlagen']),
    ];
  }

  #bedeutsam(geaendert: readonly string[]): Vorlagenlage['bedeutsam'] {
    const alt = this.fassung?.abschnitte ?? {};
    const zahlen = (text = '') => (text.match(/\d+/gu) ?? []).join();
    const zahl = ABSCHNITTE.some((b) => zahlen(alt[b]) !== zahlen(this.entwurf.abschnitte[b]));
    return [
      ...(['Titel', 'G', 'Anlagen'] as const).filter((was) => geaendert.includes(was)),
      ...(zahl ? (['Zahl'] as const) : []),
    ];
  }

  #vorgaengerin(id: unknown): Vorlagenlage['vorgaengerin'] {
    const eine = this.zurueckgezogene.find((papier) => papier.id === id);
    if (!eine) return null;
    const { einbringer, mitzeichnungen } = eine.kontext;
    return {
      id: eine.id,
      nummer: `VL ${eine.id.slice(-2)}`,
      zurueckgezogen: true,
      einbringer,
      mitzeichnungen,
    };
  }

  protected wende({ art, daten }: Wirkung, eintrag: Eintrag<Vorlagenkontext>): void {
    HANDLUNGEN[art]?.(this, daten, eintrag);
  }
}

type Handlung = (welt: Vorlagenwelt, daten: Wirkung['daten'], eintrag: Eintrag<Vorlagenkontext>) => void;

/** What each kind of effect writes into the world, as the runner does. */
const HANDLUNGEN: Readonly<Record<string, Handlung>> = {
  abschnitte_speichern: (welt, { abschnitte }) => {
    const neue = (abschnitte as { buchstabe: string; text: string }[]).map((a) => [a.buchstabe, a.text]);
    welt.entwurf = {
      ...welt.entwurf,
      abschnitte: { ...welt.entwurf.abschnitte, ...Object.fromEntries(neue) },
    };
  },
  stammdaten: (welt, { titel, stufe }) => {
    if (titel) welt.entwurf = { ...welt.entwurf, titel: titel as string };
    if (stufe) welt.stufe = stufe as Stufe;
  },
  anlage_hinzufuegen: (welt, { name }) => {
    welt.entwurf = { ...welt.entwurf, anlagen: [...welt.entwurf.anlagen, name as string].toSorted() };
  },
  anlage_entfernen: (welt) => {
    welt.entwurf = { ...welt.entwurf, anlagen: welt.entwurf.anlagen.slice(1) };
  },
  fassung_einfrieren: (welt, { nr, redaktionell }, { nr: akt }) => {
    if (welt.fassungen.some((eine) => eine.nr === nr)) return;
    welt.fassungen.push({ ...welt.entwurf, nr: nr as number, redaktionell: redaktionell === true, akt });
  },
  massgabe: (welt, { ressort }, { nr }) => {
    welt.massgaben.push({ id: kennung(5, nr), ressort: ressort as string, stand: 'offen' });
  },
  massgaben_ersetzen: (welt, { ressort }) => {
    for (const eine of welt.offene) if (eine.ressort === ressort) eine.stand = 'ersetzt';
  },
  massgabe_erledigen: (welt, { massgabe, stand }) => {
    for (const eine of welt.offene) if (eine.id === massgabe) eine.stand = stand as Massgabenstand;
  },
  top_anlegen: (welt, _, { nachher }) => {
    const sitzung = nachher.sitzung ?? '';
    welt.tops = welt.tops.filter((top) => top.sitzung !== sitzung);
    welt.tops.push({ sitzung, ergebnis: null, beschlossenAm: null });
  },
  top_ergebnis: (welt, { ergebnis }, { vorher }) => {
    const top = welt.tops.find(({ sitzung }) => sitzung === vorher.sitzung);
    if (!top) return;
    top.ergebnis = ergebnis as string;
    top.beschlossenAm = welt.sitzung(vorher.sitzung)?.datum ?? null;
  },
  ziffern: (welt, { ziffern }) => {
    if (ziffern) welt.ziffernOhneArt = 0;
  },
  auftraege_vorschlagen: (welt) => {
    welt.offeneAuftraege += 1;
  },
  frist_verlaengern: (welt, { schluessel, tage }) => {
    const frist = welt.fristen.get(schluessel as string);
    if (frist) welt.fristen.set(schluessel as string, { ...frist, bis: plusTage(frist.bis, tage as number) });
  },
};

export function zielsitzung({ id, datum, stand, nacherfasst }: Sitzung): Zielsitzung {
  return { id, datum, letzterTag: datum, stand, offenBis: plusTage(datum, nacherfasst ? 14 : 1) };
}

export const abgabeschluss = ({ datum }: Sitzung): string => `${plusTage(datum, -5)}T11:00:00.000Z`;

const sitzungslage = (sitzung: Sitzung): Sitzungslage => ({
  ...zielsitzung(sitzung),
  abgeschlossen: sitzung.stand === 'abgeschlossen' || sitzung.stand === 'entfallen',
  abgabeschluss: abgabeschluss(sitzung),
  konferenz: `${plusTage(sitzung.datum, -1)}T23:00:00.000Z`,
});
