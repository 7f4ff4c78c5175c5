import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { ZUSTELLWEISEN, type KontoEinstellungen } from '#contract';
import { sende } from '../api/api.js';
import { leseFrage } from '../api/fragen.js';
import { Sprachwahl } from '../rahmen/sprachwahl.js';
import { useSprache, type Sprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Ruhezeiten } from './Ruhezeiten.js';
import { texte } from './texte.js';

/** Language, and how each kind of message comes. */
export function Benachrichtigungen() {
  const { t } = useSprache();
  const { data, error } = useQuery(leseFrage('get /ich/einstellungen'));
  return (
    <section aria-labelledby="benachrichtigungen" className="stapel">
      <h2 id="benachrichtigungen">{t(texte.benachrichtigungen)}</h2>
      {error ? (
        <Fehlermeldung fehler={error} />
      ) : data ? (
        <Einstellungen key={JSON.stringify(data)} stand={data} />
      ) : (
        <Laedt />
      )}
    </section>
  );
}

const GRUPPEN = ['aufgaben', 'fristen', 'hinweise'] as const;

function Einstellungen({ stand }: { stand: KontoEinstellungen }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const { waehle } = useContext(Sprachwahl);
  const [neu, setNeu] = useState(stand);
  const speichern = useMutation({
    mutationFn: () => sende('put /ich/einstellungen', { eingabe: neu }),
    onSuccess: (gespeichert) => {
      abfragen.setQueryData(leseFrage('get /ich/einstellungen').queryKey, gespeichert);
      waehle(gespeichert.sprache);
      sage(t(texte.gespeichert));
    },
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => speichern.mutate()}>
      {speichern.error && <Fehlermeldung fehler={speichern.error} />}
      <Mailsprache wert={neu.sprache} setze={(sprache) => setNeu({ ...neu, sprache })} />
      {GRUPPEN.map((gruppe) => (
        <Wahlgruppe
          key={gruppe}
          beschriftung={t(texte[gruppe])}
          hinweis={gruppe === 'fristen' ? t(texte.fristenHinweis) : undefined}
          name={gruppe}
          nebeneinander
          wahlen={weisenFuer(gruppe).map((weise) => ({ wert: weise, beschriftung: t(texte[weise]) }))}
          wert={neu.mail[gruppe]}
          setze={(weise) => setNeu({ ...neu, mail: { ...neu.mail, [gruppe]: weise } })}
        />
      ))}
      <Ruhezeiten wert={neu.mail.ruhe} setze={(ruhe) => setNeu({ ...neu, mail: { ...neu.mail, ruhe } })} />
      <div>
        <Knopf type="submit" art="primary" laeuft={speichern.isPending}>
          {t(texte.speichern)}
        </Knopf>
      </div>
    </Formular>
  );
}

function Mailsprache({ wert, setze }: { wert: Sprache; setze: (sprache: Sprache) => void }) {
  const { t } = useSprache();
  return (
    <Wahlgruppe
      beschriftung={t(texte.sprache)}
      name="sprache"
      nebeneinander
      wahlen={[
        { wert: 'de', beschriftung: <span lang="de">Deutsch</span> },
        { wert: 'en', beschriftung: <span lang="en">English</span> },
      ]}
      wert={wert}
      setze={setze}
    />
  );
}

/** Deadlines come in some way; they cannot be turned off. */
function weisenFuer(gruppe: (typeof GRUPPEN)[number]): readonly (typeof ZUSTELLWEISEN)[number][] {
  return gruppe === 'fristen' ? ZUSTELLWEISEN.filter((weise) => weise !== 'aus') : ZUSTELLWEISEN;
}
