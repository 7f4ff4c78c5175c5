import type { MigrationInterface, QueryRunner } from 'typeorm';
import { suchtreffer } from './suchtreffer/suchtreffer.js';

/**
 * A word that stands in many papers is found as quickly on the first question of a connection as on the later
 * ones.
 */
export class Suchtreffer1764460100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(suchtreffer);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
