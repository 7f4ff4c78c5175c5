/**
 * Senatsvorlage.
 * Ein Ressort schreibt, prüft und stimmt ab; Staatsrat und Senator zeichnen; die Senatskanzlei nimmt an, die
 * Staatsrätekonferenz berät vor, der Senat beschließt. Danach wird ausgefertigt, über die Veröffentlichung
 * entschieden und verfolgt, was der Beschluss verlangt. Quellen und Annahmen: Geschäftsordnung des Senats §§
 * 12–18; Fristen mit [A] sind Einstellungen.
 */
import { bausteine, defineWorkflow, text, type Definition } from '#engine';
import { bedingungen } from './bedingungen.js';
import { aufgabenfristen, fristen } from './fristen.js';
import { geltenderErsatz } from '../besetzung.js';
import { augen, vorlagenkontext, type Vorlagenkontext, type Vorlagenlage } from './kontext.js';
import { kreise } from './kreise.js';
import { merken } from './merken.js';
import { schritte } from './schritte.js';
import { umbauten } from './umbauten.js';
import { weg as stationen } from './weg.js';
import { wirkungen } from './wirkungen.js';
import type { Vorlagenworte } from './worte.js';

const { aufgabe, ende, weg, wege } = bausteine<Vorlagenworte>();

const AUTOR = ['AUT@federfuehrung', 'person@mitwirkende'] as const;
const PRUEFUNG = ['RL@federfuehrung', 'AL@federfuehrung'] as const;
const VORLAGENBUERO = ['VB@federfuehrung'] as const;
const STAATSRAT = ['STR@federfuehrung'] as const;
const OHNE_STAATSRAT = ['STR@ohneStaatsrat'] as const;
const MITZEICHNEND = ['STR@mitzeichnung'] as const;
const KANZLEI = ['SK@SK'] as const;
/** The head of the Senatskanzlei; where his own house introduces the paper, the President (regeln.md C10). */
const CDS = ['CDS@unbefangen', 'SEN@befangen'] as const;
/** Who confirms what the CDS does beyond the usual way. */
const ZWEITE = ['SK@SK', 'SEN@SK'] as const;

const HAUS = text('Im Ressort', 'In the department');
const ABSTIMMUNG = text('Abstimmung', 'Co-signature');
const ZEICHNUNG = text('Schlusszeichnung', 'Final signature');
const SENATSKANZLEI = text('Senatskanzlei', 'Senate chancellery');
const SENAT = text('Senat', 'Senate');
const FOLGE = text('Nach dem Beschluss', 'After the decision');

const bearbeitung = wege({
  bearbeiten: { actions: ['mitwirkung', 'abschnitteSpeichern'] },
  anlageHinzufuegen: { guard: 'anlageNichtLockerer', actions: ['mitwirkung', 'anlageHinzufuegen'] },
  anlageEntfernen: { actions: ['mitwirkung', 'anlageEntfernen'] },
  anlageBeschreiben: { guard: 'anlageNichtLockerer', actions: ['mitwirkung', 'anlageBeschreiben'] },
  vorschlagUebernehmen: { actions: ['mitwirkung', 'vorschlagUebernehmen'] },
});
const autorSchreibt = wege(bearbeitung, AUTOR);
const zurueckziehen = weg({
  target: '#senatsvorlage.zurueckgezogen',
  actions: 'rueckzugMelden',
  wer: [...STAATSRAT, ...VORLAGENBUERO],
});
const ruecknahme = wege({ zurueckziehen });
const neueFassung = weg({
  guard: 'etwasGeaendert',
  actions: ['mitwirkung', 'neueFassung', 'fassungEinfrieren'],
  wer: AUTOR,
});
/** The lead reminds those whose turn it is, once a day (regeln.md §2). */
const erinnern = wege({
  erinnern: {
    guard: 'heuteNichtErinnert',
    actions: ['erinnert', 'handErinnerung'],
    wer: [...AUTOR, ...VORLAGENBUERO],
  },
});
/** A meeting that is cancelled, moved or closed leaves a way to the next one (rule S2). */
const andereSitzung = weg({
  guard: 'zielKommt',
  actions: ['andereSitzung', 'abgabeschlussOffen', 'andereSitzungMelden'],
  wer: [...KANZLEI, ...CDS, ...VORLAGENBUERO],
});
/** What the template of a paper asks for; asked again wherever it could have changed (regeln.md F1). */
const FORM = ['alleAbschnitte', 'prueffelderInD', 'zifferInG'] as const;
const GEPRUEFT = [...FORM, 'formalGueltig'] as const;
const OHNE_STREIT = ['ohneBedenken', 'massgabenErledigt'] as const;
const ABGESTIMMT = [
  'alleFertig',
  ...OHNE_STREIT,
  'nichtsUngefroren',
  'keineRedaktionelleOffen',
  ...GEPRUEFT,
] as const;
/** For a paper that comes back from postponement its meeting is chosen later. */
const NEU_ZEICHENBAR = ['vierAugen', 'nichtFreigegeben', ...OHNE_STREIT, ...GEPRUEFT] as const;
const ZEICHENBAR = ['sitzungKommt', ...NEU_ZEICHENBAR] as const;
/** What the form asks again before a paper comes back to the agenda (rule S9). */
const VOLLSTAENDIG = [...FORM, 'nichtsUngefroren'] as const;
const NEU_GEZEICHNET = ['nichtsUngefroren', 'neueFassungErstellt'] as const;
const NEU_ZEICHNEN = [
  'freigabe',
  'gezeichnetStaatsrat',
  'neufassungFertig',
  'zeichnung',
  'mitzeichnendeUnterrichten',
] as const;

const massgabenSchritte = wege({
  massgabeErledigen: {
    guard: ['massgabeOffen', 'eigeneMassgabe'],
    actions: ['massgabeErledigen', 'massgabefristEnde', 'offeneMassgabefristEnde', 'erledigungMelden'],
    wer: MITZEICHNEND,
  },
  massgabeUmsetzen: {
    guard: ['massgabeOffen', 'nochNichtUmgesetzt'],
    actions: ['massgabeUmsetzen', 'offeneMassgabefristEnde', 'massgabefrist', 'umgesetzteMelden'],
    wer: [...VORLAGENBUERO, ...AUTOR],
  },
  massgabeZurueckweisen: {
    guard: 'massgabeOffen',
    actions: [
      'zurueckgewieseneMassgabe',
      'massgabeZurueckweisen',
      'massgabefristEnde',
      'offeneMassgabefristEnde',
      'zurueckweisungMelden',
    ],
    wer: [...STAATSRAT, 'AL@federfuehrung'],
  },
  massgabefristAbgelaufen: {
    guard: 'massgabeOffen',
    actions: ['massgabeOhneRueckmeldung', 'massgabefristEnde', 'ablaufMelden'],
  },
});
const formalPruefen = weg({
  guard: ['formalUngeprueft', 'nichtsUngefroren', ...FORM, 'formalVollstaendig'],
  actions: 'formalGeprueft',
  wer: VORLAGENBUERO,
});
const URTEIL = [
  'urteil',
  'dissensGeloest',
  'massgabenErsetzen',
  'offeneMassgabefristEnde',
  'zeichnung',
  'massgabe',
  'offeneMassgabefrist',
  'bemerkungZurMitzeichnung',
  'bemerkungenMelden',
  'bedenkenMelden',
  'auflageMelden',
] as const;
const urteilErsetzen = weg({
  guard: ['schonGeurteilt', 'eigenesRessort', 'vierAugen', 'nochUngezeichnet'],
  actions: [...URTEIL, 'ersetztesMelden'],
  wer: MITZEICHNEND,
});
const herausnehmen = wege({
  ressortHerausnehmen: {
    guard: ['nochDabei'],
    actions: ['herausnahme', 'fristDesRessortsEnde', 'herausnahmeMelden'],
    wer: CDS,
  },
});
const erneutFragen = weg({
  guard: ['schonGeurteilt', 'nochDabei'],
  actions: ['erneuteFrage', 'fristenDerGefragten', 'gefragteAnfragen'],
  wer: [...STAATSRAT, ...VORLAGENBUERO],
});
const einwand = wege({
  einwandErheben: {
    guard: ['schonGeurteilt', 'eigenesRessort', 'vierAugen'],
    actions: ['einwand', 'einwandVermerken', 'einwandMelden'],
    wer: MITZEICHNEND,
  },
});
const nachbeteiligen = weg({
  target: '#senatsvorlage.ressortabstimmung',
  guard: ['nochNichtBeteiligt', 'fremdesRessort', 'ressortsBekannt'],
  actions: ['beteiligung', 'zeichnungZurueckgenommen', 'nachbeteiligungMelden'],
  wer: [...VORLAGENBUERO, ...AUTOR, ...KANZLEI],
});
const kenntnis = wege({
  zurKenntnis: {
    guard: 'ressortsBekannt',
    actions: ['zurKenntnis', 'kenntnisMelden'],
    wer: [...VORLAGENBUERO, ...AUTOR],
  },
  kenntnisNehmenImRessort: {
    actions: 'kenntnisGenommen',
    wer: ['STR@kenntnis', 'VB@kenntnis'],
  },
});

const IM_HAUS_FRAGENDE = [
  ...AUTOR,
  'RL@einbringend',
  'AL@einbringend',
  'VB@einbringend',
  'STR@gefragt',
  'VB@gefragt',
] as const;
/** Who reads the paper, and who is asked within a house: at any time. */
const zugang = wege({
  stufeAnheben: {
    guard: 'stufeSteigt',
    actions: ['stufeSetzen', 'stufeMelden'],
    wer: [...AUTOR, ...VORLAGENBUERO, ...KANZLEI, ...CDS],
  },
  stufeSenken: { guard: 'stufeSinkt', actions: ['stufeSetzen', 'stufeMelden'], wer: KANZLEI },
  leserBenennen: {
    guard: ['beimSenat', 'istVertraulich', 'hoechstensZweiLesende', 'imEigenenHaus'],
    actions: ['leserBenannt', 'leserMelden', 'benannteMelden'],
    wer: ['SEN@*', 'STR@*'],
  },
  leserStreichen: {
    guard: 'vonMirBenannt',
    actions: ['leserGestrichen', 'leserMelden', 'gestricheneMelden'],
    wer: ['SEN@*', 'STR@*'],
  },
  imHausFragen: {
    guard: ['nochNichtGefragt', 'imEigenenHaus'],
    actions: ['imHausGefragt', 'hausfrageVermerken', 'hausfrageStellen', 'hausfragefrist'],
    wer: IM_HAUS_FRAGENDE,
  },
  imHausAntworten: {
    actions: ['hausantwortMelden', 'hausantwortVermerken', 'imHausGeantwortet', 'hausfragefristEnde'],
    wer: ['person@imHausGefragt'],
  },
  hausfragefristAbgelaufen: { actions: 'hausfrageOhneAntwort' },
});

/** Where nobody else leads on: who acts in the place of a vacant office. */
const besetzung = wege({
  besetzungPruefen: { guard: 'besetzungAnders', actions: ['besetzungMelden', 'ersatz'] },
});
const umstellen = ['umgestellt', 'umgestelltMelden', 'umstellungErledigt'] as const;
/** Nothing is written but not frozen, and nothing editorial waits for its second person. */
const FASSUNG_STEHT = ['nichtsUngefroren', 'keineRedaktionelleOffen'] as const;
const UMGESTELLT = ['umstellungOffen', 'andererAlsVorschlagend'] as const;
/** The last lever: the CDS moves a stuck paper, and a second person confirms it. */
const hebel = wege({
  umstellungVorschlagen: {
    guard: 'keineUmstellungOffen',
    actions: ['umstellungVorgeschlagen', 'umstellungMelden'],
    wer: CDS,
  },
  umstellungBestaetigen: [
    {
      target: '#senatsvorlage.entwurf',
      guard: [...UMGESTELLT, 'nachEntwurf'],
      actions: [...umstellen, 'ohneFreigaben'],
      wer: ZWEITE,
    },
    {
      target: '#senatsvorlage.formalpruefung',
      guard: [...UMGESTELLT, 'nachFormalpruefung', 'nichtsUngefroren'],
      actions: umstellen,
      wer: ZWEITE,
    },
    {
      target: '#senatsvorlage.ressortabstimmung',
      guard: [...UMGESTELLT, 'nachRessortabstimmung', ...GEPRUEFT],
      actions: umstellen,
      wer: ZWEITE,
    },
    // The last of the four stations: the ways are tried in their order, and what hinders another hinders it too.
    {
      target: '#senatsvorlage.schlusszeichnungStaatsrat',
      guard: [...UMGESTELLT, 'alleFertig', 'neufassungVorgelegt', ...FASSUNG_STEHT, ...GEPRUEFT],
      actions: umstellen,
      wer: ZWEITE,
    },
  ],
  umstellungVerwerfen: {
    guard: 'umstellungOffen',
    actions: ['umstellungVerworfenMelden', 'umstellungErledigt'],
    wer: [...CDS, ...ZWEITE],
  },
});

/** The procedure as new Vorgaenge begin with it. */
const definition = {
  id: 'senatsvorlage',
  version: 3,
  titel: text('Senatsvorlage', 'Senate paper'),
  beginn: 'entwurf',
  kontext: vorlagenkontext,
  kreise,
  ersatz: geltenderErsatz,
  bedingungen,
  merken,
  wirkungen,
  schritte,
  fristen,
  aufgabenfristen,
  augen,
  nieStumm: true,
  weg: stationen,
  umbauten,
  ueberall: {
    bemerken: {
      actions: ['bemerkung', 'bemerkungMelden'],
      wer: [
        'AUT@federfuehrung',
        'RL@federfuehrung',
        'AL@federfuehrung',
        'VB@federfuehrung',
        'STR@federfuehrung',
        'SEN@federfuehrung',
        'STR@mitzeichnung',
        'VB@mitzeichnung',
        'SK@SK',
        'CDS@SK',
      ],
    },
    bemerkungErledigen: { actions: 'bemerkungErledigen', wer: [...AUTOR, ...VORLAGENBUERO] },
    ...kenntnis,
    ...zugang,
  },
  zustaende: {
    entwurf: aufgabe({
      titel: text('Entwurf schreiben', 'Write the draft'),
      phase: HAUS,
      wer: AUTOR,
      bearbeitbar: true,
      beiEintritt: ['entwurfsfrist'],
      schritte: {
        ...bearbeitung,
        abschnittFertig: { actions: 'abschnittFertig' },
        festlegen: {
          guard: [
            'keinEinbringerZeichnetMit',
            'ressortsBekannt',
            'keinGefragtesFehlt',
            'vorgaengerinZurueckgezogen',
            'nurEineVorgaengerin',
            'eigeneFederfuehrung',
            'eileBegruendet',
            'zielKommt',
            'stufeNichtGesenkt',
          ],
          actions: ['mitwirkung', 'festlegung', 'stammdaten', 'entwurfsfrist'],
        },
        einreichenFach: {
          target: 'fachpruefung',
          guard: [
            'abschnitteGefuellt',
            'federfuehrungUnterEinbringern',
            'sitzungBevorsteht',
            'eileBegruendet',
          ],
          actions: ['mitwirkung', 'eingereichteFassung', 'nummerVergeben', 'fassungEinfrieren'],
        },
        zurueckziehen: {
          ...zurueckziehen,
          guard: 'schonEingereicht',
          wer: [...STAATSRAT, ...VORLAGENBUERO, ...AUTOR],
        },
        entwurfLoeschen: {
          target: 'geloescht',
          guard: ['nieEingereicht', 'selbstGeschrieben'],
          actions: ['geloescht', 'entwurfLoeschen', 'loeschungMelden'],
        },
        aufAndereSitzung: { ...andereSitzung, actions: [...andereSitzung.actions, 'entwurfsfrist'] },
      },
      beiAustritt: ['entwurfsfristEnde'],
    }),
    fachpruefung: aufgabe({
      titel: text('Fachlich prüfen', 'Review the content'),
      phase: HAUS,
      wer: PRUEFUNG,
      frist: 'fachpruefung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        freigeben: { target: 'formalpruefung', guard: 'vierAugen', actions: ['freigabe', 'zeichnung'] },
        zurueckgeben: { target: 'entwurf', actions: ['rueckgabe', 'rueckgabeMelden'] },
        zurueckholen: { target: 'entwurf', actions: ['zurueckgeholt', 'zurueckgeholtMelden'], wer: AUTOR },
        aufAndereSitzung: andereSitzung,
        ...ruecknahme,
      },
    }),
    formalpruefung: aufgabe({
      titel: text('Formal prüfen', 'Check the form'),
      phase: HAUS,
      wer: VORLAGENBUERO,
      frist: 'formalpruefung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        formalBestanden: [
          {
            target: 'schlusszeichnungStaatsrat',
            guard: [...FORM, 'formalVollstaendig', 'keineMitzeichnung', ...OHNE_STREIT],
            actions: 'formalGeprueft',
          },
          {
            target: 'ressortabstimmung',
            guard: [...FORM, 'formalVollstaendig'],
            actions: 'formalGeprueft',
          },
        ],
        maengelMelden: { target: 'entwurf', actions: ['rueckgabe', 'rueckgabeMelden'] },
        zurueckholen: {
          target: 'fachpruefung',
          actions: ['zurueckgeholt', 'zurueckstellungMelden'],
          wer: PRUEFUNG,
        },
        aufAndereSitzung: andereSitzung,
        ...ruecknahme,
      },
    }),
    ressortabstimmung: aufgabe({
      titel: text('Mit den Ressorts abstimmen', 'Co-sign with the departments'),
      phase: ABSTIMMUNG,
      wer: ['STR@mitzeichnend', 'VB@nacharbeit', 'AUT@nacharbeit'],
      bearbeitbar: true,
      beiEintritt: ['ersteAnfrage', 'fristenDerGefragten', 'gefragteAnfragen'],
      sofort: [
        { target: 'klaerung', guard: ['alleFertig', 'dissensOffen'] },
        { target: 'schlusszeichnungStaatsrat', guard: ABGESTIMMT },
      ],
      schritte: {
        ...erinnern,
        ...hebel,
        mitzeichnen: {
          guard: ['nochOffen', 'schonGefragt', 'vierAugen'],
          actions: [...URTEIL, 'fristDesRessortsEnde', 'anfrage', 'fristenDerGefragten', 'gefragteAnfragen'],
          wer: ['STR@mitzeichnend'],
        },
        mitzeichnungBestaetigen: {
          guard: ['nochOffen', 'wiederGefragt', 'vierAugen'],
          actions: [
            'urteilBleibt',
            'bestaetigungVermerken',
            'fristDesRessortsEnde',
            'anfrage',
            'fristenDerGefragten',
            'gefragteAnfragen',
          ],
          wer: ['STR@mitzeichnend'],
        },
        urteilErsetzen,
        mitzeichnungsfristAbgelaufen: [
          {
            guard: ['nochOffen', 'schweigenGilt'],
            actions: [
              'verschwiegen',
              'fristDesRessortsEnde',
              'verschweigenVermerken',
              'verschweigenMelden',
              'anfrage',
              'fristenDerGefragten',
              'gefragteAnfragen',
            ],
          },
          { guard: 'nochOffen', actions: ['versaeumt', 'mahnenRessort', 'versaeumnisMelden'] },
          {},
        ],
        keineRueckmeldung: {
          guard: ['nochOffen', 'fristVersaeumt'],
          actions: [
            'keineRueckmeldung',
            'fristDesRessortsEnde',
            'keineRueckmeldungMelden',
            'anfrage',
            'fristenDerGefragten',
            'gefragteAnfragen',
          ],
          wer: [...VORLAGENBUERO, ...STAATSRAT],
        },
        fristVerlaengern: {
          guard: ['nochOffen', 'schonGefragt', 'nochNichtVerlaengert', 'fristLaeuftNoch'],
          actions: ['verlaengerung', 'fristVerlaengern'],
          wer: [...VORLAGENBUERO, ...STAATSRAT],
        },
        fristverlaengerungErbitten: {
          guard: ['nochOffen', 'schonGefragt', 'nochNichtVerlaengert', 'fristLaeuftNoch'],
          actions: 'verlaengerungErbeten',
          wer: ['STR@mitzeichnend', 'VB@mitzeichnend'],
        },
        fristZuKurz: {
          guard: [
            'nochOffen',
            'schonGefragt',
            'eilt',
            'nochKeinEinspruch',
            'fristLaeuftNoch',
            'baldNachAnfrage',
          ],
          actions: ['fristZuKurz', 'fristDesRessortsKurz', 'zuKurzMelden'],
          wer: ['STR@mitzeichnend', 'VB@mitzeichnend'],
        },
        eileBestaetigen: {
          guard: ['nochOffen', 'zuKurzGemeldet'],
          actions: ['eileBleibt', 'fristDesRessorts', 'eileMelden'],
          wer: CDS,
        },
        erneutFragen,
        ...herausnehmen,
        ressortBeteiligen: {
          guard: ['nochNichtBeteiligt', 'fremdesRessort', 'ressortsBekannt'],
          actions: ['beteiligung', 'anfrage', 'fristenDerGefragten', 'gefragteAnfragen'],
          wer: [...VORLAGENBUERO, ...AUTOR],
        },
        ...massgabenSchritte,
        formalPruefen,
        redaktionellBestaetigen: {
          guard: ['redaktionelleUnbestaetigt', 'vierAugen', 'nichtsUngefroren'],
          actions: ['redaktionellBestaetigt', 'einspruchsfrist', 'redaktionellesMelden'],
          wer: VORLAGENBUERO,
        },
        redaktionellVerwerfen: {
          guard: 'redaktionelleUnbestaetigt',
          actions: [
            'redaktionellVerworfen',
            'fristenDerGefragten',
            'gefragteAnfragen',
            'redaktionellVerworfenMelden',
          ],
          wer: VORLAGENBUERO,
        },
        einspruchsfristAbgelaufen: { actions: 'redaktionellErledigt' },
        neueFassung: {
          ...neueFassung,
          guard: ['etwasGeaendert', 'nurRedaktionell'],
          actions: [
            ...neueFassung.actions,
            'einspruchsfristEnde',
            'fristenDerGefragten',
            'gefragteAnfragen',
            'redaktionellesVorlegen',
          ],
        },
        abstimmungSchliessen: {
          target: 'schlusszeichnungStaatsrat',
          guard: ABGESTIMMT,
          wer: VORLAGENBUERO,
        },
        ...autorSchreibt,
        aufAndereSitzung: andereSitzung,
        ...ruecknahme,
        zurueckgeben: {
          target: 'entwurf',
          actions: ['rueckgabe', 'rueckgabeMelden', 'mitzeichnungRuht'],
          wer: [...STAATSRAT, ...VORLAGENBUERO],
        },
        zurueckholen: {
          target: 'formalpruefung',
          // What is not frozen would be checked in place of the Fassung (F1).
          guard: ['nochKeinUrteil', 'nichtsUngefroren'],
          actions: ['zurueckgestellt', 'mitzeichnungRuht'],
          wer: VORLAGENBUERO,
        },
      },
      beiAustritt: ['fristenDerRessortsEnde', 'einspruchsfristEnde'],
    }),
    klaerung: aufgabe({
      titel: text('Bedenken klären', 'Settle objections'),
      phase: ABSTIMMUNG,
      wer: ['AL@federfuehrung', ...STAATSRAT],
      bearbeitbar: true,
      frist: 'klaerung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        geeinigt: {
          target: 'ressortabstimmung',
          guard: 'nichtsUngefroren',
          actions: ['einigungMelden', 'einigung'],
        },
        dissensDokumentieren: {
          target: 'ressortabstimmung',
          guard: 'nichtsUngefroren',
          actions: ['dissensMelden', 'dissens'],
        },
        urteilErsetzen: { ...urteilErsetzen, target: 'ressortabstimmung' },
        erneutFragen: { ...erneutFragen, target: 'ressortabstimmung', actions: 'erneuteFrage' },
        ...herausnehmen,
        ...massgabenSchritte,
        neueFassung: {
          ...neueFassung,
          guard: ['etwasGeaendert', 'nurRedaktionell'],
          target: 'ressortabstimmung',
        },
        ...autorSchreibt,
        aufAndereSitzung: andereSitzung,
        ...ruecknahme,
        zurueckgeben: {
          target: 'entwurf',
          actions: ['rueckgabe', 'rueckgabeMelden', 'mitzeichnungRuht'],
          wer: STAATSRAT,
        },
      },
    }),
    schlusszeichnungStaatsrat: aufgabe({
      titel: text('Schlusszeichnung durch den Staatsrat', 'Final signature by the state secretary'),
      phase: ZEICHNUNG,
      wer: OHNE_STAATSRAT,
      frist: 'schlusszeichnung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        zeichnen: [
          {
            guard: [...ZEICHENBAR, 'weitererStaatsrat'],
            actions: ['freigabe', 'gezeichnetStaatsrat', 'zeichnung'],
          },
          {
            target: 'schlusszeichnungSenator',
            guard: [...ZEICHENBAR, 'senatorZeichnet'],
            actions: ['freigabe', 'gezeichnetStaatsrat', 'zeichnung'],
          },
          {
            target: 'eingereicht',
            guard: ZEICHENBAR,
            actions: ['freigabe', 'gezeichnetStaatsrat', 'zeichnung', 'eingang', 'abgabeschluss'],
          },
        ],
        urteilErsetzen: { ...urteilErsetzen, target: 'ressortabstimmung' },
        ...einwand,
        ressortBeteiligen: nachbeteiligen,
        zurueckgeben: {
          target: 'entwurf',
          actions: ['rueckgabe', 'rueckgabeMelden', 'mitzeichnungRuht'],
          wer: ['STR@einbringend'],
        },
        aufAndereSitzung: { ...andereSitzung, target: 'schlusszeichnungStaatsrat', reenter: true },
        ...ruecknahme,
      },
    }),
    schlusszeichnungSenator: aufgabe({
      titel: text('Zeichnung durch Senatorin oder Senator', 'Signature by the senator'),
      phase: ZEICHNUNG,
      wer: ['SEN@ohneSenator'],
      frist: 'schlusszeichnung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        zeichnen: [
          {
            guard: [...ZEICHENBAR, 'weitererSenator'],
            actions: ['freigabe', 'gezeichnetSenator', 'zeichnung'],
          },
          {
            target: 'eingereicht',
            guard: ZEICHENBAR,
            actions: ['freigabe', 'gezeichnetSenator', 'zeichnung', 'eingang', 'abgabeschluss'],
          },
        ],
        ...einwand,
        ressortBeteiligen: nachbeteiligen,
        zeichnungZurueckholen: {
          target: 'schlusszeichnungStaatsrat',
          guard: 'nochKeinSenator',
          actions: ['zeichnungZurueckgenommen', 'zeichnungsendeMelden'],
          wer: ['STR@einbringend'],
        },
        zurueckgeben: {
          target: 'entwurf',
          actions: ['rueckgabe', 'rueckgabeMelden', 'mitzeichnungRuht'],
          wer: ['SEN@einbringend'],
        },
        aufAndereSitzung: { ...andereSitzung, target: 'schlusszeichnungSenator', reenter: true },
        ...ruecknahme,
      },
    }),
    eingereicht: aufgabe({
      titel: text('Annehmen oder Mängel melden', 'Accept or report faults'),
      phase: SENATSKANZLEI,
      wer: KANZLEI,
      frist: 'einreichung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        annehmen: {
          target: 'vorberatung',
          guard: [...GEPRUEFT, ...OHNE_STREIT, 'formalVollstaendig', 'sitzungKommt', 'fristgerecht'],
          actions: 'annahmeMelden',
        },
        maengelMelden: {
          target: 'schlusszeichnungStaatsrat',
          actions: ['zeichnungVerworfen', 'rueckgabeMelden'],
        },
        ...einwand,
        ressortBeteiligen: nachbeteiligen,
        alsTischvorlageAnmelden: {
          target: 'tischvorlagePruefung',
          actions: 'tischvorlage',
          wer: [...STAATSRAT, ...VORLAGENBUERO, ...KANZLEI],
        },
        aufAndereSitzung: { ...andereSitzung, target: 'eingereicht', reenter: true },
        ...ruecknahme,
      },
    }),
    tischvorlagePruefung: aufgabe({
      titel: text('Über die Tischvorlage entscheiden', 'Decide on the late paper'),
      phase: SENATSKANZLEI,
      wer: CDS,
      frist: 'konferenz',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        ...einwand,
        zulassen: [
          {
            target: 'vorberatung',
            guard: [...GEPRUEFT, 'sitzungKommt', 'vorKonferenz'],
            actions: ['zulassung', 'zeichnung', 'zulassungMelden'],
          },
          {
            target: 'tagesordnung',
            guard: [...GEPRUEFT, 'sitzungKommt'],
            actions: ['zulassung', 'zeichnung', 'zulassungMelden'],
          },
        ],
        aufAndereSitzung: {
          ...andereSitzung,
          target: 'eingereicht',
          actions: ['andereSitzung', 'abgabeschlussOffen', 'nichtzulassungMelden'],
        },
        ...ruecknahme,
      },
    }),
    vorberatung: aufgabe({
      titel: text('In der Staatsrätekonferenz vorberaten', 'Discuss among the state secretaries'),
      phase: SENATSKANZLEI,
      wer: KANZLEI,
      frist: 'konferenz',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        ...einwand,
        empfehlen: { target: 'tagesordnung', guard: 'sitzungKommt' },
        aufAndereSitzung: { ...andereSitzung, target: 'vorberatung', reenter: true },
        neufassungErbitten: {
          target: 'neufassung',
          actions: ['neufassungErbeten', 'neufassungErbetenMelden'],
        },
        ...ruecknahme,
      },
    }),
    neufassung: aufgabe({
      titel: text('Neufassung erstellen und zeichnen', 'Write and sign the new version'),
      phase: SENATSKANZLEI,
      wer: ['STR@ohneStaatsrat', 'VB@ohneFormpruefung'],
      bearbeitbar: true,
      frist: 'neufassung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ...erinnern,
        ...hebel,
        ...einwand,
        neueFassung: {
          guard: ['etwasGeaendert', 'nurRedaktionell'],
          actions: ['mitwirkung', 'neufassung', 'fassungEinfrieren'],
          wer: AUTOR,
        },
        formalPruefen,
        zeichnen: [
          {
            guard: [...NEU_ZEICHENBAR, 'nichtsUngefroren', 'neueFassungErstellt', 'weitererStaatsrat'],
            actions: ['freigabe', 'gezeichnetStaatsrat', 'zeichnung'],
            wer: OHNE_STAATSRAT,
          },
          {
            target: 'ueberwiesen',
            guard: ['ausUeberwiesen', ...NEU_ZEICHENBAR, ...NEU_GEZEICHNET],
            actions: NEU_ZEICHNEN,
            wer: OHNE_STAATSRAT,
          },
          {
            target: 'ausgesetzt',
            guard: ['ausAusgesetzt', ...NEU_ZEICHENBAR, ...NEU_GEZEICHNET],
            actions: NEU_ZEICHNEN,
            wer: OHNE_STAATSRAT,
          },
          {
            target: 'tagesordnung',
            guard: [...ZEICHENBAR, ...NEU_GEZEICHNET],
            actions: NEU_ZEICHNEN,
            wer: OHNE_STAATSRAT,
          },
        ],
        inKlaerung: { target: 'klaerung', actions: 'zurAbstimmung' },
        ...autorSchreibt,
        aufAndereSitzung: { ...andereSitzung, target: 'neufassung', reenter: true },
        ...ruecknahme,
      },
    }),
    tagesordnung: aufgabe({
      titel: text('Auf die Tagesordnung setzen und aufrufen', 'Put on the agenda and call'),
      phase: SENAT,
      wer: KANZLEI,
      schritte: {
        ...besetzung,
        ...einwand,
        aufsetzen: {
          guard: ['nochNichtAufgesetzt', 'sitzungKommt', 'nochOhneErgebnis', 'vertraulichBleibtVertraulich'],
          actions: ['top', 'topAnlegen'],
        },
        aufrufen: { target: 'beratung', guard: ['aufTagesordnung', 'sitzungOffen'] },
        aufAndereSitzung: { ...andereSitzung, actions: ['topAbgesetzt', ...andereSitzung.actions] },
        absetzen: [
          {
            target: 'tagesordnung',
            guard: ['zielGewaehlt', 'zielKommt', 'zielAndere', 'nochOhneErgebnis'],
            actions: ['topErgebnis', 'andereSitzung', 'abgabeschlussOffen', 'andereSitzungMelden'],
          },
          {
            target: 'neufassung',
            guard: ['ohneZiel', 'nochOhneErgebnis'],
            actions: ['topErgebnis', 'anFederfuehrung', 'absetzungMelden'],
          },
        ],
        zurueckziehen: { ...zurueckziehen, actions: ['topErgebnis', 'rueckzugMelden'] },
      },
    }),
    beratung: aufgabe({
      titel: text('Im Senat beraten', 'Deliberate in the Senate'),
      phase: SENAT,
      wer: KANZLEI,
      schritte: {
        ...besetzung,
        beschliessen: {
          target: 'beschlossen',
          guard: [...FORM, 'sitzungOffen', 'beschlussfaehig', 'stimmenPlausibel', 'mehrheit'],
          actions: ['topErgebnis', 'ziffernFesthalten', 'auftraegeVorschlagen', 'auftraegeErfuellen'],
        },
        mitAenderungBeschliessen: {
          target: 'beschlossen',
          guard: [...FORM, 'sitzungOffen', 'beschlussfaehig', 'stimmenPlausibel', 'mehrheit', 'mitZiffern'],
          actions: ['topErgebnis', 'ziffernFesthalten', 'auftraegeVorschlagen', 'auftraegeErfuellen'],
        },
        kenntnisNehmen: {
          target: 'beschlossen',
          guard: [...FORM, 'sitzungOffen', 'beschlussfaehig', 'stimmenPlausibel', 'mehrheit'],
          actions: ['topErgebnis', 'ziffernFesthalten', 'auftraegeVorschlagen', 'auftraegeErfuellen'],
        },
        ueberweisen: {
          target: 'ueberwiesen',
          guard: ['sitzungOffen', 'beschlussfaehig'],
          actions: ['topErgebnis', 'vonDerTagesordnung'],
        },
        aussetzen: {
          target: 'ausgesetzt',
          guard: ['sitzungOffen', 'zielKommt', 'zielSpaeter'],
          actions: ['topErgebnis', 'andereSitzung'],
        },
        ablehnen: {
          target: 'abgelehnt',
          guard: ['sitzungOffen', 'beschlussfaehig', 'stimmenPlausibel', 'keineMehrheit'],
          actions: 'topErgebnis',
        },
        /** Nobody recorded an outcome while that was possible: it leaves for another meeting (rule S2). */
        aufAndereSitzung: {
          ...andereSitzung,
          target: 'tagesordnung',
          guard: ['zielKommt', 'sitzungVorbei'],
          actions: ['topAbgesetzt', ...andereSitzung.actions],
        },
      },
    }),
    ausgesetzt: aufgabe({
      titel: text('In der nächsten Sitzung wieder aufsetzen', 'Put on the next agenda again'),
      phase: SENAT,
      wer: KANZLEI,
      bearbeitbar: true,
      schritte: {
        ...besetzung,
        ...einwand,
        wiederAufsetzen: {
          target: 'tagesordnung',
          guard: ['sitzungKommt', 'nochOhneErgebnis', ...VOLLSTAENDIG],
        },
        aufAndereSitzung: andereSitzung,
        neueFassung: {
          target: 'neufassung',
          guard: ['etwasGeaendert', 'nurRedaktionell'],
          actions: ['mitwirkung', 'neufassung', 'neufassungAusAusgesetzt', 'fassungEinfrieren'],
          wer: AUTOR,
        },
        ...autorSchreibt,
        ...ruecknahme,
      },
    }),
    ueberwiesen: aufgabe({
      titel: text('Auf die Rückkehr aus dem Gremium warten', 'Wait for the body it was referred to'),
      phase: SENAT,
      wer: KANZLEI,
      bearbeitbar: true,
      schritte: {
        ...besetzung,
        ...einwand,
        wiederAufsetzen: {
          target: 'tagesordnung',
          guard: ['sitzungKommt', 'nochOhneErgebnis', ...VOLLSTAENDIG],
        },
        aufAndereSitzung: andereSitzung,
        neueFassung: {
          target: 'neufassung',
          guard: ['etwasGeaendert', 'nurRedaktionell'],
          actions: ['mitwirkung', 'neufassung', 'neufassungAusUeberwiesen', 'fassungEinfrieren'],
          wer: AUTOR,
        },
        ...autorSchreibt,
        ...ruecknahme,
      },
    }),
    beschlossen: aufgabe({
      titel: text('Beschlossene Fassung ausfertigen', 'Execute the decided version'),
      phase: FOLGE,
      wer: [...KANZLEI, ...VORLAGENBUERO],
      frist: 'ausfertigung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        ausfertigen: {
          target: 'ausgefertigt',
          guard: ['sitzungGehalten', 'ziffernBestimmt'],
          actions: ['ziffernFesthalten', 'auftraegeVorschlagen'],
        },
        widersprechen: {
          target: 'widerspruchsverfahren',
          actions: ['widerspruch', 'widerspruchMelden'],
          wer: ['SEN@*'],
        },
      },
    }),
    widerspruchsverfahren: aufgabe({
      titel: text('Über den Widerspruch entscheiden (§ 14 GO Senat)', 'Decide on the objection'),
      phase: FOLGE,
      wer: CDS,
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        erneutBeraten: {
          target: 'ausgesetzt',
          guard: 'zielKommt',
          actions: ['andereSitzung', 'erneuteBeratungMelden'],
        },
        widerspruchZurueckweisen: { target: 'beschlossen', actions: 'widerspruchEntschieden' },
      },
    }),
    ausgefertigt: aufgabe({
      titel: text('Über die Veröffentlichung entscheiden', 'Decide on publication'),
      phase: FOLGE,
      wer: [...VORLAGENBUERO, ...KANZLEI],
      frist: 'veroeffentlichung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        ...besetzung,
        veroeffentlichen: [
          {
            target: 'folgegremien',
            guard: ['sitzungGehalten', 'nichtVertraulich', 'vollVeroeffentlicht'],
            actions: ['voll', 'veroeffentlichen', 'veroeffentlichungMelden'],
          },
          {
            target: 'folgegremien',
            guard: ['sitzungGehalten', 'nichtVertraulich', 'teilGeschwaerzt'],
            actions: ['teil', 'veroeffentlichen', 'veroeffentlichungMelden'],
          },
        ],
        sperren: {
          target: 'folgegremien',
          guard: 'sitzungGehalten',
          actions: ['gesperrt', 'veroeffentlichen', 'sperrungMelden'],
        },
      },
    }),
    folgegremien: aufgabe({
      titel: text('Deputationen und Ausschüsse befassen', 'Consult committees'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      beiEintritt: ['neueAufgabe'],
      sofort: [
        { target: 'veroeffentlicht', guard: ['gremienFertig', 'istVeroeffentlicht'] },
        { target: 'teilveroeffentlicht', guard: ['gremienFertig', 'istTeilveroeffentlicht'] },
        { target: 'gesperrt', guard: 'gremienFertig' },
      ],
      schritte: { gremiumMelden: { guard: 'gremiumBekannt', actions: 'gremium' }, ...besetzung },
    }),
    veroeffentlicht: aufgabe({
      titel: text('Veröffentlicht; Aufträge verfolgen', 'Published; follow obligations'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      schritte: {
        ...besetzung,
        zuDenAkten: { target: 'abgeschlossen', guard: ['sitzungGehalten', 'auftraegeErledigt'] },
      },
    }),
    teilveroeffentlicht: aufgabe({
      titel: text('In Teilen veröffentlicht; Aufträge verfolgen', 'Partly published; follow obligations'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      schritte: {
        ...besetzung,
        zuDenAkten: { target: 'abgeschlossen', guard: ['sitzungGehalten', 'auftraegeErledigt'] },
      },
    }),
    gesperrt: aufgabe({
      titel: text('Nicht veröffentlicht; Aufträge verfolgen', 'Withheld; follow obligations'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      schritte: {
        ...besetzung,
        zuDenAkten: { target: 'abgeschlossen', guard: ['sitzungGehalten', 'auftraegeErledigt'] },
      },
    }),
    abgeschlossen: ende({ titel: text('Abgeschlossen', 'Closed'), phase: FOLGE }),
    abgelehnt: ende({
      titel: text('Abgelehnt', 'Rejected'),
      phase: SENAT,
      beiEintritt: ['auftraegeZuruecknehmen'],
    }),
    geloescht: ende({
      titel: text('Entwurf gelöscht', 'Draft deleted'),
      phase: HAUS,
      beiEintritt: ['auftraegeZuruecknehmen'],
    }),
    zurueckgezogen: ende({
      titel: text('Zurückgezogen', 'Withdrawn'),
      phase: HAUS,
      beiEintritt: ['auftraegeZuruecknehmen'],
    }),
  },
} satisfies Definition<Vorlagenkontext, Vorlagenlage, Vorlagenworte>;

export const senatsvorlage = defineWorkflow<Vorlagenkontext, Vorlagenlage, Vorlagenworte>(definition);
