import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RessortAnsicht, VorgangAnsicht } from '#contract';
import type { Antwort } from '../api/api.js';
import { ressortsFrage, vorgangFrage } from '../api/fragen.js';
import { useSchrittImStillen } from '../vorgang/useSchrittImStillen.js';
import { Seite } from '../rahmen/Seite.js';
import { angabenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Eingabe, Feld, Feldgruppe, Textbereich, Wahl } from '../ui/Feld.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Beteiligte } from './Beteiligte.js';
import { alsFestlegung, angabenAus, type Angaben } from './festlegung.js';
import { Sitzungswahl } from './neu/Sitzungswahl.js';
import { texte as neuTexte } from './neu/texte.js';
import { schrittVon } from '../vorgang/schritte.js';
import { texte } from './texte.js';

export function Angabenseite() {
  const { id } = angabenweg.useParams();
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(vorgangFrage(id));
  const { data: ressorts } = useQuery(ressortsFrage);
  if (isPending || (data && !ressorts)) return <Laedt />;
  const schritt = data && schrittVon(data.inhalt, 'festlegen');
  return (
    <Seite
      titel={t(texte.angaben)}
      bereich={data?.inhalt.nummer ?? ''}
      schmal
      aktionen={
        <Knopflink klein to="/vorgaenge/$id/entwurf" params={{ id }}>
          {t(texte.zurUebersicht)}
        </Knopflink>
      }
    >
      {error && <Fehlermeldung fehler={error} />}
      {data && !schritt?.moeglich && (
        <Meldung art="info" titel={t(texte.nurLesen)}>
          {(schritt?.gruende ?? []).map((grund, i) => (
            <p key={i}>{t(grund)}</p>
          ))}
        </Meldung>
      )}
      {data && ressorts && schritt?.moeglich && <Formular stand={data} ressorts={ressorts} />}
    </Seite>
  );
}

const STUFEN = ['offen', 'nfd', 'vertraulich'] as const;
const EILE = ['normal', 'kurz', 'eilt'] as const;

/**
 * What the author saw when the form was opened counts: details that somebody else has set since are not
 * overwritten.
 */
function Formular({
  stand,
  ressorts,
}: {
  stand: Antwort<VorgangAnsicht>;
  ressorts: readonly RessortAnsicht[];
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const [{ inhalt: vorgang, etag }] = useState(stand);
  const [a, setA] = useState(() => angabenAus(vorgang));
  const [fehlt, setFehlt] = useState(false);
  const setze = (neu: Partial<Angaben>) => setA((alt) => ({ ...alt, ...neu }));
  const { mutate, isPending, error } = useSchrittImStillen(vorgang.id, etag, () => {
    sage(t(texte.gespeichert));
    void navigiere({ to: '/vorgaenge/$id/entwurf', params: { id: vorgang.id } });
  });
  const speichere = () => {
    const ohneTitel = a.titel.trim().length < 3;
    setFehlt(ohneTitel);
    if (!ohneTitel) mutate({ schritt: 'festlegen', daten: alsFestlegung(a) });
  };
  return (
    <form
      className="stapel stapel--weit"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        speichere();
      }}
    >
      {error && <Fehlermeldung fehler={error} />}
      <Feld beschriftung={t(texte.titel)} pflicht fehler={fehlt ? t(texte.titelFehlt) : undefined}>
        <Eingabe
          lang="de"
          maxLength={300}
          value={a.titel}
          onChange={(e) => setze({ titel: e.target.value })}
        />
      </Feld>
      <Feld beschriftung={t(texte.untertitel)}>
        <Eingabe
          lang="de"
          maxLength={300}
          value={a.untertitel}
          onChange={(e) => setze({ untertitel: e.target.value })}
        />
      </Feld>
      <Sitzungswahl wert={a.sitzung} setze={(sitzung) => setze({ sitzung })} />
      <Beteiligte angaben={a} ressorts={ressorts} setze={setze} />
      <Feldgruppe beschriftung={t(texte.eile)}>
        {EILE.map((eine) => (
          <Wahl
            key={eine}
            type="radio"
            name="eile"
            beschriftung={t(texte[eine])}
            checked={a.eile === eine}
            onChange={() => setze({ eile: eine })}
          />
        ))}
      </Feldgruppe>
      <Feldgruppe beschriftung={t(neuTexte.vertraulichkeit)}>
        {STUFEN.map((eine) => (
          <Wahl
            key={eine}
            type="radio"
            name="stufe"
            beschriftung={t(neuTexte[eine])}
            hinweis={t(neuTexte[`${eine}Text`])}
            checked={a.stufe === eine}
            onChange={() => setze({ stufe: eine })}
          />
        ))}
      </Feldgruppe>
      <Feld beschriftung={t(texte.gremien)} hinweis={t(texte.gremienHinweis)}>
        <Textbereich
          lang="de"
          rows={3}
          value={a.gremien}
          onChange={(e) => setze({ gremien: e.target.value })}
        />
      </Feld>
      <div className="reihe aktionsleiste">
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {t(texte.speichern)}
        </Knopf>
        <Knopflink art="tertiary" to="/vorgaenge/$id/entwurf" params={{ id: vorgang.id }}>
          {t(texte.zurUebersicht)}
        </Knopflink>
      </div>
    </form>
  );
}
