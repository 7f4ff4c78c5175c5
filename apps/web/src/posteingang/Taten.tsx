import type { VorgangAnsicht } from '#contract';
import { tatenVon, type BenannteTat, type Tat } from '../schritt/taten.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { darf } from '../vorgang/schritte.js';
import { texte } from './texte.js';

/** What she may do now, first what binds. A verdict is chosen by its own button. */
export function Taten({ vorgang, oeffne }: { vorgang: VorgangAnsicht; oeffne: (tat: Tat) => void }) {
  const { t } = useSprache();
  const { taten } = tatenVon(vorgang);
  const amWerk = vorgang.bericht !== null || vorgang.art === 'kampagne' || darf(vorgang, 'bearbeiten');
  if (taten.length === 0 && !amWerk) return <p className="gedaempft">{t(texte.nichtsZuTun)}</p>;
  return (
    <>
      {amWerk && <Arbeitsort vorgang={vorgang} />}
      {taten.map((tat, i) => (
        <Tatknopf
          key={`${tat.schritt}${tat.urteil}`}
          vorgang={vorgang.id}
          tat={tat}
          art={i === 0 && !amWerk ? 'primary' : 'secondary'}
          oeffne={oeffne}
        />
      ))}
    </>
  );
}

interface Knopfangaben {
  vorgang: string;
  tat: BenannteTat;
  art: 'primary' | 'secondary';
  oeffne: (tat: Tat) => void;
}

function Tatknopf({ vorgang, tat: { titel, ...tat }, art, oeffne }: Knopfangaben) {
  const { t } = useSprache();
  // One way to submit, and it leads over the check.
  return tat.schritt === 'einreichenFach' ? (
    <Knopflink to="/vorgaenge/$id/pruefen" params={{ id: vorgang }} art={art}>
      {t(titel)} …
    </Knopflink>
  ) : (
    <Knopf art={art} onClick={() => oeffne(tat)}>
      {t(titel)} …
    </Knopf>
  );
}

/** The page on which the work itself is done, where that is no decision. */
function Arbeitsort({ vorgang: { id, art, bericht } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  if (bericht)
    return (
      <Knopflink art="primary" to="/berichte/$id" params={{ id: bericht.id }}>
        {t(texte.berichtOeffnen)}
      </Knopflink>
    );
  if (art === 'kampagne')
    return (
      <Knopflink art="primary" to="/kampagnen/$id" params={{ id }}>
        {t(texte.kampagneOeffnen)}
      </Knopflink>
    );
  return (
    <Knopflink art="primary" to="/vorgaenge/$id/entwurf" params={{ id }}>
      {t(texte.weiterschreiben)}
    </Knopflink>
  );
}
