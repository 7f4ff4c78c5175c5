import { ABSCHNITTE } from '#contract';
import { beteiligtePersonen, wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';
import { type Vorlagenkontext } from '../kontext.js';
import { schritte } from './schritte.js';

/** The end of a deadline is no Schritt. */
const aendertEntwurf = (type: string): boolean =>
  Object.hasOwn(schritte, type) && schritte[type as keyof typeof schritte].aendertEntwurf === true;

/** Conditions of version 2 on what the paper holds and who stands in it. */
export const form = {
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
  formalVollstaendig: ({ schritt }: Vorlagenfrage) => {
    const daten = schritt.daten as Record<string, unknown> | undefined;
    const fehlt = [
      daten?.['wirtschaftlichkeit'] === 'fehlt' ? 'die Wirtschaftlichkeitsuntersuchung' : '',
      daten?.['barrierefrei'] === false ? 'die Barrierefreiheit' : '',
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
  neueFassungErstellt: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.neufassungNach === null || kontext.fassung > kontext.neufassungNach,
      'Es gibt noch keine neue Fassung. Bitte erst ändern und eine neue Fassung erstellen.',
      'There is no new version yet. Please change the paper and freeze one first.',
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
};

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
