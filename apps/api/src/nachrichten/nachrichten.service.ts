import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { nachrichtenart, type nachrichtAnsicht, type nachrichtenfilter } from '#contract';
import { Datenbank, type Transaktion } from '#persistence';
import { fristtitel, vorgangFehlt, zugriffVon } from '#runner';
import { verfahren } from '#workflows';
import { nachrichtenworte, type Gemeldetes } from '#wortlaut';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { ALLE_GELESEN, GELESEN, NACHRICHTEN, UNGELESENE, type Nachrichtenzeile } from './nachrichten.sql.js';

type Ansicht = z.infer<typeof nachrichtAnsicht>;

/** What a person was told, in the words of the mail. */
@Injectable()
export class NachrichtenService {
  constructor(private readonly datenbank: Datenbank) {}

  /** The latest first; those of a Vorgang that she may no longer see are gone with it. */
  async liste(ich: Ausweis, { nach, anzahl, ungelesen, gruppe }: z.infer<typeof nachrichtenfilter>) {
    const [nachZeit, nachId] = ausZeiger(nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(NACHRICHTEN, [ich.person, ungelesen ?? null, gruppe ?? null, nachZeit, nachId, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, {
      ansicht,
      zeigerVon: ({ erstellt_am: erstellt, id }) => zeiger(erstellt.toISOString(), id),
    });
  }

  /** Those of her messages that the list shows and she has not read. */
  ungelesene(ich: Ausweis): Promise<{ anzahl: number }> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { rows } = await t.abfrage(UNGELESENE, [ich.person]);
      return { anzahl: rows[0]?.anzahl ?? 0 };
    });
  }

  /** All that had come by that instant. */
  async alleGelesen(t: Transaktion, ich: Ausweis, bis: string): Promise<void> {
    await t.abfrage(ALLE_GELESEN, [ich.person, bis]);
  }

  /** Only while the list shows it to her. */
  async gelesen(t: Transaktion, ich: Ausweis, id: string): Promise<void> {
    const { rowCount } = await t.abfrage(GELESEN, [ich.person, id]);
    if (rowCount === 0) throw vorgangFehlt();
  }
}

function ansicht(zeile: Nachrichtenzeile): Ansicht {
  const { id, art, gruppe, daten, vorgang, nummer, gegenstand, stelle, vertritt, stand } = zeile;
  return {
    id,
    vorgang,
    nummer,
    gegenstand,
    seite: vorgang === null ? (nachrichtenart(art).seite ?? null) : null,
    art,
    gruppe,
    ...worte(zeile),
    stelle,
    vertritt,
    stand,
    verspaetetTage: zeile.verspaetet_tage,
    erstelltAm: zeile.erstellt_am.toISOString(),
    gesendetAm: zeile.gesendet_am?.toISOString() ?? null,
    gelesenAm: zeile.gelesen_am?.toISOString() ?? null,
    termin: daten.termin ?? null,
    fristen: daten.fristen ?? [],
    fuer: daten.fuer ?? null,
  };
}

function worte(zeile: Nachrichtenzeile): Pick<Ansicht, 'betreff' | 'saetze'> {
  const { art, daten } = zeile;
  const { betreff, saetze, bisWann } = nachrichtenworte(
    { art, vorgang: vorgangIn(zeile), daten },
    { verschweigt: false },
  );
  return { betreff, saetze: [...saetze, ...bisWann] };
}

/** What was to be done when the message arose: a mail says it in that moment, and the list keeps it. */
function vorgangIn({
  verfahren: art,
  definition_id: definition,
  definition_version: version,
  zustand,
  daten,
}: Nachrichtenzeile): Gemeldetes['vorgang'] {
  if (art === null || definition === null || version === null || zustand === null) return null;
  const workflow = verfahren.find((eines) => eines.id === definition && eines.version === version);
  return {
    art,
    aufgabe: angabenZu({ definition_id: definition, definition_version: version, zustand }).titel,
    frist: daten.frist === undefined ? null : fristtitel(workflow, daten.frist),
  };
}
