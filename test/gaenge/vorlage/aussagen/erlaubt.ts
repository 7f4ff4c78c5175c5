import { STUFEN, type Stufe } from '#contract';
import { RESSORTS, type Vorlagenwelt } from '../welt.js';
import { aussage, type Vorlagenaussage, type Vorlageneintrag } from './rueckblick.js';

/** Why an act should not have been let through; null where it should. */
type Einspruch = readonly [
  regel: string,
  satz: string,
  grund: (e: Vorlageneintrag, w: Vorlagenwelt) => string | null | false,
];

const genannt = ({ daten }: Vorlageneintrag): string => String(daten['ressort']);
const vorher = (eintrag: Vorlageneintrag) => eintrag.vorher.mitzeichnungen[genannt(eintrag)];
/** Acts of this paper before, on the same Ressort. */
const frueher = (
  eintrag: Vorlageneintrag,
  { chronik }: Vorlagenwelt,
  ...typen: string[]
): Vorlageneintrag[] =>
  chronik.filter(
    (e) => e !== eintrag && typen.includes(e.type) && e.daten['ressort'] === eintrag.daten['ressort'],
  );
const rang = (stufe: unknown): number => STUFEN.indexOf(stufe as Stufe);

const anlageHoechstensStrenger: Einspruch = [
  '§1.6',
  'Eine Anlage ist höchstens strenger als ihre Vorlage.',
  ({ daten: { stufe } }, welt) =>
    stufe !== undefined && stufe !== 'offen' && rang(stufe) < rang(welt.stufe) && 'Sie ist lockerer.',
];
const REDAKTION: Einspruch = [
  'C4',
  'Bestätigt oder verworfen wird eine redaktionelle Fassung einmal.',
  ({ vorher: { redaktionell } }) => redaktionell?.bestaetigt !== false && 'Es gibt nichts zu bestätigen.',
];
const nurBekannte: Einspruch = [
  'C9',
  'Gefragt und unterrichtet werden Ressorts, die es gibt.',
  ({ nachher }) =>
    [...Object.keys(nachher.mitzeichnungen), ...Object.keys(nachher.kenntnis)].some(
      (r) => !RESSORTS.includes(r),
    ) && 'Das Ressort gibt es nicht.',
];

/** By act: what must not be let through. */
const EINSPRUECHE: Readonly<Record<string, readonly Einspruch[]>> = {
  einreichenFach: [
    [
      'F1',
      'Zur Prüfung kommt ein Entwurf mit Sachstand, Lösung und Beschlussvorschlag eines Hauses, das ihn einbringt.',
      ({ nachher }, { entwurf }) => {
        if (!nachher.einbringer.includes(nachher.federfuehrung))
          return 'Die Federführung bringt sie nicht ein.';
        const fehlt = (['A', 'B', 'G'] as const).filter((b) => !entwurf.abschnitte[b]);
        return fehlt.length > 0 && `Es fehlt ${fehlt.join(', ')}.`;
      },
    ],
  ],
  zurueckziehen: [
    [
      'F4',
      'Zurückgezogen wird, was einmal eingereicht war; ein Entwurf wird gelöscht.',
      (_, { chronik }) =>
        !chronik.some(({ type }) => type === 'einreichenFach') && 'Sie war nie eingereicht.',
    ],
  ],
  festlegen: [
    [
      'C10',
      'Wer einbringt, zeichnet am Ende und wird nicht mitgefragt.',
      ({ nachher, vorher: { mitzeichnungen } }) =>
        nachher.einbringer.some(
          (r) => Object.hasOwn(nachher.mitzeichnungen, r) && !Object.hasOwn(mitzeichnungen, r),
        ) && 'Ein einbringendes Haus zeichnet mit.',
    ],
    nurBekannte,
  ],
  ressortBeteiligen: [
    [
      'C10',
      'Wer einbringt, wird nicht mitgefragt.',
      (eintrag) => eintrag.vorher.einbringer.includes(genannt(eintrag)) && 'Dieses Haus bringt sie ein.',
    ],
    nurBekannte,
  ],
  zurKenntnis: [nurBekannte],
  anlageHinzufuegen: [anlageHoechstensStrenger],
  anlageBeschreiben: [anlageHoechstensStrenger],
  redaktionellBestaetigen: [REDAKTION],
  redaktionellVerwerfen: [REDAKTION],
  formalPruefen: [
    [
      'F1',
      'Geprüft wird, was noch nicht geprüft ist.',
      ({ vorher: alt }) => alt.formalGeprueft === alt.fassung && 'Diese Fassung ist schon geprüft.',
    ],
  ],
  erneutFragen: [
    [
      'C1',
      'Wen der CdS herausgenommen hat, den fragt niemand mehr.',
      (eintrag) => vorher(eintrag)?.stand === 'herausgenommen' && `${genannt(eintrag)} ist heraus.`,
    ],
  ],
  ressortHerausnehmen: [
    [
      'C1',
      'Heraus nimmt der CdS einmal, wer beteiligt ist.',
      (eintrag) =>
        [undefined, 'herausgenommen'].includes(vorher(eintrag)?.stand) &&
        `${genannt(eintrag)} ist nicht beteiligt.`,
    ],
  ],
  fristverlaengerungErbitten: [
    [
      'C7',
      'Um mehr Zeit bittet ein Ressort, dessen Frist läuft und nicht schon verlängert ist.',
      (eintrag) =>
        (vorher(eintrag)?.verlaengert === true ||
          !eintrag.liefen.includes(`mitzeichnung:${genannt(eintrag)}`)) &&
        'Mehr Zeit gibt es nicht.',
    ],
  ],
  fristZuKurz: [
    [
      'C8',
      '„Zu kurz“ heißt es von einer eiligen Frist, einmal.',
      (eintrag, welt) =>
        (eintrag.vorher.eile !== 'eilt' && 'Es eilt nicht.') ||
        (frueher(eintrag, welt, 'fristZuKurz', 'eileBestaetigen').length > 0 && 'Darüber ist entschieden.'),
    ],
  ],
  eileBestaetigen: [
    [
      'C8',
      'Der CdS entscheidet über eine Frist, die ein Ressort zu kurz nennt.',
      (eintrag, welt) =>
        frueher(eintrag, welt, 'fristZuKurz', 'eileBestaetigen').at(-1)?.type !== 'fristZuKurz' &&
        'Niemand hat sie beanstandet.',
    ],
  ],
  massgabeUmsetzen: [
    [
      'C3',
      'Umgesetzt heißt eine Maßgabe einmal; dann hat ihr Ressort das Wort.',
      (eintrag, { chronik }) =>
        chronik.some(
          (e) =>
            e !== eintrag && e.type === eintrag.type && e.daten['massgabe'] === eintrag.daten['massgabe'],
        ) && 'Das war schon gesagt.',
    ],
  ],
  erinnern: [
    [
      '§2',
      'Von Hand erinnert wird einmal am Tag.',
      (eintrag, { chronik }) =>
        chronik.some((e) => e !== eintrag && e.type === 'erinnern' && e.heute === eintrag.heute) &&
        'Zum zweiten Mal heute.',
    ],
  ],
  stufeAnheben: [
    [
      '§1.6',
      'Angehoben wird auf eine strengere Stufe.',
      ({ daten }, welt) =>
        rang(welt.stufe) <= rang(welt.stufeZuvor) && `„${String(daten['stufe'])}“ ist nicht strenger.`,
    ],
  ],
  stufeSenken: [
    [
      '§1.6',
      'Gesenkt wird auf eine niedrigere Stufe.',
      ({ daten }, welt) =>
        rang(welt.stufe) >= rang(welt.stufeZuvor) && `„${String(daten['stufe'])}“ ist nicht niedriger.`,
    ],
  ],
  leserBenennen: [
    [
      '§1.6',
      'Zum Lesen benannt wird bei einer vertraulichen Vorlage, sobald sie bei der Senatskanzlei ist.',
      (_, { stufe, phase }) =>
        (stufe !== 'vertraulich' || ['haus', 'mitzeichnung'].includes(phase)) && `„${stufe}“ in „${phase}“.`,
    ],
  ],
  leserStreichen: [
    [
      '§1.6',
      'Wen ein Mitglied benannt hat, streicht es selbst.',
      ({ vorher: { lesende = {} }, akteur, daten }) =>
        !lesende[akteur.person]?.includes(String(daten['imHaus'])) && 'Jemand anderes hatte benannt.',
    ],
  ],
  imHausFragen: [
    [
      'C12',
      'Im Haus wird eine Person erst wieder gefragt, wenn sie geantwortet hat.',
      ({ vorher: { hausfragen = {} }, daten }) =>
        hausfragen[String(daten['imHaus'])]?.beantwortetAm === null && 'Die erste Frage ist noch offen.',
    ],
  ],
  umstellungVorschlagen: [
    [
      'S2',
      'Über eine vorgeschlagene Umstellung wird entschieden, ehe eine andere vorgeschlagen wird.',
      ({ vorher: { umstellung } }) => umstellung?.offen === true && 'Eine ist noch offen.',
    ],
  ],
};

/** What must not be let through, told from the rules. */
export const einspruchsaussagen: readonly Vorlagenaussage[] = Object.entries(EINSPRUECHE).flatMap(
  ([type, einsprueche]) =>
    einsprueche.map(([regel, satz, grund]) =>
      aussage(regel, satz, (welt, eintrag) => eintrag.type === type && grund(eintrag, welt)),
    ),
);
