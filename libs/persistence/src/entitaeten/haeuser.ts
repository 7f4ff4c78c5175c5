/** Ressorts, offices below them, bodies. */
import { Check, Column, Entity, ForeignKey, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';

@Entity()
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Ressort {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('text') kuerzel!: string;
  @Column('integer', { default: 0 }) sortierung!: number;
  @Column('date', { default: '1945-01-01' }) gueltigVon!: string;
  @Column('date', { nullable: true }) gueltigBis!: string | null;
}

@Entity()
@Unique('ressort_name_beginn', ['mandantId', 'ressort', 'von'])
@Check('ressort_name_zeitraum', '((bis IS NULL) OR (bis >= von))')
@ForeignKey('Ressort', ['mandantId', 'ressort'], ['mandantId', 'kuerzel'])
export class RessortName {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') ressort!: string;
  @Column('text') name!: string;
  @Column('date') von!: string;
  @Column('date', { nullable: true }) bis!: string | null;
}

@Entity()
@Unique('dienststelle_kuerzel', ['mandantId', 'kuerzel'])
@ForeignKey('Ressort', ['mandantId', 'ressort'], ['mandantId', 'kuerzel'])
export class Dienststelle {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') ressort!: string;
  @Column('text') kuerzel!: string;
  @Column('text') name!: string;
}

@Entity()
@Unique('gremium_kuerzel', ['mandantId', 'kuerzel'])
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Gremium {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') kuerzel!: string;
  @Column('text') name!: string;
  @Column('text', { default: 'land' }) ebene!: string;
  @Column('text', { array: true, default: [] }) leitung!: string[];
}

@Entity()
@Check('gremium_mitglied_wer', '((ressort IS NOT NULL) OR (person_id IS NOT NULL))')
export class GremiumMitglied {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') gremiumId!: string;
  @Column('text', { nullable: true }) ressort!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('date') von!: string;
  @Column('date', { nullable: true }) bis!: string | null;

  @ManyToOne('Gremium')
  gremium?: Relation<Gremium>;
}
