import { wenn } from '#engine';
import { sitzung } from '../bedingungen/sitzung.js';
import type { Vorlagenfrage } from '../blick.js';
import { abstimmung } from './abstimmung.js';
import { form } from './form.js';

/** What counts is when the signed paper came in, not when somebody accepts it. */
const rechtzeitig = ({ kontext, schritt: { lage, jetzt } }: Vorlagenfrage) =>
  wenn(
    lage.sitzung !== null && (kontext.eingegangen ?? jetzt) <= lage.sitzung.abgabeschluss,
    'Der Abgabeschluss der Sitzung ist vorbei. Bitte als Tischvorlage mit Begründung anmelden.',
    'The submission deadline has passed. Please register it as a late paper with reasons.',
  );

/** Conditions of version 2. */
export const bedingungen = { ...form, ...abstimmung, ...sitzung, rechtzeitig };
