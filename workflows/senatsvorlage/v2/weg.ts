import type { Wegstation } from '#engine';
import { weg as heutiger } from '../weg.js';
import type { Vorlagenworte } from './worte.js';

/** The usual way in version 2: only the leading house signed, and no check list had to be filled. */
export const weg: readonly Wegstation<Vorlagenworte>[] = heutiger.map((station) => {
  const { daten: _, ...rest } = { daten: undefined, ...station };
  switch (rest.wer) {
    case 'STR@ohneStaatsrat':
      return { ...rest, wer: 'STR@federfuehrung' };
    case 'SEN@ohneSenator':
      return { ...rest, wer: 'SEN@federfuehrung' };
    default:
      return { ...rest, wer: rest.wer };
  }
});
