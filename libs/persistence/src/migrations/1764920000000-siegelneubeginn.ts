import type { MigrationInterface, QueryRunner } from 'typeorm';
import { siegelneubeginn } from './siegelneubeginn/siegelneubeginn.js';

/** A lost sealing key has a way out that is on record. */
export class Siegelneubeginn1764920000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(siegelneubeginn);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
