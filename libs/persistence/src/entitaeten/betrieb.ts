/** Clock, settings, numbers, repeated requests, nightly checks. */
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
import { REGELN_ZU_ZWEIT, type RegelZuZweit } from '#contract';
import { einesVon } from './spalten.js';
import type { Vorgang } from './vorgaenge.js';

@Entity()
@Check('uhr_einzig_check', 'einzig')
export class Uhr {
  @PrimaryColumn('boolean', { default: true }) einzig!: boolean;
  @Column('interval', { default: () => "'00:00:00'" }) versatz!: unknown;
}

@Entity()
export class Einstellung {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('text') schluessel!: string;
  @Column('jsonb') wert!: unknown;
}

@Entity()
export class Nummernkreis {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('integer') wahlperiode!: number;
  @PrimaryColumn('text') art!: string;
  @Column('integer', { default: 0 }) letzte!: number;
}

@Entity()
@Index('idempotenz_alter', ['am'])
@Check(
  'idempotenz_ohne_geheimnis',
  `((antwort ->> 'json'::text) !~ '"(schluessel|adresse)":"(kogge_|https?://[^"]*/api/kalender/)'::text)`,
)
export class Idempotenz {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') schluessel!: string;
  @Column('text') anfrageSha256!: string;
  @Column('integer') status!: number;
  /** The answer as text, so that it is given again to the byte. */
  @Column('jsonb') antwort!: { json: string };
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) am!: Date;
}

/** Who has worked when; the worker says what of it does not work. */
@Entity()
@Check('lebenszeichen_dienst', einesVon('dienst', ['api', 'worker']))
export class Lebenszeichen {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'lebenszeichen_pk' }) dienst!: string;
  @Column('timestamptz', { nullable: true }) am!: Date | null;
  @Column('integer') taktSekunden!: number;
  @Column('text', { nullable: true }) gestoert!: string | null;
}

@Entity()
@Index('nachtpruefung_beendet', ['beendetAm'])
export class Nachtpruefung {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'nachtpruefung_pk' }) nacht!: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) begonnenAm!: Date;
  @Column('timestamptz', { nullable: true }) beendetAm!: Date | null;
  @Column('timestamptz', { nullable: true }) leaseBis!: Date | null;
  @Column('integer', { default: 1 }) fence!: number;
}

@Entity()
@ForeignKey('Mandant', ['mandantId'], ['id'])
@ForeignKey('Nachtpruefung', ['nacht'], ['nacht'])
export class NachtpruefungErgebnis {
  @PrimaryColumn('uuid') mandantId!: string;
  @PrimaryColumn('date') nacht!: string;
  @Column('timestamptz') begonnenAm!: Date;
  @Column('timestamptz') beendetAm!: Date;
  @Column('integer') verletzt!: number;
  @Column('jsonb') aussagen!: unknown;
}

/** What an older database holds against a newer rule. */
@Entity()
@Unique('altfall_einmal', ['mandantId', 'aussage', 'gegenstandId'])
@ForeignKey('Mandant', ['mandantId'], ['id'])
@Check(
  'altfall_erledigt',
  `(((erledigt_am IS NULL) = (grund IS NULL)) AND ((erledigt_am IS NULL) = (erledigt_von IS NULL)))`,
)
export class Altfall {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') aussage!: string;
  @Column('uuid', { nullable: true }) vorgangId!: string | null;
  @Column('uuid') gegenstandId!: string;
  @Column('timestamptz') erfasstAm!: Date;
  @Column('uuid', { nullable: true }) erledigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) erledigtAm!: Date | null;
  @Column('text', { nullable: true }) grund!: string | null;

  @ManyToOne('Vorgang')
  vorgang?: Relation<Vorgang>;
}

/** Statements of the check whose old cases are listed. */
@Entity()
export class AltfallErfassung {
  @PrimaryColumn('text') aussage!: string;
  @Column('timestamptz') am!: Date;
}

/** By which rules access of every Vorgang has been computed, and when last. */
@Entity()
@Check('zugangsregel_einzig_check', 'einzig')
export class Zugangsregel {
  @PrimaryColumn('boolean', { default: true }) einzig!: boolean;
  @Column('text') abdruck!: string;
  @Column('timestamptz') am!: Date;
}

/** The switch of a rule that says whose word counts: proposed by one person, confirmed by another. */
@Entity()
@Index('regelwechsel_offen', ['mandantId', 'regel'], {
  unique: true,
  where: '((bestaetigt_von IS NULL) AND (verworfen_am IS NULL))',
})
@ForeignKey('Person', ['mandantId', 'vorgeschlagenVon'], ['mandantId', 'id'], {
  name: 'regelwechsel_vorschlagend',
})
@ForeignKey('Person', ['mandantId', 'bestaetigtVon'], ['mandantId', 'id'], {
  name: 'regelwechsel_bestaetigend',
})
@Check('regelwechsel_zwei_personen', '(bestaetigt_von <> vorgeschlagen_von)')
@Check('regelwechsel_regel', einesVon('regel', REGELN_ZU_ZWEIT))
@Check('regelwechsel_bestaetigt', '((bestaetigt_von IS NULL) = (bestaetigt_am IS NULL))')
export class Regelwechsel {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') regel!: RegelZuZweit;
  @Column('boolean') wert!: boolean;
  @Column('text') grund!: string;
  @Column('uuid') vorgeschlagenVon!: string;
  @Column('timestamptz', { default: () => 'kogge_jetzt()' }) vorgeschlagenAm!: Date;
  @Column('uuid', { nullable: true }) bestaetigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) bestaetigtAm!: Date | null;
  @Column('timestamptz', { nullable: true }) verworfenAm!: Date | null;
}
