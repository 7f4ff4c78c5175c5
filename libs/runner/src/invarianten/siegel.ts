import { kanonisch } from '#engine';
import type { Transaktion } from '#persistence';
import {
  kopfHash,
  liesGlieder,
  Merkle,
  neubeginnFuer,
  pruefeSignaturen,
  Siegelalarm,
  SIEGELHANDLUNGEN,
  type Kopf,
  type Neubeginn,
  type OeffentlicherSchluessel,
} from '#siegel';
import { perAbfrage, type Invariante } from './invariante.js';

interface Siegelzeile {
  nr: number;
  bis_seq: number;
  hash: string;
  kopf: string;
  signaturen: Record<string, string>;
}
interface Stand {
  nr: number;
  hash: string;
  bis: number;
  kette: string;
  schluessel: OeffentlicherSchluessel | null;
  baum: Merkle;
  /** Keys that no older one vouches for, as they were recorded. */
  hinweise: string[];
}

const SEITE = 500;
/** The sealer works every minute; this leaves room for a restart. After it somebody has to look. */
const OHNE_SIEGEL_MINUTEN = 15;

/**
 * Heads over the audit trail. That they are complete only a copy outside the database can show: `kogge
 * pruefpfad verify --koepfe`.
 */
export const siegelinvarianten: Invariante[] = [
  {
    id: 'I-18',
    titel:
      'Jedes Siegel schließt an das vorige an, ist unterschrieben und hat die Wurzel der Einträge, die es deckt',
    pruefe: async (t, mandant) => {
      const stand = anfang();
      for (;;) {
        const { rows } = await t.abfrage<Siegelzeile>(
          `
            SELECT nr, bis_seq, hash, kopf, signaturen
            FROM siegel
            WHERE mandant_id = $1
              AND nr > $2
            ORDER BY nr
            LIMIT $3`,
          [mandant, stand.nr, SEITE],
        );
        for (const zeile of rows) {
          const grund = await pruefeSiegel(t, mandant, { zeile, stand });
          if (grund) return { gezaehlt: stand.nr, beispiel: { siegel: zeile.nr, bis: zeile.bis_seq, grund } };
        }
        if (rows.length < SEITE) return { gezaehlt: stand.nr, beispiel: null, hinweise: stand.hinweise };
      }
    },
  },
  perAbfrage('I-18a', `Kein Eintrag ist länger als ${OHNE_SIEGEL_MINUTEN} Minuten ohne Siegel`, {
    alle: 'pruefpfad',
    verstoesse: `
      SELECT p.seq, p.aufgenommen
      FROM pruefpfad p
      WHERE p.seq > (SELECT coalesce(max(bis_seq), 0) FROM siegel)
        AND p.aufgenommen < clock_timestamp() - interval '${OHNE_SIEGEL_MINUTEN} minutes'
      ORDER BY p.seq`,
  }),
];

const anfang = (): Stand => ({
  nr: 0,
  hash: '',
  bis: 0,
  kette: '',
  schluessel: null,
  baum: new Merkle(),
  hinweise: [],
});

/** Takes the next head into the stand; answers what is wrong with it, or null. */
async function pruefeSiegel(
  t: Transaktion,
  mandant: string,
  { zeile, stand }: { zeile: Siegelzeile; stand: Stand },
): Promise<string | null> {
  const kopf = JSON.parse(zeile.kopf) as Kopf;
  const neubeginn = await neubeginnVon(t, mandant, { kopf, stand });
  const schluessel = (neubeginn ? null : stand.schluessel) ?? kopf.schluesselNeu ?? null;
  if (!schliesstAn(kopf, stand) || !istDerselbe(kopf, mandant, zeile.hash)) return 'schließt nicht an';
  if (
    schluessel?.id !== kopf.schluessel ||
    !pruefeSignaturen(schluessel, Buffer.from(kanonisch(kopf)), zeile.signaturen)
  )
    return 'Unterschrift';
  const grund = await wachse(t, mandant, { stand, kopf });
  stand.hinweise.push(...hinweisAuf(neubeginn, kopf.nr));
  Object.assign(stand, {
    nr: kopf.nr,
    hash: zeile.hash,
    bis: kopf.bisSeq,
    schluessel: kopf.schluesselNeu ?? schluessel,
  });
  return grund;
}

const hinweisAuf = (neubeginn: Neubeginn | undefined, nr: number): string[] =>
  neubeginn
    ? [
        `Ab Siegel ${nr} gilt ein neuer Schlüssel, für den der alte nicht bürgt (Eintrag ${neubeginn.seq}): ` +
          `${neubeginn.alterSchluessel} → ${neubeginn.neuerSchluessel}`,
      ]
    : [];

const NEUBEGINN = `
  SELECT seq::int AS seq, eintrag ->> 'alterSchluessel' AS "alterSchluessel",
    eintrag ->> 'neuerSchluessel' AS "neuerSchluessel", eintrag ->> 'letzterKopf' AS "letzterKopf"
  FROM pruefpfad
  WHERE mandant_id = $1
    AND seq = $2
    AND handlung = $3
    AND seq > $4
    AND seq <= $5`;

/** The record that lets the key of this head follow, if the head names one and it says just that. */
async function neubeginnVon(
  t: Transaktion,
  mandant: string,
  { kopf, stand }: { kopf: Kopf; stand: Stand },
): Promise<Neubeginn | undefined> {
  if (kopf.neubeginn === undefined || stand.schluessel === null) return undefined;
  const { rows } = await t.abfrage<Neubeginn>(NEUBEGINN, [
    mandant,
    kopf.neubeginn,
    SIEGELHANDLUNGEN.neubeginn,
    stand.bis,
    kopf.bisSeq,
  ]);
  const stelle = { kopf: stand.hash, schluessel: stand.schluessel.id };
  return neubeginnFuer(rows, stelle, kopf.schluesselNeu?.id ?? '');
}

function schliesstAn({ nr, vorherigerKopf, vonSeq, bisSeq, anzahl }: Kopf, stand: Stand): boolean {
  return (
    nr === stand.nr + 1 &&
    vorherigerKopf === stand.hash &&
    vonSeq === stand.bis + 1 &&
    bisSeq === stand.bis + anzahl
  );
}

const istDerselbe = (kopf: Kopf, mandant: string, hash: string): boolean =>
  kopf.mandant === mandant && kopfHash(kopf) === hash;

async function wachse(
  t: Transaktion,
  mandant: string,
  { stand, kopf: { bisSeq, wurzel } }: { stand: Stand; kopf: Kopf },
): Promise<string | null> {
  try {
    stand.kette = await liesGlieder(t, mandant, stand, bisSeq);
  } catch (grund) {
    if (grund instanceof Siegelalarm) return grund.message;
    throw grund;
  }
  return stand.baum.anzahl === bisSeq && stand.baum.wurzel() === wurzel ? null : 'Wurzel';
}
