/** Messages to people, mailed or read. */
import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import {
  NACHRICHTENGRUPPEN,
  NACHRICHTENSTAENDE,
  type Nachrichtengruppe,
  type Nachrichtenstand,
} from '#contract';
import type { Erinnerung } from './fristen.js';
import type { Person } from './personen.js';
import type { Vorgang } from './vorgaenge.js';
import { einesVon, imMandanten } from './spalten.js';

@Entity()
@Unique('nachricht_einmal', ['mandantId', 'empfaengerId', 'schluessel'])
@Index('nachricht_faellig', ['faelligAb'], { where: `stand = 'wartet'::text` })
@Index('nachricht_je_kennung', ['messageId'])
@Index('nachricht_gescheitert', ['erstelltAm'], { where: `stand = 'fehlgeschlagen'::text` })
// TypeORM knows no direction: (empfaenger_id, erstellt_am DESC)
@Index('nachricht_je_person', ['empfaengerId', 'erstelltAm'])
@Check('nachricht_stand', einesVon('stand', NACHRICHTENSTAENDE))
@Check(
  'nachricht_worum',
  `((vorgang_id IS NOT NULL) OR (art = 'nachtpruefung_befund'::text) OR (art = 'testmail'::text) OR starts_with(art, 'recht_'::text))`,
)
@Check('nachricht_gruppe', einesVon('gruppe', NACHRICHTENGRUPPEN))
export class Nachricht {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') empfaengerId!: string;
  @Column('text') stelle!: string;
  @Column('uuid', { nullable: true }) vertrittId!: string | null;
  @Column('uuid', { nullable: true }) vorgangId!: string | null;
  @Column('uuid', { nullable: true }) erinnerungId!: string | null;
  @Column('text') art!: string;
  @Column('text') schluessel!: string;
  @Column('jsonb', { default: {} }) daten!: unknown;
  @Column('integer', { default: 0 }) verspaetetTage!: number;
  @Column('timestamptz') erstelltAm!: Date;
  @Column('timestamptz') faelligAb!: Date;
  @Column('text', { default: 'wartet' }) stand!: Nachrichtenstand;
  @Column('timestamptz', { nullable: true }) leaseBis!: Date | null;
  @Column('integer', { default: 0 }) fence!: number;
  @Column('integer', { default: 0 }) versuche!: number;
  @Column('text') messageId!: string;
  @Column('timestamptz', { nullable: true }) gesendetAm!: Date | null;
  @Column('timestamptz', { nullable: true }) gelesenAm!: Date | null;
  @Column('text', { nullable: true }) fehler!: string | null;
  @Column('text') gruppe!: Nachrichtengruppe;

  @ManyToOne('Erinnerung')
  erinnerung?: Relation<Erinnerung> | null;
  @ManyToOne('Person')
  @JoinColumn(imMandanten('empfaenger_id'))
  empfaenger?: Relation<Person>;
  @ManyToOne('Vorgang', { deferrable: 'INITIALLY DEFERRED' })
  @JoinColumn(imMandanten('vorgang_id'))
  vorgang?: Relation<Vorgang> | null;
}
