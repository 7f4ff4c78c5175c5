import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { KampagneKurz } from '#contract';
import { useDarf } from '../api/fragen.js';
import { Bereichsreiter } from '../berichte/Bereichsreiter.js';
import { berichtstexte } from '../berichte/texte.js';
import { listeFrage } from '../listen/liste.js';
import { Seite } from '../rahmen/Seite.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Dialog } from '../ui/Dialog.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Beitrag } from './Beitrag.js';
import { NeueKampagne } from './NeueKampagne.js';
import { kampagnentexte as texte } from './texte.js';

/** Every year's campaign with how far it has come. */
export function Kampagnenliste() {
  const { t } = useSprache();
  const berichtswesen = useDarf().kampagnenPlanen;
  const [neu, setNeu] = useState(false);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(listeFrage('get /kampagnen'));
  const kampagnen = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <Seite
      titel={t(texte.titel)}
      bereich={t(berichtstexte.bereich)}
      aktionen={
        berichtswesen && (
          <Knopf klein onClick={() => setNeu(true)}>
            {t(texte.neu)}
          </Knopf>
        )
      }
    >
      <Bereichsreiter />
      <div className="stapel">
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
        {data && kampagnen.length === 0 && (
          <Leer titel={t(texte.leer)}>
            <p>{t(texte.leerErklaert)}</p>
          </Leer>
        )}
        {kampagnen.length > 0 && <Kampagnentafel kampagnen={kampagnen} />}
        {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
      </div>
      <Dialog titel={t(texte.neu)} offen={neu} schliesse={() => setNeu(false)}>
        <NeueKampagne />
      </Dialog>
    </Seite>
  );
}

function Kampagnentafel({ kampagnen }: { kampagnen: readonly KampagneKurz[] }) {
  const { t } = useSprache();
  const spalten = [berichtstexte.jahr, texte.stand, texte.faellig, texte.freigegeben];
  return (
    <Tafel titel={t(texte.tafel)} spalten={spalten.map((spalte) => t(spalte))}>
      {kampagnen.map((kampagne) => (
        <Zeile key={kampagne.id} kampagne={kampagne} />
      ))}
    </Tafel>
  );
}

function Zeile({
  kampagne: { id, nummer, jahr, zustandTitel, faellig, gesamt, frei, ueberfaellig, beendetAm },
}: {
  kampagne: KampagneKurz;
}) {
  const { t, sprache } = useSprache();
  return (
    <tr>
      <th scope="row">
        <Link to="/kampagnen/$id" params={{ id }}>
          {t(texte.kampagneVon, { jahr })}
        </Link>
        <div className="klein gedaempft">{nummer}</div>
      </th>
      <td data-spalte={t(texte.stand)}>
        <Plakette art={beendetAm ? 'gut' : 'hinweis'}>{t(zustandTitel)}</Plakette>
      </td>
      <td data-spalte={t(texte.faellig)}>{tag(faellig, sprache)}</td>
      <td data-spalte={t(texte.freigegeben)}>
        <Beitrag
          name={t(texte.kampagneVon, { jahr })}
          gesamt={gesamt}
          frei={frei}
          ueberfaellig={ueberfaellig}
        />
      </td>
    </tr>
  );
}
