import { useEffect, useId, useRef, type ReactNode } from 'react';

/**
 * A modal dialog: the browser keeps the focus inside, Escape closes it, and the focus returns to where it
 * was.
 */
export function Dialog({
  titel,
  offen,
  schliesse,
  children,
}: {
  titel: string;
  offen: boolean;
  schliesse: () => void;
  children: ReactNode;
}) {
  const fenster = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const { current } = fenster;
    if (offen && !current?.open) current?.showModal();
    if (!offen && current?.open) current.close();
  }, [offen]);
  return (
    <dialog ref={fenster} className="dialog" aria-labelledby={id} onClose={schliesse}>
      {offen && (
        <div className="stapel">
          <h2 id={id}>{titel}</h2>
          {children}
        </div>
      )}
    </dialog>
  );
}
