/** The ship and the name. Drawn here, not loaded: its colours follow light, dark and forced ones. */
export function Marke() {
  return (
    <>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path className="marke__segel" d="M15 3h2v17h-2zM17 5c7 2 9 7 8 13h-8z" />
        <path className="marke__rumpf" d="M3 21h26l-4 7H7z" />
      </svg>
      <span>Kogge</span>
    </>
  );
}
