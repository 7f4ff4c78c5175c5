import type { Zweisprachig } from '#contract';
import { Ausweiswege } from '../ausweis/Ausweiswege.js';
import { useSprache } from '../sprache/sprache.js';
import { Meldung } from '../ui/Meldung.js';
import { texte } from './texte.js';

/** The login is too old for something binding: the ways to a fresh proof, and `danach` what was to be done. */
export function Ausweisung({
  text = texte.ausweisenText,
  dringend = false,
  danach,
}: {
  text?: Zweisprachig;
  dringend?: boolean;
  danach: () => void;
}) {
  const { t } = useSprache();
  return (
    <Meldung art="warning" titel={t(texte.ausweisen)} dringend={dringend}>
      <p>{t(text)}</p>
      <Ausweiswege danach={danach} />
    </Meldung>
  );
}
