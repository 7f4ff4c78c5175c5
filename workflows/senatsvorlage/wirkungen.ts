import { ausgang } from './wirkungen/ausgang.js';
import { massgaben } from './wirkungen/massgaben.js';
import { besetzung } from './wirkungen/besetzung.js';
import { mitzeichnung } from './wirkungen/mitzeichnung.js';
import { senat } from './wirkungen/senat.js';
import { vorlage } from './wirkungen/vorlage.js';
import { zugang } from './wirkungen/zugang.js';

/** Effects of the Senatsvorlage; the runner has one handler for each kind. */
export const wirkungen = {
  ...vorlage,
  ...mitzeichnung,
  ...massgaben,
  ...senat,
  ...zugang,
  ...besetzung,
  ...ausgang,
};
