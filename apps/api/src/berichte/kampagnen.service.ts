import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import {
  fehler,
  istEinesVon,
  type blaettern,
  type gesamtbericht,
  type Kurzeinschaetzung,
  type neueKampagne,
} from '#contract';
import { anmerkungen, nachNummer, offeneWarnungen, verteilung } from '#dokumente';
import { Datenbank, type Transaktion } from '#persistence';
import {
  ABGEGEBEN,
  ladeEinstellungen,
  liesGesamtbericht,
  OHNE,
  Runner,
  vergleichsstand,
  zugriffVon,
} from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { ausZeiger, seiteAus, zeiger } from '../http/blaettern.js';
import { idempotenz } from '../http/kopfzeilen.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { darfKampagnenPlanen } from './befugnis.js';
import { berichtsansicht } from './berichte.ansicht.js';
import { BERICHTE_DER_KAMPAGNE } from './berichte.sql.js';
import {
  BEITRAEGE,
  KAMPAGNE,
  KAMPAGNEN,
  type Ansicht,
  type Beitrag,
  type Kurz,
  type Kurzzeile,
} from './kampagnen.sql.js';

/** Campaigns: list, board, the consolidated report. Their Schritte go through the runner like all others. */
@Injectable()
export class KampagnenService {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly runner: Runner,
  ) {}

  async liste(ich: Ausweis, { nach, anzahl }: z.infer<typeof blaettern>) {
    const [nachJahr, nachId] = ausZeiger(nach, 'jahr');
    const { rows } = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.abfrage(KAMPAGNEN, [nachJahr, nachId, anzahl + 1]),
    );
    return seiteAus(rows, anzahl, {
      ansicht: kurzAus,
      zeigerVon: ({ jahr, id }) => zeiger(String(jahr), id),
    });
  }

  async plane(
    ich: Ausweis,
    eingabe: z.infer<typeof neueKampagne>,
    schluessel: string | undefined,
  ): Promise<Ansicht> {
    const merken = idempotenz(schluessel, eingabe);
    const zugriff = zugriffVon(ich);
    const { berichtswesen, berichtsgremien } = await this.datenbank.transaktion(zugriff, (t) =>
      ladeEinstellungen(t, ich.mandant),
    );
    if (!darfKampagnenPlanen(ich, berichtswesen))
      throw fehler(
        'rolle_fehlt',
        `Eine Kampagne plant das Berichtswesen (${berichtswesen}).`,
        `Campaigns are planned by the reporting office (${berichtswesen}).`,
      );
    const { jahr, faellig = `${jahr + 1}-01-15`, gremien = berichtsgremien } = eingabe;
    if (faellig <= `${jahr}-01-01`)
      throw fehler(
        'daten_ungueltig',
        'Der Termin liegt vor dem Berichtsjahr. Bitte wählen Sie einen späteren.',
        'The date lies before the reporting year. Please choose a later one.',
      );
    const { vorgang } = await this.runner.beginne(zugriff, {
      art: 'kampagne',
      mandant: ich.mandant,
      titel: `Jahresberichte ${jahr}`,
      stufe: 'offen',
      akteur: { art: 'person', person: ich.person, aemter: ich.aemter },
      daten: {},
      idempotenz: merken,
      eingabe: {
        federfuehrung: berichtswesen,
        jahr,
        faellig,
        gremien: Object.fromEntries(gremien.map((name) => [name, null])),
      },
    });
    return this.eine(ich, vorgang);
  }

  eine(ich: Ausweis, id: string): Promise<Ansicht> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const zeile = await this.#zeile(t, id);
      const berichte = await this.#beitraege(t, id, zeile.jahr);
      return {
        ...kurzAus(zeile),
        version: zeile.version,
        berichte,
        verborgen: zeile.gesamt - berichte.length,
        jeRessort: jeRessort(berichte),
        ...ampeln(berichte),
        gremien: Object.entries(zeile.gremien).map(([name, berichtetAm]) => ({ name, berichtetAm })),
        vorlage: zeile.vorlage && {
          id: zeile.vorlage.id,
          nummer: zeile.vorlage.nummer,
          titel: zeile.vorlage.titel,
          zustandTitel: angabenZu(zeile.vorlage).stand,
        },
      };
    });
  }

  gesamtbericht(ich: Ausweis, id: string): Promise<z.infer<typeof gesamtbericht>> {
    return this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      const { jahr } = await this.#zeile(t, id);
      const gesamt = await liesGesamtbericht(t, id);
      const { rows } = await t.abfrage(BERICHTE_DER_KAMPAGNE, [id]);
      const {
        rows: [uhr],
      } = await t.abfrage<{ jetzt: Date }>('SELECT kogge_jetzt() AS jetzt');
      const berichte = rows
        .map(berichtsansicht)
        .map((bericht) => ({ ...bericht, kurzeinschaetzung: fertigeAmpel(bericht) }))
        .sort((a, b) => nachNummer(a.massnahme ?? { nummer: '' }, b.massnahme ?? { nummer: '' }));
      const gezaehlt = berichte.filter(({ zustand }) => !istOhneBericht(zustand));
      return {
        jahr,
        stand: (uhr as { jetzt: Date }).jetzt.toISOString(),
        ampel: verteilung(gezaehlt.map(({ kurzeinschaetzung }) => kurzeinschaetzung)),
        ampelVorjahr: verteilung(berichte.map(({ vorjahr }) => vorjahr?.kurzeinschaetzung ?? null)),
        berichte,
        freigegeben: gesamt.freigegeben,
        anmerkungen: Object.fromEntries(gesamt.zeilen.map((eine) => [eine.nummer, anmerkungen(eine)])),
      };
    });
  }

  async #zeile(t: Transaktion, id: string): Promise<Kurzzeile> {
    const { rows } = await t.abfrage(KAMPAGNE, [id]);
    if (!rows[0])
      throw fehler('nicht_gefunden', 'Diese Kampagne gibt es nicht.', 'There is no such campaign.');
    return rows[0];
  }

  async #beitraege(t: Transaktion, id: string, jahr: number): Promise<Ansicht['berichte']> {
    const { rows } = await t.abfrage(BEITRAEGE, [id]);
    return rows.map((zeile) => beitrag(zeile, jahr)).sort((a, b) => nachNummer(a.massnahme, b.massnahme));
  }
}

function kurzAus({
  id,
  nummer,
  jahr,
  zustand,
  faellig,
  gesamt,
  frei,
  ueberfaellig,
  beendet_am,
  definition_id,
  definition_version,
}: Kurzzeile): Kurz {
  return {
    id,
    nummer,
    jahr,
    zustand,
    zustandTitel: angabenZu({ definition_id, definition_version, zustand }).stand,
    faellig,
    gesamt,
    frei,
    ueberfaellig,
    beendetAm: beendet_am?.toISOString() ?? null,
  };
}

function beitrag(
  { definition_id, definition_version, inhalt, vorjahr, register, geaendert_am, ...zeile }: Beitrag,
  jahr: number,
): Ansicht['berichte'][number] {
  return {
    ...zeile,
    zustandTitel: angabenZu({ definition_id, definition_version, zustand: zeile.zustand }).stand,
    seit: geaendert_am.toISOString(),
    fertig: istAbgegeben(zeile.zustand),
    kurzeinschaetzung: fertigeAmpel({ zustand: zeile.zustand, kurzeinschaetzung: inhalt.kurzeinschaetzung }),
    offeneWarnungen: offeneWarnungen(inhalt, vergleichsstand({ jahr, vorjahr, massnahme: register })).length,
  };
}

const istAbgegeben = (zustand: string): boolean => istEinesVon(ABGEGEBEN, zustand);

const istOhneBericht = (zustand: string | null): boolean => zustand !== null && istEinesVon(OHNE, zustand);

/** What somebody is still writing is no result. */
function fertigeAmpel({
  zustand,
  kurzeinschaetzung,
}: {
  zustand: string | null;
  kurzeinschaetzung: Kurzeinschaetzung | null;
}): Kurzeinschaetzung | null {
  return zustand !== null && istAbgegeben(zustand) ? kurzeinschaetzung : null;
}

function jeRessort(berichte: Ansicht['berichte']): Ansicht['jeRessort'] {
  const ressorts = [...new Set(berichte.map(({ ressort }) => ressort))].sort();
  return ressorts.map((ressort) => {
    const eigene = berichte.filter((bericht) => bericht.ressort === ressort);
    return {
      ressort,
      gesamt: eigene.length,
      frei: eigene.filter(({ fertig }) => fertig).length,
      ueberfaellig: eigene.filter(({ ueberfaellig }) => ueberfaellig).length,
    };
  });
}

function ampeln(berichte: Ansicht['berichte']): Pick<Ansicht, 'ampel' | 'ampelVorjahr'> {
  const gezaehlt = berichte.filter(({ zustand }) => !istOhneBericht(zustand));
  return {
    ampel: verteilung(gezaehlt.map(({ kurzeinschaetzung }) => kurzeinschaetzung)),
    ampelVorjahr: verteilung(berichte.map(({ kurzeinschaetzungVorjahr }) => kurzeinschaetzungVorjahr)),
  };
}
