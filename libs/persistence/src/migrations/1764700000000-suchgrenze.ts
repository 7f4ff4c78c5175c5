import type { MigrationInterface, QueryRunner } from 'typeorm';
import { suchgrenze } from './suchgrenze/suchgrenze.js';

/** A word that stands in every paper is looked up in so many of them as anybody reads, not in all. */
export class Suchgrenze1764700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(suchgrenze);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
