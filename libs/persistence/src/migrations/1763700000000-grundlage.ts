import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fristen } from './grundlage/fristen.js';
import { persoenlich } from './grundlage/persoenlich.js';
import { personen } from './grundlage/personen.js';
import { pruefpfad } from './grundlage/pruefpfad.js';
import { rechte } from './grundlage/rechte.js';
import { rollen } from './grundlage/rollen.js';
import { suche } from './grundlage/suche.js';
import { vorgaenge } from './grundlage/vorgaenge.js';

/** First schema. Migrations only go forward; what was released is never edited. */
export class Grundlage1763700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [rollen, personen, vorgaenge, fristen, pruefpfad, persoenlich, suche, rechte])
      await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
