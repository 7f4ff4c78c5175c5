import type { Verfahrensblick, Verfahrensfrage } from '../blick.js';
import type { formulare } from './formulare.js';
import type { Kampagnenkontext, Kampagnenlage } from './kontext.js';
import type { schritte } from './schritte.js';

type Formulare = typeof formulare;
type Schrittname = keyof typeof schritte;
/** What a condition sees; named, the forms that it reads. */
export type Kampagnenfrage<F extends keyof Formulare = keyof Formulare> = Verfahrensfrage<
  Kampagnenkontext,
  Kampagnenlage,
  Pick<Formulare, F>,
  Schrittname
>;
/** What a note or an effect sees. */
export type Kampagnenblick<F extends keyof Formulare = keyof Formulare> = Verfahrensblick<
  Kampagnenkontext,
  Kampagnenlage,
  Pick<Formulare, F>,
  Schrittname
>;
