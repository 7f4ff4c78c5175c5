/** Drawings on a field of 24 by 24; strokes in the colour of the words beside them. */
const BILDER = {
  post: 'M4 5h16v14H4zM4 14h5l1 2h4l1-2h5',
  blatt: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  runde: 'M4 10h16M6 10v9M18 10v9M8 6h8',
  suche: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5.5 5.5',
  mehr: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  glocke: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4',
  filter: 'M4 6h16M7 12h10M10 18h4',
} as const;

/** A sign beside words or with a name of its own: never the only thing that says what it is. */
export function Zeichen({ name }: { name: keyof typeof BILDER }) {
  return (
    <svg className="zeichen" viewBox="0 0 24 24" aria-hidden="true">
      <path d={BILDER[name]} />
    </svg>
  );
}
