import { useSprache } from '../sprache/sprache.js';
import { Dialog } from '../ui/Dialog.js';
import { Wahl } from '../ui/Feld.js';
import { tastentexte as texte } from './texte.js';

const TASTEN = [
  [['J', '↓'], texte.weiter],
  [['K', '↑'], texte.zurueck],
  [['↵'], texte.oeffnen],
  [['X'], texte.waehlen],
  [['E'], texte.wiedervorlage],
  [['Esc'], texte.aufheben],
  [['?'], texte.hilfe],
  [['Strg+K', '/'], texte.schnellsuche],
] as const;

/** Which keys the list knows, and the switch that turns the letters off. */
export function Tastenhilfe({
  offen,
  schliesse,
  an,
  schalte,
}: {
  offen: boolean;
  schliesse: () => void;
  an: boolean;
  schalte: (an: boolean) => void;
}) {
  const { t } = useSprache();
  return (
    <Dialog titel={t(texte.titel)} offen={offen} schliesse={schliesse}>
      <p>{t(texte.erklaert)}</p>
      <dl className="tasten">
        {TASTEN.map(([tasten, text]) => (
          <div key={text.de} className="tasten__zeile">
            <dt>
              {tasten.map((taste) => (
                <kbd key={taste}>{taste}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Wahl
        type="checkbox"
        beschriftung={t(texte.an)}
        hinweis={t(texte.anHinweis)}
        checked={an}
        onChange={(e) => schalte(e.target.checked)}
      />
    </Dialog>
  );
}
