import { useSprache } from '../../sprache/sprache.js';
import { Knopf } from '../../ui/Knopf.js';
import { sammle, type GesammelteBemerkung } from '../../vorgang/gesammelte.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** The remarks that go with the decision; one may still be taken out. */
export function BemerkungenFeld({ wert, setze, vorgang }: Feldteil) {
  const { t } = useSprache();
  const bemerkungen = Array.isArray(wert) ? (wert as GesammelteBemerkung[]) : [];
  if (bemerkungen.length === 0) return null;
  const ohne = (stelle: number) => {
    const rest = bemerkungen.filter((_, i) => i !== stelle);
    sammle(vorgang.id, rest);
    setze(rest);
  };
  return (
    <section aria-labelledby="gesammelte" className="stapel stapel--eng">
      <h2 id="gesammelte">{t(texte.gesammelte, { anzahl: bemerkungen.length })}</h2>
      <ul className="zeilen">
        {bemerkungen.map(({ text, abschnitt, vorschlag }, i) => (
          <li key={i} className="reihe reihe--aussen reihe--oben">
            <div className="wachsend" lang="de">
              {abschnitt && <strong>{abschnitt}: </strong>}
              {text}
              {vorschlag && (
                <div className="klein">
                  <del>{vorschlag.alt}</del> <ins>{vorschlag.neu}</ins>
                </div>
              )}
            </div>
            <Knopf
              klein
              art="tertiary"
              aria-label={t(texte.weglassenVon, { nr: i + 1 })}
              onClick={() => ohne(i)}
            >
              {t(texte.weglassen)}
            </Knopf>
          </li>
        ))}
      </ul>
    </section>
  );
}
