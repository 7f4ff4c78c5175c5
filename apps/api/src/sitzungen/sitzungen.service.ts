import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { z } from 'zod';
import {
  type planfrage,
  fehler,
  type neueSitzung,
  type sitzungAenderung,
  type sitzungsfilter,
  type TopErgebnis,
  type topAnsicht,
} from '#contract';
import { sitzungstermine } from '#kalender';
import { Datenbank, felder, neueKennung, Sitzung, Top, type Zeilentransaktion } from '#persistence';
import {
  ladeEinstellungen,
  planZurSitzung,
  protokolliere,
  richterwort,
  verlegeSitzung,
  zugriffVon,
  type Einstellungen,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { nurKanzlei } from './befugnis.js';
import {
  ansicht,
  lies,
  liesZeile,
  schreibe,
  sitzungen,
  zeilenVon,
  type Ansicht,
  type Sitzungszeile,
} from './sitzungszeile.js';

type Topansicht = z.infer<typeof topAnsicht>;
type Topzeile = Omit<Topansicht, 'erfasstAm'> & { erfasstAm: Date | null };
const TOPFELDER = {
  id: 'p.id',
  teil: 'p.teil',
  nummer: 'p.nummer',
  vorgang: 'v.id',
  vorgangNummer: 'v.nummer',
  titel: 'v.titel',
  zustand: 'v.zustand',
  ergebnis: 'p.ergebnis',
  anwesend: 'p.anwesend',
  stimmen: 'p.stimmen',
  vermerk: 'p.vermerk',
  beschlossenAm: 'p.beschlossenAm',
  erfasstAm: 'p.entschiedenAm',
};

/** The calendar of the Senate; kept by the Senatskanzlei, every change audited. */
@Injectable()
export class SitzungenService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, { ab, bis, richtung, nach, anzahl }: z.infer<typeof sitzungsfilter>) {
    const [nachDatum] = ausZeiger(nach, 'tag');
    const [weiter, folge] = richtung === 'vorwaerts' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const abfrage = sitzungen(t)
        .orderBy('s.datum', folge)
        .limit(anzahl + 1);
      if (ab !== undefined) abfrage.andWhere('s.datum >= :ab', { ab });
      if (bis !== undefined) abfrage.andWhere('s.datum <= :bis', { bis });
      if (nachDatum !== null) abfrage.andWhere(`s.datum ${weiter} :nachDatum`, { nachDatum });
      const blick = { ich, einstellungen: await ladeEinstellungen(t, ich.mandant) };
      return seiteAus(await zeilenVon(abfrage), anzahl, {
        ansicht: (zeile) => ansicht(zeile, blick),
        zeigerVon: (zeile) => zeiger(zeile.datum, zeile.id),
      });
    });
  }

  eine(ich: Ausweis, id: string): Promise<Ansicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => lies(t, ich, id));
  }

  async tagesordnung(ich: Ausweis, id: string): Promise<Topansicht[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await liesZeile(t, id);
      const tops = t
        .zeilen(Top)
        .createQueryBuilder('p')
        .innerJoin('p.vorgang', 'v')
        .where({ sitzungId: id })
        .orderBy('p.teil')
        .addOrderBy('p.nummer');
      const zeilen = await felder<Topzeile>(tops, TOPFELDER);
      return zeilen.map((zeile) => ({ ...zeile, erfasstAm: zeile.erfasstAm?.toISOString() ?? null }));
    });
  }

  async anlegen(
    t: Zeilentransaktion,
    ich: Ausweis,
    { datum, bis, beginn, abgabeschluss, konferenz, vermerk }: z.infer<typeof neueSitzung>,
  ): Promise<Ansicht> {
    nurKanzlei(ich);
    return uebersetzt(async () => {
      const e = await ladeEinstellungen(t, ich.mandant);
      // Numbers go up one by one: two that are added at once take their turn.
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('sitzung:' || $1, 0))`, [ich.mandant]);
      const reihe = { mandantId: ich.mandant, wahlperiode: e.wahlperiode };
      const letzte = await t.zeilen(Sitzung).findOne({ where: reihe, order: { nummer: 'DESC' } });
      const id = neueKennung();
      const termine = sitzungstermine(datum, e);
      await t.zeilen(Sitzung).insert({
        ...reihe,
        id,
        nummer: (letzte?.nummer ?? 0) + 1,
        datum,
        bis: bis ?? null,
        beginn: beginn ?? e.sitzungsbeginn,
        abgabeschluss: abgabeschluss ? new Date(abgabeschluss) : termine.abgabeschluss,
        konferenz: konferenz ? new Date(konferenz) : termine.konferenz,
        vermerk: vermerk ?? '',
      });
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'sitzung_anlegen',
        gegenstand: { art: 'sitzung', id },
        fakten: { datum },
        detail: vermerk ? { vermerk } : null,
      });
      return lies(t, ich, id);
    });
  }

  /** Latest dates of a paper for a Sitzung on that day, by the settings of the Mandant. */
  plan(ich: Ausweis, { sitzung, eile }: z.infer<typeof planfrage>) {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const einstellungen = await ladeEinstellungen(t, ich.mandant);
      return planZurSitzung(sitzung, { einstellungen, eile }).map((schritt) => ({
        ...schritt,
        zeitpunkt: schritt.zeitpunkt.toISOString(),
      }));
    });
  }

  /** Moves or cancels a Sitzung; the deadlines that hang on it move with it, and those concerned are told. */
  async aendern(
    ich: Ausweis,
    id: string,
    { version, ...aenderung }: z.infer<typeof sitzungAenderung>,
  ): Promise<Ansicht> {
    nurKanzlei(ich);
    return this.datenbank.transaktion(zugriffVon(ich), (t) =>
      uebersetzt(async () => {
        const e = await ladeEinstellungen(t, ich.mandant);
        const alt = await liesZeile(t, id);
        pruefeAenderbar(alt);
        const neu = geaendert(alt, aenderung, e);
        if (bewegt(alt, neu)) await ohneErgebnisse(t, id);
        await schreibe(t, neu, version);
        if (bewegt(alt, neu))
          await verlegeSitzung(
            t,
            { id, von: alt.datum, auf: neu.datum, entfaellt: neu.stand === 'entfallen' },
            { art: 'person', person: ich.person, aemter: ich.aemter },
          );
        await protokolliere(t, {
          mandant: ich.mandant,
          akteur: ich.person,
          handlung: 'sitzung_aendern',
          gegenstand: { art: 'sitzung', id },
          fakten: { von: alt.datum, auf: neu.datum, stand: neu.stand },
          detail: null,
        });
        return lies(t, ich, id);
      }),
    );
  }
}

/** A cancelled Sitzung that stays cancelled moves nobody, whatever its date. */
function bewegt(alt: Sitzungszeile, neu: Sitzungszeile): boolean {
  const kommt = ({ stand }: Sitzungszeile) => stand !== 'entfallen';
  return (neu.datum !== alt.datum || kommt(neu) !== kommt(alt)) && (kommt(alt) || kommt(neu));
}

/** What takes place or took place stays as it is. */
function pruefeAenderbar({ stand }: Sitzungszeile): void {
  if (stand === 'abgeschlossen')
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Eine abgeschlossene Sitzung bleibt, wie sie ist.',
      'A closed meeting stays as it is.',
    );
  if (stand === 'offen')
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Diese Sitzung ist eröffnet; verlegen und absagen lässt sie sich nicht mehr.',
      'This meeting is open; it can no longer be moved or cancelled.',
    );
}

/** What was decided in a meeting was decided on its day. */
async function ohneErgebnisse(t: Zeilentransaktion, id: string): Promise<void> {
  const entschieden = await t.zeilen(Top).countBy({
    sitzungId: id,
    ergebnis: Not(In(['absetzen', 'zurueckziehen'] satisfies TopErgebnis[])),
  });
  const grund = richterwort('sitzung_mit_ergebnis');
  if (entschieden > 0 && grund) throw grund;
}

type Aenderung = Omit<z.infer<typeof sitzungAenderung>, 'version'>;

/** The meeting as it is to be: on another day its dates are counted anew. */
function geaendert(alt: Sitzungszeile, neu: Aenderung, e: Einstellungen): Sitzungszeile {
  const { datum = alt.datum, stand = alt.stand, vermerk = alt.vermerk, beginn = alt.beginn } = neu;
  const verlegt = datum !== alt.datum;
  const termine = verlegt ? sitzungstermine(datum, e) : {};
  const bis = neu.bis === undefined ? (verlegt ? null : alt.bis) : neu.bis;
  return { ...alt, ...termine, datum, bis, stand, vermerk, beginn };
}

/** What the database refuses is a refusal for people too. */
function uebersetzt<T>(arbeit: () => Promise<T>): Promise<T> {
  return arbeit().catch((grund: unknown) => {
    if ((grund as { constraint?: string }).constraint === 'sitzung_datum')
      throw fehler(
        'sitzung_vorhanden',
        'An diesem Tag gibt es schon eine Sitzung.',
        'There is a meeting on that day already.',
      );
    throw richterwort((grund as { constraint?: string }).constraint) ?? grund;
  });
}
