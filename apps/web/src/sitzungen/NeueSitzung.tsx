import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Eingabe } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { instant } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';

const LEER = {
  datum: '',
  bis: '',
  grund: '',
  vermerk: '',
  abgabeTag: '',
  abgabeUhr: '12:00',
  abgabeGrund: '',
};
type Angaben = typeof LEER;
interface Teil {
  angaben: Angaben;
  setze: (neu: Partial<Angaben>) => void;
}

/** What was left empty is counted, or not said. */
function eingabeAus({ abgabeTag, abgabeUhr, abgabeGrund, ...rest }: Angaben): Eingabe<'post /sitzungen'> {
  const { datum, ...freiwillig } = rest;
  return {
    datum,
    ...Object.fromEntries(Object.entries(freiwillig).filter(([, wert]) => wert !== '')),
    ...(abgabeTag ? { abgabeschluss: instant(abgabeTag, abgabeUhr) } : {}),
    ...(abgabeTag && abgabeGrund ? { abgabeGrund } : {}),
  };
}

/** A new day in the calendar; submission and conference follow from the settings. */
export function NeueSitzung({ fertig }: { fertig: () => void }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [angaben, setAngaben] = useState(LEER);
  const setze = (neu: Partial<Angaben>) => setAngaben({ ...angaben, ...neu });
  const anlage = useMutation({
    mutationFn: () => sende('post /sitzungen', { eingabe: eingabeAus(angaben) }),
    onSuccess: async () => {
      sage(t(texte.angelegt));
      await frischeAuf();
      fertig();
    },
  });
  return (
    <Formular className="stapel" sende={() => anlage.mutate()}>
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <Tag angaben={angaben} setze={setze} />
      <Abgabe angaben={angaben} setze={setze} />
      <Textfeld
        maxLength={500}
        beschriftung={t(texte.vermerk)}
        wert={angaben.vermerk}
        setze={(vermerk) => setze({ vermerk })}
      />
      <div>
        <Knopf type="submit" art="primary" laeuft={anlage.isPending}>
          {t(texte.neu)}
        </Knopf>
      </div>
    </Formular>
  );
}

function Tag({ angaben: { datum, bis, grund }, setze }: Teil) {
  const { t } = useSprache();
  return (
    <>
      <Datumsfeld
        beschriftung={t(texte.datum)}
        pflicht
        wert={datum}
        setze={(wert) => setze({ datum: wert })}
      />
      <Datumsfeld beschriftung={t(texte.bisTag)} wert={bis} setze={(wert) => setze({ bis: wert })} />
      <Textfeld
        maxLength={500}
        beschriftung={t(texte.grundDesTages)}
        hinweis={t(texte.grundHinweis)}
        wert={grund}
        setze={(wert) => setze({ grund: wert })}
      />
    </>
  );
}

function Abgabe({ angaben: { abgabeTag, abgabeUhr, abgabeGrund }, setze }: Teil) {
  const { t } = useSprache();
  return (
    <>
      <Datumsfeld
        beschriftung={t(texte.abgabeHand)}
        wert={abgabeTag}
        setze={(wert) => setze({ abgabeTag: wert })}
      />
      {abgabeTag && (
        <>
          <Textfeld
            pflicht
            type="time"
            beschriftung={t(texte.abgabeUhr)}
            wert={abgabeUhr}
            setze={(wert) => setze({ abgabeUhr: wert })}
          />
          <Textfeld
            pflicht
            maxLength={500}
            beschriftung={t(texte.abgabeGrund)}
            wert={abgabeGrund}
            setze={(wert) => setze({ abgabeGrund: wert })}
          />
        </>
      )}
    </>
  );
}
