/**
 * Auftrag.
 * Aus einer Ziffer des Beschlusses wird ein Auftrag, wenn die Senatskanzlei ihn bestätigt. Er erinnert vor
 * dem Termin, mahnt danach die Leiter hinauf, und der Beschluss über die berichtende Vorlage erfüllt ihn: eine
 * Vorlage des Adressaten, in einer späteren Sitzung beschlossen als der, die ihn erteilt hat. Jede andere
 * Erledigung stellt die Senatskanzlei fest. Kürzere Verlängerungen gibt die Senatskanzlei, längere und die
 * Aufhebung beruhen auf einem Beschluss; der erste Termin bleibt sichtbar.
 */
import { bausteine, defineWorkflow, text, type Definition } from '#engine';
import { geltenderErsatz } from '../besetzung.js';
import { bedingungen } from './bedingungen.js';
import { aufgabenfristen, fristen } from './fristen.js';
import { augen, auftragskontext, kreise, type Auftragskontext, type Auftragslage } from './kontext.js';
import { merken } from './merken.js';
import { schritte } from './schritte.js';
import { wirkungen } from './wirkungen.js';
import type { Auftragsworte } from './worte.js';

const { aufgabe, ende, weg } = bausteine<Auftragsworte>();

const KANZLEI = ['SK@SK'] as const;
const ENTSCHEIDEND = ['SK@SK', 'CDS@SK'] as const;
const ADRESSAT = ['VB@adressat', 'AL@adressat', 'STR@adressat'] as const;
const VORSCHLAG = text('Vorschlag', 'Proposal');
const LAUFEND = text('Läuft', 'Running');
const ERLEDIGT = text('Erledigt', 'Done');

const nachBeschluss = [
  'erfasser',
  'verlaengerungNachBeschluss',
  'auftragsdaten',
  'zeichnung',
  'fristBeginnen',
  'verlaengerungNachBeschlussMelden',
] as const;
const aufheben = ['aufhebung', 'auftragsdaten', 'zeichnung', 'aufhebungMelden'] as const;
/** A Beschluss outside waits for a second person. */
const erfasst = weg({
  target: 'beschlussBestaetigung',
  actions: ['verlaengerungErfasst', 'erfasser', 'zeichnung'],
  wer: ENTSCHEIDEND,
});
const fortfuehren = [
  weg({ target: 'offen', guard: 'terminGesetzt', actions: ['antragErledigt', 'fortfuehrungMelden'] }),
  weg({ target: 'terminKlaeren', actions: ['antragErledigt', 'fortfuehrungMelden'] }),
];
/** Fulfilled without a reporting paper, by the day that the chancellery names. */
const festgestellt = (guard: readonly Auftragsworte['bedingung'][]) => {
  const actions = [
    'feststellung',
    'auftragsdaten',
    'zeichnung',
    'naechsterAuftrag',
    'feststellungMelden',
  ] as const;
  return [
    weg({
      target: 'erfuellt',
      guard: [...guard, 'rechtzeitigErledigt'],
      actions: [...actions],
      wer: ENTSCHEIDEND,
    }),
    weg({ target: 'erfuelltVerspaetet', guard: [...guard], actions: [...actions], wer: ENTSCHEIDEND }),
  ];
};
/** Without an application, where the chancellery knows what the Senate did. */
const vonAmtsWegen = {
  erledigungFeststellen: festgestellt(['nichtSchuldner', 'tagBekannt']),
  aufhebenNachBeschluss: [
    weg({
      target: 'aufgehoben',
      guard: ['beschlussGewaehlt', 'beschlussBekannt'],
      actions: ['erfasser', ...aufheben],
      wer: ENTSCHEIDEND,
    }),
    weg({
      target: 'beschlussBestaetigung',
      guard: ['beschlussAusserhalb', 'beschlussBelegt'],
      actions: ['aufhebungErfasst', 'erfasser', 'zeichnung'],
      wer: ENTSCHEIDEND,
    }),
  ],
};
const imHaus = {
  verantwortlichBenennen: weg({
    guard: 'personDesHauses',
    actions: ['verantwortlich', 'auftragsdaten', 'verantwortlicheBenachrichtigen'],
    wer: ADRESSAT,
  }),
  verzugBegruenden: weg({ actions: ['verzug', 'auftragsdaten'], wer: ADRESSAT }),
};

/** The procedure as new Vorgaenge begin with it. */
const definition = {
  id: 'auftrag',
  version: 3,
  titel: text('Auftrag', 'Obligation'),
  beginn: 'vorgeschlagen',
  kontext: auftragskontext,
  kreise,
  bedingungen,
  merken,
  wirkungen,
  schritte,
  fristen,
  aufgabenfristen,
  augen,
  nieStumm: true,
  ersatz: geltenderErsatz,
  ueberall: {
    anlageHinzufuegen: { actions: 'anlageHinzufuegen', wer: ENTSCHEIDEND },
    besetzungPruefen: { guard: 'besetzungAnders', actions: ['besetzungMelden', 'ersatz'] },
  },
  zustaende: {
    vorgeschlagen: aufgabe({
      titel: text('Auftrag bestätigen oder verwerfen', 'Confirm or discard'),
      phase: VORSCHLAG,
      wer: KANZLEI,
      frist: 'bestaetigung',
      beiEintritt: ['neueAufgabe'],
      schritte: {
        bestaetigen: [
          { target: 'terminKlaeren', guard: ['adressatBekannt', 'ohneTermin'], actions: 'bestaetigung' },
          {
            target: 'offen',
            guard: ['adressatBekannt', 'terminBegruendet'],
            actions: ['bestaetigung', 'termin', 'auftragsdaten', 'fristBeginnen', 'bestaetigungMelden'],
          },
        ],
        verwerfen: { target: 'verworfen', actions: 'verwerfungMelden' },
      },
    }),
    terminKlaeren: aufgabe({
      titel: text('Termin klären', 'Settle the date'),
      phase: VORSCHLAG,
      wer: [...KANZLEI, ...ADRESSAT],
      frist: { wiedervorlage: { target: 'terminKlaeren', reenter: true, actions: 'frist_abgelaufen' } },
      beiEintritt: ['neueAufgabe'],
      schritte: {
        terminSetzen: {
          target: 'offen',
          guard: 'terminBegruendet',
          actions: ['termin', 'auftragsdaten', 'fristBeginnen', 'terminMelden'],
          wer: KANZLEI,
        },
        gegenstandslosMelden: {
          target: 'pruefungGegenstandslos',
          actions: ['antrag', 'antragsteller'],
          wer: ADRESSAT,
        },
      },
    }),
    offen: aufgabe({
      titel: text('Auftrag erledigen', 'Fulfil the obligation'),
      phase: LAUFEND,
      wer: ADRESSAT,
      schritte: {
        vorlageVerknuepfen: {
          target: 'inErledigung',
          guard: [
            'vorlageBekannt',
            'nichtDieQuelle',
            'nochNichtBeschlossen',
            'vomAdressaten',
            'spaetereSitzung',
            'verzugBegruendet',
          ],
          actions: ['vorlage', 'auftragsdaten', 'antwortMelden'],
          wer: [...ADRESSAT, ...KANZLEI],
        },
        verlaengerungBeantragen: {
          target: 'verlaengerungsantrag',
          guard: ['spaeterAlsBisher', 'neuerTerminKuenftig'],
          actions: ['antrag', 'antragsteller'],
        },
        gegenstandslosMelden: {
          target: 'pruefungGegenstandslos',
          actions: ['antrag', 'antragsteller'],
        },
        erledigungMelden: { target: 'pruefungErledigung', actions: ['antrag', 'antragsteller'] },
        ...imHaus,
        ...vonAmtsWegen,
        verlaengernNachBeschluss: [
          {
            target: 'offen',
            guard: ['spaeterAlsBisher', 'beschlussGewaehlt', 'beschlussBekannt'],
            actions: nachBeschluss,
            wer: ENTSCHEIDEND,
          },
          { ...erfasst, guard: ['spaeterAlsBisher', 'beschlussAusserhalb', 'beschlussBelegt'] },
        ],
      },
    }),
    verlaengerungsantrag: aufgabe({
      titel: text('Über die Verlängerung entscheiden', 'Decide on the extension'),
      phase: LAUFEND,
      wer: ENTSCHEIDEND,
      beiEintritt: ['neueAufgabe'],
      schritte: {
        verlaengerungGenehmigen: [
          {
            target: 'beschlussBestaetigung',
            guard: ['andererAlsAntragsteller', 'beschlussAusserhalb', 'beschlussBelegt'],
            actions: ['verlaengerungErfasst', 'erfasser', 'zeichnung'],
          },
          {
            target: 'offen',
            guard: ['andererAlsAntragsteller', 'befugtZurVerlaengerung', 'beschlussBekannt'],
            actions: [
              'erfasser',
              'verlaengerung',
              'auftragsdaten',
              'zeichnung',
              'fristBeginnen',
              'verlaengerungMelden',
            ],
          },
        ],
        verlaengerungAblehnen: { target: 'offen', actions: ['antragErledigt', 'ablehnungMelden'] },
      },
    }),
    pruefungGegenstandslos: aufgabe({
      titel: text('Prüfen, ob der Auftrag entfällt', 'Check whether it is moot'),
      phase: LAUFEND,
      wer: ENTSCHEIDEND,
      beiEintritt: ['neueAufgabe'],
      schritte: {
        aufheben: [
          {
            target: 'aufgehoben',
            guard: ['andererAlsAntragsteller', 'beschlussGewaehlt', 'beschlussBekannt'],
            actions: ['erfasser', ...aufheben],
          },
          {
            target: 'beschlussBestaetigung',
            guard: ['andererAlsAntragsteller', 'beschlussAusserhalb', 'beschlussBelegt'],
            actions: ['aufhebungErfasst', 'erfasser', 'zeichnung'],
          },
        ],
        fortfuehren,
      },
    }),
    pruefungErledigung: aufgabe({
      titel: text('Prüfen, ob der Auftrag erledigt ist', 'Check whether it is fulfilled'),
      phase: LAUFEND,
      wer: ENTSCHEIDEND,
      beiEintritt: ['neueAufgabe'],
      schritte: {
        erledigungFeststellen: festgestellt(['andererAlsAntragsteller', 'nichtSchuldner', 'tagBekannt']),
        fortfuehren,
      },
    }),
    beschlussBestaetigung: aufgabe({
      titel: text('Beschluss außerhalb bestätigen', 'Confirm the decision outside'),
      phase: LAUFEND,
      wer: ENTSCHEIDEND,
      beiEintritt: ['neueAufgabe', 'auftragsdaten'],
      schritte: {
        beschlussBestaetigen: [
          {
            target: 'offen',
            guard: ['andererAlsErfasser', 'andererAlsAntragsteller', 'wirdVerlaengert'],
            actions: [
              'verlaengerungBestaetigt',
              'auftragsdaten',
              'zeichnung',
              'fristBeginnen',
              'verlaengerungNachBeschlussMelden',
            ],
          },
          {
            target: 'aufgehoben',
            guard: ['andererAlsErfasser', 'andererAlsAntragsteller'],
            actions: ['aufhebungBestaetigt', 'auftragsdaten', 'zeichnung', 'aufhebungMelden'],
          },
        ],
        beschlussVerwerfen: [
          {
            target: 'offen',
            guard: 'terminGesetzt',
            actions: ['antragErledigt', 'beschlussVerworfenMelden'],
          },
          {
            target: 'terminKlaeren',
            actions: ['antragErledigt', 'beschlussVerworfenMelden'],
          },
        ],
      },
    }),
    inErledigung: aufgabe({
      titel: text('Vorlage zum Beschluss bringen', 'Bring the paper to its decision'),
      phase: LAUFEND,
      wer: ADRESSAT,
      schritte: {
        vorlageBeschlossen: [
          {
            target: 'erfuellt',
            guard: ['berichtPasst', 'rechtzeitigBeschlossen'],
            actions: ['erfuellung', 'auftragsdaten', 'naechsterAuftrag', 'erfuellungMelden'],
          },
          {
            target: 'erfuelltVerspaetet',
            guard: 'berichtPasst',
            actions: ['erfuellung', 'auftragsdaten', 'naechsterAuftrag', 'erfuellungMelden'],
          },
          {
            target: 'offen',
            actions: ['vorlageGeloest', 'auftragsdaten', 'berichtPasstNichtMelden'],
          },
        ],
        vorlageZurueck: {
          target: 'offen',
          actions: ['vorlageGeloest', 'auftragsdaten', 'vorlageZurueckMelden'],
        },
        verlaengerungBeantragen: {
          target: 'verlaengerungsantrag',
          guard: ['spaeterAlsBisher', 'neuerTerminKuenftig'],
          actions: ['antrag', 'antragsteller', 'vorlageGeloest', 'auftragsdaten'],
        },
        ...imHaus,
        ...vonAmtsWegen,
        verlaengernNachBeschluss: [
          {
            guard: ['spaeterAlsBisher', 'beschlussGewaehlt', 'beschlussBekannt'],
            actions: nachBeschluss,
            wer: ENTSCHEIDEND,
          },
          { ...erfasst, guard: ['spaeterAlsBisher', 'beschlussAusserhalb', 'beschlussBelegt'] },
        ],
      },
    }),
    erfuellt: ende({ titel: text('Erfüllt', 'Fulfilled'), phase: ERLEDIGT }),
    erfuelltVerspaetet: ende({ titel: text('Verspätet erfüllt', 'Fulfilled late'), phase: ERLEDIGT }),
    aufgehoben: ende({ titel: text('Aufgehoben', 'Lifted'), phase: ERLEDIGT }),
    verworfen: ende({ titel: text('Verworfen', 'Discarded'), phase: ERLEDIGT }),
  },
} satisfies Definition<Auftragskontext, Auftragslage, Auftragsworte>;

export const auftrag = defineWorkflow<Auftragskontext, Auftragslage, Auftragsworte>(definition);
