import { fehler } from '#contract';
import { datumDeutsch } from '#kalender';
import type { Transaktion, Zugriffskontext } from '#persistence';
import type { Vorlagenzustand } from '#workflows';
import { alsSystem } from './personenkontext.js';
import type { Runner } from './runner.js';

/** States in which the Senate has not decided yet: a paper in one of them heads for its meeting. */
const VOR_DEM_BESCHLUSS: readonly Vorlagenzustand[] = [
  'entwurf',
  'fachpruefung',
  'formalpruefung',
  'ressortabstimmung',
  'klaerung',
  'schlusszeichnungStaatsrat',
  'schlusszeichnungSenator',
  'eingereicht',
  'tischvorlagePruefung',
  'vorberatung',
  'neufassung',
  'tagesordnung',
  'beratung',
  'ausgesetzt',
  'ueberwiesen',
];

/** Papers `v` that head for a Sitzung and have no outcome there; earlier versions of the procedure had no way on. */
export const WARTET_AUF_SITZUNG = `
  v.art = 'senatsvorlage'
  AND v.definition_version >= 3
  AND v.beendet_am IS NULL
  AND v.zustand = ANY ('{${VOR_DEM_BESCHLUSS.join(',')}}')
  AND NOT EXISTS (
    SELECT 1
    FROM top e
    WHERE e.vorgang_id = v.id
      AND e.sitzung_id = v.sitzung_id
      AND e.ergebnis <> 'absetzen'
  )`;

const WARTENDE = `
  SELECT v.id, v.zustand, p.teil || ' ' || p.nummer AS top
  FROM vorgang v
  LEFT JOIN top p ON p.vorgang_id = v.id AND p.sitzung_id = v.sitzung_id AND p.ergebnis IS NULL
  WHERE v.sitzung_id = $1
    AND ${WARTET_AUF_SITZUNG}
  ORDER BY p.teil, p.nummer, v.id`;

interface Wartende {
  id: string;
  zustand: string;
  top: string | null;
}

/** A meeting that is cancelled or closed, and where its papers go. */
export interface Leerung {
  id: string;
  datum: string;
  /** The chosen meeting; without it nothing may be left. */
  nach: string | undefined;
  art: 'absagen' | 'abschliessen';
}

/**
 * Moves everything that heads for a meeting and is not decided to the chosen one, each by its own Schritt of the
 * person who acts; the leads are told. Refused when anything is left and no meeting is chosen, or when an item
 * is called: that one needs its outcome. The answer names the items.
 */
export async function leereSitzung(
  t: Transaktion,
  runner: Pick<Runner, 'stepIn'>,
  { leerung: { id, datum, nach, art }, zugriff }: { leerung: Leerung; zugriff: Zugriffskontext },
): Promise<void> {
  await alsSystem(t, async () => {
    const { rows } = await t.abfrage<Wartende>(WARTENDE, [id]);
    const aufgerufen = rows.filter(({ zustand }) => zustand === 'beratung');
    if (aufgerufen.length > 0 || (rows.length > 0 && nach === undefined))
      throw unvollstaendig(rows, aufgerufen);
    const grund =
      art === 'absagen'
        ? `Die Sitzung am ${datumDeutsch(datum)} entfällt.`
        : `In der Sitzung am ${datumDeutsch(datum)} nicht behandelt.`;
    for (const { id: vorgang } of rows)
      await runner.stepIn(t, {
        vorgang,
        schritt: 'aufAndereSitzung',
        daten: { sitzung: nach, grund },
        akteur: { art: 'person', person: zugriff.person ?? '', aemter: [] },
        zugriff,
      });
  });
}

function unvollstaendig(wartende: readonly Wartende[], aufgerufen: readonly Wartende[]): Error {
  const tops = (aufgerufen.length > 0 ? aufgerufen : wartende).flatMap(({ top }) => top ?? []);
  const genannt = { de: tops.map(inWorten('vertraulich')), en: tops.map(inWorten('confidential')) };
  const anzahl = wartende.length === 1 ? 'eine Vorlage' : `${wartende.length} Vorlagen`;
  if (aufgerufen.length > 0)
    return fehler(
      'sitzung_unvollstaendig',
      `Aufgerufen und ohne Ergebnis: TOP ${genannt.de.join(', TOP ')}. Bitte entscheiden oder aussetzen.`,
      `Called and without outcome: item ${genannt.en.join(', item ')}. Please decide or postpone.`,
      { tops, vorlagen: wartende.length },
    );
  return fehler(
    'sitzung_unvollstaendig',
    `Auf diese Sitzung ${wartende.length === 1 ? 'wartet' : 'warten'} noch ${anzahl}` +
      `${tops.length > 0 ? `, ohne Ergebnis: TOP ${genannt.de.join(', TOP ')}` : ''}. ` +
      'Bitte wählen Sie die Sitzung, in die sie kommen sollen.',
    `${wartende.length} paper(s) still head for this meeting. Please choose the meeting that they shall come into.`,
    { tops, vorlagen: wartende.length },
  );
}

/** „vertraulich 3“ → „3 (vertraulich)“ */
const inWorten = (wort: string) => (top: string) => {
  const [teil = '', nummer = ''] = top.split(' ');
  return teil === 'vertraulich' ? `${nummer} (${wort})` : nummer;
};
