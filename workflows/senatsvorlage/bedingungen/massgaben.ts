import { wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';

const massgabeDes = ({ schritt: { daten, lage } }: Vorlagenfrage) =>
  lage.massgaben?.find(({ id }) => id === daten?.massgabe);

/** Conditions on Massgaben: only their Ressort says that one is met (regeln.md C3). */
export const massgaben = {
  massgabenErledigt: (frage: Vorlagenfrage) => {
    const { lage } = frage.schritt;
    const offen = lage.offeneMassgaben + massgabenDesSchritts(frage);
    return wenn(
      !lage.einstellungen.massgabenBlockieren || offen <= 0,
      `Noch offene Maßgaben: ${offen}. Das Ressort sagt „erfüllt“ oder „verzichtet“, oder Sie weisen sie begründet zurück.`,
      `Conditions still open: ${offen}.`,
    );
  },
  massgabeOffen: (frage: Vorlagenfrage) =>
    wenn(
      frage.schritt.daten === undefined || massgabeDes(frage) !== undefined,
      'Diese offene Maßgabe gibt es hier nicht.',
      'There is no such open condition here.',
    ),
  eigeneMassgabe: (frage: Vorlagenfrage) => {
    const massgabe = massgabeDes(frage);
    return wenn(
      massgabe === undefined || frage.schritt.als?.ressort === massgabe.ressort,
      `Ob diese Maßgabe erfüllt ist, sagt nur ${massgabe?.ressort}. ` +
        'Das federführende Ressort kann sie als umgesetzt melden oder begründet zurückweisen.',
      `Only ${massgabe?.ressort} says whether this condition is met.`,
    );
  },
  nochNichtUmgesetzt: (frage: Vorlagenfrage) =>
    wenn(
      massgabeDes(frage)?.stand !== 'umgesetzt',
      'Diese Maßgabe ist schon als umgesetzt gemeldet; die Antwort des Ressorts steht noch aus.',
      'This condition has been reported as met; the department has yet to answer.',
    ),
};

/** The facts were read before the Schritt: what it adds to or takes from the open Massgaben itself. */
function massgabenDesSchritts({ schritt: { type, daten, lage, als } }: Vorlagenfrage): number {
  if (type === 'massgabeErledigen' || type === 'massgabeZurueckweisen') return -1;
  if (type === 'massgabefristAbgelaufen') return -1;
  if (type !== 'mitzeichnen' && type !== 'urteilErsetzen' && type !== 'mitzeichnungBestaetigen') return 0;
  const eigene = (lage.massgaben ?? []).filter(({ ressort }) => ressort === (daten?.ressort ?? als?.ressort));
  return (daten?.urteil === 'massgabe' ? 1 : 0) - eigene.length;
}
