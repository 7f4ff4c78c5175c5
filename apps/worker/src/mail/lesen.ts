import { BESCHLUSSERGEBNISSE, nachrichtenart, type Mitzeichnungsstand } from '#contract';
import { belebe, zustandsangaben } from '#engine';
import type { Transaktion } from '#persistence';
import { aemterAn, ladeEinstellungen, ladePersonenkontext, subjekteVon, type Personenkontext } from '#runner';
import { verfahren, type Vorlagenkontext } from '#workflows';
import {
  ENTFALLENE_NACHRICHT,
  LESEN,
  NACHFOLGENDE_NACHRICHT,
  type Beiwerk,
  type Zeile,
} from './lesen.sql.js';
import { schritteFuer } from './schritte.js';
import { entfallgrund, type Betriebsnachricht, type Entfallgrund, type Nachricht } from './sendung.js';

type Uebergabe = readonly { id: string; fence: number }[];

type Rohnachricht = Omit<Betriebsnachricht, 'vorgang'> & Beiwerk;

/** The message with what its Vorgang has to do with it. */
const nachrichtAus = ({ zeile, sitzung_am, ziffern, ...rest }: Rohnachricht): Nachricht =>
  zeile === null
    ? { ...rest, vorgang: null }
    : {
        ...rest,
        vorgang: {
          ...vorgangAus(zeile, rest.daten.frist),
          verdeckt: nachrichtenart(rest.art).nurNummer === true,
          sitzung_am,
          ziffern,
          schritte: [],
        },
      };

interface Gelesene {
  nachrichten: Nachricht[];
  umstaende: { maildomain: string; land: string; jetzt: Date };
  entfallen: Entfallgrund[];
}

/**
 * What is still to be sent, and settings of the Mandant. What has become void since is marked so, in the same
 * transaction.
 */
export async function liesSendung(t: Transaktion, mandant: string, uebergabe: Uebergabe): Promise<Gelesene> {
  const { rows } = await t.abfrage(LESEN, [mandant, JSON.stringify(uebergabe), BESCHLUSSERGEBNISSE]);
  const { maildomain } = await ladeEinstellungen(t, mandant);
  const { land = '', jetzt = new Date() } = rows[0] ?? {};
  const nachrichten: Nachricht[] = [];
  const entfallen: Entfallgrund[] = [];
  const person = rows[0] ? await ladePersonenkontext(t, mandant, rows[0].empfaenger.id) : null;
  for (const roh of rows) {
    const { zeile } = roh;
    const nachricht = nachrichtAus(roh);
    const grund = entfallgrund(nachricht, person ? subjekteAn(person, zeile) : []);
    if (grund === null) nachrichten.push(await mitSchritten(t, nachricht, zeile));
    else {
      await lasseEntfallen(t, mandant, nachricht, grund);
      entfallen.push(grund);
    }
  }
  return { nachrichten, umstaende: { maildomain, land, jetzt }, entfallen };
}

/** The acts that a single mail offers; a digest leads to the Vorgaenge only. */
async function mitSchritten(t: Transaktion, nachricht: Nachricht, zeile: Zeile | null): Promise<Nachricht> {
  const { vorgang, daten } = nachricht;
  const workflow = zeile && verfahrenDer(zeile);
  if (vorgang === null || !workflow || vorgang.beendet || daten.sammel !== undefined) return nachricht;
  return {
    ...nachricht,
    vorgang: { ...vorgang, schritte: await schritteFuer(t, workflow, { ...nachricht, vorgang }) },
  };
}

/** Whom the person is at that Vorgang. */
function subjekteAn(person: Personenkontext, zeile: Zeile | null): string[] {
  const aemter = zeile ? aemterAn(person, zeile) : person.aemter;
  return subjekteVon({ ...person, aemter });
}

async function lasseEntfallen(
  t: Transaktion,
  mandant: string,
  { id, fence, stelle, daten }: Nachricht,
  grund: Entfallgrund,
): Promise<void> {
  await t.abfrage(ENTFALLENE_NACHRICHT, [id, fence, grund]);
  if (grund !== 'amt_abgegeben' && grund !== 'person_inaktiv') return;
  // The office goes on: whoever holds it now, or stands in for it, is told in place of the one who left.
  await t.abfrage(NACHFOLGENDE_NACHRICHT, [id, mandant, daten.fuer ?? stelle]);
}

const vorgangAus = (zeile: Zeile, frist: string | undefined) => ({
  ...zeile,
  beendet: zeile.beendet_am !== null,
  aufgabe: aufgabeAus(zeile),
  frist: (frist && verfahrenDer(zeile)?.fristen[frist]?.titel) || null,
  mitzeichnungen: gefragteIn(zeile.stand.context as Partial<Vorlagenkontext>),
});

/** Where those Ressorts stand that were asked: not whoever waits for an earlier stage, or for the first request. */
const gefragteIn = ({ mitzeichnungen = {} }: Partial<Vorlagenkontext>): Mitzeichnungsstand[] =>
  Object.values(mitzeichnungen).flatMap(({ stand, gefragtAm }) =>
    stand === 'offen' && typeof gefragtAm !== 'string' ? [] : [stand],
  );

/**
 * What is to be done now, in the words of the procedure; null when it has ended or this installation does not
 * know the definition.
 */
function aufgabeAus(zeile: Zeile): { de: string; en: string } | null {
  const eines = verfahrenDer(zeile);
  return eines && zeile.beendet_am === null ? zustandsangaben(belebe(eines, zeile.stand)).titel : null;
}

const verfahrenDer = ({ definition_id: id, definition_version: version }: Zeile) =>
  verfahren.find((v) => v.id === id && v.version === version);
