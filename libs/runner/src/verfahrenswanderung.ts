import { fehler, KoggeFehler } from '#contract';
import { pruefePlan, wandere, type Migrationsplan, type Planbefund, type Workflow } from '#engine';
import { neueKennung, type Datenbank, type Transaktion } from '#persistence';
import { verfahren } from '#workflows';
import { legeAb } from './ablage.js';
import { beginneIn } from './beginnen.js';
import { liesVorgang } from './lesen.js';
import { alsSystem, hatEigenesAmt, systemzugriff, type Personenkontext } from './personenkontext.js';
import { trageLeiternNach } from './leiter-nachtragen.js';
import { protokolliere } from './protokollieren.js';
import { leeresWerk, type Werk } from './werk.js';

/** What the plan would do, or did, to one Vorgang. */
export interface Wanderbefund {
  vorgang: string;
  nummer: string;
  von: string;
  nach: string | null;
  befunde: Planbefund[];
}

export interface Wanderbericht {
  wanderung: string;
  vorgaenge: Wanderbefund[];
  /** Can be confirmed: no Vorgang is left behind. */
  vollstaendig: boolean;
}

interface Kandidat {
  id: string;
  art: string;
  nummer: string;
  zustand: string;
}

const UMGESTELLTE_FRIST = `
  UPDATE frist
  SET schluessel = $3,
    ereignis = CASE WHEN ereignis IS NULL THEN NULL ELSE jsonb_set(ereignis, '{type}', to_jsonb($3::text)) END
  WHERE vorgang_id = $1
    AND schluessel = $2
    AND stand = 'laeuft'`;

const LAUFENDE = `
  SELECT id, art, nummer, zustand
  FROM vorgang
  WHERE definition_id = $1
    AND definition_version = $2
    AND beendet_am IS NULL
  ORDER BY id`;

/**
 * Moves running Vorgaenge from one version of a procedure to another: proposed with a dry run by one person,
 * confirmed and carried out by another.
 */
export class Verfahrenswanderung {
  constructor(
    private readonly datenbank: Datenbank,
    private readonly bekannte: readonly Workflow[] = verfahren,
  ) {}

  /**
   * Checks the plan against both definitions and every running Vorgang; changes nothing but the list of
   * proposals. By an administrator.
   */
  schlageVor(t: Transaktion, wer: Personenkontext, plan: Migrationsplan): Promise<Wanderbericht> {
    pruefeAmt(wer);
    const { mandant, person } = wer;
    return alsSystem(t, async () => {
      const { alt, neu } = this.#versionen(plan);
      const maengel = pruefePlan(plan, alt as never, neu as never);
      if (maengel.length > 0)
        throw new KoggeFehler(
          'eingabe_ungueltig',
          maengel.map(({ de, en }) => ({ de, en })),
        );
      const vorgaenge: Wanderbefund[] = [];
      for (const kandidat of await laufende(t, plan))
        vorgaenge.push((await this.#probe(t, kandidat, plan)).befund);
      const wanderung = neueKennung();
      await t.abfrage(
        `
          INSERT INTO verfahrenswanderung (id, mandant_id, plan, probe, vorgeschlagen_von, vorgeschlagen_am)
          VALUES ($1, $2, $3, $4, $5, kogge_jetzt())`,
        [wanderung, mandant, JSON.stringify(plan), JSON.stringify(vorgaenge), person],
      );
      await protokolliere(t, {
        mandant,
        akteur: person,
        handlung: 'wanderung_vorschlagen',
        gegenstand: { art: 'verfahrenswanderung', id: wanderung },
        fakten: { von: plan.von, nach: plan.nach, vorgaenge: vorgaenge.length },
        detail: null,
      });
      return { wanderung, vorgaenge, vollstaendig: istVollstaendig(vorgaenge) };
    });
  }

  /**
   * By another administrator. Carries the plan out, each Vorgang in a transaction of its own, so that it can
   * be run again after a fault: what has moved is not found any more.
   */
  async bestaetige(wer: Personenkontext, wanderung: string): Promise<Wanderbericht> {
    pruefeAmt(wer);
    const { mandant, person } = wer;
    const plan = await this.datenbank.transaktion(systemzugriff(mandant), (t) =>
      this.#nimm(t, { mandant, person }, wanderung),
    );
    const kandidaten = await this.datenbank.transaktion(systemzugriff(mandant), (t) => laufende(t, plan));
    const vorgaenge: Wanderbefund[] = [];
    for (const kandidat of kandidaten) {
      vorgaenge.push(
        await this.datenbank.transaktion(systemzugriff(mandant), async (t) => {
          await t.abfrage(`SELECT set_config('app.migration', $1, true)`, [wanderung]);
          const { befund, werk } = await this.#probe(t, kandidat, plan, person);
          if (werk && !(await legeAb(t, werk, null, 'wandern')))
            throw fehler(
              'konflikt',
              'Der Vorgang wird gerade geändert. Bitte bestätigen Sie noch einmal.',
              'The case is being changed right now. Please confirm again.',
            );
          return befund;
        }),
      );
    }
    return { wanderung, vorgaenge, vollstaendig: istVollstaendig(vorgaenge) };
  }

  async #nimm(
    t: Transaktion,
    { mandant, person }: { mandant: string; person: string },
    wanderung: string,
  ): Promise<Migrationsplan> {
    const { rows } = await t.abfrage<Vorschlag>(
      `
        SELECT plan, probe, vorgeschlagen_von
        FROM verfahrenswanderung
        WHERE id = $1
        FOR UPDATE`,
      [wanderung],
    );
    if (!rows[0])
      throw fehler('nicht_gefunden', 'Diesen Vorschlag gibt es nicht.', 'There is no such proposal.');
    pruefeVorschlag(rows[0], person);
    await t.abfrage(
      `
        UPDATE verfahrenswanderung
        SET bestaetigt_von = coalesce(bestaetigt_von, $2),
          bestaetigt_am = coalesce(bestaetigt_am, kogge_jetzt())
        WHERE id = $1`,
      [wanderung, person],
    );
    await protokolliere(t, {
      mandant,
      akteur: person,
      handlung: 'wanderung_bestaetigen',
      gegenstand: { art: 'verfahrenswanderung', id: wanderung },
      fakten: {},
      detail: null,
    });
    return rows[0].plan;
  }

  async #probe(
    t: Transaktion,
    { id, art, nummer, zustand }: Kandidat,
    plan: Migrationsplan,
    person?: string,
  ): Promise<{ befund: Wanderbefund; werk?: Werk }> {
    const { alt, neu } = this.#versionen(plan);
    const zeile = await liesVorgang(t, {
      vorgang: id,
      art,
      person: null,
      daten: undefined,
      schluessel: null,
      gesperrt: person !== undefined,
    });
    const ergebnis = wandere(plan, alt as never, neu as never, zeile.vorgang.stand, zeile.fristen);
    if (Array.isArray(ergebnis))
      return { befund: { vorgang: id, nummer, von: zustand, nach: null, befunde: ergebnis } };
    const { fristenBehalten, ...gewandert } = ergebnis;
    const werk: Werk = {
      t,
      workflow: neu,
      zeile,
      vorgang: zeile.vorgang,
      ergebnis: { als: null, daten: {}, wirkungen: [], ...gewandert } as Werk['ergebnis'],
      als: null,
      beginne: beginneIn,
      ...leeresWerk(),
      schritt: {
        type: 'wandern',
        akteur: { art: 'system', person: person ?? 'system', aemter: [] },
        daten: { von: plan.von, nach: plan.nach },
      },
      danach: [
        ...fristenBehalten.filter(({ von, nach }) => von !== nach).map(umgestellt(id)),
        (danach) => trageLeiternNach(danach, id, { workflow: neu, zeile }),
      ],
    };
    return { befund: { vorgang: id, nummer, von: zustand, nach: ergebnis.zustand, befunde: [] }, werk };
  }

  #versionen({ von, nach }: Migrationsplan): { alt: Workflow; neu: Workflow } {
    const finde = ({ id, version }: { id: string; version: number }) =>
      this.bekannte.find((eines) => eines.id === id && eines.version === version);
    const alt = finde(von);
    const neu = finde(nach);
    if (alt && neu) return { alt, neu };
    throw fehler(
      'eingabe_ungueltig',
      `„${von.id}“ Version ${von.version} und ${nach.version} müssen beide hier vorliegen.`,
      `“${von.id}” versions ${von.version} and ${nach.version} must both be available here.`,
    );
  }
}

/** Gives a deadline that is kept the key that it has from now on. */
const umgestellt =
  (vorgang: string) =>
  ({ von, nach }: { von: string; nach: string }) =>
  (t: Transaktion): Promise<unknown> =>
    t.abfrage(UMGESTELLTE_FRIST, [vorgang, von, nach]);

interface Vorschlag {
  plan: Migrationsplan;
  probe: Wanderbefund[];
  vorgeschlagen_von: string;
}

function pruefeVorschlag({ vorgeschlagen_von, probe }: Vorschlag, person: string): void {
  if (vorgeschlagen_von === person)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Wer die Wanderung vorgeschlagen hat, bestätigt sie nicht.',
      'Whoever proposed the migration does not confirm it.',
    );
  if (!istVollstaendig(probe))
    throw fehler(
      'bedingung_nicht_erfuellt',
      'Die Probe hat Vorgänge gefunden, die zurückblieben. ' +
        'Bitte ergänzen Sie den Plan und schlagen Sie ihn neu vor.',
      'The dry run found cases that would be left behind. Please complete the plan and propose it again.',
    );
}

/** In one's own office: a deputy would be the second person only by name. */
function pruefeAmt(wer: Personenkontext): void {
  if (!hatEigenesAmt(wer, 'ADMIN'))
    throw fehler(
      'rolle_fehlt',
      'Laufende Vorgänge bewegt nur die Administration, und nicht in Vertretung.',
      'Only administrators move running cases, and not as deputies.',
    );
}

const istVollstaendig = (vorgaenge: readonly Wanderbefund[]): boolean =>
  vorgaenge.every(({ befunde }) => befunde.length === 0);

async function laufende(t: Transaktion, { von }: Migrationsplan): Promise<Kandidat[]> {
  const { rows } = await t.abfrage<Kandidat>(LAUFENDE, [von.id, von.version]);
  return rows;
}
