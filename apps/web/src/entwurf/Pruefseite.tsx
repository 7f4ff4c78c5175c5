import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ComponentProps } from 'react';
import type { Pruefung, VorgangAnsicht } from '#contract';
import { vorgangFrage, leseFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { pruefweg } from '../rahmen/wege.js';
import { bewahreAuf } from '../schritt/ablage.js';
import { useSprache } from '../sprache/sprache.js';
import { Langtext } from '../ui/Feld.js';
import { Gruende } from '../ui/Gruende.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { schrittVon } from '../vorgang/schritte.js';
import { Befundliste } from './Befundliste.js';
import { Beschlussfolgen, Stationen } from './Pruefergebnis.js';
import { prueftexte as texte } from './pruef-texte.js';
import { WerSieht } from './WerSieht.js';

/** What the server finds before the paper is submitted; the last word has the Schritt itself. */
export function Pruefseite() {
  const { id } = pruefweg.useParams();
  const { t } = useSprache();
  const { data: stand, error } = useQuery(vorgangFrage(id));
  const {
    data: pruefung,
    error: grund,
    refetch,
  } = useQuery({ ...leseFrage('get /vorgaenge/{id}/pruefung', { pfad: { id } }), staleTime: 0, gcTime: 0 });
  return (
    <Seite
      titel={t(texte.titel)}
      bereich={stand?.inhalt.nummer ?? ''}
      aktionen={
        <Knopflink klein to="/vorgaenge/$id/entwurf" params={{ id }}>
          {t(texte.zurueck)}
        </Knopflink>
      }
    >
      {(error ?? grund) && <Fehlermeldung fehler={error ?? grund} nochmal={() => void refetch()} />}
      {stand && pruefung ? (
        <Ergebnis vorgang={stand.inhalt} pruefung={pruefung} />
      ) : (
        !error && !grund && <Laedt />
      )}
    </Seite>
  );
}

function Ergebnis({ vorgang, pruefung }: { vorgang: VorgangAnsicht; pruefung: Pruefung }) {
  const { befunde, ziffern, stationen, fassung } = pruefung;
  const { t } = useSprache();
  const [bewusst, setBewusst] = useState<readonly string[]>([]);
  const nach = (schwere: string) => befunde.filter((befund) => befund.schwere === schwere);
  const [hindernisse, warnungen, hinweise] = [nach('hindernis'), nach('warnung'), nach('hinweis')];
  const hakeAb = (was: string, an: boolean) =>
    setBewusst((alt) => (an ? [...alt, was] : alt.filter((eines) => eines !== was)));
  return (
    <div className="stapel stapel--weit">
      <p className="gedaempft" lang="de">
        {vorgang.nummer} {vorgang.titel}
      </p>
      <Befundgruppe schwere="hindernis" id={vorgang.id} befunde={hindernisse} />
      <Befundgruppe schwere="warnung" id={vorgang.id} befunde={warnungen} bewusst={bewusst} hakeAb={hakeAb} />
      {hindernisse.length + warnungen.length === 0 && (
        <Meldung art="success" titel={t(texte.allesGut)}>
          <p>{t(texte.allesGutText)}</p>
        </Meldung>
      )}
      <Befundgruppe schwere="hinweis" id={vorgang.id} befunde={hinweise} />
      <Beschlussfolgen ziffern={ziffern} />
      <Stationen stationen={stationen} />
      <WerSieht zugang={vorgang.zugang} stufe={vorgang.stufe} />
      <Einreichen
        vorgang={vorgang}
        fassung={fassung}
        warnungen={warnungen.length}
        abgehakt={warnungen.every(({ text }) => bewusst.includes(text.de))}
        gehindert={hindernisse.length > 0}
      />
    </div>
  );
}

const SCHWERE = {
  hindernis: { art: 'danger', text: texte.hindernisText },
  warnung: { art: 'warning', text: texte.warnungText },
  hinweis: { art: 'info', text: null },
} as const;

type Befunde = ComponentProps<typeof Befundliste>;

/** All findings of one weight; nothing where there are none. */
function Befundgruppe({ schwere, ...liste }: Befunde & { schwere: keyof typeof SCHWERE }) {
  const { t } = useSprache();
  const { art, text } = SCHWERE[schwere];
  if (liste.befunde.length === 0) return null;
  return (
    <Meldung art={art} titel={t(texte[schwere])}>
      {text && <p>{t(text)}</p>}
      <Befundliste {...liste} />
    </Meldung>
  );
}

interface Einreichangaben {
  vorgang: VorgangAnsicht;
  fassung: number;
  warnungen: number;
  abgehakt: boolean;
  gehindert: boolean;
}

/**
 * Leads to the page of the Schritt; the reason for submitting in spite of warnings goes along as its note.
 */
function Einreichen({ vorgang, fassung, warnungen, abgehakt, gehindert }: Einreichangaben) {
  const { t } = useSprache();
  const navigiere = useNavigate();
  const [grund, setGrund] = useState('');
  const [fehlt, setFehlt] = useState(false);
  const schritt = schrittVon(vorgang, 'einreichenFach') ?? schrittVon(vorgang, 'neueFassung');
  const gruende = schritt?.moeglich || gehindert ? [] : (schritt?.gruende ?? []);
  const weiter = () => {
    const offen = warnungen > 0 && (!abgehakt || grund.trim().length < 5);
    setFehlt(offen);
    if (offen || !schritt) return;
    if (warnungen > 0) bewahreAuf(vorgang.id, schritt.name, { vermerk: grund.trim() });
    void navigiere({
      to: '/vorgaenge/$id/schritt/$schritt',
      params: { id: vorgang.id, schritt: schritt.name },
    });
  };
  return (
    <div className="stapel">
      {gruende.length > 0 && (
        <Meldung art="info" titel={t(texte.gehtNicht)}>
          <Gruende gruende={gruende} />
        </Meldung>
      )}
      {warnungen > 0 && !gehindert && <Begruendung wert={grund} setze={setGrund} fehlt={fehlt} />}
      <div className="reihe aktionsleiste">
        <Knopf art="primary" disabled={!schritt?.moeglich} onClick={weiter}>
          {t(texte.einreichen, { nr: fassung })}
        </Knopf>
        <Knopflink art="tertiary" to="/vorgaenge/$id/entwurf" params={{ id: vorgang.id }}>
          {t(texte.zurueck)}
        </Knopflink>
      </div>
    </div>
  );
}

function Begruendung({
  wert,
  setze,
  fehlt,
}: {
  wert: string;
  setze: (grund: string) => void;
  fehlt: boolean;
}) {
  const { t } = useSprache();
  return (
    <Langtext
      lang="de"
      rows={3}
      maxLength={4000}
      beschriftung={t(texte.begruendung)}
      hinweis={t(texte.begruendungHinweis)}
      pflicht
      fehler={fehlt ? t(texte.begruendungFehlt) : undefined}
      wert={wert}
      setze={setze}
    />
  );
}
