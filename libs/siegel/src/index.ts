export { Ablage, kopfzeile } from './ablage.js';
export { EXPORTFORMAT, exportzeilen, type Exportwunsch } from './export.js';
export { kopfHash, schluesselDanach, siegle, type Kopf, type Siegel } from './kopf.js';
export { blattdaten, Merkle } from './merkle.js';
export {
  neubeginnFuer,
  SIEGELHANDLUNGEN,
  stelleNach,
  type Neubeginn,
  type Siegelstelle,
} from './neubeginn.js';
export {
  FORMAT,
  legeAn,
  leseSchluessel,
  neuerSchluessel,
  pruefeSignaturen,
  schluesselAusDatei,
  type OeffentlicherSchluessel,
  type Schluesselsatz,
} from './schluessel.js';
export { liesGlieder, Siegelalarm, Siegler, type Offen, type Sieglerangaben } from './siegler.js';
