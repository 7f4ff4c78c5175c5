import type { Katalog } from '../sprache/sprache.js';

export const beschlusstexte = {
  titel: { de: 'Beschlüsse', en: 'Decisions' },
  mitAuftraegen: { de: 'Aufträge', en: 'Obligations' },
  nurMit: { de: 'nur mit Aufträgen', en: 'with obligations only' },
  nurOhne: { de: 'nur ohne Aufträge', en: 'without obligations only' },
  ressort: { de: 'Federführung', en: 'Lead' },
  jahr: { de: 'Jahr', en: 'Year' },
  beschlossenAm: { de: 'Senatssitzung am {tag}', en: 'Meeting on {tag}' },
  top: { de: 'TOP {nr}', en: 'item {nr}' },
  ziffern: { de: 'Ziffern des Beschlusses', en: 'Parts of the decision' },
  auftraege: { de: 'Aufträge daraus', en: 'Obligations out of it' },
  zuZiffer: { de: 'zu Ziffer {nr}', en: 'of part {nr}' },
  faellig: { de: 'fällig {tag}', en: 'due {tag}' },
  ohneTermin: { de: 'ohne Termin', en: 'no date' },
  leer: { de: 'Noch keine Beschlüsse', en: 'No decisions yet' },
  leerErklaert: {
    de: 'Was der Senat beschließt, steht danach hier, mit allem, was daraus folgt.',
    en: 'What the Senate decides is here afterwards, with everything that follows from it.',
  },
} satisfies Katalog;
