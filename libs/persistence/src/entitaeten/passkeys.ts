/** Passkeys: what somebody has registered to prove who she is. */
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { Person } from './personen.js';
import { imMandanten } from './spalten.js';

@Entity()
@Unique('passkey_einer_person', ['mandantId', 'personId', 'id'])
@Unique('passkey_credential', ['credentialId'])
@Check('passkey_name', `((length(TRIM(BOTH FROM name)) >= 2) AND (length(TRIM(BOTH FROM name)) <= 80))`)
@Check('passkey_zaehler', `(zaehler >= 0)`)
export class Passkey {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') credentialId!: string;
  @Column('bytea') oeffentlicherSchluessel!: Buffer;
  @Column('bigint') zaehler!: number;
  @Column('text', { array: true, default: [] }) transports!: string[];
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) registriertAm!: Date;
  @Column('timestamptz', { nullable: true }) zuletztAm!: Date | null;
  @Column('timestamptz', { nullable: true }) entferntAm!: Date | null;

  @ManyToOne('Person')
  @JoinColumn(imMandanten('person_id'))
  person?: Relation<Person>;
}
