import { MITZEICHNENDE_SCHRITTE, VORLAGENBEGINNENDE } from '#contract';
import type { Vorlagenzustand } from '#workflows';
import { regelaussage, type Regelaussage } from './regel.js';

const VORLAGEN = `vorgang WHERE art = 'senatsvorlage'`;
const zustaende = (...liste: readonly Vorlagenzustand[]): string => `'{${liste.join(',')}}'`;

const BEI_DER_KANZLEI = [
  'eingereicht',
  'tischvorlagePruefung',
  'vorberatung',
  'tagesordnung',
  'beratung',
] as const;
/** From the intake on; nothing may have been left open then. */
const NACH_EINGANG = zustaende(...BEI_DER_KANZLEI, 'neufassung');
const BESCHLOSSEN = zustaende(
  'beschlossen',
  'widerspruchsverfahren',
  'ausgefertigt',
  'folgegremien',
  'veroeffentlicht',
  'teilveroeffentlicht',
  'gesperrt',
  'abgeschlossen',
);

/** Rules of co-signature and form (regeln.md §1.1, §1.2). */
export const vorlagenaussagen: readonly Regelaussage[] = [
  regelaussage('I-40', 'Jedes Ressort, das einmal gefragt war, steht noch bei der Vorlage', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id, z.ressort
      FROM vorgang v
      JOIN zeichnung z ON z.vorgang_id = v.id
        AND z.urteil <> 'einwand'
        AND (z.schritt = ANY ('{${MITZEICHNENDE_SCHRITTE.join(',')}}') OR z.urteil = 'fristablauf')
      WHERE v.art = 'senatsvorlage'
        AND z.ressort IS NOT NULL
        AND NOT (v.stand #> '{context,mitzeichnungen}') ? z.ressort`,
  }),
  regelaussage('I-41', 'Mit offenen Bedenken oder Maßgaben kommt keine Vorlage zur Senatskanzlei', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id, v.zustand
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.zustand = ANY (${NACH_EINGANG})
        AND (
          EXISTS (SELECT 1 FROM vorlage_offene_bedenken(v.stand))
          OR coalesce((kogge_einstellungen(v.mandant_id) ->> 'massgabenBlockieren')::boolean, true)
          AND EXISTS (
            SELECT 1
            FROM massgabe m
            WHERE m.vorgang_id = v.id
              AND m.stand IN ('offen', 'umgesetzt')
          )
        )`,
  }),
  regelaussage('I-42', 'Ob eine Maßgabe erfüllt ist, hat nur ihr Ressort gesagt', {
    alle: 'massgabe',
    brueche: `
      SELECT m.mandant_id, m.vorgang_id, m.id AS gegenstand_id
      FROM massgabe m
      WHERE m.stand IN ('erfuellt', 'verzichtet')
        AND m.erledigt_ressort IS DISTINCT FROM m.ressort`,
  }),
  regelaussage('I-43', 'Jedes einbringende Ressort hat gezeichnet, was bei der Senatskanzlei liegt', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id, v.zustand
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.zustand = ANY (${zustaende(...BEI_DER_KANZLEI, 'beschlossen')})
        AND EXISTS (SELECT 1 FROM vorlage_ungezeichnet(v.id, v.stand, v.inhalt_sha256))`,
  }),
  regelaussage('I-44', 'Was der Senat beschlossen hat, war vollständig: A bis G, und in G eine Ziffer', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id, v.zustand
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.zustand = ANY (${BESCHLOSSEN})
        AND (
          NOT fassung_vollstaendig(v.id, v.fassung)
          OR NOT EXISTS (SELECT 1 FROM ziffer z WHERE z.vorgang_id = v.id)
        )`,
  }),
  regelaussage('I-79', 'Wer eine zurückgezogene Vorlage neu einbringt, nimmt mit, wer gefragt war', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.definition_version > 2
        AND v.zustand NOT IN ('entwurf', 'geloescht', 'zurueckgezogen')
        AND v.stand #>> '{context,vorgaengerin,id}' IS NULL
        AND EXISTS (
          SELECT 1
          FROM vorlage_vorgaengerinnen(v.id, v.fassung, v.stand) w(id)
          JOIN vorgang frueher ON frueher.id = w.id AND frueher.beendet_am < v.erstellt_am
        )`,
  }),
  regelaussage('I-45', 'Ausbleibende Antworten gelten nie als Mitzeichnung', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id, eine.ressort
      FROM vorgang v
      CROSS JOIN LATERAL jsonb_each(v.stand #> '{context,mitzeichnungen}') eine(ressort, wert)
      WHERE v.art = 'senatsvorlage'
        AND eine.wert ->> 'stand' IN ('erteilt', 'erteiltMitMassgabe', 'nichtBetroffen', 'bedenken')
        AND NOT EXISTS (
          SELECT 1
          FROM zeichnung z
          WHERE z.vorgang_id = v.id
            AND z.ressort = eine.ressort
            AND z.urteil IN ('erteilt', 'massgabe', 'nicht_betroffen', 'bedenken')
            AND z.person_id IS NOT NULL
        )`,
  }),
  regelaussage('I-46', 'Bei der Senatskanzlei liegt nur, was formal in seinem Inhalt geprüft ist', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id, v.zustand
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.definition_version > 2
        AND v.zustand = ANY (${zustaende(...BEI_DER_KANZLEI)})
        AND (v.stand #>> '{context,formalGeprueft}') IS DISTINCT FROM v.fassung::text`,
  }),
  regelaussage('I-47', 'Jede Vorlage hat jemand begonnen, der in ihrem Haus Vorlagen schreibt', {
    alle: VORLAGEN,
    brueche: `
      SELECT v.mandant_id, v.id AS vorgang_id, v.id AS gegenstand_id
      FROM vorgang v
      WHERE v.art = 'senatsvorlage'
        AND v.erstellt_von IS NOT NULL
        AND NOT EXISTS (
          SELECT 1
          FROM jsonb_array_elements_text(
            v.stand #> '{context,mitwirkende}' || to_jsonb(v.erstellt_von::text)
          ) wer(person)
          JOIN amt a ON a.mandant_id = v.mandant_id
            AND a.ressort = v.federfuehrung
            AND a.rolle = ANY ('{${VORLAGENBEGINNENDE.join(',')}}')
            AND a.von <= kogge_tag(v.geaendert_am)
            AND (a.bis IS NULL OR a.bis >= kogge_tag(v.erstellt_am))
          LEFT JOIN vertretung t ON t.vertretene_id = a.person_id AND t.vertretende_id::text = wer.person
          WHERE a.person_id::text = wer.person
            OR t.id IS NOT NULL
        )
        AND NOT EXISTS (
          SELECT 1
          FROM vertretung s
          WHERE s.mandant_id = v.mandant_id
            AND s.vertretene_id IS NULL
            AND s.vertretende_id = v.erstellt_von
            AND s.rollen <@ '{${VORLAGENBEGINNENDE.join(',')}}'
            AND s.ressort = v.federfuehrung
            AND s.wirksam
            AND s.von <= kogge_tag(v.erstellt_am)
        )`,
  }),
];
