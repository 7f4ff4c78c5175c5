import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stelleInWorten, type Eingabe, type Rolle } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, ichFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahlfeld, Textfeld, Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Personenwahl } from '../ui/Personenwahl.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';
import { UEBERALL, Vertretungsumfang } from './Vertretungsumfang.js';

const LEER = {
  durch: 'person' as 'person' | 'staendige',
  vertretende: '',
  bis: '',
  grund: '',
  rolle: '' as Rolle | '',
  umfang: UEBERALL,
};
type Angaben = typeof LEER & { von: string };

function eingabeAus({
  durch,
  vertretende,
  rolle,
  umfang: { verfahren, vorgang },
  ...angaben
}: Angaben): Eingabe<'post /vertretungen'> {
  const rollen = rolle === '' ? [] : [rolle];
  const { von, bis, grund } = angaben;
  if (durch === 'staendige') return { von, bis, grund, rollen };
  return { von, bis, grund, rollen, vertretende, verfahren, ...(vorgang === '' ? {} : { vorgang }) };
}

/** Somebody to act for the reader for some days. */
export function NeueVertretung() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  // Today until she chooses: a page may be open over midnight.
  const [{ von, ...angaben }, setNeu] = useState<Omit<Angaben, 'von'> & { von: string | null }>({
    ...LEER,
    von: null,
  });
  const neu = { ...angaben, von: von ?? heute };
  const einrichten = useMutation({
    mutationFn: (gesendet: Angaben) => sende('post /vertretungen', { eingabe: eingabeAus(gesendet) }),
    onSuccess: async () => {
      setNeu({ ...LEER, von });
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  return (
    <details className="karte">
      <summary>{t(texte.einrichten)}</summary>
      <Formular noValidate={false} className="stapel" sende={() => einrichten.mutate(neu)}>
        {einrichten.error && <Fehlermeldung fehler={einrichten.error} />}
        <Felder neu={neu} setze={(teil) => setNeu({ ...angaben, von, ...teil })} />
        <div>
          <Knopf type="submit" art="primary" laeuft={einrichten.isPending}>
            {t(texte.einrichten)}
          </Knopf>
        </div>
      </Formular>
    </details>
  );
}

type Feldangaben = { neu: Angaben; setze: (teil: Partial<Angaben>) => void };

function Felder({ neu, setze }: Feldangaben) {
  const { t } = useSprache();
  return (
    <>
      <p className="gedaempft">{t(texte.rollenHinweis)}</p>
      <WerVertritt neu={neu} setze={setze} />
      <div className="reihe reihe--oben">
        <Datumsfeld beschriftung={t(texte.von)} pflicht wert={neu.von} setze={(von) => setze({ von })} />
        <Datumsfeld beschriftung={t(texte.bis)} pflicht wert={neu.bis} setze={(bis) => setze({ bis })} />
      </div>
      <Aemterwahl rolle={neu.rolle} setze={setze} />
      {neu.durch === 'person' && (
        <Vertretungsumfang umfang={neu.umfang} setze={(umfang) => setze({ umfang })} />
      )}
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

function WerVertritt({ neu, setze }: Feldangaben) {
  const { t } = useSprache();
  return (
    <>
      <Wahlgruppe
        beschriftung={t(texte.durchWen)}
        pflicht
        name="durch"
        wahlen={[
          { wert: 'person', beschriftung: t(texte.durchPerson) },
          { wert: 'staendige', beschriftung: t(texte.durchStaendige) },
        ]}
        wert={neu.durch}
        setze={(durch) => setze({ durch })}
      />
      {neu.durch === 'person' && (
        <Personenwahl
          beschriftung={t(texte.wer)}
          wert={neu.vertretende}
          setze={(vertretende) => setze({ vertretende })}
        />
      )}
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
