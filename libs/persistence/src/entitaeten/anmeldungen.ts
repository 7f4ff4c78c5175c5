/** Logins, keys, secret addresses of calendars: found by a hash only, hence outside row-level security. */
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PASSKEYZWECKE, type Passkeyzweck, type Schluesselumfang } from '#contract';
import type { Passkey } from './passkeys.js';
import type { Person } from './personen.js';
import { einesVon, imMandanten } from './spalten.js';

@Entity()
export class Anmeldeversuch {
  @PrimaryColumn('text') stateSha256!: string;
  @Column('text') pruefwert!: string;
  @Column('text') nonce!: string;
  @Column('text') ziel!: string;
  @Column('boolean', { default: false }) erneut!: boolean;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) erstelltAm!: Date;
}

@Entity()
@Index('anmeldung_je_person', ['personId'], { where: 'beendet_am IS NULL' })
@Index('anmeldung_je_passkey', ['passkeyId'], { where: 'passkey_id IS NOT NULL' })
export class Anmeldung {
  @PrimaryColumn('text') tokenSha256!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) erstelltAm!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) zuletztAm!: Date;
  @Column('timestamptz') gueltigBis!: Date;
  @Column('timestamptz') ausgewiesenAm!: Date;
  @Column('text', { default: '1' }) acr!: string;
  @Column('uuid', { nullable: true }) passkeyId!: string | null;
  @Column('timestamptz', { nullable: true }) beendetAm!: Date | null;

  /** By which it was proved last: one of the same person. */
  @ManyToOne('Passkey')
  @JoinColumn([
    { name: 'mandant_id', referencedColumnName: 'mandantId' },
    { name: 'person_id', referencedColumnName: 'personId' },
    { name: 'passkey_id', referencedColumnName: 'id', foreignKeyConstraintName: 'anmeldung_passkey' },
  ])
  passkey?: Relation<Passkey>;
}

@Entity()
@Index('api_schluessel_je_person', ['personId'], { where: 'widerrufen_am IS NULL' })
@Check(
  'api_schluessel_umfang',
  `((umfang <@ '{lesen,schreiben,binden,verwalten,abgleichen}'::text[]) AND (umfang <> '{}'::text[]))`,
)
export class ApiSchluessel {
  @PrimaryColumn('text') schluesselSha256!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text', { array: true, default: ['lesen'] }) umfang!: Schluesselumfang[];
  @Column('cidr', { array: true, default: [] }) adressen!: string[];
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) erstelltAm!: Date;
  @Column('timestamptz') gueltigBis!: Date;
  @Column('timestamptz', { nullable: true }) widerrufenAm!: Date | null;
}

@Entity()
@Index('kalenderabo_eines', ['personId'], { unique: true, where: 'widerrufen_am IS NULL' })
export class Kalenderabo {
  @PrimaryColumn('text') tokenSha256!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) erstelltAm!: Date;
  @Column('timestamptz', { nullable: true }) widerrufenAm!: Date | null;

  @ManyToOne('Person')
  @JoinColumn(imMandanten('person_id'))
  person?: Relation<Person>;
}

/** What a login has asked of a passkey, until it is answered. */
@Entity()
@Check('passkey_aufforderung_zweck', einesVon('zweck', PASSKEYZWECKE))
export class PasskeyAufforderung {
  @PrimaryColumn('text') aufforderungSha256!: string;
  @Column('uuid') mandantId!: string;
  @Column('text')
  @Index('passkey_aufforderung_je_anmeldung')
  anmeldungSha256!: string;
  @Column('text') zweck!: Passkeyzweck;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) erstelltAm!: Date;

  @ManyToOne('Anmeldung', { onDelete: 'CASCADE' })
  @JoinColumn({
    name: 'anmeldung_sha256',
    referencedColumnName: 'tokenSha256',
    foreignKeyConstraintName: 'passkey_aufforderung_anmeldung',
  })
  anmeldung?: Relation<Anmeldung>;
}
