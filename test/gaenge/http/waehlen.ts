import { spiele } from '../spiele.js';
import type { Spiel } from '../welt.js';
import type { Zufall } from '../zufall.js';
import type { Akt, Namen } from './akte.js';
import type { Haus, Vorgangsblick } from './haus.js';
import { Sicht } from './sicht.js';
import { waehleWeltakt } from './weltakte.js';

export type Wahl = { akt: Akt; etag?: string } | null;
type Angebot = { name: string; moeglich: boolean; als?: { rolle: string; ressort: string } };

/** The walks in the pure engine know how gladly a Schritt is made and how its form is filled. */
const SPIELE = new Map<string, Spiel>(
  Object.entries(spiele).map(([art, { workflow, spiel }]) => [art, spiel(workflow)]),
);
/** So many people are asked what they may do before something else is tried. */
const BLICKE = 4;

/** The next act: mostly of the youngest Vorgang that is not ended. */
export async function waehle(haus: Haus, namen: Namen, z: Zufall, nr: number): Promise<Wahl> {
  const offene = (await haus.vorgaenge()).filter(({ beendet }) => !beendet);
  const vorgang = z.selten(3) ? z.vielleichtEines(offene) : offene[0];
  if (!vorgang)
    return {
      akt: { nr, art: 'welt', was: 'Etwas beginnt', daten: { saat: String(z.bis(1_000_000)) } },
    };
  const sicht = await Sicht.von(haus, vorgang.id);
  if (!sicht) return null;
  if (z.selten(7)) {
    const sitzung = sicht.kontext.sitzung ? (namen.nameVon(sicht.kontext.sitzung) ?? null) : null;
    const kommende = sicht.kommende(1).flatMap(({ id }) => namen.nameVon(id) ?? []);
    const welt = waehleWeltakt(haus, z, vorgang, { sitzung, kommende });
    return welt && { akt: { nr, art: 'welt', ...welt } };
  }
  if (z.selten(20)) return fremd(haus, namen, z, { vorgang, sicht, nr });
  return waehleAngebotenes(haus, namen, z, { vorgang, sicht, nr });
}

interface Lage {
  vorgang: Vorgangsblick;
  sicht: Sicht;
  nr: number;
}

/** One of those whose turn it is, or somebody who may have to do with it. */
async function waehleAngebotenes(haus: Haus, namen: Namen, z: Zufall, lage: Lage): Promise<Wahl> {
  const { vorgang, sicht, nr } = lage;
  for (let i = 0; i < BLICKE; i += 1) {
    const amZug = vorgang.zustaendig.flatMap((stelle) => haus.menschen.inhaber(stelle));
    const imHaus = haus.menschen.alle.filter(({ aemter }) =>
      aemter.some(({ ressort }) => ressort === vorgang.federfuehrung || ressort === 'SK'),
    );
    const mensch = z.selten(6) || amZug.length === 0 ? z.vielleichtEines(imHaus) : z.eines(amZug);
    const wer = mensch && haus.menschen.wer(mensch.id);
    if (wer === undefined) continue;
    const { status, inhalt, etag } = await haus.als(wer).get(`/vorgaenge/${vorgang.id}`);
    if (status !== 200) continue;
    const angebote = (inhalt.schritte as Angebot[]).filter(({ moeglich }) => moeglich);
    const spiel = SPIELE.get(vorgang.art);
    if (angebote.length === 0) continue;
    const { name, als = null } = z.gewichtet(
      angebote.map((eines) => [eines, spiel?.gewichte[eines.name] ?? 2] as const),
    );
    const daten = fuelle(spiel, sicht, z, name, als?.ressort ?? null);
    if (daten === null) continue;
    const akt = { nr, art: 'schritt', wer, schritt: name } as const;
    const vorgangsname = namen.nameVon(vorgang.id) ?? '';
    return { akt: { ...akt, vorgang: vorgangsname, daten: namen.benenne(daten) }, etag };
  }
  return null;
}

/** Somebody whose office it is not asks for something that nobody has offered her. */
function fremd(haus: Haus, namen: Namen, z: Zufall, { vorgang, sicht, nr }: Lage): Wahl {
  const { workflow } = spiele[vorgang.art] ?? {};
  const mensch = z.vielleichtEines(haus.menschen.alle);
  const wer = mensch && haus.menschen.wer(mensch.id);
  if (!workflow || wer === undefined) return null;
  const schritt = z.eines(Object.keys(workflow.schritte));
  const daten = fuelle(SPIELE.get(vorgang.art), sicht, z, schritt, null) ?? {};
  const vorgangsname = namen.nameVon(vorgang.id) ?? '';
  return {
    akt: { nr, art: 'schritt', wer, vorgang: vorgangsname, schritt, daten: namen.benenne(daten) },
  };
}

/** The form as its procedure fills it; whoever speaks for a Ressort mostly speaks for her own. */
function fuelle(
  spiel: Spiel | undefined,
  sicht: Sicht,
  z: Zufall,
  schritt: string,
  ressort: string | null,
): object | null {
  const macheDaten = spiel?.daten[schritt];
  const daten = macheDaten ? macheDaten(sicht as never, z) : {};
  if (daten === null) return null;
  const ergaenzt = sicht.ergaenze(schritt, daten as Record<string, unknown>);
  const eigenes = ressort !== null && Object.hasOwn(sicht.kontext.mitzeichnungen ?? {}, ressort);
  if ('ressort' in ergaenzt && eigenes && !z.selten(8)) ergaenzt['ressort'] = ressort;
  // Now and then a field is missing.
  if (z.selten(30)) delete ergaenzt[z.vielleichtEines(Object.keys(ergaenzt)) ?? ''];
  return ergaenzt;
}
