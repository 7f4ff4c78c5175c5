import type { MigrationInterface, QueryRunner } from 'typeorm';
import { passkey } from './passkey/passkey.js';

/** Passkeys as a proof of identity beside the login (decision 0015). */
export class Passkey1764910000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(passkey);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
