import { describe, expect, it } from '@jest/globals';
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';
import { NACHRICHTENNAMEN, nachrichtenart } from '#contract';
import { einzelmail } from './mail.js';
import { nachricht, umstaende } from '../../../../test/umgebung/mailnachricht.js';

const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });

/** A mail as another program reads it. */
async function gelesen(art: (typeof NACHRICHTENNAMEN)[number]) {
  const { vorgang } = nachricht();
  const mail = einzelmail(
    nachricht({
      art,
      art_gruppe: nachrichtenart(art).gruppe,
      gesendet: ['<frueher@bremen.test>'],
      daten: { termin: '2026-12-08', bis: '2026-12-04T11:00:00.000Z', grund: 'Häuser & „Höfe“', top: '3' },
      vorgang: vorgang && { ...vorgang, titel: 'Straßen, Plätze & Grünflächen – ein Überblick' },
    }),
    umstaende,
  );
  const { message } = await transport.sendMail(mail);
  return { mail, post: await PostalMime.parse(message as Buffer) };
}

describe('A mail of each kind', () => {
  it.each(NACHRICHTENNAMEN)('of %s is read by others as it was written', async (art) => {
    const { mail, post } = await gelesen(art);
    expect(post.subject).toBe(mail.subject);
    expect(post.to).toEqual([{ name: 'Eva Ahlers', address: 'eva@bremen.test' }]);
    expect(post.text?.trimEnd()).toBe(mail.text.trimEnd());
    expect(post.html?.trimEnd()).toBe(mail.html?.trimEnd());
    const kopf = (name: string) => post.headers.find(({ key }) => key === name)?.value;
    expect([kopf('auto-submitted'), kopf('list-id')?.includes('bremen.test')]).toEqual([
      'auto-generated',
      true,
    ]);
    expect([post.messageId, post.references]).toEqual([mail.messageId, '<frueher@bremen.test>']);
  });
});
