import type { MigrationInterface, QueryRunner } from 'typeorm';
import { inhaber } from './umfang/inhaber.js';
import { richter } from './umfang/richter.js';
import { sicht } from './umfang/sicht.js';
import { tabelle } from './umfang/tabelle.js';

/** A deputyship may be narrower than an office, and an office may have a standing deputy (regeln.md §3). */
export class Vertretungsumfang1764960000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [tabelle, richter, inhaber, sicht]) await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
