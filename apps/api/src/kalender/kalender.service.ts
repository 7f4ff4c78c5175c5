import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { sha256 } from '#engine';
import { datumBerlin, plusTage, uhrzeitBerlin, zeitpunkt } from '#kalender';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { Datenbank, Kalenderabo, Sitzung, type Zeilentransaktion } from '#persistence';
import { ladePersonenkontext, vorgangFehlt, zugriffVon, type Personenkontext } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';
import type { ApiUmgebung } from '../config.js';
import { stellenDer } from '../posteingang/stellen.js';
import { UMGEBUNG } from '../umgebung.js';
import { angabenZu } from '../vorgaenge/vorgang.ansicht.js';
import { FRISTEN_HOECHSTENS, FRISTEN_IM_ABO, type Fristzeile } from './kalender.sql.js';
import { alsIcal, type Termin } from './ical.js';

const TAGE_ZURUECK = 60;

/** A person's calendar under a secret address: meetings, and the deadlines of what waits for her. */
@Injectable()
export class KalenderService {
  constructor(
    private readonly datenbank: Datenbank,
    @Inject(UMGEBUNG) private readonly umgebung: ApiUmgebung,
  ) {}

  async stand(ich: Ausweis): Promise<{ eingerichtetAm: string | null }> {
    const abo = await this.datenbank.transaktion(zugriffVon(ich), (t) =>
      t.zeilen(Kalenderabo).findOneBy({ personId: ich.person, widerrufenAm: IsNull() }),
    );
    return { eingerichtetAm: abo?.erstelltAm.toISOString() ?? null };
  }

  /** The secret leaves the server this once; an earlier one is over. */
  async stelleAus(ich: Ausweis): Promise<{ adresse: string }> {
    const token = randomBytes(32).toString('base64url');
    await this.datenbank.transaktion(zugriffVon(ich), async (t) => {
      await t.abfrage(`SELECT pg_advisory_xact_lock(hashtextextended('kalenderabo:' || $1, 0))`, [
        ich.person,
      ]);
      await widerrufe(t, ich);
      await t
        .zeilen(Kalenderabo)
        .insert({ tokenSha256: sha256(token), mandantId: ich.mandant, personId: ich.person });
    });
    return { adresse: new URL(`/api/kalender/${token}.ics`, this.umgebung.BASIS_URL).href };
  }

  async widerrufe(ich: Ausweis): Promise<void> {
    await this.datenbank.transaktion(zugriffVon(ich), (t) => widerrufe(t, ich));
  }

  /**
   * `datei` is `<secret>.ics`. Whoever has left, and a secret that was revoked, find nothing; offices count
   * as they are now.
   */
  async ical(datei: string): Promise<string> {
    const token = /^([A-Za-z0-9_-]{43})\.ics$/u.exec(datei)?.[1];
    const kontext = token ? await this.#personZu(token) : null;
    // Without an office nobody sees anything, the meetings neither; with a new one the address works again.
    if (!kontext || kontext.aemter.length === 0) throw vorgangFehlt();
    return this.datenbank.transaktion(zugriffVon(kontext), async (t) => {
      const {
        rows: [uhr],
      } = await t.abfrage<{ jetzt: Date }>('SELECT kogge_jetzt() AS jetzt');
      const heute = datumBerlin(uhr?.jetzt as Date);
      const ab = plusTage(heute, -TAGE_ZURUECK);
      const sitzungen = await t
        .zeilen(Sitzung)
        .find({ where: { datum: MoreThanOrEqual(ab) }, order: { datum: 'ASC' }, take: 400 });
      const { rows: fristen } = await t.abfrage(FRISTEN_IM_ABO, [stellenDer(kontext).alle, kontext.mandant]);
      const termine = fristen.slice(0, FRISTEN_HOECHSTENS).map((zeile) => this.#alsFrist(zeile));
      const mehr = fristen.length > FRISTEN_HOECHSTENS ? [this.#mehrAls(heute)] : [];
      return alsIcal([...sitzungen.map(alsSitzung), ...mehr, ...termine], uhr?.jetzt as Date);
    });
  }

  async #personZu(token: string): Promise<Personenkontext | null> {
    const abo = await this.datenbank.uebergreifend((t) =>
      t.zeilen(Kalenderabo).findOneBy({ tokenSha256: sha256(token), widerrufenAm: IsNull() }),
    );
    if (!abo) return null;
    const { mandantId: mandant, personId: person } = abo;
    return this.datenbank.transaktion({ mandant, person, subjekte: [] }, (t) =>
      ladePersonenkontext(t, mandant, person),
    );
  }

  /** Today's date says that the calendar is not all there is. */
  #mehrAls(heute: string): Termin {
    return {
      id: 'weitere-fristen',
      folge: 0,
      wann: { tag: heute },
      titel: `Mehr als ${FRISTEN_HOECHSTENS} Fristen: Die späteren stehen nur in Kogge`,
      adresse: new URL('/fristen', this.umgebung.BASIS_URL).href,
    };
  }

  /** A calendar leaves the house: of what is not open it says neither title nor number. */
  #alsFrist({
    id,
    nummer,
    titel,
    stufe,
    zustand,
    definition_id,
    definition_version,
    frist_am,
    version,
  }: Fristzeile): Termin {
    const offen = stufe === 'offen';
    const aufgabe = angabenZu({ definition_id, definition_version, zustand }).titel.de;
    return {
      id,
      folge: version,
      wann: fristende(frist_am),
      titel: offen ? `Frist: ${aufgabe} – ${nummer}` : 'Frist in einem vertraulichen Vorgang',
      ...(offen ? { text: titel } : {}),
      adresse: new URL(`/vorgaenge/${id}`, this.umgebung.BASIS_URL).href,
    };
  }
}

async function widerrufe(t: Zeilentransaktion, { person }: Ausweis): Promise<void> {
  await t
    .zeilen(Kalenderabo)
    .update({ personId: person, widerrufenAm: IsNull() }, { widerrufenAm: () => 'clock_timestamp()' });
}

/** At its hour; where the day ends it, as that whole day. */
function fristende(instant: Date): Termin['wann'] {
  const tagesende = uhrzeitBerlin(instant) === '00:00';
  return tagesende ? { tag: datumBerlin(new Date(instant.getTime() - 1)) } : { um: instant };
}

function alsSitzung({ id, nummer, datum, bis, beginn, stand, abgabeschluss, version }: Sitzung): Termin {
  const schluss = new Intl.DateTimeFormat('de-DE', {
    timeZone: 'Europe/Berlin',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(abgabeschluss);
  return {
    id,
    folge: version,
    wann: bis === null ? { um: zeitpunkt(datum, beginn) } : { tag: datum, bis },
    titel: `Senatssitzung (${nummer}.)`,
    text: `Beginn ${beginn} Uhr, Abgabeschluss ${schluss} Uhr`,
    entfaellt: stand === 'entfallen',
  };
}
