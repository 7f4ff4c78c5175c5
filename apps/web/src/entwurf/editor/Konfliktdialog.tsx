import { diffWordsWithSpace } from 'diff';
import { Fragment, useState } from 'react';
import { uhrzeit } from '../../sprache/datum.js';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Feld, Textbereich, Wahlgruppe } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import type { Abschnittsstand } from './abschnittsspeicher.js';
import { texte } from './texte.js';
import { fuehreZusammen } from './zusammenfuehren.js';

type Konflikt = Extract<Abschnittsstand, { art: 'konflikt' }>;
type Wahl = 'zusammen' | 'meine' | 'ihre';

interface Angaben {
  konflikt: Konflikt;
  schliesse: () => void;
  loese: (text: string) => void;
}

/**
 * Two have changed the same section: mine, theirs or both – always with the text that will stand there before
 * one's eyes.
 */
export function Konfliktdialog({ offen, ...angaben }: Angaben & { offen: boolean }) {
  const { t } = useSprache();
  return (
    <Dialog titel={t(texte.konfliktTitel)} offen={offen} schliesse={angaben.schliesse}>
      <Wahlformular {...angaben} />
    </Dialog>
  );
}

function Wahlformular({ konflikt: { basis, meine, ihre }, schliesse, loese }: Angaben) {
  const { t, sprache } = useSprache();
  const [zusammen] = useState(() => fuehreZusammen(basis, meine, ihre.text));
  const [wahl, setWahl] = useState<Wahl>('zusammen');
  const [text, setText] = useState(zusammen.text);
  const name = ihre.geaendertVon ?? t(texte.jemand);
  const waehle = (eine: Wahl) => {
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
      <Textwahl name={name} strittig={zusammen.beide} wahl={wahl} waehle={waehle} />
      <Feld beschriftung={t(texte.ergebnis)} pflicht>
        <Textbereich lang="de" rows={10} value={text} onChange={(e) => setText(e.target.value)} />
      </Feld>
      <Unterschied name={name} ihre={ihre.text} meine={meine} />
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

interface Wahlangaben {
  name: string;
  strittig: number;
  wahl: Wahl;
  waehle: (wahl: Wahl) => void;
}

function Textwahl({ name, strittig, wahl, waehle }: Wahlangaben) {
  const { t, zahl } = useSprache();
  return (
    <Wahlgruppe
      beschriftung={t(texte.welcher)}
      name="konflikt"
      wert={wahl}
      setze={waehle}
      wahlen={[
        {
          wert: 'zusammen',
          beschriftung: t(texte.zusammen),
          hinweis:
            strittig === 0
              ? t(texte.zusammenGlatt)
              : zahl(strittig, texte.zusammenStrittigEins, texte.zusammenStrittig),
        },
        { wert: 'meine', beschriftung: t(texte.meine), hinweis: t(texte.meineErklaert, { name }) },
        { wert: 'ihre', beschriftung: t(texte.ihre, { name }), hinweis: t(texte.ihreErklaert) },
      ]}
    />
  );
}

function Unterschied({ name, ihre, meine }: { name: string; ihre: string; meine: string }) {
  const { t } = useSprache();
  return (
    <details>
      <summary>{t(texte.unterschied)}</summary>
      <p className="vergleichstext" lang="de">
        {diffWordsWithSpace(ihre, meine).map(({ added, removed, value }, i) => (
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
  );
}
