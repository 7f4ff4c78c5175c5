import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { NachweisService } from './nachweis.service.js';
import { PasskeyController } from './passkey.controller.js';
import { PasskeyService } from './passkey.service.js';

/** Passkeys, and the proof that they give. */
@Module({
  imports: [EinmalModule],
  controllers: [PasskeyController],
  providers: [PasskeyService, NachweisService],
})
export class PasskeyModule {}
