import type { RessortAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld, Feldgruppe, Wahl } from '../ui/Feld.js';
import { BUCHSTABEN } from '../vorgang/texte.js';
import type { Angaben } from './festlegung.js';
import { texte } from './texte.js';

interface Angabenteil {
  angaben: Angaben;
  ressorts: readonly RessortAnsicht[];
  setze: (neu: Partial<Angaben>) => void;
}

/** Who introduces, who leads, who co-signs with which sections. */
export function Beteiligte(angaben: Angabenteil) {
  return (
    <>
      <Einbringer {...angaben} />
      {angaben.angaben.einbringer.length > 1 && <Federfuehrung {...angaben} />}
      <Mitzeichnende {...angaben} />
    </>
  );
}

function Einbringer({ angaben: a, ressorts, setze }: Angabenteil) {
  const { t } = useSprache();
  const bringeEin = (kuerzel: string, an: boolean) => {
    const einbringer = an ? [...a.einbringer, kuerzel] : a.einbringer.filter((eines) => eines !== kuerzel);
    const { [kuerzel]: _, ...mitzeichnende } = a.mitzeichnende;
    setze({
      einbringer,
      mitzeichnende,
      federfuehrung: einbringer.includes(a.federfuehrung)
        ? a.federfuehrung
        : (einbringer[0] ?? a.federfuehrung),
    });
  };
  return (
    <details open={a.einbringer.length > 1}>
      <summary>
        {t(texte.einbringer)}: {a.einbringer.join(', ')}
      </summary>
      <Feldgruppe beschriftung={t(texte.einbringer)}>
        <div className="spalten">
          {ressorts.map(({ kuerzel, name: voll }) => (
            <Wahl
              key={kuerzel}
              type="checkbox"
              beschriftung={`${voll} (${kuerzel})`}
              checked={a.einbringer.includes(kuerzel)}
              disabled={a.einbringer.length === 1 && a.einbringer[0] === kuerzel}
              onChange={(e) => bringeEin(kuerzel, e.target.checked)}
            />
          ))}
        </div>
      </Feldgruppe>
    </details>
  );
}

function Federfuehrung({ angaben: a, ressorts, setze }: Angabenteil) {
  const { t } = useSprache();
  const name = (kuerzel: string) => ressorts.find((eines) => eines.kuerzel === kuerzel)?.name ?? kuerzel;
  return (
    <Auswahlfeld
      beschriftung={t(texte.federfuehrung)}
      pflicht
      wert={a.federfuehrung}
      setze={(federfuehrung) => setze({ federfuehrung })}
    >
      {a.einbringer.map((eines) => (
        <option key={eines} value={eines}>
          {name(eines)}
        </option>
      ))}
    </Auswahlfeld>
  );
}

function Mitzeichnende({ angaben: a, ressorts, setze }: Angabenteil) {
  const { t } = useSprache();
  const zeichneMit = (kuerzel: string, an: boolean) => {
    const { [kuerzel]: _, ...uebrige } = a.mitzeichnende;
    setze({ mitzeichnende: an ? { ...uebrige, [kuerzel]: [...BUCHSTABEN] } : uebrige });
  };
  return (
    <Feldgruppe beschriftung={t(texte.mitzeichnende)} hinweis={t(texte.mitzeichnendeHinweis)}>
      {ressorts
        .filter(({ kuerzel }) => !a.einbringer.includes(kuerzel))
        .map(({ kuerzel, name: voll }) => {
          const gewaehlt = a.mitzeichnende[kuerzel];
          return (
            <div key={kuerzel}>
              <Wahl
                type="checkbox"
                beschriftung={`${voll} (${kuerzel})`}
                checked={gewaehlt !== undefined}
                onChange={(e) => zeichneMit(kuerzel, e.target.checked)}
              />
              {gewaehlt && (
                <Abschnittswahl
                  gewaehlt={gewaehlt}
                  name={voll}
                  setze={(abschnitte) =>
                    setze({ mitzeichnende: { ...a.mitzeichnende, [kuerzel]: abschnitte } })
                  }
                />
              )}
            </div>
          );
        })}
    </Feldgruppe>
  );
}

function Abschnittswahl({
  gewaehlt,
  name,
  setze,
}: {
  gewaehlt: readonly string[];
  name: string;
  setze: (abschnitte: string[]) => void;
}) {
  const { t } = useSprache();
  return (
    <div role="group" aria-label={`${t(texte.betrifft)}: ${name}`} className="abschnittswahl reihe">
      <span className="klein gedaempft">{t(texte.betrifft)}</span>
      {BUCHSTABEN.map((buchstabe) => (
        <Wahl
          key={buchstabe}
          type="checkbox"
          beschriftung={buchstabe}
          checked={gewaehlt.includes(buchstabe)}
          onChange={(e) =>
            setze(
              e.target.checked
                ? [...gewaehlt, buchstabe].toSorted()
                : gewaehlt.filter((einer) => einer !== buchstabe),
            )
          }
        />
      ))}
    </div>
  );
}
