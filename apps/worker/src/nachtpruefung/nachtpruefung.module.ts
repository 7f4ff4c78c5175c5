import { Module } from '@nestjs/common';
import { Nachtpruefung } from './nachtpruefung.js';

/** The check of every night. */
@Module({ providers: [Nachtpruefung], exports: [Nachtpruefung] })
export class NachtpruefungModule {}
