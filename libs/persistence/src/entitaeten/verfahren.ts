/** Procedures, and plans that move running Vorgaenge between them. */
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity()
export class WorkflowDefinition {
  @PrimaryColumn('text') id!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') hash!: string;
  @Column('jsonb') definition!: unknown;
}

@Entity()
@Check('verfahrenswanderung_zwei_personen', '(bestaetigt_von <> vorgeschlagen_von)')
export class Verfahrenswanderung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('jsonb') plan!: unknown;
  @Column('jsonb') probe!: unknown;
  @Column('uuid') vorgeschlagenVon!: string;
  @Column('timestamptz') vorgeschlagenAm!: Date;
  @Column('uuid', { nullable: true }) bestaetigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) bestaetigtAm!: Date | null;
}
