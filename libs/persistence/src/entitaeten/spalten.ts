import type { ColumnOptions, JoinColumnOptions } from 'typeorm';

/** A column that the database computes, with its expression as PostgreSQL writes it. */
export const erzeugt = (ausdruck: string): ColumnOptions => ({
  generatedType: 'STORED',
  asExpression: ausdruck,
});

/** A person or Vorgang is referred to together with the Mandant: no row points into another one. */
export const imMandanten = (spalte: string): JoinColumnOptions[] => [
  { name: 'mandant_id', referencedColumnName: 'mandantId' },
  { name: spalte, referencedColumnName: 'id' },
];

/** The words of a closed list, as PostgreSQL writes the condition. */
export const einesVon = (spalte: string, worte: readonly string[]): string =>
  `(${spalte} = ANY (ARRAY[${worte.map((wort) => `'${wort}'::text`).join(', ')}]))`;
