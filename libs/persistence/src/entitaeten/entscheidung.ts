/** What follows from a decision. */
import { Check, Column, Entity, Index, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import {
  VEROEFFENTLICHUNGEN,
  type Sperrgrund,
  type Veroeffentlichung as Veroeffentlichungsstand,
  type Ziffernart,
} from '#contract';
import type { Vorgang } from './vorgaenge.js';
import { einesVon } from './spalten.js';

@Entity()
@Unique('ziffer_nr', ['vorgangId', 'nr'])
export class Ziffer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('text') nr!: string;
  @Column('integer') folge!: number;
  @Column('text') text!: string;
  @Column('text', { array: true }) typ!: Ziffernart[];
  @Column('text', { array: true }) adressat!: string[];
  @Column('jsonb', { default: [] }) fristen!: unknown;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
@Unique('auftrag_einmal', ['quelleId', 'zifferNr', 'fristOriginal', 'lauf'])
@Index('auftrag_je_vorlage', ['vorlageId'], { where: 'vorlage_id IS NOT NULL' })
export class Auftrag {
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') quelleId!: string;
  @Column('text') zifferNr!: string;
  @Column('integer', { default: 1 }) lauf!: number;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) fristOriginal!: string | null;
  @Column('text') fristArt!: string;
  @Column('text') gesetztDurch!: string;
  @Column('uuid', { nullable: true }) vorlageId!: string | null;
  @Column('date', { nullable: true }) faellig!: string | null;
  @Column('date', { nullable: true }) ersteFrist!: string | null;
  /** Null where a version before 3 of the procedure began it. */
  @Column('date', { nullable: true }) gesetztAm!: string | null;
  @Column('date', { nullable: true }) erfuelltAm!: string | null;
  @Column('text', { nullable: true }) erledigtDurch!: string | null;
  @Column('jsonb', { nullable: true }) verlaengertDurch!: object | null;
  @Column('jsonb', { nullable: true }) aufgehobenDurch!: object | null;
  @Column('uuid', { nullable: true }) verantwortlichId!: string | null;
  @Column('text', { nullable: true }) verzug!: string | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
  @ManyToOne('Vorgang')
  quelle?: Relation<Vorgang>;
  @ManyToOne('Vorgang')
  vorlage?: Relation<Vorgang> | null;
}

@Entity()
@Check('veroeffentlichung_stand', einesVon('stand', VEROEFFENTLICHUNGEN))
export class Veroeffentlichung {
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') stand!: Veroeffentlichungsstand;
  @Column('text', { nullable: true }) paragraf!: Sperrgrund | null;
  @Column('text', { nullable: true }) grund!: string | null;
  @Column('text', { nullable: true }) schwaerzungen!: string | null;
  @Column('uuid') entschiedenVon!: string;
  @Column('timestamptz') entschiedenAm!: Date;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
