import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ergebnisworte, stufenworte, type BeschlussAnsicht, type VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { Auftraege } from '../beschluesse/Beschluss.js';
import { beschlusstexte } from '../beschluesse/texte.js';
import { Ziffernliste } from '../beschluesse/Ziffernliste.js';
import { listeFrage } from '../listen/liste.js';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { texte } from './texte.js';

/** What the Senate has made of a paper: that, when, under which item, in which words, how it voted, what follows. */
export function Ausgang({ vorgang: { id, fassung } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { data } = useInfiniteQuery({
    ...listeFrage('get /beschluesse', { abfrage: { vorgang: id } }),
    enabled: fassung > 0,
  });
  const beschluss = data?.pages[0]?.eintraege[0];
  if (!beschluss?.ergebnis) return null;
  const { ergebnis, ziffern, auftraege } = beschluss;
  return (
    <section className="kasten kasten--ausgang" aria-labelledby="ausgang">
      <h2 id="ausgang">{t(texte.ausgang, { ergebnis: t(ergebnisworte[ergebnis]) })}</h2>
      <Wann beschluss={beschluss} />
      <Stimmen id={id} schritt={ergebnis} />
      <Ziffernliste ziffern={ziffern} />
      {auftraege.length > 0 && <Auftraege auftraege={auftraege} />}
    </section>
  );
}

function Wann({ beschluss: { beschlossenAm, top, teil } }: { beschluss: BeschlussAnsicht }) {
  const { t, sprache } = useSprache();
  if (beschlossenAm === null) return null;
  const item = top === null ? '' : `, ${t(beschlusstexte.top, { nr: top })}`;
  const zusatz = teil === 'vertraulich' ? ` (${t(stufenworte.vertraulich)})` : '';
  return (
    <p>
      {t(beschlusstexte.beschlossenAm, { tag: tagLang(beschlossenAm, sprache) })}
      {item}
      {zusatz}
    </p>
  );
}

/** What the form of the decision asked: who was there, and how they voted. */
function Stimmen({ id, schritt }: { id: string; schritt: string }) {
  const { t } = useSprache();
  const { data = [] } = useQuery(leseFrage('get /vorgaenge/{id}/schritte', { pfad: { id } }));
  const angaben = data.findLast((eintrag) => eintrag.schritt === schritt)?.angaben ?? [];
  if (angaben.length === 0) return null;
  return (
    <p className="klein gedaempft">{angaben.map(({ name, wert }) => `${t(name)}: ${t(wert)}`).join(' · ')}</p>
  );
}
