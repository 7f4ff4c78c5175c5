import type { BerichtAnsicht, Wert } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtstexte } from '../texte.js';
import { Wertzelle } from '../Zellen.js';
import type { Berichtsteil } from './eingabe.js';
import { Raster, type Rasterspalte } from './Raster.js';
import { mitAenderungen, type Zellaenderung } from './raster.js';
import { Vorjahreswert } from './Vorjahreswert.js';

type Kennzahl = BerichtAnsicht['kennzahlen'][number];
const text = (wert: Wert | null | undefined): string => wert?.text ?? '';

/** What was counted this year, with the frozen Planwert and last year beside it. */
export function Kennzahlraster({ bericht: { kennzahlen, jahr }, eingabe, setze }: Berichtsteil) {
  const { t } = useSprache();
  const aendere = (aenderungen: readonly Zellaenderung[]) =>
    setze({ kennzahlen: mitAenderungen(eingabe.kennzahlen, aenderungen) });
  const spalten = useKennzahlspalten(kennzahlen, aendere);
  return (
    <Raster
      titel={t(texte.tafelKennzahlen, { jahr: jahr ?? '' })}
      kopf={t(berichtstexte.kennzahl)}
      zeilen={kennzahlen}
      spalten={spalten}
      setze={aendere}
      wert={({ id }, feld) => {
        const eine = eingabe.kennzahlen.find((e) => e.id === id);
        return (feld === 'ist' ? eine?.ist : eine?.begruendung) ?? '';
      }}
    />
  );
}

function useKennzahlspalten(
  kennzahlen: readonly Kennzahl[],
  aendere: (aenderungen: readonly Zellaenderung[]) => void,
): Rasterspalte<Kennzahl>[] {
  const { t } = useSprache();
  const prognose: Rasterspalte<Kennzahl> = {
    titel: t(berichtstexte.prognose),
    schmal: true,
    zelle: (zeile) => <Wertzelle wert={zeile.prognose} />,
    text: (zeile) => text(zeile.prognose),
  };
  return [
    {
      titel: t(berichtstexte.einheit),
      schmal: true,
      zelle: ({ einheit }) => <span lang="de">{einheit}</span>,
      text: ({ einheit }) => einheit,
    },
    {
      titel: t(berichtstexte.plan),
      schmal: true,
      zelle: ({ plan }) => <Wertzelle wert={plan} />,
      text: ({ plan }) => text(plan),
    },
    ...(kennzahlen.some((eine) => eine.prognose !== null) ? [prognose] : []),
    {
      titel: t(berichtstexte.vorjahr),
      zelle: ({ id, name, vorjahr }) => (
        <Vorjahreswert
          wert={vorjahr?.ist?.text ?? null}
          spalte={t(texte.ist)}
          zeile={name}
          uebernimm={(wert) => aendere([{ id, feld: 'ist', wert }])}
        >
          <Wertzelle wert={vorjahr?.ist ?? null} />
        </Vorjahreswert>
      ),
      text: ({ vorjahr }) => text(vorjahr?.ist),
    },
    { titel: t(texte.ist), feld: 'ist' },
    { titel: t(berichtstexte.begruendung), feld: 'begruendung', mehrzeilig: true, hoechstens: 2000 },
  ];
}
