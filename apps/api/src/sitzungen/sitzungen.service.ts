import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { z } from 'zod';
import {
  type planfrage,
  fehler,
  type neueSitzung,
  type sitzungAenderung,
  type sitzungsfilter,
  type topAnsicht,
} from '#contract';
import { plusTage, tagesende, zeitpunkt } from '#kalender';
import { Datenbank, felder, neueKennung, Sitzung, Top, type Zeilentransaktion } from '#persistence';
import {
  ladeEinstellungen,
  planZurSitzung,
  protokolliere,
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
  schreibe,
  sitzungen,
  SITZUNGSFELDER,
  type Ansicht,
  type Sitzungszeile,
} from './sitzungszeile.js';

type Topansicht = z.infer<typeof topAnsicht>;
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
};

/** The calendar of the Senate; kept by the Senatskanzlei, every change audited. */
@Injectable()
export class SitzungenService {
  constructor(private readonly datenbank: Datenbank) {}

  async liste(ich: Ausweis, { ab, bis, richtung, nach, anzahl }: z.infer<typeof sitzungsfilter>) {
    const [nachDatum] = ausZeiger(nach, 'tag');
    const [weiter, folge] = richtung === 'vorwaerts' ? (['>', 'ASC'] as const) : (['<', 'DESC'] as const);
    const rows = await this.datenbank.transaktion(zugriffVon(ich), (t) => {
      const abfrage = sitzungen(t)
        .orderBy('s.datum', folge)
        .limit(anzahl + 1);
      if (ab !== undefined) abfrage.andWhere('s.datum >= :ab', { ab });
      if (bis !== undefined) abfrage.andWhere('s.datum <= :bis', { bis });
      if (nachDatum !== null) abfrage.andWhere(`s.datum ${weiter} :nachDatum`, { nachDatum });
      return felder<Sitzungszeile>(abfrage, SITZUNGSFELDER);
    });
    return seiteAus(rows, anzahl, { ansicht, zeigerVon: (z) => zeiger(z.datum, z.id) });
  }

  eine(ich: Ausweis, id: string): Promise<Ansicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => lies(t, id));
  }

  async tagesordnung(ich: Ausweis, id: string): Promise<Topansicht[]> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await lies(t, id);
      const tops = t
        .zeilen(Top)
        .createQueryBuilder('p')
        .innerJoin('p.vorgang', 'v')
        .where({ sitzungId: id })
        .orderBy('p.teil')
        .addOrderBy('p.nummer');
      return felder<Topansicht>(tops, TOPFELDER);
    });
  }

  async anlegen(
    t: Zeilentransaktion,
    ich: Ausweis,
    { datum, abgabeschluss, konferenz, vermerk }: z.infer<typeof neueSitzung>,
  ): Promise<Ansicht> {
    nurKanzlei(ich);
    return uebersetzt(async () => {
      const e = await ladeEinstellungen(t, ich.mandant);
      // Numbers go up one by one: two that are added at once take their turn.
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('sitzung:' || $1, 0))`, [ich.mandant]);
      const reihe = { mandantId: ich.mandant, wahlperiode: e.wahlperiode };
      const letzte = await t.zeilen(Sitzung).findOne({ where: reihe, order: { nummer: 'DESC' } });
      const id = neueKennung();
      await t.zeilen(Sitzung).insert({
        ...reihe,
        id,
        nummer: (letzte?.nummer ?? 0) + 1,
        datum,
        abgabeschluss: new Date(abgabeschluss ?? abgabeVor(datum, e)),
        konferenz: new Date(konferenz ?? konferenzVor(datum, e)),
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
      return lies(t, id);
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
    { version, datum, stand, vermerk }: z.infer<typeof sitzungAenderung>,
  ): Promise<Ansicht> {
    nurKanzlei(ich);
    return this.datenbank.transaktion(zugriffVon(ich), (t) =>
      uebersetzt(async () => {
        const e = await ladeEinstellungen(t, ich.mandant);
        const alt = await lies(t, id);
        if (alt.stand === 'abgeschlossen')
          throw fehler(
            'bedingung_nicht_erfuellt',
            'Eine abgeschlossene Sitzung bleibt, wie sie ist.',
            'A closed meeting stays as it is.',
          );
        const verlegt =
          datum === undefined || datum === alt.datum
            ? {}
            : { datum, abgabeschluss: abgabeVor(datum, e), konferenz: konferenzVor(datum, e) };
        const neu = { ...alt, ...verlegt, stand: stand ?? alt.stand, vermerk: vermerk ?? alt.vermerk };
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
        return lies(t, id);
      }),
    );
  }

  /** Refused while a TOP has no outcome; the answer names them. */
  async abschliessen(t: Zeilentransaktion, ich: Ausweis, id: string): Promise<Ansicht> {
    nurKanzlei(ich);
    await t.zeilen(Sitzung).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    const sitzung = await lies(t, id);
    if (sitzung.stand !== 'geplant')
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Diese Sitzung ist schon abgeschlossen oder entfällt.',
        'This meeting is closed or cancelled already.',
      );
    const ohneErgebnis = await t.zeilen(Top).find({
      where: { sitzungId: id, ergebnis: IsNull() },
      order: { teil: 'ASC', nummer: 'ASC' },
    });
    const offen = ohneErgebnis.map(({ teil, nummer }) => `${teil} ${nummer}`);
    if (offen.length > 0)
      throw fehler(
        'sitzung_unvollstaendig',
        `Ohne Ergebnis: TOP ${offen.join(', TOP ')}.`,
        `Without outcome: item ${offen.join(', item ')}.`,
        { tops: offen },
      );
    await t.zeilen(Sitzung).update({ id }, { stand: 'abgeschlossen', version: () => 'version + 1' });
    await protokolliere(t, {
      mandant: ich.mandant,
      akteur: ich.person,
      handlung: 'sitzung_abschliessen',
      gegenstand: { art: 'sitzung', id },
      fakten: { datum: sitzung.datum, tops: sitzung.tops },
      detail: null,
    });
    return lies(t, id);
  }
}

/** A cancelled Sitzung that stays cancelled moves nobody, whatever its date. */
function bewegt(alt: Ansicht, neu: Pick<Ansicht, 'datum' | 'stand'>): boolean {
  return (neu.datum !== alt.datum || neu.stand !== alt.stand) && [alt.stand, neu.stand].includes('geplant');
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
    throw grund;
  });
}

const abgabeVor = (datum: string, e: Einstellungen) =>
  zeitpunkt(plusTage(datum, -e.abgabeTage), e.abgabeUhrzeit).toISOString();
const konferenzVor = (datum: string, e: Einstellungen) =>
  tagesende(plusTage(datum, -e.konferenzTage)).toISOString();
