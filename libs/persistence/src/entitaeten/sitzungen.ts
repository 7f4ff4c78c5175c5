/** Meetings of the Senate. */
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { SITZUNGSSTAENDE, type Sitzungsstand } from '#contract';
import { einesVon } from './spalten.js';

@Entity()
@Unique('sitzung_nummer', ['mandantId', 'wahlperiode', 'nummer'])
@Unique('sitzung_datum', ['mandantId', 'datum'])
@Check('sitzung_stand', einesVon('stand', SITZUNGSSTAENDE))
@Check('sitzung_beginn', `(beginn ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)`)
@Check('sitzung_bis', '((bis >= datum) AND (bis <= (datum + 6)))')
@Check('sitzung_zwei_personen', '(nacherfassung_bestaetigt_von <> nacherfassung_von)')
export class Sitzung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('integer') wahlperiode!: number;
  @Column('integer') nummer!: number;
  @Column('date') datum!: string;
  @Column('timestamptz') abgabeschluss!: Date;
  @Column('timestamptz') konferenz!: Date;
  @Column('text', { default: 'geplant' }) stand!: Sitzungsstand;
  @Column('text', { default: '' }) vermerk!: string;
  @Column('integer', { default: 1 }) version!: number;
  @Column('text', { default: '10:00' }) beginn!: string;
  @Column('date', { nullable: true }) bis!: string | null;
  @Column('text', { nullable: true }) grund!: string | null;
  @Column('text', { nullable: true }) abgabeGrund!: string | null;
  @Column('timestamptz', { nullable: true }) eroeffnetAm!: Date | null;
  @Column('timestamptz', { nullable: true }) geschlossenAm!: Date | null;
  @Column('text', { nullable: true }) nacherfassungGrund!: string | null;
  @Column('uuid', { nullable: true }) nacherfassungVon!: string | null;
  @Column('timestamptz', { nullable: true }) nacherfassungAm!: Date | null;
  @Column('uuid', { nullable: true }) nacherfassungBestaetigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) nacherfassungBestaetigtAm!: Date | null;
  /** There before the rules of version 3: they ask nothing of it. */
  @Column('boolean', { default: false }) altbestand!: boolean;
  @Column('boolean', { default: false }) termineAlt!: boolean;
}

/** Days on which nothing is due and no meeting takes place. */
@Entity()
@Index('sitzungsfrei_je_mandant', ['mandantId', 'von'])
@Check('sitzungsfrei_zeit', '((bis >= von) AND (bis <= (von + 100)))')
export class Sitzungsfrei {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('date') von!: string;
  @Column('date') bis!: string;
  @Column('text') bezeichnung!: string;
}
