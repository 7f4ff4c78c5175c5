import type { ReactNode } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { seitentexte as texte } from '../seiten-texte.js';

/** What stood there last year, and a button that takes it over – never by itself. */
export function Vorjahreswert({
  wert,
  spalte,
  zeile,
  uebernimm,
  children,
}: {
  wert: string | null;
  spalte: string;
  zeile: string;
  uebernimm: (wert: string) => void;
  children: ReactNode;
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  if (wert === null) return null;
  const nimm = () => {
    uebernimm(wert);
    sage(t(texte.vorjahrUebernommen, { wert }));
  };
  return (
    <div className="vorjahr">
      <span>{children}</span>
      <button
        type="button"
        className="textknopf"
        aria-label={t(texte.vorjahrUebernehmen, { wert, spalte, zeile })}
        onClick={nimm}
      >
        {t(texte.uebernehmen)}
      </button>
    </div>
  );
}
