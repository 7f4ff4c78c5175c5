import { feldworte, istWahlwort, wahlworte } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahlfeld, Langtext, Textfeld, Wahl, Wahlgruppe } from '../ui/Feld.js';
import { AbschnitteFeld } from './felder/AbschnitteFeld.js';
import { BelegFeld } from './felder/BelegFeld.js';
import { BemerkungenFeld } from './felder/BemerkungenFeld.js';
import { BeschlussFeld } from './felder/BeschlussFeld.js';
import { KollegiumFeld } from './felder/KollegiumFeld.js';
import { MassgabeFeld } from './felder/MassgabeFeld.js';
import { PersonFeld } from './felder/PersonFeld.js';
import { RessortFeld, RessortsFeld } from './felder/RessortFeld.js';
import { SitzungFeld } from './felder/SitzungFeld.js';
import { VorlageFeld } from './felder/VorlageFeld.js';
import { ZiffernFeld } from './felder/ZiffernFeld.js';
import type { Feldteil } from './feldteil.js';
import { texte } from './texte.js';

/** Fields that know more than their schema: they offer what there is to choose. */
const BESONDERE: Record<string, (teil: Feldteil) => React.ReactNode> = {
  sitzung: SitzungFeld,
  ressort: RessortFeld,
  abschnitte: AbschnitteFeld,
  massgabe: MassgabeFeld,
  vorlage: VorlageFeld,
  beschluss: BeschlussFeld,
  beschlussAnlage: BelegFeld,
  person: PersonFeld,
  imHaus: KollegiumFeld,
  adressat: RessortsFeld,
  ressorts: RessortsFeld,
  bemerkungen: BemerkungenFeld,
  ziffern: ZiffernFeld,
};

/** One field of the form of a Schritt, by its schema. */
export function Schrittfeld({ schritt, ...teil }: Omit<Feldteil, 'beschriftung'> & { schritt: string }) {
  const { t } = useSprache();
  const { angabe } = teil;
  const name = feldworte[`${schritt}.${angabe.name}`] ?? feldworte[angabe.name];
  const mitNamen = { ...teil, beschriftung: t(name ?? { de: angabe.name, en: angabe.name }) };
  // Older versions of a procedure ask for the words of a Beschluss.
  const inWorten = angabe.name === 'beschluss' && angabe.format !== 'uuid';
  const Besonderes = inWorten ? undefined : BESONDERE[angabe.name];
  if (Besonderes) return <Besonderes {...mitNamen} />;
  if (angabe.enum) return <Wahlfeld {...mitNamen} />;
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
  if (angabe.type === 'string') return <Wortfeld {...mitNamen} />;
  return null;
}

function Wortfeld({ angabe: { pflicht, maxLength = 0 }, beschriftung, wert, setze, fehler }: Feldteil) {
  const eingabe = {
    beschriftung,
    pflicht,
    fehler,
    wert: String(wert ?? ''),
    setze,
    maxLength: maxLength || undefined,
  };
  return maxLength > 400 ? <Langtext {...eingabe} rows={4} /> : <Textfeld {...eingabe} />;
}

function Zahlfeld({ angabe: { pflicht, minimum, maximum }, beschriftung, wert, setze, fehler }: Feldteil) {
  return (
    <Textfeld
      kurz
      inputMode="numeric"
      type="number"
      min={minimum}
      max={maximum}
      beschriftung={beschriftung}
      pflicht={pflicht}
      fehler={fehler}
      wert={wert === undefined ? '' : String(wert)}
      setze={(zahl) => setze(zahl === '' ? undefined : Number(zahl))}
    />
  );
}

/** Few choices stand open; many are a list. */
function Wahlfeld({ angabe, beschriftung, wert, setze, fehler }: Feldteil) {
  const { t } = useSprache();
  const { name, pflicht, enum: wahlen = [] } = angabe;
  const rahmen = { beschriftung, fehler, wert: String(wert ?? ''), setze };
  // Letters of sections and paragraphs of a law speak for themselves.
  const wort = (einer: string) => (istWahlwort(einer) ? t(wahlworte[einer]) : einer);
  if (wahlen.length > 5)
    return (
      <Auswahlfeld {...rahmen} pflicht={pflicht}>
        <option value="">{t(texte.bitteWaehlen)}</option>
        {wahlen.map((einer) => (
          <option key={einer} value={einer}>
            {wort(einer)}
          </option>
        ))}
      </Auswahlfeld>
    );
  return (
    <Wahlgruppe
      {...rahmen}
      name={name}
      wahlen={wahlen.map((einer) => ({ wert: einer, beschriftung: wort(einer) }))}
    />
  );
}
