import type { ReactNode } from 'react';

/** A short state in words; the colour only repeats it. */
export function Plakette({
  art,
  children,
}: {
  art?: 'gut' | 'achtung' | 'schlecht' | 'hinweis';
  children: ReactNode;
}) {
  return <span className={`plakette${art ? ` plakette--${art}` : ''}`}>{children}</span>;
}
