import { inVertretung, stelleInWorten, type SchrittEintrag } from '#contract';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { verlaufstexte as texte } from './verlauf-texte.js';

/** Acts in the words of people, in the given order. */
export function Verlaufseintraege({
  name,
  eintraege,
  knapp = false,
}: {
  name: string;
  eintraege: readonly SchrittEintrag[];
  /** Who did what, when and why, without offices and what else the form asked. */
  knapp?: boolean;
}) {
  return (
    <ol className="verlauf" aria-label={name}>
      {eintraege.map((eintrag) => (
        <Eintrag key={eintrag.version} eintrag={eintrag} knapp={knapp} />
      ))}
    </ol>
  );
}

function Eintrag({ eintrag, knapp }: { eintrag: SchrittEintrag; knapp: boolean }) {
  const { t, sprache } = useSprache();
  const { satz, angaben, texte: geschrieben, zeit } = eintrag;
  return (
    <li>
      <strong>{t(satz)}</strong>
      {knapp ? (
        <span className="klein gedaempft"> · {zeitpunkt(zeit, sprache)}</span>
      ) : (
        <Umstaende eintrag={eintrag} />
      )}
      {!knapp && angaben.length > 0 && (
        <p className="klein">
          {angaben.map(({ name, wert }, i) => (
            <span key={name.de}>
              {i > 0 && ' · '}
              {t(name)}: <span lang={wert.de === wert.en ? 'de' : undefined}>{t(wert)}</span>
            </span>
          ))}
        </p>
      )}
      {geschrieben.map((einer) => (
        <p key={einer} lang="de">
          {einer}
        </p>
      ))}
    </li>
  );
}

/** When, in which office, for whom, on which content. */
function Umstaende({ eintrag: { zeit, amt, statt, vertritt, inhaltSha256 } }: { eintrag: SchrittEintrag }) {
  const { t, sprache } = useSprache();
  return (
    <div className="klein gedaempft">
      <time dateTime={zeit}>{zeitpunkt(zeit, sprache)}</time>
      {amt && !amt.startsWith('person@') ? ` · ${stelleInWorten(amt, t)}` : ''}
      {statt ? ` (${t(texte.unbesetztStatt, { wer: stelleInWorten(statt, t) })})` : ''}
      {vertritt === null ? '' : ` · ${t(inVertretung(vertritt))}`}
      {inhaltSha256 && (
        <>
          {' '}
          · {t(texte.pruefzeichen)} <code title={inhaltSha256}>{inhaltSha256.slice(0, 8)}</code>
        </>
      )}
    </div>
  );
}
