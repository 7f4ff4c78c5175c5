import { mitzeichnung } from './merken/mitzeichnung.js';
import { besetzung } from './merken/besetzung.js';
import { senat } from './merken/senat.js';
import { vorlage } from './merken/vorlage.js';
import { zugang } from './merken/zugang.js';

/** Notes in the context of a Senatsvorlage. */
export const merken = { ...vorlage, ...mitzeichnung, ...senat, ...zugang, ...besetzung };
