import { Module } from '@nestjs/common';
import { EinmalModule } from '../http/einmal.module.js';
import { KontoController } from './konto.controller.js';
import { KontoService } from './konto.service.js';

/** The own account. */
@Module({ imports: [EinmalModule], controllers: [KontoController], providers: [KontoService] })
export class KontoModule {}
