import type { Papier, Zug } from './papier.js';

const bestaetigt = (auftrag: string, tag = 2): Zug => ({ tag, uhr: '11:15', wer: 'SK@SK', schritt: 'bestaetigen', auftrag });
const KENNTNIS = { schritt: 'kenntnisNehmen', daten: { anwesend: 9 } };

/** Papers that the Senate has dealt with, and what their decisions ask for. */
export const BESCHLOSSENE: readonly Papier[] = [
  {
    name: 'gerichtstage', titel: 'Gerichtstage in Bremen-Nord', ff: 'SJV', sitzung: -1, bis: 'aufrufen', mz: [{ ressort: 'SK' }],
    a: 'Wege zum Amtsgericht sind für viele weit.', b: 'Einmal im Monat findet ein Gerichtstag im Ortsamt statt.', g: '1. Der Senat stimmt der Einrichtung von Gerichtstagen zu.',
  },
  {
    name: 'parkraum', titel: 'Bewohnerparken in weiteren Quartieren', ff: 'SBMS', sitzung: -1, bis: 'aufrufen', mz: [{ ressort: 'SIS' }],
    a: 'In vier Quartieren ist der Parkdruck am Abend hoch.', b: 'Zwei davon erhalten Bewohnerparken, zwei werden beobachtet.', g: '1. Der Senat beschließt die Einführung.',
    danach: [{ tag: 0, uhr: '10:40', wer: 'SK@SK', schritt: 'aussetzen', daten: (n) => ({ sitzung: n.kalender.sitzung(2).id, grund: 'Die Beiräte sollen zuvor Stellung nehmen.' }) }],
  },
  {
    name: 'nachtrag', titel: 'Nachbewilligung für die Unterbringung Geflüchteter', ff: 'SASJI', sitzung: -2, bis: 'aufrufen', mz: [{ ressort: 'SF' }, { ressort: 'SIS' }],
    a: 'Die Zahl der Plätze reicht bis zum Frühjahr nicht.', b: 'Zwei Unterkünfte werden verlängert; die Mittel müssen nachbewilligt werden.', g: '1. Der Senat stimmt der Nachbewilligung vorbehaltlich der Zustimmung des Haushalts- und Finanzausschusses zu.',
    d: 'Finanzen: Es werden 3,1 Millionen Euro nachbewilligt.\n\nGender: In einer Unterkunft gibt es einen geschützten Bereich für Frauen.\n\nKlimacheck: Keine Auswirkungen.',
    danach: [{ tag: 0, uhr: '10:50', wer: 'SK@SK', schritt: 'ueberweisen', daten: { anwesend: 8, gremium: 'Haushalts- und Finanzausschuss' } }],
  },
  {
    name: 'meldestelle', titel: 'Digitale Anzeige von Mängeln im öffentlichen Raum', ff: 'SIS', sitzung: -1, bis: 'beschliessen', mz: [{ ressort: 'SF' }, { ressort: 'SBMS' }],
    a: 'Hinweise auf Mängel kommen heute auf acht Wegen an.', b: 'Eine gemeinsame Meldestelle verteilt sie und zeigt den Stand.',
    g: (k) => `1. Der Senat stimmt der Einrichtung der Meldestelle zu.\n\n2. Der Senat bittet die Senatorin für Inneres und Sport, ihm bis zum ${k.inTagen(160)} über die Nutzung zu berichten.`,
  },
  {
    name: 'hochwasser', titel: 'Deichabschnitt an der Lesum: Vorrang für den Ausbau', ff: 'SUKW', sitzung: -1, bis: 'beschliessen', mz: [{ ressort: 'SWHT', urteil: 'massgabe', text: 'Die Zufahrt zur Werft muss während des Baus frei bleiben.' }, { ressort: 'SF' }],
    a: 'Eine Prüfung hat den Abschnitt als den schwächsten eingestuft.', b: 'Er wird vorgezogen und im nächsten Sommer ausgebaut.', g: '1. Der Senat beschließt den Vorrang des Deichabschnitts.', beschluss: { schritt: 'beschliessen', daten: { anwesend: 9, ja: 6, nein: 2, enthaltung: 1 } },
    zwischen: [
      { tag: -13, wer: 'AUT@SUKW', schritt: 'bearbeiten', daten: { abschnitte: [{ buchstabe: 'B', text: 'Er wird vorgezogen und im nächsten Sommer ausgebaut. Die Zufahrt zur Werft bleibt während des Baus frei.', version: 1 }] } },
      { tag: -13, uhr: '13:00', wer: 'AUT@SUKW', schritt: 'neueFassung', daten: { redaktionell: true, vermerk: 'Maßgabe von SWHT übernommen' } },
      { tag: -12, uhr: '09:15', wer: 'VB@SUKW', schritt: 'massgabeErledigen', daten: async (n) => ({ massgabe: await n.massgabe('SWHT'), stand: 'erfuellt', grund: 'In Abschnitt B übernommen.' }) },
    ],
    danach: [{ tag: 2, wer: 'SEN@SWHT', schritt: 'widersprechen', daten: { grund: 'Die Belange der Werft sind im Zeitplan nicht berücksichtigt.' } }],
  },
  {
    name: 'schulessen', titel: 'Qualität des Schulessens', ff: 'SKB', sitzung: -1, bis: 'ausfertigen', mz: [{ ressort: 'SGFV' }, { ressort: 'SUKW' }],
    a: 'Elternvertretungen wünschen mehr frische Kost.', b: 'Neue Verträge verlangen einen höheren Anteil an Lebensmitteln aus der Region.',
    g: '1. Der Senat stimmt den Grundsätzen zu.\n\n2. Der Senat bittet den Senator für Kinder und Bildung, die Deputation für Kinder und Bildung zu befassen.',
  },
  {
    name: 'bruecke', titel: 'Ersatzneubau einer Brücke in der Neustadt', ff: 'SBMS', sitzung: -2, bis: 'veroeffentlichen', gremien: ['Deputation für Mobilität, Bau und Stadtentwicklung'], mz: [{ ressort: 'SF' }],
    a: 'Die Brücke darf nur noch mit geringer Last befahren werden.', b: 'Sie wird durch einen Neubau mit getrenntem Radweg ersetzt.', g: '1. Der Senat stimmt dem Ersatzneubau zu.',
  },
  {
    name: 'serviceportal', titel: 'Serviceportal: Anschluss der Fachverfahren', ff: 'SF', mit: ['SK'], sitzung: -6, bis: 'veroeffentlichen', mz: [{ ressort: 'SIS' }, { ressort: 'SBMS' }, { ressort: 'SASJI' }],
    a: 'Von 120 Leistungen sind 48 durchgehend digital.', b: 'Die Häuser schließen ihre Verfahren in drei Wellen an; das Digitalisierungsbüro begleitet sie.',
    g: (k) => `1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat bittet den Senator für Finanzen, ihm bis zum ${k.inTagen(120)} über die erste Welle zu berichten.\n\n3. Der Senat bittet die Lenkungsgruppe Verwaltungsmodernisierung und Digitalisierung, ihn bis zum ${k.inTagen(13)} über den Stand der Anschlüsse zu unterrichten.`,
    danach: [bestaetigt('2'), bestaetigt('3')],
  },
  {
    name: 'wohnungslose', titel: 'Hilfen für wohnungslose Menschen im Winter', ff: 'SASJI', sitzung: -7, bis: 'veroeffentlichen', mz: [{ ressort: 'SIS' }, { ressort: 'SGFV' }],
    a: 'Bei Frost reichen die Plätze nicht.', b: 'Vierzig Plätze kommen hinzu; ein Bus fährt abends die bekannten Stellen an.',
    g: (k) => `1. Der Senat stimmt dem Winterkonzept zu.\n\n2. Der Senat bittet die Senatorin für Arbeit, Soziales, Jugend und Integration, bis zum ${k.inTagen(-11)} über die Belegung zu berichten.`, danach: [bestaetigt('2')],
  },
  {
    name: 'krankenhaus', titel: 'Abstimmung der Krankenhausplanung mit Niedersachsen', ff: 'SGFV', sitzung: -5, bis: 'veroeffentlichen', mz: [{ ressort: 'SF' }, { ressort: 'BBEE' }],
    a: 'Viele Menschen aus dem Umland werden in Bremen behandelt.', b: 'Es werden Gespräche über eine gemeinsame Planung geführt.',
    g: '1. Der Senat nimmt den Sachstand zur Kenntnis.\n\n2. Der Senat bittet die Senatorin für Gesundheit, Frauen und Verbraucherschutz, ihm zu gegebener Zeit über die Gespräche zu berichten.',
    veroeffentlichung: { schritt: 'veroeffentlichen', daten: { umfang: 'teil', schwaerzungen: 'Abschnitt B: Verhandlungsposition gegenüber Niedersachsen' } }, danach: [bestaetigt('2')],
  },
  {
    name: 'lagebild', titel: 'Sicherheitskonzept für eine Großveranstaltung', ff: 'SIS', stufe: 'vertraulich', sitzung: -4, bis: 'veroeffentlichen', mz: [{ ressort: 'SK' }],
    a: 'Für die Veranstaltung werden mehr Gäste erwartet als bisher.', b: 'Das Konzept sieht zusätzliche Kräfte und gesperrte Zonen vor.', g: '1. Der Senat nimmt das Konzept zur Kenntnis.', beschluss: KENNTNIS,
    veroeffentlichung: { schritt: 'sperren', daten: { paragraf: '§ 3 BremIFG', grund: 'Die Veröffentlichung würde Belange der öffentlichen Sicherheit gefährden.' } },
  },
  {
    name: 'stadtbaeume', titel: 'Bericht über den Zustand der Stadtbäume', ff: 'SUKW', sitzung: -5, bis: 'veroeffentlichen', mz: [{ ressort: 'SBMS' }],
    a: 'Trockene Sommer setzen den Bäumen zu.', b: 'Nachgepflanzt werden Arten, die Hitze vertragen; ein Teil wird in den ersten Jahren gewässert.', g: '1. Der Senat nimmt den Bericht zur Kenntnis.', beschluss: KENNTNIS,
    danach: [{ tag: 10, wer: 'VB@SUKW', schritt: 'zuDenAkten' }],
  },
  {
    name: 'tourismusabgabe', titel: 'Änderung der Abgabe für Übernachtungen', ff: 'SWHT', sitzung: -3, bis: 'aufrufen', mz: [{ ressort: 'SF', urteil: 'massgabe', text: 'Die Mindereinnahmen sind zu beziffern.' }],
    a: 'Betriebe bitten um eine einfachere Abrechnung.', b: 'Vorgeschlagen wird ein Pauschalbetrag.', g: '1. Der Senat beschließt den Entwurf.',
    zwischen: [{ tag: -12, wer: 'STR@SF', schritt: 'massgabeErledigen', daten: async (n) => ({ massgabe: await n.massgabe('SF'), stand: 'verzichtet', grund: 'Die Zahlen liegen inzwischen als Anlage vor.' }) }],
    danach: [{ tag: 0, uhr: '11:10', wer: 'SK@SK', schritt: 'ablehnen', daten: { anwesend: 9, ja: 3, nein: 5, enthaltung: 1 } }],
  },
  {
    name: 'ferienprogramm', titel: 'Ferienprogramm an Schulen', ff: 'SKB', sitzung: -2, bis: 'freigeben', mz: [{ ressort: 'SASJI' }],
    a: 'In den Ferien fehlen Angebote.', b: 'Schulen öffnen ihre Räume für Träger.', g: '1. Der Senat stimmt zu.',
    danach: [{ tag: -18, wer: 'STR@SKB', schritt: 'zurueckziehen', daten: { grund: 'Das Vorhaben wird mit dem Raumprogramm für den Ganztag zusammen vorgelegt.' } }],
  },
  {
    name: 'it-sicherheit', titel: 'Lage der Informationssicherheit', ff: 'SF', stufe: 'nfd', sitzung: -7, bis: 'veroeffentlichen', mz: [{ ressort: 'SIS' }],
    a: 'Die Zahl der Angriffe auf Netze der Verwaltung steigt.', b: 'Alle Zugänge von außen erhalten einen zweiten Faktor; Übungen finden zweimal im Jahr statt.',
    g: (k) => `1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat bittet den Senator für Finanzen, bis zum ${k.inTagen(-12)} über die Umstellung der Zugänge zu berichten.`,
    veroeffentlichung: { schritt: 'veroeffentlichen', daten: { umfang: 'teil', schwaerzungen: 'Namen der Systeme in Abschnitt B' } },
    danach: [bestaetigt('2'), { vorTagen: 30, wer: 'VB@SF', schritt: 'vorlageVerknuepfen', auftrag: '2', daten: (n) => ({ vorlage: n.papier('zweiter-faktor') }) }],
  },
  {
    name: 'zweiter-faktor', titel: 'Bericht über die Umstellung der Zugänge auf zwei Faktoren', ff: 'SF', stufe: 'nfd', sitzung: -3, bis: 'veroeffentlichen', mz: [{ ressort: 'SIS' }], beschluss: KENNTNIS,
    a: 'Der Senat hat um einen Bericht gebeten.', b: 'Von 21.000 Zugängen sind 19.800 umgestellt; der Rest folgt mit neuen Geräten.', g: '1. Der Senat nimmt den Bericht zur Kenntnis.',
    veroeffentlichung: { schritt: 'veroeffentlichen', daten: { umfang: 'voll' } },
  },
  {
    name: 'wartezeiten', titel: 'Wartezeiten im Bürgeramt', ff: 'SIS', sitzung: -7, bis: 'veroeffentlichen', mz: [{ ressort: 'SF' }],
    a: 'Termine sind im Mittel erst nach fünf Wochen frei.', b: 'Springerkräfte und längere Öffnung an einem Tag sollen die Zeit halbieren.',
    g: (k) => `1. Der Senat nimmt die Maßnahmen zur Kenntnis.\n\n2. Der Senat bittet die Senatorin für Inneres und Sport, bis zum ${k.inTagen(-25)} über die Wartezeiten zu berichten.`,
    danach: [bestaetigt('2'), { vorTagen: 29, wer: 'VB@SIS', schritt: 'vorlageVerknuepfen', auftrag: '2', daten: (n) => ({ vorlage: n.papier('wartezeiten-bericht') }) }],
  },
  {
    name: 'wartezeiten-bericht', titel: 'Wartezeiten im Bürgeramt: Bericht', ff: 'SIS', sitzung: -3, bis: 'veroeffentlichen', mz: [{ ressort: 'SF' }], beschluss: KENNTNIS,
    a: 'Der Senat hat um einen Bericht gebeten.', b: 'Die mittlere Wartezeit beträgt jetzt achtzehn Tage.', g: '1. Der Senat nimmt den Bericht zur Kenntnis.',
  },
  {
    name: 'fahrradparken', titel: 'Fahrradparken am Hauptbahnhof', ff: 'SBMS', sitzung: -6, bis: 'veroeffentlichen', mz: [{ ressort: 'SUKW' }],
    a: 'Die Abstellanlagen sind überlastet.', b: 'Ein Fahrradparkhaus wird geplant.',
    g: (k) => `1. Der Senat stimmt der Planung zu.\n\n2. Der Senat bittet die Senatorin für Bau, Mobilität und Stadtentwicklung, ihm bis zum ${k.inTagen(9)} die Vorplanung vorzulegen.`,
    danach: [bestaetigt('2'), { vorTagen: 3, wer: 'VB@SBMS', schritt: 'verlaengerungBeantragen', auftrag: '2', daten: (n) => ({ auf: n.kalender.am(30), grund: 'Das Gutachten zur Statik verzögert sich um drei Wochen.' }) }],
  },
  {
    name: 'erechnung', titel: 'Elektronische Akte bei den Gerichten', ff: 'SJV', sitzung: -6, bis: 'veroeffentlichen', mz: [{ ressort: 'SF' }],
    a: 'Die Einführung ist gesetzlich vorgeschrieben.', b: 'Die Gerichte stellen nacheinander um.',
    g: (k) => `1. Der Senat nimmt den Zeitplan zur Kenntnis.\n\n2. Der Senat bittet die Senatorin für Justiz und Verfassung, bis zum ${k.inTagen(4)} über den Stand zu berichten.`,
    danach: [
      bestaetigt('2'), { vorTagen: 12, wer: 'VB@SJV', schritt: 'verlaengerungBeantragen', auftrag: '2', daten: (n) => ({ auf: n.kalender.am(32), grund: 'Die Schulungen enden erst im nächsten Monat.' }) },
      { vorTagen: 10, wer: 'SK@SK', schritt: 'verlaengerungGenehmigen', auftrag: '2', daten: {} },
    ],
  },
  {
    name: 'lernplattform', titel: 'Ablösung der Lernplattform', ff: 'SKB', sitzung: -5, bis: 'veroeffentlichen', mz: [{ ressort: 'SF' }],
    a: 'Der Vertrag über die Plattform läuft aus.', b: 'Eine Marktschau wird durchgeführt.',
    g: (k) => `1. Der Senat nimmt das Vorhaben zur Kenntnis.\n\n2. Der Senat bittet den Senator für Kinder und Bildung, bis zum ${k.inTagen(45)} über die Marktschau zu berichten.`,
    danach: [bestaetigt('2'), { vorTagen: 4, wer: 'AL@SKB', schritt: 'gegenstandslosMelden', auftrag: '2', daten: { grund: 'Der Vertrag wurde verlängert; eine Marktschau findet nicht statt.' } }],
  },
  {
    name: 'warnsystem', titel: 'Warnung der Bevölkerung bei Hitze', ff: 'SGFV', sitzung: -6, bis: 'veroeffentlichen', mz: [{ ressort: 'SIS' }, { ressort: 'SUKW' }],
    a: 'Bei Hitze sind ältere Menschen gefährdet.', b: 'Ein Plan regelt, wer wen warnt.',
    g: (k) => `1. Der Senat beschließt den Hitzeaktionsplan.\n\n2. Der Senat bittet die Senatorin für Gesundheit, Frauen und Verbraucherschutz, bis zum ${k.inTagen(60)} über die Kühlräume zu berichten.\n\n3. Der Senat bittet die Senatorin für Umwelt, Klima und Wissenschaft, bis zum ${k.inTagen(75)} über die Trinkbrunnen zu berichten.`,
    danach: [
      bestaetigt('2'), { vorTagen: 16, wer: 'VB@SGFV', schritt: 'gegenstandslosMelden', auftrag: '2', daten: { grund: 'Der Bericht ist im Hitzeaktionsplan des Bundes aufgegangen.' } },
      { vorTagen: 11, wer: 'SK@SK', schritt: 'aufheben', auftrag: '2', daten: { beschluss: 'Entscheidung des Chefs der Senatskanzlei' } },
      { tag: 2, uhr: '11:30', wer: 'SK@SK', schritt: 'verwerfen', auftrag: '3', daten: { grund: 'Der Bericht ist schon durch einen früheren Beschluss bestellt.' } },
    ],
  },
  {
    name: 'fachkraeftefonds', titel: 'Einrichtung eines Fachkräftefonds', ff: 'SWHT', mit: ['SASJI'], sitzung: -6, bis: 'veroeffentlichen', mz: [{ ressort: 'SF' }, { ressort: 'SKB' }],
    a: 'Betriebe finden zu wenige Fachkräfte.', b: 'Ein Fonds fördert Weiterbildung in kleinen Betrieben.',
    g: (k) => `1. Der Senat stimmt der Einrichtung des Fonds zu.\n\n2. Der Senat bittet die Senatorin für Wirtschaft, Häfen und Transformation, ihm bis zum ${k.inTagen(26)} über das erste Jahr zu berichten.`,
    danach: [bestaetigt('2'), { vorTagen: 1, wer: 'VB@SWHT', schritt: 'vorlageVerknuepfen', auftrag: '2', daten: (n) => ({ vorlage: n.papier('bericht-gewerbe') }) }],
  },
  {
    name: 'luft', titel: 'Überwachung der Luftqualität', ff: 'SUKW', sitzung: -4, bis: 'veroeffentlichen', mz: [{ ressort: 'SGFV' }, { ressort: 'SBMS' }],
    a: 'Die Messstellen müssen erneuert werden.', b: 'Drei Messstellen werden ersetzt, eine kommt hinzu.',
    g: '1. Der Senat stimmt der Erneuerung zu.\n\n2. Der Senat bittet die Senatorin für Umwelt, Klima und Wissenschaft, ihm jährlich zum 30. November über die Messwerte zu berichten.', danach: [bestaetigt('2')],
  },
];
