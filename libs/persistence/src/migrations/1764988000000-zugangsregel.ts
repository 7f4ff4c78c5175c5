import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sehende } from './zugangsregel/sehende.js';
import { zugangsregel } from './zugangsregel/zugangsregel.js';

/** By which rules access was computed last; a station is vacant when nobody is there who may read. */
export class Zugangsregel1764988000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(zugangsregel);
    await db.query(sehende);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
