import type { MigrationInterface, QueryRunner } from 'typeorm';
import { klartext } from './klartext/klartext.js';

/** No text shows something else than it says (regeln.md T1). */
export class Klartext1764890000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(klartext);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
