import { stelleInWorten, type VorgangAnsicht } from '#contract';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Meldung } from '../ui/Meldung.js';
import { texte } from './texte.js';

/** What the reader has to know before she decides: why it came back, why it is urgent, what has to be checked anew. */
export function Hinweise({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { rueckgabe, eilegrund, formalGeprueft, redaktionell } = vorgang;
  return (
    <>
      {rueckgabe && (
        <Meldung art="warning" titel={t(texte.zurueckgegeben)}>
          <p lang="de">{rueckgabe.grund}</p>
          <p className="klein gedaempft">
            {rueckgabe.von}
            {rueckgabe.amt && `, ${stelleInWorten(rueckgabe.amt, t)}`} · {tag(rueckgabe.am, sprache)}
          </p>
        </Meldung>
      )}
      {eilegrund && vorgang.eile !== 'normal' && (
        <Meldung art="info" titel={t(texte.eilt)}>
          <p lang="de">{eilegrund}</p>
        </Meldung>
      )}
      {formalGeprueft === false && <Meldung art="warning" titel={t(texte.formNeu)} />}
      {redaktionell && (
        <Meldung
          art="info"
          titel={t(redaktionell.bestaetigt ? texte.redaktionellBestaetigt : texte.redaktionellOffen)}
        />
      )}
    </>
  );
}
