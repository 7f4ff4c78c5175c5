import { abstimmung } from './schritte/abstimmung.js';
import { besetzung } from './schritte/besetzung.js';
import { haus } from './schritte/haus.js';
import { massgaben } from './schritte/massgaben.js';
import { senat } from './schritte/senat.js';
import { zugang } from './schritte/zugang.js';

/** Every Schritt of a Senatsvorlage: its title, what it brings about, its form. */
export const schritte = { ...haus, ...abstimmung, ...massgaben, ...senat, ...zugang, ...besetzung };
