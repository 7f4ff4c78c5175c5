import { Link } from '@tanstack/react-router';
import { stufenworte, stelleInWorten, type VorgangKurz } from '#contract';
import { useHeute } from '../api/heute.js';
import { Stationen } from '../listen/Stationen.js';
import { abstand, fristtag, tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { vorlagentexte as texte } from './texte.js';

/** Vorgaenge as a table; on a phone each becomes a card. */
export function Vorlagentafel({ vorgaenge }: { vorgaenge: readonly VorgangKurz[] }) {
  const { t } = useSprache();
  const spalten = [texte.vorgang, texte.stand, texte.liegtBei, texte.sitzung, texte.frist];
  return (
    <Tafel titel={t(texte.tafel)} spalten={spalten.map((spalte) => t(spalte))}>
      {vorgaenge.map((vorgang) => (
        <Vorlagenzeile key={vorgang.id} vorgang={vorgang} />
      ))}
    </Tafel>
  );
}

function Vorlagenzeile({ vorgang }: { vorgang: VorgangKurz }) {
  const { t, sprache } = useSprache();
  const { id, nummer, titel, stufe, federfuehrung, sitzung } = vorgang;
  return (
    <tr>
      <th scope="row">
        <Link to="/vorgaenge/$id" params={{ id }} lang="de">
          {titel}
        </Link>
        <div className="zeile__dazu">
          <span>{nummer}</span>
          <span>{federfuehrung}</span>
          {stufe !== 'offen' && <Plakette art="achtung">{t(stufenworte[stufe])}</Plakette>}
        </div>
      </th>
      <td data-spalte={t(texte.stand)}>
        <div>{t(vorgang.zustandTitel)}</div>
        <Stationen vorgang={vorgang} />
      </td>
      <td data-spalte={t(texte.liegtBei)}>
        <Verbleib vorgang={vorgang} />
      </td>
      <td data-spalte={t(texte.sitzung)}>
        {sitzung ? (
          <Link to="/sitzungen/$id" params={{ id: sitzung.id }}>
            {tag(sitzung.datum, sprache)}
          </Link>
        ) : (
          '–'
        )}
      </td>
      <td data-spalte={t(texte.frist)}>
        <Frist vorgang={vorgang} />
      </td>
    </tr>
  );
}

function Verbleib({ vorgang }: { vorgang: VorgangKurz }) {
  const { t, sprache } = useSprache();
  const { beendetAm, geaendertAm } = vorgang;
  return beendetAm ? (
    <span className="gedaempft">{t(texte.beendet, { tag: tag(beendetAm, sprache) })}</span>
  ) : (
    <>
      {beiWem(vorgang, t)}{' '}
      <span className="klein gedaempft">{t(texte.seit, { tag: tag(geaendertAm, sprache) })}</span>
    </>
  );
}

function Frist({ vorgang: { fristAm, beendetAm } }: { vorgang: VorgangKurz }) {
  const { sprache } = useSprache();
  const heute = useHeute();
  if (!fristAm || beendetAm) return '–';
  return (
    <>
      {tag(fristtag(fristAm), sprache)}{' '}
      <span className="klein gedaempft">{abstand(fristtag(fristAm), heute, sprache)}</span>
    </>
  );
}

function beiWem({ zustaendig }: VorgangKurz, t: ReturnType<typeof useSprache>['t']): string {
  const aemter = zustaendig.filter((stelle) => !stelle.startsWith('person@'));
  const [erste] = aemter;
  if (erste === undefined) return t(texte.autoren);
  return aemter.length > 2
    ? `${stelleInWorten(erste, t)} + ${aemter.length - 1}`
    : aemter.map((stelle) => stelleInWorten(stelle, t)).join(', ');
}
