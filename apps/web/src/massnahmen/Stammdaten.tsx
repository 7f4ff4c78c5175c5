import { useQuery } from '@tanstack/react-query';
import { MASSNAHMENSTAENDE, type MassnahmeEingabe } from '#contract';
import { ressortsFrage } from '../api/fragen.js';
import { handlungsfelderFrage } from '../berichte/fragen.js';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld, Langtext, Textfeld } from '../ui/Feld.js';
import type { Mangel } from './eingabe.js';
import { massnahmentexte as texte } from './texte.js';

interface Angaben {
  eingabe: MassnahmeEingabe;
  setze: (neu: Partial<MassnahmeEingabe>) => void;
  fehler: readonly Mangel[];
}

/** Number, title, who is responsible, and what the measure wants. */
export function Stammdaten(angaben: Angaben) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="grundlagen" className="stapel">
      <h2 id="grundlagen">{t(texte.grundlagen)}</h2>
      <Bezeichnung {...angaben} />
      <Zustaendigkeit {...angaben} />
      <Ziele {...angaben} />
    </section>
  );
}

function Bezeichnung({ eingabe, setze, fehler }: Angaben) {
  const { t } = useSprache();
  return (
    <>
      <Textfeld
        kurz
        maxLength={20}
        beschriftung={t(texte.nummer)}
        pflicht
        hinweis={t(texte.nummerHinweis)}
        fehler={fehler.includes('nummer') ? t(texte.nummerFehlt) : undefined}
        wert={eingabe.nummer}
        setze={(nummer) => setze({ nummer })}
      />
      <Textfeld
        lang="de"
        maxLength={300}
        beschriftung={t(texte.name)}
        pflicht
        fehler={fehler.includes('titel') ? t(texte.titelFehlt) : undefined}
        wert={eingabe.titel}
        setze={(titel) => setze({ titel })}
      />
    </>
  );
}

function Zustaendigkeit({ eingabe, setze }: Angaben) {
  const { t } = useSprache();
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  return (
    <>
      <Handlungsfeld eingabe={eingabe} setze={setze} />
      <Auswahlfeld
        beschriftung={t(berichtstexte.ressort)}
        pflicht
        wert={eingabe.ressort}
        setze={(ressort) => setze({ ressort })}
      >
        {ressorts.map(({ kuerzel, name }) => (
          <option key={kuerzel} value={kuerzel}>
            {name} ({kuerzel})
          </option>
        ))}
      </Auswahlfeld>
      <Textfeld
        lang="de"
        maxLength={100}
        beschriftung={t(texte.einheitHaus)}
        wert={eingabe.einheit}
        setze={(einheit) => setze({ einheit })}
      />
      <Auswahlfeld
        beschriftung={t(texte.stand)}
        pflicht
        wert={eingabe.stand}
        setze={(stand) => setze({ stand: stand as MassnahmeEingabe['stand'] })}
      >
        {MASSNAHMENSTAENDE.map((wert) => (
          <option key={wert} value={wert}>
            {t(texte[`stand_${wert}`])}
          </option>
        ))}
      </Auswahlfeld>
    </>
  );
}

function Handlungsfeld({ eingabe, setze }: Omit<Angaben, 'fehler'>) {
  const { t } = useSprache();
  const { data: felder = [] } = useQuery(handlungsfelderFrage);
  return (
    <Auswahlfeld
      beschriftung={t(texte.handlungsfeld)}
      wert={String(eingabe.handlungsfeld ?? '')}
      setze={(nr) => setze({ handlungsfeld: nr === '' ? null : Number(nr) })}
    >
      <option value="">{t(texte.keinHandlungsfeld)}</option>
      {felder.map(({ nr, titel }) => (
        <option key={nr} value={nr} lang="de">
          {nr}. {titel}
        </option>
      ))}
    </Auswahlfeld>
  );
}

function Ziele({ eingabe, setze }: Angaben) {
  const { t } = useSprache();
  return (
    <>
      <Textfeld
        lang="de"
        beschriftung={t(berichtstexte.zielgruppe)}
        wert={eingabe.zielgruppe}
        setze={(zielgruppe) => setze({ zielgruppe })}
      />
      <Langtext
        lang="de"
        rows={4}
        maxLength={20_000}
        beschriftung={t(berichtstexte.leitziel)}
        hinweis={t(texte.markdown)}
        wert={eingabe.leitziel}
        setze={(leitziel) => setze({ leitziel })}
      />
      <Langtext
        lang="de"
        rows={6}
        maxLength={20_000}
        beschriftung={t(berichtstexte.projektziele)}
        hinweis={t(texte.markdown)}
        wert={eingabe.projektziele}
        setze={(projektziele) => setze({ projektziele })}
      />
    </>
  );
}
