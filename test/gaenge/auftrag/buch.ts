import { aussage, type Auftragsaussage, type Auftragseintrag } from './rueckblick.js';

const VERLAENGERND = ['verlaengerungBeantragen', 'verlaengernNachBeschluss'];
const AUFHEBEND = ['aufheben', 'aufhebenNachBeschluss'];

const alteTermine = aussage(
  'O3',
  'Verlängert wird auf den Tag, der gewünscht war; alter und neuer stehen mit dem Grund in der Liste, der erste bleibt.',
  (welt, { type, von, vorher, nachher }) => {
    if (von === 'vorgeschlagen' || von === 'terminKlaeren') return null;
    if (vorher.faellig === null || nachher.faellig === vorher.faellig) {
      const neue = nachher.verlaengerungen.length - vorher.verlaengerungen.length;
      const genehmigt = type === 'verlaengerungGenehmigen' && nachher.antrag === null;
      return (neue > 0 || genehmigt) && 'Verlängert, und der Termin ist derselbe.';
    }
    const wunsch = welt.chronik.findLast((e) => VERLAENGERND.includes(e.type));
    const letzte = nachher.verlaengerungen.at(-1);
    if (nachher.faellig !== wunsch?.daten['auf']) return `Gewünscht war ${String(wunsch?.daten['auf'])}.`;
    if (letzte?.von !== vorher.faellig || letzte.auf !== nachher.faellig || letzte.grund === '')
      return 'Die Verlängerung steht nicht in der Liste.';
    return nachher.ersteFrist !== vorher.ersteFrist && 'Der erste Termin ist verschwunden.';
  },
);

/** Entered by somebody who is not its second person. */
const erfasst = ({ von, nach }: Auftragseintrag): boolean =>
  nach === 'beschlussBestaetigung' && von !== 'beschlussBestaetigung';

const beschlussAusserhalb = aussage(
  'O3',
  'Ein Beschluss außerhalb hat Tag, Gremium, Fundstelle und seinen Text; bestätigt wird genau, was eingetragen war.',
  (welt, eintrag) => {
    const { daten, heute, type, nach } = eintrag;
    if (erfasst(eintrag)) {
      const felder = ['beschlussVom', 'beschlussGremium', 'beschlussFundstelle', 'beschlussAnlage'];
      if (felder.some((feld) => !daten[feld])) return 'Der Beschluss außerhalb ist nicht vollständig.';
      return String(daten['beschlussVom']) > heute && 'Der Beschluss liegt in der Zukunft.';
    }
    if (type !== 'beschlussBestaetigen') return null;
    const eingetragen = welt.chronik.findLast((e) => erfasst(e));
    const hebtAuf = AUFHEBEND.includes(eingetragen?.type ?? '');
    if (hebtAuf !== (nach === 'aufgehoben'))
      return `Eingetragen war „${eingetragen?.type}“, es wird „${nach}“.`;
    return hebtAuf !== (eintrag.nachher.faellig === eintrag.vorher.faellig) && 'Es geschieht etwas anderes.';
  },
);

const tagDerErledigung = aussage(
  'O2',
  'Erledigt ist ein Auftrag nicht vor dem Beschluss, der ihn gab, und nicht in der Zukunft.',
  ({ gesetztAm }, { type, daten, heute }) => {
    const am = String(daten['am']);
    return type === 'erledigungFeststellen' && (am < gesetztAm || am > heute) && `Erledigt am ${am}?`;
  },
);

const nurEineVorlageInArbeit = aussage(
  'O1',
  'Verknüpft ist die Vorlage, die jemand genannt hat, und nur solange sie den Auftrag beantworten soll.',
  (_, { type, daten, nachher, nach }) => {
    if (type === 'vorlageVerknuepfen') return nachher.vorlage !== daten['vorlage'] && 'Es ist eine andere.';
    return nach !== 'inErledigung' && !nach.startsWith('erfuellt') && nachher.vorlage !== null
      ? `In „${nach}“ ist noch eine Vorlage verknüpft.`
      : null;
  },
);

const OHNE_ANTRAG = ['offen', 'terminKlaeren', 'inErledigung'];
const entschiedenIstErledigt = aussage(
  'O3',
  'Worüber entschieden ist, das liegt nicht mehr vor: kein Antrag und kein eingetragener Beschluss.',
  (_, { nach, nachher, vorher, von }) => {
    if (nach === 'terminKlaeren' && von === 'beschlussBestaetigung' && vorher.faellig !== null)
      return 'Der Auftrag hatte seinen Termin.';
    return OHNE_ANTRAG.includes(nach) && (nachher.antrag !== null || nachher.vorhaben !== null)
      ? 'Ein Antrag liegt noch vor.'
      : null;
  },
);

const terminIstTermin = aussage(
  'O5',
  'Wer einen Termin hat, klärt ihn nicht noch einmal, und ohne Termin läuft kein Auftrag.',
  (_, { nach, nachher }) =>
    (nach === 'terminKlaeren' && nachher.faellig !== null && 'Der Termin steht schon.') ||
    (nach === 'offen' && nachher.faellig === null && 'Es gibt keinen Termin.'),
);

const verantwortung = aussage(
  'O6',
  'Wer verantwortlich ist und warum es länger dauert, steht am Auftrag; was zu spät kommt, hat seinen Grund.',
  (welt, { type, daten, vorher, nachher }) => {
    if (type === 'verantwortlichBenennen')
      return nachher.verantwortlich !== daten['person'] && 'Sie steht nicht am Auftrag.';
    if (type === 'verzugBegruenden') return nachher.verzug !== daten['grund'] && 'Der Grund fehlt.';
    if (type !== 'vorlageVerknuepfen' || vorher.massgeblich !== 'sitzung') return null;
    const sitzung = welt.papier(daten['vorlage'])?.sitzung ?? '';
    const spaet = vorher.faellig !== null && sitzung > vorher.faellig;
    return spaet && !nachher.verzug && `Die Sitzung ist am ${sitzung}, fällig war es am ${vorher.faellig}.`;
  },
);

const ausgang = aussage(
  'O1',
  'Ein Wunsch für die Zukunft liegt in der Zukunft.',
  (_, { type, daten, heute }) =>
    type === 'verlaengerungBeantragen' && String(daten['auf']) < heute && 'Er liegt in der Vergangenheit.',
);

/** What an Auftrag keeps on record (regeln.md §1.4). */
export const buchaussagen: readonly Auftragsaussage[] = [
  alteTermine,
  beschlussAusserhalb,
  tagDerErledigung,
  nurEineVorlageInArbeit,
  entschiedenIstErledigt,
  terminIstTermin,
  verantwortung,
  ausgang,
];
