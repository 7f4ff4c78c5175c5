import type { MigrationInterface, QueryRunner } from 'typeorm';
import { haus } from './haus/haus.js';

/** Messages keep their group, four eyes are read out of the procedure, deadlines that stand have an index. */
export class Haus1764600000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(haus);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
