import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Berichteimport } from '#contract';
import { Zuordnung } from '../berichte/Zuordnung.js';
import { LISTEN } from '../listen/liste.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dateiformular } from '../ui/Dateiformular.js';
import { Plakette } from '../ui/Plakette.js';
import { Leer } from '../ui/Zustaende.js';
import { Befunde } from '../berichte/Befunde.js';
import { berichtstexte } from '../berichte/texte.js';
import { massnahmentexte as texte } from './texte.js';

const ENDUNGEN = ['docx', 'pdf', 'txt', 'md'];
type Gelesenes = Berichteimport['berichte'][number];

/** Reports as files: each as it was read, with what was odd, and where it belongs. */
export function Berichtsimport({ maxMb }: { maxMb: number }) {
  const { t, zahl } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const [gelesen, setGelesen] = useState<Gelesenes[] | null>(null);
  const gelungen = ({ berichte }: Berichteimport) => {
    setGelesen(berichte);
    sage(zahl(berichte.length, texte.einBericht, texte.vieleBerichte));
    void abfragen.invalidateQueries({ queryKey: LISTEN });
  };
  return (
    <div className="stapel stapel--weit">
      <Dateiformular
        route="post /berichte/import"
        endungen={ENDUNGEN}
        maxMb={maxMb}
        erklaerung={t(texte.dokumentErklaert)}
        beschriftung={t(texte.dokument)}
        knopf={t(texte.dokumentJetzt)}
        gelungen={gelungen}
      />
      <p>
        <Link to="/berichte" search={{ ohneMassnahme: 'ja' }}>
          {t(texte.zuUnzugeordneten)}
        </Link>
      </p>
      {gelesen?.length === 0 && <Leer titel={t(texte.keinBerichtGelesen)} />}
      {gelesen && gelesen.length > 0 && <Gelesene berichte={gelesen} />}
    </div>
  );
}

function Gelesene({ berichte }: { berichte: readonly Gelesenes[] }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="gelesene" className="stapel">
      <h2 id="gelesene">{t(texte.gelesene)}</h2>
      <ul className="schlicht stapel">
        {berichte.map((bericht) => (
          <li key={bericht.bericht} className="karte stapel stapel--eng">
            <Gelesener bericht={bericht} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gelesener({
  bericht: { bericht, nummer, jahr, massnahme, stand, befunde },
}: {
  bericht: Gelesenes;
}) {
  const { t } = useSprache();
  return (
    <>
      <div className="reihe">
        <h3>
          {nummer ?? t(texte.ohneNummer)},{' '}
          {t(berichtstexte.bericht, { jahr: jahr ?? t(berichtstexte.ohneJahr) })}
        </h3>
        <Plakette art={stand === 'neu' ? 'gut' : 'hinweis'}>{t(texte[`stand_${stand}`])}</Plakette>
        {massnahme === null && <Plakette art="achtung">{t(texte.zuordnungFehlt)}</Plakette>}
      </div>
      <Befunde befunde={befunde} />
      <p>
        <Link to="/berichte/$id" params={{ id: bericht }}>
          {t(texte.berichtAnsehen)}
          <span className="kern-sr-only">
            {' '}
            {nummer} {jahr}
          </span>
        </Link>
      </p>
      {massnahme === null && <Zuordnung bericht={bericht} vorschlag={nummer} />}
    </>
  );
}
