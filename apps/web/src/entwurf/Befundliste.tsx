import { Link } from '@tanstack/react-router';
import type { Pruefung } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Wahl } from '../ui/Feld.js';
import { prueftexte as texte } from './pruef-texte.js';

type Befund = Pruefung['befunde'][number];

/** Findings, each with the way to its place; warnings with a box to tick. */
export function Befundliste({
  id,
  befunde,
  bewusst,
  hakeAb,
}: {
  id: string;
  befunde: readonly Befund[];
  bewusst?: readonly string[];
  hakeAb?: (was: string, an: boolean) => void;
}) {
  const { t } = useSprache();
  return (
    <ul className="befunde">
      {befunde.map((befund) => (
        <li key={befund.code + (befund.abschnitt ?? '') + befund.text.de}>
          <span>
            <MitZitat text={t(befund.text)} /> <Weg id={id} befund={befund} />
          </span>
          {hakeAb && bewusst && (
            <Wahl
              type="checkbox"
              beschriftung={
                <>
                  {t(texte.bewusst, { was: '' }).replace(/: ?$/u, '')}
                  <span className="kern-sr-only">: {t(befund.text)}</span>
                </>
              }
              checked={bewusst.includes(befund.text.de)}
              onChange={(e) => hakeAb(befund.text.de, e.target.checked)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is quoted from the paper is German in the English sentence too. */
function MitZitat({ text }: { text: string }) {
  return text.split(/(“[^”]*”)/u).map((teil, i) =>
    i % 2 === 1 ? (
      <span key={i} lang="de">
        {teil}
      </span>
    ) : (
      teil
    ),
  );
}

function Weg({ id, befund: { abschnitt, anlage, code } }: { id: string; befund: Befund }) {
  const { t } = useSprache();
  if (abschnitt)
    return (
      <Link to="/vorgaenge/$id/entwurf/$buchstabe" params={{ id, buchstabe: abschnitt }}>
        {t(texte.zumAbschnitt, { abschnitt })}
      </Link>
    );
  if (anlage)
    return (
      <Link to="/vorgaenge/$id/entwurf" params={{ id }} hash={`anlage-${anlage}`}>
        {t(texte.zurAnlage)}
      </Link>
    );
  if (code === 'bemerkungen_offen')
    return (
      <Link to="/vorgaenge/$id" params={{ id }} search={{ reiter: 'bemerkungen' }}>
        {t(texte.zuBemerkungen)}
      </Link>
    );
  return (
    <Link to="/vorgaenge/$id/entwurf/angaben" params={{ id }}>
      {t(texte.zuAngaben)}
    </Link>
  );
}
