import { wenn } from '#engine';
import type { Auftragsfrage } from '../blick.js';

const terminDes = ({ kontext, schritt: { daten } }: Auftragsfrage): string | null =>
  daten?.faellig ?? kontext.faellig;

/** Addressee and date. */
export const terminbedingungen = {
  adressatBekannt: ({ kontext, schritt: { daten, lage } }: Auftragsfrage) => {
    const adressat: readonly string[] = daten?.adressat ?? kontext.adressat;
    const fremd = adressat.filter((r) => !lage.ressorts.includes(r));
    return wenn(
      daten === undefined || (adressat.length > 0 && fremd.length === 0),
      fremd.length > 0
        ? `Ein Ressort ${fremd.join(', ')} gibt es nicht. Bitte wählen Sie ein bestehendes.`
        : 'Bitte geben Sie an, welches Ressort den Auftrag erledigt.',
      'Please name the existing department that fulfils the obligation.',
    );
  },
  ohneTermin: (blick: Auftragsfrage) =>
    wenn(
      terminDes(blick) === null,
      'Der Auftrag hat schon einen Termin.',
      'The obligation has a date already.',
    ),
  terminGesetzt: ({ kontext }: Auftragsfrage) =>
    wenn(kontext.faellig !== null, 'Der Auftrag hat noch keinen Termin.', 'The obligation has no date yet.'),
  /** A date that cannot be kept is confirmed only by whoever says why. */
  terminBegruendet: (blick: Auftragsfrage) => {
    const { daten, heute, lage } = blick.schritt;
    const termin = terminDes(blick);
    const vorbei = termin !== null && termin < heute;
    const vorSitzung = termin !== null && lage.gesetztAm !== null && termin <= lage.gesetztAm;
    const wo = vorbei
      ? 'liegt in der Vergangenheit'
      : 'liegt nicht nach der Sitzung, die den Auftrag erteilt hat';
    return wenn(
      daten === undefined || (!vorbei && !vorSitzung) || begruendet(daten.grund),
      `Der Termin ${wo}. Bitte setzen Sie einen späteren oder begründen Sie ihn.`,
      `The date lies ${vorbei ? 'in the past' : 'not after the meeting that set it'}. Please set a later one or give the reason.`,
    );
  },
  spaeterAlsBisher: ({ kontext, schritt: { daten } }: Auftragsfrage) =>
    wenn(
      daten === undefined || kontext.faellig === null || daten.auf > kontext.faellig,
      'Der neue Termin muss nach dem bisherigen liegen.',
      'The new date must be later than the present one.',
    ),
  neuerTerminKuenftig: ({ schritt: { daten, heute } }: Auftragsfrage) =>
    wenn(
      daten === undefined || daten.auf >= heute,
      'Der neue Termin liegt in der Vergangenheit. Bitte wählen Sie einen künftigen.',
      'The new date lies in the past. Please choose a future one.',
    ),
  personDesHauses: ({ schritt: { daten, lage } }: Auftragsfrage) =>
    wenn(
      daten === undefined || lage.personImHaus,
      'Verantwortlich ist eine Person aus dem Haus, das den Auftrag erledigt.',
      'The person responsible belongs to the department that fulfils the obligation.',
    ),
};

export function begruendet(grund: string | undefined): boolean {
  return (grund ?? '').length >= 5;
}
