import type { MigrationInterface, QueryRunner } from 'typeorm';
import { regelwechsel } from './regelwechsel/regelwechsel.js';

/** Rules that say whose word counts are switched by two persons (regeln.md C6). */
export class Regelwechsel1764870000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(regelwechsel);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
