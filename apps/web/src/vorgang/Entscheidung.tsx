import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ANDERSWO, type IchAnsicht, type MoeglicherSchritt, type VorgangAnsicht } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { listeFrage } from '../listen/liste.js';
import { tatenVon, type BenannteTat } from '../schritt/taten.js';
import { fristKurz } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { vertretungVon } from '../sprache/vertretung.js';
import { Knopflink } from '../ui/Knopf.js';
import { Zeichen } from '../ui/Zeichen.js';
import { darf } from './schritte.js';
import { texte } from './texte.js';

const WEITERES = 'weitere-schritte';

/**
 * The bar in which the reader decides: it never leaves the screen, so that the decision is not at the other end
 * of a long paper. What is rare, and what is not possible with its reason, opens above it.
 */
export function Entscheidung({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { taten, weitere } = tatenVon(vorgang);
  const verwehrte = vorgang.schritte.filter(({ name, moeglich }) => !moeglich && !ANDERSWO.includes(name));
  const fest = taten.length > 0;
  return (
    <section
      className={fest ? 'entscheidung entscheidung--fest' : 'entscheidung'}
      aria-labelledby="entscheidung"
    >
      <h2 id="entscheidung" className="kern-sr-only">
        {t(texte.wasJetzt)}
      </h2>
      <Anlass vorgang={vorgang} fest={fest} />
      <div className="reihe entscheidung__taten">
        {taten.map((tat, i) => (
          <Tatlink key={`${tat.schritt}${tat.urteil}`} vorgang={vorgang.id} tat={tat} erste={i === 0} />
        ))}
        {(taten.length > 1 || weitere.length + verwehrte.length > 0) && (
          <button
            type="button"
            className={`kern-btn kern-btn--tertiary knopf${weitere.length + verwehrte.length > 0 ? '' : ' nur-telefon'}`}
            popoverTarget={WEITERES}
            aria-haspopup="dialog"
          >
            <Zeichen name="mehr" />
            <span className="kern-label">{t(texte.weiteres)}</span>
          </button>
        )}
      </div>
      <div
        id={WEITERES}
        popover="auto"
        className="weiteres stapel"
        role="dialog"
        aria-label={t(texte.weiteres)}
      >
        {taten.length > 1 && <Uebrige vorgang={vorgang.id} taten={taten.slice(1)} />}
        {weitere.length > 0 && <Weitere vorgang={vorgang.id} schritte={weitere} />}
        {verwehrte.length > 0 && <Verwehrte schritte={verwehrte} />}
      </div>
    </section>
  );
}

/** What waits for the reader here, and until when. */
function Anlass({ vorgang, fest }: { vorgang: VorgangAnsicht; fest: boolean }) {
  const { t, sprache } = useSprache();
  const { data } = useInfiniteQuery(listeFrage('get /aufgaben'));
  const aufgabe = data?.pages.flatMap(({ eintraege }) => eintraege).find(({ id }) => id === vorgang.id);
  if (!fest) return <p>{t(darf(vorgang, 'bearbeiten') ? texte.erstFestlegen : texte.nichtsZuTun)}</p>;
  if (!aufgabe) return <p className="entscheidung__anlass">{t(texte.wasJetzt)}</p>;
  const { tun, fristAm } = aufgabe;
  return (
    <p className="entscheidung__anlass">
      <strong>
        {fristAm === null ? t(tun) : t(texte.tunBis, { tun: t(tun), wann: fristKurz(fristAm, sprache) })}
      </strong>
      {vorgang.fassung > 0 && (
        <span className="klein gedaempft">{t(texte.giltFuer, { nr: vorgang.fassung })}</span>
      )}
    </p>
  );
}

function Tatlink({ vorgang, tat, erste }: { vorgang: string; tat: BenannteTat; erste: boolean }) {
  const { t } = useSprache();
  const { schritt, urteil, titel } = tat;
  const art = erste ? 'primary' : 'secondary';
  // One way to submit, and it leads over the check.
  if (schritt === 'einreichenFach')
    return (
      <Knopflink to="/vorgaenge/$id/pruefen" params={{ id: vorgang }} art={art}>
        {t(titel)}
      </Knopflink>
    );
  return (
    <Knopflink
      to="/vorgaenge/$id/schritt/$schritt"
      params={{ id: vorgang, schritt }}
      search={urteil === undefined ? {} : { urteil }}
      art={art}
    >
      {t(titel)}
    </Knopflink>
  );
}

/** On a phone the bar has room for the first act only. */
function Uebrige({ vorgang, taten }: { vorgang: string; taten: readonly BenannteTat[] }) {
  return (
    <ul className="schlicht stapel nur-telefon">
      {taten.map((tat) => (
        <li key={`${tat.schritt}${tat.urteil}`}>
          <Tatlink vorgang={vorgang} tat={tat} erste={false} />
        </li>
      ))}
    </ul>
  );
}

function Weitere({ vorgang, schritte }: { vorgang: string; schritte: readonly MoeglicherSchritt[] }) {
  const { data: ich } = useQuery(ichFrage);
  return (
    <ul className="schlicht stapel">
      {schritte.map((schritt) => (
        <li key={schritt.name}>
          <Weiterer vorgang={vorgang} schritt={schritt} ich={ich} />
        </li>
      ))}
    </ul>
  );
}

function Weiterer({
  vorgang,
  schritt: { name, titel, folge, als },
  ich,
}: {
  vorgang: string;
  schritt: MoeglicherSchritt;
  ich: IchAnsicht | undefined;
}) {
  const { t } = useSprache();
  const fuer = vertretungVon(ich, als?.vertritt);
  return (
    <>
      <Knopflink klein to="/vorgaenge/$id/schritt/$schritt" params={{ id: vorgang, schritt: name }}>
        {t(titel)}
      </Knopflink>
      <p className="klein gedaempft">
        {t(folge)}
        {fuer && <> {t(fuer)}</>}
      </p>
    </>
  );
}

function Verwehrte({ schritte }: { schritte: readonly MoeglicherSchritt[] }) {
  const { t } = useSprache();
  return (
    <details>
      <summary>{t(texte.nichtMoeglich)}</summary>
      <dl className="stapel stapel--eng">
        {schritte.map(({ name, titel, gruende }) => (
          <div key={name}>
            <dt>
              <strong>{t(titel)}</strong>
            </dt>
            {gruende.map((grund, i) => (
              <dd key={i}>{t(grund)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
