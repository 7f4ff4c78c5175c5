import { plusMonate } from '#kalender';
import { buchaussagen } from './buch.js';
import { aussage, type Auftragsaussage, type Auftragseintrag } from './rueckblick.js';
import { QUELLE } from './welt.js';
import { werErsetzt } from '../unbesetzt.js';

const hinter = ({ akteur, als }: Auftragseintrag): string[] =>
  als?.vertritt ? [akteur.person, als.vertritt] : [akteur.person];
const erfuellt = (zustand: string): boolean => zustand.startsWith('erfuellt');
const stelle = ({ als }: Auftragseintrag): string => `${als?.rolle}@${als?.ressort}`;

const wasErfuellt = aussage(
  'O1',
  'Einen Auftrag erfüllt eine spätere Vorlage seines Adressaten, nicht seine Quelle – oder die Senatskanzlei stellt es fest.',
  (welt, eintrag) => {
    const { nach, type, vorher, akteur } = eintrag;
    if (type === 'vorlageVerknuepfen') {
      const papier = welt.papier(eintrag.daten['vorlage']);
      if (papier?.id === QUELLE) return 'Verknüpft ist die eigene Quelle.';
      if (papier?.beschlossen) return 'Die Vorlage war schon beschlossen.';
      if (!papier || papier.sitzung <= welt.gesetztAm) return 'Die Vorlage ist nicht später als der Auftrag.';
      return !papier.einbringer.some((r) => vorher.adressat.includes(r)) && 'Die Vorlage ist von anderen.';
    }
    if (!erfuellt(nach)) return null;
    if (type === 'erledigungFeststellen') {
      const schuldet = akteur.aemter.some(
        ({ rolle, ressort }) => ['VB', 'AL', 'STR'].includes(rolle) && vorher.adressat.includes(ressort),
      );
      if (!['SK@SK', 'CDS@SK'].includes(stelle(eintrag)))
        return `${stelle(eintrag)} stellt die Erledigung fest.`;
      return schuldet && 'Wer den Auftrag schuldet, stellt seine Erledigung fest.';
    }
    const papier = welt.papier(vorher.vorlage);
    return (
      (!papier?.beschlossen ||
        papier.id === QUELLE ||
        papier.beschlossen <= welt.gesetztAm ||
        !papier.einbringer.some((r) => vorher.adressat.includes(r))) &&
      'Diese Vorlage erfüllt ihn nicht.'
    );
  },
);

const rechtzeitig = aussage(
  'O2',
  'Ob rechtzeitig, sagt der Tag der Sitzung oder des Eingangs, nie der Tag der Erfassung.',
  (welt, { nach, type, vorher, nachher, daten }) => {
    if (!erfuellt(nach) || vorher.faellig === null) return null;
    const papier = welt.papier(vorher.vorlage);
    const bericht = vorher.massgeblich === 'eingang' ? papier?.eingegangen : papier?.beschlossen;
    const tag = type === 'erledigungFeststellen' ? String(daten['am']) : (bericht ?? '');
    if (nachher.erfuelltAm !== tag) return `Es zählt der ${nachher.erfuelltAm}, nicht der ${tag}.`;
    return (
      (nach === 'erfuellt') !== tag <= vorher.faellig &&
      `Fällig ${vorher.faellig}, erfüllt ${tag}: „${nach}“.`
    );
  },
);

const beruhtAufBeschluss = aussage(
  'O3',
  'Über einen Monat hinaus verlängert und aufgehoben wird nur auf einen Beschluss; einen außerhalb bestätigt eine zweite Person.',
  (welt, eintrag) => {
    const { vorher, nachher, nach, type } = eintrag;
    const ausserhalb = (grundlage: object | null) => grundlage !== null && 'gremium' in grundlage;
    const neuerTermin =
      vorher.faellig !== null && nachher.faellig !== vorher.faellig && type !== 'bestaetigen';
    const grundlage = nach === 'aufgehoben' ? nachher.aufgehobenDurch : nachher.verlaengertDurch;
    if (neuerTermin) {
      const weit = (nachher.faellig ?? '') > plusMonate(nachher.ersteFrist ?? '', 1);
      if (weit && grundlage === null) return `Verlängert auf ${nachher.faellig} ohne Beschluss.`;
      if ((nachher.faellig ?? '') <= (vorher.faellig ?? '')) return 'Der neue Termin ist nicht später.';
    }
    if (nach === 'aufgehoben' && grundlage === null) return 'Aufgehoben ohne Beschluss.';
    const neueGrundlage =
      grundlage !== null && (nach === 'aufgehoben' || grundlage !== vorher.verlaengertDurch);
    if (!(neuerTermin || nach === 'aufgehoben') || !neueGrundlage || !ausserhalb(grundlage)) return null;
    if (JSON.stringify(grundlage) === JSON.stringify(vorher.verlaengertDurch)) return null;
    const erfasst = welt.chronik.findLast((e) => e.nach === 'beschlussBestaetigung' && e.von !== e.nach);
    if (type !== 'beschlussBestaetigen' || !erfasst) return 'Niemand hat den Beschluss außerhalb bestätigt.';
    return hinter(erfasst).some((p) => hinter(eintrag).includes(p)) && 'Dieselbe Person hat ihn eingetragen.';
  },
);

const terminMitGrund = aussage(
  'O5',
  'Ein Termin in der Vergangenheit oder vor der Sitzung, die den Auftrag gab, braucht seinen Grund.',
  (welt, { type, nach, nachher, daten, heute }) => {
    if (!['bestaetigen', 'terminSetzen'].includes(type) || nach !== 'offen') return null;
    const termin = nachher.faellig ?? '';
    return (termin < heute || termin <= welt.gesetztAm) && !daten['grund'] && `${termin} steht ohne Grund.`;
  },
);

const personAusDemHaus = aussage(
  'O6',
  'Verantwortlich ist eine Person des Hauses, das den Auftrag hat.',
  ({ menschen }, { type, daten, nachher }) =>
    type === 'verantwortlichBenennen' &&
    !menschen
      .find(({ id }) => id === daten['person'])
      ?.aemter.some(({ ressort, vertritt }) => !vertritt && nachher.adressat.includes(ressort)) &&
    'Sie gehört nicht zum Haus.',
);

const ENTSCHEIDENDE = ['verlaengerungGenehmigen', 'aufheben', 'beschlussBestaetigen'];
const nichtUeberSichSelbst = aussage(
  'Vier Augen',
  'Wer einen Antrag gestellt hat, entscheidet nicht über ihn.',
  (welt, eintrag) => {
    const meldung = eintrag.von === 'pruefungErledigung' && eintrag.type === 'erledigungFeststellen';
    if (!meldung && !ENTSCHEIDENDE.includes(eintrag.type)) return null;
    const antrag = welt.chronik.findLast((e) =>
      ['verlaengerungBeantragen', 'gegenstandslosMelden', 'erledigungMelden'].includes(e.type),
    );
    const seither = welt.chronik.filter(({ nr }) => nr > (antrag?.nr ?? 0));
    const erledigt = seither.some((e) => e !== eintrag && e.nach !== 'beschlussBestaetigung');
    return (
      antrag !== undefined &&
      !erledigt &&
      hinter(antrag).some((p) => hinter(eintrag).includes(p)) &&
      'Dieselbe Person.'
    );
  },
);

const adressatBekannt = aussage(
  'O6',
  'Ein Auftrag läuft nur mit einem Ressort, das es gibt.',
  (_, { nach, nachher }) =>
    (nach === 'offen' || nach === 'terminKlaeren') &&
    (nachher.adressat.length === 0 || nachher.adressat.includes('XX')) &&
    'Der Auftrag hat keinen Adressaten.',
);

/** What must hold of an Auftrag (regeln.md §1.4). */
export const aussagen: readonly Auftragsaussage[] = [
  werErsetzt,
  wasErfuellt,
  rechtzeitig,
  beruhtAufBeschluss,
  terminMitGrund,
  personAusDemHaus,
  nichtUeberSichSelbst,
  adressatBekannt,
  ...buchaussagen,
];
