/**
 * One lane of races: a Mandant, a Vorgang that is led back to the start after each race, and people who ask
 * over HTTP.
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as warte } from 'node:timers/promises';
import { ladePersonenkontext, Runner, zugriffVon } from '#runner';
import { senatsvorlage } from '#workflows';
import { alsRolle, angemeldet, einMandant, heute } from './haus.js';

const TEXTE = {
  A: 'Das Problem.',
  B: 'Die Lösung.',
  C: 'Keine Alternativen.',
  D: 'Keine Kosten. Die Genderprüfung ist erfolgt. Klimacheck ohne Befund.',
  E: 'Die Abstimmung ist eingeleitet.',
  F: 'Geeignet.',
  G: '1. Der Senat nimmt den Bericht zur Kenntnis.',
};
const GRUND = { grund: 'Bitte die Zahlen noch einmal belegen.' };
/** The usual way of the procedure without co-signature, with the state that each Schritt leads to. */
const WEG = senatsvorlage.weg
  .map(({ schritt, wer, daten }, i, alle) => [alle[i + 1]?.zustand, schritt, wer, daten])
  .filter(([nach, schritt]) => nach !== undefined && schritt !== 'mitzeichnen')
  .map(([nach, schritt, wer, daten]) => [
    nach,
    schritt,
    wer.replace(/@[a-z]\w+/u, '@SF').replace(/^[A-Z]+/u, (rolle) => rolle.toLowerCase()),
    daten,
  ]);

export class Bahn {
  vorgang = null;
  #zugriffe = new Map();

  static async neu(welt, kuerzel) {
    const bahn = new Bahn();
    const m = await einMandant(welt.haus, kuerzel);
    const datenbank = await alsRolle(welt.haus, 'kogge_app', 2);
    return Object.assign(bahn, {
      welt,
      m,
      datenbank,
      runner: new Runner(datenbank),
      zufall: welt.zufall.fuer(kuerzel),
      heute: await heute(welt.haus),
    });
  }

  schliesse() {
    return this.datenbank.quelle.destroy();
  }

  person(wer) {
    return this.m.personen[wer];
  }

  angemeldet(wer) {
    return angemeldet(this.welt.haus, { id: this.person(wer).id, mandant: this.m.mandant });
  }

  sql(anweisung, werte) {
    return this.welt.haus.sql(anweisung, werte);
  }

  /** A request by that person to the first or second API process. */
  async frage(wer, api, { methode = 'POST', pfad, inhalt, etag, schluessel = randomUUID(), ausweis }) {
    const beginn = performance.now();
    const antwort = await fetch(`http://127.0.0.1:${this.welt.apis[api].umgebung.PORT}/api${pfad}`, {
      method: methode,
      ...(inhalt === undefined ? {} : { body: JSON.stringify(inhalt) }),
      headers: {
        ...(ausweis ?? { authorization: `Bearer ${this.person(wer).schluessel}` }),
        ...(inhalt === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag ? { 'if-match': etag } : {}),
        ...(methode === 'GET' ? {} : { 'idempotency-key': schluessel }),
      },
    });
    const text = await antwort.text();
    const gelesen = text === '' ? null : JSON.parse(text);
    return {
      status: antwort.status,
      code: gelesen?.code ?? null,
      inhalt: gelesen,
      text,
      ms: performance.now() - beginn,
    };
  }

  schritt(wer, api, schritt, daten = {}, weise = {}) {
    return this.frage(wer, api, {
      pfad: `/vorgaenge/${this.vorgang.id}/schritte`,
      inhalt: { schritt, daten },
      etag: this.vorgang.etag,
      ...weise,
    });
  }

  /** Past HTTP, for what lies between two races. */
  async mache(wer, schritt, daten = {}) {
    const person = this.person(wer).id;
    if (!this.#zugriffe.has(wer))
      this.#zugriffe.set(
        wer,
        zugriffVon(
          await this.datenbank.transaktion({ mandant: this.m.mandant, person, subjekte: [] }, (t) =>
            ladePersonenkontext(t, this.m.mandant, person),
          ),
        ),
      );
    return this.runner.step({
      vorgang: this.vorgang.id,
      schritt,
      daten,
      akteur: { art: 'person', person, aemter: [] },
      zugriff: this.#zugriffe.get(wer),
    });
  }

  /**
   * The Vorgang in that state, with its ETag: the one at hand where it can be led back, otherwise a new one.
   */
  async stelleAuf(zustand, { mitzeichnende = [] } = {}) {
    const jetzt = this.vorgang && (await this.#lies());
    if (jetzt?.zustand === 'formalpruefung' && zustand === 'fachpruefung')
      await this.mache('vb@SF', 'maengelMelden', GRUND);
    const da = this.vorgang && (await this.#lies());
    if (da?.zustand === 'entwurf') await this.mache('aut@SF', 'einreichenFach');
    else if (da?.zustand !== zustand) await this.#neu(zustand, mitzeichnende);
    const { version, inhalt_sha256: inhalt, zustand: erreicht } = await this.#lies();
    if (erreicht !== zustand) throw new Error(`Die Bahn steht bei ${erreicht} statt ${zustand}.`);
    Object.assign(this.vorgang, { version, inhalt, etag: `"v${version}-${(inhalt ?? '').slice(0, 16)}"` });
  }

  async #neu(zustand, mitzeichnende) {
    const aut = this.person('aut@SF').id;
    this.#zugriffe.clear();
    const kontext = await this.datenbank.transaktion(
      { mandant: this.m.mandant, person: aut, subjekte: [] },
      (t) => ladePersonenkontext(t, this.m.mandant, aut),
    );
    const { vorgang } = await this.runner.beginne(zugriffVon(kontext), {
      art: 'senatsvorlage',
      mandant: this.m.mandant,
      titel: 'Rennen',
      stufe: 'offen',
      akteur: { art: 'person', person: aut, aemter: [] },
      daten: {},
      eingabe: { federfuehrung: 'SF', einbringer: ['SF'], mitwirkende: [aut], sitzung: this.m.sitzung },
    });
    this.vorgang = { id: vorgang };
    await this.mache('aut@SF', 'bearbeiten', {
      abschnitte: Object.entries(TEXTE).map(([buchstabe, text]) => ({ buchstabe, text, version: 0 })),
    });
    if (mitzeichnende.length > 0)
      await this.mache('aut@SF', 'festlegen', {
        mitzeichnende: mitzeichnende.map((ressort) => ({ ressort })),
      });
    for (const [nach, schritt, wer, daten] of WEG) {
      await this.mache(wer, schritt, daten);
      if (nach === zustand) break;
    }
    if (zustand !== 'tagesordnung') return;
    await this.mache('sk@SK', 'aufAndereSitzung', { sitzung: this.m.sitzungOffen, ...GRUND });
    await this.mache('sk@SK', 'aufsetzen', { teil: 'oeffentlich' });
  }

  async #lies() {
    return (
      await this.sql('SELECT zustand, version, inhalt_sha256 FROM vorgang WHERE id = $1', [this.vorgang.id])
    )[0];
  }

  /** Place in the audit trail: the order in which changes were committed. */
  async seq(handlung, gegenstand) {
    return (
      (
        await this.sql(
          `
            SELECT seq::int
            FROM pruefpfad
            WHERE mandant_id = $3
              AND handlung = $1
              AND gegenstand_id = $2
            ORDER BY seq DESC
            LIMIT 1`,
          [handlung, gegenstand, this.m.mandant],
        )
      )[0]?.seq ?? null
    );
  }
}

/** Starts both at the same moment, each after up to three milliseconds. */
export function zugleich(zufall, ...arbeiten) {
  return Promise.all(
    arbeiten.map(async (arbeit) => {
      await warte(zufall.zahl() * 3);
      return arbeit();
    }),
  );
}
