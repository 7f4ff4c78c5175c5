import type { ReactNode } from 'react';
import { useSprache } from '../sprache/sprache.js';
import { listentexte as texte } from './texte.js';

/** What narrows a list down. Each choice counts at once; only what is written is sent. */
export function Filterleiste({
  sende,
  children,
}: {
  sende?: (formular: HTMLFormElement) => void;
  children: ReactNode;
}) {
  const { t } = useSprache();
  return (
    <form
      className="facetten"
      role="search"
      aria-label={t(texte.filter)}
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        sende?.(ereignis.currentTarget);
      }}
    >
      {children}
    </form>
  );
}
