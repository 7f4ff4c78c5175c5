/** Campaigns, the reports they collect, files made of them. */
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
  type Relation,
} from 'typeorm';
import { AUSGABEFORMEN, AUSGABESTAENDE } from '#contract';
import type { Massnahme } from './massnahmen.js';
import type { Vorgang } from './vorgaenge.js';
import { einesVon } from './spalten.js';

@Entity()
@Index('kampagne_jahr', ['mandantId', 'jahr'], { unique: true, where: 'NOT abgebrochen' })
@Index('kampagne_je_vorlage', ['vorlageId'], { where: 'vorlage_id IS NOT NULL' })
export class Kampagne {
  @PrimaryColumn('uuid') vorgangId!: string;
  @Column('uuid') mandantId!: string;
  @Column('integer') jahr!: number;
  @Column('date') faellig!: string;
  @Column('uuid', { nullable: true }) vorlageId!: string | null;
  @Column('boolean', { default: false }) abgebrochen!: boolean;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
  @ManyToOne('Vorgang')
  vorlage?: Relation<Vorgang> | null;
}

@Entity()
export class KampagneMassnahme {
  @PrimaryColumn('uuid') kampagneId!: string;
  @PrimaryColumn('uuid') massnahmeId!: string;
  @Column('uuid') mandantId!: string;
  @Column('integer') massnahmeVersion!: number;
  @Column('text') ressort!: string;
  @Column('jsonb') vorgabe!: unknown;

  @ManyToOne('Kampagne')
  @JoinColumn({ name: 'kampagne_id', referencedColumnName: 'vorgangId' })
  kampagne?: Relation<Kampagne>;
  @ManyToOne('Massnahme')
  massnahme?: Relation<Massnahme>;
}

@Entity()
@Unique('bericht_je_vorgang', ['vorgangId'])
@Unique('bericht_je_quelle', ['mandantId', 'quelleSha256', 'quelleTeil'])
@Index('bericht_je_massnahme', ['mandantId', 'massnahmeId', 'jahr', 'zeitraum'], {
  unique: true,
  where: 'massnahme_id IS NOT NULL',
})
@Index('bericht_je_kampagne', ['kampagneId'], { where: 'kampagne_id IS NOT NULL' })
@Index('bericht_ohne_massnahme', ['mandantId', 'id'], { where: 'massnahme_id IS NULL' })
@Check('bericht_jahr', '((jahr >= 2000) AND (jahr <= 2199))')
@Check('bericht_zeitraum', `(zeitraum = ANY (ARRAY['jahr'::text, 'halbjahr'::text]))`)
@Check(
  'bericht_herkunft',
  '(((vorgang_id IS NULL) = (kampagne_id IS NULL)) AND ((vorgang_id IS NULL) <> (quelle_sha256 IS NULL)))',
)
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Bericht {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid', { nullable: true }) massnahmeId!: string | null;
  @Column('integer', { nullable: true }) jahr!: number | null;
  @Column('text', { default: 'jahr' }) zeitraum!: 'jahr' | 'halbjahr';
  @Column('uuid', { nullable: true }) vorgangId!: string | null;
  @Column('uuid', { nullable: true }) kampagneId!: string | null;
  @Column('jsonb') inhalt!: unknown;
  @Column('integer', { default: 1 }) version!: number;
  @Column('jsonb', { nullable: true }) quelle!: unknown;
  @Column('text', { nullable: true }) quelleSha256!: string | null;
  @Column('integer', { nullable: true }) quelleTeil!: number | null;
  @Column('text', { array: true, default: [] }) befunde!: string[];
  @Column('timestamptz') geaendertAm!: Date;

  @ManyToOne('Massnahme')
  massnahme?: Relation<Massnahme> | null;
  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang> | null;
  @ManyToOne('Kampagne')
  @JoinColumn({ name: 'kampagne_id', referencedColumnName: 'vorgangId' })
  kampagne?: Relation<Kampagne> | null;
}

@Entity()
@Index('ausgabe_offen', ['erstelltAm'], { where: `stand = ANY (ARRAY['wartet'::text, 'laeuft'::text])` })
@Check('ausgabe_form', einesVon('form', AUSGABEFORMEN))
@Check('ausgabe_stand', einesVon('stand', AUSGABESTAENDE))
@Check('ausgabe_inhalt', `((stand = 'fertig'::text) = (inhalt IS NOT NULL))`)
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Ausgabe {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') kampagneId!: string;
  @Column('uuid') personId!: string;
  @Column('text') form!: (typeof AUSGABEFORMEN)[number];
  @Column('text', { default: 'wartet' }) stand!: (typeof AUSGABESTAENDE)[number];
  @Column('integer', { default: 0 }) fertig!: number;
  @Column('integer', { default: 0 }) gesamt!: number;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('bytea', { nullable: true }) inhalt!: Buffer | null;
  @Column('timestamptz', { nullable: true }) leaseBis!: Date | null;
  @Column('integer', { default: 0 }) fence!: number;
  @Column('timestamptz') erstelltAm!: Date;

  @ManyToOne('Kampagne')
  @JoinColumn({ name: 'kampagne_id', referencedColumnName: 'vorgangId' })
  kampagne?: Relation<Kampagne>;
}
