import { SAMMELARTEN, type Sammelart, type Verfahrensname } from '#contract';
import { text, type Text } from '#engine';

type Worte = Readonly<Record<string, Text>>;

/**
 * What a Vorgang is while it waits, as a state; the title of a state in its procedure is the task of whoever is
 * to act there. A state that is not named here is called by its title.
 */
const STAND: Readonly<Record<Verfahrensname, Worte>> = {
  senatsvorlage: {
    entwurf: text('Im Entwurf', 'Draft'),
    fachpruefung: text('In Fachprüfung', 'Under review'),
    formalpruefung: text('In Formalprüfung', 'Under formal check'),
    ressortabstimmung: text('In Mitzeichnung', 'In co-signature'),
    klaerung: text('In Klärung', 'Being settled'),
    schlusszeichnungStaatsrat: text('In Schlusszeichnung', 'In final signature'),
    schlusszeichnungSenator: text('In Schlusszeichnung', 'In final signature'),
    eingereicht: text('Eingereicht', 'Submitted'),
    tischvorlagePruefung: text('Als Tischvorlage angemeldet', 'Submitted late'),
    vorberatung: text('In Vorberatung', 'With the state secretaries'),
    neufassung: text('In Neufassung', 'Being rewritten'),
    tagesordnung: text('Bereit für den Senat', 'Ready for the Senate'),
    beratung: text('In Beratung', 'Being deliberated'),
    ausgesetzt: text('Ausgesetzt', 'Postponed'),
    ueberwiesen: text('Überwiesen', 'Referred'),
    beschlossen: text('Beschlossen', 'Decided'),
    widerspruchsverfahren: text('Im Widerspruchsverfahren', 'Objection pending'),
    ausgefertigt: text('Ausgefertigt', 'Executed'),
    folgegremien: text('In den Folgegremien', 'With the committees'),
    veroeffentlicht: text('Veröffentlicht', 'Published'),
    teilveroeffentlicht: text('In Teilen veröffentlicht', 'Partly published'),
    gesperrt: text('Nicht veröffentlicht', 'Withheld'),
  },
  auftrag: {
    vorgeschlagen: text('Vorgeschlagen', 'Proposed'),
    terminKlaeren: text('Termin offen', 'Date open'),
    offen: text('Offen', 'Open'),
    verlaengerungsantrag: text('Verlängerung beantragt', 'Extension requested'),
    pruefungGegenstandslos: text('Wegfall wird geprüft', 'Being checked whether moot'),
    pruefungErledigung: text('Erledigung wird geprüft', 'Being checked whether fulfilled'),
    beschlussBestaetigung: text('Beschluss außerhalb wird geprüft', 'Decision outside being checked'),
    inErledigung: text('In Erledigung', 'Being fulfilled'),
  },
  jahresbericht: {
    offen: text('Noch nicht begonnen', 'Not begun'),
    inBearbeitung: text('In Bearbeitung', 'Being written'),
    eingereicht: text('In Prüfung', 'Being checked'),
    ressortFrei: text('In Freigabe', 'Being approved'),
    ersatzFreigabe: text('Freigabe steht aus', 'Approval missing'),
    frei: text('Freigegeben', 'Approved'),
  },
  kampagne: {
    geplant: text('Geplant', 'Planned'),
    eroeffnet: text('Eröffnet', 'Opened'),
    erhebung: text('In Erhebung', 'Reports being collected'),
    konsolidierung: text('In Zusammenstellung', 'Being consolidated'),
    freigabeSF: text('In Freigabe', 'Being approved'),
    berichtet: text('Dem Senat berichtet', 'Reported to the Senate'),
  },
};

interface Tun {
  was: Text;
  /** The task is that of a house, and whoever holds offices in several wants to know of which. */
  fuerHaus?: true;
}

/** The task where the title of the state does not say it, or says it for one role only. */
const TUN: Readonly<Record<string, Readonly<Record<string, Tun>>>> = {
  'senatsvorlage.ressortabstimmung': {
    STR: { was: text('Mitzeichnen', 'Co-sign'), fuerHaus: true },
    '*': { was: text('Maßgaben und Bemerkungen einarbeiten', 'Work in conditions and remarks') },
  },
  'senatsvorlage.schlusszeichnungStaatsrat': {
    '*': { was: text('Schlusszeichnen', 'Sign finally'), fuerHaus: true },
  },
  'senatsvorlage.schlusszeichnungSenator': {
    '*': { was: text('Schlusszeichnen', 'Sign finally'), fuerHaus: true },
  },
  'senatsvorlage.neufassung': {
    STR: { was: text('Neufassung zeichnen', 'Sign the new version'), fuerHaus: true },
    '*': { was: text('Neufassung erstellen', 'Write the new version') },
  },
  'senatsvorlage.tagesordnung': {
    '*': { was: text('Aufsetzen und aufrufen', 'Put on the agenda and call') },
  },
  'senatsvorlage.beratung': { '*': { was: text('Ergebnis festhalten', 'Record the outcome') } },
  'senatsvorlage.ausgesetzt': { '*': { was: text('Wieder aufsetzen', 'Put on the agenda again') } },
  'senatsvorlage.ueberwiesen': { '*': { was: text('Rückkehr abwarten', 'Wait for its return') } },
  'senatsvorlage.widerspruchsverfahren': {
    '*': { was: text('Über den Widerspruch entscheiden', 'Decide on the objection') },
  },
  'senatsvorlage.veroeffentlicht': { '*': { was: text('Aufträge verfolgen', 'Follow obligations') } },
  'senatsvorlage.teilveroeffentlicht': { '*': { was: text('Aufträge verfolgen', 'Follow obligations') } },
  'senatsvorlage.gesperrt': { '*': { was: text('Aufträge verfolgen', 'Follow obligations') } },
  'jahresbericht.ressortFrei': {
    '*': { was: text('Bericht freigeben', 'Approve the report'), fuerHaus: true },
  },
};

export const standIn = (art: string, zustand: string, titel: Text): Text =>
  (STAND as Readonly<Record<string, Worte>>)[art]?.[zustand] ?? titel;

/** What the holder of that Stelle (`STR@SF`) is to do: „Mitzeichnen für SF“; without a Stelle for everybody. */
export function tunIn(art: string, zustand: string, stelle: string, titel: Text): Text {
  const [rolle = '', haus = ''] = stelle.split('@');
  const wege = TUN[`${art}.${zustand}`];
  const { was, fuerHaus } = wege?.[rolle] ?? wege?.['*'] ?? { was: titel };
  return fuerHaus && /^\p{Lu}/u.test(haus) ? text(`${was.de} für ${haus}`, `${was.en} for ${haus}`) : was;
}

const GEMEINSAME_SCHRITTE: Readonly<Record<Sammelart, readonly string[]>> = {
  mitzeichnen: ['mitzeichnen'],
  freigeben: ['freigeben', 'zeichnen'],
};

/** Which Schritte of several papers may be made together, for whoever holds that role there. */
export function gemeinsamIn(
  { zustaende }: { zustaende: Readonly<Record<string, object>> },
  zustand: string,
  rolle: string,
): Sammelart | null {
  const wege = ((zustaende[zustand] as { on?: object } | undefined)?.on ?? {}) as Record<
    string,
    { meta?: { wer?: string[] } }[]
  >;
  const darf = (name: string) =>
    wege[name]?.some(({ meta }) => meta?.wer?.some((stelle) => stelle.split('@')[0] === rolle)) === true;
  return SAMMELARTEN.find((art) => GEMEINSAME_SCHRITTE[art].some(darf)) ?? null;
}
