interface Eintrag {
  name: string;
  inhalt?: string | Buffer | undefined;
  /** Declares another size than the real one. */
  angeblich?: number | undefined;
  /** Uses the bytes of that entry. */
  wie?: string;
}

/** A dictionary without its brackets, or one with its stream. */
export type Pdfobjekt = string | readonly [angaben: string, strom: string];
type Packung = (inhalt: string) => { filter: string; bytes: Buffer };

export function zip(eintraege: readonly Eintrag[]): Buffer;
export function docx(
  koerper: string,
  wie?: { weitere?: readonly Eintrag[]; vorspann?: string; angeblich?: number },
): Buffer;
export function absatz(text: string): string;
export function xlsx(zeilen: string, danach?: string): Buffer;
export function zelle(stelle: string, text: string): string;
export function verbunden(bereich: string): string;
export function pdf(objekte: readonly Pdfobjekt[], packe?: Packung): Buffer;
export function seite(
  inhalt: string,
  weitere?: string,
  objekte?: readonly Pdfobjekt[],
  packe?: Packung,
): Buffer;
export function formulare(tiefe: number, mal: number, packe?: Packung): Buffer;
export const versteckt: Packung;
