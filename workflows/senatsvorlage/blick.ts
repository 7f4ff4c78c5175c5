import type { Verfahrensblick, Verfahrensfrage } from '../blick.js';
import type { formulare } from './formulare.js';
import type { Vorlagenkontext, Vorlagenlage } from './kontext.js';
import type { schritte } from './schritte.js';

type Formulare = typeof formulare;
type Schrittname = keyof typeof schritte;
/** What a condition sees; named, the forms that it reads. */
export type Vorlagenfrage<F extends keyof Formulare = keyof Formulare> = Verfahrensfrage<
  Vorlagenkontext,
  Vorlagenlage,
  Pick<Formulare, F>,
  Schrittname
>;
/** What a note or an effect sees. */
export type Vorlagenblick<F extends keyof Formulare = keyof Formulare> = Verfahrensblick<
  Vorlagenkontext,
  Vorlagenlage,
  Pick<Formulare, F>,
  Schrittname
>;
