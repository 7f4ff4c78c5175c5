/** Signed heads over the audit trail. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity()
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Siegel {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('bigint') nr!: number;
  @Column('bigint') vonSeq!: number;
  @Column('bigint') bisSeq!: number;
  @Column('text') vorheriger!: string;
  @Column('text') hash!: string;
  @Column('text') kopf!: string;
  @Column('jsonb') signaturen!: unknown;
}
