import { besetzungAnders } from './besetzung.js';
import { antwortbedingungen } from './bedingungen/antwort.js';
import { entscheidungsbedingungen } from './bedingungen/entscheidung.js';
import { terminbedingungen } from './bedingungen/termin.js';

/** Conditions of an Auftrag: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  ...terminbedingungen,
  ...antwortbedingungen,
  ...entscheidungsbedingungen,
  besetzungAnders,
};
