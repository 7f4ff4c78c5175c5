import { Module } from '@nestjs/common';
import { VerfahrenController } from './verfahren.controller.js';

/** The procedures as they are written. */
@Module({ controllers: [VerfahrenController] })
export class VerfahrenModule {}
