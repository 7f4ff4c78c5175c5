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
