import type { Umgebung } from '../../standalone/src/config.js';
import { spieleDumpEin, spieleEin, type Eingespielt } from '../../standalone/src/sicherung/einspielen.js';
import type { Sicherung } from '../../standalone/src/sicherung/sicherung.js';
import { bringeSchluessel, satzZum, schluesselort } from '../../standalone/src/sicherung/siegelschluessel.js';
import { fehlendes } from '../../standalone/src/sicherung/zeuge.js';
import { mitBalken } from './balken.js';
import { pruefe } from './check.js';
import { melde } from './melden.js';

export interface Einspielaufruf {
  ordner: string;
  daten: string | undefined;
  zeit: Date | undefined;
  zeuge: string | undefined;
  siegelschluessel: string | undefined;
}

type Ergebnis = Pick<Eingespielt, 'pruefpfad' | 'siegelschluessel'> & { verletzt: string[] };

/** What was made in the last minute before a backup has no head yet: the sealer catches up when it starts. */
const HOLT_DER_SIEGLER_NACH = 'I-18a';

/**
 * Restores, checks every invariant, sees to the sealing key and says in one sentence each what was found and what
 * comes next. Exit code 3: whole, but something is missing – sealed records, or the key.
 */
export async function einspielen(umgebung: Umgebung, aufruf: Einspielaufruf): Promise<number> {
  if (umgebung.DATABASE_URL && aufruf.zeit)
    return melde(
      'Auf einen Zeitpunkt stellt Kogge nur die eingebaute Datenbank her; ' +
        'für eine eigene gilt das Handbuch von PostgreSQL (WAL-Archiv). ' +
        '/ Only the embedded database can be restored to a moment.',
      2,
    );
  const beginn = performance.now();
  const ergebnis = umgebung.DATABASE_URL
    ? await ausDump(umgebung.DATABASE_MIGRATION_URL ?? umgebung.DATABASE_URL, aufruf)
    : await ausDateien(umgebung, aufruf);
  melde(
    'Eingespielt in ' +
      `${((performance.now() - beginn) / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1 })} ` +
      `s: ${pruefpfadstand(ergebnis.pruefpfad)}.`,
  );
  const vollstaendig = aufruf.zeuge === undefined || (await vergleiche(aufruf.zeuge, ergebnis.pruefpfad));
  const besiegelbar = await sorgeFuerSchluessel(umgebung, aufruf, ergebnis.siegelschluessel);
  return urteile(ergebnis.verletzt, vollstaendig && besiegelbar);
}

function urteile(verletzt: readonly string[], vollstaendig: boolean): number {
  const schwere = verletzt.filter((id) => id !== HOLT_DER_SIEGLER_NACH);
  if (schwere.length > 0)
    return melde(
      `${schwere.length} Aussagen gelten nicht (${schwere.join(', ')}). Bitte arbeiten Sie nicht mit diesem ` +
        `Stand. / ${schwere.length} invariants do not hold; please do not work with it.`,
      1,
    );
  if (verletzt.length > 0)
    melde(
      'Die letzten Einträge haben noch kein Siegel; der Siegler holt es nach, sobald er läuft. ' +
        '/ The last records have no head yet; the sealer catches up.',
    );
  return melde(
    `Alle ${verletzt.length > 0 ? 'anderen ' : ''}Aussagen gelten. ` +
      'Der nächste Schritt: Kogge starten; erst wenn Menschen ihre Arbeit wiederfinden, wird das alte System ' +
      'abgeschaltet. / All invariants hold. Next: start Kogge.',
    vollstaendig ? 0 : 3,
  );
}

async function ausDump(url: string, { ordner }: Einspielaufruf): Promise<Ergebnis> {
  const stand = await spieleDumpEin(ordner, url);
  return { ...stand, verletzt: await pruefe(url) };
}

async function ausDateien(
  umgebung: Umgebung,
  { ordner, daten = umgebung.KOGGE_DATEN, zeit }: Einspielaufruf,
): Promise<Ergebnis> {
  let verletzt: string[] = [];
  const stand = await mitBalken('Einspielen', (zeige) =>
    spieleEin({ ordner, daten, zeit, melde: zeige }, async (url) => {
      verletzt = await pruefe(url);
    }),
  );
  return { ...stand, verletzt };
}

/** Answers whether sealing goes on with what lies there now. */
async function sorgeFuerSchluessel(
  umgebung: Umgebung,
  { daten = umgebung.KOGGE_DATEN, siegelschluessel }: Einspielaufruf,
  verlangt: readonly string[],
): Promise<boolean> {
  if (verlangt.length === 0) {
    melde('Siegel gibt es in diesem Stand noch nicht. / There are no heads yet.');
    return true;
  }
  const ziel = umgebung.DATABASE_URL ? umgebung.SIEGEL_SCHLUESSEL_DATEI : schluesselort(umgebung, daten);
  const quelle =
    siegelschluessel ??
    (ziel === umgebung.SIEGEL_SCHLUESSEL_DATEI ? undefined : umgebung.SIEGEL_SCHLUESSEL_DATEI);
  const befund = await bringeSchluessel(ziel, quelle, verlangt);
  const { de, en } = satzZum(befund, verlangt);
  melde(`${de} / ${en}`);
  return befund.art === 'passt';
}

/** Says which sealed records are missing; answers whether none is. */
async function vergleiche(zeuge: string, pruefpfad: Sicherung['pruefpfad']): Promise<boolean> {
  const fehlt = await fehlendes(zeuge, pruefpfad);
  for (const { kuerzel, von, bis, zeit } of fehlt)
    melde(
      `Es fehlen ${bis - von + 1} Einträge des Prüfpfads ${kuerzel}: ${von} bis ${bis}; ` +
        `besiegelt waren sie um ${zeit}. / ${bis - von + 1} records are missing.`,
    );
  if (fehlt.length === 0) melde('Es fehlt kein besiegelter Eintrag. / No sealed record is missing.');
  return fehlt.length === 0;
}

/** How far each audit trail reaches, in words. */
export const pruefpfadstand = (pruefpfad: Sicherung['pruefpfad']): string =>
  pruefpfad.map(({ kuerzel, seq }) => `Prüfpfad ${kuerzel} bis Eintrag ${seq}`).join(', ') || 'kein Prüfpfad';
