import { StandardSchemaValidationPipe } from '@nestjs/common';
import { KoggeFehler, zweisprachigeMeldung, type Meldung } from '#contract';

/**
 * Checks body, query and parameters against the schema of their route; unknown fields and wrong types are
 * named in both languages.
 */
export const pruefung = new StandardSchemaValidationPipe({
  exceptionFactory: (meldungen) =>
    new KoggeFehler('eingabe_ungueltig', (meldungen as Meldung[]).slice(0, 20).map(zweisprachigeMeldung)),
});
