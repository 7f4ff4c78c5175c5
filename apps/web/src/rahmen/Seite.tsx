import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';

interface Seitenangaben {
  titel: string;
  /** For the title of the window, where it says more than the heading. */
  fenster?: string;
  /** Part of the application, for the title of the window. */
  bereich?: string;
  /** Views of the page, in the row of its heading. */
  ansichten?: ReactNode;
  /** What stands beside the heading: actions of the page. */
  aktionen?: ReactNode;
  schmal?: boolean;
  /** The title is that of a paper: German in every language of the page. */
  deutsch?: boolean;
  children: ReactNode;
}

/** One page: title of the window, heading, focus on the heading after a change of page. */
export function Seite({
  titel,
  fenster = titel,
  bereich,
  ansichten,
  aktionen,
  schmal = false,
  deutsch = false,
  children,
}: Seitenangaben) {
  const kopf = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = [fenster, bereich, 'Kogge'].filter(Boolean).join(' – ');
  }, [fenster, bereich]);
  useEffect(() => {
    // On the first page the browser's own order stands.
    if (window.history.length > 1 && !document.activeElement?.closest('dialog'))
      kopf.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={schmal ? 'inhalt inhalt--schmal' : 'inhalt'}>
      <div className="seitenkopf">
        <h1
          ref={kopf}
          tabIndex={-1}
          className={ansichten === undefined ? 'wachsend' : undefined}
          lang={deutsch ? 'de' : undefined}
        >
          {titel}
        </h1>
        {ansichten}
        {aktionen !== undefined && <div className="reihe">{aktionen}</div>}
      </div>
      {children}
    </div>
  );
}
