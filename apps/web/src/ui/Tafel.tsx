import type { ReactNode } from 'react';

/** The head of a table: one name for each column. */
export function Spalten({ namen }: { namen: readonly string[] }) {
  return (
    <thead>
      <tr>
        {namen.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A table that becomes cards on a narrow screen; its title may be for listeners only. */
export function Tafel({
  titel,
  titelSichtbar = false,
  spalten,
  children,
}: {
  titel: string;
  titelSichtbar?: boolean;
  spalten: readonly string[];
  children: ReactNode;
}) {
  return (
    <div className="tafel tafel--karten">
      <table>
        <caption className={titelSichtbar ? undefined : 'kern-sr-only'}>{titel}</caption>
        <Spalten namen={spalten} />
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
