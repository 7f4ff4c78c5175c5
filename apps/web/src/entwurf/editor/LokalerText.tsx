import { zeitpunkt } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Knopf } from '../../ui/Knopf.js';
import { Meldung } from '../../ui/Meldung.js';
import { Papier } from '../../ui/Papier.js';
import type { LokalerStand } from './lokal.js';
import { texte } from './texte.js';

/** The offer after a crash: see it, take it over, or let it go. Until then nobody can write over it. */
export function LokalerText({
  stand,
  uebernimm,
  verwirf,
}: {
  stand: LokalerStand;
  uebernimm: () => void;
  verwirf: () => void;
}) {
  const { t, sprache } = useSprache();
  return (
    <Meldung art="warning" titel={t(texte.liegtLokal)} dringend>
      <p>{t(texte.liegtLokalText, { zeit: zeitpunkt(stand.am, sprache) })}</p>
      <details>
        <summary>{t(texte.ansehen)}</summary>
        <div className="blatt" lang="de">
          <Papier text={stand.text} />
        </div>
      </details>
      <div className="reihe">
        <Knopf art="primary" klein onClick={uebernimm}>
          {t(texte.uebernehmen)}
        </Knopf>
        <Knopf klein onClick={verwirf}>
          {t(texte.verwerfen)}
        </Knopf>
      </div>
    </Meldung>
  );
}
