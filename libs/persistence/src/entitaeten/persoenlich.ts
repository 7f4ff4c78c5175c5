/** What people keep for themselves. */
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { LISTENBEREICHE } from '#contract';
import type { Person } from './personen.js';
import type { Vorgang } from './vorgaenge.js';
import { einesVon, imMandanten } from './spalten.js';

@Entity()
@Check('gesehen_davor', '((davor_version IS NULL) = (davor_am IS NULL))')
export class Gesehen {
  @Column('uuid') mandantId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') am!: Date;
  /** What she knew before the visit that lasts. */
  @Column('integer', { nullable: true }) davorVersion!: number | null;
  @Column('timestamptz', { nullable: true }) davorAm!: Date | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
  @ManyToOne('Person')
  @JoinColumn(imMandanten('person_id'))
  person?: Relation<Person>;
}

@Entity()
export class Wiedervorlage {
  @Column('uuid') mandantId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('text') zustand!: string;
  @Column('date') am!: string;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
  @ManyToOne('Person')
  @JoinColumn(imMandanten('person_id'))
  person?: Relation<Person>;
}

@Entity()
@Unique('listenfilter_name', ['personId', 'bereich', 'name'])
@Check('listenfilter_bereich', einesVon('bereich', LISTENBEREICHE))
export class Listenfilter {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') personId!: string;
  @Column('text') bereich!: (typeof LISTENBEREICHE)[number];
  @Column('text') name!: string;
  @Column('jsonb') abfrage!: Record<string, string>;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) erstelltAm!: Date;

  @ManyToOne('Person')
  @JoinColumn(imMandanten('person_id'))
  person?: Relation<Person>;
}
