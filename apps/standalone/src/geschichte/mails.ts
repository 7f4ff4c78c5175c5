import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface GeleseneMail {
  an: string;
  betreff: string;
  text: string;
  html: string;
}

/** Reads mails that have come since the last look, out of the files that the worker wrote. */
export class Postfach {
  readonly #gesehen = new Set<string>();

  constructor(private readonly verzeichnis: string) {}

  async neue(): Promise<GeleseneMail[]> {
    const alle = (await readdir(this.verzeichnis).catch(() => []))
      .filter((name) => name.endsWith('.eml') && !this.#gesehen.has(name))
      .sort();
    for (const name of alle) this.#gesehen.add(name);
    return Promise.all(alle.map(async (name) => liesMail(await readFile(join(this.verzeichnis, name)))));
  }
}

/** Recipient, subject and both bodies of a mail (RFC 5322). */
export async function liesMail(bytes: Uint8Array | string): Promise<GeleseneMail> {
  const { to = [], subject = '', text = '', html = '' } = await PostalMime.parse(bytes);
  return { an: to[0]?.name ?? '', betreff: subject, text, html };
}

/** A mail with the moment of the story in which it came. */
export interface Post extends GeleseneMail {
  /** Civil date and hour in Bremen. */
  tag: string;
  uhr: string;
}

/** How many mails each person got, on how many days, and at most on one day; who got most stands first. */
export function jePerson(
  post: readonly Post[],
): { an: string; mails: Post[]; tage: number; hoechstens: number }[] {
  return [...gruppiert(post, 'an')]
    .map(([an, mails]) => {
      const tage = [...gruppiert(mails, 'tag').values()].map(({ length }) => length);
      return { an, mails, tage: tage.length, hoechstens: Math.max(...tage) };
    })
    .sort((a, b) => b.mails.length - a.mails.length || a.an.localeCompare(b.an, 'de'));
}

function gruppiert(post: readonly Post[], nach: 'an' | 'tag'): Map<string, Post[]> {
  const gruppen = new Map<string, Post[]>();
  for (const eine of post) gruppen.set(eine[nach], [...(gruppen.get(eine[nach]) ?? []), eine]);
  return gruppen;
}

/** Mails that say the same to the same person on the same day. */
export function doppelte(post: readonly Post[]): Post[] {
  const gesagt = new Set<string>();
  return post.filter(({ an, tag, betreff, text }) => {
    const schluessel = [an, tag, betreff, text].join('\n');
    const schon = gesagt.has(schluessel);
    gesagt.add(schluessel);
    return schon;
  });
}

/** One text for each person that reads from top to bottom, and beside it every mail as it looks. */
export async function legePostAb(post: readonly Post[], ordner: string): Promise<void> {
  for (const { an, mails } of jePerson(post)) {
    const eigener = join(ordner, an);
    await mkdir(eigener, { recursive: true });
    const gelesen = mails.map(
      ({ tag, uhr, betreff, text }) => `${tag} ${uhr}\n${betreff}\n${'='.repeat(72)}\n${text}\n`,
    );
    await writeFile(join(ordner, `${an}.txt`), gelesen.join('\n\n'));
    await Promise.all(
      mails.map(({ html }, i) => writeFile(join(eigener, `${String(i + 1).padStart(2, '0')}.html`), html)),
    );
  }
}
