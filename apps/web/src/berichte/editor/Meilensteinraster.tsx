import type { BerichtAnsicht } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtstexte } from '../texte.js';
import { Terminzelle } from '../Zellen.js';
import type { Berichtsteil } from './eingabe.js';
import { Raster, type Rasterspalte } from './Raster.js';
import { mitAenderungen, type Zellaenderung } from './raster.js';
import { Vorjahreswert } from './Vorjahreswert.js';

type Meilenstein = BerichtAnsicht['meilensteine'][number];

/** What was reached when, and by when the rest will be; last year's dates beside it. */
export function Meilensteinraster({ bericht: { meilensteine, jahr }, eingabe, setze }: Berichtsteil) {
  const { t } = useSprache();
  const aendere = (aenderungen: readonly Zellaenderung[]) =>
    setze({ meilensteine: mitAenderungen(eingabe.meilensteine, aenderungen) });
  const zeilen = meilensteine.map((einer) => ({
    ...einer,
    name: [einer.nr, einer.name].filter(Boolean).join(' '),
  }));
  const spalten: Rasterspalte<Meilenstein>[] = [
    {
      titel: t(berichtstexte.soll),
      zelle: ({ soll }) => <Terminzelle termin={soll} />,
      text: ({ soll }) => soll?.text ?? '',
    },
    {
      titel: t(berichtstexte.vorjahr),
      zelle: (stein) => (
        <Vorjahrestermine stein={stein} uebernimm={(feld, wert) => aendere([{ id: stein.id, feld, wert }])} />
      ),
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

function Vorjahrestermine({
  stein: { name, vorjahr },
  uebernimm,
}: {
  stein: Meilenstein;
  uebernimm: (feld: string, wert: string) => void;
}) {
  const { t } = useSprache();
  return (
    <div className="stapel stapel--eng">
      {(['ist', 'neuerTermin'] as const).map((feld) => {
        const termin = vorjahr?.[feld];
        const spalte = t(berichtstexte[feld === 'ist' ? 'istTermin' : feld]);
        return (
          termin && (
            <Vorjahreswert
              key={feld}
              wert={termin.text}
              spalte={spalte}
              zeile={name}
              uebernimm={(wert) => uebernimm(feld, wert)}
            >
              {spalte}: <Terminzelle termin={termin} />
            </Vorjahreswert>
          )
        );
      })}
    </div>
  );
}
