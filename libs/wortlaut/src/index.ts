export { Html, html, maskiert } from './html.js';
export { endeVon } from './fristende.js';
export { nachrichtenworte, type Gemeldetes, type Meldungsdaten } from './nachrichtenworte.js';
