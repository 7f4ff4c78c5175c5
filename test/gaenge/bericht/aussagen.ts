import type { Berichtskontext } from '#workflows';
import type { Aussage, Eintrag } from '../welt.js';
import type { Berichtswelt } from './welt.js';
import { werErsetzt } from '../unbesetzt.js';

type Berichtsaussage = Aussage<Berichtswelt, Berichtskontext>;
type Berichtseintrag = Eintrag<Berichtskontext>;

const aussage = (
  regel: string,
  satz: string,
  bruch: (welt: Berichtswelt, eintrag: Berichtseintrag) => string | null | false,
): Berichtsaussage => ({ regel, satz, bruch: (welt, eintrag) => bruch(welt, eintrag) || null });
const hinter = ({ akteur, als }: Berichtseintrag): string[] =>
  als?.vertritt ? [akteur.person, als.vertritt] : [akteur.person];

const BEFUNDE = ['entfallen', 'nichtVorgelegt', 'nichtFreigegeben'];

const nurDasBerichtswesen = aussage(
  'J1',
  'Entfallen lässt einen Bericht nur das Berichtswesen, mit einem Grund.',
  (_, { von, nach, als, nachher }) =>
    von !== nach &&
    BEFUNDE.includes(nach) &&
    (als?.rolle !== 'BW' || !nachher.feststellung?.grund) &&
    `${als?.rolle}@${als?.ressort} stellt „${nach}“ fest.`,
);

const nachDemTermin = aussage(
  'J2',
  'Als nicht vorgelegt oder nicht freigegeben gilt ein Bericht erst nach seinem Termin.',
  (_, { von, nach, heute, vorher }) =>
    von !== nach &&
    ['nichtVorgelegt', 'nichtFreigegeben'].includes(nach) &&
    heute <= vorher.faellig &&
    `Er war erst am ${vorher.faellig} fällig.`,
);

const mitDemBeschluss = aussage(
  'J3',
  'Abgeschlossen wird mit dem Beschluss; zurückgefragt, solange keine Vorlage unterwegs ist.',
  ({ kampagneZuvor: kampagne }, { nach, type }) => {
    if (['abgeschlossen', 'ohneBericht'].includes(nach) && kampagne !== 'berichtet')
      return `Die Kampagne steht bei „${kampagne}“.`;
    if (type === 'uebernehmen') return kampagne !== 'konsolidierung' && 'Die Erhebung ist nicht geschlossen.';
    return (
      type === 'rueckfrageSF' &&
      !['konsolidierung', 'freigabeSF'].includes(kampagne) &&
      `Zurückgefragt bei „${kampagne}“.`
    );
  },
);

const vollstaendigUndBeantwortet = aussage(
  'J4',
  'Eingereicht und weitergegeben wird ein vollständiger Bericht, dessen Warnungen beantwortet sind.',
  (welt, { type }) => {
    if (!['einreichen', 'freigebenAL', 'anStaatsratGeben'].includes(type)) return null;
    if (type === 'einreichen' && !welt.vollstaendig) return 'Der Sachstand fehlt.';
    return welt.offeneWarnungen > 0 && 'Eine Warnung ist offen.';
  },
);

const gehtMit = aussage(
  'J5',
  'Mit der Maßnahme gehen Text, Termin und Gedächtnis; am Amt vorbei geht es nur, wo niemand kann.',
  (welt, { type, vorher, nachher, nach, daten }) => {
    if (type === 'hauswechsel') {
      if (daten['ressort'] === vorher.federfuehrung) return 'Der Bericht lag schon dort.';
      return (
        (nachher.faellig !== vorher.faellig ||
          nachher.fassung !== vorher.fassung ||
          !nachher.vorher.includes(vorher.federfuehrung) ||
          !vorher.mitwirkende.every((p) => nachher.mitwirkende.includes(p)) ||
          (nach === 'inBearbeitung' && !welt.fristen.has('abgabe'))) &&
        'Etwas ist unterwegs verloren gegangen.'
      );
    }
    const { abteilungBesetzt, staatsratBesetzt } = welt.lage();
    if (type === 'anStaatsratGeben') return abteilungBesetzt && 'Die Abteilungsleitung ist da.';
    return type === 'anChefGeben' && staatsratBesetzt && 'Der Staatsrat ist da.';
  },
);

const vierAugen = aussage(
  'Vier Augen',
  'Wer am Bericht geschrieben hat, gibt ihn nicht frei, und niemand zweimal.',
  (welt, eintrag) => {
    if (!eintrag.type.startsWith('freigeben')) return null;
    const wer = hinter(eintrag);
    const schrieb = welt.chronik.some(
      (e) => ['bearbeiten', 'einreichen'].includes(e.type) && hinter(e).some((p) => wer.includes(p)),
    );
    if (schrieb) return 'Dieselbe Person hat mitgeschrieben.';
    const vorher = welt.chronik.some(
      (e) => e.type === 'freigebenAL' && hinter(e).some((p) => wer.includes(p)),
    );
    return eintrag.type === 'freigebenSTR' && vorher && 'Dieselbe Person hat für die Abteilung freigegeben.';
  },
);

const wunschBleibt = aussage(
  'J1',
  'Wer einen Bericht entfallen lassen möchte, sagt dem Berichtswesen warum; es steht am Bericht.',
  (_, { type, daten, nachher }) =>
    type === 'entfallBeantragen' && nachher.entfallWunsch !== daten['grund'] && 'Der Grund steht nicht da.',
);

const jedeFassungEineNummer = aussage(
  'J4',
  'Was eingereicht wird, ist eine Fassung mit eigener Nummer; nur ein unveränderter Bericht behält seine.',
  (welt, eintrag) => {
    if (eintrag.type !== 'einreichen') return null;
    const seither = welt.chronik.slice(0, -1).findLastIndex(({ type }) => type === 'einreichen');
    const geaendert = welt.chronik.slice(seither + 1).some(({ type }) => type === 'bearbeiten');
    const soll = eintrag.vorher.fassung + (geaendert || seither < 0 ? 1 : 0);
    return eintrag.nachher.fassung !== soll && `Es ist Fassung ${eintrag.nachher.fassung}, nicht ${soll}.`;
  },
);

/** What must hold of a Jahresbericht (regeln.md §1.5). */
export const aussagen: readonly Berichtsaussage[] = [
  werErsetzt,
  nurDasBerichtswesen,
  nachDemTermin,
  mitDemBeschluss,
  vollstaendigUndBeantwortet,
  gehtMit,
  vierAugen,
  wunschBleibt,
  jedeFassungEineNummer,
];
