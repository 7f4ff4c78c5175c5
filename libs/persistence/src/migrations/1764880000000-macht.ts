import type { MigrationInterface, QueryRunner } from 'typeorm';
import { aemter } from './macht/aemter.js';
import { geheimnisse } from './macht/geheimnisse.js';
import { gesagt } from './macht/gesagt.js';
import { personenzugang } from './macht/personenzugang.js';
import { schluessel } from './macht/schluessel.js';
import { vertretungen } from './macht/vertretungen.js';

/** Rights that touch rights (regeln.md §3). */
export class Macht1764880000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [aemter, vertretungen, schluessel, geheimnisse, gesagt, personenzugang])
      await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
