import type { MigrationInterface, QueryRunner } from 'typeorm';
import { arbeitsstand } from './zugang/arbeitsstand.js';
import { auftraege } from './zugang/auftraege.js';
import { kampagnen } from './zugang/kampagnen.js';
import { richter } from './zugang/richter.js';
import { spalten } from './zugang/spalten.js';
import { suche } from './zugang/suche.js';

/** Who may see a Vorgang follows from its level and from how far it has come (regeln.md §1.6). */
export class Zugang1764830000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const teil of [spalten, richter, auftraege, arbeitsstand, suche, kampagnen]) await db.query(teil);
  }

  async down(): Promise<void> {
    throw new Error('Kogge wandert nur vorwärts: bitte eine Sicherung einspielen.');
  }
}
