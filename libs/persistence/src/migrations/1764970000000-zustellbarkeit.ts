import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zustellbarkeit } from './zustellbarkeit/zustellbarkeit.js';

/** A mail may come back, and the administration may try whether mails arrive. */
export class Zustellbarkeit1764970000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(zustellbarkeit);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
