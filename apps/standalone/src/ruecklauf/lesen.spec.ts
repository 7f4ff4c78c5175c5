import { describe, expect, it } from '@jest/globals';
import { liesRuecklauf } from './lesen.js';
import { bericht } from '../../../../test/umgebung/ruecklauf.js';

const ID = 'a'.repeat(64);
const gelesen = (angaben: Parameters<typeof bericht>[0] = {}) => liesRuecklauf(Buffer.from(bericht(angaben)));

describe('A report of a mail server', () => {
  it('names the mail that did not arrive, and why', async () => {
    expect(await gelesen({ kennung: ID })).toEqual({
      kennung: ID,
      status: '5.1.1',
      grund: 'smtp; 550 5.1.1 <weg@bremen.test>: Recipient address rejected: User unknown',
    });
  });

  it('may send back the headers only, or name the mail it answers', async () => {
    expect(await gelesen({ kennung: ID, original: 'text/rfc822-headers' })).toMatchObject({ kennung: ID });
    expect(await gelesen({ kennung: ID, original: null })).toMatchObject({ kennung: ID });
  });

  it('of a delay tells nothing yet', async () => {
    expect(await gelesen({ action: 'delayed' })).toBeNull();
  });

  it('without one of our mails is none of ours', async () => {
    expect(await gelesen({ kennung: null })).toBeNull();
  });

  it.each([
    [
      'an automatic answer',
      'From: a@b.test\r\nAuto-Submitted: auto-replied\r\nSubject: Urlaub\r\n\r\nBin weg.\r\n',
    ],
    ['nothing', ''],
    ['no mail', '\u0000\u0001 irgendwas'],
    ['a report without parts', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x--\r\n'],
  ])('is not %s', async (_, text) => {
    expect(await liesRuecklauf(Buffer.from(text))).toBeNull();
  });

  it('can be spoilt at any place without doing harm', async () => {
    const ganz = bericht({ kennung: ID });
    for (let ende = 0; ende < ganz.length; ende += 37) {
      const teil = await liesRuecklauf(Buffer.from(ganz.slice(0, ende)));
      if (teil) expect(teil.kennung).toBe(ID);
    }
  });
});
