import { Link } from '@tanstack/react-router';
import type { BerichtAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Angabe } from '../ui/Angabe.js';
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
  const { jahr, zustandTitel, kurzeinschaetzung, bearbeitbar, befunde } = bericht;
  return (
    <div className="stapel">
      <div className="reihe">
        <strong>{t(berichtstexte.bericht, { jahr: jahr ?? t(berichtstexte.ohneJahr) })}</strong>
        <Plakette art="hinweis">{t(zustandTitel ?? berichtstexte.eingelesen)}</Plakette>
        {!bearbeitbar && <Ampel wert={kurzeinschaetzung} gross />}
      </div>
      <Angaben bericht={bericht} />
      {befunde.length > 0 && (
        <div className="karte">
          <Befunde befunde={befunde} />
        </div>
      )}
      <Ziele bericht={bericht} />
    </div>
  );
}

function Angaben({ bericht }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  const { massnahme, nummer, ressort, quelle, verweise } = bericht;
  return (
    <dl className="angaben">
      {massnahme && (
        <Angabe name={t(berichtstexte.massnahme)}>
          <Link to="/massnahmen/$id" params={{ id: massnahme.id }} lang="de">
            {massnahme.nummer} {massnahme.titel}
          </Link>
        </Angabe>
      )}
      {ressort && <Angabe name={t(berichtstexte.ressort)}>{ressortname(ressort)}</Angabe>}
      {nummer && (
        <Angabe name={t(texte.nummerDokument)}>
          <Vorgangsnummer bericht={bericht} />
        </Angabe>
      )}
      {quelle && (
        <Angabe name={t(texte.quelle)} deutsch>
          {quelle.datei} <span className="klein gedaempft">{quelle.sha256.slice(0, 8)}</span>
        </Angabe>
      )}
      {verweise.length > 0 && <Angabe name={t(texte.verweise)}>{verweise.join(', ')}</Angabe>}
    </dl>
  );
}

function Vorgangsnummer({ bericht: { nummer, vorgang, kampagne } }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  return (
    <>
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
    </>
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
