import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unbesetzt } from './unbesetzt/unbesetzt.js';

/** Where a Vorgang waits for an office that nobody holds (regeln.md S2). */
export class Unbesetzt1764850000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(unbesetzt);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
