import type { BerichtAnsicht, BerichtEingabe } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { Feld, Feldgruppe, Textbereich, Wahl } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { Ampel } from '../Ampel.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { ampelsinn } from '../texte.js';

interface Angaben {
  bericht: BerichtAnsicht;
  eingabe: BerichtEingabe;
  setze: (neu: Partial<BerichtEingabe>) => void;
}

/**
 * Green, yellow or red: the figures suggest, the author decides and says why when she sees it differently.
 */
export function Einschaetzung({
  bericht: { vorschlag, vorjahr },
  eingabe: { kurzeinschaetzung, kurzeinschaetzungGrund },
  setze,
}: Angaben) {
  const { t } = useSprache();
  const anders =
    vorschlag !== null && kurzeinschaetzung !== null && kurzeinschaetzung !== vorschlag.kurzeinschaetzung;
  return (
    <div className="stapel">
      {vorschlag ? (
        <div className="reihe karte">
          <div className="wachsend">
            <div className="reihe">
              <span>{t(texte.vorschlag)}</span>
              <Ampel wert={vorschlag.kurzeinschaetzung} />
            </div>
            <p className="klein">{t(vorschlag.grund)}</p>
          </div>
          {kurzeinschaetzung !== vorschlag.kurzeinschaetzung && (
            <Knopf klein onClick={() => setze({ kurzeinschaetzung: vorschlag.kurzeinschaetzung })}>
              {t(texte.vorschlagNehmen)}
            </Knopf>
          )}
        </div>
      ) : (
        <p className="gedaempft">{t(texte.keinVorschlag)}</p>
      )}
      {vorjahr && (
        <div className="reihe klein">
          <span>{t(texte.imVorjahr, { jahr: vorjahr.jahr })}</span>
          <Ampel wert={vorjahr.kurzeinschaetzung} />
        </div>
      )}
      <Feldgruppe beschriftung={t(texte.wieIst)}>
        {(['gruen', 'gelb', 'rot'] as const).map((wert) => (
          <Wahl
            key={wert}
            type="radio"
            name="kurzeinschaetzung"
            checked={kurzeinschaetzung === wert}
            onChange={() => setze({ kurzeinschaetzung: wert })}
            beschriftung={<Ampel wert={wert} />}
            hinweis={t(ampelsinn[wert])}
          />
        ))}
        <Wahl
          type="radio"
          name="kurzeinschaetzung"
          checked={kurzeinschaetzung === null}
          onChange={() => setze({ kurzeinschaetzung: null })}
          beschriftung={t(texte.nochKeine)}
        />
      </Feldgruppe>
      <Feld beschriftung={t(anders ? texte.warumAnders : texte.warumSo)} pflicht={anders}>
        <Textbereich
          lang="de"
          rows={3}
          maxLength={2000}
          value={kurzeinschaetzungGrund}
          onChange={(e) => setze({ kurzeinschaetzungGrund: e.target.value })}
        />
      </Feld>
    </div>
  );
}
