import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { AUSGABEFORMEN, type AusgabeAnsicht, type Ausgabeform } from '#contract';
import { adresse } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { leseFrage } from '../api/fragen.js';
import { aufbewahrt, bewahreAuf } from '../schritt/ablage.js';
import { useSprache } from '../sprache/sprache.js';
import { groesse } from '../ui/Dateiwahl.js';
import { Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { kampagnentexte as texte } from './texte.js';

const LAUFENDE: readonly AusgabeAnsicht['stand'][] = ['wartet', 'laeuft'];
const NACHSEHEN_MS = 1000;

/** The whole report as a file: a job that one can watch, leave and cancel. */
export function Ausgaben({ kampagne }: { kampagne: string }) {
  const { t } = useSprache();
  const { ausgabe, beginn, abbruch } = useAusgabe(kampagne);
  const [form, setForm] = useState<Ausgabeform>('xlsx');
  const laeuft = ausgabe !== undefined && LAUFENDE.includes(ausgabe.stand);
  return (
    <section aria-labelledby="ausgabe" className="karte stapel nicht-drucken">
      <h2 id="ausgabe">{t(texte.ausgabe)}</h2>
      <p>{t(texte.ausgabeErklaert)}</p>
      {[beginn.error, abbruch.error].filter(Boolean).map((fehler, i) => (
        <Fehlermeldung key={i} fehler={fehler} />
      ))}
      {!laeuft && (
        <NeueAusgabe
          form={form}
          setze={setForm}
          laeuft={beginn.isPending}
          erstelle={() => beginn.mutate(form)}
        />
      )}
      <div role="status">{ausgabe && <Verlauf ausgabe={ausgabe} />}</div>
      {laeuft && (
        <div>
          <Knopf klein laeuft={abbruch.isPending} onClick={() => abbruch.mutate()}>
            {t(texte.abbrechen)}
          </Knopf>
        </div>
      )}
    </section>
  );
}

const ausgabeFrage = (id: string) => leseFrage('get /ausgaben/{id}', { pfad: { id } });

function useAusgabe(kampagne: string) {
  const abfragen = useQueryClient();
  // This window remembers its job: who comes back sees how far it is.
  const [auftrag, setAuftrag] = useState(
    () => (aufbewahrt('ausgabe', kampagne)?.['id'] as string | undefined) ?? null,
  );
  const { data: ausgabe } = useQuery({
    ...ausgabeFrage(auftrag ?? ''),
    enabled: auftrag !== null,
    refetchInterval: ({ state }) =>
      state.data && LAUFENDE.includes(state.data.stand) ? NACHSEHEN_MS : false,
  });
  const beginn = useMutation({
    mutationFn: (form: Ausgabeform) =>
      sende('post /kampagnen/{id}/ausgaben', { pfad: { id: kampagne }, eingabe: { form } }),
    onSuccess: (neue) => {
      abfragen.setQueryData(ausgabeFrage(neue.id).queryKey, neue);
      bewahreAuf('ausgabe', kampagne, { id: neue.id });
      setAuftrag(neue.id);
    },
  });
  const abbruch = useMutation({
    mutationFn: () => sende('delete /ausgaben/{id}', { pfad: { id: auftrag ?? '' } }),
    onSettled: () => abfragen.invalidateQueries({ queryKey: ausgabeFrage(auftrag ?? '').queryKey }),
  });
  return { ausgabe, beginn, abbruch };
}

interface Wunsch {
  form: Ausgabeform;
  setze: (form: Ausgabeform) => void;
  laeuft: boolean;
  erstelle: () => void;
}

function NeueAusgabe({ form, setze, laeuft, erstelle }: Wunsch) {
  const { t } = useSprache();
  return (
    <Formular noValidate={false} className="stapel" sende={erstelle}>
      <Wahlgruppe
        beschriftung={t(texte.form)}
        name="form"
        nebeneinander
        wahlen={AUSGABEFORMEN.map((eine) => ({ wert: eine, beschriftung: t(texte[`form_${eine}`]) }))}
        wert={form}
        setze={setze}
      />
      <div>
        <Knopf type="submit" laeuft={laeuft}>
          {t(texte.erstellen)}
        </Knopf>
      </div>
    </Formular>
  );
}

function Verlauf({
  ausgabe: { id, stand, fertig, gesamt, name, groesse: bytes },
}: {
  ausgabe: AusgabeAnsicht;
}) {
  const { t } = useSprache();
  const balken = useId();
  if (stand === 'wartet' || stand === 'laeuft') {
    return (
      <div className="stapel stapel--eng">
        <label htmlFor={balken}>
          {stand === 'wartet' ? t(texte.wartet) : t(texte.laeuft, { fertig, gesamt })}
        </label>
        <progress
          id={balken}
          className="fortschritt"
          max={Math.max(1, gesamt)}
          value={stand === 'wartet' ? undefined : fertig}
        />
      </div>
    );
  }
  if (stand === 'fertig')
    return (
      <Meldung art="success" titel={t(texte.fertig)}>
        <p>
          <a href={adresse('get /ausgaben/{id}/datei', { pfad: { id } })} download>
            {t(texte.herunterladen, { name: name ?? '', groesse: groesse(bytes ?? 0) })}
          </a>
        </p>
      </Meldung>
    );
  return (
    <Meldung art={stand === 'abgebrochen' ? 'info' : 'danger'}>
      <p>{t(texte[stand])}</p>
    </Meldung>
  );
}
