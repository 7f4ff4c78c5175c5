import './verfahren.css';
import { useId } from 'react';
import type { Verfahrensbild as Bild } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { MASS, vonUeberall, zeichne, zeilen, zustandstitel } from './bildplan.js';
import { texte } from './texte.js';

interface Angaben {
  bild: Bild;
  /** State of the Vorgang, states it has been in with what to write there, and where it may go next. */
  jetzt?: string;
  besucht?: ReadonlyMap<string, string>;
  begangen?: ReadonlySet<string>;
}

/** A procedure as a picture; the same stands beside it as a table. */
export function Verfahrensbild({ bild, jetzt, besucht = new Map(), begangen = new Set() }: Angaben) {
  const { t } = useSprache();
  const pfeil = useId();
  const { kaesten, linien, breite, hoehe } = zeichne(bild, begangen);
  const lage: Lage = {
    jetzt,
    besucht,
    moeglich: new Set(
      bild.kanten.filter(({ von, bleibt }) => von === jetzt && !bleibt).map(({ nach }) => nach),
    ),
  };
  const titel =
    jetzt === undefined
      ? t(texte.bildVon, { titel: t(bild.titel) })
      : t(texte.bildMitStand, { titel: t(bild.titel), stand: t(zustandstitel(bild, jetzt)) });
  return (
    <svg className="verfahrensbild" viewBox={`0 0 ${breite} ${hoehe}`} role="img" aria-label={titel}>
      <defs>
        <Pfeilspitze id={pfeil} />
      </defs>
      {linien.map(({ von, nach, pfad, zurueck }) => (
        <path
          key={`${von}>${nach}`}
          d={pfad}
          markerEnd={`url(#${pfeil})`}
          className={linienklasse(zurueck, begangen.has(`${von}>${nach}`))}
        />
      ))}
      {kaesten.map((kasten) => (
        <Zustandskasten
          key={kasten.name}
          kasten={kasten}
          titel={t(zustandstitel(bild, kasten.name))}
          ende={bild.knoten.some(({ name, ende }) => ende && name === kasten.name)}
          lage={lage}
        />
      ))}
    </svg>
  );
}

function Pfeilspitze({ id }: { id: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerUnits="userSpaceOnUse"
      markerWidth="9"
      markerHeight="9"
      orient="auto"
    >
      <path d="M0 0L8 4L0 8z" fill="currentcolor" />
    </marker>
  );
}

const linienklasse = (zurueck: boolean, begangen: boolean): string =>
  `linie${zurueck ? ' linie--zurueck' : ''}${begangen ? ' linie--begangen' : ''}`;

interface Lage {
  jetzt: string | undefined;
  besucht: ReadonlyMap<string, string>;
  moeglich: ReadonlySet<string>;
}

interface Kasten {
  kasten: ReturnType<typeof zeichne>['kaesten'][number];
  titel: string;
  ende: boolean;
  lage: Lage;
}

/** One state with its name, and where it was how long the Vorgang waited. */
function Zustandskasten({ kasten: { name, x, y }, titel, ende, lage }: Kasten) {
  const worte = zeilen(titel);
  const warten = lage.besucht.get(name);
  const klasse = ['kasten', ende ? 'kasten--ende' : '', klasseNach(lage, name)].join(' ');
  const beginn = y + MASS.hoehe / 2 - (worte.length + (warten ? 1 : 0) - 1) * 7.5 + 4;
  return (
    <g>
      <rect x={x} y={y} width={MASS.breite} height={MASS.hoehe} rx="4" className={klasse} />
      {worte.map((zeile, i) => (
        <text
          key={i}
          x={x + MASS.breite / 2}
          y={beginn + i * 15}
          fontWeight={name === lage.jetzt ? 600 : 400}
        >
          {zeile}
        </text>
      ))}
      {warten && (
        <text className="warten" x={x + MASS.breite / 2} y={beginn + worte.length * 15}>
          {warten}
        </text>
      )}
    </g>
  );
}

function klasseNach({ jetzt, besucht, moeglich }: Lage, name: string): string {
  if (name === jetzt) return 'kasten--jetzt';
  if (besucht.has(name)) return 'kasten--besucht';
  return moeglich.has(name) ? 'kasten--moeglich' : '';
}

/** The states to which no arrows are drawn. */
export function Vielerreichte({ bild }: { bild: Bild }) {
  const { t } = useSprache();
  const namen = vonUeberall(bild).map((name) => `„${t(zustandstitel(bild, name))}“`);
  return namen.length === 0 ? null : <>{t(texte.vonUeberall, { welche: namen.join(', ') })}</>;
}
