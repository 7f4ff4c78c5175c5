import { vorlagenkontext, type Vorlagenkontext } from './kontext.js';

/** Upgraders of the context of older versions, named by plans. */
export const umbauten = {
  /** The formal check of version 2 was bound to no content; it counts until the next Fassung. */
  formpruefungGilt: (alt: Record<string, unknown>): Vorlagenkontext => {
    const kontext = vorlagenkontext(alt as Partial<Vorlagenkontext>);
    return { ...kontext, formalGeprueft: kontext.fassung };
  },
};
