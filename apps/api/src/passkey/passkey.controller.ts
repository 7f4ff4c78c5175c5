import { Controller, Headers, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { GepruefteEingabe } from '#contract';
import type { Protokoll } from '#protokoll';
import { Ich, type Ausweis } from '../anmeldung/ausweis.js';
import { EinmalService } from '../http/einmal.service.js';
import { Eingabe, Route } from '../http/route.js';
import { PROTOKOLL } from '../umgebung.js';
import { alsKennung } from '../vorgaenge/vorgaenge.service.js';
import { NachweisService } from './nachweis.service.js';
import { PasskeyService } from './passkey.service.js';

@Controller('api')
export class PasskeyController {
  constructor(
    private readonly passkeys: PasskeyService,
    private readonly nachweise: NachweisService,
    private readonly einmal: EinmalService,
    @Inject(PROTOKOLL) private readonly protokoll: Protokoll,
  ) {}

  @Route('post /ausweis/passkey/optionen')
  beginneNachweis(@Ich() ich: Ausweis) {
    return this.nachweise.beginne(ich);
  }

  @Route('post /ausweis/passkey')
  async weiseAus(
    @Ich() ich: Ausweis,
    @Eingabe('post /ausweis/passkey') antwort: GepruefteEingabe<'post /ausweis/passkey'>,
    @Req() anfrage: FastifyRequest,
  ) {
    const nachweis = await this.nachweise.weiseAus(ich, antwort);
    const { mandant, person } = ich;
    this.protokoll.info({ ereignis: 'ausgewiesen', anfrage: anfrage.id, mandant, person, von: anfrage.ip });
    return nachweis;
  }

  @Route('get /ich/passkeys')
  meine(@Ich() ich: Ausweis) {
    return this.passkeys.meine(ich);
  }

  @Route('post /ich/passkeys/optionen')
  beginne(@Ich() ich: Ausweis) {
    return this.passkeys.beginne(ich);
  }

  @Route('post /ich/passkeys')
  registriere(
    @Ich() ich: Ausweis,
    @Eingabe('post /ich/passkeys') neuer: GepruefteEingabe<'post /ich/passkeys'>,
  ) {
    return this.passkeys.registriere(ich, neuer);
  }

  @Route('delete /ich/passkeys/{id}')
  entferne(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.passkeys.entferne(ich, alsKennung(id));
  }

  @Route('get /personen/{id}/passkeys')
  vonPerson(@Ich() ich: Ausweis, @Param('id') id: string) {
    return this.passkeys.vonPerson(ich, alsKennung(id));
  }

  @Route('post /personen/{id}/passkeys/{passkey}/entfernung')
  entferneVon(
    @Ich() ich: Ausweis,
    @Param('id') id: string,
    @Param('passkey') passkey: string,
    @Eingabe('post /personen/{id}/passkeys/{passkey}/entfernung')
    { grund }: GepruefteEingabe<'post /personen/{id}/passkeys/{passkey}/entfernung'>,
    @Headers('idempotency-key') schluessel?: string,
  ) {
    const wessen = { person: alsKennung(id), id: alsKennung(passkey), grund };
    return this.einmal.fuehreAus(ich, schluessel, {
      anfrage: { passkeyEntfernung: wessen },
      arbeit: (t) => this.passkeys.entferneVon(t, ich, wessen),
    });
  }
}
