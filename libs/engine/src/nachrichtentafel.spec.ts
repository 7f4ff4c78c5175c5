import { describe, expect, it } from '@jest/globals';
import { nachrichtentafel } from './nachrichtentafel.js';
import { probeverfahren } from './probe-verfahren.js';

describe('the table of messages', () => {
  const probe = probeverfahren();
  probe.wirkungen['melden'] = {
    art: 'nachricht',
    meldungen: [{ art: 'neues', an: ['AUT@haus', 'zustaendig'] }],
  };
  const zeile = (name: string) => nachrichtentafel(probe as never).find((eine) => eine.name === name);

  it('names for each way the messages, with those whose turn it is then', () =>
    expect(zeile('einreichen')).toEqual({
      von: 'entwurf',
      name: 'einreichen',
      art: 'schritt',
      nach: 'pruefung',
      meldungen: [{ art: 'neues', an: ['AUT@haus', 'RL@haus'] }],
    }));
  it('has the deadlines, and ways on which nobody hears', () => {
    expect(zeile('pruefung')).toMatchObject({ art: 'frist', nach: null, meldungen: [] });
    expect(zeile('zurueck')?.meldungen).toEqual([]);
  });
});
