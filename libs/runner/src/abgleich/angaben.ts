import { neueKennung, ohneZeilen, type Transaktion } from '#persistence';
import { protokolliere } from '../protokollieren.js';
import type { Listenangabe, Planangabe } from './abgleichsplan.js';
import { angabenplanInWorten } from './inhalt.js';
import { meldeAngaben, meldeListe } from './melden.js';

const VORLEGEN = ohneZeilen(`
  INSERT INTO abgleich (id, mandant_id, vorgelegt_von, grund, aemter, angaben, zahlen)
  VALUES ($1, $2, NULL, $3, '[]', $4, '{"neu": 0, "geaendert": 0, "deaktiviert": 0, "entzogen": 0}')`);

/**
 * What the operator asks for somebody with power, as a list of one: it waits for two administrators, and the person
 * hears of it while it can still be stopped.
 */
export async function legeAngabenVor(
  t: Transaktion,
  wer: { mandant: string; akteur: string; durch: string; grund: string },
  plan: readonly Planangabe[],
): Promise<void> {
  const angaben: Listenangabe[] = plan.map(({ name: _, ...angabe }) => angabe);
  const id = neueKennung();
  const { mandant, akteur, grund } = wer;
  await t.abfrage(VORLEGEN, [id, mandant, grund, JSON.stringify(angaben)]);
  await protokolliere(t, {
    mandant,
    akteur,
    handlung: 'abgleich_vorlegen',
    gegenstand: { art: 'abgleich', id },
    fakten: { angaben: angaben.map(({ person, angabe }) => ({ person, angabe })) },
    detail: { grund, angaben },
  });
  await meldeAngaben(t, 'recht_angaben_vorgeschlagen', { ...wer, id }, angaben);
  await meldeListe(t, 'recht_abgleich_vorgelegt', { ...wer, id }, angabenplanInWorten(plan));
}

const GELTENDE = `
  SELECT a.person, a.angabe, a.vorher, a.nachher
  FROM abgleich g
  CROSS JOIN LATERAL jsonb_to_recordset(g.angaben) AS a(person uuid, angabe text, vorher text, nachher text)
  JOIN person p ON p.id = a.person AND p.aktiv
  WHERE g.id = $1
    AND a.vorher = CASE a.angabe WHEN 'email' THEN p.email ELSE p.oidc_sub END
  FOR UPDATE OF p`;

/** Details of the list that the countersignature writes now: not of whoever has left, nor what has changed since. */
export async function geltendeAngaben(t: Transaktion, id: string): Promise<Listenangabe[]> {
  return (await t.abfrage<Listenangabe>(GELTENDE, [id])).rows;
}
