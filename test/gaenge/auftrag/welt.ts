import type { Akteur, Workflow } from '#engine';
import { plusTage } from '#kalender';
import { auftrag, type Auftragskontext, type Auftragslage } from '#workflows';
import { eigene, geltende, kennung, menschenFuer, type Mensch } from '../menschen.js';
import { Welt } from '../welt.js';

/** A paper that may answer: whose it is, into which meeting it goes, and what became of it. */
export interface Papier {
  id: string;
  einbringer: readonly string[];
  sitzung: string;
  beschlossen: string | null;
  eingegangen: string | null;
  zurueck: boolean;
}

export const QUELLE = kennung(4, 1);
export const BELEG = kennung(6, 1);
const STELLEN = [
  ...['VB', 'VB', 'AL', 'STR', 'AUT'].map((rolle) => `${rolle}@SF`),
  // Few people: now and then nobody is left.
  ...['VB', 'STR'].map((rolle) => `${rolle}@SIS`),
  'SK@SK',
  'CDS@SK',
  'SK@SK+VB@SF',
  'SEN@SK',
  'VB@SK',
  'AL@SK',
  'STR@SK',
];

/** An Auftrag with the papers that come before and after it. */
export class Auftragswelt extends Welt<Auftragskontext, Auftragslage> {
  menschen = menschenFuer(STELLEN);
  papiere: Papier[] = [];
  gesetztAm = '';

  constructor(workflow: Workflow<Auftragskontext, Auftragslage> = auftrag) {
    super(workflow);
  }

  /** The Senate has decided yesterday; papers that may report go into later and into earlier meetings. */
  neu({ adressat = '', faellig = '', massgeblich = 'sitzung' }: Readonly<Record<string, string>>): void {
    this.gesetztAm = plusTage(this.heute, -1);
    const papier = (nr: number, haus: string, tage: number): Papier => {
      const sitzung = plusTage(this.heute, tage);
      const eingegangen = plusTage(sitzung, -6);
      return {
        id: kennung(4, nr),
        einbringer: [haus],
        sitzung,
        beschlossen: null,
        eingegangen,
        zurueck: false,
      };
    };
    const quelle = { ...papier(1, 'SF', -1), beschlossen: this.gesetztAm };
    const alte = { ...papier(2, 'SF', -30), beschlossen: plusTage(this.heute, -30) };
    const spaetere = [20, 40, 75, 110].map((tage, i) => papier(4 + i, i === 3 ? 'SIS' : 'SF', tage));
    this.papiere = [quelle, alte, papier(3, 'SF', -1), ...spaetere];
    this.beginne({
      einbringer: ['SF'],
      adressat: adressat === '' ? [] : [adressat],
      faellig: faellig === '' ? null : faellig,
      massgeblich: massgeblich as Auftragskontext['massgeblich'],
    });
  }

  papier(id: unknown): Papier | null {
    return this.papiere.find((eines) => eines.id === id) ?? null;
  }

  get verknuepfte(): Papier | null {
    return this.papier(this.kontext.vorlage);
  }

  akteur(mensch: Mensch): Akteur {
    return { art: 'person', person: mensch.id, aemter: geltende(mensch, this.menschen) };
  }

  lage(daten: Readonly<Record<string, unknown>>): Auftragslage {
    const genannte = this.papier(daten['vorlage']);
    const vorlage = genannte?.zurueck ? null : genannte;
    const beschluss = this.papier(daten['beschluss']);
    const person = this.menschen.find(({ id }) => id === daten['person']);
    return {
      ...this.besetzungslage(daten),
      vorlageBekannt: vorlage !== null,
      vorlageEingegangen: this.verknuepfte?.eingegangen ?? null,
      ressorts: ['SF', 'SIS', 'SK'],
      einstellungen: { amtsverlaengerungMonate: 1 },
      naechsterTermin: null,
      quelle: QUELLE,
      gesetztAm: this.gesetztAm,
      vorlage,
      verknuepfte: this.verknuepfte,
      beschluss: beschluss?.beschlossen
        ? { id: beschluss.id, nummer: 'VL 21/9', am: beschluss.beschlossen }
        : null,
      beleg: daten['beschlussAnlage'] === BELEG ? { id: BELEG, name: 'Niederschrift.pdf' } : null,
      personImHaus:
        person !== undefined && eigene(person).some(({ ressort }) => this.kontext.adressat.includes(ressort)),
    };
  }

  /** Effects of an Auftrag write nothing that its facts are read from: those stand in the context. */
  protected wende(): void {}
}
