import type { MigrationInterface, QueryRunner } from 'typeorm';
import { siegel } from './siegel/siegel.js';

/** Signed heads over the audit trail. */
export class Siegel1764180000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(siegel);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
