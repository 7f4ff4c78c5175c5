import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { stelleInWorten, type IchAnsicht, type MoeglicherSchritt, type Sammelart } from '#contract';
import { Seite } from '../rahmen/Seite.js';
import { Ausweisung } from '../schritt/Ausweisung.js';
import { useSprache } from '../sprache/sprache.js';
import { vertretungVon } from '../sprache/vertretung.js';
import { Wahl } from '../ui/Feld.js';
import { Gruende } from '../ui/Gruende.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { useSammeln, type Ergebnis, type Sammelzeile } from './sammeln.js';
import { sammeltexte as texte } from './texte.js';

interface Angaben {
  art: Sammelart;
  anfang: readonly Sammelzeile[];
  ich: IchAnsicht;
}

/**
 * The review list: which papers, which version of each, as whom – and then one button, and a result for each.
 * What stood here when she came counts.
 */
export function Sammelliste({ art, anfang, ich }: Angaben) {
  const { t, zahl } = useSprache();
  const sammlung = useSammelliste(anfang);
  const { zeilen, ohne, dabei, fertig, ergebnisse } = sammlung;
  return (
    <Seite titel={zahl(dabei.length, texte[`eine_${art}`], texte[`viele_${art}`])}>
      <div className="stapel">
        <Ausgang art={art} sammlung={sammlung} />
        <Tafel
          titel={t(texte[`titel_${art}`])}
          spalten={[texte.vorlage, texte.fassung, texte.als, texte.ergebnis].map((spalte) => t(spalte))}
        >
          {zeilen.map((zeile) => (
            <Zeile
              key={zeile.vorgang.id}
              zeile={zeile}
              ich={ich}
              ergebnis={ergebnisse[zeile.vorgang.id]}
              dabei={!ohne.includes(zeile.vorgang.id)}
              gesperrt={sammlung.laeuft || fertig}
              schalte={(an) => sammlung.schalte(zeile.vorgang.id, an)}
            />
          ))}
        </Tafel>
        <Abschluss sammlung={sammlung} />
      </div>
    </Seite>
  );
}

type Sammlung = ReturnType<typeof useSammelliste>;

function useSammelliste(anfang: readonly Sammelzeile[]) {
  const [zeilen] = useState(anfang);
  const [ohne, setOhne] = useState<readonly string[]>([]);
  const { mache, laeuft, ergebnisse, ausweisen } = useSammeln();
  const dabei = zeilen.filter(({ vorgang, schritt }) => schritt?.moeglich && !ohne.includes(vorgang.id));
  const offene = dabei.filter(({ vorgang }) => !ergebnisse[vorgang.id]);
  const fertig = !laeuft && dabei.length > 0 && offene.length === 0;
  const schalte = (eine: string, an: boolean) =>
    setOhne((alt) => (an ? alt.filter((id) => id !== eine) : [...alt, eine]));
  return { zeilen, ohne, schalte, dabei, offene, fertig, mache, laeuft, ergebnisse, ausweisen };
}

/** What became of it all; before that what is going to happen. Says so as soon as there is something to say. */
function Ausgang({ art, sammlung }: { art: Sammelart; sammlung: Sammlung }) {
  const { t } = useSprache();
  const { fertig, ausweisen, mache, offene } = sammlung;
  const meldung = useRef<HTMLDivElement>(null);
  const alle = sammlung.dabei.length;
  const gut = Object.values(sammlung.ergebnisse).filter((eines) => eines.gut).length;
  useEffect(() => {
    if (fertig || ausweisen) meldung.current?.focus();
  }, [fertig, ausweisen]);
  return (
    <>
      <div ref={meldung} tabIndex={-1}>
        {ausweisen && <Ausweisung text={texte.ausweisenText} dringend danach={() => void mache(offene)} />}
        {fertig && (
          <Meldung art={gut === alle ? 'success' : 'warning'} titel={t(texte.fertig, { gut, alle })} dringend>
            {gut < alle && <p>{t(texte.teilweise)}</p>}
          </Meldung>
        )}
      </div>
      {!fertig && <p>{t(texte[`erklaert_${art}`])}</p>}
    </>
  );
}

function Abschluss({ sammlung: { fertig, laeuft, offene, mache } }: { sammlung: Sammlung }) {
  const { t } = useSprache();
  return (
    <>
      {!fertig && (
        <Meldung art="info">
          <p>{t(texte.bindend)}</p>
        </Meldung>
      )}
      <div className="reihe aktionsleiste">
        {!fertig && (
          <Knopf
            art="primary"
            laeuft={laeuft}
            disabled={offene.length === 0}
            onClick={() => void mache(offene)}
          >
            {t(texte.machen)}
          </Knopf>
        )}
        <Knopflink to="/" art={fertig ? 'primary' : 'tertiary'}>
          {t(texte.zurueck)}
        </Knopflink>
      </div>
    </>
  );
}

interface Zeilenangaben {
  zeile: Sammelzeile;
  ich: IchAnsicht;
  ergebnis: Ergebnis | undefined;
  dabei: boolean;
  gesperrt: boolean;
  schalte: (an: boolean) => void;
}

/** One paper of the review list: taken along or not, and what became of it. */
function Zeile(angaben: Zeilenangaben) {
  const { t } = useSprache();
  const { vorgang, schritt } = angaben.zeile;
  const { id, nummer, titel, fassung, inhaltSha256 } = vorgang;
  return (
    <tr>
      <th scope="row">
        <Link to="/vorgaenge/$id" params={{ id }} lang="de">
          {titel}
        </Link>
        <div className="klein gedaempft">
          {nummer} · {vorgang.federfuehrung}
        </div>
      </th>
      <td data-spalte={t(texte.fassung)}>
        {fassung}
        {inhaltSha256 && (
          <div className="klein gedaempft">
            {t(texte.pruefzeichen, { zeichen: inhaltSha256.slice(0, 8) })}
          </div>
        )}
      </td>
      <td data-spalte={t(texte.als)}>
        {schritt?.moeglich ? <Als amt={schritt.als} ich={angaben.ich} /> : '–'}
      </td>
      <td data-spalte={t(texte.ergebnis)}>
        <Ergebniszelle {...angaben} />
      </td>
    </tr>
  );
}

function Als({ amt, ich }: { amt: MoeglicherSchritt['als']; ich: IchAnsicht }) {
  const { t } = useSprache();
  if (!amt) return '–';
  const fuer = vertretungVon(ich, amt.vertritt);
  return (
    <>
      {stelleInWorten(`${amt.rolle}@${amt.ressort}`, t)}
      {fuer && <div className="klein">{t(fuer)}</div>}
    </>
  );
}

function Ergebniszelle({ zeile: { vorgang, schritt }, ergebnis, dabei, gesperrt, schalte }: Zeilenangaben) {
  const { t } = useSprache();
  if (ergebnis?.gut) return <Plakette art="gut">{t(texte.gemacht)}</Plakette>;
  if (ergebnis)
    return (
      <>
        <Plakette art="schlecht">{t(texte.nichtGemacht)}</Plakette>
        <Gruende klein gruende={ergebnis.gruende} />
      </>
    );
  if (!schritt?.moeglich)
    return (
      <>
        <Plakette art="achtung">{t(texte.gehtNicht)}</Plakette>
        <Gruende klein gruende={schritt?.gruende ?? [texte.nichtDa]} />
      </>
    );
  if (gesperrt) return t(texte.wartet);
  return (
    <Wahl
      type="checkbox"
      beschriftung={t(texte.dabei, { nummer: vorgang.nummer })}
      checked={dabei}
      onChange={(e) => schalte(e.target.checked)}
    />
  );
}
