import type { Kurzeinschaetzung, MassnahmeKurz } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import type { Ampelwert } from './bild/verteilungsbild.js';
import { ampelworte, berichtstexte as texte } from './texte.js';

/**
 * The Kurzeinschätzung: a shape of its own for each value, and the word. Null is said as such and never
 * guessed.
 */
export function Ampel({ wert, gross = false }: { wert: Kurzeinschaetzung | null; gross?: boolean }) {
  const { t } = useSprache();
  const ampel = wert ?? 'unbekannt';
  return (
    <span className={`ampel${gross ? ' ampel--gross' : ''}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <Ampelform ampel={ampel} x={0} y={0} groesse={20} />
      </svg>
      <span>{t(ampelworte[ampel])}</span>
    </span>
  );
}

/** Circle, triangle, square, dashed ring: also inside other pictures. */
export function Ampelform({
  ampel,
  x,
  y,
  groesse,
}: {
  ampel: Ampelwert;
  x: number;
  y: number;
  groesse: number;
}) {
  const klasse = `form--${ampel}`;
  const m = groesse / 2;
  if (ampel === 'gruen') return <circle cx={x + m} cy={y + m} r={m - 1} className={klasse} />;
  if (ampel === 'gelb')
    return (
      <path
        d={`M${x + m} ${y + 1} L${x + groesse - 0.5} ${y + groesse - 2} H${x + 0.5} Z`}
        className={klasse}
      />
    );
  if (ampel === 'rot')
    return <rect x={x + 1.5} y={y + 1.5} width={groesse - 3} height={groesse - 3} className={klasse} />;
  return <circle cx={x + m} cy={y + m} r={m - 2.5} className={klasse} />;
}

const PFEILE = {
  besser: 'M4 16 L14 6 M8 6 H14 V12',
  gleich: 'M3 10 H16 M12 6 L16 10 L12 14',
  schlechter: 'M4 4 L14 14 M8 14 H14 V8',
} as const;

/** How the latest Kurzeinschätzung compares with the one before: an arrow and the word. */
export function Trend({ trend }: { trend: MassnahmeKurz['trend'] }) {
  const { t } = useSprache();
  if (trend === null) return <span className="gedaempft">{t(texte.keinTrend)}</span>;
  return (
    <span className="ampel">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={PFEILE[trend]} className="pfeil" />
      </svg>
      <span>{t(texte[trend])}</span>
    </span>
  );
}
