import { setTimeout as warte } from 'node:timers/promises';
import { fehler, type KoggeFehler } from '#contract';
import type { Datenbank, Transaktion, Zugriffskontext } from '#persistence';
import { legeAb } from './ablage.js';
import { beginneIn } from './beginnen.js';
import type { Lesezeile } from './lage/lagelader.js';
import { liesVorgang, vorgangFehlt } from './lesen.js';
import { werkFuer, type Schrittauftrag } from './schritt.js';
import { urteil } from './richter.js';
import { stapelIn } from './stapel.js';
import { kampagneVorhanden } from './wirkungen/kampagnen.js';
import type { Beginn, Idempotenz, Schrittantwort } from './werk.js';

const VERSUCHE = 3;
const GEMERKTE_ARTEN = 10_000;
/** Serialisation fault, deadlock, waited too long for a lock: others work on the same rows. */
const GEDRAENGE = ['40001', '40P01', '55P03'];

/** The one door: nothing else changes a Vorgang. People, deadlines and bulk acts come through here alike. */
export class Runner {
  readonly #arten = new Map<string, string>();

  constructor(
    private readonly datenbank: Datenbank,
    /** Called after a commit, so that messages leave at once; losing the call costs nothing but time. */
    private readonly nachCommit: () => void = () => {},
  ) {}

  /**
   * Makes one Schritt in one transaction. Throws a KoggeFehler when it is refused; then nothing has changed.
   */
  async step(auftrag: Schrittauftrag): Promise<Schrittantwort> {
    const antwort = await this.#mitWiederholung(() =>
      this.datenbank.transaktion(auftrag.zugriff, (t) => this.stepIn(t, auftrag)),
    );
    this.nachCommit();
    return antwort;
  }

  /**
   * Makes Schritte at many Vorgaenge of one Mandant – one at each, none by a person – in one transaction.
   * Answers in their order: what was done, why it was refused, or null where others are at work. A refusal
   * leaves the other Schritte alone; when it throws, nothing has changed.
   */
  async stapel(
    zugriff: Zugriffskontext,
    auftraege: readonly Schrittauftrag[],
  ): Promise<(Schrittantwort | KoggeFehler | null)[]> {
    const antworten = await this.datenbank.transaktion(zugriff, (t) => stapelIn(t, auftraege));
    this.nachCommit();
    return antworten;
  }

  /** Begins a Vorgang in a transaction of its own, with what has to happen at once after it. */
  async beginne(
    zugriff: Zugriffskontext,
    beginn: Beginn,
    danach?: (t: Transaktion, vorgang: string) => Promise<unknown>,
  ): Promise<Schrittantwort> {
    const antwort = await this.#mitWiederholung(() =>
      this.datenbank.transaktion(zugriff, async (t) => {
        const schon = await schonBegonnen(t, zugriff, beginn);
        if (schon) return schon;
        const neu = await beginneIn(t, beginn);
        await danach?.(t, neu.vorgang);
        return neu;
      }),
    );
    this.nachCommit();
    return antwort;
  }

  /** Something else than a Schritt was committed that the worker should see at once. */
  melde(): void {
    this.nachCommit();
  }

  /** The same inside a transaction that is already open for this Mandant. */
  async stepIn(t: Transaktion, auftrag: Schrittauftrag): Promise<Schrittantwort> {
    const art = await this.#artVon(t, auftrag.vorgang);
    for (let versuch = 0; versuch <= VERSUCHE; versuch += 1) {
      if (versuch > 0) await warte(Math.random() * 10 * versuch);
      const zeile = await liesVorgang(t, {
        vorgang: auftrag.vorgang,
        art,
        daten: auftrag.daten,
        gesperrt: versuch === VERSUCHE,
        person: auftrag.akteur.art === 'person' ? auftrag.akteur.person : null,
        schluessel: auftrag.idempotenz?.schluessel ?? null,
      });
      const antwort =
        schonBeantwortet(zeile, auftrag) ??
        (await legeAb(t, await werkFuer(t, zeile, auftrag), auftrag.idempotenz ?? null));
      if (antwort) return antwort;
    }
    throw fehler(
      'konflikt',
      'Der Vorgang wird gerade von anderen geändert. Bitte versuchen Sie es noch einmal.',
      'Others are changing this case right now. Please try again.',
    );
  }

  /**
   * The kind of a Vorgang never changes: who has asked once need not ask again. It says nothing about who may
   * see it; the read itself does.
   */
  async #artVon(t: Transaktion, vorgang: string): Promise<string> {
    const bekannt = this.#arten.get(vorgang);
    if (bekannt) return bekannt;
    const { rows } = await t.abfrage<{ art: string }>(
      { name: 'kogge_art', text: 'SELECT art FROM vorgang WHERE id = $1' },
      [vorgang],
    );
    if (!rows[0]) throw vorgangFehlt();
    if (this.#arten.size >= GEMERKTE_ARTEN) this.#arten.clear();
    this.#arten.set(vorgang, rows[0].art);
    return rows[0].art;
  }

  /** A throng and a concurrent twin with the same Idempotency-Key are tried again; the twin then answers. */
  async #mitWiederholung<T>(arbeit: () => Promise<T>): Promise<T> {
    for (let versuch = 1; ; versuch += 1) {
      try {
        return await arbeit();
      } catch (grund) {
        const { code, constraint } = grund as { code?: string; constraint?: string };
        const nochmal =
          GEDRAENGE.includes(code ?? '') ||
          (code === '23505' && constraint === 'idempotenz_pk') ||
          // The same file was thrown away with the last paper that held it.
          (code === '23503' && constraint === 'anlage_datei');
        if (!nochmal || versuch >= VERSUCHE) throw uebersetzt(grund);
        await warte(Math.random() * 20 * versuch);
      }
    }
  }
}

/** What the last judges of the database refuse is a refusal for people too. */
function uebersetzt(grund: unknown): unknown {
  const { code, constraint } = grund as { code?: string; constraint?: string };
  const gesprochen = urteil(grund);
  if (gesprochen) return gesprochen;
  if (code === '23505' && constraint === 'kampagne_jahr') return kampagneVorhanden();
  if (GEDRAENGE.includes(code ?? '')) {
    return fehler(
      'konflikt',
      'Der Vorgang wird gerade von anderen geändert. Bitte versuchen Sie es noch einmal.',
      'Others are changing this case right now. Please try again.',
    );
  }
  return grund;
}

/** Answer that was given under the same Idempotency-Key. */
async function schonBegonnen(
  t: Transaktion,
  { mandant, person }: Zugriffskontext,
  { idempotenz }: Beginn,
): Promise<Schrittantwort | null> {
  if (!idempotenz) return null;
  const { rows } = await t.abfrage<{ anfrage_sha256: string; antwort: unknown }>(
    `
      SELECT anfrage_sha256, antwort
      FROM idempotenz
      WHERE mandant_id = $1
        AND person_id = $2
        AND schluessel = $3`,
    [mandant, person, idempotenz.schluessel],
  );
  return gemerkteAntwort(rows[0] ?? null, idempotenz);
}

function schonBeantwortet({ idempotent }: Lesezeile, { idempotenz }: Schrittauftrag): Schrittantwort | null {
  return gemerkteAntwort(idempotent, idempotenz);
}

function gemerkteAntwort(
  idempotent: { anfrage_sha256: string; antwort: unknown } | null,
  idempotenz: Idempotenz | undefined,
): Schrittantwort | null {
  if (!idempotent || !idempotenz) return null;
  if (idempotent.anfrage_sha256 === idempotenz.anfrageSha256) {
    // In the order of the first answer: a repetition is the same to the byte.
    const { vorgang, nummer, schritt, version, zustand } = idempotent.antwort as Schrittantwort;
    return { vorgang, nummer, schritt, version, zustand };
  }
  throw fehler(
    'schluessel_wiederverwendet',
    'Dieser Idempotency-Key gehört zu einer anderen Anfrage. Bitte verwenden Sie einen neuen.',
    'This Idempotency-Key belongs to another request. Please use a new one.',
  );
}
