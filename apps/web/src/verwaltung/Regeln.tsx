import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { istEinesVon, REGELN_ZU_ZWEIT, regelworte } from '#contract';
import { leseschluessel } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Textfeld, Wahl } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Regelwechsel } from './Regelwechsel.js';
import { texte } from './texte.js';

type Regelwerte = Record<string, unknown>;

/** What the rules leave open, as settings of the Mandant. */
export function Regeln() {
  const { data, error } = useQuery(leseFrage('get /einstellungen'));
  if (error) return <Fehlermeldung fehler={error} />;
  return data ? (
    <div className="stapel stapel--weit">
      <Regelformular key={JSON.stringify(data)} stand={data} />
      <Regelwechsel stand={data} />
    </div>
  ) : (
    <Laedt />
  );
}

function Regelformular({ stand }: { stand: Regelwerte }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [neu, setNeu] = useState(stand);
  const speichern = useMutation({
    mutationFn: () =>
      sende('put /einstellungen', {
        eingabe: Object.fromEntries(
          Object.entries(neu).filter(([name, wert]) => JSON.stringify(wert) !== JSON.stringify(stand[name])),
        ),
      }),
    onSuccess: async () => {
      await frischeAuf({ queryKey: leseschluessel('get /einstellungen') });
      sage(t(texte.gespeichert));
    },
  });
  return (
    <Formular noValidate={false} className="stapel inhalt--schmal" sende={() => speichern.mutate()}>
      <p>{t(texte.regelnErklaert)}</p>
      {speichern.error && <Fehlermeldung fehler={speichern.error} />}
      {Object.entries(regelworte)
        .filter(([name]) => !istEinesVon(REGELN_ZU_ZWEIT, name))
        .map(([name, wort]) => (
          <Regelfeld
            key={name}
            beschriftung={t(wort)}
            wert={neu[name]}
            setze={(wert) => setNeu({ ...neu, [name]: wert })}
          />
        ))}
      <div>
        <Knopf type="submit" art="primary" laeuft={speichern.isPending}>
          {t(texte.speichern)}
        </Knopf>
      </div>
    </Formular>
  );
}

/**
 * What is written stays as written until it is read as a value of its kind; the server says what is wrong
 * with it.
 */
function Regelfeld({
  beschriftung,
  wert,
  setze,
}: {
  beschriftung: string;
  wert: unknown;
  setze: (wert: unknown) => void;
}) {
  const [text, setText] = useState(() => (Array.isArray(wert) ? wert.join(', ') : String(wert ?? '')));
  if (typeof wert === 'boolean')
    return (
      <Wahl
        type="checkbox"
        beschriftung={beschriftung}
        checked={wert}
        onChange={(e) => setze(e.target.checked)}
      />
    );
  const lesen = (neu: string): unknown =>
    Array.isArray(wert)
      ? neu
          .split(',')
          .map((teil) => zahlOderText(teil.trim()))
          .filter((teil) => teil !== '')
      : typeof wert === 'number'
        ? zahlOderText(neu)
        : neu;
  return (
    <Textfeld
      kurz={typeof wert === 'number'}
      beschriftung={beschriftung}
      pflicht
      wert={text}
      setze={(neu) => {
        setText(neu);
        setze(lesen(neu));
      }}
    />
  );
}

function zahlOderText(text: string): number | string {
  return /^-?\d+$/u.test(text) ? Number(text) : text;
}
