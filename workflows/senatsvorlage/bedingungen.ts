import { abstimmung } from './bedingungen/abstimmung.js';
import { besetzung } from './bedingungen/besetzung.js';
import { form } from './bedingungen/form.js';
import { massgaben } from './bedingungen/massgaben.js';
import { sitzung } from './bedingungen/sitzung.js';
import { sitzungstag } from './bedingungen/sitzungstag.js';
import { zeichnung } from './bedingungen/zeichnung.js';
import { zugang } from './bedingungen/zugang.js';

/** Conditions of the Senatsvorlage: null when they hold, otherwise the reason in one sentence. */
export const bedingungen = {
  ...form,
  ...abstimmung,
  ...massgaben,
  ...zeichnung,
  ...sitzung,
  ...sitzungstag,
  ...zugang,
  ...besetzung,
};
