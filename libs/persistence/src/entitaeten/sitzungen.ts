/** Meetings of the Senate and their agenda. */
import { Check, Column, Entity, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { SITZUNGSSTAENDE, TAGESORDNUNGSTEILE, type Sitzungsstand, type Tagesordnungsteil } from '#contract';
import type { Vorgang } from './vorgaenge.js';
import { einesVon } from './spalten.js';

@Entity()
@Unique('sitzung_nummer', ['mandantId', 'wahlperiode', 'nummer'])
@Unique('sitzung_datum', ['mandantId', 'datum'])
@Check('sitzung_stand', einesVon('stand', SITZUNGSSTAENDE))
export class Sitzung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('integer') wahlperiode!: number;
  @Column('integer') nummer!: number;
  @Column('date') datum!: string;
  @Column('timestamptz') abgabeschluss!: Date;
  @Column('timestamptz') konferenz!: Date;
  @Column('text', { default: 'geplant' }) stand!: Sitzungsstand;
  @Column('text', { default: '' }) vermerk!: string;
  @Column('integer', { default: 1 }) version!: number;
}

@Entity()
@Unique('top_einmal', ['sitzungId', 'vorgangId'])
@Unique('top_nummer', ['sitzungId', 'teil', 'nummer'])
@Check('top_teil', einesVon('teil', TAGESORDNUNGSTEILE))
export class Top {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') sitzungId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('text') teil!: Tagesordnungsteil;
  @Column('integer') nummer!: number;
  @Column('text', { nullable: true }) ergebnis!: string | null;
  @Column('integer', { nullable: true }) anwesend!: number | null;
  @Column('jsonb', { nullable: true }) stimmen!: unknown;
  @Column('text', { nullable: true }) vermerk!: string | null;
  @Column('timestamptz', { nullable: true }) entschiedenAm!: Date | null;

  @ManyToOne('Sitzung')
  sitzung?: Relation<Sitzung>;
  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
