/** Meetings of the Senate. */
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { SITZUNGSSTAENDE, type Sitzungsstand } from '#contract';
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
