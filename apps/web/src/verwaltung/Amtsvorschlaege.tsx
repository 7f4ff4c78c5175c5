import { useMutation, useQuery } from '@tanstack/react-query';
import { stelleInWorten, type AmtVorschlag } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Offices that one administrator has proposed and another has to confirm. */
export function Amtsvorschlaege() {
  const { t } = useSprache();
  const sage = useAnsage();
  const { data, error } = useQuery(leseFrage('get /aemter/vorschlaege'));
  const entscheiden = useMutation({
    mutationFn: ({ id, ja }: { id: string; ja: boolean }) =>
      ja
        ? sende('post /aemter/{id}/bestaetigung', { pfad: { id } })
        : sende('post /aemter/{id}/ablehnung', {
            pfad: { id },
            eingabe: { grund: 'In der Verwaltung abgelehnt' },
          }),
    onSuccess: async () => {
      await frischeAuf();
      sage(t(texte.gespeichert));
    },
  });
  return (
    <section className="karte stapel" aria-labelledby="vorschlaege">
      <h2 id="vorschlaege">{t(texte.vorschlaege)}</h2>
      {(error ?? entscheiden.error) && <Fehlermeldung fehler={error ?? entscheiden.error} />}
      {data?.eintraege.length === 0 && <p className="gedaempft">{t(texte.keineVorschlaege)}</p>}
      <ul className="schlicht stapel">
        {data?.eintraege.map((vorschlag) => (
          <Vorschlag
            key={vorschlag.id}
            vorschlag={vorschlag}
            laeuft={entscheiden.isPending}
            entscheide={(ja) => entscheiden.mutate({ id: vorschlag.id, ja })}
          />
        ))}
      </ul>
    </section>
  );
}

function Vorschlag({
  vorschlag: { personName, rolle, ressort, vorgeschlagenVonName },
  laeuft,
  entscheide,
}: {
  vorschlag: AmtVorschlag;
  laeuft: boolean;
  entscheide: (ja: boolean) => void;
}) {
  const { t } = useSprache();
  return (
    <li className="reihe">
      <span className="wachsend">
        <strong>{personName}</strong>: {stelleInWorten(`${rolle}@${ressort}`, t)}{' '}
        <span className="gedaempft">({t(texte.vorgeschlagenVon, { name: vorgeschlagenVonName })})</span>
      </span>
      <Knopf klein art="primary" laeuft={laeuft} onClick={() => entscheide(true)}>
        {t(texte.bestaetigen)}
      </Knopf>
      <Knopf klein laeuft={laeuft} onClick={() => entscheide(false)}>
        {t(texte.ablehnen)}
      </Knopf>
    </li>
  );
}
