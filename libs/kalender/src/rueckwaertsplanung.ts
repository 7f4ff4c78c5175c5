import { plusArbeitstage, vorigerArbeitstag } from './arbeitstage.js';
import { datumDeutsch, tagesende, zeitpunkt } from './berlin.js';
import { plusTage, type Datum } from './datum.js';
import type { Freizeit } from './feiertage.js';
import type { Fristregel } from './fristregel.js';
import { vorSitzung } from './sitzungstermine.js';

/** A station of a procedure on the way to a Sitzung, with the rule of its deadline. */
export interface Planstation {
  station: string;
  /** What has to be done by then at the latest. */
  titel: string;
  /** As in „3 Arbeitstage vor der Formalprüfung“. */
  genannt: string;
  /** Before the Sitzung (calendar days), or as long as it takes (Arbeitstage). */
  regel: Fristregel;
  /** Its date is one of the Sitzung: no other station moves it. */
  fest?: true;
}

/** One station of the plan with the latest date; without `uhrzeit` the whole day counts. */
export interface Planschritt {
  station: string;
  titel: string;
  spaetestens: Datum;
  uhrzeit?: string;
  zeitpunkt: Date;
  grund: string;
}

interface Naechste extends Planstation {
  spaetestens: Datum;
}

/** The meeting, and the closing days that nothing is due on. */
interface Ziel {
  sitzung: Datum;
  frei: readonly Freizeit[];
}

type Ergebnis = Pick<Planschritt, 'spaetestens' | 'grund'>;

/**
 * Latest dates backwards from a Sitzung, in chronological order (bremen.md §4 and §7). T−n counts calendar
 * days and moves to the previous Arbeitstag; durations count Arbeitstage to the station after them. What has a
 * date of its own is due at the earlier of that and the chain.
 */
export function rueckwaertsplan(
  sitzung: Datum,
  stationen: readonly Planstation[],
  frei: readonly Freizeit[] = [],
): Planschritt[] {
  let danach: Naechste | null = null;
  const schritte: Planschritt[] = [];
  for (const station of stationen.toReversed()) {
    const ergebnis = rechne({ sitzung, frei }, station, danach);
    schritte.unshift(planschritt(station, ergebnis));
    danach = { ...station, spaetestens: ergebnis.spaetestens };
  }
  const ziel = { spaetestens: sitzung, zeitpunkt: tagesende(sitzung), grund: 'Zielsitzung' };
  return [...schritte, { station: 'sitzung', titel: 'Sitzung des Senats', ...ziel }].toSorted(
    (a, b) => a.zeitpunkt.getTime() - b.zeitpunkt.getTime(),
  );
}

function planschritt({ station, titel, regel }: Planstation, { spaetestens, grund }: Ergebnis): Planschritt {
  const { uhrzeit } = regel;
  if (!uhrzeit) return { station, titel, spaetestens, zeitpunkt: tagesende(spaetestens), grund };
  const ende = zeitpunkt(spaetestens, uhrzeit);
  return { station, titel, spaetestens, uhrzeit, zeitpunkt: ende, grund: `${grund}, ${uhrzeit} Uhr` };
}

function rechne(ziel: Ziel, { regel, fest }: Planstation, danach: Naechste | null): Ergebnis {
  const { sitzung, frei } = ziel;
  if (regel.art === 'vorSitzung') {
    const eigener = zuvor(ziel, regel.tage);
    return fest || danach === null ? eigener : nichtSpaeter(eigener, danach, frei);
  }
  if (danach === null) return { spaetestens: sitzung, grund: 'Zielsitzung' };
  if (regel.art === 'arbeitstage') {
    const dauer = `${regel.tage} ${regel.tage === 1 ? 'Arbeitstag' : 'Arbeitstage'}`;
    return {
      spaetestens: plusArbeitstage(danach.spaetestens, -regel.tage, frei),
      grund: `${dauer} vor ${benannt(danach)}`,
    };
  }
  if (regel.art === 'kalendertage')
    return {
      spaetestens: vorigerArbeitstag(plusTage(danach.spaetestens, -regel.tage), frei),
      grund: `${regel.tage} ${regel.tage === 1 ? 'Kalendertag' : 'Kalendertage'} vor ${benannt(danach)}`,
    };
  // Months and dates after a Sitzung do not count backwards: the station takes no time in this plan.
  return { spaetestens: danach.spaetestens, grund: `Zum Beginn ${danach.genannt}` };
}

/** Those that count back from here begin on that day; a date before the Sitzung comes a day ahead. */
function nichtSpaeter(eigener: Ergebnis, danach: Naechste, frei: readonly Freizeit[]): Ergebnis {
  if (danach.regel.art !== 'vorSitzung')
    return eigener.spaetestens < danach.spaetestens
      ? eigener
      : { spaetestens: danach.spaetestens, grund: `Zum Beginn ${danach.genannt}` };
  return eigener.spaetestens >= danach.spaetestens
    ? {
        spaetestens: plusArbeitstage(danach.spaetestens, -1, frei),
        grund: `Am Arbeitstag vor ${danach.genannt}`,
      }
    : eigener;
}

function zuvor({ sitzung, frei }: Ziel, tage: number): Ergebnis {
  const roh = plusTage(sitzung, -tage);
  const spaetestens = vorSitzung(sitzung, tage, frei);
  const dauer = `${tage} ${tage === 1 ? 'Kalendertag' : 'Kalendertage'}`;
  const satz = `${dauer} vor der Sitzung am ${datumDeutsch(sitzung)}`;
  return {
    spaetestens,
    grund: spaetestens === roh ? satz : `${satz}, vorgezogen auf den Arbeitstag davor`,
  };
}

const benannt = ({ genannt, spaetestens, regel }: Naechste): string =>
  regel.art === 'vorSitzung' ? `${genannt} am ${datumDeutsch(spaetestens)}` : genannt;
