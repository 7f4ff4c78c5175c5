import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { REGELN_ZU_ZWEIT, regelworte, type RegelwechselAnsicht, type RegelZuZweit } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Langtext } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Rules that say whose word counts: one administrator proposes the switch, another one confirms it. */
export function Regelwechsel({ stand }: { stand: Record<string, unknown> }) {
  const { t } = useSprache();
  const { data: offene = [], error } = useQuery(leseFrage('get /regelwechsel'));
  return (
    <section className="stapel inhalt--schmal" aria-labelledby="zu-zweit">
      <h2 id="zu-zweit">{t(texte.zuZweit)}</h2>
      <p>{t(texte.zuZweitErklaert)}</p>
      {error && <Fehlermeldung fehler={error} />}
      {REGELN_ZU_ZWEIT.map((regel) => {
        const offener = offene.find((einer) => einer.regel === regel);
        return (
          <div key={regel} className="karte stapel">
            <div>
              <strong>{t(regelworte[regel] ?? { de: regel, en: regel })}</strong>:{' '}
              {t(stand[regel] === true ? texte.regelAn : texte.regelAus)}
            </div>
            {offener ? (
              <Vorgeschlagen wechsel={offener} />
            ) : (
              <Vorschlag regel={regel} wert={stand[regel] !== true} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function useNachher() {
  const { t } = useSprache();
  const sage = useAnsage();
  return async () => {
    await frischeAuf();
    sage(t(texte.gespeichert));
  };
}

function Vorgeschlagen({ wechsel }: { wechsel: RegelwechselAnsicht }) {
  const { t } = useSprache();
  const nachher = useNachher();
  const { id, wert, grund, vorgeschlagenVon, eigener } = wechsel;
  const entscheiden = useMutation({
    mutationFn: (ja: boolean) =>
      ja
        ? sende('post /regelwechsel/{id}/bestaetigung', { pfad: { id } })
        : sende('delete /regelwechsel/{id}', { pfad: { id } }),
    onSuccess: nachher,
  });
  return (
    <>
      {entscheiden.error && <Fehlermeldung fehler={entscheiden.error} />}
      <p>
        {t(wert ? texte.sollAn : texte.sollAus)} ({t(texte.vorgeschlagenVon, { name: vorgeschlagenVon })}):{' '}
        <span lang="de">{grund}</span>
      </p>
      <div className="reihe">
        {!eigener && (
          <Knopf klein art="primary" laeuft={entscheiden.isPending} onClick={() => entscheiden.mutate(true)}>
            {t(texte.bestaetigen)}
          </Knopf>
        )}
        <Knopf klein laeuft={entscheiden.isPending} onClick={() => entscheiden.mutate(false)}>
          {t(texte.verwerfen)}
        </Knopf>
      </div>
    </>
  );
}

function Vorschlag({ regel, wert }: { regel: RegelZuZweit; wert: boolean }) {
  const { t } = useSprache();
  const nachher = useNachher();
  const [offen, setOffen] = useState(false);
  const [grund, setGrund] = useState('');
  const vorschlagen = useMutation({
    mutationFn: () => sende('post /regelwechsel', { eingabe: { regel, wert, grund: grund.trim() } }),
    onSuccess: nachher,
  });
  if (!offen)
    return (
      <div>
        <Knopf klein onClick={() => setOffen(true)}>
          {t(wert ? texte.anVorschlagen : texte.ausVorschlagen)}
        </Knopf>
      </div>
    );
  return (
    <Formular className="stapel" sende={() => vorschlagen.mutate()}>
      {vorschlagen.error && <Fehlermeldung fehler={vorschlagen.error} />}
      <Langtext beschriftung={t(texte.wechselgrund)} rows={2} pflicht wert={grund} setze={setGrund} />
      <div>
        <Knopf type="submit" klein art="primary" laeuft={vorschlagen.isPending}>
          {t(wert ? texte.anVorschlagen : texte.ausVorschlagen)}
        </Knopf>
      </div>
    </Formular>
  );
}
