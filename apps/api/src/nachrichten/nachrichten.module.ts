import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { NachrichtenController } from './nachrichten.controller.js';
import { NachrichtenService } from './nachrichten.service.js';

/** What people were told. */
@Module({ imports: [EinmalModule], controllers: [NachrichtenController], providers: [NachrichtenService] })
export class NachrichtenModule {}
