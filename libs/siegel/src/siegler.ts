import { kanonisch } from '#engine';
import type { Datenbank, Transaktion } from '#persistence';
import type { Ablage } from './ablage.js';
import { kopfHash, schluesselDanach, siegle, type Kopf, type Siegel } from './kopf.js';
import { blattdaten, Merkle } from './merkle.js';
import { liesNeubeginne, neubeginnFuer } from './neubeginn.js';
import { FORMAT, type Schluesselsatz } from './schluessel.js';

const UNBESIEGELTE = `
  SELECT k.mandant_id AS mandant, (k.seq - coalesce(s.bis_seq, 0))::int AS eintraege
  FROM pruefpfad_kopf k
  LEFT JOIN LATERAL (
    SELECT bis_seq
    FROM siegel
    WHERE mandant_id = k.mandant_id
    ORDER BY nr DESC
    LIMIT 1
  ) s ON true
  ORDER BY k.mandant_id`;

const GLIEDER = `
  SELECT seq, vorher, hash
  FROM pruefpfad
  WHERE mandant_id = $1
    AND seq > $2
    AND seq <= $3
  ORDER BY seq`;

/**
 * History does not fit its heads: this is no fault of the machine, and nothing more is sealed for that
 * Mandant until somebody has looked.
 */
export class Siegelalarm extends Error {}

export interface Sieglerangaben {
  schluessel: Schluesselsatz;
  /** The key before, while it still has to vouch for the new one. */
  alterSchluessel?: Schluesselsatz | null;
  ablage: Ablage;
}

export interface Offen {
  mandant: string;
  /** Records without a head. */
  eintraege: number;
}

/**
 * What the sealer knows of a Mandant: its last head, and the tree over everything that it has itself read.
 */
interface Stand {
  nr: number;
  kopf: string;
  kette: string;
  schluessel: string | null;
  baum: Merkle;
}

interface Kopfangaben {
  stand: Stand;
  baum: Merkle;
  kette: string;
  von: Schluesselsatz;
  /** Takes the head that is made. */
  neue: Siegel[];
  neubeginn?: number | undefined;
}

interface Glied {
  seq: number;
  vorher: string;
  hash: string;
}
interface Siegelzeile {
  nr: number;
  hash: string;
  kopf: string;
  signaturen: Record<string, string>;
}

const SEITE = 5000;
const IST_SCHNELLER = new Set(['23505', '40001']);

/**
 * Seals what has come since the last head. Everything is read anew at the start and must fit the last head;
 * from then on it remembers the tree.
 */
export class Siegler {
  readonly #staende = new Map<string, Stand>();

  constructor(
    private readonly datenbank: Datenbank,
    private readonly angaben: Sieglerangaben,
  ) {}

  /** Every Mandant with the number of its records that have no head yet. */
  offene(): Promise<Offen[]> {
    return this.datenbank.uebergreifend(async (t) => (await t.abfrage<Offen>(UNBESIEGELTE)).rows);
  }

  /**
   * Seals all new records of the Mandant; answers the heads it made (two when a key is announced first).
   * Throws a Siegelalarm when history does not fit.
   */
  async siegle(mandant: string): Promise<Siegel[]> {
    const gemerkt = this.#staende.has(mandant);
    try {
      const neue = await this.datenbank.uebergreifend((t) => this.#siegle(t, mandant));
      await this.angaben.ablage.haengeAn(neue);
      return neue;
    } catch (grund) {
      this.#staende.delete(mandant);
      // Another sealer was quicker: next time this one reads what that one made.
      if (IST_SCHNELLER.has((grund as { code?: string }).code ?? '')) return [];
      // What is remembered may be out of date (a demo that was reset): only what all of history says is an
      // alarm.
      if (gemerkt && grund instanceof Siegelalarm) return this.siegle(mandant);
      throw grund;
    }
  }

  async #siegle(t: Transaktion, mandant: string): Promise<Siegel[]> {
    let stand = this.#staende.get(mandant) ?? (await this.#lade(t, mandant));
    const { schluessel, alterSchluessel } = this.angaben;
    const neue: Siegel[] = [];
    const gewechselt = stand.schluessel !== null && stand.schluessel !== schluessel.id;
    if (gewechselt && alterSchluessel?.id === stand.schluessel)
      stand = await this.#kopf(t, mandant, {
        stand,
        baum: stand.baum,
        kette: stand.kette,
        von: alterSchluessel,
        neue,
      });
    const neubeginn =
      stand.schluessel === schluessel.id ? undefined : await this.#neubeginn(t, mandant, stand);
    const baum = stand.baum.kopie();
    const kette = await liesGlieder(t, mandant, { baum, kette: stand.kette });
    if (baum.anzahl > stand.baum.anzahl)
      stand = await this.#kopf(t, mandant, { stand, baum, kette, von: schluessel, neue, neubeginn });
    this.#staende.set(mandant, stand);
    return neue;
  }

  /** No older key vouches for this one: then a record has to say that it was told to begin anew. */
  async #neubeginn(t: Transaktion, mandant: string, stand: Stand): Promise<number | undefined> {
    if (stand.schluessel === null) return undefined;
    const neubeginne = await liesNeubeginne(t, mandant, stand.baum.anzahl);
    const stelle = { kopf: stand.kopf, schluessel: stand.schluessel };
    const eines = neubeginnFuer(neubeginne, stelle, this.angaben.schluessel.id);
    if (!eines) throw new Siegelalarm(fremderSchluessel(mandant, stand.schluessel));
    return eines.seq;
  }

  /** Signs and stores one head; a key that is not the one of the head before is announced with it. */
  async #kopf(
    t: Transaktion,
    mandant: string,
    { stand, baum, kette, von, neue, neubeginn }: Kopfangaben,
  ): Promise<Stand> {
    const { id, verfahren } = this.angaben.schluessel;
    const {
      rows: [uhr],
    } = await t.abfrage<{ jetzt: Date }>('SELECT clock_timestamp() AS jetzt');
    const kopf: Kopf = {
      format: FORMAT,
      mandant,
      nr: stand.nr + 1,
      vonSeq: stand.baum.anzahl + 1,
      bisSeq: baum.anzahl,
      anzahl: baum.anzahl - stand.baum.anzahl,
      wurzel: baum.wurzel(),
      vorherigerKopf: stand.kopf,
      zeit: (uhr as { jetzt: Date }).jetzt.toISOString(),
      schluessel: von.id,
      ...(stand.schluessel === id ? {} : { schluesselNeu: { id, verfahren } }),
      ...(neubeginn === undefined ? {} : { neubeginn }),
    };
    const siegel = siegle(kopf, von);
    await schreibeSiegel(t, siegel);
    neue.push(siegel);
    return { nr: kopf.nr, kopf: kopfHash(kopf), kette, schluessel: schluesselDanach(kopf), baum };
  }

  /** Reads the last head and all records under it: they must still give its root. */
  async #lade(t: Transaktion, mandant: string): Promise<Stand> {
    const {
      rows: [zeile],
    } = await t.abfrage<Siegelzeile>(
      `
        SELECT nr, hash, kopf, signaturen
        FROM siegel
        WHERE mandant_id = $1
        ORDER BY nr DESC
        LIMIT 1`,
      [mandant],
    );
    await this.#vergleicheAblage(t, mandant);
    if (!zeile) return { nr: 0, kopf: '', kette: '', schluessel: null, baum: new Merkle() };
    const kopf = JSON.parse(zeile.kopf) as Kopf;
    const baum = new Merkle();
    const kette = await liesGlieder(t, mandant, { baum, kette: '' }, kopf.bisSeq);
    if (baum.anzahl !== kopf.bisSeq || baum.wurzel() !== kopf.wurzel)
      throw new Siegelalarm(
        `Der Prüfpfad von ${mandant} passt nicht zu seinem Siegel ${kopf.nr}: ` +
          `Jemand hat Einträge bis ${kopf.bisSeq} geändert, ersetzt oder entfernt. ` +
          'Bitte „kogge pruefpfad export“ und die Prüfung aufrufen, sie nennt die Stelle. ' +
          `/ History up to record ${kopf.bisSeq} was rewritten.`,
      );
    return { nr: kopf.nr, kopf: zeile.hash, kette, schluessel: schluesselDanach(kopf), baum };
  }

  /** The copy outside may lack heads after a crash; the database may not lack any that stands outside. */
  async #vergleicheAblage(t: Transaktion, mandant: string): Promise<void> {
    const letzter = (await this.angaben.ablage.letzte()).get(mandant) ?? { nr: 0, hash: '' };
    const { rows } = await t.abfrage<Siegelzeile>(
      `
        SELECT nr, hash, kopf, signaturen
        FROM siegel
        WHERE mandant_id = $1
          AND nr >= $2
        ORDER BY nr`,
      [mandant, letzter.nr],
    );
    const gleicher = letzter.nr === 0 ? null : rows.shift();
    if (letzter.nr > 0 && gleicher?.hash !== letzter.hash)
      throw new Siegelalarm(
        `Siegel ${letzter.nr} von ${mandant} steht in ${this.angaben.ablage.datei}, ` +
          'aber nicht so in der Datenbank: Jemand hat sie auf einen älteren Stand gebracht. ' +
          'Nach einer gewollten Rückspielung bitte diese Datei umbenennen und aufbewahren. ' +
          '/ The database lacks a head that is kept outside. ' +
          'After a restore on purpose, please rename that file and keep it.',
      );
    await this.angaben.ablage.haengeAn(
      rows.map(({ kopf, signaturen }) => ({ kopf: JSON.parse(kopf) as Kopf, signaturen })),
    );
  }
}

/**
 * Lets the tree grow by the links that follow, each bound to the one before; answers the hash of the last.
 */
export async function liesGlieder(
  t: Transaktion,
  mandant: string,
  { baum, kette }: { baum: Merkle; kette: string },
  bis = Number.MAX_SAFE_INTEGER,
): Promise<string> {
  for (let letzte = kette; ;) {
    const { rows } = await t.abfrage<Glied>(GLIEDER, [
      mandant,
      baum.anzahl,
      Math.min(bis, baum.anzahl + SEITE),
    ]);
    for (const { seq, vorher, hash } of rows) {
      if (seq !== baum.anzahl + 1 || vorher !== letzte)
        throw new Siegelalarm(
          `Der Prüfpfad von ${mandant} ist zwischen den Einträgen ${baum.anzahl} ` +
            `und ${baum.anzahl + 1} unterbrochen. / The chain is broken there.`,
        );
      baum.haengeAn(blattdaten(hash));
      letzte = hash;
    }
    if (rows.length < SEITE) return letzte;
  }
}

function fremderSchluessel(mandant: string, erwartet: string): string {
  return (
    `Das nächste Siegel von ${mandant} muss der Schlüssel ${erwartet} unterschreiben. ` +
    'Für einen Wechsel bitte kogge siegel wechseln, oder SIEGEL_SCHLUESSEL_ALT_DATEI auf seine Datei setzen; ' +
    'ist er verloren: kogge siegel neubeginn --grund TEXT. ' +
    '/ The next head needs this key; to rotate, name its file there; if it is lost, begin anew.'
  );
}

async function schreibeSiegel(t: Transaktion, { kopf, signaturen }: Siegel): Promise<void> {
  await t.abfrage(
    `
      INSERT INTO siegel (mandant_id, nr, von_seq, bis_seq, vorheriger, hash, kopf, signaturen)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      kopf.mandant,
      kopf.nr,
      kopf.vonSeq,
      kopf.bisSeq,
      kopf.vorherigerKopf,
      kopfHash(kopf),
      kanonisch(kopf),
      JSON.stringify(signaturen),
    ],
  );
}
