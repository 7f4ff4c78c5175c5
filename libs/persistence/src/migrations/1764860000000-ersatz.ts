import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beleg } from './ersatz/beleg.js';
import { ersatz } from './ersatz/ersatz.js';
import { vorgaengerin } from './ersatz/vorgaengerin.js';

/** Vacant offices and stuck papers (S2), a withdrawn paper tried again (C1), a Beschluss outside with its text (O3). */
export class Ersatz1764860000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ersatz);
    await db.query(vorgaengerin);
    await db.query(beleg);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
