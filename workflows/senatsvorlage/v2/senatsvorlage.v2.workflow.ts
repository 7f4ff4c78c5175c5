/**
 * Version 2, out since v0.2.0.
 * Senatsvorlage.
 * Ein Ressort schreibt, prüft und stimmt ab; Staatsrat und Senator zeichnen; die Senatskanzlei nimmt an, die
 * Staatsrätekonferenz berät vor, der Senat beschließt. Danach wird ausgefertigt, über die Veröffentlichung
 * entschieden und verfolgt, was der Beschluss verlangt. Quellen und Annahmen: Geschäftsordnung des Senats §§
 * 12–18; Fristen mit [A] sind Einstellungen.
 */
import { bausteine, defineWorkflow, text, type Definition } from '#engine';
import { augen, vorlagenkontext, type Vorlagenkontext, type Vorlagenlage } from '../kontext.js';
import { bedingungen } from './bedingungen.js';
import { fristen } from './fristen.js';
import { kreise } from './kreise.js';
import { merken } from './merken.js';
import { schritte } from './schritte.js';
import { wirkungen } from './wirkungen.js';
import type { Vorlagenworte } from './worte.js';
import { weg as stationen } from './weg.js';

const { aufgabe, ende, weg, wege } = bausteine<Vorlagenworte>();

const AUTOR = ['AUT@federfuehrung', 'person@mitwirkende'] as const;
const PRUEFUNG = ['RL@federfuehrung', 'AL@federfuehrung'] as const;
const VORLAGENBUERO = ['VB@federfuehrung'] as const;
const STAATSRAT = ['STR@federfuehrung'] as const;
const SENATOR = ['SEN@federfuehrung'] as const;
const KANZLEI = ['SK@SK'] as const;
const CDS = ['CDS@SK'] as const;

const HAUS = text('Im Ressort', 'In the department');
const ABSTIMMUNG = text('Abstimmung', 'Co-signature');
const ZEICHNUNG = text('Schlusszeichnung', 'Final signature');
const SENATSKANZLEI = text('Senatskanzlei', 'Senate chancellery');
const SENAT = text('Senat', 'Senate');
const FOLGE = text('Nach dem Beschluss', 'After the decision');

const bearbeitung = wege({
  bearbeiten: { actions: ['mitwirkung', 'abschnitteSpeichern'] },
  anlageHinzufuegen: { actions: ['mitwirkung', 'anlageHinzufuegen'] },
  anlageEntfernen: { actions: ['mitwirkung', 'anlageEntfernen'] },
  anlageBeschreiben: { actions: ['mitwirkung', 'anlageBeschreiben'] },
  vorschlagUebernehmen: { actions: ['mitwirkung', 'vorschlagUebernehmen'] },
});
const autorSchreibt = wege(bearbeitung, AUTOR);
const zurueckziehen = weg({
  target: '#senatsvorlage.zurueckgezogen',
  wer: [...STAATSRAT, ...VORLAGENBUERO],
});
const ruecknahme = wege({ zurueckziehen });
const neueFassung = weg({
  guard: 'etwasGeaendert',
  actions: ['mitwirkung', 'neueFassung', 'fassungEinfrieren'],
  wer: AUTOR,
});
const ABGESTIMMT = ['alleFertig', 'ohneBedenken', 'massgabenErledigt', 'nichtsUngefroren'] as const;

/**
 * Version 2, out since v0.2.0. The procedure as new Vorgaenge begin with it. */
export const definition = {
  id: 'senatsvorlage',
  version: 2,
  titel: text('Senatsvorlage', 'Senate paper'),
  beginn: 'entwurf',
  kontext: vorlagenkontext,
  kreise,
  bedingungen,
  merken,
  wirkungen,
  schritte,
  fristen,
  augen,
  weg: stationen,
  ueberall: {
    bemerken: {
      actions: 'bemerkung',
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
          guard: ['keinEinbringerZeichnetMit', 'ressortsBekannt'],
          actions: ['mitwirkung', 'festlegung', 'stammdaten', 'entwurfsfrist'],
        },
        einreichenFach: {
          target: 'fachpruefung',
          guard: ['abschnitteGefuellt', 'federfuehrungUnterEinbringern', 'sitzungGesetzt'],
          actions: ['mitwirkung', 'neueFassung', 'fassungEinfrieren'],
        },
        ...ruecknahme,
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
        freigeben: { target: 'formalpruefung', guard: 'vierAugen', actions: ['freigabe', 'zeichnung'] },
        zurueckgeben: { target: 'entwurf', actions: 'rueckgabe' },
        zurueckholen: { target: 'entwurf', actions: ['rueckgabe', 'zurueckgeholtMelden'], wer: AUTOR },
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
        formalBestanden: [
          {
            target: 'schlusszeichnungStaatsrat',
            guard: ['alleAbschnitte', 'prueffelderInD', 'formalVollstaendig', 'keineMitzeichnung'],
          },
          { target: 'ressortabstimmung', guard: ['alleAbschnitte', 'prueffelderInD', 'formalVollstaendig'] },
        ],
        maengelMelden: { target: 'entwurf', actions: 'rueckgabe' },
        ...ruecknahme,
      },
    }),
    ressortabstimmung: aufgabe({
      titel: text('Mit den Ressorts abstimmen', 'Co-sign with the departments'),
      phase: ABSTIMMUNG,
      wer: ['STR@mitzeichnend', 'VB@nacharbeit', 'AUT@nacharbeit'],
      bearbeitbar: true,
      beiEintritt: ['fristenJeRessort', 'mitzeichnungAnfordern'],
      sofort: [
        { target: 'klaerung', guard: ['alleFertig', 'dissensOffen'] },
        { target: 'schlusszeichnungStaatsrat', guard: ABGESTIMMT },
      ],
      schritte: {
        mitzeichnen: {
          guard: ['nochOffen', 'vierAugen'],
          actions: ['urteil', 'zeichnung', 'massgabe', 'bemerkungZurMitzeichnung', 'fristDesRessortsEnde'],
          wer: ['STR@mitzeichnend'],
        },
        mitzeichnungsfristAbgelaufen: [
          {
            guard: ['nochOffen', 'verschweigenErlaubt'],
            actions: ['verschwiegen', 'verschweigenVermerken'],
          },
          { actions: 'mahnenRessort' },
        ],
        fristVerlaengern: {
          guard: ['nochOffen', 'nochNichtVerlaengert'],
          actions: ['verlaengerung', 'fristVerlaengern'],
          wer: [...VORLAGENBUERO, ...STAATSRAT],
        },
        ressortBeteiligen: {
          guard: ['nochNichtBeteiligt', 'fremdesRessort', 'ressortsBekannt'],
          actions: ['beteiligung', 'fristDesRessorts', 'ressortAnfragen'],
          wer: [...VORLAGENBUERO, ...AUTOR],
        },
        massgabeErledigen: { actions: 'massgabeErledigen', wer: [...VORLAGENBUERO, 'STR@mitzeichnung'] },
        neueFassung: {
          ...neueFassung,
          actions: [...neueFassung.actions, 'fristenDerBetroffenen', 'betroffeneAnfragen'],
        },
        abstimmungSchliessen: {
          target: 'schlusszeichnungStaatsrat',
          guard: ABGESTIMMT,
          wer: VORLAGENBUERO,
        },
        ...autorSchreibt,
        ...ruecknahme,
        zurueckgeben: { target: 'entwurf', actions: 'rueckgabe', wer: [...STAATSRAT, ...VORLAGENBUERO] },
      },
      beiAustritt: ['fristenDerRessortsEnde'],
    }),
    klaerung: aufgabe({
      titel: text('Bedenken klären', 'Settle objections'),
      phase: ABSTIMMUNG,
      wer: ['AL@federfuehrung', ...STAATSRAT],
      bearbeitbar: true,
      frist: 'klaerung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        geeinigt: { target: 'ressortabstimmung', guard: 'nichtsUngefroren', actions: 'einigung' },
        dissensDokumentieren: {
          target: 'schlusszeichnungStaatsrat',
          guard: ['massgabenErledigt', 'nichtsUngefroren'],
          actions: 'dissens',
        },
        massgabeErledigen: { actions: 'massgabeErledigen', wer: [...VORLAGENBUERO, 'STR@mitzeichnung'] },
        neueFassung: { ...neueFassung, target: 'ressortabstimmung' },
        ...autorSchreibt,
        ...ruecknahme,
      },
    }),
    schlusszeichnungStaatsrat: aufgabe({
      titel: text('Schlusszeichnung durch den Staatsrat', 'Final signature by the state secretary'),
      phase: ZEICHNUNG,
      wer: STAATSRAT,
      frist: 'schlusszeichnung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        zeichnen: [
          {
            target: 'schlusszeichnungSenator',
            guard: ['vierAugen', 'nichtFreigegeben', 'senatorZeichnet'],
            actions: ['freigabe', 'zeichnung'],
          },
          {
            target: 'eingereicht',
            guard: ['vierAugen', 'nichtFreigegeben'],
            actions: ['freigabe', 'zeichnung', 'eingang'],
          },
        ],
        zurueckgeben: { target: 'entwurf', actions: 'rueckgabe' },
        ...ruecknahme,
      },
    }),
    schlusszeichnungSenator: aufgabe({
      titel: text('Zeichnung durch Senatorin oder Senator', 'Signature by the senator'),
      phase: ZEICHNUNG,
      wer: SENATOR,
      frist: 'schlusszeichnung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        zeichnen: {
          target: 'eingereicht',
          guard: ['vierAugen', 'nichtFreigegeben'],
          actions: ['freigabe', 'zeichnung', 'eingang'],
        },
        zurueckgeben: { target: 'entwurf', actions: 'rueckgabe' },
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
        annehmen: { target: 'vorberatung', guard: 'rechtzeitig' },
        maengelMelden: { target: 'schlusszeichnungStaatsrat', actions: 'zeichnungVerworfen' },
        alsTischvorlageAnmelden: {
          target: 'tischvorlagePruefung',
          actions: 'tischvorlage',
          wer: [...STAATSRAT, ...VORLAGENBUERO, ...KANZLEI],
        },
        aufAndereSitzung: {
          target: 'eingereicht',
          reenter: true,
          actions: 'andereSitzung',
          wer: [...KANZLEI, ...VORLAGENBUERO],
        },
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
        zulassen: [
          { target: 'vorberatung', guard: 'vorKonferenz', actions: ['zulassung', 'zeichnung'] },
          { target: 'tagesordnung', guard: 'sitzungGesetzt', actions: ['zulassung', 'zeichnung'] },
        ],
        aufAndereSitzung: { target: 'eingereicht', actions: 'andereSitzung' },
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
        empfehlen: { target: 'tagesordnung' },
        aufAndereSitzung: { target: 'vorberatung', reenter: true, actions: 'andereSitzung' },
        neufassungErbitten: { target: 'neufassung', actions: 'neufassungErbeten' },
        ...ruecknahme,
      },
    }),
    neufassung: aufgabe({
      titel: text('Neufassung erstellen und zeichnen', 'Write and sign the new version'),
      phase: SENATSKANZLEI,
      wer: STAATSRAT,
      bearbeitbar: true,
      frist: 'neufassung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        neueFassung,
        zeichnen: {
          target: 'tagesordnung',
          guard: ['vierAugen', 'nichtFreigegeben', 'nichtsUngefroren', 'neueFassungErstellt'],
          actions: ['freigabe', 'zeichnung', 'mitzeichnendeUnterrichten'],
        },
        inKlaerung: { target: 'klaerung' },
        ...autorSchreibt,
        ...ruecknahme,
      },
    }),
    tagesordnung: aufgabe({
      titel: text('Auf die Tagesordnung setzen und aufrufen', 'Put on the agenda and call'),
      phase: SENAT,
      wer: KANZLEI,
      schritte: {
        aufsetzen: {
          guard: ['nochNichtAufgesetzt', 'sitzungGesetzt', 'vertraulichBleibtVertraulich'],
          actions: ['top', 'topAnlegen'],
        },
        aufrufen: { target: 'beratung', guard: 'aufTagesordnung' },
        absetzen: { target: 'zurueckgezogen', actions: 'topErgebnis' },
        zurueckziehen: { ...zurueckziehen, actions: 'topErgebnis' },
      },
    }),
    beratung: aufgabe({
      titel: text('Im Senat beraten', 'Deliberate in the Senate'),
      phase: SENAT,
      wer: KANZLEI,
      schritte: {
        beschliessen: {
          target: 'beschlossen',
          guard: ['beschlussfaehig', 'stimmenPlausibel', 'mehrheit'],
          actions: ['topErgebnis', 'ziffernFesthalten', 'auftraegeVorschlagen', 'auftraegeErfuellen'],
        },
        mitAenderungBeschliessen: {
          target: 'beschlossen',
          guard: ['beschlussfaehig', 'stimmenPlausibel', 'mehrheit', 'mitZiffern'],
          actions: ['topErgebnis', 'ziffernFesthalten', 'auftraegeVorschlagen', 'auftraegeErfuellen'],
        },
        kenntnisNehmen: {
          target: 'beschlossen',
          guard: ['beschlussfaehig', 'stimmenPlausibel', 'mehrheit'],
          actions: ['topErgebnis', 'ziffernFesthalten', 'auftraegeVorschlagen', 'auftraegeErfuellen'],
        },
        ueberweisen: {
          target: 'ueberwiesen',
          guard: 'beschlussfaehig',
          actions: ['topErgebnis', 'vonDerTagesordnung'],
        },
        aussetzen: { target: 'ausgesetzt', actions: ['topErgebnis', 'andereSitzung'] },
        ablehnen: {
          target: 'abgelehnt',
          guard: ['beschlussfaehig', 'stimmenPlausibel', 'keineMehrheit'],
          actions: 'topErgebnis',
        },
      },
    }),
    ausgesetzt: aufgabe({
      titel: text('In der nächsten Sitzung wieder aufsetzen', 'Put on the next agenda again'),
      phase: SENAT,
      wer: KANZLEI,
      schritte: {
        wiederAufsetzen: { target: 'tagesordnung', guard: 'sitzungGesetzt' },
        aufAndereSitzung: { actions: 'andereSitzung' },
        ...ruecknahme,
      },
    }),
    ueberwiesen: aufgabe({
      titel: text('Auf die Rückkehr aus dem Gremium warten', 'Wait for the body it was referred to'),
      phase: SENAT,
      wer: KANZLEI,
      schritte: {
        wiederAufsetzen: { target: 'tagesordnung', guard: 'sitzungGesetzt' },
        aufAndereSitzung: { actions: 'andereSitzung' },
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
        ausfertigen: {
          target: 'ausgefertigt',
          guard: 'ziffernBestimmt',
          actions: ['ziffernFesthalten', 'auftraegeVorschlagen'],
        },
        widersprechen: { target: 'widerspruchsverfahren', wer: ['SEN@*'] },
      },
    }),
    widerspruchsverfahren: aufgabe({
      titel: text('Über den Widerspruch entscheiden (§ 14 GO Senat)', 'Decide on the objection'),
      phase: FOLGE,
      wer: CDS,
      beiEintritt: ['neueAufgabe'],
      schritte: {
        erneutBeraten: { target: 'ausgesetzt', actions: 'andereSitzung' },
        widerspruchZurueckweisen: 'beschlossen',
      },
    }),
    ausgefertigt: aufgabe({
      titel: text('Über die Veröffentlichung entscheiden', 'Decide on publication'),
      phase: FOLGE,
      wer: [...VORLAGENBUERO, ...KANZLEI],
      frist: 'veroeffentlichung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        veroeffentlichen: [
          {
            target: 'folgegremien',
            guard: ['nichtVertraulich', 'vollVeroeffentlicht'],
            actions: ['voll', 'veroeffentlichen'],
          },
          {
            target: 'folgegremien',
            guard: ['nichtVertraulich', 'teilGeschwaerzt'],
            actions: ['teil', 'veroeffentlichen'],
          },
        ],
        sperren: { target: 'folgegremien', actions: ['gesperrt', 'veroeffentlichen'] },
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
      schritte: { gremiumMelden: { guard: 'gremiumBekannt', actions: 'gremium' } },
    }),
    veroeffentlicht: aufgabe({
      titel: text('Veröffentlicht; Aufträge verfolgen', 'Published; follow obligations'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      schritte: { zuDenAkten: { target: 'abgeschlossen', guard: 'auftraegeErledigt' } },
    }),
    teilveroeffentlicht: aufgabe({
      titel: text('In Teilen veröffentlicht; Aufträge verfolgen', 'Partly published; follow obligations'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      schritte: { zuDenAkten: { target: 'abgeschlossen', guard: 'auftraegeErledigt' } },
    }),
    gesperrt: aufgabe({
      titel: text('Nicht veröffentlicht; Aufträge verfolgen', 'Withheld; follow obligations'),
      phase: FOLGE,
      wer: VORLAGENBUERO,
      schritte: { zuDenAkten: { target: 'abgeschlossen', guard: 'auftraegeErledigt' } },
    }),
    abgeschlossen: ende({ titel: text('Abgeschlossen', 'Closed'), phase: FOLGE }),
    abgelehnt: ende({
      titel: text('Abgelehnt', 'Rejected'),
      phase: SENAT,
      beiEintritt: ['auftraegeZuruecknehmen'],
    }),
    zurueckgezogen: ende({
      titel: text('Zurückgezogen', 'Withdrawn'),
      phase: HAUS,
      beiEintritt: ['auftraegeZuruecknehmen'],
    }),
  },
} satisfies Definition<Vorlagenkontext, Vorlagenlage, Vorlagenworte>;

export const senatsvorlageV2 = defineWorkflow<Vorlagenkontext, Vorlagenlage, Vorlagenworte>(definition);
