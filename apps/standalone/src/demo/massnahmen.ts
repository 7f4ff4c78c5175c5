/** Measures of the programme in our own short words; what they plan and reach is invented. */
import type { Kurzeinschaetzung, Zielrichtung } from '#contract';
export interface Demomassnahme {
  nummer: string;
  titel: string;
  handlungsfeld: number;
  ressort: string;
  einheit: string;
  projektziele: string;
  kennzahlen: readonly {
    name: string;
    einheit: string;
    richtung: Zielrichtung;
    plan: readonly [string, string, string, string];
  }[];
  /** SOLL as days from today. */
  meilensteine: readonly { name: string; soll: number }[];
}

export const HANDLUNGSFELDER: readonly { nr: number; titel: string }[] = [
  { nr: 1, titel: 'Digitale Arbeit in der Verwaltung' },
  { nr: 2, titel: 'Daten austauschen statt Anträge stellen' },
  { nr: 3, titel: 'Transparenz und Selbstbedienung' },
  { nr: 4, titel: 'Sicherheit und Souveränität' },
  { nr: 5, titel: 'Guter Arbeitsplatz' },
  { nr: 6, titel: 'Zukunftsfähige IT-Organisation' },
  { nr: 7, titel: 'Zusammenarbeit mit Bund und Ländern' },
];

const LEITZIEL = 'Die Verwaltung bleibt in einer wachsenden Stadt arbeitsfähig und gut erreichbar.';

/** Planwerte stand for the three years before the running campaign, and for its own. */
export const MASSNAHMEN: readonly (Demomassnahme & { leitziel: string })[] = (
  [
    {
      nummer: 'D1',
      titel: 'Elektronische Akte in allen Häusern',
      handlungsfeld: 1,
      ressort: 'SF',
      einheit: 'Referat 43',
      projektziele: 'Alle Dienststellen führen ihre Akten elektronisch.',
      kennzahlen: [
        {
          name: 'Arbeitsplätze mit elektronischer Akte',
          einheit: 'Anzahl',
          richtung: 'mehr',
          plan: ['1.500', '3.000', '4.500', '6.000'],
        },
      ],
      meilensteine: [
        { name: 'Umstellung der Bürgerämter', soll: -40 },
        { name: 'Abschluss der Umstellung', soll: 200 },
      ],
    },
    {
      nummer: 'D2',
      titel: 'Ein Konto für Unternehmen und Bürger',
      handlungsfeld: 2,
      ressort: 'SIS',
      einheit: 'Referat 12',
      projektziele: 'Wer eine Leistung braucht, meldet sich einmal an.',
      kennzahlen: [
        {
          name: 'Angebundene Leistungen',
          einheit: 'Anzahl',
          richtung: 'mehr',
          plan: ['10', '25', '40', '60'],
        },
      ],
      meilensteine: [{ name: 'Anbindung des Meldewesens', soll: -90 }],
    },
    {
      nummer: 'D3',
      titel: 'Leistungen für Eltern ohne Papier',
      handlungsfeld: 2,
      ressort: 'SASJI',
      einheit: 'Amt für Soziale Dienste',
      projektziele: 'Eltern erledigen Geburt, Name und Kindergeld in einem Zug.',
      kennzahlen: [
        {
          name: 'Anteil der Geburten über das Portal',
          einheit: '%',
          richtung: 'mehr',
          plan: ['20', '40', '60', '70'],
        },
        { name: 'Bearbeitungszeit', einheit: 'Tage', richtung: 'weniger', plan: ['30', '21', '14', '10'] },
      ],
      meilensteine: [{ name: 'Start in Bremerhaven', soll: -20 }],
    },
    {
      nummer: 'D4',
      titel: 'Termine in einem Portal',
      handlungsfeld: 3,
      ressort: 'SIS',
      einheit: 'Bürgeramt',
      projektziele: 'Freie Termine aller Ämter sind an einem Ort zu finden.',
      kennzahlen: [
        {
          name: 'Wartezeit auf einen Termin',
          einheit: 'Tage',
          richtung: 'weniger',
          plan: ['14 - 31', '21', '14', '10'],
        },
      ],
      meilensteine: [{ name: 'Alle Bürgerämter im Portal', soll: 60 }],
    },
    {
      nummer: 'D5',
      titel: 'Sichere Anmeldung am Arbeitsplatz',
      handlungsfeld: 4,
      ressort: 'SF',
      einheit: 'Referat 44',
      projektziele: 'Kein Fachverfahren hat ein eigenes Kennwort.',
      kennzahlen: [
        {
          name: 'Fachverfahren mit einer Anmeldung',
          einheit: 'Anzahl',
          richtung: 'mehr',
          plan: ['+5', '+5', '+5', '+8'],
        },
      ],
      meilensteine: [{ name: 'Ablösung der alten Verzeichnisse', soll: 120 }],
    },
    {
      nummer: 'D6',
      titel: 'IT-Betrieb aus einer Hand',
      handlungsfeld: 6,
      ressort: 'SF',
      einheit: 'Referat 41',
      projektziele: 'Rahmenverträge ersetzen einzelne Beschaffungen.',
      kennzahlen: [
        { name: 'Neue Rahmenverträge', einheit: 'Anzahl', richtung: 'mehr', plan: ['+5', '+5', '+4', '+4'] },
      ],
      meilensteine: [{ name: 'Rahmenvertrag für Onlinedienste', soll: -120 }],
    },
    {
      nummer: 'D7',
      titel: 'Gemeinsam mit Bund und Ländern',
      handlungsfeld: 7,
      ressort: 'SF',
      einheit: 'Referat 40',
      projektziele: 'Bremen nutzt nach, was andere gebaut haben.',
      kennzahlen: [
        {
          name: 'Nachgenutzte Dienste',
          einheit: 'Anzahl',
          richtung: 'mehr',
          plan: ['~10', '~20', '~30', '~40'],
        },
      ],
      meilensteine: [{ name: 'Beitritt zum Verbund', soll: -200 }],
    },
    {
      nummer: 'D8',
      titel: 'Digitalisierungsbüro',
      handlungsfeld: 6,
      ressort: 'SF',
      einheit: 'Digitalisierungsbüro',
      projektziele: 'Eine Stelle koordiniert und berät alle Häuser.',
      kennzahlen: [
        { name: 'Beratene Vorhaben', einheit: 'Anzahl', richtung: 'mehr', plan: ['20', '30', '40', '50'] },
      ],
      meilensteine: [{ name: 'Besetzung aller Stellen', soll: -60 }],
    },
    {
      nummer: 'D71',
      titel: 'Zeugnisse aus der Cloud',
      handlungsfeld: 2,
      ressort: 'SKB',
      einheit: 'Landesinstitut für Schule',
      projektziele: 'Schulen stellen Zeugnisse elektronisch und fälschungssicher aus.',
      kennzahlen: [
        { name: 'Beteiligte Schulen', einheit: 'Anzahl', richtung: 'mehr', plan: ['10', '40', '80', '120'] },
      ],
      meilensteine: [
        { name: 'Pilot mit zehn Schulen', soll: -300 },
        { name: 'Alle Oberschulen', soll: 30 },
      ],
    },
    {
      nummer: 'D72',
      titel: 'Bauantrag am Bildschirm',
      handlungsfeld: 3,
      ressort: 'SBMS',
      einheit: 'Bauordnung',
      projektziele: 'Bauanträge werden ohne Papier gestellt, geprüft und beschieden.',
      kennzahlen: [
        {
          name: 'Anteil elektronischer Bauanträge',
          einheit: '%',
          richtung: 'mehr',
          plan: ['10', '30', '60', '80'],
        },
      ],
      meilensteine: [{ name: 'Elektronischer Bescheid', soll: -15 }],
    },
    {
      nummer: 'D73',
      titel: 'Rechnungen ohne Papier',
      handlungsfeld: 1,
      ressort: 'SF',
      einheit: 'Performa Nord',
      projektziele: 'Eingehende Rechnungen werden elektronisch angenommen und gebucht.',
      kennzahlen: [
        {
          name: 'Anteil elektronischer Rechnungen',
          einheit: '%',
          richtung: 'mehr',
          plan: ['50', '70', '90', '95'],
        },
      ],
      meilensteine: [{ name: 'Anschluss aller Kassen', soll: -10 }],
    },
  ] as const satisfies readonly Demomassnahme[]
).map((massnahme) => ({ ...massnahme, leitziel: LEITZIEL }));

/**
 * What was reported in earlier years: Kurzeinschaetzung, IST of each Kennzahl and of each Meilenstein; „–“
 * and an empty cell are two things.
 */
export interface Demobericht {
  nummer: string;
  vorJahren: 1 | 2 | 3;
  ampel: string;
  ist: readonly string[];
  erreicht: readonly string[];
  sachstand: string;
}

export const FRUEHERE_BERICHTE: readonly Demobericht[] = [
  {
    nummer: 'D1',
    vorJahren: 3,
    ampel: '🙂',
    ist: ['1.620'],
    erreicht: ['–', '–'],
    sachstand: 'Die ersten drei Häuser arbeiten mit der elektronischen Akte.',
  },
  {
    nummer: 'D1',
    vorJahren: 2,
    ampel: '😐',
    ist: ['2.750'],
    erreicht: ['–', '–'],
    sachstand: 'Die Schulungen dauern länger als gedacht.',
  },
  {
    nummer: 'D1',
    vorJahren: 1,
    ampel: '🙂',
    ist: ['4.610'],
    erreicht: ['–', '–'],
    sachstand: 'Der Rückstand ist aufgeholt.',
  },
  {
    nummer: 'D2',
    vorJahren: 2,
    ampel: '😐',
    ist: ['21'],
    erreicht: ['–'],
    sachstand: 'Vier Leistungen warten auf den Bund.',
  },
  {
    nummer: 'D2',
    vorJahren: 1,
    ampel: '🙂',
    ist: ['43'],
    erreicht: ['–'],
    sachstand: 'Das Konto wird angenommen.',
  },
  {
    nummer: 'D3',
    vorJahren: 3,
    ampel: '☹️',
    ist: ['8', '34'],
    erreicht: ['–'],
    sachstand: 'Die Schnittstelle zum Standesamt fehlt noch.',
  },
  {
    nummer: 'D3',
    vorJahren: 2,
    ampel: '😐',
    ist: ['35', '22'],
    erreicht: ['–'],
    sachstand: 'Die Schnittstelle steht, der Betrieb läuft an.',
  },
  {
    nummer: 'D3',
    vorJahren: 1,
    ampel: '🙂',
    ist: ['61', '13'],
    erreicht: ['–'],
    sachstand: 'In Bremen ist das Angebot eingeführt.',
  },
  {
    nummer: 'D4',
    vorJahren: 1,
    ampel: '😐',
    ist: ['16'],
    erreicht: ['–'],
    sachstand: 'Im Sommer waren die Wartezeiten länger.',
  },
  {
    nummer: 'D6',
    vorJahren: 3,
    ampel: '🙂',
    ist: ['+6'],
    erreicht: ['–'],
    sachstand: 'Sechs Verträge sind geschlossen.',
  },
  {
    nummer: 'D6',
    vorJahren: 2,
    ampel: '☹️',
    ist: ['0'],
    erreicht: ['–'],
    sachstand: 'Die Vergaben mussten neu beginnen.',
  },
  {
    nummer: 'D6',
    vorJahren: 1,
    ampel: '🙂',
    ist: ['+4'],
    erreicht: ['–'],
    sachstand: 'Die Vergaben sind nachgeholt.',
  },
  {
    nummer: 'D7',
    vorJahren: 2,
    ampel: '🙂',
    ist: ['ca. 22'],
    erreicht: ['–'],
    sachstand: 'Die Zusammenarbeit trägt.',
  },
  {
    nummer: 'D7',
    vorJahren: 1,
    ampel: '😐',
    ist: ['–'],
    erreicht: [''],
    sachstand: 'Gezählt wird erst nach dem Beitritt (siehe D3).',
  },
  {
    nummer: 'D8',
    vorJahren: 1,
    ampel: '',
    ist: ['38'],
    erreicht: ['11.2024'],
    sachstand: 'Die Leitstelle ist aufgebaut.',
  },
  {
    nummer: 'D71',
    vorJahren: 2,
    ampel: '😐',
    ist: ['18'],
    erreicht: ['–', '–'],
    sachstand: 'Der Pilot läuft.',
  },
  {
    nummer: 'D71',
    vorJahren: 1,
    ampel: '😐',
    ist: ['72'],
    erreicht: ['–', '–'],
    sachstand: 'Die Grundschulen kommen später dazu.',
  },
  {
    nummer: 'D73',
    vorJahren: 1,
    ampel: '🙂',
    ist: ['94'],
    erreicht: ['–'],
    sachstand: 'Bis auf zwei Kassen sind alle angeschlossen.',
  },
];

/** How far each report of the running campaign has come; days are before today. */
export interface Laufenderbericht {
  nummer: string;
  ampel?: Kurzeinschaetzung;
  ist?: readonly string[];
  erreicht?: readonly string[];
  sachstand?: string;
  /** Reason that is given to every warning. */
  antwort?: string;
  /** The last Schritt that was made; `geschrieben` only edits. */
  bis: 'geschrieben' | 'einreichen' | 'rueckfrage' | 'freigebenAL' | 'freigebenSTR' | 'entfaellt';
}

export const LAUFENDE_BERICHTE: readonly Laufenderbericht[] = [
  {
    nummer: 'D6',
    bis: 'freigebenSTR',
    ampel: 'gruen',
    ist: ['+5'],
    erreicht: ['erledigt'],
    sachstand: 'Alle geplanten Verträge sind geschlossen, einer mehr als gedacht.',
  },
  {
    nummer: 'D73',
    bis: 'freigebenSTR',
    ampel: 'gelb',
    ist: ['93'],
    erreicht: ['–'],
    antwort: 'Zwei Kassen werden erst zum Jahreswechsel umgestellt.',
    sachstand: 'Der Anteil wächst langsamer, weil die kleinen Kassen zuletzt kommen.',
  },
  {
    nummer: 'D3',
    bis: 'freigebenAL',
    ampel: 'gruen',
    ist: ['74', '9'],
    erreicht: ['erledigt'],
    sachstand: 'Bremerhaven ist seit dem Herbst dabei.',
  },
  {
    nummer: 'D71',
    bis: 'einreichen',
    ampel: 'gelb',
    ist: ['101'],
    erreicht: ['erledigt', '–'],
    sachstand: 'Neunzehn Schulen fehlen noch; sie folgen zum Halbjahr.',
  },
  {
    nummer: 'D72',
    bis: 'rueckfrage',
    ampel: 'gruen',
    ist: ['55'],
    erreicht: ['–'],
    antwort: 'Die Zahl gilt für das letzte Quartal.',
    sachstand: 'Der Bescheid wird noch gedruckt.',
  },
  {
    nummer: 'D1',
    bis: 'geschrieben',
    ampel: 'gruen',
    ist: ['5.200'],
    erreicht: ['', ''],
    sachstand: 'Die Umstellung der Bürgerämter läuft.',
  },
  { nummer: 'D2', bis: 'geschrieben', ist: ['58'], erreicht: [''] },
  { nummer: 'D5', bis: 'entfaellt', sachstand: '' },
];
