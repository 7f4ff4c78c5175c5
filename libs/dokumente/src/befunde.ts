/** Collects what a reader should know about the paper: each Befund once, in the order found. */
export class Befunde {
  private readonly gefunden = new Set<string>();

  merke(befund: string, wenn = true): void {
    if (wenn) this.gefunden.add(befund);
  }

  liste(): string[] {
    return [...this.gefunden];
  }
}
