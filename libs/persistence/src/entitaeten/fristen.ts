/** Deadlines and reminders. */
import {
  Check,
  Column,
  Entity,
  Exclusion,
  Index,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import {
  ERINNERUNGSMELDUNGEN,
  ERINNERUNGSSTAENDE,
  FRISTSTAENDE,
  type Erinnerungsmeldung,
  type Friststand,
} from '#contract';
import type { Vorgang } from './vorgaenge.js';
import { einesVon } from './spalten.js';

@Entity()
@Index('frist_faellig', ['zeitpunkt'], { where: `(stand = 'laeuft'::text) AND (ereignis IS NOT NULL)` })
@Index('frist_je_vorgang', ['vorgangId'])
@Index('frist_stehend', ['vorgangId'], { where: `stand <> 'beendet'::text` })
@Check('frist_stand', einesVon('stand', FRISTSTAENDE))
@Exclusion(
  'frist_laeuft',
  `USING btree (vorgang_id WITH =, schluessel WITH =) WHERE ((stand = 'laeuft'::text))`,
  { deferrable: 'INITIALLY DEFERRED' },
)
export class Frist {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('text') schluessel!: string;
  @Column('text') name!: string;
  @Column('jsonb', { nullable: true }) ereignis!: unknown;
  @Column('date') datum!: string;
  @Column('timestamptz') zeitpunkt!: Date;
  @Column('date') ersterTermin!: string;
  @Column('jsonb') regel!: unknown;
  @Column('text') grund!: string;
  @Column('text', { array: true, default: [] }) erinnern!: string[];
  @Column('jsonb', { default: [] }) eskalieren!: unknown;
  @Column('timestamptz') begonnenAm!: Date;
  @Column('text', { default: 'laeuft' }) stand!: Friststand;
  @Column('timestamptz', { nullable: true }) beendetAm!: Date | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
@Unique('erinnerung_einmal', ['fristId', 'stelle', 'art'])
@Index('erinnerung_faellig', ['faelligAb'], { where: `stand = 'geplant'::text` })
@Index('erinnerung_je_vorgang', ['vorgangId'])
@Check('erinnerung_meldung', einesVon('meldung', ERINNERUNGSMELDUNGEN))
@Check('erinnerung_stand', einesVon('stand', ERINNERUNGSSTAENDE))
export class Erinnerung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') fristId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('text') stelle!: string;
  @Column('text') art!: string;
  @Column('text') meldung!: Erinnerungsmeldung;
  @Column('date') datum!: string;
  @Column('timestamptz') faelligAb!: Date;
  @Column('text', { default: 'geplant' }) stand!: (typeof ERINNERUNGSSTAENDE)[number];
  @Column('timestamptz', { nullable: true }) uebergebenAm!: Date | null;

  @ManyToOne('Frist')
  frist?: Relation<Frist>;
}
