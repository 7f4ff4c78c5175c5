import type { z } from 'zod';
import {
  rollen as rollennamen,
  verfahrensworte,
  type Sprache,
  type vertretungAnsicht,
  type Zweisprachig,
} from '#contract';
import { anweisung, type Zeilentransaktion } from '#persistence';
import { fristenInDerZeit, meldeRecht, stellenInWorten } from '#runner';
import type { Ausweis } from '../anmeldung/ausweis.js';

type Ansicht = z.infer<typeof vertretungAnsicht>;
type Ereignis = 'vorgeschlagen' | 'eingerichtet' | 'beendet';

/** $1 Mandant $2 role $3 Ressort: who holds the office today. */
const INHABER = anweisung<{ person: string }>()({
  text: 'SELECT wer AS person FROM amtsinhaber($1, $2, $3, kogge_heute()) wer',
  spalten: ['person'],
});

/** $1 person, $2 roles (empty: all): the standing deputies of her offices. */
const STAENDIGE = anweisung<{ person: string }>()({
  text: `
    SELECT DISTINCT s.vertretende_id AS person
    FROM amt a
    JOIN vertretung s ON s.mandant_id = a.mandant_id
      AND s.vertretene_id IS NULL
      AND s.rollen[1] = a.rolle
      AND s.ressort = a.ressort
      AND s.wirksam
      AND s.widerrufen_am IS NULL
    WHERE a.person_id = $1
      AND a.widerrufen_am IS NULL
      AND ($2::text[] = '{}' OR a.rolle = ANY ($2))`,
  spalten: ['person'],
});

/** $1 Mandant $2 role $3 Ressort: who acts there as its standing deputy today. */
const HANDELNDE = anweisung<{ person: string }>()({
  text: `
    SELECT i.person_id AS person
    FROM inhaber($1, $2 || '@' || $3, kogge_heute()) i
    JOIN vertretung s ON s.vertretende_id = i.person_id AND s.vertretene_id IS NULL
    WHERE i.vertritt_id IS NOT NULL
      AND s.rollen[1] = $2
      AND s.ressort = $3
      AND s.widerrufen_am IS NULL`,
  spalten: ['person'],
});

/** Whose turn it is now that somebody has left that office: its standing deputies. */
export async function staendigHandelnde(
  t: Zeilentransaktion,
  mandant: string,
  { rolle, ressort }: { rolle: string; ressort: string },
): Promise<string[]> {
  const { rows } = await t.abfrage(HANDELNDE, [mandant, rolle, ressort]);
  return rows.map(({ person }) => person);
}

/** Both persons hear of it, and the administration; of a standing deputy also whoever holds the office. */
export async function meldeVertretung(
  t: Zeilentransaktion,
  ich: Ausweis,
  ereignis: Ereignis,
  eine: Ansicht,
): Promise<void> {
  const { id, vertretene, vertretende, von, bis, rollen, ressort, grund } = eine;
  const zeit = ereignis === 'beendet' ? {} : { von, ...(bis === null ? {} : { bis }), grund };
  const gemeinsam = { mandant: ich.mandant, zu: id };
  if (vertretene === null) {
    const amt = { rolle: rollen[0] ?? '', ressort: ressort ?? '' };
    const { rows } = await t.abfrage(INHABER, [ich.mandant, amt.rolle, amt.ressort]);
    const recht = { wer: vertretende ?? '', durch: ich.person, was: stellenInWorten([amt]), ...zeit };
    return meldeRecht(t, {
      ...gemeinsam,
      art: `recht_staendige_${ereignis}`,
      recht,
      auch: rows.map(({ person }) => person).filter((person) => person !== vertretende),
      hoert: ['betroffene', 'verwaltung'],
    });
  }
  const { rows } = vertretende === null ? await t.abfrage(STAENDIGE, [vertretene, rollen]) : { rows: [] };
  return meldeRecht(t, {
    ...gemeinsam,
    art: `recht_vertretung_${ereignis}`,
    recht: {
      wer: vertretene,
      ...(vertretende === null ? {} : { andere: vertretende }),
      durch: ich.person,
      was: umfangInWorten(eine),
      ...zeit,
    },
    auch: rows.map(({ person }) => person).filter((person) => person !== vertretene),
    hoert: ['beide', 'verwaltung'],
  });
}

/** Both persons hear which deadlines fall into the absence (regeln.md §2); `vorgang`: the one it is limited to. */
export async function meldeFristen(
  t: Zeilentransaktion,
  ich: Ausweis,
  { id, vertretene, vertretende, von, bis, rollen, verfahren }: Ansicht,
  vorgang: string | null,
): Promise<void> {
  if (vertretene === null || bis === null) return;
  const { mandant } = ich;
  const was = await fristenInDerZeit(t, {
    mandant,
    person: vertretene,
    von,
    bis,
    rollen,
    verfahren,
    vorgang,
  });
  if (was === null) return;
  await meldeRecht(t, {
    mandant,
    zu: id,
    art: 'recht_vertretung_fristen',
    recht: {
      wer: vertretene,
      ...(vertretende === null ? {} : { andere: vertretende }),
      durch: ich.person,
      was,
      von,
      bis,
    },
    hoert: ['beide'],
  });
}

/** „Referatsleitung, in Senatsvorlagen“, „in allen Ämtern, nur im Vorgang VL 21/7“; a number gives no title away. */
function umfangInWorten({ rollen, verfahren, vorgangNummer }: Ansicht): Zweisprachig {
  const worte = (sprache: Sprache) =>
    [
      rollen.map((rolle) => rollennamen[rolle][sprache]).join(', ') || ALLE_AEMTER[sprache],
      ...(verfahren.length === 0
        ? []
        : [`in ${verfahren.map((eines) => verfahrensworte[eines][sprache]).join(', ')}`]),
      ...(vorgangNummer === null ? [] : [`${NUR_IM[sprache]} ${vorgangNummer}`]),
    ].join(', ');
  return { de: worte('de'), en: worte('en') };
}
const ALLE_AEMTER = { de: 'in allen Ämtern', en: 'in all offices' };
const NUR_IM = { de: 'nur im Vorgang', en: 'only in the case' };
