import pg from 'pg';

interface Leitung {
  parse(anfrage: { text: string; name: string; types: [] }, mehr: boolean): void;
  describe(was: { type: 'S'; name: string }, mehr: boolean): void;
  sync(): void;
}

/** Asks PostgreSQL to prepare a statement and to say which columns its rows would have; runs nothing. */
class Beschreibung implements pg.Submittable {
  #spalten: string[] = [];

  constructor(
    private readonly text: string,
    private readonly fertig: (grund: Error | null, spalten: string[]) => void,
  ) {}

  submit(verbindung: unknown): void {
    const leitung = verbindung as Leitung;
    leitung.parse({ text: this.text, name: '', types: [] }, true);
    leitung.describe({ type: 'S', name: '' }, true);
    leitung.sync();
  }

  handleRowDescription({ fields }: { fields: { name: string }[] }): void {
    this.#spalten = fields.map(({ name }) => name);
  }

  handleError(grund: Error): void {
    this.fertig(grund, []);
  }

  handleReadyForQuery(): void {
    this.fertig(null, this.#spalten);
  }
}

/** The columns of the rows of a statement; throws what PostgreSQL has against it. */
export function spaltenVon(client: pg.Client, text: string): Promise<string[]> {
  return new Promise((gut, schlecht) => {
    client.query(new Beschreibung(text, (grund, spalten) => (grund ? schlecht(grund) : gut(spalten))));
  });
}
