import { ABSCHNITTE } from '#contract';
import { beteiligtePersonen, wenn } from '#engine';
import type { Vorlagenfrage } from './blick.js';
import { offeneRessorts, type Vorlagenkontext } from './kontext.js';
import { schritte } from './schritte.js';

/** The end of a deadline is no Schritt. */
const aendertEntwurf = (type: string): boolean =>
  Object.hasOwn(schritte, type) && schritte[type as keyof typeof schritte].aendertEntwurf === true;

/** Conditions of the Senatsvorlage: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  abschnitteGefuellt: ({ schritt: { lage } }: Vorlagenfrage) => {
    const fehlend = (['A', 'B', 'G'] as const).filter((b) => !lage.gefuellt.includes(b));
    return wenn(
      fehlend.length === 0,
      `Bitte füllen Sie noch: ${fehlend.join(', ')}.`,
      `Please fill in: ${fehlend.join(', ')}.`,
    );
  },
  alleAbschnitte: ({ schritt: { lage } }: Vorlagenfrage) => {
    const fehlend = ABSCHNITTE.filter((b) => !lage.gefuellt.includes(b));
    return wenn(
      fehlend.length === 0,
      `Es fehlen die Abschnitte ${fehlend.join(', ')}.`,
      `Sections ${fehlend.join(', ')} are missing.`,
    );
  },
  federfuehrungUnterEinbringern: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.einbringer.includes(kontext.federfuehrung),
      'Die Federführung muss genau ein einbringendes Ressort haben.',
      'Exactly one of the introducing departments must lead.',
    ),
  sitzungGesetzt: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && !lage.sitzung.abgeschlossen,
      'Bitte wählen Sie eine Sitzung, die noch bevorsteht.',
      'Please choose a meeting that is still to come.',
    ),
  /** DA 365 and the Senate's decisions on gender (2002) and climate (from May 2024). */
  prueffelderInD: ({
    schritt: {
      lage: { pruefpunkte: p },
    },
  }: Vorlagenfrage) => {
    const fehlt = [
      p.finanzen ? '' : 'Finanzen',
      p.gender ? '' : 'Genderprüfung',
      p.klima || !p.klimaPflicht ? '' : 'Klimacheck',
    ].filter(Boolean);
    return wenn(
      fehlt.length === 0,
      `In Abschnitt D fehlt: ${fehlt.join(', ')}.`,
      `Section D lacks: ${fehlt.join(', ')}.`,
    );
  },
  formalVollstaendig: ({ schritt: { daten } }: Vorlagenfrage) => {
    const fehlt = [
      daten?.wirtschaftlichkeit === 'fehlt' ? 'die Wirtschaftlichkeitsuntersuchung' : '',
      daten?.barrierefrei === false ? 'die Barrierefreiheit' : '',
    ].filter(Boolean);
    return wenn(
      daten === undefined || fehlt.length === 0,
      `Es fehlt noch: ${fehlt.join(', ')}. Bitte Mängel melden.`,
      'The economic assessment or accessibility is missing. Please report faults.',
    );
  },
  /** By natural person, through every office and deputyship. */
  vierAugen: ({ kontext, schritt: { akteur, als } }: Vorlagenfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.mitwirkende.includes(p)),
      'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.',
      'Whoever contributed to the paper must not approve it – not as a deputy either.',
    ),
  nichtFreigegeben: ({ kontext, schritt: { akteur, als } }: Vorlagenfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) =>
        Object.values(kontext.freigaben).some((wer) => wer.includes(p)),
      ),
      'Sie haben diese Vorlage schon in einer früheren Prüfung freigegeben; hier entscheidet eine andere Person.',
      'You have already released this paper; somebody else decides here.',
    ),
  keineMitzeichnung: ({ kontext }: Vorlagenfrage) =>
    wenn(
      Object.keys(kontext.mitzeichnungen).length === 0,
      'Es sind noch Ressorts zu beteiligen.',
      'Departments still have to take part.',
    ),
  nochOffen: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || kontext.mitzeichnungen[daten.ressort]?.stand === 'offen',
      'Dieses Ressort hat seine Mitzeichnung schon abgegeben.',
      'This department has already given its verdict.',
    ),
  nochNichtBeteiligt: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || !Object.hasOwn(kontext.mitzeichnungen, daten.ressort),
      'Dieses Ressort ist schon beteiligt.',
      'This department already takes part.',
    ),
  fremdesRessort: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || !kontext.einbringer.includes(daten.ressort),
      'Ein einbringendes Ressort zeichnet nicht bei sich selbst mit.',
      'An introducing department does not co-sign its own paper.',
    ),
  /** Both may be set in the same form; what it leaves out stays as it is. */
  keinEinbringerZeichnetMit: ({ kontext, schritt: { daten } }: Vorlagenfrage) => {
    const doppelt = beteiligte(kontext, daten).mitzeichnende.filter((r) =>
      beteiligte(kontext, daten).einbringer.includes(r),
    );
    return wenn(
      daten === undefined || doppelt.length === 0,
      `Einbringende Ressorts zeichnen nicht bei sich selbst mit: ${doppelt.join(', ')}.`,
      `Introducing departments do not co-sign their own paper: ${doppelt.join(', ')}.`,
    );
  },
  ressortsBekannt: ({ kontext, schritt: { daten, lage } }: Vorlagenfrage) => {
    const { einbringer, mitzeichnende } = beteiligte(kontext, daten);
    const fremd = [...einbringer, ...mitzeichnende, ...(daten?.ressort ? [daten.ressort] : [])].filter(
      (r) => lage.ressorts && !lage.ressorts.includes(r),
    );
    return wenn(
      daten === undefined || fremd.length === 0,
      `Ein Ressort ${fremd.join(', ')} gibt es nicht. Bitte wählen Sie ein bestehendes.`,
      `There is no department ${fremd.join(', ')}. Please choose an existing one.`,
    );
  },
  nochNichtVerlaengert: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || kontext.mitzeichnungen[daten.ressort]?.verlaengert === false,
      'Diese Frist wurde schon einmal verlängert.',
      'This deadline has been extended once already.',
    ),
  alleFertig: ({ kontext }: Vorlagenfrage) => {
    const offen = offeneRessorts(kontext);
    return wenn(
      offen.length === 0,
      `Es fehlt noch: ${offen.join(', ')}.`,
      `Still missing: ${offen.join(', ')}.`,
    );
  },
  ohneBedenken: ({ kontext }: Vorlagenfrage) => {
    const mit = Object.entries(kontext.mitzeichnungen)
      .filter(([ressort, { stand }]) => stand === 'bedenken' && !kontext.dissens.includes(ressort))
      .map(([r]) => r);
    return wenn(
      mit.length === 0,
      `Bedenken von ${mit.join(', ')} sind zu klären.`,
      `Objections of ${mit.join(', ')} must be settled.`,
    );
  },
  dissensOffen: ({ kontext }: Vorlagenfrage) =>
    wenn(
      Object.entries(kontext.mitzeichnungen).some(
        ([ressort, { stand }]) => stand === 'bedenken' && !kontext.dissens.includes(ressort),
      ),
      'Es gibt keine Bedenken.',
      'There are no objections.',
    ),
  mitZiffern: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.ziffern !== undefined,
      'Bitte geben Sie den geänderten Beschluss in Ziffern an.',
      'Please give the changed decision in its parts.',
    ),
  massgabenErledigt: ({ schritt }: Vorlagenfrage) => {
    const offen = schritt.lage.offeneMassgaben + massgabenDesSchritts(schritt);
    return wenn(
      !schritt.lage.einstellungen.massgabenBlockieren || offen <= 0,
      `Noch offene Maßgaben: ${offen}. Bitte erfüllen, oder das Ressort verzichtet.`,
      `Conditions still open: ${offen}.`,
    );
  },
  verschweigenErlaubt: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.einstellungen.verschweigen,
      'Schweigen gilt hier nicht als Zustimmung.',
      'Silence is not consent here.',
    ),
  etwasGeaendert: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.geaendert.length > 0,
      'Seit der letzten Fassung ist nichts geändert.',
      'Nothing has changed since the last version.',
    ),
  nichtsUngefroren: ({ schritt: { type, lage } }: Vorlagenfrage) =>
    wenn(
      type === 'neueFassung' || (lage.geaendert.length === 0 && !aendertEntwurf(type)),
      'Der Entwurf ist gegenüber der Fassung geändert. Bitte erst eine neue Fassung erstellen.',
      'The draft differs from the version. Please freeze a new version first.',
    ),
  senatorZeichnet: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.einstellungen.senatorZeichnet,
      'Die Schlusszeichnung liegt hier beim Staatsrat.',
      'Final signature rests with the state secretary here.',
    ),
  /** What counts is when the signed paper came in, not when somebody accepts it. */
  rechtzeitig: ({ kontext, schritt: { lage, jetzt } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && (kontext.eingegangen ?? jetzt) <= lage.sitzung.abgabeschluss,
      'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.',
      'The submission deadline has passed. Please register it as a late paper with reasons.',
    ),
  vorKonferenz: ({ schritt: { lage, jetzt } }: Vorlagenfrage) =>
    wenn(
      lage.sitzung !== null && jetzt <= lage.sitzung.konferenz,
      'Die Staatsrätekonferenz hat schon getagt.',
      'The state secretaries have already met.',
    ),
  neueFassungErstellt: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.neufassungNach === null || kontext.fassung > kontext.neufassungNach,
      'Es gibt noch keine neue Fassung. Bitte erst ändern und eine neue Fassung erstellen.',
      'There is no new version yet. Please change the paper and freeze one first.',
    ),
  aufTagesordnung: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.top !== null,
      'Die Vorlage hat noch keinen Tagesordnungspunkt.',
      'The paper has no agenda item yet.',
    ),
  nochNichtAufgesetzt: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.top === null,
      'Die Vorlage steht schon auf der Tagesordnung.',
      'The paper is already on the agenda.',
    ),
  vertraulichBleibtVertraulich: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || lage.stufe !== 'vertraulich' || daten.teil === 'vertraulich',
      'Eine vertrauliche Vorlage gehört in den vertraulichen Teil.',
      'A confidential paper belongs in the confidential part.',
    ),
  /** GO Senat § 13 (1). */
  beschlussfaehig: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.anwesend >= lage.einstellungen.quorum,
      `Der Senat ist erst mit ${lage.einstellungen.quorum} Mitgliedern beschlussfähig.`,
      `The Senate has a quorum of ${lage.einstellungen.quorum} members.`,
    ),
  mehrheit: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || ohneStimmen(daten) || hatMehrheit(daten),
      'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      'There is no majority; in a tie the President decides.',
    ),
  keineMehrheit: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || ohneStimmen(daten) || istAbgelehnt(daten),
      'Die Stimmen ergeben keine Ablehnung; bei Gleichstand entscheidet die Stimme des Präsidenten.',
      'The votes are no rejection; in a tie the President decides.',
    ),
  stimmenPlausibel: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || (daten.ja ?? 0) + (daten.nein ?? 0) + (daten.enthaltung ?? 0) <= daten.anwesend,
      'Es sind mehr Stimmen angegeben als Mitglieder anwesend.',
      'There are more votes than members present.',
    ),
  ziffernBestimmt: ({ schritt: { daten, lage } }: Vorlagenfrage) =>
    wenn(
      daten?.ziffern !== undefined
        ? daten.ziffern.every((z: { typ: string[] }) => z.typ.length > 0)
        : lage.ziffernOhneArt === 0,
      'Jede Ziffer des Beschlusses braucht eine Art.',
      'Every part of the decision needs a kind.',
    ),
  nichtVertraulich: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.stufe !== 'vertraulich',
      'Vertrauliche Vorlagen werden nicht veröffentlicht.',
      'Confidential papers are not published.',
    ),
  teilGeschwaerzt: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.umfang === 'voll' || (daten.schwaerzungen ?? '').length > 0,
      'Bitte sagen Sie, was geschwärzt wird.',
      'Please say what is redacted.',
    ),
  vollVeroeffentlicht: ({ schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || daten.umfang === 'voll',
      'Nur ein Teil wird veröffentlicht.',
      'Only a part is published.',
    ),
  gremienFertig: ({ kontext }: Vorlagenfrage) => {
    const offen = gremienOffen(kontext.gremien);
    return wenn(
      offen.length === 0,
      `Noch zu befassen: ${offen.join(', ')}.`,
      `Still to be consulted: ${offen.join(', ')}.`,
    );
  },
  gremiumBekannt: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || Object.hasOwn(kontext.gremien, daten.gremium),
      'Dieses Gremium ist nicht vorgesehen.',
      'This body is not planned.',
    ),
  istVeroeffentlicht: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.veroeffentlichung === 'veroeffentlicht',
      'Nicht voll veröffentlicht.',
      'Not fully published.',
    ),
  istTeilveroeffentlicht: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.veroeffentlichung === 'teilveroeffentlicht',
      'Nicht in Teilen veröffentlicht.',
      'Not partly published.',
    ),
  auftraegeErledigt: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.offeneAuftraege === 0,
      `Noch offene Aufträge aus dem Beschluss: ${lage.offeneAuftraege}.`,
      `Obligations still open: ${lage.offeneAuftraege}.`,
    ),
};

function gremienOffen(gremien: Record<string, string>): string[] {
  return Object.entries(gremien)
    .filter(([, stand]) => stand === 'geplant')
    .map(([name]) => name);
}

interface Stimmen {
  ja?: number;
  nein?: number;
  enthaltung?: number;
  stimmePraesident?: string;
}

/** Without numbers the Senate was unanimous. */
function ohneStimmen({ ja, nein, enthaltung }: Stimmen): boolean {
  return ja === undefined && nein === undefined && enthaltung === undefined;
}

function hatMehrheit({ ja = 0, nein = 0, stimmePraesident }: Stimmen): boolean {
  return ja > nein || (ja === nein && stimmePraesident === 'ja');
}

function istAbgelehnt({ ja = 0, nein = 0, stimmePraesident }: Stimmen): boolean {
  return nein > ja || (ja === nein && stimmePraesident === 'nein');
}

interface Festlegung {
  einbringer?: readonly string[];
  mitzeichnende?: readonly { ressort: string }[];
}

/** Who introduces and who co-signs after this form. */
function beteiligte(
  kontext: Vorlagenkontext,
  daten: Festlegung | undefined,
): { einbringer: readonly string[]; mitzeichnende: readonly string[] } {
  return {
    einbringer: daten?.einbringer ?? kontext.einbringer,
    mitzeichnende: daten?.mitzeichnende?.map(({ ressort }) => ressort) ?? Object.keys(kontext.mitzeichnungen),
  };
}

/** The facts were read before the Schritt: what it adds to or takes from the open Massgaben itself. */
function massgabenDesSchritts({ type, daten }: Vorlagenfrage['schritt']): number {
  if (type === 'massgabeErledigen') return -1;
  return type === 'mitzeichnen' && daten?.urteil === 'massgabe' ? 1 : 0;
}
