/** An icon of KERN; decoration only, the words beside it say what it means. */
export function Symbol({ name, klein = false }: { name: string; klein?: boolean }) {
  return (
    <i className={`kern-icon kern-icon--${name}${klein ? ' kern-icon--small' : ''}`} aria-hidden="true" />
  );
}
