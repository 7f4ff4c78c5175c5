import { Link } from '@tanstack/react-router';
import { stelleInWorten, type KampagneAnsicht, type MoeglicherSchritt } from '#contract';
import { Ampel } from '../berichte/Ampel.js';
import { berichtstexte } from '../berichte/texte.js';
import { Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { mit } from '../listen/suchteile.js';
import { kampagneweg } from '../rahmen/wege.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Leer } from '../ui/Zustaende.js';
import { useRessortname } from '../vorgang/ressort.js';
import { kampagnentexte as texte } from './texte.js';
import { dringendeZuerst } from './vergleich.js';
import { useZustaende } from './zustaende.js';

type Kampagnenbericht = KampagneAnsicht['berichte'][number];

interface Angaben {
  kampagne: KampagneAnsicht;
  erinnern: MoeglicherSchritt | undefined;
}

/** Measures against states: one mark a row. What is late or missing stands first. */
export function Berichtsmatrix({ kampagne, erinnern }: Angaben) {
  const { t, zahl } = useSprache();
  const { zeige, ressort } = kampagneweg.useSearch();
  const gezeigte = dringendeZuerst(kampagne.berichte).filter(
    (einer) =>
      (ressort === undefined || einer.ressort === ressort) &&
      (zeige === 'verspaetet' ? einer.ueberfaellig : zeige !== 'fehlt' || !einer.fertig),
  );
  return (
    <section aria-labelledby="matrix" className="stapel">
      <div className="reihe reihe--aussen">
        <h2 id="matrix">{t(texte.jeMassnahme)}</h2>
        {erinnern && (
          <Knopflink
            to="/vorgaenge/$id/schritt/$schritt"
            params={{ id: kampagne.id, schritt: 'erinnern' }}
            klein
          >
            {t(erinnern.titel)}
          </Knopflink>
        )}
      </div>
      {kampagne.verborgen > 0 && (
        <p>{zahl(kampagne.verborgen, texte.einerVerborgen, texte.vieleVerborgen)}</p>
      )}
      {kampagne.gesamt === 0 ? (
        <Leer titel={t(texte.nichtsFehlt)}>
          <p>{t(texte.nochKeine)}</p>
        </Leer>
      ) : (
        <Matrixfilter kampagne={kampagne} gezeigte={gezeigte.length} />
      )}
      {kampagne.berichte.length > 0 && gezeigte.length === 0 && (
        <Leer titel={t(zeige === undefined ? texte.nichts : texte.nichtsFehlt)} />
      )}
      {gezeigte.length > 0 && <Matrix kampagne={kampagne} berichte={gezeigte} />}
    </section>
  );
}

function Matrixfilter({ kampagne, gezeigte }: { kampagne: KampagneAnsicht; gezeigte: number }) {
  const { t, zahl } = useSprache();
  const { zeige, ressort } = kampagneweg.useSearch();
  const navigiere = kampagneweg.useNavigate();
  const ressortname = useRessortname();
  const setze = (name: string) => (wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
  return (
    <Filterleiste>
      <Wahlliste
        beschriftung={t(texte.zeige)}
        wert={zeige}
        setze={setze('zeige')}
        alle={t(texte.alle)}
        wahlen={[
          { wert: 'fehlt', text: t(texte.fehlt) },
          { wert: 'verspaetet', text: t(texte.nurVerspaetet) },
        ]}
      />
      <Wahlliste
        beschriftung={t(berichtstexte.ressort)}
        wert={ressort}
        setze={setze('ressort')}
        wahlen={kampagne.jeRessort.map((eines) => ({
          wert: eines.ressort,
          text: ressortname(eines.ressort),
        }))}
      />
      <p role="status" className="klein">
        {zahl(gezeigte, texte.einBericht, texte.vieleBerichte)}
      </p>
    </Filterleiste>
  );
}

function Matrix({
  kampagne,
  berichte,
}: {
  kampagne: KampagneAnsicht;
  berichte: readonly Kampagnenbericht[];
}) {
  const { t } = useSprache();
  const zustaende = useZustaende(kampagne);
  return (
    <div className="tafel tafel--karten matrix">
      <table>
        <caption className="kern-sr-only">{t(texte.matrix)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(berichtstexte.massnahme)}</th>
            <th scope="col">{t(berichtstexte.ressort)}</th>
            {zustaende.map(({ name, titel }) => (
              <th key={name} scope="col" className="matrix__spalte">
                {t(titel)}
              </th>
            ))}
            <th scope="col">{t(berichtstexte.kurzeinschaetzung)}</th>
          </tr>
        </thead>
        <tbody>
          {berichte.map((bericht) => (
            <Zeile key={bericht.bericht} bericht={bericht} zustaende={zustaende.map(({ name }) => name)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Zeile({ bericht, zustaende }: { bericht: Kampagnenbericht; zustaende: readonly string[] }) {
  const { t } = useSprache();
  const { bericht: id, massnahme, ressort, zustand, kurzeinschaetzung } = bericht;
  return (
    <tr>
      <th scope="row">
        <Link to="/berichte/$id" params={{ id }} lang="de">
          {massnahme.nummer} {massnahme.titel}
        </Link>
        <Lage bericht={bericht} />
      </th>
      <td data-spalte={t(berichtstexte.ressort)}>{ressort}</td>
      {zustaende.map((einer) => (
        <td key={einer} className="matrix__spalte">
          {einer === zustand && <Marke bericht={bericht} />}
        </td>
      ))}
      <td data-spalte={t(berichtstexte.kurzeinschaetzung)}>
        <Ampel wert={kurzeinschaetzung} />
      </td>
    </tr>
  );
}

/** What is late, open or lies with whom. */
function Lage({ bericht }: { bericht: Kampagnenbericht }) {
  const { t, zahl, sprache } = useSprache();
  const { ueberfaellig, seit, zustaendig, offeneWarnungen } = bericht;
  const aemter = zustaendig
    .filter((stelle) => !stelle.startsWith('person@'))
    .map((stelle) => stelleInWorten(stelle, t))
    .join(', ');
  return (
    <div className="zeile__dazu">
      {ueberfaellig && <Plakette art="schlecht">{t(texte.verspaetet)}</Plakette>}
      {offeneWarnungen > 0 && <span>{zahl(offeneWarnungen, texte.eineWarnung, texte.warnungen)}</span>}
      {aemter !== '' && <span>{t(texte.liegtBei, { wem: aemter, tag: tag(seit, sprache) })}</span>}
    </div>
  );
}

function Marke({ bericht: { ueberfaellig, zustandTitel } }: { bericht: Kampagnenbericht }) {
  const { t } = useSprache();
  return (
    <span className="matrix__marke">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle
          cx="10"
          cy="10"
          r="8"
          className={ueberfaellig ? 'matrix__punkt matrix__punkt--spaet' : 'matrix__punkt'}
        />
      </svg>
      <span className="matrix__wort">{t(zustandTitel)}</span>
    </span>
  );
}
