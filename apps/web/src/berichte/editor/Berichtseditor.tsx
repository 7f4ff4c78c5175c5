import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { BerichtAnsicht, BerichtEingabe } from '#contract';
import { vorgangFrage } from '../../api/fragen.js';
import { ort, vergissLokal, type LokalerStand } from '../../entwurf/editor/lokal.js';
import type { Textspeicher } from '../../entwurf/editor/textspeicher.js';
import { useLokalerStand } from '../../entwurf/editor/useLokalerStand.js';
import { useVerbindung } from '../../entwurf/editor/useVerbindung.js';
import { zeitpunkt } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { Knopf } from '../../ui/Knopf.js';
import { Meldung } from '../../ui/Meldung.js';
import { berichtFrage } from '../fragen.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { berichtsspeicher } from './berichtsspeicher.js';
import { alsText, ausText, eingabeAus, mitAntwort } from './eingabe.js';
import { Formular } from './Formular.js';
import { Speicherleiste } from './Speicherleiste.js';

const Konfliktdialog = lazy(async () => ({ default: (await import('./Konfliktdialog.js')).Konfliktdialog }));

/** The report as its author writes it, and what becomes of every change. */
export function Berichtseditor({ bericht, person }: { bericht: BerichtAnsicht; person: string }) {
  const { t } = useSprache();
  const { speicher, stand, eingabe, lokal, aendere, loese, nimmAuf, verwirf } = useBearbeitung(
    bericht,
    person,
  );
  const [vertagt, setVertagt] = useState(false);
  return (
    <div className="stapel stapel--weit">
      {lokal && <LokalerBericht stand={lokal} uebernimm={nimmAuf} verwirf={verwirf} />}
      <fieldset className="formular stapel stapel--weit" disabled={lokal !== null}>
        <legend className="kern-sr-only">{t(texte.jahresbericht)}</legend>
        <Formular
          bericht={bericht}
          eingabe={eingabe}
          setze={(neu) => aendere({ ...eingabe, ...neu })}
          antworte={(schluessel, antwort) => aendere(mitAntwort(eingabe, schluessel, antwort))}
        />
        <Speicherleiste
          stand={stand}
          speichere={() => void speicher.speichere()}
          loese={() => setVertagt(false)}
        />
      </fieldset>
      {stand.art === 'konflikt' && (
        <Suspense>
          <Konfliktdialog
            key={stand.ihre.version}
            konflikt={stand}
            offen={!vertagt}
            schliesse={() => setVertagt(true)}
            loese={loese}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What is written: in the form, in the store that sends it, and on this device. */
function useBearbeitung(bericht: BerichtAnsicht, person: string) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const wo = ort(person, 'bericht', bericht.id);
  const [speicher] = useState(() =>
    berichtsspeicher(bericht, wo, (antwort) => {
      abfragen.setQueryData(berichtFrage(antwort.id).queryKey, antwort);
      if (antwort.vorgang)
        void abfragen.invalidateQueries({ queryKey: vorgangFrage(antwort.vorgang).queryKey });
    }),
  );
  const stand = useSyncExternalStore(speicher.abonniere, speicher.lies);
  const [eingabe, zeige] = useState(() => eingabeAus(bericht));
  const { lokal, erledigt } = useLokalerStand(wo, alsText(eingabe));
  useVerbindung(speicher);
  useFremdes(speicher, bericht, zeige);
  useErstSpeichern(speicher, bericht.vorgang);
  const aendere = (neu: BerichtEingabe) => {
    zeige(neu);
    speicher.aendere(alsText(neu));
  };
  const loese = (text: string) => {
    if (stand.art !== 'konflikt') return;
    speicher.loese(text, stand.ihre);
    abfragen.setQueryData(berichtFrage(bericht.id).queryKey, stand.ihre);
    zeige(ausText(text));
    sage(t(texte.geloest));
  };
  const nimmAuf = () => {
    if (!lokal) return;
    zeige(ausText(lokal.text));
    speicher.nimmAuf(lokal.text, lokal.basis);
    erledigt();
    sage(t(texte.uebernommen));
  };
  const verwirf = () => {
    void vergissLokal(wo);
    erledigt();
  };
  return { speicher, stand, eingabe, lokal, aendere, loese, nimmAuf, verwirf };
}

function LokalerBericht({
  stand,
  uebernimm,
  verwirf,
}: {
  stand: LokalerStand;
  uebernimm: () => void;
  verwirf: () => void;
}) {
  const { t, sprache } = useSprache();
  return (
    <Meldung art="warning" titel={t(texte.liegtLokal)} dringend>
      <p>{t(texte.liegtLokalText, { zeit: zeitpunkt(stand.am, sprache) })}</p>
      <div className="reihe">
        <Knopf art="primary" klein onClick={uebernimm}>
          {t(texte.lokalUebernehmen)}
        </Knopf>
        <Knopf klein onClick={verwirf}>
          {t(texte.verwerfen)}
        </Knopf>
      </div>
    </Meldung>
  );
}

/** What somebody else has saved comes in while nothing of one's own is open. */
function useFremdes(
  speicher: Textspeicher<BerichtAnsicht>,
  bericht: BerichtAnsicht,
  zeige: (eingabe: BerichtEingabe) => void,
): void {
  useEffect(() => {
    const eingabe = eingabeAus(bericht);
    if (speicher.uebernimm({ text: alsText(eingabe), version: bericht.version })) zeige(eingabe);
  }, [speicher, bericht, zeige]);
}

/**
 * Who goes on to a Schritt right after typing finds the Vorgang as it is with what she typed; without a
 * connection she goes on all the same, her text stays here.
 */
function useErstSpeichern(speicher: Textspeicher<BerichtAnsicht>, vorgang: string | null): void {
  const abfragen = useQueryClient();
  useBlocker({
    enableBeforeUnload: false,
    shouldBlockFn: async () => {
      if (speicher.lies().art !== 'geaendert') return false;
      await speicher.speichere();
      if (vorgang !== null)
        await abfragen.refetchQueries({ queryKey: vorgangFrage(vorgang).queryKey }).catch(() => undefined);
      return false;
    },
  });
}
