import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { IchAnsicht, MoeglicherSchritt, VorgangAnsicht } from '#contract';
import type { Gelesenes } from '../api/api.js';
import { ichFrage, vorgangFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { schrittweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Gruende } from '../ui/Gruende.js';
import { Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { schrittVon } from '../vorgang/schritte.js';
import { gewaehlt, urteileVon } from './gewaehlt.js';
import { Quittung } from './Quittung.js';
import { Sachverhalt } from './Sachverhalt.js';
import { Schrittformular } from './Schrittformular.js';
import { texte } from './texte.js';
import { useSchrittwerte } from './useSchrittwerte.js';

/** The page on which one Schritt is made: what she decides on, as whom, with which consequence – and then the one button. */
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

interface Angaben {
  stand: Gelesenes<VorgangAnsicht>;
  ich: IchAnsicht;
  neuLaden: () => void;
}

/** What the person saw when she came here counts; a later state never slips under her decision. */
function Entscheidungsseite({ stand: gelesen, ich, neuLaden }: Angaben) {
  const { schritt: name } = schrittweg.useParams();
  const { t } = useSprache();
  const [stand] = useState(gelesen);
  const schritt = schrittVon(stand.inhalt, name);
  if (schritt?.moeglich) return <Entscheiden stand={stand} ich={ich} neuLaden={neuLaden} schritt={schritt} />;
  return (
    <Seite titel={schritt ? t(schritt.titel) : t(texte.entscheidung)} bereich={stand.inhalt.nummer} schmal>
      <div className="stapel">
        <Meldung art="warning" titel={t(texte.nichtMoeglich)}>
          <Gruende gruende={schritt?.gruende ?? [texte.gibtEsNicht]} />
        </Meldung>
        <div>
          <Zurueck art="primary" />
        </div>
      </div>
    </Seite>
  );
}

function Entscheiden({ stand, ich, neuLaden, schritt }: Angaben & { schritt: MoeglicherSchritt }) {
  const { inhalt: vorgang, etag } = stand;
  const { t } = useSprache();
  const navigiere = useNavigate();
  const sage = useAnsage();
  const formular = useFormular(vorgang, schritt);
  const [gemacht, setGemacht] = useState(false);
  const was = gewaehlt(schritt, formular.werte);
  if (gemacht) return <Quittung vorgang={vorgang} schritt={schritt} was={was} />;
  const formblatt = (
    <Schrittformular
      vorgang={vorgang}
      schritt={schritt}
      etag={etag}
      ich={ich}
      formular={formular}
      neuLaden={neuLaden}
      gelungen={() => {
        sage(t(texte.gemacht, { schritt: t(was) }));
        if (schritt.bindend) setGemacht(true);
        else void navigiere({ to: '/vorgaenge/$id', params: { id: vorgang.id } });
      }}
      zurueck={<Zurueck art="tertiary" />}
    />
  );
  const { ressort } = formular.werte;
  const fuerHaus = urteileVon(schritt).length > 0 && typeof ressort === 'string';
  return (
    <Blatt
      vorgang={vorgang}
      titel={fuerHaus ? t(texte.fuer, { schritt: t(was), ressort }) : t(was)}
      schritt={schritt}
    >
      {formblatt}
    </Blatt>
  );
}

/**
 * The form as the address chose it. What she then chooses otherwise leaves the address: on her way back it
 * would stand before her own words.
 */
function useFormular(vorgang: VorgangAnsicht, schritt: MoeglicherSchritt) {
  const suche = schrittweg.useSearch();
  const navigiere = schrittweg.useNavigate();
  const formular = useSchrittwerte(vorgang, schritt, suche);
  const setze = (name: string, wert: unknown): void => {
    formular.setze(name, wert);
    if (name in suche) void navigiere({ search: (alte) => ({ ...alte, [name]: undefined }), replace: true });
  };
  return { ...formular, setze };
}

interface Blattangaben {
  vorgang: VorgangAnsicht;
  titel: string;
  schritt: MoeglicherSchritt;
  children: ReactNode;
}

/** The form, and beside it on what is decided. */
function Blatt({ vorgang, titel, schritt, children }: Blattangaben) {
  const { t } = useSprache();
  const mitSachverhalt = vorgang.art === 'senatsvorlage' && schritt.bindend;
  return (
    <Seite titel={titel} bereich={vorgang.nummer} schmal={!mitSachverhalt}>
      <Worum vorgang={vorgang} />
      {mitSachverhalt ? (
        <div className="entscheiden">
          <Sachverhalt vorgang={vorgang} schritt={schritt} />
          <section className="karte" aria-label={t(texte.ihrUrteil)}>
            {children}
          </section>
        </div>
      ) : (
        children
      )}
    </Seite>
  );
}

/** Which paper, in which state. */
function Worum({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  return (
    <p className="worum">
      <strong lang="de">
        {vorgang.nummer} {vorgang.titel}
      </strong>{' '}
      <Plakette art="hinweis">{t(vorgang.zustandTitel)}</Plakette>
    </p>
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
