import { ABSCHNITTE, istEinesVon, VORLAGENBEGINNENDE, type Bedeutsames } from '#contract';
import { text, wenn, type Text } from '#engine';
import type { Vorlagenfrage } from '../blick.js';
import { type Vorlagenkontext } from '../kontext.js';
import { EINGANGSPUNKTE, FORMALPUNKTE } from '../formalpunkte.js';
import { schritte } from '../schritte.js';

/** The end of a deadline is no Schritt. */
const aendertEntwurf = (type: string): boolean =>
  Object.hasOwn(schritte, type) && schritte[type as keyof typeof schritte].aendertEntwurf === true;

/** Conditions on what the paper holds and who stands in it. */
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
  /** No point of the check list may be faulty; each has its state and its remark (regeln.md F1). */
  formalVollstaendig: ({ schritt: { daten } }: Vorlagenfrage) => {
    const maengel = maengelDerListe(daten);
    return wenn(
      maengel.length === 0,
      `Mangelhaft: ${maengel.map(({ de }) => de).join(', ')}. Bitte „Mängel melden“.`,
      `Faulty: ${maengel.map(({ en }) => en).join(', ')}. Please report the faults.`,
    );
  },
  /** Section G decides: without one Ziffer of a known kind the Senate would decide nothing. */
  zifferInG: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.zifferzahl !== 0,
      'In Abschnitt G ist keine Ziffer zu erkennen, die etwas beschließt, zur Kenntnis nimmt oder beauftragt. ' +
        'Bitte schreiben Sie den Beschlussvorschlag in Ziffern.',
      'Section G has no part that decides, takes note or commissions. Please write it in numbered parts.',
    ),
  /** The formal check counts for the content that was checked. */
  formalGueltig: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.formalGeprueft === kontext.fassung,
      `Die Form ist neu zu prüfen: Fassung ${kontext.fassung} hat das Vorlagenbüro noch nicht gesehen.`,
      `The form has to be checked again: the papers office has not seen version ${kontext.fassung} yet.`,
    ),
  formalUngeprueft: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.formalGeprueft !== kontext.fassung,
      'Die Form dieser Fassung ist schon geprüft.',
      'The form of this version has been checked already.',
    ),
  /** More than editorial: G, a number, an amount, a date, the name of an office, an attachment (C4). */
  nurRedaktionell: ({ schritt: { daten, lage } }: Vorlagenfrage) => {
    const mehr = daten?.redaktionell === true ? (lage.bedeutsam ?? []) : [];
    return wenn(
      mehr.length === 0,
      `Das ist keine redaktionelle Fassung: Geändert sind ${mehr.map((was) => BEDEUTUNG[was].de).join(', ')}. ` +
        'Bitte erstellen Sie eine gewöhnliche Fassung; die betroffenen Ressorts sehen dann nur die Änderungen.',
      `This is more than editorial: ${mehr.map((was) => BEDEUTUNG[was].en).join(', ')} changed.`,
    );
  },
  keineRedaktionelleOffen: ({ kontext: { redaktionell } }: Vorlagenfrage) =>
    wenn(
      redaktionell === null,
      redaktionell?.bestaetigt
        ? 'Die Mitzeichnenden können der redaktionellen Fassung noch widersprechen.'
        : 'Das Vorlagenbüro muss noch bestätigen, dass die Fassung nur redaktionell geändert ist.',
      redaktionell?.bestaetigt
        ? 'The co-signers can still object to the editorial version.'
        : 'The papers office has yet to confirm that the version is only editorial.',
    ),
  redaktionelleUnbestaetigt: ({ kontext: { redaktionell } }: Vorlagenfrage) =>
    wenn(
      redaktionell?.bestaetigt === false,
      'Es gibt keine redaktionelle Fassung, die zu bestätigen wäre.',
      'There is no editorial version to be confirmed.',
    ),
  /** A draft that nobody else has seen can be thrown away; what was submitted is withdrawn (regeln.md F4). */
  nieEingereicht: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.fassung === 0,
      'Die Vorlage war schon eingereicht. Sie können sie zurückziehen.',
      'The paper has been submitted before. You can withdraw it.',
    ),
  /** Nobody throws away what only others have written: she could not even see afterwards that it is gone. */
  selbstGeschrieben: ({ kontext, schritt: { akteur } }: Vorlagenfrage) =>
    wenn(
      kontext.mitwirkende.includes(akteur.person),
      'Einen Entwurf löscht, wer selbst an ihm geschrieben hat.',
      'A draft is deleted by somebody who has written in it.',
    ),
  schonEingereicht: ({ kontext }: Vorlagenfrage) =>
    wenn(
      kontext.fassung > 0,
      'Ein Entwurf, der noch nie eingereicht war, wird nicht zurückgezogen, sondern gelöscht.',
      'A draft that has never been submitted is not withdrawn but deleted.',
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
  /** Nobody gives the lead to a house of strangers, as nobody begins a paper there (regeln.md F3). */
  eigeneFederfuehrung: ({ kontext, schritt: { daten, akteur } }: Vorlagenfrage) =>
    wenn(
      daten?.federfuehrung === undefined ||
        daten.federfuehrung === kontext.federfuehrung ||
        akteur.aemter.some(
          ({ rolle, ressort }) => ressort === daten.federfuehrung && istEinesVon(VORLAGENBEGINNENDE, rolle),
        ),
      `Die Federführung kann nur übernehmen, wer in ${daten?.federfuehrung} Vorlagen schreibt. ` +
        'Sie können das Ressort als weiteres einbringendes nennen.',
      `Only those who write papers in ${daten?.federfuehrung} can take the lead there.`,
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
    const genannte = [...(daten?.ressorts ?? []), ...(daten?.ressort ? [daten.ressort] : [])];
    const fremd = [...einbringer, ...mitzeichnende, ...genannte].filter(
      (r) => lage.ressorts && !lage.ressorts.includes(r),
    );
    return wenn(
      daten === undefined || fremd.length === 0,
      `Ein Ressort ${fremd.join(', ')} gibt es nicht. Bitte wählen Sie ein bestehendes.`,
      `There is no department ${fremd.join(', ')}. Please choose an existing one.`,
    );
  },
};

/** What a change touches that nobody calls editorial. */
const BEDEUTUNG: Record<Bedeutsames, Text> = {
  Titel: text('der Titel', 'the title'),
  G: text('der Beschlussvorschlag (G)', 'the proposed decision (G)'),
  Zahl: text('eine Zahl, ein Betrag oder ein Datum', 'a number, an amount or a date'),
  Stelle: text('der Name einer Stelle', 'the name of an office'),
  Anlagen: text('eine Anlage', 'an attachment'),
};

function maengelDerListe(daten: Record<string, unknown> | undefined): Text[] {
  return Object.entries({ ...FORMALPUNKTE, ...EINGANGSPUNKTE })
    .filter(([punkt]) => daten?.[punkt] === 'mangelhaft')
    .map(([, titel]) => titel);
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
