import type { Befundzeile } from '#contract';

/** Collects what a reader should know about the paper: each Befund once, in the order found. */
export class Befunde {
  private readonly gefunden = new Set<Befundzeile>();

  merke(befund: Befundzeile, wenn = true): void {
    if (wenn) this.gefunden.add(befund);
  }

  liste(): Befundzeile[] {
    return [...this.gefunden];
  }
}
