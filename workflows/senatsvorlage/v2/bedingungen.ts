import { sitzung } from '../bedingungen/sitzung.js';
import { abstimmung } from './abstimmung.js';
import { form } from './form.js';

/** Conditions of version 2. */
export const bedingungen = { ...form, ...abstimmung, ...sitzung };
