import { Module } from '@nestjs/common';
import { Ausgaben } from './ausgaben.js';

/** Files of consolidated reports. */
@Module({ providers: [Ausgaben], exports: [Ausgaben] })
export class AusgabeModule {}
