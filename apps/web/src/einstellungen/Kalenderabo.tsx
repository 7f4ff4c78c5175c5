import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { leseschluessel } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { kalendertexte as texte } from './kalender-texte.js';

/** The secret address of the reader's calendar: shown once, revoked at any time. */
export function Kalenderabo() {
  const { t, sprache } = useSprache();
  const { data, ausstellung, widerruf, fehler } = useKalenderabo();
  const seit = data?.eingerichtetAm ?? null;
  return (
    <section aria-labelledby="kalender" className="stapel">
      <h2 id="kalender">{t(texte.titel)}</h2>
      <p>{t(texte.erklaert)}</p>
      {fehler && <Fehlermeldung fehler={fehler} />}
      {ausstellung.data && (
        <Meldung art="success" titel={t(texte.einmal)}>
          <p>
            <code>{ausstellung.data.adresse}</code>
          </p>
        </Meldung>
      )}
      <p className="gedaempft">{seit ? t(texte.seit, { tag: tag(seit, sprache) }) : t(texte.keiner)}</p>
      <div className="reihe">
        <Knopf klein laeuft={ausstellung.isPending} onClick={() => ausstellung.mutate()}>
          {t(seit ? texte.neu : texte.einrichten)}
        </Knopf>
        {seit && (
          <Knopf klein art="tertiary" laeuft={widerruf.isPending} onClick={() => widerruf.mutate()}>
            {t(texte.widerrufen)}
          </Knopf>
        )}
      </div>
    </section>
  );
}

function useKalenderabo() {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const neuLesen = () => abfragen.invalidateQueries({ queryKey: leseschluessel('get /kalenderabo') });
  const { data, error } = useQuery(leseFrage('get /kalenderabo'));
  const ausstellung = useMutation({
    mutationFn: () => sende('post /kalenderabo'),
    onSuccess: neuLesen,
  });
  const widerruf = useMutation({
    mutationFn: () => sende('delete /kalenderabo'),
    onSuccess: async () => {
      ausstellung.reset();
      sage(t(texte.widerrufenGesagt));
      await neuLesen();
    },
  });
  const fehler = error ?? ausstellung.error ?? widerruf.error;
  return { data, ausstellung, widerruf, fehler };
}
