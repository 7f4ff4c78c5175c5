import { useEffect, useState } from 'react';
import { liesLokal, type LokalerStand } from './lokal.js';

/** Text of an earlier visit that never reached the server. */
export function useLokalerStand(
  wo: string,
  text: string,
): { lokal: LokalerStand | null; erledigt: () => void } {
  const [lokal, setLokal] = useState<LokalerStand | null>(null);
  const [anfang] = useState(text);
  useEffect(() => {
    let da = true;
    void liesLokal(wo).then((stand) => {
      if (da && stand && stand.text !== anfang) setLokal(stand);
    });
    return () => {
      da = false;
    };
  }, [wo, anfang]);
  return { lokal, erledigt: () => setLokal(null) };
}
