import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import {
  fehler,
  type berichtAnsicht,
  type berichteFilter,
  type berichteimport,
  type berichtEingabe,
  type zuordnung,
} from '#contract';
import { berichteAus, type Dokument } from '#dokumente';
import { Bericht, Datenbank, Massnahme, type Transaktion, type Zeilentransaktion } from '#persistence';
import { legeBerichtAb, ordneZu, Runner, zugriffVon } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import type { Hochgeladen } from '../http/dateien.js';
import { LesenService } from '../http/lesen.service.js';
import { nurBerichtswesen, pruefeMassnahme } from './befugnis.js';
import { berichtsansicht } from './berichte.ansicht.js';
import { BERICHT, BERICHTE, type Kurz } from './berichte.sql.js';
import { berichtsstand } from './massnahmen.ansicht.js';

type Ansicht = z.infer<typeof berichtAnsicht>;

/** Reports: read, edited through the runner, read out of documents, assigned to measures. */
@Injectable()
export class BerichteService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
    private readonly lesen: LesenService,
  ) {}

  async liste(
    ich: Ausweis,
    { jahr, massnahme, ohneMassnahme, nach, anzahl }: z.infer<typeof berichteFilter>,
  ) {
    const [nachJahr, nachId] = ausZeiger(nach, 'jahr');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(BERICHTE, [
        jahr ?? null,
        massnahme ?? null,
        ohneMassnahme ?? null,
        nachJahr,
        nachId,
        anzahl + 1,
      ]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: ({ massnahme: m, nummerImDokument, bezeichnung, ressort, befunde, ...stand }): Kurz => ({
        ...berichtsstand(stand),
        massnahme: m,
        nummerImDokument,
        bezeichnung,
        ressort,
        befunde,
      }),
      zeigerVon: ({ jahr: j, bericht }) => zeiger(String(j ?? 0), bericht),
    });
  }

  einer(ich: Ausweis, id: string): Promise<Ansicht> {
    return this.datenbank.transaktion(zugriffVon(ich), (t) => this.lies(t, id));
  }

  async lies(t: Transaktion, id: string): Promise<Ansicht> {
    const { rows } = await t.abfrage(BERICHT, [id]);
    if (!rows[0]) throw berichtFehlt();
    return berichtsansicht(rows[0]);
  }

  async speichere(
    ich: Ausweis,
    id: string,
    eingabe: z.infer<typeof berichtEingabe>,
    version: number,
  ): Promise<Ansicht> {
    const zugriff = zugriffVon(ich);
    const bericht = await this.datenbank.transaktion(zugriff, (t) =>
      t.zeilen(Bericht).findOne({ select: { id: true, vorgangId: true }, where: { id } }),
    );
    if (!bericht) throw berichtFehlt();
    if (bericht.vorgangId === null)
      throw fehler(
        'bedingung_nicht_erfuellt',
        'Ein eingelesener Bericht bleibt, wie er im Dokument steht.',
        'An imported report stays as it stands in its document.',
      );
    await this.runner.step({
      vorgang: bericht.vorgangId,
      schritt: 'bearbeiten',
      daten: { ...eingabe, version },
      zugriff,
      akteur: { art: 'person', person: ich.person, aemter: ich.aemter },
    });
    return this.einer(ich, id);
  }

  /** The text of an uploaded document, read as a paper. */
  async liesHochgeladenes(ich: Ausweis, datei: Hochgeladen, anfrage: FastifyRequest): Promise<Dokument> {
    nurBerichtswesen(ich);
    return (await this.lesen.lies('dokument', datei, { ich, anfrage })).dokument;
  }

  /** Reads every report of a document; none is lost, none comes twice. */
  async nimm(
    t: Transaktion,
    ich: Ausweis,
    { datei, dokument }: { datei: Hochgeladen; dokument: Dokument },
  ): Promise<z.infer<typeof berichteimport>> {
    const gelesene = berichteAus(dokument);
    if (gelesene.length === 0)
      throw fehler(
        'datei_unlesbar',
        `In „${datei.name}“ ist kein Jahresbericht zu erkennen. Bitte prüfen Sie die Datei.`,
        `No yearly report can be found in “${datei.name}”. Please check the file.`,
      );
    const berichte = [];
    for (const [teil, bericht] of gelesene.entries())
      berichte.push(
        await legeBerichtAb(
          t,
          { mandant: ich.mandant, person: ich.person },
          { datei: datei.name, sha256: datei.sha256, teil },
          bericht,
        ),
      );
    return { berichte };
  }

  async ordneZu(
    t: Zeilentransaktion,
    ich: Ausweis,
    id: string,
    { massnahme }: z.infer<typeof zuordnung>,
  ): Promise<Ansicht> {
    const m = await t.zeilen(Massnahme).findOneBy({ id: massnahme });
    if (!m) throw fehler('nicht_gefunden', 'Diese Maßnahme gibt es nicht.', 'There is no such measure.');
    pruefeMassnahme(ich, m.ressort);
    await ordneZu(t, { mandant: ich.mandant, person: ich.person }, id, massnahme);
    return this.lies(t, id);
  }
}

function berichtFehlt(): Error {
  return fehler(
    'nicht_gefunden',
    'Diesen Bericht gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    'There is no such report, or you may not see it.',
  );
}
