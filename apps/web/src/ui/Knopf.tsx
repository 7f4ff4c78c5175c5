import { Link, type LinkProps } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';

type Art = 'primary' | 'secondary' | 'tertiary';

const klasse = (art: Art, klein: boolean): string =>
  `kern-btn kern-btn--${art} knopf${klein ? ' knopf--klein' : ''}`;

interface Knopfangaben extends ButtonHTMLAttributes<HTMLButtonElement> {
  art?: Art;
  klein?: boolean;
  /** Something is under way: the button stays where it is and takes no second click. */
  laeuft?: boolean;
}

/** A button. A disabled one stays reachable by keyboard, so that its reason can be read. */
export function Knopf({
  art = 'secondary',
  klein = false,
  laeuft = false,
  disabled = false,
  onClick,
  children,
  type = 'button',
  ...weiteres
}: Knopfangaben) {
  const gesperrt = disabled || laeuft;
  return (
    <button
      {...weiteres}
      type={type}
      className={klasse(art, klein)}
      aria-disabled={gesperrt || undefined}
      aria-busy={laeuft || undefined}
      onClick={(ereignis) => {
        if (gesperrt) ereignis.preventDefault();
        else onClick?.(ereignis);
      }}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function Knopflink({
  art = 'secondary',
  klein = false,
  children,
  ...ziel
}: LinkProps & { art?: Art; klein?: boolean; children: ReactNode }) {
  return (
    <Link {...ziel} className={klasse(art, klein)}>
      <span className="kern-label">{children}</span>
    </Link>
  );
}

/** The same for an address outside the pages: a file, or the login. */
export function Adressknopf({
  art = 'secondary',
  klein = false,
  children,
  ...ziel
}: AnchorHTMLAttributes<HTMLAnchorElement> & { art?: Art; klein?: boolean }) {
  return (
    <a {...ziel} className={klasse(art, klein)}>
      <span className="kern-label">{children}</span>
    </a>
  );
}
