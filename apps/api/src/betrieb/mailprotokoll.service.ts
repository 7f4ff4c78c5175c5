import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { nachrichtenart, type mailprotokollAnsicht, type mailprotokollfilter } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { protokolliere, systemzugriff, vorgangFehlt } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurVerwaltung } from '../menschen/verwaltung.js';

type Eintrag = z.infer<typeof mailprotokollAnsicht>;

const MAILPROTOKOLL = `
  SELECT n.id, p.name AS an, p.email AS adresse, v.nummer AS "vorgangNummer", n.art, n.stand, n.erstellt_am,
    n.gesendet_am, n.versuche, n.fehler
  FROM nachricht n
  JOIN person p ON p.id = n.empfaenger_id
  LEFT JOIN vorgang v ON v.id = n.vorgang_id
  WHERE n.mandant_id = $1
    AND ($2::text IS NULL OR n.stand = $2)
    AND ($3::timestamptz IS NULL OR (n.erstellt_am, n.id) < ($3, $4::uuid))
  ORDER BY n.erstellt_am DESC, n.id DESC
  LIMIT $5`;

/** What became of every message, for those who see to it that mail arrives. */
@Injectable()
export class MailprotokollService {
  constructor(private readonly datenbank: Datenbank) {}

  /**
   * All messages of the Mandant: the number of a Vorgang, never its title – an administrator needs no
   * content.
   */
  async liste(ich: Ausweis, { stand, nach, anzahl }: z.infer<typeof mailprotokollfilter>) {
    nurVerwaltung(ich);
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(systemzugriff(ich.mandant), (t) =>
      t.abfrage<
        Omit<Eintrag, 'titel' | 'erstelltAm' | 'gesendetAm'> & { erstellt_am: Date; gesendet_am: Date | null }
      >(MAILPROTOKOLL, [ich.mandant, stand ?? null, nachZeit, nachId, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: ({ erstellt_am: erstellt, gesendet_am: gesendet, ...zeile }): Eintrag => ({
        ...zeile,
        titel: nachrichtenart(zeile.art).liste,
        erstelltAm: erstellt.toISOString(),
        gesendetAm: gesendet?.toISOString() ?? null,
      }),
      zeigerVon: ({ erstellt_am: erstellt, id }) => zeiger(erstellt.toISOString(), id),
    });
  }

  /** A mail that was given up is tried again, under the same Message-ID. */
  async wiederhole(t: Transaktion, ich: Ausweis, id: string): Promise<void> {
    nurVerwaltung(ich);
    const { rowCount } = await t.abfrage(
      `
        UPDATE nachricht
        SET stand = 'wartet', faellig_ab = kogge_jetzt(), versuche = 0, lease_bis = NULL
        WHERE id = $1
          AND stand = 'fehlgeschlagen'`,
      [id],
    );
    if (rowCount === 0) throw vorgangFehlt();
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'mail_wiederholen',
      gegenstand: { art: 'nachricht', id },
      fakten: {},
      detail: null,
    });
  }
}
