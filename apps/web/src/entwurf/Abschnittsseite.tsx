import '../stil/entwurf.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { AbschnittAnsicht, VorgangAnsicht } from '#contract';
import { ichFrage, teilFrage, vorgangFrage } from '../api/fragen.js';
import { useSchrittImStillen } from '../vorgang/useSchrittImStillen.js';
import { NichtGefunden } from '../rahmen/selten/Fehlerseiten.js';
import { Seite } from '../rahmen/Seite.js';
import { abschnittsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Papier } from '../ui/Papier.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Anwesenheit } from '../vorgang/Anwesenheit.js';
import { ueberschriften } from '../vorgang/texte.js';
import { Abschnittsbemerkungen } from './Abschnittsbemerkungen.js';
import { BUCHSTABEN } from './festlegung.js';
import { hilfe } from './hilfe-texte.js';
import { schrittVon } from '../vorgang/schritte.js';
import { texte } from './texte.js';

const Abschnittseditor = lazy(async () => ({
  default: (await import('./editor/Abschnittseditor.js')).Abschnittseditor,
}));

/** One section of the draft with the rules and the remarks that concern it. */
export function Abschnittsseite() {
  const { id, buchstabe } = abschnittsweg.useParams();
  const { t } = useSprache();
  const { data: stand, error, isPending } = useQuery(vorgangFrage(id));
  const { data: abschnitte } = useQuery(teilFrage<AbschnittAnsicht[]>(id, 'abschnitte'));
  const { data: ich } = useQuery(ichFrage);
  const ueberschrift = ueberschriften[buchstabe]?.de ?? buchstabe;
  if (!BUCHSTABEN.some((einer) => einer === buchstabe)) return <NichtGefunden />;
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
      titel={ueberschrift}
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
          {bearbeiten?.moeglich ? (
            <Suspense fallback={<Laedt />}>
              <Abschnittseditor
                key={`${id}${buchstabe}`}
                vorgang={id}
                person={ich.person}
                abschnitt={abschnitt}
                ueberschrift={ueberschrift}
              />
            </Suspense>
          ) : (
            <>
              <Meldung art="info" titel={t(texte.nurLesen)}>
                {(bearbeiten?.gruende ?? []).map((grund, i) => (
                  <p key={i}>{t(grund)}</p>
                ))}
              </Meldung>
              <div className="blatt" lang="de">
                <Papier text={abschnitt.text} />
              </div>
            </>
          )}
          <Fertigmeldung vorgang={vorgang} etag={etag} abschnitt={abschnitt} />
          <Blaettern id={id} buchstabe={buchstabe} />
        </div>
        <aside className="stapel stapel--weit" aria-label={t(texte.hilfe)}>
          <section aria-labelledby="hilfe" className="stapel stapel--eng">
            <h2 id="hilfe">{t(texte.hilfe)}</h2>
            <p>{t(hilfe[buchstabe] ?? texte.hilfe)}</p>
          </section>
          <Abschnittsbemerkungen vorgang={vorgang} etag={etag} buchstabe={buchstabe} />
        </aside>
      </div>
    </Seite>
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

function Blaettern({ id, buchstabe }: { id: string; buchstabe: string }) {
  const { t } = useSprache();
  const nr = BUCHSTABEN.findIndex((einer) => einer === buchstabe);
  const vorher = BUCHSTABEN[nr - 1];
  const nachher = BUCHSTABEN[nr + 1];
  return (
    <nav aria-label={t(texte.blaettern)} className="reihe reihe--aussen">
      {vorher ? (
        <Link to="/vorgaenge/$id/entwurf/$buchstabe" params={{ id, buchstabe: vorher }} rel="prev">
          {t(texte.vorheriger, { buchstabe: ueberschriften[vorher]?.de ?? vorher })}
        </Link>
      ) : (
        <span />
      )}
      {nachher && (
        <Link to="/vorgaenge/$id/entwurf/$buchstabe" params={{ id, buchstabe: nachher }} rel="next">
          {t(texte.naechster, { buchstabe: ueberschriften[nachher]?.de ?? nachher })}
        </Link>
      )}
    </nav>
  );
}
