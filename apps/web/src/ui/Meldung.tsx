import type { ReactNode } from 'react';

type Art = 'info' | 'success' | 'warning' | 'danger';

/**
 * A message in the page. `dringend` is spoken at once (something went wrong), otherwise when there is time.
 */
export function Meldung({
  art,
  titel,
  children,
  dringend = false,
}: {
  art: Art;
  titel?: string;
  children?: ReactNode;
  dringend?: boolean;
}) {
  return (
    <div className={`meldung meldung--${art}`} role={dringend ? 'alert' : undefined}>
      <i className={`kern-icon kern-icon--${art}`} aria-hidden="true" />
      {titel !== undefined && <strong>{titel}</strong>}
      {children}
    </div>
  );
}
