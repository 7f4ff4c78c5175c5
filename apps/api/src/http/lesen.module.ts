import { Module } from '@nestjs/common';
import { LesenService } from './lesen.service.js';

/** Reading of uploaded files. */
@Module({ providers: [LesenService], exports: [LesenService] })
export class LesenModule {}
