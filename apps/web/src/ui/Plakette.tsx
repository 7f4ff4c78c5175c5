import type { ReactNode } from 'react';

export type Farbe = 'gut' | 'achtung' | 'schlecht' | 'hinweis';

/** A short state in words; the colour only repeats it. */
export function Plakette({ art, children }: { art?: Farbe | undefined; children: ReactNode }) {
  return <span className={`plakette${art ? ` plakette--${art}` : ''}`}>{children}</span>;
}
