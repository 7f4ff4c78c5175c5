import type { ComponentProps } from 'react';

/** A form that the page sends itself; what is missing the page says too, not the browser. */
export function Formular({ sende, children, ...weiteres }: ComponentProps<'form'> & { sende: () => void }) {
  return (
    <form
      noValidate
      {...weiteres}
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        sende();
      }}
    >
      {children}
    </form>
  );
}
