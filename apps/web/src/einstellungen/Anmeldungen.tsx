import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { leseschluessel } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { leseFrage } from '../api/fragen.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** All logins of the reader; a forgotten one is ended from here. */
export function Anmeldungen() {
  const { t, sprache } = useSprache();
  const abfragen = useQueryClient();
  const { data = [], error } = useQuery(leseFrage('get /ich/anmeldungen'));
  const beenden = useMutation({
    mutationFn: (kennung: string) => sende('delete /ich/anmeldungen/{kennung}', { pfad: { kennung } }),
    onSuccess: () => abfragen.invalidateQueries({ queryKey: leseschluessel('get /ich/anmeldungen') }),
  });
  return (
    <section aria-labelledby="anmeldungen" className="stapel">
      <h2 id="anmeldungen">{t(texte.anmeldungen)}</h2>
      {(error ?? beenden.error) && <Fehlermeldung fehler={error ?? beenden.error} />}
      <ul className="zeilen">
        {data.map(({ kennung, seit, zuletzt, diese }) => (
          <li key={kennung} className="reihe reihe--aussen">
            <span>
              {t(texte.seit, { zeit: zeitpunkt(seit, sprache), zuletzt: zeitpunkt(zuletzt, sprache) })}
            </span>
            {diese ? (
              <Plakette art="gut">{t(texte.diese)}</Plakette>
            ) : (
              <Knopf
                klein
                art="tertiary"
                laeuft={beenden.isPending}
                aria-label={t(texte.anmeldungBeenden, { zeit: zeitpunkt(seit, sprache) })}
                onClick={() => beenden.mutate(kennung)}
              >
                {t(texte.beenden)}
              </Knopf>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
