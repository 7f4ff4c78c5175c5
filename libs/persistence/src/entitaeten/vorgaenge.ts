/** The Vorgang itself, and what the search knows of it. Only the runner writes it. */
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
import { STUFEN, ZUGANGSPHASEN, type Stufe, type Verfahrensname, type Zugangsphase } from '#contract';
import type { Sitzung } from './sitzungen.js';
import { einesVon, erzeugt } from './spalten.js';

@Entity()
@Unique('vorgang_nummer', ['mandantId', 'nummer'])
@Unique('vorgang_des_mandanten', ['mandantId', 'id'])
@Index('vorgang_offen', ['mandantId'], { where: 'beendet_am IS NULL' })
// TypeORM knows no direction: (mandant_id, geaendert_am DESC, id DESC)
@Index('vorgang_liste', ['mandantId', 'geaendertAm', 'id'])
@Index('vorgang_sitzung_liste', ['sitzungId'], { where: 'sitzung_id IS NOT NULL' })
@Check('vorgang_stufe', einesVon('stufe', STUFEN))
@Check('vorgang_phase', einesVon('phase', ZUGANGSPHASEN))
@ForeignKey('Mandant', ['mandantId'], ['id'])
@ForeignKey('WorkflowDefinition', ['definitionId', 'definitionVersion'], ['id', 'version'])
export class Vorgang {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') art!: Verfahrensname;
  @Column('text') nummer!: string;
  @Column('text') titel!: string;
  @Column('text', { nullable: true }) untertitel!: string | null;
  @Column('text', { default: 'offen' }) stufe!: Stufe;
  @Column('text') definitionId!: string;
  @Column('integer') definitionVersion!: number;
  @Column('text') definitionHash!: string;
  @Column('text') zustand!: string;
  @Column('jsonb') stand!: unknown;
  @Column('integer') version!: number;
  @Column('text', { array: true, default: [] }) zustaendig!: string[];
  @Column('text', { default: 'haus' }) phase!: Zugangsphase;
  @Column('text', { array: true }) zugangEigen!: string[];
  @Column('text', { array: true, default: [] }) zugangWeitere!: string[];
  @Column('text', { array: true, ...erzeugt('(zugang_eigen || zugang_weitere)') }) zugang!: string[];
  @Column('text', { array: true, default: [] }) zugangArbeit!: string[];
  @Column('jsonb', { default: {} }) zugangStreng!: Record<string, string[]>;
  @Column('text') federfuehrung!: string;
  @Column('uuid', { nullable: true }) sitzungId!: string | null;
  @Column('integer', { default: 0 }) fassung!: number;
  @Column('text', { nullable: true }) inhaltSha256!: string | null;
  @Column('timestamptz', { nullable: true }) fristAm!: Date | null;
  @Column('uuid', { nullable: true }) erstelltVon!: string | null;
  @Column('timestamptz') erstelltAm!: Date;
  @Column('timestamptz') geaendertAm!: Date;
  @Column('timestamptz', { nullable: true }) beendetAm!: Date | null;

  @ManyToOne('Sitzung')
  sitzung?: Relation<Sitzung> | null;
}

@Entity()
@Index('suchtext_alles', ['alles'], { type: 'gin' })
export class Suchtext {
  @PrimaryColumn('uuid') vorgangId!: string;
  @PrimaryColumn('boolean', { default: false }) arbeit!: boolean;
  @Column('boolean', { default: false }) ueberholt!: boolean;
  @Column('uuid') mandantId!: string;
  @Column('tsvector') kopf!: string;
  @Column('tsvector') alles!: string;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}
