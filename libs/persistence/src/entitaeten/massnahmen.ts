/** Register of measures. */
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
import { MASSNAHMENBEZUEGE, MASSNAHMENSTAENDE } from '#contract';
import type { Vorgang } from './vorgaenge.js';
import { einesVon } from './spalten.js';

@Entity()
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Handlungsfeld {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('integer') nr!: number;
  @Column('text') titel!: string;
}

@Entity()
@Unique('massnahme_nummer', ['mandantId', 'nummer'])
@Check('massnahme_stand', einesVon('stand', MASSNAHMENSTAENDE))
@ForeignKey('Mandant', ['mandantId'], ['id'])
@ForeignKey('Handlungsfeld', ['mandantId', 'handlungsfeld'], ['mandantId', 'nr'])
export class Massnahme {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') nummer!: string;
  @Column('text') titel!: string;
  @Column('integer', { nullable: true }) handlungsfeld!: number | null;
  @Column('text') ressort!: string;
  @Column('text', { default: '' }) einheit!: string;
  @Column('text', { default: 'laeuft' }) stand!: (typeof MASSNAHMENSTAENDE)[number];
  @Column('jsonb') inhalt!: unknown;
  @Column('integer', { default: 1 }) version!: number;
  @Column('timestamptz') geaendertAm!: Date;
}

@Entity()
export class MassnahmeFassung {
  @PrimaryColumn('uuid') massnahmeId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid') mandantId!: string;
  @Column('jsonb') inhalt!: unknown;
  @Column('text', { default: '' }) grund!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz') am!: Date;

  @ManyToOne('Massnahme')
  massnahme?: Relation<Massnahme>;
}

@Entity()
@Unique('verknuepfung_einmal', ['massnahmeId', 'vorgangId'])
@Index('verknuepfung_je_vorgang', ['vorgangId'])
@Check('verknuepfung_bezug', einesVon('bezug', MASSNAHMENBEZUEGE))
export class Verknuepfung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') massnahmeId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('text') bezug!: (typeof MASSNAHMENBEZUEGE)[number];
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz') am!: Date;

  @ManyToOne('Massnahme')
  massnahme?: Relation<Massnahme>;
  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
