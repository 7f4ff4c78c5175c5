import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type {
  auftragsfilter,
  auftragszeile,
  erinnerungAnsicht,
  fristfilter,
  fristlistenfilter,
  fristzeile,
  nachrichtAnsicht,
  nachrichtenfilter,
} from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { vorgangFehlt, zugriffVon } from '#runner';
import { verfahren } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { stellenDer } from '../posteingang/stellen.js';
import { FRIST_JSON, QUELLENUMMER, type FristAnsicht } from '../vorgaenge/vorgaenge.service.js';
import { kurzansicht, KURZSPALTEN, type Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';

type Auftrag = z.infer<typeof auftragszeile>;
type Frist = z.infer<typeof fristzeile>;
type Auftragszeile = Kurzzeile &
  Pick<
    Auftrag,
    | 'quelle'
    | 'quelleNummer'
    | 'ziffer'
    | 'text'
    | 'adressat'
    | 'faellig'
    | 'ersteFrist'
    | 'verlaengerungen'
    | 'vorlage'
    | 'ueberfaellig'
    | 'fristOriginal'
    | 'erinnerungen'
  >;
const utc = (spalte: string) => `to_char(${spalte} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Auftraege, deadlines, reminders and messages as lists. */
@Injectable()
export class AuftraegeService {
  constructor(private readonly datenbank: Datenbank) {}

  async auftraege(ich: Ausweis, { ressort, stand, mein, nach, anzahl }: z.infer<typeof auftragsfilter>) {
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Auftragszeile>(
        `
          SELECT ${KURZSPALTEN}, a.quelle_id AS quelle, ${QUELLENUMMER} AS "quelleNummer",
            a.ziffer_nr AS ziffer, a.text, v.stand #> '{context,adressat}' AS adressat,
            a.faellig::text AS faellig, a.erste_frist::text AS "ersteFrist",
            jsonb_array_length(v.stand #> '{context,verlaengerungen}') AS verlaengerungen,
            a.vorlage_id AS vorlage, a.frist_original AS "fristOriginal",
            coalesce(
              v.beendet_am IS NULL AND a.faellig < (kogge_jetzt() AT TIME ZONE 'Europe/Berlin')::date, false
            ) AS ueberfaellig,
            (
              SELECT jsonb_build_object(
                'gesendet', count(*) FILTER (WHERE e.stand = 'uebergeben'),
                'letzte', max(e.datum) FILTER (WHERE e.stand = 'uebergeben'),
                'naechste', min(e.datum) FILTER (WHERE e.stand = 'geplant')
              )
              FROM erinnerung e
              WHERE e.vorgang_id = v.id
            ) AS erinnerungen
          FROM auftrag a
          JOIN vorgang v ON v.id = a.vorgang_id
          LEFT JOIN vorgang q ON q.id = a.quelle_id
          WHERE ($1::text IS NULL OR v.stand #> '{context,adressat}' ? $1)
            AND (
              $2::text IS NULL
              OR ($2 = 'offen' AND v.beendet_am IS NULL)
              OR ($2 = 'erledigt' AND v.beendet_am IS NOT NULL)
              OR (
                $2 = 'ueberfaellig'
                AND v.beendet_am IS NULL
                AND a.faellig < (kogge_jetzt() AT TIME ZONE 'Europe/Berlin')::date
              )
            )
            AND ($6::text[] IS NULL OR (v.zustaendig && $6 AND v.beendet_am IS NULL))
            AND ($3::date IS NULL OR (coalesce(a.faellig, '9999-12-31'), v.id) > ($3, $4::uuid))
          ORDER BY coalesce(a.faellig, '9999-12-31'), v.id
          LIMIT $5`,
        [ressort ?? null, stand ?? null, nachTag, nachId, anzahl + 1, mein ? stellenDer(ich).alle : null],
      ),
    );
    const ansicht = (zeile: Auftragszeile): Auftrag => {
      const {
        quelle,
        quelleNummer,
        ziffer,
        text,
        adressat,
        faellig,
        ersteFrist,
        verlaengerungen,
        vorlage,
        ueberfaellig,
        fristOriginal,
        erinnerungen,
      } = zeile;
      return {
        ...kurzansicht(zeile),
        quelle,
        quelleNummer,
        ziffer,
        text,
        adressat,
        faellig,
        ersteFrist,
        verlaengerungen,
        vorlage,
        ueberfaellig,
        fristOriginal: fristOriginal || null,
        erinnerungen,
      };
    };
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: (z) => zeiger(z.faellig ?? '9999-12-31', z.id) });
  }

  async fristen(
    ich: Ausweis,
    { bis, vorgang, ressort, mein, nach, anzahl }: z.infer<typeof fristlistenfilter>,
  ) {
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<{ frist: FristAnsicht; art: string; titel: string }>(
        `
          SELECT ${FRIST_JSON} AS frist, v.art, v.titel
          FROM frist f
          JOIN vorgang v ON v.id = f.vorgang_id
          WHERE f.stand <> 'beendet'
            AND ($1::date IS NULL OR f.datum <= $1)
            AND ($2::uuid IS NULL OR f.vorgang_id = $2)
            AND ($3::timestamptz IS NULL OR (f.zeitpunkt, f.id) > ($3, $4::uuid))
            AND ($6::text IS NULL OR v.federfuehrung = $6)
            AND ($7::text[] IS NULL OR (v.zustaendig && $7 AND v.beendet_am IS NULL))
          ORDER BY f.zeitpunkt, f.id
          LIMIT $5`,
        [
          bis ?? null,
          vorgang ?? null,
          nachZeit,
          nachId,
          anzahl + 1,
          ressort ?? null,
          mein ? stellenDer(ich).alle : null,
        ],
      ),
    );
    const ansicht = ({ frist, art, titel }: (typeof rows)[number]): Frist => ({
      ...frist,
      titel: fristtitel(art, frist.name),
      vorgangTitel: titel,
    });
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: ({ frist }) => zeiger(frist.zeitpunkt, frist.id) });
  }

  async erinnerungen(ich: Ausweis, { bis, vorgang, nach, anzahl }: z.infer<typeof fristfilter>) {
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<z.infer<typeof erinnerungAnsicht>>(
        `
          SELECT e.id, e.vorgang_id AS vorgang, v.nummer, e.stelle, e.art, e.datum::text AS datum, e.stand,
            ${utc('e.uebergeben_am')} AS "uebergebenAm"
          FROM erinnerung e
          JOIN vorgang v ON v.id = e.vorgang_id
          WHERE ($1::date IS NULL OR e.datum <= $1)
            AND ($2::uuid IS NULL OR e.vorgang_id = $2)
            AND ($3::date IS NULL OR (e.datum, e.id) > ($3, $4::uuid))
          ORDER BY e.datum, e.id
          LIMIT $5`,
        [bis ?? null, vorgang ?? null, nachTag, nachId, anzahl + 1],
      ),
    );
    return seiteAus(rows, anzahl, {
      ansicht: (zeile) => zeile,
      zeigerVon: (zeile) => zeiger(zeile.datum, zeile.id),
    });
  }

  /** Messages to the caller; those of a Vorgang that she may no longer see are gone with it. */
  async nachrichten(ich: Ausweis, { nach, anzahl }: z.infer<typeof nachrichtenfilter>) {
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<z.infer<typeof nachrichtAnsicht>>(
        `
          SELECT n.id, n.vorgang_id AS vorgang, v.nummer, n.art, n.stelle,
            (SELECT name FROM person WHERE id = n.vertritt_id) AS vertritt, n.stand,
            n.verspaetet_tage AS "verspaetetTage", ${utc('n.erstellt_am')} AS "erstelltAm",
            ${utc('n.gesendet_am')} AS "gesendetAm", ${utc('n.gelesen_am')} AS "gelesenAm",
            n.daten ->> 'termin' AS termin, coalesce(n.daten -> 'fristen', '[]') AS fristen,
            n.daten ->> 'fuer' AS fuer
          FROM nachricht n
          JOIN vorgang v ON v.id = n.vorgang_id
          WHERE n.empfaenger_id = $1
            AND n.stand <> 'entfallen'
            AND ($2::timestamptz IS NULL OR (n.erstellt_am, n.id) < ($2, $3::uuid))
          ORDER BY n.erstellt_am DESC, n.id DESC
          LIMIT $4`,
        [ich.person, nachZeit, nachId, anzahl + 1],
      ),
    );
    return seiteAus(rows, anzahl, {
      ansicht: (zeile) => zeile,
      zeigerVon: (zeile) => zeiger(zeile.erstelltAm, zeile.id),
    });
  }

  /** Only while she may still see the Vorgang that it is about. */
  async gelesen(t: Transaktion, ich: Ausweis, id: string): Promise<void> {
    const { rowCount } = await t.abfrage(
      `
        UPDATE nachricht n
        SET gelesen_am = coalesce(gelesen_am, kogge_jetzt())
        WHERE id = $1
          AND empfaenger_id = $2
          AND EXISTS (SELECT 1 FROM vorgang v WHERE v.id = n.vorgang_id)`,
      [id, ich.person],
    );
    if (rowCount === 0) throw vorgangFehlt();
  }
}

function fristtitel(art: string, name: string): Frist['titel'] {
  return verfahren.find(({ id }) => id === art)?.fristen[name]?.titel ?? { de: name, en: name };
}
