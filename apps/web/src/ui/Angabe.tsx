import type { ReactNode } from 'react';

/** One entry of a list of details: what it is called and what it says. */
export function Angabe({
  name,
  deutsch = false,
  children,
}: {
  name: string;
  deutsch?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={deutsch ? 'de' : undefined}>{children}</dd>
    </>
  );
}
