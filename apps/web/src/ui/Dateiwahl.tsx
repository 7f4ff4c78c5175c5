import { useRef, useState, type DragEvent } from 'react';
import { useSprache } from '../sprache/sprache.js';
import { Feld, useBezug } from './Feld.js';
import { dateitexte as texte } from './datei-texte.js';

interface Angaben {
  beschriftung: string;
  /** Endings without the dot. */
  endungen: readonly string[];
  maxMb: number;
  waehle: (datei: File) => void;
  gewaehlt: File | null;
}

/** One file, chosen or dropped. What cannot be taken is said before anything is sent. */
export function Dateiwahl({ beschriftung, endungen, maxMb, waehle, gewaehlt }: Angaben) {
  const { t } = useSprache();
  const [fehler, setFehler] = useState<string | null>(null);
  const [darueber, setDarueber] = useState(false);
  const nimm = (datei: File | undefined) => {
    if (!datei) return;
    const grund = warumNicht(datei, endungen, maxMb);
    setFehler(grund === null ? null : t(grund.text, grund.werte));
    if (grund === null) waehle(datei);
  };
  const laesst = (ereignis: DragEvent) => {
    ereignis.preventDefault();
    setDarueber(ereignis.type === 'dragover');
  };
  return (
    <div
      className={`ablegeplatz${darueber ? ' ablegeplatz--darueber' : ''}`}
      onDragOver={laesst}
      onDragLeave={laesst}
      onDrop={(e) => {
        laesst(e);
        nimm(e.dataTransfer.files[0]);
      }}
    >
      <Feld
        beschriftung={beschriftung}
        pflicht
        hinweis={t(texte.erlaubt, {
          arten: endungen.map((eine) => eine.toUpperCase()).join(', '),
          mb: maxMb,
        })}
        fehler={fehler ?? undefined}
      >
        <Dateifeld endungen={endungen} nimm={nimm} />
      </Feld>
      {gewaehlt && (
        <p className="klein">
          <strong>{gewaehlt.name}</strong> ({groesse(gewaehlt.size)})
        </p>
      )}
    </div>
  );
}

function Dateifeld({
  endungen,
  nimm,
}: {
  endungen: readonly string[];
  nimm: (datei: File | undefined) => void;
}) {
  const feld = useRef<HTMLInputElement>(null);
  // Emptied after each choice, so that the same file can be chosen again once it has been mended.
  const gewechselt = () => {
    nimm(feld.current?.files?.[0]);
    if (feld.current) feld.current.value = '';
  };
  return (
    <input
      ref={feld}
      type="file"
      {...useBezug()}
      accept={endungen.map((eine) => `.${eine}`).join(',')}
      onChange={gewechselt}
    />
  );
}

function warumNicht(
  { name, size }: File,
  endungen: readonly string[],
  maxMb: number,
): { text: (typeof texte)['falsch']; werte: Record<string, string | number> } | null {
  if (!endungen.includes(name.split('.').at(-1)?.toLowerCase() ?? ''))
    return {
      text: texte.falsch,
      werte: { name, arten: endungen.map((eine) => eine.toUpperCase()).join(', ') },
    };
  if (size > maxMb * 1_048_576)
    return { text: texte.zuGross, werte: { name, groesse: groesse(size), mb: maxMb } };
  return size === 0 ? { text: texte.leer, werte: { name } } : null;
}

/** „1,4 MB“ */
export function groesse(bytes: number): string {
  return bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1_048_576).toFixed(1).replace('.', ',')} MB`;
}
