import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Abgleichsart, AbgleichsplanAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dateiwahl } from '../ui/Dateiwahl.js';
import { Wahl } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { abgleichtexte as texte } from './abgleich-texte.js';
import { Abgleichslisten } from './Abgleichslisten.js';
import { Grundfeld } from './Grundfeld.js';
import { Abgleichsplan } from './Abgleichsplan.js';

const ENDUNGEN = ['csv', 'txt', 'json'];

interface Liste {
  art: Abgleichsart;
  inhalt: string;
  vollstaendig: boolean;
}

/** People and offices as a list: what it would change, then the change; and the lists that wait for a signature. */
export function Abgleich() {
  const { t } = useSprache();
  return (
    <div className="stapel stapel--weit">
      <p>{t(texte.erklaert)}</p>
      <NeueListe />
      <Abgleichslisten />
    </div>
  );
}

function NeueListe() {
  const { t } = useSprache();
  const [datei, setDatei] = useState<File | null>(null);
  const [vollstaendig, setVollstaendig] = useState(false);
  const pruefen = useMutation({
    mutationFn: async () => {
      const liste = { ...(await gelesen(datei as File)), vollstaendig };
      return { liste, plan: await sende('post /abgleiche/probe', { eingabe: liste }) };
    },
  });
  // What was checked is another list as soon as anything of it changes.
  const neu =
    <W,>(setze: (wert: W) => void) =>
    (wert: W) => {
      setze(wert);
      pruefen.reset();
    };
  return (
    <section className="karte stapel" aria-labelledby="neue-liste">
      <h2 id="neue-liste">{t(texte.neueListe)}</h2>
      <Formular className="stapel" sende={() => pruefen.mutate()}>
        {pruefen.error && <Fehlermeldung fehler={pruefen.error} />}
        <Dateiwahl
          beschriftung={t(texte.datei)}
          endungen={ENDUNGEN}
          maxMb={1}
          waehle={neu(setDatei)}
          gewaehlt={datei}
        />
        <p className="klein gedaempft">{t(texte.form)}</p>
        <Vollstaendig wert={vollstaendig} setze={neu(setVollstaendig)} />
        <div>
          <Knopf type="submit" art="primary" disabled={datei === null} laeuft={pruefen.isPending}>
            {t(texte.pruefen)}
          </Knopf>
        </div>
      </Formular>
      {pruefen.data && (
        <Geprueft key={pruefen.data.plan.plan} {...pruefen.data} fertig={() => pruefen.reset()} />
      )}
    </section>
  );
}

function Vollstaendig({ wert, setze }: { wert: boolean; setze: (wert: boolean) => void }) {
  const { t } = useSprache();
  return (
    <Wahl
      type="checkbox"
      beschriftung={t(texte.vollstaendig)}
      hinweis={t(texte.vollstaendigErklaert)}
      checked={wert}
      onChange={(e) => setze(e.target.checked)}
    />
  );
}

/** A list as it was saved by whichever program: in UTF-8, or as Windows wrote it. */
async function gelesen(datei: File): Promise<{ art: Abgleichsart; inhalt: string }> {
  const bytes = await datei.arrayBuffer();
  let inhalt: string;
  try {
    inhalt = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    inhalt = new TextDecoder('windows-1252').decode(bytes);
  }
  return { art: datei.name.toLowerCase().endsWith('.json') ? 'scim' : 'csv', inhalt };
}

const leer = ({
  neu,
  geaendert,
  deaktiviert,
  entzogen,
  sofort,
  zuZweit,
  angaben,
}: AbgleichsplanAnsicht): boolean =>
  [neu, geaendert, deaktiviert, entzogen, sofort, zuZweit, angaben].every((teil) => teil.length === 0);

function Geprueft({ liste, plan, fertig }: { liste: Liste; plan: AbgleichsplanAnsicht; fertig: () => void }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [grund, setGrund] = useState('');
  const [auchViele, setAuchViele] = useState(false);
  const uebernehmen = useMutation({
    mutationFn: () =>
      sende('post /abgleiche', { eingabe: { ...liste, plan: plan.plan, grund: grund.trim(), auchViele } }),
    onSuccess: async ({ stand }) => {
      await frischeAuf();
      sage(t(stand === 'wirksam' ? texte.uebernommen : texte.wartet));
      fertig();
    },
  });
  return (
    <>
      <Abgleichsplan plan={plan} />
      {plan.maengel.length === 0 && !leer(plan) && (
        <Formular noValidate={false} className="stapel" sende={() => uebernehmen.mutate()}>
          {uebernehmen.error && <Fehlermeldung fehler={uebernehmen.error} />}
          <Grundfeld wert={grund} setze={setGrund} />
          {plan.viele && (
            <Wahl
              type="checkbox"
              required
              beschriftung={t(texte.viele)}
              hinweis={t(texte.vieleErklaert)}
              checked={auchViele}
              onChange={(e) => setAuchViele(e.target.checked)}
            />
          )}
          <div>
            <Knopf type="submit" art="primary" laeuft={uebernehmen.isPending}>
              {t(texte.uebernehmen)}
            </Knopf>
          </div>
        </Formular>
      )}
    </>
  );
}
