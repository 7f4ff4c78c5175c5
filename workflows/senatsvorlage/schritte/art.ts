import type { Schrittart, Text } from '#engine';
import type { augen } from '../kontext.js';

/** `aendertEntwurf`: the draft then differs from its Fassung. */
export type Art = Schrittart<keyof typeof augen> & { aendertEntwurf?: true };

export const art = (titel: Text, folge: Text, weiteres: Partial<Art> = {}): Art => ({
  titel,
  folge,
  ...weiteres,
});
export const BINDEND = { bindend: true } as const;
export const ENTWURF = { schreibt: ['vorlage'], aendertEntwurf: true } as const;
