import type { MigrationInterface, QueryRunner } from 'typeorm';
import { angaben } from './angaben/angaben.js';

/** Mail address and login of somebody with power: two persons sign for them. */
export class Angaben1764950000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(angaben);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
