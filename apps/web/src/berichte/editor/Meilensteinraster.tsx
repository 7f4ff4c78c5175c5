import type { BerichtAnsicht, BerichtEingabe } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtstexte } from '../texte.js';
import { Terminzelle } from '../Zellen.js';
import { Raster, type Rasterspalte, type Zellaenderung } from './Raster.js';
import { Vorjahreswert } from './Vorjahreswert.js';

type Meilenstein = BerichtAnsicht['meilensteine'][number];

/** What was reached when, and by when the rest will be; last year's dates beside it. */
export function Meilensteinraster({
  bericht: { meilensteine, jahr },
  eingabe,
  setze,
}: {
  bericht: BerichtAnsicht;
  eingabe: BerichtEingabe;
  setze: (neu: Partial<BerichtEingabe>) => void;
}) {
  const { t } = useSprache();
  const aendere = (aenderungen: readonly Zellaenderung[]) =>
    setze({
      meilensteine: eingabe.meilensteine.map((einer) => ({
        ...einer,
        ...Object.fromEntries(
          aenderungen.filter(({ id }) => id === einer.id).map(({ feld, wert }) => [feld, wert]),
        ),
      })),
    });
  const zeilen = meilensteine.map((einer) => ({
    ...einer,
    name: [einer.nr, einer.name].filter(Boolean).join(' '),
  }));
  const vorjahr = ({ id, name, vorjahr: alt }: Meilenstein) => (
    <div className="stapel stapel--eng">
      {alt?.ist && (
        <Vorjahreswert
          wert={alt.ist.text}
          spalte={t(berichtstexte.istTermin)}
          zeile={name}
          uebernimm={(wert) => aendere([{ id, feld: 'ist', wert }])}
        >
          {t(berichtstexte.istTermin)}: <Terminzelle termin={alt.ist} />
        </Vorjahreswert>
      )}
      {alt?.neuerTermin && (
        <Vorjahreswert
          wert={alt.neuerTermin.text}
          spalte={t(berichtstexte.neuerTermin)}
          zeile={name}
          uebernimm={(wert) => aendere([{ id, feld: 'neuerTermin', wert }])}
        >
          {t(berichtstexte.neuerTermin)}: <Terminzelle termin={alt.neuerTermin} />
        </Vorjahreswert>
      )}
    </div>
  );
  const spalten: Rasterspalte<Meilenstein>[] = [
    {
      titel: t(berichtstexte.soll),
      zelle: ({ soll }) => <Terminzelle termin={soll} />,
      text: ({ soll }) => soll?.text ?? '',
    },
    {
      titel: t(berichtstexte.vorjahr),
      zelle: vorjahr,
      text: ({ vorjahr: alt }) => [alt?.ist?.text, alt?.neuerTermin?.text].filter(Boolean).join('; '),
    },
    { titel: t(berichtstexte.istTermin), feld: 'ist' },
    { titel: t(berichtstexte.neuerTermin), feld: 'neuerTermin' },
  ];
  return (
    <Raster
      titel={t(texte.tafelMeilensteine, { jahr: jahr ?? '' })}
      kopf={t(berichtstexte.meilenstein)}
      zeilen={zeilen}
      spalten={spalten}
      setze={aendere}
      wert={({ id }, feld) => {
        const einer = eingabe.meilensteine.find((e) => e.id === id);
        return (feld === 'ist' ? einer?.ist : einer?.neuerTermin) ?? '';
      }}
    />
  );
}
