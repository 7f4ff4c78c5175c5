import type { MigrationInterface, QueryRunner } from 'typeorm';
import { nachtpruefung } from './nachtpruefung/nachtpruefung.js';

/** The nightly check of all invariants, and messages that are about no Vorgang. */
export class Nachtpruefung1764300000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(nachtpruefung);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
