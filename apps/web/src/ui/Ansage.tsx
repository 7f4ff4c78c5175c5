import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

const Ansagen = createContext<(text: string) => void>(() => {});

/** Says something to screen readers and shows it for a while to everybody: `useAnsage()('Gespeichert')`. */
export const useAnsage = (): ((text: string) => void) => useContext(Ansagen);

export function Ansagebereich({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const sage = useCallback((neu: string) => {
    setText('');
    setTimeout(() => setText(neu), 50);
    setTimeout(() => setText((alt) => (alt === neu ? '' : alt)), 8000);
  }, []);
  return (
    <Ansagen value={sage}>
      {children}
      <div role="status" className={text === '' ? 'kern-sr-only' : 'ansage'}>
        {text}
      </div>
    </Ansagen>
  );
}
