import { diffWordsWithSpace } from 'diff';
import { Fragment, useState } from 'react';
import { uhrzeit } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Feld, Feldgruppe, Textbereich, Wahl } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import type { Abschnittsstand } from './abschnittsspeicher.js';
import { texte } from './texte.js';
import { fuehreZusammen } from './zusammenfuehren.js';

type Konflikt = Extract<Abschnittsstand, { art: 'konflikt' }>;

/**
 * Two have changed the same section: mine, theirs or both – always with the text that will stand there before
 * one's eyes.
 */
export function Konfliktdialog({
  konflikt,
  offen,
  schliesse,
  loese,
}: {
  konflikt: Konflikt;
  offen: boolean;
  schliesse: () => void;
  loese: (text: string) => void;
}) {
  const { t } = useSprache();
  return (
    <Dialog titel={t(texte.konfliktTitel)} offen={offen} schliesse={schliesse}>
      <Wahlformular konflikt={konflikt} schliesse={schliesse} loese={loese} />
    </Dialog>
  );
}

function Wahlformular({
  konflikt: { basis, meine, ihre },
  schliesse,
  loese,
}: {
  konflikt: Konflikt;
  schliesse: () => void;
  loese: (text: string) => void;
}) {
  const { t, sprache, zahl } = useSprache();
  const [zusammen] = useState(() => fuehreZusammen(basis, meine, ihre.text));
  const [wahl, setWahl] = useState<'zusammen' | 'meine' | 'ihre'>('zusammen');
  const [text, setText] = useState(zusammen.text);
  const name = ihre.geaendertVon ?? t(texte.jemand);
  const waehle = (eine: typeof wahl) => {
    setWahl(eine);
    setText({ zusammen: zusammen.text, meine, ihre: ihre.text }[eine]);
  };
  return (
    <>
      <p>
        {t(texte.konfliktErklaert, {
          name,
          zeit: ihre.geaendertAm ? uhrzeit(ihre.geaendertAm, sprache) : '',
        })}
      </p>
      <Feldgruppe beschriftung={t(texte.welcher)}>
        <Wahl
          type="radio"
          name="konflikt"
          checked={wahl === 'zusammen'}
          onChange={() => waehle('zusammen')}
          beschriftung={t(texte.zusammen)}
          hinweis={
            zusammen.beide === 0
              ? t(texte.zusammenGlatt)
              : zahl(zusammen.beide, texte.zusammenStrittigEins, texte.zusammenStrittig)
          }
        />
        <Wahl
          type="radio"
          name="konflikt"
          checked={wahl === 'meine'}
          onChange={() => waehle('meine')}
          beschriftung={t(texte.meine)}
          hinweis={t(texte.meineErklaert, { name })}
        />
        <Wahl
          type="radio"
          name="konflikt"
          checked={wahl === 'ihre'}
          onChange={() => waehle('ihre')}
          beschriftung={t(texte.ihre, { name })}
          hinweis={t(texte.ihreErklaert)}
        />
      </Feldgruppe>
      <Feld beschriftung={t(texte.ergebnis)} pflicht>
        <Textbereich lang="de" rows={10} value={text} onChange={(e) => setText(e.target.value)} />
      </Feld>
      <details>
        <summary>{t(texte.unterschied)}</summary>
        <p className="vergleichstext" lang="de">
          {diffWordsWithSpace(ihre.text, meine).map(({ added, removed, value }, i) => (
            <Fragment key={i}>
              {added ? (
                <ins>
                  <span className="kern-sr-only">{t(texte.eingefuegt)} </span>
                  {value}
                </ins>
              ) : removed ? (
                <del>
                  <span className="kern-sr-only">{t(texte.geloescht, { name })} </span>
                  {value}
                </del>
              ) : (
                value
              )}
            </Fragment>
          ))}
        </p>
      </details>
      <div className="reihe">
        <Knopf art="primary" onClick={() => loese(text)}>
          {t(texte.soSpeichern)}
        </Knopf>
        <Knopf art="tertiary" onClick={schliesse}>
          {t(texte.spaeter)}
        </Knopf>
      </div>
    </>
  );
}
