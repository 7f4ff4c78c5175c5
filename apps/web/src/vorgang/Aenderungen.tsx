import { useQuery } from '@tanstack/react-query';
import type { MitzeichnungAnsicht, VorgangAnsicht } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { darf } from './schritte.js';
import { texte } from './texte.js';
import { Unterschiede } from './Unterschiede.js';
import { useVeralteteMitzeichnung } from './useVeralteteMitzeichnung.js';
import { vergleichstexte } from './vergleich-texte.js';

/**
 * What is different: since the reader's Ressort co-signed, when that no longer counts; otherwise between the
 * last two Fassungen.
 */
export function Aenderungen({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const veraltet = useVeralteteMitzeichnung(vorgang);
  const von = veraltet?.fassung ?? vorgang.fassung - 1;
  const bis = vorgang.fassung;
  const { data, error, isPending } = useQuery({
    ...leseFrage('get /vorgaenge/{id}/fassungen/vergleich', {
      pfad: { id: vorgang.id },
      abfrage: { von, bis },
    }),
    enabled: von >= 1 && veraltet !== undefined,
  });
  if (veraltet === undefined) return <Laedt />;
  if (von < 1)
    return (
      <Leer titel={t(texte.ersteFassung)}>
        <p>{t(texte.ersteFassungErklaert)}</p>
      </Leer>
    );
  if (error) return <Fehlermeldung fehler={error} />;
  if (isPending) return <Laedt />;
  return (
    <div className="stapel stapel--weit">
      {veraltet && <ErneuteMitzeichnung vorgang={vorgang} letzte={veraltet} von={von} />}
      <div className="reihe reihe--aussen">
        <h2>{t(texte.vergleichVon, { von, bis })}</h2>
        <Knopflink
          klein
          art="tertiary"
          to="/vorgaenge/$id/vergleich"
          params={{ id: vorgang.id }}
          search={{ von, bis }}
        >
          {t(texte.andereFassungen)}
        </Knopflink>
      </div>
      {data.abschnitte.every(({ stand }) => stand === 'gleich') ? (
        <Leer titel={t(vergleichstexte.gleich)} />
      ) : (
        <Unterschiede vergleich={data} />
      )}
    </div>
  );
}

/** The own co-signature counts no longer: what to do about it. */
function ErneuteMitzeichnung({
  vorgang,
  letzte,
  von,
}: {
  vorgang: VorgangAnsicht;
  letzte: MitzeichnungAnsicht;
  von: number;
}) {
  const { t } = useSprache();
  const kannErneut = darf(vorgang, 'mitzeichnen');
  return (
    <Meldung art="warning" titel={t(texte.seitIhrer, { von })}>
      <p>{t(texte.seitIhrerErklaert)}</p>
      {kannErneut && (
        <div>
          <Knopflink
            art="primary"
            klein
            to="/vorgaenge/$id/schritt/$schritt"
            params={{ id: vorgang.id, schritt: 'mitzeichnen' }}
            search={{ ressort: letzte.ressort ?? undefined }}
          >
            {t(texte.erneut)}
          </Knopflink>
        </div>
      )}
    </Meldung>
  );
}
