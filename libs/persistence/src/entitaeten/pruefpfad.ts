/** The audit trail. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, type ColumnType } from 'typeorm';

@Entity()
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class PruefpfadKopf {
  @PrimaryColumn('uuid') mandantId!: string;
  @Column('bigint', { default: 0 }) seq!: number;
  @Column('text', { default: '' }) vorher!: string;
  @Column('text', { default: '' }) hash!: string;
  @Column('timestamptz', { nullable: true }) zeit!: Date | null;
}

@Entity()
@Unique('pruefpfad_vorgang', ['vorgangId', 'vorgangVersion'])
@Index('pruefpfad_gegenstand', ['gegenstandId', 'seq'])
// TypeORM knows no direction: (akteur, seq DESC)
@Index('pruefpfad_je_akteur', ['akteur', 'seq'], { where: 'vorgang_id IS NOT NULL' })
export class Pruefpfad {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('bigint') seq!: number;
  @Column('timestamptz') zeit!: Date;
  @Column('text') akteur!: string;
  @Column('uuid', { nullable: true }) vertritt!: string | null;
  @Column('text') handlung!: string;
  @Column('text') gegenstandArt!: string;
  @Column('uuid') gegenstandId!: string;
  @Column('uuid', { nullable: true }) vorgangId!: string | null;
  @Column('integer', { nullable: true }) vorgangVersion!: number | null;
  @Column('jsonb') eintrag!: unknown;
  @Column('text') eintragSha256!: string;
  @Column('text', { nullable: true }) detailHmac!: string | null;
  @Column('text') vorher!: string;
  @Column('text') hash!: string;
  @Column({ type: 'xid8' as ColumnType, default: () => 'pg_current_xact_id()' }) transaktion!: string;
  @Column('timestamptz', { default: () => 'now()' }) aufgenommen!: Date;
}

@Entity()
export class PruefpfadDetail {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('bigint') seq!: number;
  @Column('bytea') salz!: Buffer;
  @Column('jsonb') detail!: unknown;
}
