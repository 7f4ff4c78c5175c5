import type { MigrationInterface, QueryRunner } from 'typeorm';
import { zugangsvergleich } from './zugangsvergleich/zugangsvergleich.js';

/** Whoever enters the procedures computes access anew, wherever its rules have become others. */
export class Zugangsvergleich1764987000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(zugangsvergleich);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
