/** What a new message needs, each an expression of SQL over the rows it comes from. */
export interface Nachrichtausdruecke {
  mandant_id: string;
  empfaenger_id: string;
  stelle: string;
  vertritt_id: string;
  art: string;
  gruppe: string;
  /** Makes it single: a repetition tells nobody twice. */
  schluessel: string;
  daten: string;
  erstellt_am: string;
  faellig_ab: string;
  vorgang_id?: string;
  erinnerung_id?: string;
  verspaetet_tage?: string;
}

/**
 * The statement (or part of one) that writes messages for the rows of `woher` (`FROM …`): each person once for
 * each key, with a Message-ID that stays the same however often it is sent.
 */
export function nachrichtenEinfuegen(ausdruecke: Nachrichtausdruecke, woher: string): string {
  const { schluessel, empfaenger_id: person } = ausdruecke;
  const werte = {
    id: 'gen_random_uuid()',
    ...ausdruecke,
    message_id: `encode(sha256(convert_to(${schluessel} || '|' || ${person}, 'UTF8')), 'hex')`,
  };
  return `
    INSERT INTO nachricht (${Object.keys(werte).join(', ')})
    SELECT ${Object.values(werte).join(',\n      ')} ${woher}
    ON CONFLICT ON CONSTRAINT nachricht_einmal DO NOTHING`;
}
