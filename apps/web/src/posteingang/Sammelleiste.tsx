import type { AufgabeAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Dialog } from '../ui/Dialog.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { texte, wvTexte } from './texte.js';
import { useWiedervorlage } from './useWiedervorlage.js';
import { Wiedervorlagenformular } from './Wiedervorlagenformular.js';
import { Meldung } from '../ui/Meldung.js';

interface Angaben {
  gewaehlte: readonly AufgabeAnsicht[];
  hebeAuf: () => void;
  zurueckgestellt: boolean;
  wiedervorlage: boolean;
  setWiedervorlage: (offen: boolean) => void;
}

/**
 * What can be done with all selected tasks at once. Nothing binding happens here: that has a page of its own.
 */
export function Sammelleiste({
  gewaehlte,
  hebeAuf,
  zurueckgestellt,
  wiedervorlage,
  setWiedervorlage,
}: Angaben) {
  const { t, zahl } = useSprache();
  const { lege, hole, laeuft, rueckgaengig, gruende } = useWiedervorlage(() => {
    hebeAuf();
    setWiedervorlage(false);
  });
  const v = gewaehlte.map(({ id }) => id).join(',');
  return (
    <>
      {gruende.length > 0 && (
        <Meldung art="warning" titel={t(wvTexte.nichtAlle)} dringend>
          {gruende.map((grund) => (
            <p key={grund}>{grund}</p>
          ))}
        </Meldung>
      )}
      {(gewaehlte.length > 0 || rueckgaengig.length > 0) && (
        <section className="sammelleiste" aria-label={t(texte.sammel)}>
          {rueckgaengig.length > 0 && (
            <>
              <span role="status">{zahl(rueckgaengig.length, wvTexte.eine, wvTexte.viele)}</span>
              <Knopf klein onClick={() => hole(rueckgaengig)}>
                {t(wvTexte.rueckgaengig)}
              </Knopf>
            </>
          )}
          {gewaehlte.length > 0 && (
            <>
              <strong role="status">{zahl(gewaehlte.length, texte.eineGewaehlt, texte.vieleGewaehlt)}</strong>
              {zurueckgestellt ? (
                <Knopf klein laeuft={laeuft} onClick={() => hole(gewaehlte)}>
                  {t(texte.holeZurueck)}
                </Knopf>
              ) : (
                <Knopf klein onClick={() => setWiedervorlage(true)}>
                  {t(texte.wiedervorlage)}
                </Knopf>
              )}
              <Knopflink klein to="/gemeinsam" search={{ schritt: 'mitzeichnen', v }}>
                {t(texte.gemeinsamMitzeichnen)}
              </Knopflink>
              <Knopflink klein to="/gemeinsam" search={{ schritt: 'freigeben', v }}>
                {t(texte.gemeinsamFreigeben)}
              </Knopflink>
              <Knopf klein art="tertiary" onClick={hebeAuf}>
                {t(texte.aufheben)}
              </Knopf>
            </>
          )}
        </section>
      )}
      <Dialog titel={t(wvTexte.titel)} offen={wiedervorlage} schliesse={() => setWiedervorlage(false)}>
        <Wiedervorlagenformular laeuft={laeuft} lege={(am) => lege(gewaehlte, am)} />
      </Dialog>
    </>
  );
}
