import { useQuery } from '@tanstack/react-query';
import { leseFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { Auswahlfeld } from '../../ui/Feld.js';
import type { Feldteil } from '../feldteil.js';
import { texte } from '../texte.js';

/** Somebody of the houses in which it is the turn to act. */
export function PersonFeld(teil: Feldteil) {
  const haeuser = teil.vorgang.zustaendig.map((stelle) => stelle.split('@')[1] ?? '');
  return <Personenwahl {...teil} haeuser={haeuser} />;
}

/** Everybody who holds an office in one of these houses and reads papers: the administration does not. */
export function Personenwahl({
  angabe,
  beschriftung,
  wert,
  setze,
  fehler,
  haeuser,
}: Feldteil & { haeuser: readonly string[] }) {
  const { t } = useSprache();
  const { data } = useQuery(leseFrage('get /personen', { abfrage: { anzahl: 200 } }));
  return (
    <Auswahlfeld
      beschriftung={beschriftung}
      pflicht={angabe.pflicht}
      fehler={fehler}
      wert={String(wert ?? '')}
      setze={setze}
    >
      <option value="">{t(texte.bitteWaehlen)}</option>
      {(data?.eintraege ?? [])
        .filter(
          ({ aktiv, aemter }) =>
            aktiv && aemter.some(({ rolle, ressort }) => rolle !== 'ADMIN' && haeuser.includes(ressort)),
        )
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </Auswahlfeld>
  );
}
