import { kanonisch, sha256 } from '#engine';
import { blattdaten, kopfHash, Merkle, type Kopf, type Siegel } from '#siegel';

export interface Eintrag {
  seq: number;
  zeit: string;
  eintrag: Record<string, unknown>;
  spalten: Record<string, unknown>;
  vorher: string;
  hash: string;
  salz?: string;
  detail?: unknown;
}

export interface Mandantenbestand {
  mandant: string;
  kuerzel: string;
  eintraege: Eintrag[];
  siegel: Siegel[];
  /** End of the chain as its head row says. */
  stand: { seq: number; hash: string };
}

/**
 * What an export says, as data that can be tampered with; written out again it is an export that is whole in
 * itself.
 */
export interface Bestand {
  mandanten: Mandantenbestand[];
}

/**
 * Reads an export. Its records and heads are frozen: every trial shares them, and replaces those that it
 * changes.
 */
export function lies(zeilen: readonly string[]): Bestand {
  const bestand: Bestand = { mandanten: [] };
  for (const zeile of zeilen) {
    const { art, ...z } = JSON.parse(zeile) as { art: string } & Record<string, unknown>;
    const m = bestand.mandanten.at(-1) as Mandantenbestand;
    if (art === 'mandant')
      bestand.mandanten.push({
        ...(z as { mandant: string; kuerzel: string }),
        eintraege: [],
        siegel: [],
        stand: { seq: 0, hash: '' },
      });
    if (art === 'eintrag') m.eintraege.push(unberuehrt(z as unknown as Eintrag));
    if (art === 'kopf') m.siegel.push(unberuehrt(z as unknown as Siegel));
    if (art === 'stand') m.stand = z as unknown as Mandantenbestand['stand'];
  }
  return bestand;
}

const unberuehrte = new WeakSet<object>();
const zeilen = new WeakMap<object, string>();

function unberuehrt<T extends object>(teil: T): T {
  unberuehrte.add(teil);
  return friere(teil);
}

function friere<T>(wert: T): T {
  if (typeof wert === 'object' && wert !== null) Object.values(Object.freeze(wert)).forEach(friere);
  return wert;
}

/** Lists of its own, with the shared records and heads in them. */
export const kopie = ({ mandanten }: Bestand): Bestand => ({
  mandanten: mandanten.map((m) => ({
    ...m,
    eintraege: [...m.eintraege],
    siegel: [...m.siegel],
    stand: { ...m.stand },
  })),
});

function alsZeile(art: string, teil: object): string {
  const fertige = zeilen.get(teil) ?? JSON.stringify({ art, ...teil });
  if (unberuehrte.has(teil)) zeilen.set(teil, fertige);
  return fertige;
}

/**
 * As the exporter would write what now stands in the database: records by number, each head behind the last
 * record it names.
 */
export function schreibe({ mandanten }: Bestand): string[] {
  const export_ = [JSON.stringify({ art: 'export', format: 'kogge-pruefpfad-1', erstellt: null })];
  for (const { mandant, kuerzel, eintraege, siegel, stand } of mandanten) {
    export_.push(JSON.stringify({ art: 'mandant', mandant, kuerzel }));
    const warten = [...siegel];
    for (const eintrag of eintraege) {
      while (warten[0] && warten[0].kopf.bisSeq < eintrag.seq)
        export_.push(alsZeile('kopf', warten.shift() as Siegel));
      export_.push(alsZeile('eintrag', eintrag));
    }
    export_.push(
      ...warten.map((eines) => alsZeile('kopf', eines)),
      JSON.stringify({ art: 'stand', ...stand }),
    );
  }
  const summe = (zahl: (m: Mandantenbestand) => number) =>
    mandanten.reduce((bisher, m) => bisher + zahl(m), 0);
  export_.push(
    JSON.stringify({
      art: 'ende',
      mandanten: mandanten.length,
      eintraege: summe((m) => m.eintraege.length),
      koepfe: summe((m) => m.siegel.length),
    }),
  );
  return export_;
}

/** Brings columns and hash of one record into line with its entry, as an insider would. */
export function rechneEintrag(e: Eintrag): void {
  const x = e.eintrag as { gegenstand?: { art: string; id: string }; amt?: { vertritt?: string } } & Record<
    string,
    unknown
  >;
  e.spalten = {
    akteur: x['akteur'],
    vertritt: x.amt?.vertritt ?? null,
    handlung: x['handlung'],
    gegenstandArt: x.gegenstand?.art ?? 'vorgang',
    gegenstandId: x.gegenstand?.id ?? x['vorgang'],
    vorgang: x.gegenstand ? null : x['vorgang'],
    vorgangVersion: x.gegenstand ? null : x['version'],
    eintragSha256: sha256(kanonisch(x)),
    detailHmac: x['detailHmac'],
  };
  e.hash = sha256(`${e.vorher}|${e.seq}|${e.zeit}|${String(e.spalten['eintragSha256'])}`);
}

/** Rewrites the whole chain: numbers, links, hashes and the head row. */
export function rechneKette(m: Mandantenbestand): void {
  let vorher = '';
  m.eintraege = m.eintraege.map((altes, i) => {
    const passt = unberuehrte.has(altes) && altes.seq === i + 1 && altes.vorher === vorher;
    const e = passt ? altes : { ...altes, seq: i + 1, vorher };
    if (!passt) rechneEintrag(e);
    vorher = e.hash;
    return e;
  });
  m.stand = { seq: m.eintraege.length, hash: vorher };
}

/**
 * Makes the heads from number `ab` anew for the records that are now there; without somebody who signs they
 * keep their signatures.
 */
export function rechneSiegel(m: Mandantenbestand, ab: number, unterschreibe?: (kopf: Kopf) => Siegel): void {
  const baum = new Merkle();
  let davor = { hash: '', bis: 0 };
  m.siegel = m.siegel.map((altes, i) => {
    const bisSeq = Math.min(altes.kopf.bisSeq, m.eintraege.length);
    while (baum.anzahl < bisSeq) baum.haengeAn(blattdaten((m.eintraege[baum.anzahl] as Eintrag).hash));
    const neu = {
      ...altes.kopf,
      nr: i + 1,
      vonSeq: davor.bis + 1,
      bisSeq,
      anzahl: bisSeq - davor.bis,
      wurzel: baum.wurzel(),
      vorherigerKopf: davor.hash,
    };
    const siegel = i + 1 < ab ? altes : (unterschreibe?.(neu) ?? { ...altes, kopf: neu });
    davor = { hash: kopfHash(siegel.kopf), bis: bisSeq };
    return siegel;
  });
}
