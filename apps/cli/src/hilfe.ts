import { EILEN, SCHLUESSELUMFAENGE } from '#contract';

/** What a command does, how it is called, and what its options mean. */
export interface Hilfe {
  kurz: string;
  aufrufe: readonly string[];
  angaben?: Readonly<Record<string, string>>;
  /** What else one has to know. */
  mehr?: string;
}

const PERSON = 'Kennung, Mailadresse oder Amt (VB@SF, bei mehreren Mandanten HB/VB@SF)';
const MANDANT = 'Kürzel des Mandanten; nötig, wenn es mehrere gibt';
const GRUND = 'warum; steht im Prüfpfad und in der Nachricht an die Betroffenen';
const PROBE = 'nur sagen, was geschähe; es wird nichts geschrieben';

/** The commands in the order in which they are listed: from setting up to looking after. */
export const hilfen = {
  wandern: {
    kurz: 'Datenbank auf den Stand dieses Programms bringen',
    aufrufe: ['kogge wandern'],
    mehr: 'Braucht DATABASE_URL und DATABASE_MIGRATION_URL. Vor jedem Start einer neuen Fassung; darf wiederholt werden.',
  },
  einrichten: {
    kurz: 'Mandanten mit Häusern und den ersten beiden Personen der Administration einrichten',
    aufrufe: ['kogge einrichten DATEI [--probe]', 'kogge einrichten', 'kogge einrichten --muster'],
    angaben: { '--probe': PROBE, '--muster': 'gibt eine Datei zum Ausfüllen aus' },
    mehr:
      'Ohne DATEI wird gefragt. Gibt es den Mandanten schon, kommen seine Häuser und Gremien auf den Stand der Datei; ' +
      'ein Haus endet durch „bis“, gelöscht wird nichts. Braucht OIDC_ISSUER.',
  },
  person: {
    kurz: 'Person anlegen, ändern, deaktivieren, wieder aufnehmen, überall abmelden',
    aufrufe: [
      'kogge person anlegen --name NAME --email MAIL --anmeldung SUB --grund TEXT [--sprache de|en] [--mandant KUERZEL]',
      'kogge person aendern PERSON --grund TEXT [--name NAME] [--email MAIL] [--sprache de|en] [--anmeldung SUB]',
      'kogge person deaktivieren|aufnehmen|abmelden PERSON --grund TEXT',
    ],
    angaben: {
      PERSON,
      '--anmeldung': 'Kennung (sub), unter der der Anmeldedienst die Person kennt',
      '--grund': GRUND,
      '--mandant': MANDANT,
    },
    mehr:
      'Ämter erteilt die Administration zu zweit, nie die Kommandozeile. Mailadresse und Anmeldung einer Person, deren Amt ' +
      'zeichnet oder verwaltet, schlägt sie nur vor: Sie warten in der Verwaltung unter „Abgleich“ auf zwei Personen.',
  },
  abgleich: {
    kurz: 'Personen und Ämter aus einer Liste (CSV, SCIM) übernehmen',
    aufrufe: [
      'kogge abgleich DATEI --probe [--vollstaendig] [--mandant KUERZEL]',
      'kogge abgleich DATEI --grund TEXT [--vollstaendig] [--auch-viele] [--mandant KUERZEL]',
    ],
    angaben: {
      '--probe': PROBE,
      '--vollstaendig': 'die Liste nennt alle: Wer fehlt, wird deaktiviert',
      '--auch-viele': 'die Liste nimmt mehr als einem Fünftel den Zugang oder das Amt, und das stimmt',
      '--grund': GRUND,
      '--mandant': MANDANT,
    },
    mehr:
      'Spalten: anmeldung;name;email;amt;von;bis;sprache;aktiv, eine Zeile je Amt (amt wie RL@SF). Ämter, und ' +
      'Mailadressen von Personen mit Macht, gelten erst, wenn eine Person der Administration die Liste in der Verwaltung bestätigt und eine zweite gegenzeichnet.',
  },
  schluessel: {
    kurz: 'API-Schlüssel ausstellen',
    aufrufe: [
      `kogge schluessel ausstellen --person PERSON [--name NAME] [--umfang ${SCHLUESSELUMFAENGE.join('|')}] [--tage ZAHL] [--adressen NETZ,NETZ]`,
    ],
    angaben: {
      PERSON,
      '--umfang': 'was er darf; sonst lesen',
      '--bindend': 'kurz für --umfang binden',
      '--tage': 'Kalendertage bis zu seinem Ende: sonst 90, höchstens 366',
      '--adressen': 'nur aus diesen Netzen, etwa 10.1.0.0/16',
    },
  },
  mails: {
    kurz: 'gescheiterte Mails eines Zeitraums noch einmal versuchen; zurückgekommene verbuchen',
    aufrufe: [
      'kogge mails wiederholen --von JJJJ-MM-TT [--bis JJJJ-MM-TT]',
      'kogge mails ruecklauf < NACHRICHT',
    ],
    mehr:
      'ruecklauf liest von der Standardeingabe, was an die Absenderadresse kommt (RFC 3464), etwa über eine Pipe von Postfix. ' +
      'Anderes als eine endgültige Unzustellbarkeit wird angenommen und vergessen. Rückgabewert 75: bitte später noch einmal.',
  },
  sicherung: {
    kurz: 'Sicherung anlegen und einspielen, auch auf einen Zeitpunkt',
    aufrufe: [
      'kogge sicherung anlegen [--ordner ORDNER]',
      'kogge sicherung pruefen SICHERUNG [--siegelschluessel DATEI]',
      'kogge sicherung einspielen SICHERUNG [--daten ORDNER] [--zeit ZEIT] [--zeuge DATEI] [--siegelschluessel DATEI]',
    ],
    angaben: {
      '--ordner': 'wohin; sonst KOGGE_SICHERUNG',
      '--daten': 'neuer Datenordner der eingebauten Datenbank; mit DATABASE_URL eine leere Datenbank',
      '--zeit': 'Stand zu diesem Zeitpunkt, etwa 2025-09-30T09:55:00+02:00 (braucht das Archiv)',
      '--zeuge': 'Köpfe außerhalb der Datenbank (koepfe.jsonl): sagt, welche Einträge fehlen',
      '--siegelschluessel': 'privater Schlüssel des Sieglers; er ist nie Teil der Sicherung',
    },
    mehr: 'Rückgabewert 3: eingespielt, aber es fehlt etwas, das genannt wird.',
  },
  check: {
    kurz: 'alle Aussagen prüfen (eine Zeile JSON je Aussage)',
    aufrufe: ['kogge check'],
    mehr: 'Rückgabewert 1, wenn eine Aussage nicht gilt.',
  },
  pruefpfad: {
    kurz: 'Prüfpfad ausgeben (export) und ohne Datenbank nachrechnen (verify)',
    aufrufe: [
      'kogge pruefpfad export [--mandant KUERZEL] [--bis NUMMER] ORDNER|DATEI.jsonl',
      'kogge pruefpfad verify ORDNER|DATEI [--schluessel FINGERABDRUCK] [--koepfe DATEI] [--json]',
    ],
  },
  siegel: {
    kurz: 'Schlüssel des Sieglers anlegen, wechseln, nach Verlust ersetzen',
    aufrufe: [
      'kogge siegel schluessel DATEI',
      'kogge siegel wechseln --grund TEXT',
      'kogge siegel neubeginn --grund TEXT [--fingerabdruck F]',
    ],
    angaben: {
      DATEI: 'wird angelegt, wenn es sie nicht gibt; gezeigt wird der Fingerabdruck',
      '--grund': GRUND,
      '--fingerabdruck': 'des neuen Schlüssels, wenn er auf dem Rechner des Sieglers schon liegt',
    },
    mehr: 'wechseln: der alte Schlüssel bürgt für den neuen. neubeginn: er ist verloren; der Bruch bleibt sichtbar.',
  },
  import: {
    kurz: 'Vorlagen, Jahresberichte (auch ganze Ordner) und Maßnahmenlisten übernehmen',
    aufrufe: [
      'kogge import DATEI|ORDNER… --person PERSON [--art senatsvorlage|jahresbericht|massnahmen] [--anlegen]',
    ],
    angaben: { PERSON, '--anlegen': 'legt Maßnahmen an, die es zu einem Bericht noch nicht gibt' },
  },
  kampagne: { kurz: 'wer hat berichtet, wer fehlt', aufrufe: ['kogge kampagne status JAHR'] },
  workflow: {
    kurz: 'Verfahren prüfen, zeigen, laufende Vorgänge in eine neue Fassung bringen',
    aufrufe: [
      'kogge workflow check',
      'kogge workflow show NAME --format mermaid|scxml|bpmn|json',
      'kogge workflow wandern PLAN.json --person PERSON',
    ],
    angaben: { PERSON },
  },
  parse: {
    kurz: 'Dokument lesen (txt, md, pdf, docx) und als JSON ausgeben',
    aufrufe: ['kogge parse DATEI'],
  },
  frist: {
    kurz: 'Frist aus einem deutschen Satz lesen',
    aufrufe: ['kogge frist "bis zum 30.09.2025" --bezug 2025-06-24', 'kogge frist --liste FRAGEN.json'],
    angaben: {
      '--bezug': 'Tag, von dem aus der Satz zählt',
      '--liste': '[{"phrase": "…", "bezug": "JJJJ-MM-TT"}]',
    },
  },
  plan: {
    kurz: 'Rückwärtsplanung von einer Sitzung',
    aufrufe: [`kogge plan --sitzung 2025-09-30 [--eile ${EILEN.join('|')}] [--mandant HB] [--text]`],
    angaben: { '--mandant': 'mit den Einstellungen dieses Mandanten', '--text': 'als Tabelle statt JSON' },
  },
  demo: {
    kurz: 'Demo zurücksetzen; demo geschichte: das Beispiel im Zeitraffer',
    aufrufe: [
      'kogge demo --installation NAME [--arbeit-verwerfen]',
      'kogge demo geschichte [--ohne-bericht] [--mails ORDNER] [DATEI]',
      'kogge demo geschichte --kampagne [--mails ORDNER]',
    ],
    angaben: {
      '--installation': 'Datenordner oder Rechner/Datenbank der Demo, die zurückgesetzt wird',
      '--kampagne': 'die Jahresberichte eines Jahres statt einer Vorlage',
      '--mails': 'Ordner für alle Mails der Geschichte: je Person ein Text, je Mail eine Seite',
      '--arbeit-verwerfen': 'auch was Menschen darin gemacht haben; eine Sicherung entsteht vorher',
    },
  },
} as const satisfies Readonly<Record<string, Hilfe>>;

export type Befehlsname = keyof typeof hilfen;

/** How the command is called, for whoever has called it wrongly. */
export const aufruf = (name: Befehlsname): string => hilfen[name].aufrufe.join('\n  ');

/** All commands, a line each. */
export function uebersicht(): string {
  const zeilen = Object.entries(hilfen).map(([name, { kurz }]) => `  kogge ${name.padEnd(11)} ${kurz}`);
  return `Befehle / commands:\n${zeilen.join('\n')}\nMehr zu einem / more: kogge BEFEHL --help\n`;
}

/** Everything about one command. */
export function erklaere(name: Befehlsname): string {
  const { kurz, aufrufe, angaben = {}, mehr }: Hilfe = hilfen[name];
  const breite = Math.max(0, ...Object.keys(angaben).map((eine) => eine.length));
  return [
    `kogge ${name}: ${kurz}`,
    '',
    ...aufrufe.map((einer) => `  ${einer}`),
    ...(Object.keys(angaben).length > 0 ? [''] : []),
    ...Object.entries(angaben).map(([angabe, text]) => `  ${angabe.padEnd(breite)}  ${text}`),
    ...(mehr === undefined ? [] : ['', mehr]),
    '',
  ].join('\n');
}
