import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lebenszeichen } from './lebenszeichen/lebenszeichen.js';

/** Readiness tells the truth about writing and about the worker. */
export class Lebenszeichen1764921000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(lebenszeichen);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
