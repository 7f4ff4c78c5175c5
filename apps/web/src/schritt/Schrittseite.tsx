import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { IchAnsicht, VorgangAnsicht } from '#contract';
import type { Gelesenes } from '../api/api.js';
import { ichFrage, vorgangFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { schrittweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Gruende } from '../ui/Gruende.js';
import { Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { schrittVon } from '../vorgang/schritte.js';
import { Schrittformular } from './Schrittformular.js';
import { texte } from './texte.js';

/** The page on which one Schritt is made: what, as whom, with which consequence – and then the one button. */
export function Schrittseite() {
  const { id } = schrittweg.useParams();
  const { t } = useSprache();
  const { data, error, isPending, refetch } = useQuery(vorgangFrage(id));
  const { data: ich } = useQuery(ichFrage);
  const [mal, setMal] = useState(0);
  if (isPending || (data && !ich)) return <Laedt />;
  if (!data || !ich)
    return (
      <Seite titel={t(texte.entscheidung)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  return (
    <Entscheidungsseite
      key={mal}
      stand={data}
      ich={ich}
      neuLaden={() => void refetch().then(() => setMal(mal + 1))}
    />
  );
}

/** What the person saw when she came here counts; a later state never slips under her decision. */
function Entscheidungsseite({
  stand,
  ich,
  neuLaden,
}: {
  stand: Gelesenes<VorgangAnsicht>;
  ich: IchAnsicht;
  neuLaden: () => void;
}) {
  const { id, schritt: name } = schrittweg.useParams();
  const { t } = useSprache();
  const suche = schrittweg.useSearch();
  const navigiere = useNavigate();
  const sage = useAnsage();
  const [{ inhalt: vorgang, etag }] = useState(stand);
  const schritt = schrittVon(vorgang, name);
  return (
    <Seite titel={schritt ? t(schritt.titel) : t(texte.entscheidung)} bereich={vorgang.nummer} schmal>
      {schritt?.moeglich ? (
        <Schrittformular
          vorgang={vorgang}
          schritt={schritt}
          etag={etag}
          ich={ich}
          neuLaden={neuLaden}
          vorgaben={suche}
          gelungen={() => {
            sage(t(texte.gemacht, { schritt: t(schritt.titel) }));
            void navigiere({ to: '/vorgaenge/$id', params: { id } });
          }}
          zurueck={<Zurueck art="tertiary" />}
        />
      ) : (
        <div className="stapel">
          <Meldung art="warning" titel={t(texte.nichtMoeglich)}>
            <Gruende gruende={schritt?.gruende ?? [texte.gibtEsNicht]} />
          </Meldung>
          <div>
            <Zurueck art="primary" />
          </div>
        </div>
      )}
    </Seite>
  );
}

function Zurueck({ art }: { art: 'primary' | 'tertiary' }) {
  const { id } = schrittweg.useParams();
  const { t } = useSprache();
  return (
    <Knopflink to="/vorgaenge/$id" params={{ id }} art={art}>
      {t(texte.zurueck)}
    </Knopflink>
  );
}
