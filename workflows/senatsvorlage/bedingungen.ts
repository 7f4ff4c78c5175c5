import { beteiligtePersonen, text, type Text } from '#engine';
import { ABSCHNITTE, offeneRessorts, type Vorlagenblick } from './kontext.js';

const wenn = (erfuellt: boolean, de: string, en: string): Text | null => (erfuellt ? null : text(de, en));

/** Conditions of the Senatsvorlage: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  abschnitteGefuellt: ({ schritt: { lage } }: Vorlagenblick) => {
    const fehlend = (['A', 'B', 'G'] as const).filter((b) => !lage.gefuellt.includes(b));
    return wenn(fehlend.length === 0, `Bitte füllen Sie noch: ${fehlend.join(', ')}.`, `Please fill in: ${fehlend.join(', ')}.`);
  },
  alleAbschnitte: ({ schritt: { lage } }: Vorlagenblick) => {
    const fehlend = ABSCHNITTE.filter((b) => !lage.gefuellt.includes(b));
    return wenn(fehlend.length === 0, `Es fehlen die Abschnitte ${fehlend.join(', ')}.`, `Sections ${fehlend.join(', ')} are missing.`);
  },
  federfuehrungUnterEinbringern: ({ kontext }: Vorlagenblick) =>
    wenn(kontext.einbringer.includes(kontext.federfuehrung), 'Die Federführung muss genau ein einbringendes Ressort haben.', 'Exactly one of the introducing departments must lead.'),
  sitzungGesetzt: ({ schritt: { lage } }: Vorlagenblick) =>
    wenn(lage.sitzung !== null && !lage.sitzung.abgeschlossen, 'Bitte wählen Sie eine Sitzung, die noch bevorsteht.', 'Please choose a meeting that is still to come.'),
  /** DA 365 and the Senate's decisions on gender (2002) and climate (from May 2024). */
  prueffelderInD: ({ schritt: { lage: { pruefpunkte: p } } }: Vorlagenblick) => {
    const fehlt = [p.finanzen ? '' : 'Finanzen', p.gender ? '' : 'Genderprüfung', p.klima || !p.klimaPflicht ? '' : 'Klimacheck'].filter(Boolean);
    return wenn(fehlt.length === 0, `In Abschnitt D fehlt: ${fehlt.join(', ')}.`, `Section D lacks: ${fehlt.join(', ')}.`);
  },
  /** By natural person, through every office and deputyship. */
  vierAugen: ({ kontext, schritt: { akteur, als } }: Vorlagenblick) =>
    wenn(!beteiligtePersonen(akteur, als).some((p) => kontext.mitwirkende.includes(p)),
      'Wer an der Vorlage mitgeschrieben hat, darf sie nicht freigeben – auch nicht in Vertretung.', 'Whoever contributed to the paper must not approve it – not as a deputy either.'),
  nichtFreigegeben: ({ kontext, schritt: { akteur, als } }: Vorlagenblick) =>
    wenn(!beteiligtePersonen(akteur, als).some((p) => Object.values(kontext.freigaben).some((wer) => wer.includes(p))),
      'Sie haben diese Vorlage schon in einer früheren Prüfung freigegeben; hier entscheidet eine andere Person.', 'You have already released this paper; somebody else decides here.'),
  keineMitzeichnung: ({ kontext }: Vorlagenblick) =>
    wenn(Object.keys(kontext.mitzeichnungen).length === 0, 'Es sind noch Ressorts zu beteiligen.', 'Departments still have to take part.'),
  nochOffen: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || kontext.mitzeichnungen[daten.ressort]?.stand === 'offen', 'Dieses Ressort hat seine Mitzeichnung schon abgegeben.', 'This department has already given its verdict.'),
  nochNichtBeteiligt: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || !(daten.ressort in kontext.mitzeichnungen), 'Dieses Ressort ist schon beteiligt.', 'This department already takes part.'),
  fremdesRessort: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || !kontext.einbringer.includes(daten.ressort), 'Ein einbringendes Ressort zeichnet nicht bei sich selbst mit.', 'An introducing department does not co-sign its own paper.'),
  eigeneZeichnenNichtMit: ({ kontext, schritt: { daten } }: Vorlagenblick) => {
    const einbringer: readonly string[] = daten?.einbringer ?? kontext.einbringer;
    const mit: readonly string[] = daten?.mitzeichnende?.map(({ ressort }: { ressort: string }) => ressort) ?? Object.keys(kontext.mitzeichnungen);
    return wenn(daten === undefined || !mit.some((ressort) => einbringer.includes(ressort)), 'Ein einbringendes Ressort zeichnet nicht bei sich selbst mit.', 'An introducing department does not co-sign its own paper.');
  },
  nochNichtVerlaengert: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || kontext.mitzeichnungen[daten.ressort]?.verlaengert === false, 'Diese Frist wurde schon einmal verlängert.', 'This deadline has been extended once already.'),
  alleFertig: ({ kontext }: Vorlagenblick) => {
    const offen = offeneRessorts(kontext);
    return wenn(offen.length === 0, `Es fehlt noch: ${offen.join(', ')}.`, `Still missing: ${offen.join(', ')}.`);
  },
  ohneBedenken: ({ kontext }: Vorlagenblick) => {
    const mit = Object.entries(kontext.mitzeichnungen).filter(([ressort, { stand }]) => stand === 'bedenken' && !kontext.dissens.includes(ressort)).map(([r]) => r);
    return wenn(mit.length === 0, `Bedenken von ${mit.join(', ')} sind zu klären.`, `Objections of ${mit.join(', ')} must be settled.`);
  },
  dissensOffen: ({ kontext }: Vorlagenblick) =>
    wenn(Object.entries(kontext.mitzeichnungen).some(([ressort, { stand }]) => stand === 'bedenken' && !kontext.dissens.includes(ressort)), 'Es gibt keine Bedenken.', 'There are no objections.'),
  mitZiffern: ({ schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || daten.ziffern !== undefined, 'Bitte geben Sie den geänderten Beschluss in Ziffern an.', 'Please give the changed decision in its parts.'),
  massgabenErledigt: ({ schritt }: Vorlagenblick) => {
    const offen = schritt.lage.offeneMassgaben + massgabenDesSchritts(schritt);
    return wenn(!schritt.lage.einstellungen.massgabenBlockieren || offen <= 0,
      `Noch offene Maßgaben: ${offen}. Bitte erfüllen, oder das Ressort verzichtet.`, `Conditions still open: ${offen}.`);
  },
  verschweigenErlaubt: ({ schritt: { lage } }: Vorlagenblick) =>
    wenn(lage.einstellungen.verschweigen, 'Schweigen gilt hier nicht als Zustimmung.', 'Silence is not consent here.'),
  etwasGeaendert: ({ schritt: { lage } }: Vorlagenblick) =>
    wenn(lage.geaendert.length > 0, 'Seit der letzten Fassung ist nichts geändert.', 'Nothing has changed since the last version.'),
  nichtsUngefroren: ({ schritt: { type, lage } }: Vorlagenblick) =>
    wenn(lage.geaendert.length === 0 || type === 'neueFassung', 'Der Entwurf ist gegenüber der Fassung geändert. Bitte erst eine neue Fassung erstellen.', 'The draft differs from the version. Please freeze a new version first.'),
  senatorZeichnet: ({ schritt: { lage } }: Vorlagenblick) =>
    wenn(lage.einstellungen.senatorZeichnet, 'Die Schlusszeichnung liegt hier beim Staatsrat.', 'Final signature rests with the state secretary here.'),
  rechtzeitig: ({ schritt: { lage, jetzt } }: Vorlagenblick) =>
    wenn(lage.sitzung !== null && jetzt <= lage.sitzung.abgabeschluss,
      'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.', 'The submission deadline has passed. Please register it as a late paper with reasons.'),
  vorKonferenz: ({ schritt: { lage, jetzt } }: Vorlagenblick) =>
    wenn(lage.sitzung !== null && jetzt <= lage.sitzung.konferenz, 'Die Staatsrätekonferenz hat schon getagt.', 'The state secretaries have already met.'),
  aufTagesordnung: ({ kontext }: Vorlagenblick) =>
    wenn(kontext.top !== null, 'Die Vorlage hat noch keinen Tagesordnungspunkt.', 'The paper has no agenda item yet.'),
  nochNichtAufgesetzt: ({ kontext }: Vorlagenblick) =>
    wenn(kontext.top === null, 'Die Vorlage steht schon auf der Tagesordnung.', 'The paper is already on the agenda.'),
  vertraulichBleibtVertraulich: ({ schritt: { daten, lage } }: Vorlagenblick) =>
    wenn(daten === undefined || lage.stufe !== 'vertraulich' || daten.teil === 'vertraulich', 'Eine vertrauliche Vorlage gehört in den vertraulichen Teil.', 'A confidential paper belongs in the confidential part.'),
  /** GO Senat § 13 (1). */
  beschlussfaehig: ({ schritt: { daten, lage } }: Vorlagenblick) =>
    wenn(daten === undefined || daten.anwesend >= lage.einstellungen.quorum, `Der Senat ist erst mit ${lage.einstellungen.quorum} Mitgliedern beschlussfähig.`, `The Senate has a quorum of ${lage.einstellungen.quorum} members.`),
  mehrheit: ({ schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || !istGezaehlt(daten) || hatMehrheit(daten), 'Für den Beschluss fehlt die Mehrheit; bei Gleichstand entscheidet die Stimme des Präsidenten.', 'There is no majority; in a tie the President decides.'),
  keineMehrheit: ({ schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || !istGezaehlt(daten) || !hatMehrheit(daten), 'Die Mehrheit hat zugestimmt; damit ist die Vorlage beschlossen.', 'The majority has agreed; that decides the paper.'),
  stimmenPlausibel: ({ schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || (daten.ja ?? 0) + (daten.nein ?? 0) + (daten.enthaltung ?? 0) <= daten.anwesend, 'Es sind mehr Stimmen angegeben als Mitglieder anwesend.', 'There are more votes than members present.'),
  ziffernBestimmt: ({ schritt: { daten, lage } }: Vorlagenblick) =>
    wenn(daten?.ziffern !== undefined ? daten.ziffern.every((z: { typ: string[] }) => z.typ.length > 0) : lage.ziffernOhneArt === 0,
      'Jede Ziffer des Beschlusses braucht eine Art.', 'Every part of the decision needs a kind.'),
  nichtVertraulich: ({ schritt: { lage } }: Vorlagenblick) =>
    wenn(lage.stufe !== 'vertraulich', 'Vertrauliche Vorlagen werden nicht veröffentlicht.', 'Confidential papers are not published.'),
  teilGeschwaerzt: ({ schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || daten.umfang === 'voll' || (daten.schwaerzungen ?? '').length > 0, 'Bitte sagen Sie, was geschwärzt wird.', 'Please say what is redacted.'),
  vollVeroeffentlicht: ({ schritt: { daten } }: Vorlagenblick) => wenn(daten === undefined || daten.umfang === 'voll', 'Nur ein Teil wird veröffentlicht.', 'Only a part is published.'),
  gremienGeplant: ({ kontext }: Vorlagenblick) => wenn(gremienOffen(kontext.gremien).length > 0, 'Kein Gremium ist noch zu befassen.', 'No body is still to be consulted.'),
  gremienFertig: ({ kontext }: Vorlagenblick) => {
    const offen = gremienOffen(kontext.gremien);
    return wenn(offen.length === 0, `Noch zu befassen: ${offen.join(', ')}.`, `Still to be consulted: ${offen.join(', ')}.`);
  },
  gremiumBekannt: ({ kontext, schritt: { daten } }: Vorlagenblick) =>
    wenn(daten === undefined || daten.gremium in kontext.gremien, 'Dieses Gremium ist nicht vorgesehen.', 'This body is not planned.'),
  istVeroeffentlicht: ({ kontext }: Vorlagenblick) => wenn(kontext.veroeffentlichung === 'veroeffentlicht', 'Nicht voll veröffentlicht.', 'Not fully published.'),
  istTeilveroeffentlicht: ({ kontext }: Vorlagenblick) => wenn(kontext.veroeffentlichung === 'teilveroeffentlicht', 'Nicht in Teilen veröffentlicht.', 'Not partly published.'),
  auftraegeErledigt: ({ schritt: { lage } }: Vorlagenblick) =>
    wenn(lage.offeneAuftraege === 0, `Noch offene Aufträge aus dem Beschluss: ${lage.offeneAuftraege}.`, `Obligations still open: ${lage.offeneAuftraege}.`),
};

function gremienOffen(gremien: Record<string, string>): string[] {
  return Object.entries(gremien).filter(([, stand]) => stand === 'geplant').map(([name]) => name);
}

/** Without any number the Senate was unanimous. */
function istGezaehlt({ ja, nein, enthaltung }: { ja?: number; nein?: number; enthaltung?: number }): boolean {
  return [ja, nein, enthaltung].some((zahl) => zahl !== undefined);
}

function hatMehrheit({ ja = 0, nein = 0, stimmePraesident }: { ja?: number; nein?: number; stimmePraesident?: string }): boolean {
  return ja > nein || (ja === nein && stimmePraesident === 'ja');
}

/** The facts were read before the Schritt: what it adds to or takes from the open Massgaben itself. */
function massgabenDesSchritts({ type, daten }: Vorlagenblick['schritt']): number {
  if (type === 'massgabeErledigen') return -1;
  return type === 'mitzeichnen' && daten?.urteil === 'massgabe' ? 1 : 0;
}
