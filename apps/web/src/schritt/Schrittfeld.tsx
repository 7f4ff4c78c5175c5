import type { VorgangAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Auswahl, Eingabe, Feld, Feldgruppe, Textbereich, Wahl } from '../ui/Feld.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { AbschnitteFeld } from './felder/AbschnitteFeld.js';
import { BemerkungenFeld } from './felder/BemerkungenFeld.js';
import { MassgabeFeld } from './felder/MassgabeFeld.js';
import { RessortFeld, RessortsFeld } from './felder/RessortFeld.js';
import { SitzungFeld } from './felder/SitzungFeld.js';
import { VorlageFeld } from './felder/VorlageFeld.js';
import { ZiffernFeld } from './felder/ZiffernFeld.js';
import type { Feldangabe } from './schema.js';
import { felder, texte, werte } from './texte.js';

export interface Feldteil {
  angabe: Feldangabe;
  beschriftung: string;
  wert: unknown;
  setze: (wert: unknown) => void;
  fehler?: string | undefined;
  vorgang: VorgangAnsicht;
}

/** Fields that know more than their schema: they offer what there is to choose. */
const BESONDERE: Record<string, (teil: Feldteil) => React.ReactNode> = {
  sitzung: SitzungFeld,
  ressort: RessortFeld,
  abschnitte: AbschnitteFeld,
  massgabe: MassgabeFeld,
  vorlage: VorlageFeld,
  adressat: RessortsFeld,
  bemerkungen: BemerkungenFeld,
  ziffern: ZiffernFeld,
};

/** One field of the form of a Schritt, by its schema. */
export function Schrittfeld(teil: Omit<Feldteil, 'beschriftung'>) {
  const { t } = useSprache();
  const { angabe } = teil;
  const mitNamen = { ...teil, beschriftung: t(felder[angabe.name] ?? { de: angabe.name, en: angabe.name }) };
  const Besonderes = BESONDERE[angabe.name];
  if (Besonderes) return <Besonderes {...mitNamen} />;
  if (angabe.enum) return <Auswahlfeld {...mitNamen} />;
  if (angabe.type === 'boolean')
    return (
      <Wahl
        type="checkbox"
        beschriftung={mitNamen.beschriftung}
        checked={teil.wert === true}
        onChange={(e) => teil.setze(e.target.checked)}
      />
    );
  if (angabe.type === 'integer') return <Zahlfeld {...mitNamen} />;
  if (angabe.format === 'date')
    return (
      <Datumsfeld
        beschriftung={mitNamen.beschriftung}
        pflicht={angabe.pflicht}
        wert={String(teil.wert ?? '')}
        setze={teil.setze}
        fehler={teil.fehler}
      />
    );
  if (angabe.type === 'string') return <Textfeld {...mitNamen} />;
  return null;
}

function Textfeld({ angabe: { pflicht, maxLength = 0 }, beschriftung, wert, setze, fehler }: Feldteil) {
  const eingabe = {
    value: String(wert ?? ''),
    maxLength: maxLength || undefined,
    onChange: (e: { target: { value: string } }) => setze(e.target.value),
  };
  return (
    <Feld beschriftung={beschriftung} pflicht={pflicht} fehler={fehler}>
      {maxLength > 400 ? <Textbereich {...eingabe} rows={4} /> : <Eingabe {...eingabe} />}
    </Feld>
  );
}

function Zahlfeld({ angabe: { pflicht, minimum, maximum }, beschriftung, wert, setze, fehler }: Feldteil) {
  return (
    <Feld beschriftung={beschriftung} pflicht={pflicht} fehler={fehler}>
      <Eingabe
        kurz
        inputMode="numeric"
        type="number"
        min={minimum}
        max={maximum}
        value={wert === undefined ? '' : String(wert)}
        onChange={(e) => setze(e.target.value === '' ? undefined : Number(e.target.value))}
      />
    </Feld>
  );
}

/** Few choices stand open; many are a list. */
function Auswahlfeld({
  angabe: { name, pflicht, enum: wahlen = [] },
  beschriftung,
  wert,
  setze,
  fehler,
}: Feldteil) {
  const { t } = useSprache();
  const wort = (einer: string) => t(werte[einer] ?? { de: einer, en: einer });
  if (wahlen.length > 5) {
    return (
      <Feld beschriftung={beschriftung} pflicht={pflicht} fehler={fehler}>
        <Auswahl value={String(wert ?? '')} onChange={(e) => setze(e.target.value)}>
          <option value="">{t(texte.bitteWaehlen)}</option>
          {wahlen.map((einer) => (
            <option key={einer} value={einer}>
              {wort(einer)}
            </option>
          ))}
        </Auswahl>
      </Feld>
    );
  }
  return (
    <Feldgruppe beschriftung={beschriftung} fehler={fehler}>
      {wahlen.map((einer) => (
        <Wahl
          key={einer}
          type="radio"
          name={name}
          beschriftung={wort(einer)}
          checked={wert === einer}
          onChange={() => setze(einer)}
        />
      ))}
    </Feldgruppe>
  );
}
