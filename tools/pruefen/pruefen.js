#!/usr/bin/env node
/*
 * Checks an export of Kogge's audit trail: offline, with nothing but Node 20.12 or newer and this one file.
 *
 *   node pruefen.js EXPORT [--schluessel FINGERPRINT] [--koepfe FILE] [--json]
 *
 * EXPORT the folder or the .jsonl file that `kogge pruefpfad export` wrote
 * --schluessel fingerprint of a sealing key that you know from elsewhere (not from the export) --koepfe heads
 * that were kept outside the database (the sealer's koepfe.jsonl): every one of them must be in the export
 *
 * Exit code 0: everything fits. 1: something does not; the first place is named for each Mandant. 2: wrong
 * use.
 *
 * How it works, top to bottom. Each line of the export is one JSON object with a field "art":
 *   export first line: the format
 *   mandant the records and heads of one Mandant follow
 *   eintrag a record; its hash = SHA-256(vorher|seq|zeit|SHA-256(canonical JSON of "eintrag")), and vorher is
 *   the hash of the record before
 *   kopf a signed head over all records so far: Merkle root (RFC 9162), hash of the head before, signatures; its
 *   key is the one of the head before, or one that a head before has announced, or – "neubeginn" – one that a
 *   record under it names together with the old key and the last head of that: such a change is printed as HINWEIS
 *   stand last line of a Mandant: where its chain ends
 *   ende last line: totals
 */
import { createHmac, createPublicKey, hash, verify } from 'node:crypto';
import { createReadStream, existsSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const FORMAT = 'kogge-pruefpfad-1';
const KOPFFORMAT = 'kogge-siegel-1';
const NEUBEGINN = 'siegel_neubeginn';

// ---------------------------------------------------------------- hashes

const sha256 = (...teile) => hash('sha256', Buffer.concat(teile), 'buffer');
const hex = (text) => hash('sha256', text, 'hex');

/** Canonical JSON (RFC 8785): keys sorted by UTF-16 units, numbers and strings as ECMAScript writes them. */
export function kanonisch(wert) {
  if (Array.isArray(wert)) return `[${wert.map(kanonisch).join(',')}]`;
  if (wert === null || typeof wert !== 'object') return JSON.stringify(wert);
  return `{${Object.keys(wert)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${kanonisch(wert[name])}`)
    .join(',')}}`;
}

/** Merkle tree of RFC 9162 as the roots of its complete subtrees. */
class Baum {
  teile = [];
  anzahl = 0;
  haengeAn(daten) {
    let neu = sha256(Buffer.of(0), daten);
    for (let n = this.anzahl; n % 2 === 1; n = (n - 1) / 2) neu = sha256(Buffer.of(1), this.teile.pop(), neu);
    this.teile.push(neu);
    this.anzahl += 1;
  }
  wurzel() {
    if (this.anzahl === 0) return hex('');
    return this.teile.reduceRight((rechts, links) => sha256(Buffer.of(1), links, rechts)).toString('hex');
  }
}

// ---------------------------------------------------------------- signatures

const schluesselSpeicher = new Map();

/** The public key, or null when this Node does not know the algorithm (ML-DSA needs Node 24). */
function oeffentlich(verfahren, spki) {
  if (!schluesselSpeicher.has(spki)) {
    let schluessel = null;
    try {
      schluessel = createPublicKey({ key: Buffer.from(spki, 'base64'), type: 'spki', format: 'der' });
      if (schluessel.asymmetricKeyType !== verfahren) schluessel = 'falsch';
    } catch {
      if (verfahren === 'ed25519') schluessel = 'falsch';
    }
    schluesselSpeicher.set(spki, schluessel);
  }
  return schluesselSpeicher.get(spki);
}

// ---------------------------------------------------------------- the check

/**
 * Takes the export line by line. A fault ends the check of its Mandant; the next one is checked all the same.
 */
export class Pruefer {
  maengel = [];
  geloescht = [];
  neubeginne = [];
  eintraege = 0;
  koepfe = 0;
  mandanten = [];
  signaturen = {};
  #zeile = 0;
  #m = null;
  #ende = false;
  #pin;
  #aussen;
  #gueltig;

  /**
   * `aussen`: heads kept outside, as parsed lines. `gueltig` is node's own verify; whoever runs many trials
   * may give one that remembers.
   */
  constructor({ schluessel = null, aussen = [], gueltig = verify } = {}) {
    this.#pin = schluessel;
    this.#gueltig = gueltig;
    this.#aussen = new Map();
    for (const { kopf } of aussen)
      this.#aussen.set(kopf.mandant, [...(this.#aussen.get(kopf.mandant) ?? []), kopf]);
  }

  /** `von`–`bis`: the records among which the fault lies; `kopf`: number of the head at which it shows. */
  #mangel(art, von, bis, kopf, text) {
    this.maengel.push({ mandant: this.#m?.id ?? null, art, von, bis, kopf, text });
    if (this.#m) this.#m.kaputt = true;
  }

  zeile(text) {
    this.#zeile += 1;
    let z = null;
    try {
      z = JSON.parse(text);
      this.#lies(z);
    } catch {
      this.#unlesbar(z?.art);
    }
  }

  #unlesbar(art) {
    const seq = (this.#m?.baum.anzahl ?? 0) + 1;
    if (this.#m && art === 'eintrag')
      this.#mangel('eintrag', seq, seq, null, `Eintrag ${seq} ist nicht lesbar / cannot be read`);
    else if (this.#m && art === 'kopf')
      this.#mangel(
        'kopf',
        this.#m.bis + 1,
        Math.max(seq - 1, this.#m.bis + 1),
        this.#m.nr + 1,
        `Siegel ${this.#m.nr + 1} ist nicht lesbar / cannot be read`,
      );
    else this.#mangel('datei', null, null, null, `Zeile ${this.#zeile} ist nicht lesbar / cannot be read`);
  }

  #lies(z) {
    if (this.#ende) throw new Error('behind the end');
    if (this.#zeile === 1)
      return z.format === FORMAT
        ? undefined
        : this.#mangel(
            'datei',
            null,
            null,
            null,
            `das ist kein Export der Form ${FORMAT} / not an export of this form`,
          );
    if (z.art === 'eintrag') this.eintraege += 1;
    if (z.art === 'kopf') this.koepfe += 1;
    if (z.art === 'mandant') return this.#beginne(z);
    if (z.art === 'ende') return this.#schliesse(z);
    if (this.#m?.kaputt) return undefined;
    if (!this.#m) throw new Error('belongs to no Mandant');
    if (z.art === 'eintrag') return this.#eintrag(z);
    if (z.art === 'kopf') return this.#kopf(z);
    if (z.art === 'stand') return this.#stand(z);
    throw new Error('of an unknown kind');
  }

  #beginne({ mandant, kuerzel }) {
    this.#beende();
    const doppelt = this.mandanten.some(({ id }) => id === mandant);
    this.#m = {
      id: mandant,
      kuerzel,
      baum: new Baum(),
      hash: '',
      nr: 0,
      bis: 0,
      kopfHash: '',
      schluessel: null,
      ids: new Set(),
      hashes: [],
      vermerke: new Map(),
      stand: false,
      kaputt: false,
    };
    this.mandanten.push(this.#m);
    if (doppelt)
      this.#mangel(
        'datei',
        null,
        null,
        null,
        'der Mandant steht zweimal im Export / the Mandant appears twice',
      );
  }

  #eintrag(z) {
    const m = this.#m;
    const seq = m.baum.anzahl + 1;
    const falsch = this.#fehlerAm(z, seq);
    if (falsch) return this.#mangel(falsch.art, falsch.von ?? seq, seq, null, falsch.text);
    m.hash = z.hash;
    m.baum.haengeAn(Buffer.from(z.hash, 'hex'));
    if (z.eintrag.handlung === NEUBEGINN) m.vermerke.set(seq, z);
    return undefined;
  }

  /** What is wrong with a record, and from which one on. */
  #fehlerAm(z, seq) {
    const m = this.#m;
    if (m.stand)
      return {
        art: 'ende',
        von: m.bis + 1,
        text: `Eintrag ${seq} steht hinter dem Ende der Kette / stands behind the end of the chain`,
      };
    const davor = Math.max(seq - 1, 1);
    if (z.seq !== seq)
      return {
        art: 'folge',
        von: davor,
        text: `an der Stelle von Eintrag ${seq} steht ${z.seq} / record ${z.seq} stands in place of ${seq}`,
      };
    const eintragSha256 = hex(kanonisch(z.eintrag));
    if (z.hash !== hex(`${z.vorher}|${seq}|${z.zeit}|${eintragSha256}`))
      return { art: 'eintrag', text: `Eintrag ${seq} wurde geändert / record was changed` };
    if (z.vorher !== m.hash)
      return {
        art: 'kette',
        von: davor,
        text: `Eintrag ${seq} schließt nicht an ${seq - 1} an / does not follow`,
      };
    return this.#fehlerDaneben(z, seq, eintragSha256);
  }

  /** Columns and detail stand beside the record that the chain is over. */
  #fehlerDaneben(z, seq, eintragSha256) {
    const spalte = falscheSpalte(z, eintragSha256);
    if (spalte)
      return {
        art: 'spalten',
        text: `Eintrag ${seq}: Spalte ${spalte} sagt anderes als der Eintrag / column differs from the record`,
      };
    if (this.#detailPasst(z)) return null;
    const text =
      `Eintrag ${seq}: das Detail ist nicht das, auf das er sich festlegt ` +
      '/ detail does not match its commitment';
    return { art: 'detail', text };
  }

  /**
   * Free text and names stand beside the record under HMAC-SHA-256 with a salt of their own. Both may have
   * been erased.
   */
  #detailPasst({ seq, eintrag, detail, salz }) {
    if (detail === undefined && salz === undefined) {
      if (eintrag.detailHmac !== null) this.geloescht.push({ mandant: this.#m.id, seq });
      return true;
    }
    return (
      typeof salz === 'string' &&
      createHmac('sha256', Buffer.from(salz, 'hex'))
        .update(kanonisch(detail ?? null))
        .digest('hex') === eintrag.detailHmac
    );
  }

  #kopf({ kopf: k, signaturen }) {
    const m = this.#m;
    const nr = m.nr + 1;
    const da = m.baum.anzahl;
    const vermerk = this.#neubeginn(k);
    const schluessel = (vermerk ? null : m.schluessel) ?? k.schluesselNeu;
    const falsch = this.#fehlerAmSchluessel(k, schluessel, signaturen) ?? this.#fehlerAmKopf(k, nr, da);
    if (falsch)
      return this.#mangel(
        falsch.art,
        m.bis + 1,
        Math.max(da, m.bis + 1),
        nr,
        `Siegel ${nr} über die Einträge ${m.bis + 1} bis ${da}: ${falsch.text}`,
      );
    if (k.bisSeq > da)
      return this.#mangel(
        'fehlen',
        m.bis + 1,
        k.bisSeq,
        nr,
        `Siegel ${nr} deckt die Einträge ${m.bis + 1} bis ${k.bisSeq}, da sind sie nur bis ${da} ` +
          '/ records are missing',
      );
    if (vermerk) this.#merkeNeubeginn(nr, vermerk);
    Object.assign(m, {
      nr,
      bis: k.bisSeq,
      kopfHash: hex(kanonisch(k)),
      schluessel: k.schluesselNeu ?? schluessel,
    });
    m.ids.add(schluessel.id);
    if (this.#aussen.size > 0) m.hashes[nr] = m.kopfHash;
    return undefined;
  }

  /**
   * A key for which the old one does not vouch follows only where a record under this head names both and the head
   * before.
   */
  #neubeginn(k) {
    const m = this.#m;
    const vermerk = m.schluessel ? m.vermerke.get(k.neubeginn) : undefined;
    const e = vermerk?.eintrag;
    return e &&
      k.neubeginn > m.bis &&
      k.neubeginn <= k.bisSeq &&
      e.alterSchluessel === m.schluessel.id &&
      e.neuerSchluessel === k.schluesselNeu?.id &&
      e.letzterKopf === m.kopfHash
      ? vermerk
      : null;
  }

  #merkeNeubeginn(kopf, { seq, zeit, eintrag, detail }) {
    this.neubeginne.push({
      mandant: this.#m.id,
      kopf,
      seq,
      zeit,
      alt: eintrag.alterSchluessel,
      neu: eintrag.neuerSchluessel,
      grund: typeof detail?.grund === 'string' ? detail.grund : null,
    });
  }

  #fehlerAmSchluessel(k, schluessel, signaturen) {
    if (k.format !== KOPFFORMAT || k.mandant !== this.#m.id)
      return { art: 'kopf', text: 'gehört zu einem anderen Mandanten / belongs to another Mandant' };
    if (
      !schluessel ||
      schluessel.id !== hex(kanonisch(schluessel.verfahren)) ||
      k.schluessel !== schluessel.id
    )
      return { art: 'kopf', text: 'ein fremder Schlüssel / a foreign key' };
    return this.#unterschrieben(schluessel, k, signaturen)
      ? null
      : { art: 'signatur', text: 'die Unterschrift passt nicht / the signature does not match' };
  }

  /** Its place among the heads, and its root; that of a head over missing records says nothing. */
  #fehlerAmKopf(k, nr, da) {
    const m = this.#m;
    if (k.nr !== nr || k.vorherigerKopf !== m.kopfHash)
      return { art: 'koepfe', text: 'es fehlt oder wurde ersetzt / is missing or was replaced' };
    if (k.vonSeq !== m.bis + 1 || k.anzahl !== k.bisSeq - m.bis || k.anzahl < 0 || k.bisSeq < da)
      return { art: 'kopf', text: 'steht nicht an seiner Stelle / out of place' };
    if (k.bisSeq > da || k.wurzel === m.baum.wurzel()) return null;
    const text =
      'hier wurde etwas ersetzt, entfernt oder eingefügt ' +
      '/ something was replaced, removed or inserted here';
    return { art: 'wurzel', text };
  }

  /**
   * Every algorithm of the key has signed; those that this Node knows are checked, the others are counted.
   */
  #unterschrieben({ verfahren }, kopf, signaturen) {
    if (!('ed25519' in verfahren)) return false;
    const nachricht = Buffer.from(kanonisch(kopf));
    return Object.entries(verfahren).every(([art, spki]) => {
      const schluessel = oeffentlich(art, spki);
      const zahl = (this.signaturen[art] ??= { geprueft: 0, ungeprueft: 0 });
      if (typeof signaturen?.[art] !== 'string' || schluessel === 'falsch') return false;
      zahl[schluessel ? 'geprueft' : 'ungeprueft'] += 1;
      return (
        schluessel === null ||
        this.#gueltig(null, nachricht, schluessel, Buffer.from(signaturen[art], 'base64'))
      );
    });
  }

  #stand({ seq, hash }) {
    const m = this.#m;
    const da = m.baum.anzahl;
    m.stand = true;
    if (seq > da)
      return this.#mangel(
        'ende',
        m.bis + 1,
        seq,
        null,
        `die Kette reicht bis Eintrag ${seq}, da sind sie nur bis ${da} / records are missing at the end`,
      );
    if (seq !== da || hash !== m.hash)
      return this.#mangel(
        'ende',
        Math.min(m.bis + 1, da),
        da,
        null,
        `die Kette endet mit Eintrag ${da}, ihr Kopf sagt ${seq} / the chain ends elsewhere`,
      );
    return undefined;
  }

  /** What can only be said when all of a Mandant has been seen. */
  #beende() {
    const m = this.#m;
    if (m && !m.kaputt) {
      if (!m.stand)
        this.#mangel('datei', null, null, null, 'der Export ist unvollständig / the export is incomplete');
      else if (m.nr === 0 && m.baum.anzahl > 0)
        this.#mangel('koepfe', 1, m.baum.anzahl, 1, 'kein einziges Siegel / not a single head');
      const fehlendes = (this.#aussen.get(m.id) ?? []).find(
        (kopf) => m.hashes[kopf.nr] !== hex(kanonisch(kopf)),
      );
      if (fehlendes && !m.kaputt) this.#aussenFehlt(fehlendes);
      if (this.#pin && m.nr > 0 && !m.kaputt && !m.ids.has(this.#pin))
        this.#mangel(
          'schluessel',
          1,
          m.baum.anzahl,
          1,
          `kein Siegel ist von ${this.#pin} / no head is signed by this key`,
        );
    }
    this.#m = null;
  }

  #aussenFehlt({ nr, vonSeq, bisSeq }) {
    this.#mangel(
      'aussen',
      vonSeq,
      Math.max(bisSeq, vonSeq),
      nr,
      `Siegel ${nr} über die Einträge ${vonSeq} bis ${bisSeq} steht außerhalb, aber nicht so im Export` +
        ' / is kept outside, but not in the export',
    );
  }

  #schliesse({ mandanten, eintraege, koepfe }) {
    this.#beende();
    this.#ende = true;
    if (mandanten !== this.mandanten.length || eintraege !== this.eintraege || koepfe !== this.koepfe)
      this.#mangel('datei', null, null, null, 'der Export ist unvollständig / the export is incomplete');
  }

  /** After the last line. */
  ergebnis() {
    if (!this.#ende) {
      this.#beende();
      this.#mangel('datei', null, null, null, 'der Export ist unvollständig / the export is incomplete');
    }
    for (const [mandant, [kopf]] of this.#aussen) {
      if (this.mandanten.some(({ id }) => id === mandant)) continue;
      this.#aussenFehlt(kopf);
      this.maengel.at(-1).mandant = mandant;
    }
    const mandanten = this.mandanten.map(({ id, kuerzel, baum, nr, bis, kopfHash, schluessel, kaputt }) => ({
      mandant: id,
      kuerzel,
      ok: !kaputt,
      eintraege: baum.anzahl,
      gesiegelt: bis,
      koepfe: nr,
      letzterKopf: kopfHash,
      schluessel: schluessel?.id ?? null,
    }));
    return {
      ok: this.maengel.length === 0,
      maengel: this.maengel,
      mandanten,
      neubeginne: this.neubeginne,
      geloescht: this.geloescht,
      signaturen: this.signaturen,
    };
  }
}

/** The columns by which the program searches repeat the record; answers the first one that does not. */
function falscheSpalte({ eintrag: e, spalten: s }, eintragSha256) {
  const soll = {
    akteur: e.akteur,
    vertritt: e.amt?.vertritt ?? null,
    handlung: e.handlung,
    gegenstandArt: e.gegenstand?.art ?? 'vorgang',
    gegenstandId: e.gegenstand?.id ?? e.vorgang,
    vorgang: e.gegenstand ? null : e.vorgang,
    vorgangVersion: e.gegenstand ? null : e.version,
    eintragSha256,
    detailHmac: e.detailHmac,
  };
  return Object.keys(soll).find((name) => s?.[name] !== soll[name]);
}

// ---------------------------------------------------------------- the command

async function* zeilen(datei) {
  yield* createInterface({ input: createReadStream(datei), crlfDelay: Infinity });
}

/** Heads that were kept outside; a line that a crash cut off stands there once more. */
async function koepfeAus(datei) {
  const koepfe = [];
  for await (const zeile of zeilen(datei)) {
    try {
      koepfe.push(JSON.parse(zeile));
    } catch {
      console.error(`${datei}: eine unlesbare Zeile übergangen / an unreadable line was left out`);
    }
  }
  return koepfe;
}

function bericht({ ok, maengel, mandanten, neubeginne, geloescht, signaturen }) {
  for (const { kuerzel, ok: gut, eintraege, gesiegelt, koepfe, letzterKopf, schluessel } of mandanten) {
    console.log(
      `${gut ? 'OK    ' : 'FEHLER'} ${kuerzel}: ${eintraege} Einträge geprüft` +
        ` / records checked, ${gesiegelt} davon unter ${koepfe} Siegeln / sealed by heads`,
    );
    if (letzterKopf)
      console.log(`       letztes Siegel / last head: ${letzterKopf}\n       Schlüssel / key: ${schluessel}`);
  }
  for (const [art, { geprueft, ungeprueft }] of Object.entries(signaturen))
    console.log(
      `       ${art}: ${geprueft} Unterschriften geprüft / checked` +
        (ungeprueft
          ? `, ${ungeprueft} NICHT geprüft, dieses Node kennt das Verfahren nicht / NOT checked`
          : ''),
    );
  if (geloescht.length > 0)
    console.log(
      `       ${geloescht.length} Details gelöscht / erased: ${geloescht
        .slice(0, 10)
        .map(({ seq }) => seq)
        .join(', ')}${geloescht.length > 10 ? ' …' : ''}`,
    );
  for (const { mandant, kopf, seq, zeit, alt, neu, grund } of neubeginne)
    console.log(
      `HINWEIS ${mandanten.find((m) => m.mandant === mandant)?.kuerzel}: ab Siegel ${kopf} ein neuer Schlüssel, ` +
        `für den der alte nicht bürgt (Eintrag ${seq}, ${zeit}): ${alt} -> ${neu}\n` +
        `       Grund: ${grund ?? 'gelöscht / erased'}\n       Bitte den neuen Fingerabdruck mit dem ` +
        'vergleichen, der Ihnen gemeldet wurde. / a new key without the old one: compare its fingerprint',
    );
  for (const { mandant, text } of maengel)
    console.log(`FEHLER ${mandanten.find((m) => m.mandant === mandant)?.kuerzel ?? mandant ?? ''} ${text}`);
  console.log(ok ? 'Alles passt. / Everything fits.' : 'NICHT IN ORDNUNG / NOT IN ORDER');
}

/** Runs the command; answers the exit code. */
export async function haupt(argumente) {
  const optionen = { schluessel: null, koepfe: null, json: false };
  const orte = [];
  for (let i = 0; i < argumente.length; i += 1) {
    const name = argumente[i].replace(/^--/u, '');
    if (argumente[i] === '--json') optionen.json = true;
    else if (argumente[i].startsWith('--') && name in optionen && argumente[i + 1])
      optionen[name] = argumente[(i += 1)];
    else orte.push(argumente[i]);
  }
  const datei =
    orte.length === 1 && existsSync(orte[0])
      ? statSync(orte[0]).isDirectory()
        ? join(orte[0], 'pruefpfad.jsonl')
        : orte[0]
      : null;
  if (!datei || !existsSync(datei) || (optionen.koepfe && !existsSync(optionen.koepfe))) {
    console.error(
      'So wird geprüft / usage: pruefen.js ORDNER|DATEI [--schluessel FINGERPRINT] [--koepfe DATEI] [--json]',
    );
    return 2;
  }
  const aussen = optionen.koepfe ? await koepfeAus(optionen.koepfe) : [];
  const pruefer = new Pruefer({ schluessel: optionen.schluessel, aussen });
  for await (const zeile of zeilen(datei)) pruefer.zeile(zeile);
  const ergebnis = pruefer.ergebnis();
  if (optionen.json) console.log(JSON.stringify(ergebnis));
  else bericht(ergebnis);
  return ergebnis.ok ? 0 : 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await haupt(process.argv.slice(2));
