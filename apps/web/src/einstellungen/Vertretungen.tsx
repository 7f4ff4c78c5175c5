import { useMutation, useQuery } from '@tanstack/react-query';
import { rollen as rollennamen, stelleInWorten, verfahrensworte, type VertretungAnsicht } from '#contract';
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
  const { vertretendeName, vertreteneName, von, bis, grund, wirksam } = vertretung;
  return (
    <tr>
      <th scope="row">
        {vertretendeName ?? t(texte.staendige)}
        {grund && <div className="klein gedaempft">{grund}</div>}
        {!wirksam && (
          <div>
            <Plakette art="achtung">{t(texte.wartet)}</Plakette>
          </div>
        )}
      </th>
      <td data-spalte={t(texte.fuerWen)}>{vertreteneName ?? t(texte.werDasAmtHat)}</td>
      <td data-spalte={t(texte.von)}>{tag(von, sprache)}</td>
      <td data-spalte={t(texte.bis)}>{bis === null ? '–' : tag(bis, sprache)}</td>
      <td data-spalte={t(texte.rollen)}>
        <Umfang vertretung={vertretung} />
      </td>
      <td>
        <Entscheidung vertretung={vertretung} {...aenderungen} />
      </td>
    </tr>
  );
}

/** In which offices, and in which of their cases. */
function Umfang({ vertretung }: { vertretung: VertretungAnsicht }) {
  const { t } = useSprache();
  const { rollen, ressort, verfahren, einVorgang, vorgangNummer } = vertretung;
  const namen = rollen.map((rolle) =>
    ressort === null ? t(rollennamen[rolle]) : stelleInWorten(`${rolle}@${ressort}`, t),
  );
  return (
    <>
      {namen.join(', ') || t(texte.alleRollen)}
      {verfahren.length > 0 && (
        <div className="klein gedaempft">
          {t(texte.nurVerfahren, { was: verfahren.map((eines) => t(verfahrensworte[eines])).join(', ') })}
        </div>
      )}
      {einVorgang && (
        <div className="klein gedaempft">
          {vorgangNummer === null ? t(texte.einVorgang) : t(texte.nurVorgang, { nummer: vorgangNummer })}
        </div>
      )}
    </>
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
          aria-label={t(texte.bestaetigenVon, { name: vertretendeName ?? t(texte.staendige) })}
          onClick={() => bestaetigen.mutate(id)}
        >
          {t(texte.bestaetigen)}
        </Knopf>
      )}
      <Knopf
        klein
        art="tertiary"
        laeuft={beenden.isPending}
        aria-label={t(texte.beendenVon, { name: vertretendeName ?? t(texte.staendige) })}
        onClick={() => beenden.mutate(id)}
      >
        {t(texte.beenden)}
      </Knopf>
    </>
  );
}
