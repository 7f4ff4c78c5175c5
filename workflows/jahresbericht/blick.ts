import type { Verfahrensblick, Verfahrensfrage } from '../blick.js';
import type { formulare } from './formulare.js';
import type { Berichtskontext, Berichtslage } from './kontext.js';
import type { schritte } from './schritte.js';

type Formulare = typeof formulare;
type Schrittname = keyof typeof schritte;
/** What a condition sees; named, the forms that it reads. */
export type Berichtsfrage<F extends keyof Formulare = keyof Formulare> = Verfahrensfrage<
  Berichtskontext,
  Berichtslage,
  Pick<Formulare, F>,
  Schrittname
>;
/** What a note or an effect sees. */
export type Berichtsblick<F extends keyof Formulare = keyof Formulare> = Verfahrensblick<
  Berichtskontext,
  Berichtslage,
  Pick<Formulare, F>,
  Schrittname
>;
