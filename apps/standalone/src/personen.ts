import { fehler, klartext, KoggeFehler, unklares, type Abgleichsart, type Zugangsangabe } from '#contract';
import { liesPersonenliste } from '#dokumente';
import { Datenbank, datenquelle, type Zeilentransaktion } from '#persistence';
import {
  aenderePerson,
  behandlePerson,
  legeAbgleichVor,
  probeAbgleich,
  urteil,
  type Abgleichsplan,
  type Personenangaben,
  type Personenhandlung,
} from '#runner';
import { BETRIEB } from './betrieb.js';

/**
 * Does it over the role of the API, so that its judges are asked here too: two administrators remain. Throws a
 * KoggeFehler when it is refused or changes nothing.
 */
async function alsBetrieb<T>(
  url: string,
  mandant: string,
  arbeit: (t: Zeilentransaktion) => Promise<T>,
): Promise<T> {
  const quelle = await datenquelle(url, 'kogge_app', 1).initialize();
  try {
    return await new Datenbank(quelle).transaktion({ mandant, person: null, subjekte: [] }, arbeit);
  } catch (grund) {
    throw urteil(grund) ?? grund;
  } finally {
    await quelle.destroy();
  }
}

interface Gemeint {
  person: string;
  mandant: string;
}

export const behandleAlsBetrieb = (
  url: string,
  wen: Gemeint,
  was: Personenhandlung,
  grund: string,
): Promise<void> => alsBetrieb(url, wen.mandant, (t) => behandlePerson(t, wen, was, { ...BETRIEB, grund }));

/** Answers what of it waits for two administrators, since her office gives power. */
export const aendereAlsBetrieb = (
  url: string,
  wen: Gemeint,
  angaben: Personenangaben,
  grund: string,
): Promise<Zugangsangabe[]> =>
  alsBetrieb(url, wen.mandant, (t) => aenderePerson(t, wen, angaben, { ...BETRIEB, grund }));

export interface Betriebsliste {
  mandant: string;
  art: Abgleichsart;
  inhalt: string;
  vollstaendig: boolean;
  auchViele: boolean;
}

const gelesen = ({ inhalt, art }: Betriebsliste) => {
  const { text, ...rest } = klartext(inhalt);
  const mangel = unklares({ text, ...rest });
  if (mangel) throw fehler('eingabe_ungueltig', mangel.de, mangel.en);
  return liesPersonenliste(text, art);
};

/** What a list would change. */
export const probeAlsBetrieb = (url: string, liste: Betriebsliste): Promise<Abgleichsplan> =>
  alsBetrieb(url, liste.mandant, (t) =>
    probeAbgleich(
      t,
      { mandant: liste.mandant, person: null },
      { liste: gelesen(liste), vollstaendig: liste.vollstaendig },
    ),
  );

/**
 * Takes a list over; every office in it waits for two persons. `sieht` is shown what it changes before anything is
 * written, and throws where that is not meant. Answers what it has changed.
 */
export const gleicheAlsBetriebAb = (
  url: string,
  liste: Betriebsliste,
  grund: string,
  sieht: (plan: Abgleichsplan) => void,
): Promise<Abgleichsplan> =>
  alsBetrieb(url, liste.mandant, async (t) => {
    const { vollstaendig, auchViele } = liste;
    const wer = { mandant: liste.mandant, person: null, ...BETRIEB };
    const auftrag = {
      liste: gelesen(liste),
      vollstaendig,
      auchViele,
      plan: null,
      grund,
      zeichnet: false,
      sieht,
    };
    return (await legeAbgleichVor(t, wer, auftrag)).plan;
  });

/** What a refusal says, in both languages. */
export function inWorten(grund: unknown): string {
  return grund instanceof KoggeFehler
    ? grund.gruende.map(({ de, en }) => `${de} / ${en}`).join('\n')
    : (grund as Error).message;
}
