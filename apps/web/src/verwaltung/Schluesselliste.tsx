import { useMutation, useQuery } from '@tanstack/react-query';
import type { FremderSchluessel } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { texte as kontotexte } from '../einstellungen/texte.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Knopf } from '../ui/Knopf.js';
import { Tafel } from '../ui/Tafel.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Every key that still holds, whosever it is; revoking one ends it at once. */
export function Schluesselliste() {
  const { t } = useSprache();
  const sage = useAnsage();
  const { data, error } = useQuery(leseFrage('get /schluessel'));
  const widerrufen = useMutation({
    mutationFn: (kennung: string) => sende('delete /schluessel/{kennung}', { pfad: { kennung } }),
    onSuccess: async () => {
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  const spalten = [texte.name, texte.wofuer, texte.umfang, texte.gueltigBis, texte.widerrufen];
  return (
    <section className="stapel" aria-label={t(texte.schluessel)}>
      <p>{t(texte.schluesselErklaert)}</p>
      {(error ?? widerrufen.error) && <Fehlermeldung fehler={error ?? widerrufen.error} />}
      {!data && !error && <Laedt />}
      {data?.length === 0 && <p className="gedaempft">{t(texte.keineSchluessel)}</p>}
      {data && data.length > 0 && (
        <Tafel titel={t(texte.schluessel)} spalten={spalten.map((spalte) => t(spalte))}>
          {data.map((schluessel) => (
            <Zeile
              key={schluessel.kennung}
              schluessel={schluessel}
              laeuft={widerrufen.isPending}
              widerrufe={() => widerrufen.mutate(schluessel.kennung)}
            />
          ))}
        </Tafel>
      )}
    </section>
  );
}

function Zeile({
  schluessel: { name, personName, umfang, gueltigBis },
  laeuft,
  widerrufe,
}: {
  schluessel: FremderSchluessel;
  laeuft: boolean;
  widerrufe: () => void;
}) {
  const { t, sprache } = useSprache();
  return (
    <tr>
      <th scope="row">{personName}</th>
      <td data-spalte={t(texte.wofuer)}>{name}</td>
      <td data-spalte={t(texte.umfang)}>{t(kontotexte[umfang.at(-1) ?? 'lesen'])}</td>
      <td data-spalte={t(texte.gueltigBis)}>{tag(gueltigBis, sprache)}</td>
      <td>
        <Knopf
          klein
          art="tertiary"
          laeuft={laeuft}
          aria-label={t(texte.schluesselWiderrufen, { name, wer: personName })}
          onClick={widerrufe}
        >
          {t(texte.widerrufen)}
        </Knopf>
      </td>
    </tr>
  );
}
