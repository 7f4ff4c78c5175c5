/** What a Vorlage is made of. */
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
import {
  ABSCHNITTE,
  DATEIMERKMALE,
  STUFEN,
  type Abschnitt as Abschnittsbuchstabe,
  type Dateimerkmal,
  type Stufe,
} from '#contract';
import type { Vorgang } from './vorgaenge.js';
import { einesVon, erzeugt } from './spalten.js';

@Entity()
@Check('abschnitt_buchstabe', einesVon('buchstabe', ABSCHNITTE))
export class Abschnitt {
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('uuid') mandantId!: string;
  @PrimaryColumn('text') buchstabe!: Abschnittsbuchstabe;
  @Column('text') text!: string;
  @Column('text') sha256!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('boolean', { default: false }) fertig!: boolean;
  @Column('uuid') geaendertVon!: string;
  @Column('timestamptz') geaendertAm!: Date;
  @Column('tsvector', erzeugt('suchvektor(text)')) suche!: string;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
export class Anwesenheit {
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('uuid') mandantId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('text', { nullable: true }) abschnitt!: Abschnittsbuchstabe | null;
  @Column('timestamptz') bis!: Date;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
@Check('datei_inhalt', `((sha256 = encode(sha256(inhalt), 'hex'::text)) AND (groesse = length(inhalt)))`)
@Check('datei_merkmale', `(merkmale <@ '{${DATEIMERKMALE.join(',')}}'::text[])`)
export class Datei {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('text') sha256!: string;
  @Column('text') typ!: string;
  @Column('bigint') groesse!: number;
  @Column('bytea') inhalt!: Buffer;
  @Column('text', { array: true, nullable: true }) merkmale!: Dateimerkmal[] | null;
  @Column('uuid') hochgeladenVon!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) hochgeladenAm!: Date;
}

@Entity()
@Index('anlage_je_vorgang', ['vorgangId'])
@Check('anlage_stufe', einesVon('stufe', STUFEN))
@ForeignKey('Datei', ['mandantId', 'sha256'], ['mandantId', 'sha256'], { name: 'anlage_datei' })
export class Anlage {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('text') name!: string;
  @Column('text') sha256!: string;
  @Column('text', { nullable: true }) alternativtext!: string | null;
  @Column('uuid') hinzugefuegtVon!: string;
  @Column('timestamptz') hinzugefuegtAm!: Date;
  @Column('timestamptz', { nullable: true }) entferntAm!: Date | null;
  @Column('text', { default: 'offen' }) stufe!: Stufe;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

@Entity()
@Unique('fassung_nr', ['vorgangId', 'nr'])
@Unique('fassung_inhalt', ['vorgangId', 'nr', 'inhaltSha256'])
export class Fassung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') vorgangId!: string;
  @Column('integer') nr!: number;
  @Column('jsonb') inhalt!: unknown;
  @Column('text') inhaltSha256!: string;
  @Column('jsonb') abschnittSha256!: unknown;
  @Column('boolean', { default: false }) redaktionell!: boolean;
  @Column('text', { nullable: true }) vermerk!: string | null;
  @Column('uuid') eingefrorenVon!: string;
  @Column('timestamptz') eingefrorenAm!: Date;
  @Column('integer', { nullable: true }) ziffern!: number | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
