import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anlagen } from './stufen/anlagen.js';
import { auftraege } from './stufen/auftraege.js';

/** The level of a paper changes on its way, and what comes of it follows (regeln.md §1.6). */
export class Stufen1764840000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(anlagen);
    await db.query(auftraege);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
