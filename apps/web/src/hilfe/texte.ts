import type { Katalog } from '../sprache/sprache.js';

export const texte = {
  titel: { de: 'Hilfe', en: 'Help' },
  ersteSchritte: { de: 'Erste Schritte', en: 'First steps' },
  schritt1: {
    de: 'Im Posteingang steht, was auf Sie wartet – das Dringendste zuerst. Ein Klick öffnet den Vorgang.',
    en: 'The inbox has what waits for you, the most urgent first. One click opens the case.',
  },
  schritt2: {
    de: '„Was Sie jetzt tun können“ zeigt Ihre möglichen Schritte; darunter steht, was gerade nicht geht und warum.',
    en: '“What you can do now” shows your steps; below it stands what is not possible now, and why.',
  },
  schritt3: {
    de:
      'Vor jedem Schritt sehen Sie, was Sie entscheiden, in welchem Amt und mit welcher Folge. ' +
      'Erst der Knopf am Ende entscheidet.',
    en:
      'Before each step you see what you decide, in which office and with which consequence. ' +
      'Only the button at the end decides.',
  },
  schritt4: {
    de: 'Eine neue Vorlage beginnen Sie oben rechts mit „Neu“ – leer oder aus einem Dokument.',
    en: 'Begin a new paper at the top right with “New” – empty or from a document.',
  },
  berichte: { de: 'Maßnahmen und Jahresberichte', en: 'Measures and yearly reports' },
  berichte1: {
    de: 'Unter „Maßnahmen“ steht jede Maßnahme mit ihrer Kurzeinschätzung, ihren Zahlen über die Jahre und ihren Berichten.',
    en: 'Under “Measures” stands each measure with its assessment, its figures over the years and its reports.',
  },
  berichte2: {
    de:
      'Ihren Bericht schreiben Sie wie in einer Tabelle: Pfeiltasten wechseln die Zelle, kopierte Zellen aus Excel lassen sich einfügen. ' +
      'Werte bleiben, wie Sie sie schreiben – auch „ca. 20“, „–“ oder „11.2026“.',
    en:
      'You write your report as in a spreadsheet: arrow keys change the cell, cells copied from Excel can be pasted. ' +
      'Values stay as you write them – also “ca. 20”, “–” or “11.2026”.',
  },
  berichte3: {
    de:
      'Vorjahr, Vorschlag und Warnungen stehen daneben; übernommen und geändert wird nichts von selbst. ' +
      'Was noch fehlt, steht am Ende des Berichts.',
    en:
      'Last year, the suggestion and warnings stand beside it; nothing is taken over or changed by itself. ' +
      'What is still missing stands at the end of the report.',
  },
  berichte4: {
    de: 'Das Berichtswesen sieht in der Kampagne, wo jeder Bericht steht, wer zu spät ist, und erstellt den Gesamtbericht.',
    en: 'In the campaign the reporting office sees where each report stands and who is late, and creates the consolidated report.',
  },
  woerter: { de: 'Wörter', en: 'Words' },
  kontakt: { de: 'Ansprechpartner', en: 'Contact' },
  kontaktText: {
    de: 'Fragen zum Verfahren beantwortet die Senatskanzlei, Referat 10; Fragen zu Zugang und Ämtern Ihre Administration.',
    en: 'The chancellery, section 10, answers questions on the procedure; your administrators those on access and offices.',
  },
  barriere: { de: 'Barriere melden', en: 'Report a barrier' },
  barriereText: {
    de:
      'Kommen Sie irgendwo nicht weiter, schreiben Sie bitte der Administration, wo und womit Sie arbeiten. ' +
      'Die Erklärung zur Barrierefreiheit nennt, was wir wissen.',
    en:
      'If you get stuck anywhere, please write to the administrators where, and which tools you use. ' +
      'The accessibility statement says what we know.',
  },
  zurErklaerung: { de: 'Zur Erklärung zur Barrierefreiheit', en: 'To the accessibility statement' },
  erklaerung: { de: 'Erklärung zur Barrierefreiheit', en: 'Accessibility statement' },
  stand: {
    de:
      'Maßstab ist WCAG 2.2 Stufe AA und damit die BITV 2.0. ' +
      'Geprüft wird bei jeder Änderung: jede Seite mit axe in hell und dunkel, Bedienung mit der Tastatur allein, 320 Pixel Breite, Kontraste der Bilder.',
    en:
      'The measure is WCAG 2.2 level AA and with it the German BITV 2.0. ' +
      'Checked with every change: every page with axe in light and dark, use by keyboard alone, 320 pixels, contrast of pictures.',
  },
  offen: { de: 'Was wir wissen und noch nicht können', en: 'What we know and cannot do yet' },
  offen1: {
    de: 'Mit Vorleseprogrammen (NVDA, JAWS, VoiceOver) hat noch kein Mensch die ganze Anwendung geprüft.',
    en: 'Nobody has tested the whole application with screen readers (NVDA, JAWS, VoiceOver) yet.',
  },
  offen2: {
    de: 'Hochgeladene Anlagen sind so barrierefrei wie ihre Autorinnen und Autoren sie gemacht haben.',
    en: 'Uploaded attachments are as accessible as their authors made them.',
  },
  bausteine: { de: 'Bausteine', en: 'Components' },
  bausteineText: {
    de: 'Alle Bausteine dieser Seite an einem Ort, für Gestaltung und Prüfung.',
    en: 'All components of this page in one place, for design and checks.',
  },
} satisfies Katalog;

/** Words of the field, each in a sentence. */
export const woerter: readonly { wort: { de: string; en: string }; sinn: { de: string; en: string } }[] = [
  {
    wort: { de: 'Vorlage', en: 'Vorlage' },
    sinn: {
      de: 'Das Papier mit den Abschnitten A bis G, über das der Senat entscheidet.',
      en: 'The paper with sections A to G on which the Senate decides.',
    },
  },
  {
    wort: { de: 'Fassung', en: 'Fassung' },
    sinn: {
      de: 'Ein eingefrorener Stand der Vorlage mit Nummer und Prüfzeichen; nur über eine Fassung wird entschieden.',
      en: 'A frozen state of the paper with number and check code; decisions are on such a version only.',
    },
  },
  {
    wort: { de: 'Mitzeichnung', en: 'Mitzeichnung' },
    sinn: {
      de: 'Das Urteil eines beteiligten Ressorts über eine Fassung: mitgezeichnet, mit Maßgabe, Bedenken oder nicht betroffen.',
      en: 'The verdict of a department on a version: co-signed, with condition, objection or not concerned.',
    },
  },
  {
    wort: { de: 'Maßgabe', en: 'Maßgabe' },
    sinn: {
      de: 'Eine Bedingung, unter der ein Ressort mitzeichnet; sie wird erfüllt, zurückgewiesen oder das Ressort verzichtet.',
      en: 'A condition of a co-signature; it is met, rejected, or waived by the department.',
    },
  },
  {
    wort: { de: 'Schlusszeichnung', en: 'Schlusszeichnung' },
    sinn: {
      de: 'Die Unterschrift von Staatsrätin oder Staatsrat (und Senatorin oder Senator), mit der das Ressort die Vorlage einreicht.',
      en: 'The signature of the state secretary (and senator) with which the department submits the paper.',
    },
  },
  {
    wort: { de: 'Auftrag', en: 'Auftrag' },
    sinn: {
      de: 'Was ein Beschluss verlangt, mit Adressat und Termin; Kogge erinnert, bis er erfüllt ist.',
      en: 'What a decision asks for, with addressee and date; Kogge reminds until it is fulfilled.',
    },
  },
  {
    wort: { de: 'Kurzeinschätzung', en: 'Kurzeinschätzung' },
    sinn: {
      de:
        'Grün, gelb oder rot: wie eine Maßnahme ihre Ziele erreicht. ' +
        'Jede Farbe hat ihre Form – Kreis, Dreieck, Quadrat; der gestrichelte Ring heißt: nicht bekannt.',
      en:
        'Green, yellow or red: how a measure meets its goals. ' +
        'Each colour has its shape – circle, triangle, square; the dashed ring means: not known.',
    },
  },
  {
    wort: { de: 'Kampagne', en: 'Kampagne' },
    sinn: {
      de: 'Die Sammlung aller Jahresberichte eines Jahres, von den eingefrorenen Planwerten bis zum Beschluss des Senats.',
      en: 'The collection of all yearly reports of one year, from the frozen planned values to the decision of the Senate.',
    },
  },
  {
    wort: { de: 'i. V.', en: 'i. V.' },
    sinn: {
      de: 'In Vertretung: Jemand handelt für eine abwesende Person, in deren Amt und mit eigenem Namen.',
      en: 'As deputy: somebody acts for an absent person, in her office and under her own name.',
    },
  },
];
