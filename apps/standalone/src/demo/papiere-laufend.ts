import type { Papier } from './papier.js';

/** Papers on their way to the Senate. */
export const LAUFENDE: readonly Papier[] = [
  {
    name: 'formulare', titel: 'Barrierefreie Formulare im Serviceportal', ff: 'SF', sitzung: 6, bis: 'festlegen', vorTagen: 4,
    mz: [{ ressort: 'SASJI' }, { ressort: 'SIS', abschnitte: ['B', 'D'] }],
    a: 'Viele Formulare im Serviceportal lassen sich mit Vorleseprogrammen nicht ausfüllen. Die Überwachungsstelle hat das bei einer Stichprobe beanstandet.',
    b: 'Alle Formulare werden bis zum Jahresende nach Nutzung geordnet und in dieser Reihenfolge überarbeitet. Neue Formulare gehen nur noch nach bestandener Prüfung online.',
    g: (k) => `1. Der Senat nimmt den Bericht über den Stand der Barrierefreiheit im Serviceportal zur Kenntnis.\n\n2. Der Senat bittet den Senator für Finanzen, ihm bis zum ${k.inTagen(180)} über den Fortschritt zu berichten.`,
    danach: [{ vorTagen: 2, uhr: '14:10', wer: 'RL@SF', schritt: 'bemerken', daten: { text: 'Bitte nennen Sie in Abschnitt A die Zahl der geprüften Formulare.', abschnitt: 'A', art: 'inhaltlich' } }],
  },
  {
    name: 'raumprogramm', titel: 'Raumprogramm für den Ganztag an Grundschulen', ff: 'SKB', sitzung: 8, bis: 'schreiben', vorTagen: 1, ohne: ['C', 'D', 'E', 'F', 'G'],
    a: 'Mit dem Rechtsanspruch auf Ganztag steigt der Bedarf an Mensen und Gruppenräumen. Ein einheitliches Raumprogramm fehlt.', b: 'Vorgeschlagen wird ein Musterprogramm mit drei Größenklassen, das auch im Bestand anwendbar ist.', g: '',
  },
  {
    name: 'radwege', titel: 'Winterdienst auf Premiumradrouten', ff: 'SBMS', sitzung: 5, bis: 'freigeben', vorTagen: 5, mz: [{ ressort: 'SUKW' }],
    a: 'Radrouten werden bei Glätte später geräumt als Hauptstraßen. Darüber gehen im Winter viele Beschwerden ein.', b: 'Für zwei Strecken wird der Räumdienst um eine Stunde vorverlegt; nach einem Winter wird ausgewertet.',
    g: (k) => `1. Der Senat stimmt der Erprobung zu.\n\n2. Der Senat bittet die Senatorin für Bau, Mobilität und Stadtentwicklung, bis zum ${k.inTagen(200)} über das Ergebnis zu berichten.`,
    danach: [{ vorTagen: 3, uhr: '09:40', wer: 'VB@SBMS', schritt: 'maengelMelden', daten: { grund: 'Abschnitt D nennt die Kosten des zusätzlichen Räumfahrzeugs nicht.' } }],
  },
  {
    name: 'rechenzentrum', titel: 'Verhandlungen über den Betrieb eines gemeinsamen Rechenzentrums', ff: 'SF', stufe: 'vertraulich', sitzung: 5, bis: 'festlegen', vorTagen: 2, mz: [{ ressort: 'SK' }],
    a: 'Der Vertrag über den Betrieb läuft aus. Die Vertragspartner haben unterschiedliche Preisvorstellungen.', b: 'Es wird um ein Verhandlungsmandat mit einer Obergrenze gebeten.', g: '1. Der Senat ermächtigt den Senator für Finanzen, die Verhandlungen in dem dargestellten Rahmen zu führen.',
  },
  {
    name: 'wache', titel: 'Standortuntersuchung für eine Feuer- und Rettungswache im Bremer Osten', ff: 'SIS', sitzung: 4, bis: 'einreichenFach', vorTagen: 1, mz: [{ ressort: 'SF' }, { ressort: 'SBMS' }],
    a: 'Die Hilfsfrist wird in drei Ortsteilen zu oft überschritten.', b: 'Vier Flächen sollen nach gleichen Merkmalen untersucht werden: Anfahrt, Größe, Lärm, Kosten.',
    g: (k) => `1. Der Senat stimmt der Untersuchung zu.\n\n2. Der Senat bittet die Senatorin für Inneres und Sport, das Ergebnis bis zum ${k.inTagen(150)} vorzulegen.`,
  },
  {
    name: 'moor', titel: 'Wiedervernässung der Grünlandflächen im Blockland', ff: 'SUKW', sitzung: 4, bis: 'einreichenFach', vorTagen: 9, mz: [{ ressort: 'SWHT' }, { ressort: 'SF' }],
    a: 'Entwässerte Moorböden setzen Treibhausgase frei. Die Flächen gehören zum Teil der Stadtgemeinde.', b: 'Mit zwei Höfen wird eine Vereinbarung über höhere Wasserstände geschlossen; der Ertragsausfall wird ausgeglichen.', g: '1. Der Senat stimmt dem Abschluss der Vereinbarungen zu.',
    d: 'Finanzen: Der Ausgleich kostet 120.000 Euro im Jahr und wird aus Mitteln des Handlungsfelds gezahlt.\n\nGender: Keine unterschiedlichen Auswirkungen.\n\nKlimacheck: Die Emissionen sinken um rund 900 Tonnen im Jahr.',
  },
  {
    name: 'jugendberufsagentur', titel: 'Fortführung der Jugendberufsagentur', ff: 'SASJI', mit: ['SKB'], sitzung: 3, bis: 'freigeben', vorTagen: 1, mz: [{ ressort: 'SWHT' }, { ressort: 'MagBhv' }],
    a: 'Die Vereinbarung der beteiligten Häuser endet zum Ende des Schuljahres.', b: 'Sie wird um drei Jahre verlängert; die Beratung in Bremen-Nord wird ausgebaut.', g: '1. Der Senat stimmt der Fortführung der Jugendberufsagentur zu.',
  },
  {
    name: 'ki-leitfaden', titel: 'Leitfaden für den Einsatz von Sprachmodellen in der Verwaltung', ff: 'SF', mit: ['SK'], sitzung: 3, bis: 'mitzeichnen', vorTagen: 2,
    mz: [{ ressort: 'SIS' }, { ressort: 'SBMS', urteil: 'massgabe', text: 'Bauakten mit Personenbezug sind vom Pilotbetrieb auszunehmen.' }, { ressort: 'SKB' }, { ressort: 'SJV', urteil: 'offen' }, { ressort: 'MagBhv', urteil: 'offen' }],
    a: 'Beschäftigte nutzen Sprachmodelle bereits, ohne dass geregelt ist, welche Daten eingegeben werden dürfen.', b: 'Ein Leitfaden sagt auf sechs Seiten, was erlaubt ist, was nicht, und wer berät. Ein Pilotbetrieb in vier Häusern prüft ihn.',
    g: (k) => `1. Der Senat beschließt den Leitfaden.\n\n2. Der Senat bittet den Senator für Finanzen, ihn bis zum ${k.inTagen(240)} über die Erfahrungen zu unterrichten.`,
    danach: [
      { vorTagen: 1, uhr: '10:15', wer: 'VB@SJV', schritt: 'bemerken', daten: { text: 'In der Aufzählung auf Seite 2 fehlt das Wort „nicht“.', abschnitt: 'B', art: 'redaktionell', vorschlag: { alt: 'was erlaubt ist, was nicht', neu: 'was erlaubt und was nicht erlaubt ist' } } },
      { vorTagen: 1, uhr: '13:30', wer: 'VB@SF', schritt: 'fristVerlaengern', daten: { ressort: 'SJV', tage: 5, grund: 'Die Datenschutzprüfung braucht noch einige Tage.' } },
    ],
  },
  {
    name: 'hafenbahn', titel: 'Erneuerung der Hafenbahnsignale', ff: 'SWHT', sitzung: 3, bis: 'mitzeichnen', vorTagen: 18, mz: [{ ressort: 'SBMS' }, { ressort: 'SF', urteil: 'offen' }, { ressort: 'MagBhv' }],
    a: 'Die Signaltechnik ist vierzig Jahre alt; Ersatzteile gibt es nicht mehr.', b: 'In drei Abschnitten wird auf elektronische Technik umgestellt, ohne den Betrieb zu unterbrechen.', g: '1. Der Senat stimmt der Erneuerung in drei Abschnitten zu.\n\n2. Der Senat bittet den Senator für Finanzen, die Befassung des Haushalts- und Finanzausschusses herbeizuführen.',
    d: 'Finanzen: Die Kosten betragen 4,2 Millionen Euro, verteilt auf drei Jahre.\n\nGender: Keine unterschiedlichen Auswirkungen.\n\nKlimacheck: Der Betrieb braucht weniger Strom.',
  },
  {
    name: 'hebammen', titel: 'Zweite Auswertung der Hebammenzentren', ff: 'SGFV', sitzung: 4, bis: 'mitzeichnen', vorTagen: 1,
    mz: [{ ressort: 'SASJI', abschnitte: ['B', 'D'], urteil: 'erteilt' }, { ressort: 'SKB', abschnitte: ['A'], urteil: 'erteilt' }, { ressort: 'SF', urteil: 'offen' }],
    a: 'Seit der Eröffnung des dritten Zentrums liegen Zahlen für zwei Jahre vor.', b: 'Die Zentren erreichen vor allem Familien in Stadtteilen, in denen es wenige freie Hebammen gibt. Die Öffnungszeiten werden angepasst.', g: '1. Der Senat nimmt die Auswertung zur Kenntnis.',
    danach: [
      { vorTagen: 1, uhr: '14:00', wer: 'AUT@SGFV', schritt: 'bearbeiten', daten: { abschnitte: [{ buchstabe: 'D', text: 'Finanzen: Die geänderten Öffnungszeiten kosten 18.000 Euro im Jahr; sie werden aus dem Budget der Zentren gezahlt.\n\nGender: Das Angebot richtet sich vor allem an Frauen in den ersten Monaten nach der Geburt.\n\nKlimacheck: Keine Auswirkungen.', version: 1 }] } },
      { vorTagen: 1, uhr: '14:20', wer: 'AUT@SGFV', schritt: 'neueFassung', daten: { vermerk: 'Kosten der Öffnungszeiten ergänzt' } },
    ],
  },
  {
    name: 'videoverhandlung', titel: 'Ausstattung der Gerichte für Videoverhandlungen', ff: 'SJV', eile: 'eilt', sitzung: 2, bis: 'formalBestanden', vorTagen: 1, mz: [{ ressort: 'SF' }, { ressort: 'SK' }],
    a: 'Der Bund fördert die Ausstattung nur bei Antrag in diesem Quartal.', b: 'Zwölf Säle werden ausgestattet; die Eigenmittel stehen bereit.', g: '1. Der Senat stimmt der Antragstellung zu.',
  },
  {
    name: 'schulweg', titel: 'Tempo 30 auf Schulwegen', ff: 'SBMS', sitzung: 4, bis: 'mitzeichnen', vorTagen: 3,
    mz: [{ ressort: 'SKB' }, { ressort: 'SWHT', urteil: 'bedenken', text: 'Auf zwei Strecken verkehrt der Schwerlastverkehr zum Hafen; sie sind auszunehmen.' }],
    a: 'Das Straßenverkehrsrecht erlaubt Tempo 30 nun auch auf hochfrequentierten Schulwegen.', b: 'Siebzehn Strecken werden in zwei Stufen umgestellt.', g: '1. Der Senat stimmt der Umstellung zu.',
    danach: [{ vorTagen: 2, uhr: '11:40', wer: 'AL@SBMS', schritt: 'bemerken', daten: { text: 'Gespräch mit SWHT ist für Donnerstag vereinbart; wir schlagen eine Ausnahme für die Zufahrt vor.', art: 'intern' } }],
  },
  {
    name: 'sprachfoerderung', titel: 'Sprachförderung vor der Einschulung', ff: 'SKB', sitzung: 2, bis: 'mitzeichnen', vorTagen: 2, mz: [{ ressort: 'SASJI' }, { ressort: 'SF' }, { ressort: 'MagBhv', urteil: 'nicht_betroffen' }],
    a: 'Bei den Tests zeigt fast die Hälfte der Kinder Förderbedarf; Plätze fehlen.', b: 'Die Förderung beginnt ein Jahr früher und findet in den Kitas statt.',
    g: (k) => `1. Der Senat stimmt dem Konzept zu.\n\n2. Der Senat bittet den Senator für Kinder und Bildung, bis zum ${k.inTagen(300)} über die Teilnahme zu berichten.`,
  },
  {
    name: 'nachtzug', titel: 'Lärmschutz beim Umschlag in der Nacht', ff: 'SUKW', sitzung: 2, bis: 'zeichnenStaatsrat', vorTagen: 1,
    mz: [{ ressort: 'SWHT', urteil: 'bedenken', text: 'Die Grenzwerte gefährden den Fahrplan der Güterzüge.' }, { ressort: 'SGFV' }],
    a: 'Anwohnende klagen über Lärm zwischen 22 und 6 Uhr.', b: 'Vorgeschlagen werden Ruhezeiten für zwei Gleise und eine Messstelle.', g: '1. Der Senat beschließt die Ruhezeiten.',
    zwischen: [{ tag: -10, wer: 'AL@SUKW', schritt: 'dissensDokumentieren', daten: { grund: 'Zwei Gespräche führten zu keiner Einigung über die Grenzwerte.' } }],
  },
  {
    name: 'gewerbeflaechen', titel: 'Gewerbeentwicklungsprogramm: Zwischenstand', ff: 'SWHT', sitzung: 2, bis: 'zeichnenSenator', vorTagen: 1, mz: [{ ressort: 'SBMS' }],
    a: 'Das Programm läuft seit zwei Jahren.', b: 'Von vierzig Hektar sind elf vermarktet; die übrigen werden in Abschnitten erschlossen.', g: '1. Der Senat nimmt den Zwischenstand zur Kenntnis.',
  },
  {
    name: 'museumsnacht', titel: 'Förderung der Langen Nacht der Museen', ff: 'SfK', sitzung: 2, bis: 'zeichnenSenator', vorTagen: 2, mz: [{ ressort: 'SF' }],
    a: 'Die Förderung ist nur für ein Jahr bewilligt.', b: 'Sie wird auf drei Jahre gesichert und an eine Abrechnung gebunden.', g: '1. Der Senat stimmt der Förderung zu.',
    d: 'Finanzen: 60.000 Euro im Jahr aus dem Haushalt des Ressorts.\n\nGender: Keine unterschiedlichen Auswirkungen.\n\nKlimacheck: Keine Auswirkungen.',
  },
  {
    name: 'ausweise', titel: 'Zusätzliche Termine für Ausweise vor den Ferien', ff: 'SIS', sitzung: 1, bis: 'zeichnenSenator', vorTagen: 1, eile: 'eilt', mz: [{ ressort: 'SF' }],
    a: 'Vor den Ferien reichen die Termine im Bürgeramt nicht.', b: 'An vier Samstagen wird zusätzlich geöffnet.', g: '1. Der Senat stimmt den zusätzlichen Öffnungstagen zu.',
    danach: [{ vorTagen: 0, uhr: '08:30', wer: 'VB@SIS', schritt: 'alsTischvorlageAnmelden', daten: { grund: 'Die Samstage müssen vor Ferienbeginn bekannt gegeben werden.' } }],
  },
  {
    name: 'kitaplatz', titel: 'Gemeinsame Platzvergabe für Kindertageseinrichtungen', ff: 'SKB', mit: ['SASJI'], sitzung: 2, bis: 'annehmen', vorTagen: 1, mz: [{ ressort: 'SF' }, { ressort: 'MagBhv' }],
    a: 'Eltern melden ihr Kind heute bei mehreren Trägern an; die Listen werden von Hand abgeglichen.', b: 'Ein gemeinsames Verfahren vergibt die Plätze an einem Stichtag nach bekannten Regeln.',
    g: (k) => `1. Der Senat stimmt dem Verfahren zu.\n\n2. Der Senat bittet den Senator für Kinder und Bildung, ihn bis zum ${k.inTagen(210)} über die erste Vergaberunde zu unterrichten.`,
  },
  {
    name: 'liegenschaften', titel: 'Register der öffentlichen Liegenschaften', ff: 'SF', sitzung: 2, bis: 'annehmen', vorTagen: 3, mz: [{ ressort: 'SBMS' }],
    a: 'Angaben zu Flächen und Gebäuden stehen in sieben Verzeichnissen.', b: 'Sie werden in einem Register zusammengeführt, das allen Häusern offensteht.', g: '1. Der Senat stimmt dem Aufbau des Registers zu.',
    danach: [{ vorTagen: 1, uhr: '15:10', wer: 'SK@SK', schritt: 'neufassungErbitten', daten: { grund: 'Die Staatsrätekonferenz bittet, den Zeitplan der Übernahme zu ergänzen.' } }],
  },
  {
    name: 'pflege', titel: 'Ausbildung in der Pflege: Plätze und Träger', ff: 'SGFV', sitzung: 2, bis: 'empfehlen', vorTagen: 1, mz: [{ ressort: 'SKB' }, { ressort: 'SWHT' }],
    a: 'Die Nachfrage nach Fachkräften steigt, die Zahl der Plätze nicht.', b: 'Drei Träger erhalten zusätzliche Klassen.', g: '1. Der Senat stimmt der Erweiterung zu.',
  },
  {
    name: 'schulbau', titel: 'Bericht zum Schulbau', ff: 'SKB', sitzung: 1, bis: 'aufsetzen', vorTagen: 1, mz: [{ ressort: 'SF' }, { ressort: 'SBMS' }],
    a: 'Der Senat hat um einen halbjährlichen Bericht gebeten.', b: 'Von 34 Vorhaben sind neun fertig, achtzehn im Bau, sieben in der Planung.', g: '1. Der Senat nimmt den Bericht zur Kenntnis.',
  },
  {
    name: 'ansiedlung', titel: 'Ansiedlung eines Unternehmens im Hafengebiet', ff: 'SWHT', stufe: 'vertraulich', sitzung: 1, bis: 'aufsetzen', vorTagen: 2, mz: [{ ressort: 'SF' }],
    a: 'Ein Unternehmen prüft drei Standorte.', b: 'Es soll ein Angebot über Fläche und Erschließung gemacht werden.', g: '1. Der Senat stimmt dem Angebot zu.',
  },
  {
    name: 'bericht-gewerbe', titel: 'Erster Bericht zum Fachkräftefonds', ff: 'SWHT', sitzung: 3, bis: 'formalBestanden', vorTagen: 3, mz: [{ ressort: 'SASJI' }, { ressort: 'SF' }],
    a: 'Der Senat hat um einen Bericht über den Fonds gebeten.', b: 'Im ersten Jahr wurden 140 Weiterbildungen gefördert.', g: '1. Der Senat nimmt den Bericht zur Kenntnis.',
  },
];
