import type { MigrationInterface, QueryRunner } from 'typeorm';
import { besuch } from './besuch/besuch.js';

/** A person learns what has happened since she was last there. */
export class Besuch1764985000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(besuch);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
