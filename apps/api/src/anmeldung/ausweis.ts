import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Schluesselumfang } from '#contract';
import type { Personenkontext } from '#runner';

/** How the caller has proved who she is. */
export interface Ausweis extends Personenkontext {
  /** Session, or an API key, which opens only what it was made for. */
  art: 'anmeldung' | 'schluessel';
  umfang: readonly Schluesselumfang[];
  /** False: a key that works from other networks only. */
  vonHier: boolean;
  /** When she last proved it, and whether that is recent enough for a binding act, by the clock of the database. */
  ausgewiesenAm: Date;
  frisch: boolean;
  tokenSha256: string;
}

/** `ausweis` is null for somebody unknown, and missing before anybody has looked. */
export type AnfrageMitAusweis = FastifyRequest & { ausweis?: Ausweis | null };

/** The person behind the request; the guard has made sure that there is one. */
export const Ich = createParamDecorator((_: unknown, kontext: ExecutionContext): Ausweis => {
  const { ausweis } = kontext.switchToHttp().getRequest<AnfrageMitAusweis>();
  if (!ausweis) throw new Error('Diese Route ist öffentlich und kennt niemanden');
  return ausweis;
});

/** Marks a route that needs no login. */
export const OEFFENTLICH = 'oeffentlich';
/** Name of the route at its method. */
export const ROUTENNAME = 'routenname';
