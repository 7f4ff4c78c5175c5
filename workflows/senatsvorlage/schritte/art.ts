import { text, type Schrittart, type Text } from '#engine';
import type { augen } from '../kontext.js';

/** `aendertEntwurf`: the draft then differs from its Fassung. */
export type Art = Schrittart<keyof typeof augen> & { aendertEntwurf?: true };

export const art = (titel: Text, folge: Text, weiteres: Partial<Art> = {}): Art => ({
  titel,
  folge,
  ...weiteres,
});
/** Why nobody is told of it. */
export const ARBEIT_AM_ENTWURF = text(
  'Wer mitschreibt, sieht den Stand; andere haben mit dem Entwurf nichts zu tun.',
  'Whoever writes sees the state; others have nothing to do with the draft.',
);
export const BINDEND = { bindend: true } as const;
export const ENTWURF = { schreibt: ['vorlage'], aendertEntwurf: true, still: ARBEIT_AM_ENTWURF } as const;
