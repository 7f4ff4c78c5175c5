export { Datenbank, type Transaktion, type Zugriffskontext } from './datenbank.js';
export { datenquelle, type Datenbankrolle } from './datenquelle.js';
export {
  Anmeldung,
  ApiSchluessel,
  Einstellung,
  Mandant,
  Nummernkreis,
  Sitzung,
} from './entitaeten/personen.js';
export { neueKennung } from './kennung.js';
export { wandern } from './wandern.js';
export { nachrichtenEinfuegen, type Nachrichtausdruecke } from './nachricht.sql.js';
