import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ersatz } from './ersatz/ersatz.js';
import { vorgaengerin } from './ersatz/vorgaengerin.js';

/** Vacant offices and stuck papers (regeln.md S2); a withdrawn paper that is tried again (C1). */
export class Ersatz1764860000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ersatz);
    await db.query(vorgaengerin);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
