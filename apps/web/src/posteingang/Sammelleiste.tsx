import { SAMMELARTEN, type AufgabeAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Dialog } from '../ui/Dialog.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { texte, wvTexte } from './texte.js';
import type { Auswahl } from './useAuswahl.js';
import { useWiedervorlage } from './useWiedervorlage.js';
import { Wiedervorlagenformular } from './Wiedervorlagenformular.js';

interface Angaben {
  auswahl: Auswahl;
  /** All tasks that are shown. */
  alle: readonly AufgabeAnsicht[];
  zurueckgestellt: boolean;
  wiedervorlage: boolean;
  setWiedervorlage: (offen: boolean) => void;
}

/**
 * What can be done with all selected tasks at once. Nothing binding happens here: that has a page of its own.
 */
export function Sammelleiste({ auswahl, alle, zurueckgestellt, wiedervorlage, setWiedervorlage }: Angaben) {
  const { gewaehlte, hebeAuf } = auswahl;
  const { t, zahl } = useSprache();
  const { lege, hole, laeuft, rueckgaengig, gruende } = useWiedervorlage(() => {
    hebeAuf();
    setWiedervorlage(false);
  });
  return (
    <>
      <Hindernisse gruende={gruende} />
      {(gewaehlte.length > 0 || rueckgaengig.length > 0) && (
        <section className="sammelleiste" aria-label={t(texte.sammel)}>
          {rueckgaengig.length > 0 && (
            <Zurueckgestellte aufgaben={rueckgaengig} hole={() => hole(rueckgaengig)} />
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
              <GemeinsameSchritte aufgaben={gewaehlte} />
              <Umfang auswahl={auswahl} alle={alle} />
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

/** All of them, or none. */
function Umfang({ auswahl, alle }: Pick<Angaben, 'auswahl' | 'alle'>) {
  const { t } = useSprache();
  return (
    <>
      {auswahl.gewaehlte.length < alle.length && (
        <Knopf klein art="tertiary" onClick={() => auswahl.setze(alle.map(({ id }) => id))}>
          {t(texte.alleWaehlen, { anzahl: alle.length })}
        </Knopf>
      )}
      <Knopf klein art="tertiary" onClick={auswahl.hebeAuf}>
        {t(texte.aufheben)}
      </Knopf>
    </>
  );
}

/** Why some of the tasks could not be put aside. */
function Hindernisse({ gruende }: { gruende: readonly string[] }) {
  const { t } = useSprache();
  if (gruende.length === 0) return null;
  return (
    <Meldung art="warning" titel={t(wvTexte.nichtAlle)} dringend>
      {gruende.map((grund) => (
        <p key={grund}>{grund}</p>
      ))}
    </Meldung>
  );
}

/** Only what every selected task allows. */
function GemeinsameSchritte({ aufgaben }: { aufgaben: readonly AufgabeAnsicht[] }) {
  const { t } = useSprache();
  const v = aufgaben.map(({ id }) => id).join(',');
  return SAMMELARTEN.filter((art) => aufgaben.every(({ gemeinsam }) => gemeinsam === art)).map((art) => (
    <Knopflink key={art} klein art="primary" to="/gemeinsam" search={{ schritt: art, v }}>
      {t(texte[`gemeinsam_${art}`])}
    </Knopflink>
  ));
}

/** What has just been put aside, and the way back. */
function Zurueckgestellte({ aufgaben, hole }: { aufgaben: readonly AufgabeAnsicht[]; hole: () => void }) {
  const { t, zahl } = useSprache();
  return (
    <>
      <span role="status">{zahl(aufgaben.length, wvTexte.eine, wvTexte.viele)}</span>
      <Knopf klein onClick={hole}>
        {t(wvTexte.rueckgaengig)}
      </Knopf>
    </>
  );
}
