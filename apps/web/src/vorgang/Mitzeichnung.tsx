import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  inVertretung,
  istEinesVon,
  MITZEICHNENDE_SCHRITTE,
  type FristAnsicht,
  type MitzeichnungAnsicht,
  type VorgangAnsicht,
} from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { abstand, fristtag, tag, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { mitzeichnungsfarben, mitzeichnungsworte, mzTexte as texte } from './mitzeichnung-texte.js';
import { Massgaben } from './Massgaben.js';
import { useRessortname } from './ressort.js';

/** Who co-signs, with which verdict on which Fassung, and who is still missing. */
export function Mitzeichnung({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  const { data, error, isPending } = useQuery(
    leseFrage('get /vorgaenge/{id}/mitzeichnungen', { pfad: { id: vorgang.id } }),
  );
  if (isPending) return <Laedt />;
  if (!data) return <Fehlermeldung fehler={error} />;
  if (vorgang.mitzeichnende.length === 0)
    return (
      <Leer titel={t(texte.keine)}>
        <p>{t(texte.keineErklaert)}</p>
      </Leer>
    );
  const fehlende = vorgang.mitzeichnende.filter(({ stand }) => stand === 'offen');
  return (
    <div className="stapel stapel--weit">
      {fehlende.length > 0 && (
        <p>
          <strong>{t(texte.fehlt)}:</strong> {fehlende.map(({ ressort }) => ressortname(ressort)).join(', ')}
        </p>
      )}
      <Tafel
        titel={t(texte.stand)}
        titelSichtbar
        spalten={[texte.ressort, texte.urteil, texte.abschnitte, texte.durch].map((name) => t(name))}
      >
        {vorgang.mitzeichnende.map((eines) => (
          <Ressortzeile
            key={eines.ressort}
            vorgang={vorgang}
            mitzeichnend={eines}
            letzte={data.findLast(
              ({ ressort, schritt }) =>
                ressort === eines.ressort && istEinesVon(MITZEICHNENDE_SCHRITTE, schritt),
            )}
          />
        ))}
      </Tafel>
      <Massgaben vorgang={vorgang} />
      <Kenntnis vorgang={vorgang} />
    </div>
  );
}

/** Who gets the paper to read, and has confirmed it. */
function Kenntnis({ vorgang: { kenntnis } }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  if (kenntnis.length === 0) return null;
  return (
    <section aria-labelledby="kenntnis">
      <h2 id="kenntnis">{t(texte.kenntnis)}</h2>
      <ul>
        {kenntnis.map(({ ressort, am }) => (
          <li key={ressort}>
            {ressortname(ressort)} –{' '}
            {am === null ? t(texte.ungesehen) : t(texte.gesehen, { tag: tag(am, sprache) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Zeile {
  vorgang: VorgangAnsicht;
  mitzeichnend: VorgangAnsicht['mitzeichnende'][number];
  letzte: MitzeichnungAnsicht | undefined;
}

function Ressortzeile({ vorgang, mitzeichnend, letzte }: Zeile) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  const { ressort, fassung, abschnitte } = mitzeichnend;
  return (
    <tr>
      <th scope="row">
        {ressortname(ressort)} <span className="gedaempft">({ressort})</span>
      </th>
      <td data-spalte={t(texte.urteil)}>
        <Urteil vorgang={vorgang} mitzeichnend={mitzeichnend} letzte={letzte} />
      </td>
      <td data-spalte={t(texte.abschnitte)}>{abschnitte.join(', ') || t(texte.alle)}</td>
      <td data-spalte={t(texte.durch)}>{letzte ? <Urheber letzte={letzte} fassung={fassung} /> : '–'}</td>
    </tr>
  );
}

function Urteil({ vorgang, mitzeichnend, letzte }: Zeile) {
  const { ressort, stand } = mitzeichnend;
  const { t } = useSprache();
  return (
    <>
      <Plakette art={mitzeichnungsfarben[stand]}>{t(mitzeichnungsworte[stand])}</Plakette>
      {letzte && !letzte.gilt && (
        <>
          {' '}
          <Plakette art="achtung">{t(texte.veraltet)}</Plakette>
          {letzte.fassung !== null && letzte.fassung < vorgang.fassung && (
            <>
              {' '}
              <Link
                to="/vorgaenge/$id/vergleich"
                params={{ id: vorgang.id }}
                search={{ von: letzte.fassung, bis: vorgang.fassung }}
              >
                {t(texte.unterschied)}
              </Link>
            </>
          )}
        </>
      )}
      {stand === 'offen' && (
        <Fristende
          frist={vorgang.fristen.find((frist) => frist.ressort === ressort && frist.stand !== 'beendet')}
        />
      )}
      <Umstaende mitzeichnend={mitzeichnend} />
      {letzte?.text && (
        <p className="klein" lang="de">
          {letzte.text}
        </p>
      )}
    </>
  );
}

/** What else is to be known of a verdict: its stage, what stood before, what came after. */
function Umstaende({ mitzeichnend }: Pick<Zeile, 'mitzeichnend'>) {
  const { t, sprache } = useSprache();
  const { stand, reihe, gefragtAm, zuletzt, versaeumtAm, verschweigt, einwand, dissens } = mitzeichnend;
  const offen = stand === 'offen';
  const saetze = [
    reihe > 1 && t(texte.stufe, { nr: reihe }),
    offen && gefragtAm === null && reihe > 1 && t(texte.spaeter),
    offen && zuletzt && zuletzt !== 'offen' && t(texte.bisher, { urteil: t(mitzeichnungsworte[zuletzt]) }),
    versaeumtAm && t(texte.ohneAntwort, { tag: tag(versaeumtAm, sprache) }),
    offen && verschweigt && t(texte.schweigen),
    dissens && t(texte.dissens),
    einwand !== null && t(texte.einwand, { nr: einwand }),
  ].filter(Boolean);
  return saetze.length > 0 && <p className="klein">{saetze.join(' · ')}</p>;
}

function Urheber({ letzte, fassung }: { letzte: MitzeichnungAnsicht; fassung: number | null }) {
  const { t, sprache } = useSprache();
  return (
    <>
      {letzte.person}
      {letzte.vertritt === null ? '' : ` (${t(inVertretung(letzte.vertritt))})`}
      <br />
      <span className="klein gedaempft">
        {zeitpunkt(letzte.am, sprache)} · {t(texte.fassung, { nr: fassung ?? letzte.fassung ?? 0 })} ·{' '}
        {t(texte.pruefzeichen)} <code>{letzte.pruefzeichen}</code>
      </span>
    </>
  );
}

/** Until when the Ressort is asked, and how long that is. */
function Fristende({ frist }: { frist: FristAnsicht | undefined }) {
  const { t, sprache } = useSprache();
  const heute = useHeute();
  if (!frist) return null;
  const ende = fristtag(frist.zeitpunkt);
  return (
    <p className="klein">
      {t(texte.frist, { tag: tag(ende, sprache) })} – <strong>{abstand(ende, heute, sprache)}</strong>
      {frist.datum > frist.ersterTermin && ` (${t(texte.verlaengert)})`}
    </p>
  );
}
