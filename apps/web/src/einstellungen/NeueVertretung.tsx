import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stelleInWorten, type Rolle } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, ichFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahlfeld, Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Personenwahl } from '../ui/Personenwahl.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

const LEER = { vertretende: '', bis: '', grund: '', rolle: '' as Rolle | '' };
type Angaben = typeof LEER & { von: string };

/** Somebody to act for the reader for some days. */
export function NeueVertretung() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const [neu, setNeu] = useState<Angaben>({ ...LEER, von: heute });
  const einrichten = useMutation({
    mutationFn: ({ rolle, ...angaben }: Angaben) =>
      sende('post /vertretungen', { eingabe: { ...angaben, rollen: rolle === '' ? [] : [rolle] } }),
    onSuccess: async () => {
      setNeu({ ...neu, ...LEER });
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  return (
    <details className="karte">
      <summary>{t(texte.einrichten)}</summary>
      <Formular noValidate={false} className="stapel" sende={() => einrichten.mutate(neu)}>
        {einrichten.error && <Fehlermeldung fehler={einrichten.error} />}
        <Felder neu={neu} setze={(teil) => setNeu({ ...neu, ...teil })} />
        <div>
          <Knopf type="submit" art="primary" laeuft={einrichten.isPending}>
            {t(texte.einrichten)}
          </Knopf>
        </div>
      </Formular>
    </details>
  );
}

function Felder({ neu, setze }: { neu: Angaben; setze: (teil: Partial<Angaben>) => void }) {
  const { t } = useSprache();
  return (
    <>
      <p className="gedaempft">{t(texte.rollenHinweis)}</p>
      <Personenwahl
        beschriftung={t(texte.wer)}
        wert={neu.vertretende}
        setze={(vertretende) => setze({ vertretende })}
      />
      <div className="reihe reihe--oben">
        <Datumsfeld beschriftung={t(texte.von)} pflicht wert={neu.von} setze={(von) => setze({ von })} />
        <Datumsfeld beschriftung={t(texte.bis)} pflicht wert={neu.bis} setze={(bis) => setze({ bis })} />
      </div>
      <Aemterwahl rolle={neu.rolle} setze={setze} />
      <Textfeld
        maxLength={500}
        minLength={3}
        beschriftung={t(texte.grund)}
        pflicht
        wert={neu.grund}
        setze={(grund) => setze({ grund })}
      />
    </>
  );
}

/** In which of her offices, for somebody who holds several. */
function Aemterwahl({ rolle, setze }: { rolle: Angaben['rolle']; setze: (teil: Partial<Angaben>) => void }) {
  const { t } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const eigene = (ich?.aemter ?? []).filter(({ vertritt }) => !vertritt);
  if (eigene.length < 2) return null;
  return (
    <Auswahlfeld
      beschriftung={t(texte.rollen)}
      pflicht
      wert={rolle}
      setze={(gewaehlte) => setze({ rolle: gewaehlte })}
    >
      <option value="">{t(texte.alleRollen)}</option>
      {eigene.map((amt) => (
        <option key={`${amt.rolle}@${amt.ressort}`} value={amt.rolle}>
          {stelleInWorten(`${amt.rolle}@${amt.ressort}`, t)}
        </option>
      ))}
    </Auswahlfeld>
  );
}
