import { Zufall } from '../zufall.js';
import { bruch, type Akt, type Bruch, type Ergebnis } from './akte.js';
import { beginne, eineVorlage } from './beginn.js';
import { unbekannt } from './bekannt.js';
import type { Betrieb } from './betrieb.js';
import { buchpruefung, standVon } from './buch.js';
import { Haus, type Vorgangsblick } from './haus.js';
import { sackgasse } from './sackgasse.js';
import { ergebnisAus, mache } from './schritte.js';
import { waehle } from './waehlen.js';
import { tueWeltakt } from './weltakte.js';
import { zugangspruefung } from './zugang.js';

/** What is told of every act while it is walked. */
export interface Beobachter {
  getan?: (akt: Akt, ergebnis: Ergebnis, art: string) => void;
  bekannt?: (bruch: Bruch) => void;
  zeit?: (wofuer: string, ms: number) => void;
}

export interface Gang {
  verfahren: string;
  saat: number;
  akte: Akt[];
  bruch: Bruch | null;
}

/** So many tries without an act end a walk. */
const GEDULD = 60;
/** After so many acts every statement is asked, not only those about the Vorgang that was touched. */
const ALLES_JEDES = 10;
/** Asking everybody what she may do, or see – of one Vorgang each time –, costs most. */
const SACKGASSE_JEDES = 4;
const ZUGANG_JEDES = 30;
const CHECK = 'Nach jedem Akt hält jede Aussage von „kogge check“ für den Vorgang und sein Haus.';

/** One walk: the life of the Vorgaenge of one house, chosen by the seed; it ends where a rule breaks. */
export async function gehe(
  betrieb: Betrieb,
  { verfahren, saat, schritte }: { verfahren: string; saat: number; schritte: number },
  beobachter: Beobachter = {},
): Promise<Gang> {
  const z = new Zufall(saat);
  const haus = await Haus.neu(betrieb);
  const akte: Akt[] = [];
  try {
    await beginne[verfahren]?.(haus, new Zufall(saat));
    let vergeblich = 0;
    while (akte.length < schritte && vergeblich < GEDULD) {
      await haus.menschen.lies();
      const beginn = performance.now();
      const wahl = await waehle(haus, await haus.namen(), z, akte.length + 1);
      beobachter.zeit?.('wählen', performance.now() - beginn);
      const ergebnis = wahl ? await tue(haus, wahl.akt, beobachter, wahl.etag) : null;
      if (wahl && ergebnis?.bruch)
        return { verfahren, saat, akte: [...akte, wahl.akt], bruch: ergebnis.bruch };
      vergeblich = ergebnis?.getan ? 0 : vergeblich + 1;
      if (wahl && ergebnis?.getan) akte.push(wahl.akt);
    }
    return { verfahren, saat, akte, bruch: null };
  } finally {
    await haus.ende();
  }
}

/** The same acts in a fresh house; those that are no longer let through are left out. */
export async function wiederhole(
  betrieb: Betrieb,
  { verfahren, saat }: { verfahren: string; saat: number },
  akte: readonly Akt[],
  erzaehle: (haus: Haus, akt: Akt, ergebnis: Ergebnis) => Promise<void> = async () => {},
): Promise<{ akte: Akt[]; bruch: Bruch | null }> {
  const haus = await Haus.neu(betrieb);
  const getane: Akt[] = [];
  try {
    await beginne[verfahren]?.(haus, new Zufall(saat));
    for (const akt of akte) {
      await haus.menschen.lies();
      const ergebnis = await tue(haus, akt, {});
      if (ergebnis.getan || ergebnis.bruch) {
        getane.push(akt);
        await erzaehle(haus, akt, ergebnis);
      }
      if (ergebnis.bruch) return { akte: getane, bruch: ergebnis.bruch };
    }
    return { akte: getane, bruch: null };
  } finally {
    await haus.ende();
  }
}

async function tue(haus: Haus, akt: Akt, beobachter: Beobachter, etag?: string): Promise<Ergebnis> {
  const anfang = performance.now();
  const ergebnis = akt.art === 'welt' ? await welt(haus, akt) : await schritt(haus, akt, etag);
  beobachter.zeit?.('handeln', performance.now() - anfang);
  const art = akt.art === 'welt' ? '' : ergebnis.art;
  if (!ergebnis.bruch && ergebnis.getan) ergebnis.bruch = await pruefe(haus, akt, art, beobachter);
  beobachter.getan?.(akt, ergebnis, art);
  return ergebnis;
}

type MitArt = Ergebnis & { art: string };

async function welt(haus: Haus, akt: Extract<Akt, { art: 'welt' }>): Promise<MitArt> {
  const nichts = { von: null, nach: null, art: '' };
  if (akt.was === 'Etwas beginnt') {
    await eineVorlage(haus, new Zufall(Number(akt.daten['saat'])));
    return { ...nichts, getan: true, abgelehnt: null, bruch: null };
  }
  return { ...nichts, ...(await tueWeltakt(haus, await haus.namen(), akt)) };
}

async function schritt(haus: Haus, akt: Extract<Akt, { art: 'schritt' }>, etag?: string): Promise<MitArt> {
  const namen = await haus.namen();
  const id = namen.id(akt.vorgang);
  const blick = (await haus.vorgaenge()).find((eine) => eine.id === id);
  const vorher = id === undefined ? undefined : await standVon(haus, id);
  const { antwort, bruch: kaputt } = await mache(haus, namen, akt, etag);
  const art = blick?.art ?? '';
  const ergebnis = ergebnisAus(antwort, blick?.zustand ?? null, kaputt);
  if (!ergebnis.getan || ergebnis.bruch || id === undefined || !vorher) return { ...ergebnis, art };
  const nachher = await standVon(haus, id);
  const befunde = nachher
    ? buchpruefung(haus, { art, akt: { ...akt, daten: namen.loese(akt.daten) }, vorher, nachher })
    : [];
  return { ...ergebnis, art, bruch: unbekannt(befunde) };
}

/** Everything that has to hold now; the first break that is not written down already. */
async function pruefe(haus: Haus, { nr }: Akt, art: string, beobachter: Beobachter): Promise<Bruch | null> {
  const stoppe = async (wofuer: string, arbeit: () => Promise<Bruch[]>): Promise<Bruch[]> => {
    const anfang = performance.now();
    const brueche = await arbeit();
    beobachter.zeit?.(wofuer, performance.now() - anfang);
    return brueche;
  };
  await haus.menschen.lies();
  const vorgaenge = await haus.vorgaenge();
  const brueche = await stoppe('kogge check', () => aussagen(haus, nr % ALLES_JEDES === 0 ? '' : art));
  if (nr % SACKGASSE_JEDES === 0)
    brueche.push(...(await stoppe('Sackgassen', () => jeder(vorgaenge, (einer) => sackgasse(haus, einer)))));
  const einer = vorgaenge[Math.floor(nr / ZUGANG_JEDES) % vorgaenge.length];
  if (einer && nr % ZUGANG_JEDES === 0)
    brueche.push(...(await stoppe('Zugang', () => zugangspruefung(haus, einer))));
  return unbekannt(brueche, beobachter.bekannt);
}

async function aussagen(haus: Haus, art: string): Promise<Bruch[]> {
  const befunde = await haus.betrieb.befunde(haus.mandant, art);
  return befunde.map(({ id, titel, beispiel }) => bruch(id, CHECK, `${titel}: ${JSON.stringify(beispiel)}`));
}

async function jeder(
  vorgaenge: readonly Vorgangsblick[],
  pruefe: (vorgang: Vorgangsblick) => Promise<Bruch[]>,
): Promise<Bruch[]> {
  const brueche: Bruch[] = [];
  for (const vorgang of vorgaenge) brueche.push(...(await pruefe(vorgang)));
  return brueche;
}
