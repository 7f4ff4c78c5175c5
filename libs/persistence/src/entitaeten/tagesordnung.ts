/** The agenda of a meeting. */
import { Check, Column, Entity, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { TAGESORDNUNGSTEILE, type Tagesordnungsteil } from '#contract';
import type { Sitzung } from './sitzungen.js';
import { einesVon } from './spalten.js';
import type { Vorgang } from './vorgaenge.js';

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
  /** Civil date of the Sitzung that decided, frozen with the outcome. */
  @Column('date', { nullable: true }) beschlossenAm!: string | null;
  /** When those concerned were told. */
  @Column('timestamptz', { nullable: true }) gemeldetAm!: Date | null;
  @Column('boolean', { default: false }) altfall!: boolean;

  @ManyToOne('Sitzung')
  sitzung?: Relation<Sitzung>;
  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
