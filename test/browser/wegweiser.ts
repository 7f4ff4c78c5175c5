import { expect } from '@jest/globals';
import { inOrdnung } from '#workflows';
import type { Page } from 'playwright-core';
import { MANDANT } from '../../apps/standalone/src/demo/organisation.js';
import { inhaberVon } from '../../apps/standalone/src/demo/personen.js';
import type { Testseite } from '../umgebung/browser.js';
import { sitzungHeute } from '../umgebung/sitzungen.js';

export const TEXTE = {
  A: 'Die Poststellen arbeiten heute getrennt.',
  B: 'Sie werden in einem Haus zusammengeführt.',
  C: 'Keine.',
  D: 'Finanzen: keine Kosten. Genderprüfung: keine Unterschiede. Klimacheck: weniger Fahrten.',
  E: 'Mit den Häusern abgestimmt.',
  F: 'Zur Veröffentlichung geeignet.',
};

/** Every point of a check list is in order; none is preset. */
export async function allesInOrdnung(seite: Page): Promise<void> {
  for (const punkt of await seite.getByRole('radio', { name: 'in Ordnung', exact: true }).all())
    await punkt.check();
}

/** The link to a Schritt, in the bar or among the rarer ones that open above it. */
export async function waehle(seite: Page, schritt: string): Promise<void> {
  const leiste = seite.getByRole('region', { name: 'Was Sie jetzt tun können' });
  const link = leiste.getByRole('link', { name: schritt, exact: true });
  await leiste.waitFor();
  if (!(await link.isVisible())) await leiste.getByRole('button', { name: 'Weitere Schritte' }).click();
  await link.click();
}

/**
 * What journeys of papers have in common: the short ways to where they begin, and the way through one form.
 */
export function wegeIn(haus: Testseite) {
  const auf = async (seite: Page, pfad: string) => {
    await seite.goto(`${haus.adresse}${pfad}`);
    await seite.waitForSelector('h1');
    await seite.waitForFunction(() => document.querySelector('.ladend') === null);
  };
  const zustand = async (id: string) =>
    (
      await haus.db.sql<{ zustand: string; fassung: number }>(
        'SELECT zustand, fassung FROM vorgang WHERE id = $1',
        [id],
      )
    )[0];
  const tagIn = async (tage: number): Promise<string> =>
    (
      await haus.db.sql<{ tag: string }>(
        `SELECT to_char(kogge_jetzt() + make_interval(days => $1), 'DD.MM.YYYY') AS tag`,
        [tage],
      )
    )[0]?.tag ?? '';
  const sitzungIn = async (tage: number): Promise<string> =>
    (
      await haus.db.sql<{ id: string }>(
        `
          SELECT id
          FROM sitzung
          WHERE stand = 'geplant'
            AND datum > kogge_jetzt()::date + $1::int
          ORDER BY datum
          LIMIT 1`,
        [tage],
      )
    )[0]?.id ?? '';

  /** The open meeting of today. */
  const heutige = async (): Promise<string> => (await sitzungHeute({ db: haus.db, mandant: MANDANT.id })).id;

  async function schreibe(id: string, texte: Record<string, string>): Promise<void> {
    for (const [buchstabe, text] of Object.entries(texte)) {
      const { etag } = await haus.anfrage('AUT@SF', 'GET', `/vorgaenge/${id}/abschnitte/${buchstabe}`);
      expect(
        (await haus.anfrage('AUT@SF', 'PUT', `/vorgaenge/${id}/abschnitte/${buchstabe}`, { text }, etag))
          .status,
      ).toBe(200);
    }
  }

  /** A paper of SF that waits for these Ressorts. */
  async function inAbstimmung(
    titel: string,
    mitzeichnende: object[],
    g = '1. Der Senat nimmt den Bericht zur Kenntnis.',
  ): Promise<string> {
    const { inhalt } = await haus.anfrage('AUT@SF', 'POST', '/vorgaenge', {
      art: 'senatsvorlage',
      titel,
      federfuehrung: 'SF',
      sitzung: await sitzungIn(40),
    });
    const id = inhalt.vorgang as string;
    await schreibe(id, { ...TEXTE, G: g });
    await haus.mach('AUT@SF', id, 'festlegen', { mitzeichnende });
    await haus.mach('AUT@SF', id, 'einreichenFach');
    await haus.mach('RL@SF', id, 'freigeben');
    await haus.mach('VB@SF', id, 'formalBestanden', inOrdnung.formalBestanden);
    return id;
  }

  /** Opens the Schritt out of the box of the Vorgang, fills the form and makes it. */
  async function macht(
    seite: Page,
    id: string,
    schritt: string,
    fuelle: (seite: Page) => Promise<void> = async () => {},
  ): Promise<void> {
    await auf(seite, `/vorgaenge/${id}`);
    await waehle(seite, schritt);
    await seite.getByRole('heading', { level: 1, name: schritt }).waitFor();
    await fuelle(seite);
    await seite.locator('form button[type=submit]').click();
    await seite.getByText('“ ist gemacht.').waitFor();
  }

  /** The last login of this person is older than a binding act allows. */
  const veralte = (stelle: string) =>
    haus.db.sql(
      `
        UPDATE anmeldung
        SET ausgewiesen_am = clock_timestamp() - interval '10 minutes'
        WHERE person_id = $1`,
      [inhaberVon(stelle).id],
    );

  async function weistSichAus(seite: Page, stelle: string): Promise<void> {
    await seite.getByRole('link', { name: 'Ausweisen und hierher zurück' }).click();
    await seite.getByRole('button', { name: inhaberVon(stelle).name }).click();
    await seite.waitForSelector('h1');
  }

  /** From the final signature to the decision. */
  async function bisBeschlossen(id: string): Promise<void> {
    for (const [wer, schritt, daten] of [
      ['STR@SF', 'zeichnen'],
      ['SEN@SF', 'zeichnen'],
      ['SK@SK', 'annehmen', inOrdnung.annehmen],
      ['SK@SK', 'empfehlen'],
      ['SK@SK', 'aufAndereSitzung', { sitzung: await heutige(), grund: 'Sie tagt heute.' }],
      ['SK@SK', 'aufsetzen', { teil: 'oeffentlich' }],
      ['SK@SK', 'aufrufen'],
      ['SK@SK', 'beschliessen', { anwesend: 9 }],
    ] as const)
      await haus.mach(wer, id, schritt, daten);
  }
  return {
    auf,
    zustand,
    tagIn,
    sitzungIn,
    heutige,
    schreibe,
    inAbstimmung,
    macht,
    veralte,
    weistSichAus,
    bisBeschlossen,
  };
}
