import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is active in a file stands at its bytes; null for those that came before anybody looked. */
export class Dateimerkmale1764891000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE datei
        ADD COLUMN merkmale text[],
        ADD CONSTRAINT datei_merkmale
          CHECK (merkmale <@ '{makros,skript,oeffnen,startet,dateien,verschluesselt}'::text[])`);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
