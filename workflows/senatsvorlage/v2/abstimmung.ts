import { wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';
import { offeneRessorts } from '../kontext.js';

/** Conditions of co-signature and signature in version 2. */
export const abstimmung = {
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
  senatorZeichnet: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.einstellungen.senatorZeichnet,
      'Die Schlusszeichnung liegt hier beim Staatsrat.',
      'Final signature rests with the state secretary here.',
    ),
};

/** The facts were read before the Schritt: what it adds to or takes from the open Massgaben itself. */
function massgabenDesSchritts({ type, daten }: Vorlagenfrage['schritt']): number {
  if (type === 'massgabeErledigen') return -1;
  return type === 'mitzeichnen' && daten?.urteil === 'massgabe' ? 1 : 0;
}
