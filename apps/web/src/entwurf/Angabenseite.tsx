import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EILEN, type RessortAnsicht, type VorgangAnsicht } from '#contract';
import type { Gelesenes } from '../api/api.js';
import { ressortsFrage, vorgangFrage } from '../api/fragen.js';
import { useSchrittImStillen } from '../vorgang/useSchrittImStillen.js';
import { Seite } from '../rahmen/Seite.js';
import { angabenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Langtext, Textfeld, Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { schrittVon } from '../vorgang/schritte.js';
import { Beteiligte } from './Beteiligte.js';
import { alsFestlegung, angabenAus, type Angaben } from './festlegung.js';
import { Sitzungswahl } from './neu/Sitzungswahl.js';
import { NurLesen } from './NurLesen.js';
import { Stufenwahl } from './Stufenwahl.js';
import { texte } from './texte.js';
import { Vorgaengerinwahl } from './Vorgaengerinwahl.js';

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
      {data && !schritt?.moeglich && <NurLesen schritt={schritt} />}
      {data && ressorts && schritt?.moeglich && <Angabenformular stand={data} ressorts={ressorts} />}
    </Seite>
  );
}

interface Formularangaben {
  stand: Gelesenes<VorgangAnsicht>;
  ressorts: readonly RessortAnsicht[];
}

/**
 * What the author saw when the form was opened counts: details that somebody else has set since are not
 * overwritten.
 */
function Angabenformular({ stand, ressorts }: Formularangaben) {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const [{ inhalt: vorgang, etag }] = useState(stand);
  const [angaben, setAngaben] = useState(() => angabenAus(vorgang));
  const [fehlt, setFehlt] = useState(false);
  const { mutate, isPending, error } = useSchrittImStillen(vorgang.id, etag, () => {
    sage(t(texte.gespeichert));
    void navigiere({ to: '/vorgaenge/$id/entwurf', params: { id: vorgang.id } });
  });
  const speichere = () => {
    const ohneTitel = angaben.titel.trim().length < 3;
    setFehlt(ohneTitel);
    if (!ohneTitel) mutate({ schritt: 'festlegen', daten: alsFestlegung(angaben) });
  };
  return (
    <Formular className="stapel stapel--weit" sende={speichere}>
      {error && <Fehlermeldung fehler={error} />}
      <Angabenfelder
        angaben={angaben}
        ressorts={ressorts}
        setze={(neu) => setAngaben((alt) => ({ ...alt, ...neu }))}
        ohneTitel={fehlt}
      />
      <div className="reihe aktionsleiste">
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {t(texte.speichern)}
        </Knopf>
        <Knopflink art="tertiary" to="/vorgaenge/$id/entwurf" params={{ id: vorgang.id }}>
          {t(texte.zurUebersicht)}
        </Knopflink>
      </div>
    </Formular>
  );
}

interface Felderangaben {
  angaben: Angaben;
  ressorts: readonly RessortAnsicht[];
  setze: (neu: Partial<Angaben>) => void;
  ohneTitel: boolean;
}

function Angabenfelder({ angaben, ressorts, setze, ohneTitel }: Felderangaben) {
  const { t } = useSprache();
  return (
    <>
      <Textfeld
        lang="de"
        maxLength={300}
        beschriftung={t(texte.titel)}
        pflicht
        fehler={ohneTitel ? t(texte.titelFehlt) : undefined}
        wert={angaben.titel}
        setze={(titel) => setze({ titel })}
      />
      <Textfeld
        lang="de"
        maxLength={300}
        beschriftung={t(texte.untertitel)}
        wert={angaben.untertitel}
        setze={(untertitel) => setze({ untertitel })}
      />
      <Sitzungswahl wert={angaben.sitzung} eile={angaben.eile} setze={(sitzung) => setze({ sitzung })} />
      <Beteiligte angaben={angaben} ressorts={ressorts} setze={setze} />
      <Eilewahl angaben={angaben} setze={setze} />
      <Vorgaengerinwahl
        haus={angaben.federfuehrung}
        wert={angaben.vorgaengerin}
        setze={(vorgaengerin) => setze({ vorgaengerin })}
      />
      <Stufenwahl wert={angaben.stufe} setze={(stufe) => setze({ stufe })} />
      <Langtext
        lang="de"
        rows={3}
        beschriftung={t(texte.gremien)}
        hinweis={t(texte.gremienHinweis)}
        wert={angaben.gremien}
        setze={(gremien) => setze({ gremien })}
      />
    </>
  );
}

/** How long the departments have, and why it is short. */
function Eilewahl({ angaben, setze }: Pick<Felderangaben, 'angaben' | 'setze'>) {
  const { t } = useSprache();
  return (
    <>
      <Wahlgruppe
        beschriftung={t(texte.eile)}
        name="eile"
        wahlen={EILEN.map((eile) => ({ wert: eile, beschriftung: t(texte[eile]) }))}
        wert={angaben.eile}
        setze={(eile) => setze({ eile })}
      />
      {angaben.eile !== 'normal' && (
        <Langtext
          lang="de"
          rows={2}
          beschriftung={t(texte.eilegrund)}
          hinweis={t(texte.eilegrundHinweis)}
          pflicht
          wert={angaben.eilegrund}
          setze={(eilegrund) => setze({ eilegrund })}
        />
      )}
    </>
  );
}
