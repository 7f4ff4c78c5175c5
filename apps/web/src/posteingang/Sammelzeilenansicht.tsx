import { Link } from '@tanstack/react-router';
import type { IchAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Wahl } from '../ui/Feld.js';
import { stelleInWorten } from '../vorgang/stellen.js';
import type { Ergebnis, Sammelzeile } from './sammeln.js';
import { sammeltexte as texte, texte as eingang } from './texte.js';

interface Angaben {
  zeile: Sammelzeile;
  ich: IchAnsicht;
  ergebnis: Ergebnis | undefined;
  dabei: boolean;
  gesperrt: boolean;
  schalte: (an: boolean) => void;
}

/** One paper of the review list: taken along or not, and what became of it. */
export function Sammelzeilenansicht({
  zeile: { vorgang, schritt },
  ich,
  ergebnis,
  dabei,
  gesperrt,
  schalte,
}: Angaben) {
  const { t } = useSprache();
  const { id, nummer, titel, fassung, inhaltSha256 } = vorgang;
  const als = schritt?.moeglich ? schritt.als : undefined;
  const wen = ich.aemter.find(
    ({ vertritt }) => vertritt !== undefined && vertritt === als?.vertritt,
  )?.vertrittName;
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
        {als ? (
          <>
            {stelleInWorten(`${als.rolle}@${als.ressort}`, t)}
            {wen && <div className="klein">{t(eingang.inVertretung, { name: wen })}</div>}
          </>
        ) : (
          '–'
        )}
      </td>
      <td data-spalte={t(texte.ergebnis)}>
        {ergebnis?.gut && <Plakette art="gut">{t(texte.gemacht)}</Plakette>}
        {ergebnis && !ergebnis.gut && (
          <>
            <Plakette art="schlecht">{t(texte.nichtGemacht)}</Plakette>
            {ergebnis.gruende.map((grund, i) => (
              <p key={i} className="klein">
                {t(grund)}
              </p>
            ))}
          </>
        )}
        {!ergebnis &&
          schritt?.moeglich &&
          (gesperrt ? (
            t(texte.wartet)
          ) : (
            <Wahl
              type="checkbox"
              beschriftung={t(texte.dabei, { nummer })}
              checked={dabei}
              onChange={(e) => schalte(e.target.checked)}
            />
          ))}
        {!ergebnis && !schritt?.moeglich && (
          <>
            <Plakette art="achtung">{t(texte.gehtNicht)}</Plakette>
            {(schritt?.gruende ?? [texte.nichtDa]).map((grund, i) => (
              <p key={i} className="klein">
                {t(grund)}
              </p>
            ))}
          </>
        )}
      </td>
    </tr>
  );
}
