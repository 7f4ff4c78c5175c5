import { zielsitzung } from '../welt.js';
import { aussage, type Vorlagenaussage } from './rueckblick.js';

const senatorNurWoVorgesehen = aussage(
  'C10',
  'Senatorinnen und Senatoren zeichnen, wo die Einstellung es will.',
  (welt, { type, nach, von }) =>
    type === 'zeichnen' &&
    von === 'schlusszeichnungStaatsrat' &&
    nach === 'schlusszeichnungSenator' &&
    !welt.einstellungen.senatorZeichnet &&
    'Hier zeichnet sie nicht.',
);

const wieGemeldet = aussage(
  'S13',
  'Eine zugelassene Tischvorlage wird vorberaten, solange die Konferenz noch kommt.',
  (welt, { type, nach, jetzt, vorher: { sitzung: id } }) => {
    const sitzung = welt.lage({}).sitzung;
    if (type !== 'zulassen' || sitzung?.id !== id) return null;
    return (
      (nach === 'vorberatung') !== jetzt < sitzung.konferenz && `Konferenz ${sitzung.konferenz}, „${nach}“.`
    );
  },
);

const genannteZiffern = aussage(
  'S7',
  'Mit Änderung beschlossen wird der geänderte Wortlaut.',
  (_, { type, daten }) =>
    type === 'mitAenderungBeschliessen' &&
    !(Array.isArray(daten['ziffern']) && daten['ziffern'].length > 0) &&
    'Der Wortlaut fehlt.',
);

const teilMitSchwaerzung = aussage(
  '§1.6',
  'In Teilen veröffentlicht wird mit der Angabe, was geschwärzt ist.',
  (_, { type, daten }) =>
    type === 'veroeffentlichen' &&
    daten['umfang'] === 'teil' &&
    !daten['schwaerzungen'] &&
    'Die Angabe fehlt.',
);

const vorgesehenesGremium = aussage(
  'S7',
  'Nur ein vorgesehenes Gremium meldet sein Ergebnis.',
  (_, { type, daten, vorher: { gremien } }) =>
    type === 'gremiumMelden' &&
    !Object.hasOwn(gremien, String(daten['gremium'])) &&
    'Es ist nicht vorgesehen.',
);

const einmalAufDerTagesordnung = aussage(
  'S5',
  'Auf die Tagesordnung einer Sitzung kommt eine Vorlage einmal.',
  (_, { type, vorher: { top, sitzung } }) =>
    type === 'aufsetzen' && top === sitzung && 'Sie steht schon darauf.',
);

const nichtVorDerZeitFort = aussage(
  'S2',
  'Eine aufgerufene Vorlage verlässt ihre Sitzung, wenn diese kein Ergebnis mehr nimmt.',
  (welt, { type, von, vorher: { sitzung: id }, heute }) => {
    const sitzung = welt.sitzung(id);
    const offen = sitzung !== undefined && heute <= zielsitzung(sitzung).offenBis;
    return (
      type === 'aufAndereSitzung' && von === 'beratung' && offen && 'Ihr Ergebnis lässt sich noch festhalten.'
    );
  },
);

/** What must not be let through on the way through the Senate. */
export const senatsaussagen: readonly Vorlagenaussage[] = [
  senatorNurWoVorgesehen,
  wieGemeldet,
  genannteZiffern,
  teilMitSchwaerzung,
  vorgesehenesGremium,
  einmalAufDerTagesordnung,
  nichtVorDerZeitFort,
];
