import type { MigrationInterface, QueryRunner } from 'typeorm';
import { kettenstapel } from './kettenstapel/kettenstapel.js';

/** Many Schritte of one Mandant in one statement: their audit records are appended together. */
export class Kettenstapel1764460000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(kettenstapel);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
