import { Link } from '@tanstack/react-router';
import type { IchAnsicht, MoeglicherSchritt } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Wahl } from '../ui/Feld.js';
import { Gruende } from '../ui/Gruende.js';
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
export function Sammelzeilenansicht(angaben: Angaben) {
  const { t } = useSprache();
  const { vorgang, schritt } = angaben.zeile;
  const { id, nummer, titel, fassung, inhaltSha256 } = vorgang;
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
        {schritt?.moeglich ? <Als amt={schritt.als} ich={angaben.ich} /> : '–'}
      </td>
      <td data-spalte={t(texte.ergebnis)}>
        <Ausgang {...angaben} />
      </td>
    </tr>
  );
}

function Als({ amt, ich }: { amt: MoeglicherSchritt['als']; ich: IchAnsicht }) {
  const { t } = useSprache();
  if (!amt) return '–';
  const wen = ich.aemter.find(
    ({ vertritt }) => vertritt !== undefined && vertritt === amt.vertritt,
  )?.vertrittName;
  return (
    <>
      {stelleInWorten(`${amt.rolle}@${amt.ressort}`, t)}
      {wen && <div className="klein">{t(eingang.inVertretung, { name: wen })}</div>}
    </>
  );
}

function Ausgang({ zeile: { vorgang, schritt }, ergebnis, dabei, gesperrt, schalte }: Angaben) {
  const { t } = useSprache();
  if (ergebnis?.gut) return <Plakette art="gut">{t(texte.gemacht)}</Plakette>;
  if (ergebnis)
    return (
      <>
        <Plakette art="schlecht">{t(texte.nichtGemacht)}</Plakette>
        <Gruende klein gruende={ergebnis.gruende} />
      </>
    );
  if (!schritt?.moeglich)
    return (
      <>
        <Plakette art="achtung">{t(texte.gehtNicht)}</Plakette>
        <Gruende klein gruende={schritt?.gruende ?? [texte.nichtDa]} />
      </>
    );
  if (gesperrt) return t(texte.wartet);
  return (
    <Wahl
      type="checkbox"
      beschriftung={t(texte.dabei, { nummer: vorgang.nummer })}
      checked={dabei}
      onChange={(e) => schalte(e.target.checked)}
    />
  );
}
