export { DatenbankModule, type Datenbankzugang } from './datenbank.module.js';
