import PostalMime, { type Attachment } from 'postal-mime';

/** A mail that will never arrive, as the mail server reports it (RFC 3464). */
export interface Ruecklauf {
  /** Of our Message-ID what stands before the @. */
  kennung: string;
  /** Code of the failure (RFC 3463), `5.1.1`. */
  status: string;
  /** What the server said. */
  grund: string;
}

const ORIGINAL = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];
const BERICHT = ['message/delivery-status', 'message/global-delivery-status'];
const HOECHSTLAENGE = 200;

/**
 * Reads what came to the address of the sender. Null when it is no report, or of a delay only: an automatic answer
 * tells nothing.
 */
export async function liesRuecklauf(roh: Uint8Array): Promise<Ruecklauf | null> {
  const { attachments, inReplyTo } = await PostalMime.parse(roh, { forceRfc822Attachments: true });
  const gescheitert = bloecke(inhalt(attachments, BERICHT)).find(
    ({ action }) => action?.toLowerCase() === 'failed',
  );
  if (!gescheitert) return null;
  const [kopf = {}] = bloecke(inhalt(attachments, ORIGINAL));
  const kennung = /^<([^<>@\s]+)@[^<>\s]+>$/u.exec((kopf['message-id'] ?? inReplyTo ?? '').trim())?.[1];
  if (kennung === undefined) return null;
  const { status = '5.0.0', 'diagnostic-code': grund = '' } = gescheitert;
  return { kennung, status: status.trim(), grund: lesbar(grund) };
}

function inhalt(teile: readonly Attachment[], arten: readonly string[]): string {
  const teil = teile.find(({ mimeType }) => arten.includes(mimeType))?.content ?? '';
  return typeof teil === 'string' ? teil : new TextDecoder().decode(teil);
}

/** Groups of header fields, with an empty line between them; continued lines belong to the one before. */
function bloecke(text: string): Record<string, string>[] {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/\n[ \t]+/gu, ' ')
    .split(/\n{2,}/u)
    .map((block) =>
      Object.fromEntries(
        block.split('\n').flatMap((zeile) => {
          const [, name, wert = ''] = /^([\w-]+):(.*)$/u.exec(zeile) ?? [];
          return name === undefined ? [] : [[name.toLowerCase(), wert.trim()]];
        }),
      ),
    );
}

const lesbar = (text: string): string =>
  text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, HOECHSTLAENGE);
