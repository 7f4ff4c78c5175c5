/** Approvals, conditions and remarks. */
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import {
  BEMERKUNGSSTAENDE,
  MASSGABENSTAENDE,
  ZEICHNUNGSURTEILE,
  type Abschnitt as Abschnittsbuchstabe,
  type Bemerkungsart,
  type Bemerkungsstand,
  type Massgabenstand,
  type Zeichnungsurteil,
} from '#contract';
import type { Vorgang } from './vorgaenge.js';
import { einesVon } from './spalten.js';

@Entity()
@Unique('zeichnung_einmal', ['vorgangId', 'vorgangVersion', 'ressort'])
@Check('zeichnung_urteil', einesVon('urteil', ZEICHNUNGSURTEILE))
@Check('zeichnung_wer', `((person_id IS NOT NULL) OR (urteil = 'fristablauf'::text))`)
@ForeignKey('Fassung', ['vorgangId', 'fassung', 'inhaltSha256'], ['vorgangId', 'nr', 'inhaltSha256'], {
  name: 'zeichnung_fassung',
  deferrable: 'INITIALLY DEFERRED',
})
export class Zeichnung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('integer') vorgangVersion!: number;
  @Column('text') schritt!: string;
  @Column('integer', { nullable: true }) fassung!: number | null;
  @Column('text', { nullable: true }) inhaltSha256!: string | null;
  @Column('text', { nullable: true }) rolle!: string | null;
  @Column('text', { nullable: true }) ressort!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) vertrittId!: string | null;
  @Column('text') urteil!: Zeichnungsurteil;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb') erklaerung!: unknown;
  @Column('text') erklaerungSha256!: string;
  @Column('timestamptz') am!: Date;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
@Index('massgabe_je_vorgang', ['vorgangId'])
@Check('massgabe_stand', einesVon('stand', MASSGABENSTAENDE))
export class Massgabe {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('integer') fassung!: number;
  @Column('text') ressort!: string;
  @Column('text') text!: string;
  @Column('text', { default: 'offen' }) stand!: Massgabenstand;
  @Column('uuid') erstelltVon!: string;
  @Column('timestamptz') erstelltAm!: Date;
  @Column('uuid', { nullable: true }) erledigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) erledigtAm!: Date | null;
  @Column('text', { nullable: true }) grund!: string | null;
  @Column('text', { nullable: true }) abschnitt!: Abschnittsbuchstabe | null;
  @Column('date', { nullable: true }) bis!: string | null;
  @Column('text', { nullable: true }) erledigtRessort!: string | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
@Index('bemerkung_je_vorgang', ['vorgangId'])
@Check('bemerkung_stand', einesVon('stand', BEMERKUNGSSTAENDE))
@Check('bemerkung_erledigt', `((stand = 'offen'::text) = (erledigt_am IS NULL))`)
export class Bemerkung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('integer') fassung!: number;
  @Column('uuid') personId!: string;
  @Column('text', { nullable: true }) ressort!: string | null;
  @Column('text', { nullable: true }) abschnitt!: Abschnittsbuchstabe | null;
  @Column('text') art!: Bemerkungsart;
  @Column('text') text!: string;
  @Column('jsonb', { nullable: true }) vorschlag!: unknown;
  @Column('timestamptz') am!: Date;
  @Column('text', { default: 'offen' }) stand!: Bemerkungsstand;
  @Column('text', { nullable: true }) antwort!: string | null;
  @Column('uuid', { nullable: true }) erledigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) erledigtAm!: Date | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
