import { useMutation, useQuery } from '@tanstack/react-query';
import { rollen as rollennamen, type VertretungAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Spalten } from '../ui/Tafel.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { NeueVertretung } from './NeueVertretung.js';
import { texte } from './texte.js';

/** Who acts for whom, and a new deputy. */
export function Vertretungen() {
  const { t } = useSprache();
  const { data, fehler, beenden, bestaetigen } = useVertretungen();
  const laufende = data?.filter(({ widerrufen }) => !widerrufen) ?? [];
  const spalten = [texte.wer, texte.fuerWen, texte.von, texte.bis, texte.rollen, texte.beenden];
  return (
    <section aria-labelledby="vertretung" className="stapel">
      <h2 id="vertretung">{t(texte.vertretung)}</h2>
      <p>{t(texte.vertretungErklaert)}</p>
      {fehler && <Fehlermeldung fehler={fehler} />}
      {!data && !fehler && <Laedt />}
      {data && laufende.length === 0 && <p className="gedaempft">{t(texte.keineVertretung)}</p>}
      {laufende.length > 0 && (
        <div className="tafel tafel--karten">
          <table>
            <Spalten namen={spalten.map((spalte) => t(spalte))} />
            <tbody>
              {laufende.map((vertretung) => (
                <Zeile
                  key={vertretung.id}
                  vertretung={vertretung}
                  beenden={beenden}
                  bestaetigen={bestaetigen}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NeueVertretung />
    </section>
  );
}

function useVertretungen() {
  const { t } = useSprache();
  const sage = useAnsage();
  const { data, error } = useQuery(leseFrage('get /vertretungen'));
  const gespeichert = async () => {
    await frischeAuf();
    sage(t(texte.gespeichert));
  };
  const beenden = useMutation({
    mutationFn: (id: string) => sende('delete /vertretungen/{id}', { pfad: { id } }),
    onSuccess: gespeichert,
  });
  const bestaetigen = useMutation({
    mutationFn: (id: string) => sende('post /vertretungen/{id}/bestaetigung', { pfad: { id } }),
    onSuccess: gespeichert,
  });
  return { data, fehler: error ?? beenden.error ?? bestaetigen.error, beenden, bestaetigen };
}

type Aenderungen = Pick<ReturnType<typeof useVertretungen>, 'beenden' | 'bestaetigen'>;

function Zeile({ vertretung, ...aenderungen }: { vertretung: VertretungAnsicht } & Aenderungen) {
  const { t, sprache } = useSprache();
  const { vertretendeName, vertreteneName, von, bis, rollen, grund, wirksam } = vertretung;
  return (
    <tr>
      <th scope="row">
        {vertretendeName}
        {grund && <div className="klein gedaempft">{grund}</div>}
        {!wirksam && (
          <div>
            <Plakette art="achtung">{t(texte.wartet)}</Plakette>
          </div>
        )}
      </th>
      <td data-spalte={t(texte.fuerWen)}>{vertreteneName}</td>
      <td data-spalte={t(texte.von)}>{tag(von, sprache)}</td>
      <td data-spalte={t(texte.bis)}>{tag(bis, sprache)}</td>
      <td data-spalte={t(texte.rollen)}>
        {rollen.map((rolle) => t(rollennamen[rolle])).join(', ') || t(texte.alleRollen)}
      </td>
      <td>
        <Entscheidung vertretung={vertretung} {...aenderungen} />
      </td>
    </tr>
  );
}

function Entscheidung({
  vertretung: { id, vertretendeName, bestaetigbar },
  beenden,
  bestaetigen,
}: { vertretung: VertretungAnsicht } & Aenderungen) {
  const { t } = useSprache();
  return (
    <>
      {bestaetigbar && (
        <Knopf
          klein
          art="primary"
          laeuft={bestaetigen.isPending}
          aria-label={t(texte.bestaetigenVon, { name: vertretendeName })}
          onClick={() => bestaetigen.mutate(id)}
        >
          {t(texte.bestaetigen)}
        </Knopf>
      )}
      <Knopf
        klein
        art="tertiary"
        laeuft={beenden.isPending}
        aria-label={t(texte.beendenVon, { name: vertretendeName })}
        onClick={() => beenden.mutate(id)}
      >
        {t(texte.beenden)}
      </Knopf>
    </>
  );
}
