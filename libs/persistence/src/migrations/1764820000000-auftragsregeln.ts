import type { MigrationInterface, QueryRunner } from 'typeorm';
import { auftraege } from './auftragsregeln/auftraege.js';
import { berichte } from './auftragsregeln/berichte.js';

/** Which paper answers an Auftrag, by which day it counts, on what an extension rests: judged by the database. */
export class Auftragsregeln1764820000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(auftraege);
    await db.query(berichte);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
