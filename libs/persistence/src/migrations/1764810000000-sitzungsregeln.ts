import type { MigrationInterface, QueryRunner } from 'typeorm';
import { richter } from './sitzungsregeln/richter.js';
import { tabellen } from './sitzungsregeln/tabellen.js';

/** A meeting opens on its day and is closed; the date of a decision is frozen; judges of both. */
export class Sitzungsregeln1764810000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tabellen);
    await db.query(richter);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
