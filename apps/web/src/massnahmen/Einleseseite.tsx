import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ichFrage } from '../api/fragen.js';
import { berichtstexte } from '../berichte/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { einleseweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Laedt } from '../ui/Zustaende.js';
import { Berichtsimport } from './Berichtsimport.js';
import { Listenimport } from './Listenimport.js';
import { massnahmentexte as texte } from './texte.js';

const NUR_DIESER = { exact: true, includeSearch: true } as const;

/** Files become measures or reports: what was read is shown, and what was odd in it. */
export function Einleseseite() {
  const { t } = useSprache();
  const { was } = einleseweg.useSearch();
  const { data: ich } = useQuery(ichFrage);
  if (!ich) return <Laedt />;
  return (
    <Seite
      titel={t(was === 'berichte' ? texte.berichteEinlesen : texte.listeEinlesen)}
      bereich={t(berichtstexte.bereich)}
      schmal
      aktionen={
        <Knopflink to="/massnahmen" art="tertiary" klein>
          {t(berichtstexte.zurueckZu)}
        </Knopflink>
      }
    >
      <nav aria-label={t(texte.was)}>
        <ul className="reiter">
          <li>
            <Link to="/massnahmen/einlesen" search={{}} activeOptions={NUR_DIESER}>
              {t(texte.liste)}
            </Link>
          </li>
          <li>
            <Link to="/massnahmen/einlesen" search={{ was: 'berichte' }} activeOptions={NUR_DIESER}>
              {t(berichtstexte.berichte)}
            </Link>
          </li>
        </ul>
      </nav>
      {was === 'berichte' ? (
        <Berichtsimport maxMb={ich.dateiMaxMb} />
      ) : (
        <Listenimport maxMb={ich.dateiMaxMb} />
      )}
    </Seite>
  );
}
