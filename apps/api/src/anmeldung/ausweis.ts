import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Personenkontext } from '#runner';

/** How the caller has proved who she is. */
export interface Ausweis extends Personenkontext {
  /** Session, or an API key (which makes binding acts only when it was issued for them). */
  art: 'anmeldung' | 'schluessel';
  /** When she last proved it. */
  ausgewiesenAm: Date;
  darfBinden: boolean;
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
