import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sende } from '../api/api.js';
import { listeFrage } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Auswahlfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { texte as uiTexte } from '../ui/texte.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { seitentexte as texte } from './seiten-texte.js';

/** To which measure a report belongs. A number that fits is offered; it is a person who says so. */
export function Zuordnung({ bericht, vorschlag }: { bericht: string; vorschlag: string | null }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const [gewaehlt, setGewaehlt] = useState<string | null>(null);
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /massnahmen', { abfrage: { anzahl: 200 } }),
  );
  const massnahmen = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  const massnahme = gewaehlt ?? massnahmen.find(({ nummer }) => nummer === vorschlag)?.id ?? '';
  const zuordnung = useMutation({
    mutationFn: () =>
      sende('post /berichte/{id}/zuordnung', { pfad: { id: bericht }, eingabe: { massnahme } }),
    onSuccess: (antwort) => {
      sage(t(texte.zugeordnet, { nummer: antwort.massnahme?.nummer ?? '' }));
      void abfragen.invalidateQueries();
    },
  });
  if (zuordnung.data?.massnahme)
    return <p>{t(texte.zugeordnet, { nummer: zuordnung.data.massnahme.nummer })}</p>;
  return (
    <Formular noValidate={false} className="zuordnung" sende={() => massnahme && zuordnung.mutate()}>
      {zuordnung.error && <Fehlermeldung fehler={zuordnung.error} />}
      <Auswahlfeld beschriftung={t(texte.gehoertZu)} pflicht wert={massnahme} setze={setGewaehlt}>
        <option value="">{t(uiTexte.bitteWaehlen)}</option>
        {massnahmen.map(({ id, nummer, titel }) => (
          <option key={id} value={id} lang="de">
            {nummer} {titel}
          </option>
        ))}
      </Auswahlfeld>
      <Knopf type="submit" disabled={!massnahme} laeuft={zuordnung.isPending}>
        {t(texte.zuordnen)}
      </Knopf>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </Formular>
  );
}
