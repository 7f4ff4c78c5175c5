export { amRichterVorbei, aussage, richterUeber } from './aussagen.js';
export { gebaut } from './bau.js';
export { frischeDatenbank, heuteIn, leereDatenbank, stelleUhr, type TestDatenbank } from './datenbank.js';
export {
  datenbankAls,
  einePerson,
  mache,
  organisation,
  person,
  setzeEinstellungen,
  vertritt,
  zugriff,
  type Organisation,
} from './organisation.js';
export { feuereFaelliges } from './faelliges.js';
export { eineSitzung, sitzungHeute, tagt } from './sitzungen.js';
export { einAuftrag, eineVorlage, liesVorgang, type Vorlagenwunsch } from './vorgaenge.js';
export { frischesRedis } from './redis.js';
