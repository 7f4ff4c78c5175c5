import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  nachrichtenart,
  type auftragsfilter,
  type auftragszeile,
  type erinnerungAnsicht,
  type fristfilter,
  type fristlistenfilter,
  type fristzeile,
  type nachrichtAnsicht,
  type nachrichtenfilter,
} from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { vorgangFehlt, zugriffVon } from '#runner';
import { verfahren } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { stellenDer } from '../posteingang/stellen.js';
import type { FristAnsicht } from '../vorgaenge/vorgaenge.service.js';
import { kurzansicht, type Kurzzeile } from '../vorgaenge/vorgang.ansicht.js';
import { AUFTRAEGE, ERINNERUNGEN, FRISTEN, NACHRICHTEN } from './auftraege.sql.js';

type Auftrag = z.infer<typeof auftragszeile>;
type Frist = z.infer<typeof fristzeile>;
type Nachricht = z.infer<typeof nachrichtAnsicht>;
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

/** Auftraege, deadlines, reminders and messages as lists. */
@Injectable()
export class AuftraegeService {
  constructor(private readonly datenbank: Datenbank) {}

  async auftraege(ich: Ausweis, { ressort, stand, mein, nach, anzahl }: z.infer<typeof auftragsfilter>) {
    const [nachTag, nachId] = ausZeiger(nach, 'tag');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage<Auftragszeile>(AUFTRAEGE, [
        ressort ?? null,
        stand ?? null,
        nachTag,
        nachId,
        anzahl + 1,
        mein ? stellenDer(ich).alle : null,
      ]),
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
      t.abfrage<{ frist: FristAnsicht; art: string; titel: string }>(FRISTEN, [
        bis ?? null,
        vorgang ?? null,
        nachZeit,
        nachId,
        anzahl + 1,
        ressort ?? null,
        mein ? stellenDer(ich).alle : null,
      ]),
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
      t.abfrage<z.infer<typeof erinnerungAnsicht>>(ERINNERUNGEN, [
        bis ?? null,
        vorgang ?? null,
        nachTag,
        nachId,
        anzahl + 1,
      ]),
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
      t.abfrage<Omit<Nachricht, 'titel'>>(NACHRICHTEN, [ich.person, nachZeit, nachId, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: (zeile): Nachricht => ({ ...zeile, titel: nachrichtenart(zeile.art).liste }),
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
