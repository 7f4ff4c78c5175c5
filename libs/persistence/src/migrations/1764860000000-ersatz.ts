import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ersatz } from './ersatz/ersatz.js';

/** Who acts in the place of a vacant office, and how a stuck paper is moved (regeln.md S2). */
export class Ersatz1764860000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ersatz);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
