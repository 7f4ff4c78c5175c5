import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ergebnisfreigabe } from './ergebnisfreigabe/ergebnisfreigabe.js';

/** The chancellery may tell a single outcome before the meeting is closed. */
export class Ergebnisfreigabe1764986000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ergebnisfreigabe);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
