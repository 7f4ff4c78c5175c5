import { Module } from '@nestjs/common';
import { EinmalService } from './einmal.service.js';

/** Answers of administration that are given once. */
@Module({ providers: [EinmalService], exports: [EinmalService] })
export class EinmalModule {}
