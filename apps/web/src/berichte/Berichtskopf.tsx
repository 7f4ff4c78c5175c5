import { Link } from '@tanstack/react-router';
import type { BerichtAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Papier } from '../ui/Papier.js';
import { Plakette } from '../ui/Plakette.js';
import { useRessortname } from '../vorgang/ressort.js';
import { Ampel } from './Ampel.js';
import { Befunde } from './Befunde.js';
import { seitentexte as texte } from './seiten-texte.js';
import { berichtstexte } from './texte.js';

/** Year, state, whose it is, and the goals as they were frozen. */
export function Berichtskopf({ bericht }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  const {
    jahr,
    zustandTitel,
    kurzeinschaetzung,
    bearbeitbar,
    massnahme,
    kampagne,
    vorgang,
    nummer,
    ressort,
    quelle,
    verweise,
    befunde,
  } = bericht;
  return (
    <div className="stapel">
      <div className="reihe">
        <strong>{t(berichtstexte.bericht, { jahr: jahr ?? t(berichtstexte.ohneJahr) })}</strong>
        <Plakette art="hinweis">{t(zustandTitel ?? berichtstexte.eingelesen)}</Plakette>
        {!bearbeitbar && <Ampel wert={kurzeinschaetzung} gross />}
      </div>
      <dl className="angaben">
        {massnahme && (
          <>
            <dt>{t(berichtstexte.massnahme)}</dt>
            <dd>
              <Link to="/massnahmen/$id" params={{ id: massnahme.id }} lang="de">
                {massnahme.nummer} {massnahme.titel}
              </Link>
            </dd>
          </>
        )}
        {ressort && (
          <>
            <dt>{t(berichtstexte.ressort)}</dt>
            <dd>{ressortname(ressort)}</dd>
          </>
        )}
        {nummer && (
          <>
            <dt>{t(texte.nummerDokument)}</dt>
            <dd>
              {nummer}
              {vorgang && (
                <>
                  {' '}
                  –{' '}
                  <Link to="/vorgaenge/$id" params={{ id: vorgang }}>
                    {t(texte.zumVorgang)}
                  </Link>
                </>
              )}
              {kampagne && (
                <>
                  {' '}
                  –{' '}
                  <Link to="/kampagnen/$id" params={{ id: kampagne }}>
                    {t(texte.zurKampagne)}
                  </Link>
                </>
              )}
            </dd>
          </>
        )}
        {quelle && (
          <>
            <dt>{t(texte.quelle)}</dt>
            <dd lang="de">
              {quelle.datei} <span className="klein gedaempft">{quelle.sha256.slice(0, 8)}</span>
            </dd>
          </>
        )}
        {verweise.length > 0 && (
          <>
            <dt>{t(texte.verweise)}</dt>
            <dd>{verweise.join(', ')}</dd>
          </>
        )}
      </dl>
      {befunde.length > 0 && (
        <div className="karte">
          <Befunde befunde={befunde} />
        </div>
      )}
      <Ziele bericht={bericht} />
    </div>
  );
}

function Ziele({
  bericht: { leitziel, projektziele, zielgruppe, bearbeitbar },
}: {
  bericht: BerichtAnsicht;
}) {
  const { t } = useSprache();
  const ziele = (
    [
      [berichtstexte.leitziel, leitziel],
      [berichtstexte.projektziele, projektziele],
      [berichtstexte.zielgruppe, zielgruppe],
    ] as const
  ).filter(([, text]) => text !== '');
  if (ziele.length === 0) return null;
  return (
    <details className="karte" open>
      <summary>{t(texte.ziele)}</summary>
      <div className="stapel stapel--eng">
        {bearbeitbar && <p className="klein gedaempft">{t(texte.zieleHinweis)}</p>}
        {ziele.map(([titel, text]) => (
          <div key={titel.de}>
            <strong>{t(titel)}</strong>
            <div className="blatt" lang="de">
              <Papier text={text} />
            </div>
          </div>
        ))}
      </div>
    </details>
  );
}
