import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { z } from 'zod';
import {
  ERGEBNISSE_OHNE_BERATUNG,
  type planfrage,
  fehler,
  type neueSitzung,
  type sitzungAenderung,
  type sitzungsfilter,
  type topAnsicht,
} from '#contract';
import { Datenbank, felder, neueKennung, Sitzung, Top, type Zeilentransaktion } from '#persistence';
import {
  einstellungenFuer,
  ladeEinstellungen,
  leereSitzung,
  planZurSitzung,
  protokolliere,
  Runner,
  urteil,
  verlegeSitzung,
  verweigerung,
  wirdGemeldet,
  zugriffVon,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { darfSitzungenLeiten, nurKanzlei } from './befugnis.js';
import { geaendert, pruefeAbgabe, pruefeTag, termineNeu as termineFuer } from './termine.js';
import { topmerkmale, type Topkontext } from './topmerkmale.js';
import type { Ansicht, Sitzungszeile } from './sitzungsansicht.js';
import {
  ansicht,
  lies,
  liesZeile,
  schreibe,
  sitzungen,
  zeilenVon,
  type Geschrieben,
} from './sitzungszeile.js';

type Topansicht = z.infer<typeof topAnsicht>;
type Topzeile = Omit<Topansicht, 'erfasstAm' | 'gemeldetAm' | 'freigebbar' | 'merkmale'> & {
  erfasstAm: Date | null;
  gemeldetAm: Date | null;
  kontext: Topkontext;
};
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
  gemeldetAm: 'p.gemeldetAm',
  kontext: "v.stand -> 'context'",
};

/** The calendar of the Senate; kept by the Senatskanzlei, every change audited. */
@Injectable()
export class SitzungenService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
  ) {}

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
      const { stand } = await liesZeile(t, id);
      const leitet = stand === 'offen' && darfSitzungenLeiten(ich);
      const tops = t
        .zeilen(Top)
        .createQueryBuilder('p')
        .innerJoin('p.vorgang', 'v')
        .where({ sitzungId: id })
        .orderBy('p.teil')
        .addOrderBy('p.nummer');
      const zeilen = await felder<Topzeile>(tops, TOPFELDER);
      return zeilen.map(({ kontext, erfasstAm, gemeldetAm, ...zeile }) => ({
        ...zeile,
        erfasstAm: erfasstAm?.toISOString() ?? null,
        gemeldetAm: gemeldetAm?.toISOString() ?? null,
        freigebbar: leitet && gemeldetAm === null && wirdGemeldet(zeile.ergebnis),
        merkmale: topmerkmale(kontext),
      }));
    });
  }

  async anlegen(t: Zeilentransaktion, ich: Ausweis, neu: z.infer<typeof neueSitzung>): Promise<Ansicht> {
    nurKanzlei(ich);
    return uebersetzt(async () => {
      const e = await ladeEinstellungen(t, ich.mandant);
      // Numbers go up one by one: two that are added at once take their turn.
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('sitzung:' || $1, 0))`, [ich.mandant]);
      const reihe = { mandantId: ich.mandant, wahlperiode: e.wahlperiode };
      const letzte = await t.zeilen(Sitzung).findOne({ where: reihe, order: { nummer: 'DESC' } });
      const id = neueKennung();
      const { datum, vermerk = '', grund = null, altbestand = false } = neu;
      const termine = termineFuer(neu, e);
      pruefeTag({ ...termine, grund }, await heuteNach(t), e);
      pruefeAbgabe(termine, neu.abgabeschluss !== undefined, e);
      await t.zeilen(Sitzung).insert({
        ...reihe,
        ...termine,
        id,
        nummer: (letzte?.nummer ?? 0) + 1,
        grund,
        altbestand,
        vermerk,
        stand: altbestand ? 'abgeschlossen' : 'geplant',
      });
      await protokolliere(t, {
        mandant: ich.mandant,
        akteur: ich.person,
        handlung: 'sitzung_anlegen',
        gegenstand: { art: 'sitzung', id },
        fakten: { datum },
        detail: vermerk || grund ? { vermerk, grund } : null,
      });
      return lies(t, ich, id);
    });
  }

  /** Latest dates of a paper for a Sitzung on that day, by the settings of the Mandant. */
  plan(ich: Ausweis, { sitzung, eile }: z.infer<typeof planfrage>) {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const einstellungen = await ladeEinstellungen(t, ich.mandant);
      const zeile = await t.zeilen(Sitzung).findOneBy({ datum: sitzung });
      const hand = zeile && {
        datum: zeile.datum,
        abgabeschluss: zeile.abgabeschluss,
        abgabe_grund: zeile.abgabeGrund,
      };
      return planZurSitzung(sitzung, { einstellungen: einstellungenFuer(einstellungen, hand), eile }).map(
        (schritt) => ({
          ...schritt,
          zeitpunkt: schritt.zeitpunkt.toISOString(),
        }),
      );
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
        if (neu.datum !== alt.datum || neu.bis !== alt.bis) pruefeTag(neu, alt.heute, e);
        const termineNeu = neu.datum !== alt.datum;
        if (termineNeu) pruefeAbgabe(neu, neu.abgabeGrund !== null, e);
        if (bewegt(alt, neu)) await ohneErgebnisse(t, id);
        if (neu.stand === 'entfallen' && alt.stand !== 'entfallen')
          await leereSitzung(t, this.runner, {
            leerung: { id, datum: alt.datum, nach: aenderung.nach, art: 'absagen' },
            zugriff: zugriffVon(ich),
          });
        await schreibe(t, { ...neu, termineNeu }, version);
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
          detail: aenderung.grund ? { grund: aenderung.grund } : null,
        });
        return lies(t, ich, id);
      }),
    );
  }
}

/** A cancelled Sitzung that stays cancelled moves nobody, whatever its date. */
function bewegt(alt: Sitzungszeile, neu: Geschrieben): boolean {
  const kommt = ({ stand }: Geschrieben) => stand !== 'entfallen';
  return (neu.datum !== alt.datum || kommt(neu) !== kommt(alt)) && (kommt(alt) || kommt(neu));
}

async function heuteNach(t: Zeilentransaktion): Promise<string> {
  const { rows } = await t.abfrage<{ heute: string }>('SELECT kogge_heute()::text AS heute');
  return rows[0]?.heute ?? '';
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
    ergebnis: Not(In(ERGEBNISSE_OHNE_BERATUNG)),
  });
  if (entschieden > 0) throw verweigerung('sitzung_mit_ergebnis');
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
    throw urteil(grund) ?? grund;
  });
}
