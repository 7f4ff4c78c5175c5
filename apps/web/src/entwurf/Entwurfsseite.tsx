import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { vorgangFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { entwurfsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { schrittVon } from '../vorgang/schritte.js';
import { Abschnittsliste } from './Abschnittsliste.js';
import { Anlagen } from './Anlagen.js';
import { Angaben } from './Angaben.js';
import { NurLesen } from './NurLesen.js';
import { texte } from './texte.js';
import { WerSieht } from './WerSieht.js';

/** Everything that belongs to a draft, and how far it is. */
export function Entwurfsseite() {
  const { id } = entwurfsweg.useParams();
  const { t } = useSprache();
  const { data, error, isPending, refetch } = useQuery(vorgangFrage(id));
  if (isPending) return <Laedt />;
  if (!data)
    return (
      <Seite titel={t(texte.entwurf)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  const { inhalt: vorgang, etag } = data;
  const bearbeiten = schrittVon(vorgang, 'bearbeiten');
  return (
    <Seite
      deutsch
      titel={vorgang.titel}
      bereich={`${t(texte.entwurf)} ${vorgang.nummer}`}
      aktionen={
        <Knopflink to="/vorgaenge/$id" params={{ id }} klein>
          {t(texte.zumVorgang)}
        </Knopflink>
      }
    >
      <p className="gedaempft">
        {vorgang.nummer} · {t(vorgang.zustandTitel)}
      </p>
      {!bearbeiten?.moeglich && <NurLesen schritt={bearbeiten} />}
      <div className="zweispaltig">
        <div className="stapel stapel--weit">
          <Abschnittsliste vorgang={vorgang} />
          <Anlagen vorgang={vorgang} etag={etag} darf={bearbeiten?.moeglich === true} />
        </div>
        <aside className="stapel stapel--weit" aria-label={t(texte.angaben)}>
          {bearbeiten?.moeglich && <Einreichung id={id} />}
          <Angaben vorgang={vorgang} />
          <WerSieht zugang={vorgang.zugang} stufe={vorgang.stufe} />
        </aside>
      </div>
    </Seite>
  );
}

function Einreichung({ id }: { id: string }) {
  const { t } = useSprache();
  return (
    <section className="karte karte--betont stapel stapel--eng" aria-labelledby="einreichen">
      <h2 id="einreichen">{t(texte.pruefen)}</h2>
      <p>{t(texte.pruefenText)}</p>
      <div>
        <Knopflink art="primary" to="/vorgaenge/$id/pruefen" params={{ id }}>
          {t(texte.pruefen)}
        </Knopflink>
      </div>
    </section>
  );
}
