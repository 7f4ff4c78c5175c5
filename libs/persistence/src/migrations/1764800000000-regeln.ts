import type { MigrationInterface, QueryRunner } from 'typeorm';
import { altfaelle } from './regeln/altfaelle.js';
import { entwuerfe } from './regeln/entwuerfe.js';
import { spalten } from './regeln/spalten.js';
import { vorlagenrichter } from './regeln/vorlagenrichter.js';

/** Judges of what must be impossible at a paper; what is older than a rule is listed once. */
export class Regeln1764800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [spalten, altfaelle, vorlagenrichter, entwuerfe]) await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
