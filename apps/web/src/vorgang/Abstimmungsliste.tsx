import { useQuery } from '@tanstack/react-query';
import {
  istEinesVon,
  MITZEICHNENDE_SCHRITTE,
  type MitzeichnungAnsicht,
  type VorgangAnsicht,
} from '#contract';
import { leseFrage } from '../api/fragen.js';
import { fristKurz, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { mitzeichnungsfarben, mitzeichnungsworte, mzTexte as texte } from './mitzeichnung-texte.js';
import { useRessortname } from './ressort.js';

type Mitzeichnend = VorgangAnsicht['mitzeichnende'][number];

/** Has this house said what it has to say? */
export const hatGeurteilt = ({ stand }: Mitzeichnend): boolean => stand !== 'offen';

interface Listenangaben {
  vorgang: VorgangAnsicht;
  /** Which houses; all, if nothing is said. */
  haeuser?: readonly Mitzeichnend[];
}

/** Which house has said what, in whose words and when; an open one, until when it is asked. */
export function Abstimmungsliste({ vorgang, haeuser = vorgang.mitzeichnende }: Listenangaben) {
  const { data = [] } = useQuery(
    leseFrage('get /vorgaenge/{id}/mitzeichnungen', { pfad: { id: vorgang.id } }),
  );
  const letzteVon = (haus: string) =>
    data.findLast(({ ressort, schritt }) => ressort === haus && istEinesVon(MITZEICHNENDE_SCHRITTE, schritt));
  return (
    <ul className="abstimmung schlicht">
      {haeuser.map((eines) => (
        <Haus key={eines.ressort} vorgang={vorgang} eines={eines} letzte={letzteVon(eines.ressort)} />
      ))}
    </ul>
  );
}

interface Hausangaben {
  vorgang: VorgangAnsicht;
  eines: Mitzeichnend;
  letzte: MitzeichnungAnsicht | undefined;
}

function Haus({ vorgang, eines, letzte }: Hausangaben) {
  const { t, sprache } = useSprache();
  const ressortname = useRessortname();
  const { ressort, stand, dissens } = eines;
  const frist = vorgang.fristen.find((eine) => eine.ressort === ressort && eine.stand !== 'beendet');
  const wann =
    stand === 'offen'
      ? frist && t(texte.frist, { tag: fristKurz(frist.zeitpunkt, sprache) })
      : letzte && tag(letzte.am, sprache);
  return (
    <li>
      <abbr title={ressortname(ressort)}>{ressort}</abbr>
      <span>
        <Plakette art={mitzeichnungsfarben[stand]}>{t(mitzeichnungsworte[stand])}</Plakette>
        {dissens && (
          <>
            {' '}
            <Plakette art="schlecht">{t(texte.dissens)}</Plakette>
          </>
        )}
      </span>
      <span className="klein gedaempft">{wann}</span>
      {stand !== 'offen' && letzte?.text && (
        <p className="klein" lang="de">
          {letzte.text}
          {letzte.person && <span className="gedaempft"> – {letzte.person}</span>}
        </p>
      )}
    </li>
  );
}
