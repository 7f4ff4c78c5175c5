import { datumDeutsch } from '#kalender';
import { spiele } from '../spiele.js';
import { kuerzungen } from '../verkleinern.js';
import type { Akt, Bruch, Ergebnis } from './akte.js';
import type { Betrieb } from './betrieb.js';
import { wiederhole, type Gang } from './gang.js';
import type { Haus } from './haus.js';

/** A failing walk, cut down to the acts that matter in fresh houses, as people tell it. */
export async function erzaehle(betrieb: Betrieb, gang: Gang, bruch: Bruch): Promise<string> {
  const akte = await verkleinert(betrieb, gang, bruch.regel);
  const zeilen: string[] = [];
  const zuletzt = await wiederhole(betrieb, gang, akte, async (haus, akt, ergebnis) => {
    zeilen.push(`  ${zeilen.length + 1}. ${await satz(haus, akt, ergebnis)}`);
  });
  const { regel, satz: regelsatz, wie } = zuletzt.bruch ?? bruch;
  const wieder = zuletzt.bruch ? '' : ' (bei der Wiederholung nicht mehr)';
  return [
    `Saat ${gang.saat}, ${gang.verfahren}: ${regel} bricht${wieder}: ${regelsatz}`,
    ...zeilen,
    `  Dann: ${wie}`,
  ].join('\n');
}

/** A try is a whole life over HTTP: what is left after so many is short enough to be read. */
const VERSUCHE = 40;

async function verkleinert(betrieb: Betrieb, gang: Gang, regel: string): Promise<readonly Akt[]> {
  let beste: readonly Akt[] = gang.akte;
  const versuche = kuerzungen(beste);
  let versuch = versuche.next();
  for (let i = 0; i < VERSUCHE && !versuch.done; i += 1) {
    const { akte, bruch } = await wiederhole(betrieb, gang, versuch.value);
    const gebrochen = bruch?.regel === regel ? akte : null;
    if (gebrochen && gebrochen.length < beste.length) beste = gebrochen;
    versuch = versuche.next(gebrochen);
  }
  return beste;
}

async function satz(haus: Haus, akt: Akt, { von, nach }: Ergebnis): Promise<string> {
  const [zeile] = await haus.sql<{ heute: string }>('SELECT kogge_heute()::text AS heute');
  const tag = datumDeutsch(zeile?.heute ?? '');
  const angaben = JSON.stringify(akt.daten).replaceAll(/"(\w+)":/gu, '$1: ');
  if (akt.art === 'welt') return `${tag}: ${akt.was} ${angaben}`;
  const titel = Object.values(spiele)
    .map(({ workflow }) => workflow.schritte[akt.schritt]?.titel.de)
    .find((eines) => eines !== undefined);
  const wohin = von === nach ? '' : ` → ${nach}`;
  return `${tag}: ${akt.wer} an ${akt.vorgang}: „${titel ?? akt.schritt}“ ${angaben}${wohin}`;
}
