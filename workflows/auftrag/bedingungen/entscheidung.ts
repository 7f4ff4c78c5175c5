import { beteiligtePersonen, wenn } from '#engine';
import { plusMonate } from '#kalender';
import type { Auftragsfrage } from '../blick.js';

type Angaben = NonNullable<Auftragsfrage['schritt']['daten']>;

const gewaehlt = (daten: Angaben): boolean => (daten.beschluss ?? null) !== null;
const ausserhalb = (daten: Angaben): boolean =>
  [daten.beschlussVom, daten.beschlussGremium, daten.beschlussFundstelle].every(
    (feld) => feld !== undefined && feld !== '',
  );

const OHNE_BESCHLUSS = [
  'Bitte wählen Sie den Beschluss, oder nennen Sie von einem Beschluss außerhalb Tag, Gremium, Fundstelle und die Anlage mit seinem Text.',
  'Please choose the decision, or name date, body, reference and the attached text of one outside.',
] as const;

/** Up to the setting (one month from the first date) an extension goes from office to office. */
const imAmt = ({ kontext, schritt: { lage } }: Auftragsfrage, auf: string | null): boolean =>
  auf !== null &&
  kontext.ersteFrist !== null &&
  auf <= plusMonate(kontext.ersteFrist, lage.einstellungen.amtsverlaengerungMonate);

/** Who decides, and on which Beschluss a longer extension or a lifting rests. */
export const entscheidungsbedingungen = {
  andererAlsAntragsteller: ({ kontext, schritt: { akteur, als } }: Auftragsfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.antragsteller.includes(p)),
      'Wer den Antrag gestellt hat, entscheidet nicht darüber.',
      'Whoever asked does not decide.',
    ),
  andererAlsErfasser: ({ kontext, schritt: { akteur, als } }: Auftragsfrage) =>
    wenn(
      !beteiligtePersonen(akteur, als).some((p) => kontext.erfasser.includes(p)),
      'Wer für diesen Auftrag einen Beschluss eingetragen hat, bestätigt keinen.',
      'Whoever has entered a decision for this obligation confirms none.',
    ),
  /** The debtor never closes her own obligation, whatever other office she holds. */
  nichtSchuldner: ({ kontext, schritt: { akteur, als } }: Auftragsfrage) =>
    wenn(
      ![...akteur.aemter, ...(als ? [als] : [])].some(
        ({ rolle, ressort }) => ['VB', 'AL', 'STR'].includes(rolle) && kontext.adressat.includes(ressort),
      ),
      'Sie gehören zu dem Haus, das den Auftrag erledigt. Die Erledigung stellt jemand anderes fest.',
      'You belong to the department that owes the result. Somebody else finds it fulfilled.',
    ),
  /** Beyond the setting only with a Beschluss of the body that set the date, and that Beschluss is recorded. */
  befugtZurVerlaengerung: (blick: Auftragsfrage) => {
    const { daten } = blick.schritt;
    return wenn(
      daten === undefined || imAmt(blick, blick.kontext.antrag?.auf ?? null) || gewaehlt(daten),
      `So weit darf nur verlängern, wer den Termin gesetzt hat. ${OHNE_BESCHLUSS[0]}`,
      `Only the body that set the date may extend it so far. ${OHNE_BESCHLUSS[1]}`,
    );
  },
  beschlussGewaehlt: ({ schritt: { daten } }: Auftragsfrage) =>
    wenn(daten === undefined || gewaehlt(daten), ...OHNE_BESCHLUSS),
  beschlussBekannt: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || !gewaehlt(daten) || lage.beschluss !== null,
      'Diesen Beschluss gibt es nicht. Bitte wählen Sie eine beschlossene Vorlage.',
      'There is no such decision. Please choose a decided paper.',
    ),
  beschlussAusserhalb: ({ schritt: { daten, heute } }: Auftragsfrage) =>
    wenn(
      daten === undefined ||
        (!gewaehlt(daten) && ausserhalb(daten) && (daten.beschlussVom ?? heute) <= heute),
      ...OHNE_BESCHLUSS,
    ),
  /** What others cannot read proves nothing: the text of a Beschluss outside hangs on the Auftrag. */
  beschlussBelegt: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || (lage.beleg ?? null) !== null,
      'Bitte hängen Sie den Beschluss als Anlage an den Auftrag und wählen Sie sie hier aus.',
      'Please attach the decision to the obligation and choose the attachment here.',
    ),
  wirdVerlaengert: ({ kontext }: Auftragsfrage) =>
    wenn(
      kontext.vorhaben?.art === 'verlaengerung',
      'Hier geht es nicht um eine Verlängerung.',
      'This is not about an extension.',
    ),
};
