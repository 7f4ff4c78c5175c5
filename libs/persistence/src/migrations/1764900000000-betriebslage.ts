import type { MigrationInterface, QueryRunner } from 'typeorm';
import { betriebslage } from './betriebslage/betriebslage.js';

/** Numbers of all Mandanten together, for metrics and alert rules. */
export class Betriebslage1764900000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(betriebslage);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
