import { useEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element in CSS pixels; the smallest window there is until it has been measured. */
export function useBreite(): [RefObject<HTMLDivElement | null>, number] {
  const ort = useRef<HTMLDivElement>(null);
  const [breite, setBreite] = useState(288);
  useEffect(() => {
    const element = ort.current;
    if (!element) return;
    const waechter = new ResizeObserver(([eintrag]) => {
      if (eintrag) setBreite(Math.max(220, Math.floor(eintrag.contentRect.width)));
    });
    waechter.observe(element);
    return () => waechter.disconnect();
  }, []);
  return [ort, breite];
}
