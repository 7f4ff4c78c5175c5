import { plusArbeitstage, vorigerArbeitstag } from './arbeitstage.js';
import { datumDeutsch, tagesende, zeitpunkt } from './berlin.js';
import { plusTage, type Datum } from './datum.js';

/**
 * Terms of a Senatsvorlage. `…Tage` are calendar days before the Sitzung (T−n), `…Arbeitstage` are durations
 * in Arbeitstage.
 */
export interface Planvorgaben {
  entwurfTage: number;
  fachpruefungArbeitstage: number;
  formalpruefungArbeitstage: number;
  ressortabstimmungArbeitstage: number;
  schlusszeichnungTage: number;
  einreichungTage: number;
  einreichungUhrzeit: string;
  staatsraetekonferenzTage: number;
}

/** The assumed terms of bremen.md §4; every one is a setting, because no Bremen source fixes it. */
export const PLANVORGABEN: Planvorgaben = {
  entwurfTage: 21,
  fachpruefungArbeitstage: 3,
  formalpruefungArbeitstage: 2,
  ressortabstimmungArbeitstage: 10,
  schlusszeichnungTage: 6,
  einreichungTage: 5,
  einreichungUhrzeit: '12:00',
  staatsraetekonferenzTage: 1,
};

/** Arbeitstage of a Ressortabstimmung: the normal, the shortened and the urgent one (bremen.md §4). */
export const ABSTIMMUNGSDAUER = { normal: 10, verkuerzt: 5, eilig: 2 } as const;

/** One station of the plan with the latest date; without `uhrzeit` the whole day counts. */
export interface Planschritt {
  station: string;
  titel: string;
  spaetestens: Datum;
  uhrzeit?: string;
  zeitpunkt: Date;
  grund: string;
}

function vorSitzung(sitzung: Datum, tage: number): Datum {
  return vorigerArbeitstag(plusTage(sitzung, -tage));
}

function schritt(station: string, titel: string, spaetestens: Datum, grund: string): Planschritt {
  return { station, titel, spaetestens, zeitpunkt: tagesende(spaetestens), grund };
}

function tSatz(tage: number, sitzung: Datum, datum: Datum): string {
  const satz = `${tage} ${tage === 1 ? 'Kalendertag' : 'Kalendertage'} vor der Sitzung am ${datumDeutsch(sitzung)}`;
  return datum === plusTage(sitzung, -tage) ? satz : `${satz}, vorgezogen auf den Arbeitstag davor`;
}

function schluss(sitzung: Datum, vorgaben: Planvorgaben): Planschritt[] {
  const einreichung = vorSitzung(sitzung, vorgaben.einreichungTage);
  const ohneEinreichung = vorSitzung(sitzung, vorgaben.schlusszeichnungTage);
  const zuSpaet = vorgaben.schlusszeichnungTage > vorgaben.einreichungTage && ohneEinreichung >= einreichung;
  const zeichnung = zuSpaet ? plusArbeitstage(einreichung, -1) : ohneEinreichung;
  const konferenz = vorSitzung(sitzung, vorgaben.staatsraetekonferenzTage);
  return [
    schritt(
      'schlusszeichnung',
      'Schlusszeichnung',
      zeichnung,
      zuSpaet
        ? 'Am Arbeitstag vor der Einreichung'
        : tSatz(vorgaben.schlusszeichnungTage, sitzung, zeichnung),
    ),
    {
      ...schritt(
        'einreichung',
        'Einreichung bei der Senatskanzlei',
        einreichung,
        `${tSatz(vorgaben.einreichungTage, sitzung, einreichung)}, ${vorgaben.einreichungUhrzeit} Uhr`,
      ),
      uhrzeit: vorgaben.einreichungUhrzeit,
      zeitpunkt: zeitpunkt(einreichung, vorgaben.einreichungUhrzeit),
    },
    schritt(
      'staatsraetekonferenz',
      'Staatsrätekonferenz',
      konferenz,
      tSatz(vorgaben.staatsraetekonferenzTage, sitzung, konferenz),
    ),
    schritt('sitzung', 'Sitzung des Senats', sitzung, 'Zielsitzung'),
  ];
}

function vorlauf(sitzung: Datum, zeichnung: Datum, vorgaben: Planvorgaben): Planschritt[] {
  const abstimmung = plusArbeitstage(zeichnung, -vorgaben.ressortabstimmungArbeitstage);
  const formal = plusArbeitstage(abstimmung, -vorgaben.formalpruefungArbeitstage);
  const fach = plusArbeitstage(formal, -vorgaben.fachpruefungArbeitstage);
  const nachRegel = vorSitzung(sitzung, vorgaben.entwurfTage);
  const entwurf = nachRegel < fach ? nachRegel : fach;
  const vor = (anzahl: number, wovor: string): string =>
    `${anzahl} ${anzahl === 1 ? 'Arbeitstag' : 'Arbeitstage'} vor ${wovor}`;
  return [
    schritt(
      'entwurf',
      'Entwurf zur Fachprüfung einreichen',
      entwurf,
      entwurf === fach ? 'Zum Beginn der Fachprüfung' : tSatz(vorgaben.entwurfTage, sitzung, entwurf),
    ),
    schritt(
      'fachpruefung',
      'Fachprüfung beginnen',
      fach,
      vor(vorgaben.fachpruefungArbeitstage, 'der Formalprüfung'),
    ),
    schritt(
      'formalpruefung',
      'Formalprüfung beginnen',
      formal,
      vor(vorgaben.formalpruefungArbeitstage, 'der Ressortabstimmung'),
    ),
    schritt(
      'ressortabstimmung',
      'Ressortabstimmung einleiten',
      abstimmung,
      vor(vorgaben.ressortabstimmungArbeitstage, `der Schlusszeichnung am ${datumDeutsch(zeichnung)}`),
    ),
  ];
}

/**
 * Latest dates backwards from a Sitzung, in chronological order (bremen.md §4 and §7). T−n counts calendar
 * days and moves to the previous Arbeitstag; durations count Arbeitstage. The draft is due at the earlier of
 * T−21 and the chain.
 */
export function rueckwaertsplan(sitzung: Datum, vorgaben: Planvorgaben = PLANVORGABEN): Planschritt[] {
  const ende = schluss(sitzung, vorgaben);
  const zeichnung = ende[0]?.spaetestens ?? sitzung;
  const schritte = [...vorlauf(sitzung, zeichnung, vorgaben), ...ende];
  return schritte.toSorted((a, b) => a.zeitpunkt.getTime() - b.zeitpunkt.getTime());
}
