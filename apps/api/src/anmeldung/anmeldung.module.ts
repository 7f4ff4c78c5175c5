import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AnmeldungController } from './anmeldung.controller.js';
import { AnmeldungGuard } from './anmeldung.guard.js';
import { AnmeldungService } from './anmeldung.service.js';
import { IchController } from './ich.controller.js';
import { OidcService } from './oidc.service.js';

/** Who somebody is: login, keys, and the guard before every route. */
@Module({
  controllers: [AnmeldungController, IchController],
  providers: [AnmeldungService, OidcService, { provide: APP_GUARD, useClass: AnmeldungGuard }],
  exports: [AnmeldungService],
})
export class AnmeldungModule {}
