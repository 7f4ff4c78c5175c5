/** Mandanten, people, offices, deputies. */
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
import {
  ROLLEN,
  VERFAHREN,
  VERFAHRENSROLLEN,
  type Nachrichtengruppe,
  type Rolle,
  type Sprache,
  type Verfahrensname,
  type Zugangsangabe,
  type Zustellweise,
} from '#contract';
import { einesVon, erzeugt, imMandanten } from './spalten.js';

/** Deadlines are never off, and alarms nobody can put off. */
type Mailwunsch = {
  fristen?: Exclude<Zustellweise, 'aus'>;
  /** Between these times of the day (Europe/Berlin), and on days off, only what cannot wait. */
  ruhe?: { von: string; bis: string; freieTage: boolean } | undefined;
} & {
  [gruppe in Exclude<Nachrichtengruppe, 'fristen' | 'alarme'>]?: Zustellweise;
};

@Entity()
@Unique('mandant_kuerzel', ['kuerzel'])
export class Mandant {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kuerzel!: string;
  @Column('text') name!: string;
}

@Entity()
@Unique('person_anmeldung', ['oidcIss', 'oidcSub'])
@Unique('person_des_mandanten', ['mandantId', 'id'])
@Check('person_mail', `(COALESCE((mail ->> 'fristen'::text), 'sofort'::text) <> 'aus'::text)`)
@ForeignKey('Mandant', ['mandantId'], ['id'])
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('text') oidcIss!: string;
  @Column('text') oidcSub!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text', { default: 'de' }) sprache!: Sprache;
  @Column('boolean', { default: true }) aktiv!: boolean;
  @Column('jsonb', { default: {} }) mail!: Mailwunsch;
  /** Since when mails to this address come back; a trigger takes it away with the address. */
  @Column('timestamptz', { nullable: true }) mailUnzustellbarSeit!: Date | null;
  /** Of mail address and login as they were last written by whom it may. */
  @Column('text', { default: '' }) angabenSha256!: string;
}

@Entity()
@Index('amt_je_person', ['personId'], { where: 'widerrufen_am IS NULL' })
@Index('amt_je_stelle', ['mandantId', 'rolle', 'ressort'], { where: 'widerrufen_am IS NULL' })
@Index('amt_vorschlag', ['mandantId', 'erteiltAm'], { where: '(NOT wirksam) AND (widerrufen_am IS NULL)' })
@Check('amt_zwei_personen', '(bestaetigt_von <> erteilt_von)')
@Check('amt_nicht_selbst', '((erteilt_von <> person_id) AND (bestaetigt_von <> person_id))')
@Check('amt_bestaetigt', '((bestaetigt_von IS NULL) = (bestaetigt_am IS NULL))')
@Check('amt_pruefung_endet', `((rolle <> 'PRUEF'::text) OR (bis IS NOT NULL))`)
@Check('amt_zeitraum', '((bis IS NULL) OR (bis >= von))')
@Check('amt_rolle', einesVon('rolle', ROLLEN))
@Index('amt_je_abgleich', ['abgleichId'], { where: 'abgleich_id IS NOT NULL' })
@ForeignKey('Ressort', ['mandantId', 'ressort'], ['mandantId', 'kuerzel'])
@ForeignKey('Abgleich', ['abgleichId'], ['id'])
export class Amt {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid') personId!: string;
  @Column('text') rolle!: Rolle;
  @Column('text') ressort!: string;
  @Column('date') von!: string;
  @Column('date', { nullable: true }) bis!: string | null;
  @Column('text', { default: '' }) grund!: string;
  @Column('uuid', { nullable: true }) erteiltVon!: string | null;
  @Column('timestamptz', { default: () => 'kogge_jetzt()' }) erteiltAm!: Date;
  @Column('uuid', { nullable: true }) bestaetigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) bestaetigtAm!: Date | null;
  @Column('timestamptz', { nullable: true }) widerrufenAm!: Date | null;
  /** The list in which it was asked for. */
  @Column('uuid', { nullable: true }) abgleichId!: string | null;
  @Column(
    'boolean',
    erzeugt(`((rolle = 'AUT'::text) OR (erteilt_von IS NULL) OR (bestaetigt_von IS NOT NULL))`),
  )
  wirksam!: boolean;

  @ManyToOne('Person')
  @JoinColumn(imMandanten('person_id'))
  person?: Relation<Person>;
}

/** A list of people and offices as it was handed in, and who has signed for the offices with power. */
@Entity()
// TypeORM knows no direction: (mandant_id, vorgelegt_am DESC)
@Index('abgleich_je_mandant', ['mandantId', 'vorgelegtAm'])
@Check('abgleich_zwei_personen', '(gegengezeichnet_von <> bestaetigt_von)')
@Check(
  'abgleich_folge',
  '(((gegengezeichnet_von IS NULL) OR (bestaetigt_von IS NOT NULL)) AND ((verworfen_von IS NULL) OR (gegengezeichnet_von IS NULL)))',
)
@ForeignKey('Mandant', ['mandantId'], ['id'])
@ForeignKey('Person', ['mandantId', 'vorgelegtVon'], ['mandantId', 'id'])
@ForeignKey('Person', ['mandantId', 'bestaetigtVon'], ['mandantId', 'id'])
@ForeignKey('Person', ['mandantId', 'gegengezeichnetVon'], ['mandantId', 'id'])
@ForeignKey('Person', ['mandantId', 'verworfenVon'], ['mandantId', 'id'])
export class Abgleich {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  @Column('uuid', { nullable: true }) vorgelegtVon!: string | null;
  @Column('timestamptz', { default: () => 'kogge_jetzt()' }) vorgelegtAm!: Date;
  @Column('text') grund!: string;
  @Column('jsonb') aemter!: {
    person: string;
    rolle: Rolle;
    ressort: string;
    von: string;
    bis: string | null;
  }[];
  @Column('jsonb', { default: [] }) angaben!: {
    person: string;
    angabe: Zugangsangabe;
    vorher: string;
    nachher: string;
  }[];
  @Column('boolean', erzeugt(`((aemter <> '[]'::jsonb) OR (angaben <> '[]'::jsonb))`)) zuZweit!: boolean;
  @Column('jsonb') zahlen!: { neu: number; geaendert: number; deaktiviert: number; entzogen: number };
  @Column('uuid', { nullable: true }) bestaetigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) bestaetigtAm!: Date | null;
  @Column('uuid', { nullable: true }) gegengezeichnetVon!: string | null;
  @Column('timestamptz', { nullable: true }) gegengezeichnetAm!: Date | null;
  @Column('uuid', { nullable: true }) verworfenVon!: string | null;
  @Column('timestamptz', { nullable: true }) verworfenAm!: Date | null;
}

@Entity()
@Index('vertretung_je_vertretende', ['vertretendeId'], { where: 'widerrufen_am IS NULL' })
@Index('vertretung_je_vertretene', ['vertreteneId'], { where: 'widerrufen_am IS NULL' })
@Check(
  'vertretung_zwei_personen',
  '((bestaetigt_von <> eingerichtet_von) AND (bestaetigt_von <> vertretende_id))',
)
@Check('vertretung_bestaetigt', '((bestaetigt_von IS NULL) = (bestaetigt_am IS NULL))')
@Check('vertretung_nicht_selbst', '(vertretene_id <> vertretende_id)')
@Check('vertretung_nicht_eigenmaechtig', '(eingerichtet_von <> vertretende_id)')
@Check('vertretung_zeitraum', '(bis >= von)')
@Check(
  'vertretung_staendig',
  `(((vertretene_id IS NULL) = (ressort IS NOT NULL)) AND ((vertretene_id IS NULL) = (bis IS NULL)) AND ((vertretene_id IS NOT NULL) OR ((vertretende_id IS NOT NULL) AND (cardinality(rollen) = 1) AND (rollen <@ ARRAY[${VERFAHRENSROLLEN.map((rolle) => `'${rolle}'::text`).join(', ')}]))))`,
)
@Check(
  'vertretung_umfang',
  `(((verfahren = '{}'::text[]) AND (vorgang_id IS NULL)) OR (((verfahren = '{}'::text[]) OR (vorgang_id IS NULL)) AND (vertretene_id IS NOT NULL) AND (vertretende_id IS NOT NULL)))`,
)
@Check('vertretung_verfahren', `(verfahren <@ ARRAY[${VERFAHREN.map((art) => `'${art}'::text`).join(', ')}])`)
@ForeignKey('Ressort', ['mandantId', 'ressort'], ['mandantId', 'kuerzel'])
@ForeignKey('Vorgang', ['mandantId', 'vorgangId'], ['mandantId', 'id'])
@Index('vertretung_staendige', ['mandantId', 'ressort'], {
  where: '((vertretene_id IS NULL) AND (widerrufen_am IS NULL))',
})
export class Vertretung {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') mandantId!: string;
  /** Null: the standing deputy of an office. */
  @Column('uuid', { nullable: true }) vertreteneId!: string | null;
  /** Null: the standing deputies of the offices act. */
  @Column('uuid', { nullable: true }) vertretendeId!: string | null;
  @Column('text', { array: true, default: [] }) rollen!: Rolle[];
  @Column('date') von!: string;
  @Column('date', { nullable: true }) bis!: string | null;
  @Column('text', { nullable: true }) ressort!: string | null;
  @Column('text', { array: true, default: [] }) verfahren!: Verfahrensname[];
  @Column('uuid', { nullable: true }) vorgangId!: string | null;
  @Column('text', { default: '' }) grund!: string;
  @Column('timestamptz', { default: () => 'kogge_jetzt()' }) eingerichtetAm!: Date;
  @Column('uuid', { nullable: true }) eingerichtetVon!: string | null;
  @Column('uuid', { nullable: true }) bestaetigtVon!: string | null;
  @Column('timestamptz', { nullable: true }) bestaetigtAm!: Date | null;
  @Column('timestamptz', { nullable: true }) widerrufenAm!: Date | null;
  @Column(
    'boolean',
    erzeugt(
      '((eingerichtet_von IS NULL) OR COALESCE((eingerichtet_von = vertretene_id), false) OR (bestaetigt_von IS NOT NULL))',
    ),
  )
  wirksam!: boolean;

  @ManyToOne('Person')
  @JoinColumn(imMandanten('vertretene_id'))
  vertretene?: Relation<Person>;
  @ManyToOne('Person')
  @JoinColumn(imMandanten('vertretende_id'))
  vertretende?: Relation<Person>;
}
