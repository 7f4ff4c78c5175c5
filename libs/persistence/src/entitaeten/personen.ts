import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('mandant')
@Unique('mandant_kuerzel', ['kuerzel'])
export class Mandant {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandant_pkey' }) id!: string;
  @Column('text') kuerzel!: string;
  @Column('text') name!: string;
}

@Entity('einstellung')
export class Einstellung {
  @PrimaryColumn('uuid', { name: 'mandant_id', primaryKeyConstraintName: 'einstellung_pk' })
  mandantId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'einstellung_pk' }) schluessel!: string;
  @Column('jsonb') wert!: unknown;
}

@Entity('nummernkreis')
export class Nummernkreis {
  @PrimaryColumn('uuid', { name: 'mandant_id', primaryKeyConstraintName: 'nummernkreis_pk' })
  mandantId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'nummernkreis_pk' }) wahlperiode!: number;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'nummernkreis_pk' }) art!: string;
  @Column('integer', { default: 0 }) letzte!: number;
}

@Entity('api_schluessel')
export class ApiSchluessel {
  @PrimaryColumn('text', { name: 'schluessel_sha256', primaryKeyConstraintName: 'api_schluessel_pkey' })
  schluesselSha256!: string;
  @Column('uuid', { name: 'mandant_id' }) mandantId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') name!: string;
  @Column('boolean', { default: false }) bindend!: boolean;
  @Column('timestamptz', { name: 'erstellt_am', default: () => 'clock_timestamp()' }) erstelltAm!: Date;
  @Column('timestamptz', { name: 'gueltig_bis', nullable: true }) gueltigBis!: Date | null;
  @Column('timestamptz', { name: 'widerrufen_am', nullable: true }) widerrufenAm!: Date | null;
}

@Entity('anmeldung')
@Index('anmeldung_je_person', ['personId'], { where: 'beendet_am IS NULL' })
export class Anmeldung {
  @PrimaryColumn('text', { name: 'token_sha256', primaryKeyConstraintName: 'anmeldung_pkey' })
  tokenSha256!: string;
  @Column('uuid', { name: 'mandant_id' }) mandantId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'erstellt_am', default: () => 'clock_timestamp()' }) erstelltAm!: Date;
  @Column('timestamptz', { name: 'zuletzt_am', default: () => 'clock_timestamp()' }) zuletztAm!: Date;
  @Column('timestamptz', { name: 'gueltig_bis' }) gueltigBis!: Date;
  @Column('timestamptz', { name: 'ausgewiesen_am' }) ausgewiesenAm!: Date;
  @Column('text', { default: '1' }) acr!: string;
  @Column('timestamptz', { name: 'beendet_am', nullable: true }) beendetAm!: Date | null;
}

@Entity('sitzung')
@Unique('sitzung_nummer', ['mandantId', 'wahlperiode', 'nummer'])
@Unique('sitzung_datum', ['mandantId', 'datum'])
@Check('sitzung_stand', `(stand = ANY (ARRAY['geplant'::text, 'abgeschlossen'::text, 'entfallen'::text]))`)
export class Sitzung {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sitzung_pkey' }) id!: string;
  @Column('uuid', { name: 'mandant_id' }) mandantId!: string;
  @Column('integer') wahlperiode!: number;
  @Column('integer') nummer!: number;
  @Column('date') datum!: string;
  @Column('timestamptz') abgabeschluss!: Date;
  @Column('timestamptz') konferenz!: Date;
  @Column('text', { default: 'geplant' }) stand!: 'geplant' | 'abgeschlossen' | 'entfallen';
  @Column('text', { default: '' }) vermerk!: string;
  @Column('integer', { default: 1 }) version!: number;
}
