import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Abschnitt, AbschnittAnsicht, VorgangAnsicht } from '#contract';
import { abschnitteFrage, ichFrage, vorgangFrage } from '../api/fragen.js';
import { useSchrittImStillen } from '../vorgang/useSchrittImStillen.js';
import { NichtGefunden } from '../rahmen/Fehlerseiten.js';
import { Seite } from '../rahmen/Seite.js';
import { abschnittsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { Knopflink } from '../ui/Knopf.js';
import { Papier } from '../ui/Papier.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Anwesenheit } from '../vorgang/Anwesenheit.js';
import { schrittVon } from '../vorgang/schritte.js';
import { BUCHSTABEN, istAbschnitt, ueberschriften } from '../vorgang/texte.js';
import { Abschnittsbemerkungen } from './Abschnittsbemerkungen.js';
import { hilfe } from './hilfe-texte.js';
import { NurLesen } from './NurLesen.js';
import { texte } from './texte.js';

const Abschnittseditor = lazy(async () => ({
  default: (await import('./editor/Abschnittseditor.js')).Abschnittseditor,
}));

/** One section of the draft with the rules and the remarks that concern it. */
export function Abschnittsseite() {
  const { id, buchstabe } = abschnittsweg.useParams();
  const { t } = useSprache();
  const { data: stand, error, isPending } = useQuery(vorgangFrage(id));
  const { data: abschnitte } = useQuery(abschnitteFrage(id));
  const { data: ich } = useQuery(ichFrage);
  if (!istAbschnitt(buchstabe)) return <NichtGefunden />;
  if (isPending || (stand && (!abschnitte || !ich))) return <Laedt />;
  const abschnitt = abschnitte?.find((einer) => einer.buchstabe === buchstabe);
  if (!stand || !abschnitt || !ich)
    return (
      <Seite titel={t(texte.abschnittTitel, { buchstabe })} schmal>
        <Fehlermeldung fehler={error} />
      </Seite>
    );
  const { inhalt: vorgang, etag } = stand;
  const bearbeiten = schrittVon(vorgang, 'bearbeiten');
  return (
    <Seite
      titel={ueberschriften[buchstabe].de}
      bereich={vorgang.nummer}
      aktionen={
        <Knopflink klein to="/vorgaenge/$id/entwurf" params={{ id }}>
          {t(texte.zurUebersicht)}
        </Knopflink>
      }
    >
      <p className="gedaempft" lang="de">
        {vorgang.nummer} {vorgang.titel}
      </p>
      {bearbeiten?.moeglich && <Anwesenheit vorgang={id} abschnitt={buchstabe} />}
      <div className="zweispaltig">
        <div className="stapel">
          <Abschnittstext vorgang={vorgang} abschnitt={abschnitt} person={ich.person} />
          <Fertigmeldung vorgang={vorgang} etag={etag} abschnitt={abschnitt} />
          <Blaettern id={id} buchstabe={buchstabe} />
        </div>
        <Randspalte vorgang={vorgang} etag={etag} buchstabe={buchstabe} />
      </div>
    </Seite>
  );
}

/** The text to write – or to read, and why only that. */
function Abschnittstext({
  vorgang,
  abschnitt,
  person,
}: {
  vorgang: VorgangAnsicht;
  abschnitt: AbschnittAnsicht;
  person: string;
}) {
  const bearbeiten = schrittVon(vorgang, 'bearbeiten');
  if (!bearbeiten?.moeglich)
    return (
      <>
        <NurLesen schritt={bearbeiten} />
        <div className="blatt" lang="de">
          <Papier text={abschnitt.text} />
        </div>
      </>
    );
  const { buchstabe } = abschnitt;
  return (
    <Suspense fallback={<Laedt />}>
      <Abschnittseditor
        key={`${vorgang.id}${buchstabe}`}
        vorgang={vorgang.id}
        person={person}
        abschnitt={abschnitt}
        ueberschrift={ueberschriften[buchstabe].de}
      />
    </Suspense>
  );
}

/** The rules and the remarks that concern the section. */
function Randspalte({
  vorgang,
  etag,
  buchstabe,
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  buchstabe: string;
}) {
  const { t } = useSprache();
  return (
    <aside className="stapel stapel--weit" aria-label={t(texte.hilfe)}>
      <section aria-labelledby="hilfe" className="stapel stapel--eng">
        <h2 id="hilfe">{t(texte.hilfe)}</h2>
        <p>{t(hilfe[buchstabe] ?? texte.hilfe)}</p>
      </section>
      <Abschnittsbemerkungen vorgang={vorgang} etag={etag} buchstabe={buchstabe} />
    </aside>
  );
}

/** Set by the author, not guessed. */
function Fertigmeldung({
  vorgang,
  etag,
  abschnitt: { buchstabe, fertig },
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  abschnitt: AbschnittAnsicht;
}) {
  const { t } = useSprache();
  const { mutate, error } = useSchrittImStillen(vorgang.id, etag);
  // What the person chose stands at once; what the server says replaces it.
  const [gewaehlt, setGewaehlt] = useState<boolean | null>(null);
  if (!schrittVon(vorgang, 'abschnittFertig')?.moeglich) return null;
  const waehle = (an: boolean) => {
    setGewaehlt(an);
    mutate(
      { schritt: 'abschnittFertig', daten: { abschnitt: buchstabe, fertig: an } },
      { onSettled: () => setGewaehlt(null) },
    );
  };
  return (
    <div className="karte">
      {error && <Fehlermeldung fehler={error} />}
      <Wahl
        type="checkbox"
        beschriftung={t(texte.istFertig)}
        hinweis={t(texte.istFertigHinweis)}
        checked={gewaehlt ?? fertig}
        onChange={(e) => waehle(e.target.checked)}
      />
    </div>
  );
}

function Blaettern({ id, buchstabe }: { id: string; buchstabe: Abschnitt }) {
  const { t } = useSprache();
  const nr = BUCHSTABEN.indexOf(buchstabe);
  const vorher = BUCHSTABEN[nr - 1];
  const nachher = BUCHSTABEN[nr + 1];
  return (
    <nav aria-label={t(texte.blaettern)} className="reihe reihe--aussen">
      {vorher ? (
        <Link to="/vorgaenge/$id/entwurf/$buchstabe" params={{ id, buchstabe: vorher }} rel="prev">
          {t(texte.vorheriger, { buchstabe: ueberschriften[vorher].de })}
        </Link>
      ) : (
        <span />
      )}
      {nachher && (
        <Link to="/vorgaenge/$id/entwurf/$buchstabe" params={{ id, buchstabe: nachher }} rel="next">
          {t(texte.naechster, { buchstabe: ueberschriften[nachher].de })}
        </Link>
      )}
    </nav>
  );
}
