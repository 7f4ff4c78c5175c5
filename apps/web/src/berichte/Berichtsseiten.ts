import '../stil/listen.css';
import '../stil/entwurf.css';
import '../stil/berichte.css';

/**
 * The pages of measures, reports and campaigns come in one piece: who opens one of them opens the others, and
 * the first page names one file less for each.
 */
export { Berichtsliste } from './Berichtsliste.js';
export { Berichtsseite } from './Berichtsseite.js';
export { Gesamtberichtsseite } from '../kampagnen/Gesamtberichtsseite.js';
export { Kampagnenliste } from '../kampagnen/Kampagnenliste.js';
export { Kampagnenseite } from '../kampagnen/Kampagnenseite.js';
export { Einleseseite } from '../massnahmen/Einleseseite.js';
export { MassnahmeAendern, NeueMassnahme } from '../massnahmen/Massnahmeformular.js';
export { Massnahmenseite } from '../massnahmen/Massnahmenseite.js';
export { Massnahmeseite } from '../massnahmen/Massnahmeseite.js';
