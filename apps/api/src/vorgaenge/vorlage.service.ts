import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  ABSCHNITTE,
  fehler,
  type abschnittAnsicht,
  type anwesenheitAnsicht,
  type fassungAnsicht,
  type fassungKurz,
  type vergleich,
  type vergleichsfrage,
} from '#contract';
import {
  Anlage,
  Anwesenheit,
  Datenbank,
  Fassung,
  felder,
  Person,
  Vorgang,
  type Transaktion,
  type Zeilentransaktion,
} from '#persistence';
import { Not, Raw, type SelectQueryBuilder } from 'typeorm';
import { Runner, vorgangFehlt, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { LESESTAND, TEXTE } from './vorlage.sql.js';
import { texteAus, vergleicheTexte, type Texte } from './vergleichen.js';

type Abschnitt = z.infer<typeof abschnittAnsicht>;
type Anwesend = z.infer<typeof anwesenheitAnsicht>;

const NOCH = Raw((spalte) => `${spalte} > clock_timestamp()`);

/** What a frozen version holds: nothing of it is missing. */
interface Eingefroren {
  titel: string;
  untertitel: string | null;
  abschnitte: Texte;
  anlagen: { name: string; sha256: string; typ: string; groesse: number }[];
}

/** Draft, Fassungen and their comparison. */
@Injectable()
export class VorlageService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
  ) {}

  abschnitte(ich: Ausweis, id: string): Promise<Abschnitt[]> {
    return this.#imVorgang(ich, id, async (t) => {
      const { rows } = await t.abfrage(TEXTE, [id, ABSCHNITTE]);
      return rows;
    });
  }

  async abschnitt(ich: Ausweis, id: string, buchstabe: string): Promise<Abschnitt> {
    const gefunden = (await this.abschnitte(ich, id)).find((einer) => einer.buchstabe === buchstabe);
    if (!gefunden)
      throw fehler(
        'nicht_gefunden',
        'Eine Vorlage hat die Abschnitte A bis G.',
        'A paper has the sections A to G.',
      );
    return gefunden;
  }

  async speichere(
    ich: Ausweis,
    id: string,
    { buchstabe, text, version }: { buchstabe: string; text: string; version: number },
  ): Promise<Abschnitt> {
    await this.runner.step({
      vorgang: id,
      schritt: 'bearbeiten',
      daten: { abschnitte: [{ buchstabe, text, version }] },
      zugriff: zugriffVon(ich),
      akteur: { art: 'person', person: ich.person, aemter: ich.aemter },
    });
    return this.abschnitt(ich, id, buchstabe);
  }

  /** A heartbeat: who else works on the paper, and where. Real time, whatever the demo's clock says. */
  anwesend(ich: Ausweis, id: string, abschnitt: Anwesenheit['abschnitt']): Promise<Anwesend[]> {
    return this.#imVorgang(ich, id, async (t) => {
      const anwesende = t.zeilen(Anwesenheit);
      await anwesende.upsert(
        {
          vorgangId: id,
          mandantId: ich.mandant,
          personId: ich.person,
          abschnitt,
          bis: () => `clock_timestamp() + interval '45 seconds'`,
        },
        ['vorgangId', 'personId'],
      );
      const andere = anwesende
        .createQueryBuilder('a')
        .innerJoin(Person, 'p', 'p.id = a.personId')
        .where({ vorgangId: id, personId: Not(ich.person), bis: NOCH })
        .orderBy('p.name');
      return felder<Anwesend>(andere, { name: 'p.name', abschnitt: 'a.abschnitt' });
    });
  }

  fassungen(ich: Ausweis, id: string): Promise<z.infer<typeof fassungKurz>[]> {
    return this.#imVorgang(ich, id, async (t) =>
      (await felder<Fassungszeile>(fassungen(t, id), FASSUNGSFELDER)).map(fassungszeile),
    );
  }

  fassung(ich: Ausweis, id: string, nr: number): Promise<z.infer<typeof fassungAnsicht>> {
    return this.#imVorgang(ich, id, async (t) => {
      const [zeile] = await felder<Fassungszeile & { inhalt: Eingefroren }>(
        fassungen(t, id).andWhere({ nr }),
        { ...FASSUNGSFELDER, inhalt: 'f.inhalt' },
      );
      if (!zeile)
        throw fehler('nicht_gefunden', `Eine Fassung ${nr} gibt es nicht.`, `There is no version ${nr}.`);
      const inhalt = ohneVerborgene(zeile.inhalt, await sichtbareDateien(t, id));
      return { ...fassungszeile(zeile), ...inhalt };
    });
  }

  /**
   * Word by word, section by section; without `bis` the draft is compared with the last Fassung – for those
   * whose the working text is –, without `von` a Fassung with the one before it.
   */
  vergleiche(
    ich: Ausweis,
    id: string,
    { von, bis }: z.infer<typeof vergleichsfrage>,
  ): Promise<z.infer<typeof vergleich>> {
    return this.#imVorgang(ich, id, async (t) => {
      const rows = await felder<{ nr: number; inhalt: Eingefroren }>(fassungen(t, id), {
        nr: 'f.nr',
        inhalt: 'f.inhalt',
      });
      const dateien = await sichtbareDateien(t, id);
      const letzte = rows.at(-1)?.nr ?? 0;
      const anfang = von ?? (bis === undefined ? letzte : bis - 1);
      const inhaltVon = (nr: number): Texte => {
        const fassung = rows.find((eine) => eine.nr === nr);
        if (!fassung && nr !== 0)
          throw fehler('nicht_gefunden', `Eine Fassung ${nr} gibt es nicht.`, `There is no version ${nr}.`);
        return fassung ? texteAus(ohneVerborgene(fassung.inhalt, dateien)) : {};
      };
      const alt = inhaltVon(anfang);
      if (bis !== undefined) return { von: anfang, bis, abschnitte: vergleicheTexte(alt, inhaltVon(bis)) };
      const { arbeitsstand, texte } = await lesestand(t, id);
      return {
        von: anfang,
        bis: arbeitsstand ? letzte + 1 : letzte,
        abschnitte: vergleicheTexte(alt, texte),
      };
    });
  }

  #imVorgang<T>(ich: Ausweis, id: string, arbeit: (t: Zeilentransaktion) => Promise<T>): Promise<T> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      if (!(await t.zeilen(Vorgang).existsBy({ id }))) throw vorgangFehlt();
      return arbeit(t);
    });
  }
}

/** Files of the paper that the reader may open, of whatever Fassung; some are stricter than the paper. */
async function sichtbareDateien(t: Zeilentransaktion, vorgang: string): Promise<ReadonlySet<string>> {
  const anlagen = t.zeilen(Anlage).createQueryBuilder('a').where({ vorgangId: vorgang });
  return new Set(
    (await felder<{ sha256: string }>(anlagen, { sha256: 'a.sha256' })).map(({ sha256 }) => sha256),
  );
}

const ohneVerborgene = (inhalt: Eingefroren, dateien: ReadonlySet<string>): Eingefroren => ({
  ...inhalt,
  anlagen: inhalt.anlagen.filter(({ sha256 }) => dateien.has(sha256)),
});

async function lesestand(t: Transaktion, id: string): Promise<{ arbeitsstand: boolean; texte: Texte }> {
  const { rows } = await t.abfrage(LESESTAND, [id]);
  if (!rows[0]) throw vorgangFehlt();
  return { arbeitsstand: rows[0].arbeitsstand, texte: texteAus(rows[0]) };
}

const FASSUNGSFELDER = {
  nr: 'f.nr',
  inhalt_sha256: 'f.inhaltSha256',
  redaktionell: 'f.redaktionell',
  vermerk: 'f.vermerk',
  eingefroren_am: 'f.eingefrorenAm',
  name: 'p.name',
};

const fassungen = (t: Zeilentransaktion, vorgang: string): SelectQueryBuilder<Fassung> =>
  t
    .zeilen(Fassung)
    .createQueryBuilder('f')
    .leftJoin(Person, 'p', 'p.id = f.eingefrorenVon')
    .where({ vorgangId: vorgang })
    .orderBy('f.nr');

interface Fassungszeile {
  nr: number;
  inhalt_sha256: string;
  redaktionell: boolean;
  vermerk: string | null;
  eingefroren_am: Date;
  name: string | null;
}
function fassungszeile({
  nr,
  inhalt_sha256,
  redaktionell,
  vermerk,
  eingefroren_am,
  name,
}: Fassungszeile): z.infer<typeof fassungKurz> {
  return {
    nr,
    inhaltSha256: inhalt_sha256,
    redaktionell,
    vermerk,
    eingefrorenAm: eingefroren_am.toISOString(),
    eingefrorenVon: name ?? 'unbekannt',
  };
}
