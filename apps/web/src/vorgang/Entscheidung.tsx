import { useQuery } from '@tanstack/react-query';
import { ANDERSWO, type IchAnsicht, type MoeglicherSchritt, type VorgangAnsicht } from '#contract';
import { ichFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { vertretungVon } from '../sprache/vertretung.js';
import { Knopflink } from '../ui/Knopf.js';

import { darf } from './schritte.js';
import { texte } from './texte.js';

/**
 * The box in which the reader decides: what she may do now, first what binds; and what not, with its reason.
 */
export function Entscheidung({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const eigene = vorgang.schritte.filter(({ name }) => !ANDERSWO.includes(name));
  const moegliche = eigene
    .filter(({ moeglich }) => moeglich)
    .sort((a, b) => Number(b.bindend) - Number(a.bindend));
  const verwehrte = eigene.filter(({ moeglich }) => !moeglich);
  return (
    <section className="karte karte--betont stapel" aria-labelledby="entscheidung">
      <h2 id="entscheidung">{t(texte.wasJetzt)}</h2>
      {moegliche.length === 0 && (
        <p>{t(darf(vorgang, 'bearbeiten') ? texte.erstFestlegen : texte.nichtsZuTun)}</p>
      )}
      {moegliche.length > 0 && (
        <ul className="schlicht stapel">
          {moegliche.map((schritt, i) => (
            <li key={schritt.name}>
              <Schrittzeile vorgang={vorgang} schritt={schritt} erster={i === 0} ich={ich} />
            </li>
          ))}
        </ul>
      )}
      {verwehrte.length > 0 && (
        <details>
          <summary>{t(texte.nichtMoeglich)}</summary>
          <dl className="stapel stapel--eng">
            {verwehrte.map(({ name, titel, gruende }) => (
              <div key={name}>
                <dt>
                  <strong>{t(titel)}</strong>
                </dt>
                {gruende.map((grund, i) => (
                  <dd key={i}>{t(grund)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function Schrittzeile({
  vorgang,
  schritt,
  erster,
  ich,
}: {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  erster: boolean;
  ich: IchAnsicht | undefined;
}) {
  const { t } = useSprache();
  const { name, titel, folge, als } = schritt;
  const fuer = vertretungVon(ich, als?.vertritt);
  return (
    <div className="reihe">
      {name === 'einreichenFach' ? (
        // One way to submit, and it leads over the check.
        <Knopflink
          to="/vorgaenge/$id/pruefen"
          params={{ id: vorgang.id }}
          art={erster ? 'primary' : 'secondary'}
        >
          {t(titel)}
        </Knopflink>
      ) : (
        <Knopflink
          to="/vorgaenge/$id/schritt/$schritt"
          params={{ id: vorgang.id, schritt: name }}
          art={erster ? 'primary' : 'secondary'}
        >
          {t(titel)}
        </Knopflink>
      )}
      <span className="wachsend klein gedaempft">
        {t(folge)}
        {fuer && <> {t(fuer)}</>}
      </span>
    </div>
  );
}
