import { Module } from '@nestjs/common';
import { Dateiannahme } from './dateien.js';
import { Virenpruefung } from './virenpruefung.js';

/** Files that people send, and who looks at them first. */
@Module({ providers: [Dateiannahme, Virenpruefung], exports: [Dateiannahme, Virenpruefung] })
export class DateienModule {}
