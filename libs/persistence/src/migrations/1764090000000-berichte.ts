import type { MigrationInterface, QueryRunner } from 'typeorm';
import { berichtsrechte } from './berichte/rechte.js';
import { tabellen } from './berichte/tabellen.js';
import { vierAugenDerBerichte } from './berichte/vier-augen.js';

/** Measures, yearly reports and their campaigns. */
export class Berichte1764090000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [tabellen, vierAugenDerBerichte, berichtsrechte]) await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
