/** Who acts where somebody does at the command line: as the audit trail has it, and as people read it. */
export const BETRIEB = { akteur: 'kommandozeile', durch: 'Betrieb (Kommandozeile)' } as const;
