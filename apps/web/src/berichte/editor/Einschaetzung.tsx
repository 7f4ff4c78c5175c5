import { KURZEINSCHAETZUNGEN } from '#contract';
import { useSprache } from '../../sprache/sprache.js';
import { Langtext, Wahlgruppe } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { Ampel } from '../Ampel.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { ampelsinn } from '../texte.js';
import type { Berichtsteil } from './eingabe.js';

/**
 * Green, yellow or red: the figures suggest, the author decides and says why when she sees it differently.
 */
export function Einschaetzung(teil: Berichtsteil) {
  const { vorschlag, vorjahr } = teil.bericht;
  const { kurzeinschaetzung, kurzeinschaetzungGrund } = teil.eingabe;
  const { setze } = teil;
  const { t } = useSprache();
  const anders =
    vorschlag !== null && kurzeinschaetzung !== null && kurzeinschaetzung !== vorschlag.kurzeinschaetzung;
  return (
    <div className="stapel">
      <Vorschlag {...teil} />
      {vorjahr && (
        <div className="reihe klein">
          <span>{t(texte.imVorjahr, { jahr: vorjahr.jahr })}</span>
          <Ampel wert={vorjahr.kurzeinschaetzung} />
        </div>
      )}
      <Wahlgruppe
        beschriftung={t(texte.wieIst)}
        name="kurzeinschaetzung"
        wahlen={[
          ...KURZEINSCHAETZUNGEN.map((wert) => ({
            wert,
            beschriftung: <Ampel wert={wert} />,
            hinweis: t(ampelsinn[wert]),
          })),
          { wert: '', beschriftung: t(texte.nochKeine) },
        ]}
        wert={kurzeinschaetzung ?? ''}
        setze={(wert) => setze({ kurzeinschaetzung: wert === '' ? null : wert })}
      />
      <Langtext
        lang="de"
        rows={3}
        maxLength={2000}
        beschriftung={t(anders ? texte.warumAnders : texte.warumSo)}
        pflicht={anders}
        wert={kurzeinschaetzungGrund}
        setze={(grund) => setze({ kurzeinschaetzungGrund: grund })}
      />
    </div>
  );
}

/** What the figures suggest, and the way to take it. */
function Vorschlag({ bericht: { vorschlag }, eingabe: { kurzeinschaetzung }, setze }: Berichtsteil) {
  const { t } = useSprache();
  if (!vorschlag) return <p className="gedaempft">{t(texte.keinVorschlag)}</p>;
  return (
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
  );
}
