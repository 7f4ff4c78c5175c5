import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  istEinesVon,
  VEROEFFENTLICHUNGEN,
  type aufgabenauswahl,
  type aufgabenfilter,
  type aufgabenuebersicht,
  type erledigtAnsicht,
  type Vertretungsweise,
} from '#contract';
import { datumBerlin, plusTage } from '#kalender';
import { Datenbank } from '#persistence';
import { verfahrenVon, zugriffVon } from '#runner';
import { gemeinsamIn, tunIn, verfahren } from '#workflows';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { erzaehlt } from '../vorgaenge/verlauf/worte.js';
import { angabenZu, kurzansicht } from '../vorgaenge/vorgang.ansicht.js';
import {
  AUFGABENLISTE,
  ERLEDIGTES,
  MERKMALE,
  type Aufgabe,
  type Aufgabenzeile,
  type Erledigtzeile,
  type Merkmale,
} from './aufgaben.sql.js';
import { ohneVertretung, stelleFuer, stellenDer } from './stellen.js';

type Uebersicht = z.infer<typeof aufgabenuebersicht>;
type Auswahl = z.infer<typeof aufgabenauswahl>;

const TAGE_ERLEDIGT = 30;

/** What waits for a person, and what she has done. */
@Injectable()
export class AufgabenService {
  constructor(private readonly datenbank: Datenbank) {}

  /** By her offices, as deputy, as author. Due ones first. */
  async liste(wer: Ausweis, f: z.infer<typeof aufgabenfilter>) {
    const ich = f.vertretung === 'ohne' ? ohneVertretung(wer) : wer;
    const [nachFrist, nachId] = ausZeiger(f.nach, 'zeit');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(AUFGABENLISTE, [
        stellenDer(ich).alle,
        ich.person,
        ich.mandant,
        f.zustand ?? null,
        f.ressort ?? null,
        f.geaendert ?? null,
        f.zurueckgestellt ?? null,
        nachFrist,
        nachId,
        f.anzahl + 1,
      ]),
    );
    const ansicht = (zeile: Aufgabenzeile): Aufgabe => ({
      ...kurzansicht(zeile),
      ...aufgabeVon(ich, zeile),
      gruppe: gruppeVon(zeile),
      blick: zeile.gesehen === null ? 'neu' : zeile.gesehen < zeile.version ? 'geaendert' : 'gesehen',
      wiedervorlage: zeile.wiedervorlage,
      rueckgabe: zeile.rueckgabe,
      seither: seitherIn(zeile),
    });
    return seiteAus(rows, f.anzahl, { ansicht, zeigerVon: (z) => zeiger(z.sortierung.toISOString(), z.id) });
  }

  /** Counts for the title, the menu and the filters; each facet under the other filters. */
  async uebersicht(ich: Ausweis, f: Auswahl): Promise<Uebersicht> {
    const zeilen = await this.merkmale(ich, f.vertretung);
    const passende = (ausser?: keyof Auswahl) =>
      zeilen.filter((zeile) => passt(zeile, { ...f, ...(ausser ? { [ausser]: undefined } : {}) }));
    const treffer = passende();
    return {
      anzahl: treffer.length,
      ueberfaellig: treffer.filter(({ ueberfaellig }) => ueberfaellig).length,
      geaendert: passende('geaendert').filter(({ neu }) => neu).length,
      zurueckgestellt: zeilen.filter(
        (zeile) => zeile.ruht && passt({ ...zeile, ruht: false }, { ...f, zurueckgestellt: undefined }),
      ).length,
      facetten: {
        zustand: gezaehlt(passende('zustand'), (zeile) => ({
          wert: zeile.zustand,
          // The same for every house: one filter for all of them.
          titel: tunIn(
            zeile.art,
            zeile.zustand,
            `${stelleFuer(ich, zeile).stelle.split('@')[0]}@`,
            angabenZu(zeile).titel,
          ),
        })),
        ressort: gezaehlt(passende('ressort'), ({ federfuehrung }) => ({ wert: federfuehrung, titel: null })),
      },
    };
  }

  /** What filters look at, for every task of the person. */
  async merkmale(wer: Ausweis, vertretung: Vertretungsweise): Promise<Merkmale[]> {
    const ich = vertretung === 'ohne' ? ohneVertretung(wer) : wer;
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(MERKMALE, [stellenDer(ich).alle, ich.person, ich.mandant]),
    );
    return rows;
  }

  /** Her own Schritte of the last 30 calendar days, the latest first, out of the audit trail. */
  async erledigt(ich: Ausweis, { nach, anzahl }: { nach?: string | undefined; anzahl: number }) {
    const [nachSeq] = ausZeiger(nach, 'nummer');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(ERLEDIGTES, [ich.person, TAGE_ERLEDIGT, nachSeq, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, { ansicht: erledigt, zeigerVon: ({ seq }) => zeiger(seq, '') });
  }
}

/** Does a task fit the filters? */
export function passt({ zustand, federfuehrung, neu, ruht }: Merkmale, f: Partial<Auswahl>): boolean {
  return (
    (f.zustand === undefined || f.zustand === zustand) &&
    (f.ressort === undefined || f.ressort === federfuehrung) &&
    (f.geaendert === undefined || neu) &&
    ruht === (f.zurueckgestellt !== undefined)
  );
}

function seitherIn({ art, seither: { anzahl, letzte } }: Aufgabenzeile): Aufgabe['seither'] {
  const saetze = (letzte ?? []).map((akt) => erzaehlt(art, akt).satz);
  return { saetze, mehr: anzahl - saetze.length };
}

type Wert = { wert: string; titel: { de: string; en: string } | null; anzahl: number };

function gezaehlt(zeilen: readonly Merkmale[], merkmal: (zeile: Merkmale) => Omit<Wert, 'anzahl'>): Wert[] {
  const werte = new Map<string, Wert>();
  for (const wert of zeilen.map(merkmal))
    werte.set(wert.wert, { ...wert, anzahl: (werte.get(wert.wert)?.anzahl ?? 0) + 1 });
  return [...werte.values()].sort((a, b) => b.anzahl - a.anzahl || a.wert.localeCompare(b.wert));
}

function erledigt(zeile: Erledigtzeile): z.infer<typeof erledigtAnsicht> {
  const workflow = verfahrenVon(zeile);
  return {
    id: String(zeile.seq),
    vorgang: zeile.id,
    nummer: zeile.nummer,
    titel: zeile.titel,
    stufe: zeile.stufe,
    schritt: zeile.handlung,
    schrittTitel:
      workflow.schritte[zeile.handlung]?.titel ??
      (zeile.handlung === 'anlegen'
        ? { de: 'Angelegt', en: 'Created' }
        : { de: zeile.handlung, en: zeile.handlung }),
    zeit: zeile.zeit.toISOString(),
    amt: zeile.rolle && `${zeile.rolle}@${zeile.ressort}`,
    vertritt: zeile.vertritt,
    zustandTitel: angabenZu(zeile).stand,
  };
}

/** As whom the caller acts there, what she is to do, and what of it together with others. */
function aufgabeVon(
  ich: Ausweis,
  zeile: Aufgabenzeile,
): Pick<Aufgabe, 'stelle' | 'vertritt' | 'tun' | 'gemeinsam'> {
  const { stelle, vertritt } = stelleFuer(ich, zeile);
  const workflow = verfahren.find(
    ({ id, version }) => id === zeile.definition_id && version === zeile.definition_version,
  );
  return {
    stelle,
    vertritt,
    tun: tunIn(zeile.art, zeile.zustand, stelle, angabenZu(zeile).titel),
    gemeinsam: workflow ? gemeinsamIn(workflow, zeile.zustand, stelle.split('@')[0] ?? '') : null,
  };
}

/** Groups of the inbox, by civil day in Berlin; what is only followed comes last whatever its day. */
function gruppeVon({ art, zustand, frist_am: frist, jetzt }: Aufgabenzeile): Aufgabe['gruppe'] {
  if (art === 'senatsvorlage' && istEinesVon(VEROEFFENTLICHUNGEN, zustand)) return 'verfolgen';
  if (frist === null) return 'ohne_frist';
  if (new Date(frist) < jetzt) return 'ueberfaellig';
  const heute = datumBerlin(jetzt);
  // A Frist that ends with the day ends at the first instant of the next one.
  const tag = datumBerlin(new Date(new Date(frist).getTime() - 1));
  if (tag === heute) return 'heute';
  return tag <= plusTage(heute, 7) ? 'sieben_tage' : 'spaeter';
}
