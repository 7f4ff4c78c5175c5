import type { Zweisprachig } from '#contract';
import { anmeldeadresse } from '../api/adresse.js';
import { useSprache } from '../sprache/sprache.js';
import { Adressknopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { texte } from './texte.js';

/** The login is too old for something binding: the way to a fresh one, and back to this place. */
export function Ausweisung({
  text = texte.ausweisenText,
  dringend = false,
}: {
  text?: Zweisprachig;
  dringend?: boolean;
}) {
  const { t } = useSprache();
  const ziel = `${location.pathname}${location.search}`;
  return (
    <Meldung art="warning" titel={t(texte.ausweisen)} dringend={dringend}>
      <p>{t(text)}</p>
      <div>
        <Adressknopf art="primary" href={anmeldeadresse(ziel, 'erneut')}>
          {t(texte.ausweisenKnopf)}
        </Adressknopf>
      </div>
    </Meldung>
  );
}
