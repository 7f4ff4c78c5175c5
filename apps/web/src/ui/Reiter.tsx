import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Views of one page, side by side; the page says which of them is shown. */
export function Reiter({
  name,
  ziele,
}: {
  name: string;
  ziele: readonly (LinkProps & { text: ReactNode; an: boolean })[];
}) {
  return (
    <nav aria-label={name}>
      <ul className="reiter">
        {ziele.map(({ text, an, ...ziel }, i) => (
          <li key={i}>
            <Link
              {...ziel}
              activeOptions={{ exact: true }}
              activeProps={{}}
              aria-current={an ? 'page' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
