import type { Vorlagenwelt } from '../welt.js';
import { abgabeschluss } from '../welt.js';
import { aussage, type Vorlagenaussage, type Vorlageneintrag } from './rueckblick.js';

/** What stands in the record after an act; false where it does not. */
type Seite = readonly [
  regel: string,
  was: string,
  steht: (eintrag: Vorlageneintrag, welt: Vorlagenwelt) => boolean,
];

const genannt = ({ daten }: Vorlageneintrag): string => String(daten['ressort']);
const von = (eintrag: Vorlageneintrag) => eintrag.nachher.mitzeichnungen[genannt(eintrag)];
const bedenken = ({ vorher }: Vorlageneintrag): string[] =>
  Object.entries(vorher.mitzeichnungen)
    .filter(([, { stand, zuletzt }]) => stand === 'bedenken' || (stand === 'offen' && zuletzt === 'bedenken'))
    .map(([ressort]) => ressort);
const ohneUnterschrift = ({ nachher: { gezeichnet } }: Vorlageneintrag): boolean =>
  gezeichnet.STR.length + gezeichnet.SEN.length === 0;
const zeichnetIn = ({ nachher, als }: Vorlageneintrag): boolean =>
  // Where the signature leads back to the agenda it has done its work.
  nachher.gezeichnet[als?.rolle === 'SEN' ? 'SEN' : 'STR'].includes(als?.ressort ?? '');
const fuerPerson = ({ daten }: Vorlageneintrag): string => String(daten['imHaus']);
const gremium = ({ daten, nachher }: Vorlageneintrag): boolean =>
  nachher.gremien[String(daten['gremium'])] === daten['ergebnis'];
const inSitzung = ({ nachher, daten }: Vorlageneintrag): boolean =>
  nachher.sitzung === daten['sitzung'] && nachher.top === null;
const redaktionellVorbei = (eintrag: Vorlageneintrag): boolean => {
  const { vorher, nachher } = eintrag;
  const betroffen = Object.entries(vorher.mitzeichnungen).filter(
    ([, { stand, abschnitte }]) =>
      !['offen', 'herausgenommen'].includes(stand) &&
      abschnitte.some((eines) => vorher.redaktionell?.geaendert.includes(eines)),
  );
  return (
    nachher.redaktionell === null && betroffen.every(([r]) => nachher.mitzeichnungen[r]?.stand === 'offen')
  );
};

/** By act: what the rule wants to find in the record after it. */
const BUCH: Readonly<Record<string, Seite>> = {
  erinnern: ['§2', 'der Tag der Erinnerung', ({ nachher, heute }) => nachher.erinnertAm === heute],
  neueFassung: [
    'S9',
    'eine Fassung mit eigener Nummer',
    ({ vorher, nachher }) => nachher.fassung === vorher.fassung + 1,
  ],
  redaktionellBestaetigen: [
    'C4',
    'dass die redaktionelle Fassung bestätigt und geprüft ist',
    ({ nachher }) => nachher.redaktionell?.bestaetigt === true && nachher.formalGeprueft === nachher.fassung,
  ],
  redaktionellVerwerfen: ['C4', 'dass alle Betroffenen neu gefragt sind', redaktionellVorbei],
  einspruchsfristAbgelaufen: [
    'C4',
    'nichts Redaktionelles mehr',
    ({ nachher }) => nachher.redaktionell === null,
  ],
  formalBestanden: [
    'F1',
    'die geprüfte Fassung',
    ({ nachher }) => nachher.formalGeprueft === nachher.fassung,
  ],
  formalPruefen: ['F1', 'die geprüfte Fassung', ({ nachher }) => nachher.formalGeprueft === nachher.fassung],
  zeichnen: ['C10', 'wer gezeichnet hat', zeichnetIn],
  zurueckholen: [
    'F5',
    'keine Freigabe und keine Unterschrift mehr',
    (eintrag) =>
      ohneUnterschrift(eintrag) &&
      (eintrag.von === 'ressortabstimmung' || Object.keys(eintrag.nachher.freigaben).length === 0),
  ],
  neufassungErbitten: [
    'S9',
    'die Fassung, nach der eine neue kommt, und keine Unterschrift',
    (eintrag) => eintrag.nachher.neufassungNach === eintrag.nachher.fassung && ohneUnterschrift(eintrag),
  ],
  entwurfLoeschen: [
    'F4',
    'dass er gelöscht ist, und zwar von jemandem, der an ihm geschrieben hat',
    ({ vorher, nachher, akteur }) => nachher.geloescht === true && vorher.mitwirkende.includes(akteur.person),
  ],
  mitzeichnen: ['C5', 'kein alter Dissens', (eintrag) => !eintrag.nachher.dissens.includes(genannt(eintrag))],
  keineRueckmeldung: ['C6', '„keine Rückmeldung“', (eintrag) => von(eintrag)?.stand === 'keineRueckmeldung'],
  fristVerlaengern: ['C7', 'die Verlängerung', (eintrag) => von(eintrag)?.verlaengert === true],
  ressortBeteiligen: ['C9', 'das beteiligte Ressort', (eintrag) => von(eintrag)?.stand === 'offen'],
  ressortHerausnehmen: ['C1', 'dass es heraus ist', (eintrag) => von(eintrag)?.stand === 'herausgenommen'],
  fristZuKurz: ['C8', 'der Einspruch', (eintrag) => von(eintrag)?.einspruch === 'zuKurz'],
  eileBestaetigen: ['C8', 'die Entscheidung des CdS', (eintrag) => von(eintrag)?.einspruch === 'bleibt'],
  einwandErheben: ['C4', 'der Einwand', (eintrag) => von(eintrag)?.einwand === eintrag.nachher.fassung],
  geeinigt: [
    'C2',
    'dass jedes Bedenken neu gefragt wird',
    (eintrag) => bedenken(eintrag).every((r) => eintrag.nachher.mitzeichnungen[r]?.stand === 'offen'),
  ],
  dissensDokumentieren: [
    'C2',
    'jedes Bedenken als Dissens',
    (eintrag) => bedenken(eintrag).every((r) => eintrag.nachher.dissens.includes(r)),
  ],
  kenntnisNehmenImRessort: [
    'C11',
    'wann das Ressort Kenntnis nahm',
    ({ nachher, als, jetzt }) => nachher.kenntnis[als?.ressort ?? ''] === jetzt,
  ],
  alsTischvorlageAnmelden: ['S13', 'dass es eine Tischvorlage ist', ({ nachher }) => nachher.tischvorlage],
  zulassen: ['S13', 'die Zulassung', ({ nachher }) => nachher.zugelassen],
  aufAndereSitzung: [
    'S2',
    'die neue Sitzung mit eigenem Abgabeschluss',
    (eintrag) => inSitzung(eintrag) && eintrag.nachher.abgabeschluss === null,
  ],
  aussetzen: ['S8', 'die neue Sitzung', inSitzung],
  erneutBeraten: ['S7', 'die neue Sitzung', inSitzung],
  absetzen: [
    'S8',
    'keine Sitzung, die vorbei ist, und keine alte Unterschrift',
    (eintrag) =>
      eintrag.nach === 'tagesordnung'
        ? inSitzung(eintrag) && eintrag.nachher.abgabeschluss === null
        : eintrag.nachher.top === null && ohneUnterschrift(eintrag),
  ],
  ueberweisen: ['S9', 'kein Tagesordnungspunkt mehr', ({ nachher }) => nachher.top === null],
  aufsetzen: ['S5', 'der Tagesordnungspunkt', ({ nachher }) => nachher.top === nachher.sitzung],
  widersprechen: [
    'S7',
    'wer widersprochen hat',
    ({ nachher, akteur }) => nachher.widersprechende?.includes(akteur.person) === true,
  ],
  sperren: ['§1.6', 'dass sie gesperrt ist', ({ nachher }) => nachher.veroeffentlichung === 'gesperrt'],
  veroeffentlichen: [
    '§1.6',
    'ob ganz oder in Teilen veröffentlicht ist',
    ({ nachher, daten }) =>
      nachher.veroeffentlichung === (daten['umfang'] === 'voll' ? 'veroeffentlicht' : 'teilveroeffentlicht'),
  ],
  gremiumMelden: ['S7', 'was das Gremium sagte', gremium],
  leserBenennen: [
    '§1.6',
    'wen das Mitglied benannt hat',
    (eintrag) => eintrag.nachher.lesende?.[eintrag.akteur.person]?.includes(fuerPerson(eintrag)) === true,
  ],
  leserStreichen: [
    '§1.6',
    'wer noch benannt ist',
    (eintrag) => !eintrag.nachher.lesende?.[eintrag.akteur.person]?.includes(fuerPerson(eintrag)),
  ],
  imHausFragen: [
    'C12',
    'die Frage im Haus',
    (eintrag) => eintrag.nachher.hausfragen?.[fuerPerson(eintrag)]?.beantwortetAm === null,
  ],
  imHausAntworten: [
    'C12',
    'die Antwort im Haus',
    ({ nachher, akteur, als, jetzt }) =>
      nachher.hausfragen?.[als?.vertritt ?? akteur.person]?.beantwortetAm === jetzt,
  ],
  umstellungVorschlagen: [
    'S2',
    'der Vorschlag mit seinem Grund',
    ({ nachher, daten }) =>
      nachher.umstellung?.offen === true && nachher.umstellung.station === daten['station'],
  ],
  umstellungBestaetigen: [
    'S2',
    'warum sie umgestellt ist, und keine Unterschrift',
    (eintrag) =>
      eintrag.nachher.rueckgabe?.grund === eintrag.vorher.umstellung?.grund &&
      ohneUnterschrift(eintrag) &&
      (eintrag.nach !== 'entwurf' || Object.keys(eintrag.nachher.freigaben).length === 0),
  ],
};

const jeAkt = Object.entries(BUCH).map(([type, [regel, was, steht]]) =>
  aussage(
    regel,
    `Nach „${type}“ steht in der Akte: ${was}.`,
    (welt, eintrag) => eintrag.type === type && !steht(eintrag, welt) && `Es steht nicht da: ${was}.`,
  ),
);

const eingangsbuch = aussage(
  'S13',
  'Wann eine Vorlage einging und welcher Abgabeschluss dann galt, steht fest.',
  (welt, { type, nach, nachher, jetzt }) => {
    if (type !== 'zeichnen' || nach !== 'eingereicht') return null;
    const sitzung = welt.sitzung(nachher.sitzung);
    if (nachher.eingegangen !== jetzt) return 'Der Eingang steht nicht fest.';
    return (
      sitzung !== undefined &&
      nachher.abgabeschluss !== abgabeschluss(sitzung) &&
      'Der Abgabeschluss steht nicht fest.'
    );
  },
);

const woherDieNeufassung = aussage(
  'S9',
  'Die Neufassung einer ausgesetzten oder überwiesenen Vorlage kehrt gezeichnet dorthin zurück, jede andere auf die Tagesordnung.',
  (welt, eintrag) => {
    if (eintrag.type !== 'zeichnen' || eintrag.von !== 'neufassung' || eintrag.nach === 'neufassung')
      return null;
    const woher = welt.chronik.findLast((e) => e.nach === 'neufassung' && e.von !== 'neufassung')?.von ?? '';
    const soll = ['ausgesetzt', 'ueberwiesen'].includes(woher) ? woher : 'tagesordnung';
    if (eintrag.nachher.neufassungAus !== null) return 'Woher sie kam, steht noch da.';
    return eintrag.nach !== soll && `Sie kam aus „${woher}“ und geht nach „${eintrag.nach}“.`;
  },
);

const veroeffentlichtWieEntschieden = aussage(
  '§1.6',
  'Veröffentlicht ist, was so entschieden wurde.',
  (_, { nach, nachher }) =>
    ['veroeffentlicht', 'teilveroeffentlicht', 'gesperrt'].includes(nach) &&
    nachher.veroeffentlichung !== nach &&
    `Entschieden war „${nachher.veroeffentlichung}“, es wird „${nach}“.`,
);

/** What a paper keeps on record. */
export const buchaussagen: readonly Vorlagenaussage[] = [
  ...jeAkt,
  eingangsbuch,
  woherDieNeufassung,
  veroeffentlichtWieEntschieden,
];
