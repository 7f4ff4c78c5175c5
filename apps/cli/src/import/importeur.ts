/**
 * Takes one file over in one transaction and answers the lines that say what became of it. Throws when
 * nothing was taken over.
 */
export type Importeur = (datei: string) => Promise<string[]>;
