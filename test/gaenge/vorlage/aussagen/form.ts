import { ABSCHNITTE } from '#contract';
import { eigene } from '../../menschen.js';
import type { Gefroren } from '../welt.js';
import {
  aussage,
  BESCHLIESSENDE,
  betritt,
  hat,
  hinter,
  letzte,
  nachrichten,
  seit,
  URTEILENDE,
  type Vorlagenaussage,
  type Vorlageneintrag,
} from './rueckblick.js';

/** What the template asks for and this Fassung lacks. */
function maengel({ abschnitte }: Gefroren): string[] {
  const d = abschnitte.D ?? '';
  return [
    ...ABSCHNITTE.filter((b) => !abschnitte[b]),
    ...['Finanzen', 'Gender', 'Klima'].filter((punkt) => !d.includes(punkt)),
    ...(/^\d+\. Der Senat/mu.test(abschnitte.G ?? '') ? [] : ['eine Ziffer in G']),
  ];
}

const durchTuer = (eintrag: Vorlageneintrag): boolean =>
  eintrag.type === 'formalBestanden' ||
  eintrag.type === 'annehmen' ||
  eintrag.type === 'wiederAufsetzen' ||
  BESCHLIESSENDE.includes(eintrag.type) ||
  betritt(eintrag, 'eingereicht');

const vollstaendig = aussage(
  'F1',
  'Durch jede Tür geht nur eine Fassung, die hat, was ihre Vorlage verlangt.',
  (welt, eintrag) => {
    if (!durchTuer(eintrag) || eintrag.von === eintrag.nach) return null;
    if (eintrag.von.startsWith('eingereicht') && eintrag.type !== 'annehmen') return null;
    const fassung = welt.fassungen.find(({ nr }) => nr === eintrag.nachher.fassung);
    if (!fassung) return 'Es gibt gar keine Fassung.';
    const fehlt = maengel(fassung);
    return fehlt.length > 0 && `Fassung ${fassung.nr} fehlt: ${fehlt.join(', ')}.`;
  },
);

const PRUEFENDE = ['formalBestanden', 'formalPruefen', 'redaktionellBestaetigen'];

const geprueftWirdDerText = aussage(
  'F1',
  'Die formale Prüfung gilt für die Fassung, die geprüft wurde, und nichts an ihr war mangelhaft.',
  (welt, eintrag) => {
    if (
      [...PRUEFENDE, 'annehmen'].includes(eintrag.type) &&
      Object.values(eintrag.daten).includes('mangelhaft')
    )
      return 'Ein Punkt der Liste war mangelhaft.';
    if (!betritt(eintrag, 'eingereicht') || eintrag.type !== 'zeichnen') return null;
    const pruefung = letzte(welt, ({ type }) => PRUEFENDE.includes(type));
    return (
      pruefung?.nachher.fassung !== eintrag.nachher.fassung &&
      `Geprüft ist Fassung ${pruefung?.nachher.fassung ?? 0}, gezeichnet wird Fassung ${eintrag.nachher.fassung}.`
    );
  },
);

const eigenesHaus = aussage(
  'F3',
  'Die Federführung geht nur an ein Haus, in dem die Handelnde selbst Vorlagen schreibt.',
  (_, { vorher, nachher, akteur }) =>
    vorher.federfuehrung !== nachher.federfuehrung &&
    !akteur.aemter.some(({ ressort }) => ressort === nachher.federfuehrung) &&
    `${nachher.federfuehrung} führt nun, ohne davon zu wissen.`,
);

const nummerBeiAbgabe = aussage(
  'F4',
  'Die Nummer kommt mit der ersten Abgabe; gelöscht wird nur, was nie eingereicht war.',
  (welt, eintrag) => {
    if (hat(eintrag, 'nummer_vergeben') && !betritt(eintrag, 'fachpruefung'))
      return 'Eine Nummer, und die Vorlage liegt noch bei der Autorin.';
    return (
      betritt(eintrag, 'geloescht') &&
      welt.fassungen.length > 0 &&
      'Gelöscht wird, was schon eine Fassung hatte.'
    );
  },
);

const zurueckholen = aussage(
  'F5',
  'Zurückgeholt wird nur, was an der nächsten Stelle noch niemand angefasst hat.',
  (welt, eintrag) => {
    if (eintrag.type === 'zeichnungZurueckholen')
      return eintrag.vorher.gezeichnet.SEN.length > 0 && 'Ein Senator hatte schon gezeichnet.';
    if (eintrag.type !== 'zurueckholen') return null;
    const seither = seit(welt, (e) => e !== eintrag && betritt(e, eintrag.von));
    return seither.some(({ type }) => URTEILENDE.includes(type)) && 'Ein Ressort hatte schon geantwortet.';
  },
);

const ZURUECK = ['zurueckgeben', 'maengelMelden'];

const grundDerRueckgabe = aussage(
  'F6',
  'Warum eine Vorlage zurückkam, steht am Entwurf bis zur nächsten Abgabe, und wer schrieb, hört es.',
  (welt, eintrag) => {
    const { type, von, nachher, nach } = eintrag;
    if (ZURUECK.includes(type)) {
      const an = nachrichten(eintrag).map((eine) => eine.an);
      const fehlt = nachher.mitwirkende.find((person) => !an.includes(`person@${person}`));
      if (nachher.rueckgabe?.grund !== eintrag.daten['grund']) return 'Der Grund steht nicht am Entwurf.';
      return fehlt !== undefined && 'Wer geschrieben hat, hört nichts davon.';
    }
    if (von !== 'entwurf' || nach !== 'entwurf') return null;
    const rueckgabe = letzte(welt, (e) => ZURUECK.includes(e.type));
    const abgabe = letzte(welt, (e) => e.type === 'einreichenFach');
    return (
      rueckgabe !== undefined &&
      rueckgabe.nr > (abgabe?.nr ?? -1) &&
      nachher.rueckgabe === null &&
      'Der Grund ist vor der nächsten Abgabe verschwunden.'
    );
  },
);

const SCHREIBENDE = ['bearbeiten', 'festlegen', 'einreichenFach', 'neueFassung', 'vorschlagUebernehmen'];
const ZEICHNENDE = ['freigeben', 'zeichnen', 'mitzeichnen', 'urteilErsetzen', 'einwandErheben'];
const schreibt = ({ type }: Vorlageneintrag): boolean =>
  SCHREIBENDE.includes(type) || type.startsWith('anlage');

const vierAugen = aussage(
  'Vier Augen',
  'Wer an der Vorlage geschrieben hat, zeichnet sie nicht – auch nicht in Vertretung; und niemand gibt zweimal frei.',
  (welt, eintrag) => {
    if (![...ZEICHNENDE, 'mitzeichnungBestaetigen', 'redaktionellBestaetigen'].includes(eintrag.type))
      return null;
    const wer = hinter(eintrag);
    const schrieb = welt.chronik.find((e) => schreibt(e) && hinter(e).some((p) => wer.includes(p)));
    if (schrieb) return `Dieselbe Person hat „${schrieb.type}“ gemacht.`;
    if (eintrag.type !== 'zeichnen') return null;
    // Whoever takes back her release has not given it.
    const frueher = seit(welt, (e) => e.von !== e.nach && ['entwurf', 'fachpruefung'].includes(e.nach)).find(
      (e) => e.type === 'freigeben' && hinter(e).some((p) => wer.includes(p)),
    );
    return frueher !== undefined && 'Dieselbe Person hatte schon fachlich freigegeben.';
  },
);

const imEigenenHaus = aussage(
  'C12',
  'Im Haus gefragt und zum Lesen benannt wird nur, wer dort ein Amt hat; benannt werden höchstens zwei.',
  ({ menschen }, { type, daten, als, nachher, akteur }) => {
    if (type !== 'imHausFragen' && type !== 'leserBenennen') return null;
    const person = menschen.find(({ id }) => id === daten['imHaus']);
    if (!person || !eigene(person).some(({ ressort }) => ressort === als?.ressort))
      return `${person?.name} gehört nicht zu ${als?.ressort}.`;
    return (nachher.lesende?.[akteur.person] ?? []).length > 2 && 'Das ist die dritte Person.';
  },
);

const gezeichnetWirdDieFassung = aussage(
  'S9',
  'Auf die Tagesordnung kommt die Fassung, die jedes einbringende Haus gezeichnet hat, und keine andere.',
  (welt, { nach, von, nachher, type }) => {
    if (nach !== 'tagesordnung' || von === 'tagesordnung' || type === 'zulassen') return null;
    const anders = welt.geaendert();
    if (anders.length > 0) return `Der Entwurf weicht von der Fassung ab: ${anders.join(', ')}.`;
    const gezeichnet = welt.chronik.filter(
      (e) => e.type === 'zeichnen' && e.vorher.fassung === nachher.fassung && e.als?.rolle === 'STR',
    );
    const fehlt = nachher.einbringer.filter((haus) => !gezeichnet.some((e) => e.als?.ressort === haus));
    return fehlt.length > 0 && `${fehlt.join(', ')} hat Fassung ${nachher.fassung} nicht gezeichnet.`;
  },
);

const jedesHausZeichnet = aussage(
  'C10',
  'Zur Senatskanzlei kommt, was jedes einbringende Haus in dieser Runde gezeichnet hat.',
  (welt, eintrag) => {
    if (eintrag.type !== 'zeichnen' || !betritt(eintrag, 'eingereicht')) return null;
    const runde = seit(
      welt,
      (e) => e.type !== 'zeichnen' && e.nach.startsWith('schlusszeichnung') && e.von !== e.nach,
    );
    const rollen = welt.einstellungen.senatorZeichnet ? ['STR', 'SEN'] : ['STR'];
    const fehlt = eintrag.nachher.einbringer.flatMap((haus) =>
      rollen
        .filter(
          (rolle) =>
            !runde.some((e) => e.type === 'zeichnen' && e.als?.rolle === rolle && e.als.ressort === haus),
        )
        .map((rolle) => `${rolle}@${haus}`),
    );
    return fehlt.length > 0 && `Es fehlt die Unterschrift von ${fehlt.join(', ')}.`;
  },
);

export const formaussagen: readonly Vorlagenaussage[] = [
  vollstaendig,
  geprueftWirdDerText,
  eigenesHaus,
  nummerBeiAbgabe,
  zurueckholen,
  grundDerRueckgabe,
  vierAugen,
  imEigenenHaus,
  gezeichnetWirdDieFassung,
  jedesHausZeichnet,
];
