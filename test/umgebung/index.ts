export { gebaut } from './bau.js';
export { frischeDatenbank, stelleUhr, type TestDatenbank } from './datenbank.js';
export {
  AUSSTELLER,
  datenbankAls,
  eineSitzung,
  heuteIn,
  mache,
  organisation,
  person,
  setzeEinstellungen,
  vertritt,
  zugriff,
  type Organisation,
  type Testperson,
} from './organisation.js';
export { einAuftrag, eineVorlage, liesVorgang, type Vorlagenwunsch } from './vorgaenge.js';
export { frischesRedis } from './redis.js';
