import type { Verfahrensblick, Verfahrensfrage } from '../blick.js';
import type { formulare } from './formulare.js';
import type { Auftragskontext, Auftragslage } from './kontext.js';
import type { schritte } from './schritte.js';

type Formulare = typeof formulare;
type Schrittname = keyof typeof schritte;
/** What a condition sees; named, the forms that it reads. */
export type Auftragsfrage<F extends keyof Formulare = keyof Formulare> = Verfahrensfrage<
  Auftragskontext,
  Auftragslage,
  Pick<Formulare, F>,
  Schrittname
>;
/** What a note or an effect sees. */
export type Auftragsblick<F extends keyof Formulare = keyof Formulare> = Verfahrensblick<
  Auftragskontext,
  Auftragslage,
  Pick<Formulare, F>,
  Schrittname
>;
