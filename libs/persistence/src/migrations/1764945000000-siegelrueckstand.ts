import type { MigrationInterface, QueryRunner } from 'typeorm';
import { siegelrueckstand } from './siegelrueckstand/siegelrueckstand.js';

/** How far behind the sealer is, for its own metrics. */
export class Siegelrueckstand1764945000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(siegelrueckstand);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
