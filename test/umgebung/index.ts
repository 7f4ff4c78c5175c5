export { amRichterVorbei, aussage, richterUeber } from './aussagen.js';
export { gebaut } from './bau.js';
export { frischeDatenbank, stelleUhr, type TestDatenbank } from './datenbank.js';
export {
  datenbankAls,
  eineSitzung,
  heuteIn,
  mache,
  organisation,
  person,
  setzeEinstellungen,
  vertritt,
  type Organisation,
} from './organisation.js';
export { feuereFaelliges } from './faelliges.js';
export { einAuftrag, eineVorlage, liesVorgang, type Vorlagenwunsch } from './vorgaenge.js';
export { frischesRedis } from './redis.js';
