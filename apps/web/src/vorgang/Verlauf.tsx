import { useQuery } from '@tanstack/react-query';
import type { Abfrage, VorgangAnsicht, Zweisprachig } from '#contract';
import { adresse } from '../api/adresse.js';
import { leseFrage } from '../api/fragen.js';
import { vorgangsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Adressknopf } from '../ui/Knopf.js';
import { Reiter } from '../ui/Reiter.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Verlaufseintraege } from './Verlaufseintraege.js';
import { verlaufstexte as texte } from './verlauf-texte.js';

type Filter = Abfrage<'get /vorgaenge/{id}/schritte'>;

/** What the reader may look at of it; `was` in the address names one. */
const AUSWAHL: readonly { was: string | undefined; titel: Zweisprachig; filter: Filter }[] = [
  { was: undefined, titel: texte.alles, filter: {} },
  { was: 'entscheidungen', titel: texte.entscheidungen, filter: { gruppe: 'entscheidungen' } },
  { was: 'texte', titel: texte.texte, filter: { gruppe: 'texte' } },
  { was: 'meine', titel: texte.meine, filter: { meine: 'ja' } },
];

/** Everything that ever happened to the Vorgang, the latest first: who, as whom, what, when, on which content. */
export function Verlauf({ vorgang: { id } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const { reiter, was } = vorgangsweg.useSearch();
  const gewaehlt = AUSWAHL.find((eine) => eine.was === was) ?? AUSWAHL[0];
  const filter = gewaehlt?.filter ?? {};
  const { data, error, isPending } = useQuery(
    leseFrage('get /vorgaenge/{id}/schritte', { pfad: { id }, abfrage: filter }),
  );
  return (
    <div className="stapel">
      <div className="reihe reihe--aussen">
        <Reiter
          name={t(texte.auswahl)}
          ziele={AUSWAHL.map((eine) => ({
            to: '/vorgaenge/$id',
            params: { id },
            search: { reiter, was: eine.was },
            resetScroll: false,
            text: t(eine.titel),
            an: eine === gewaehlt,
          }))}
        />
        <Adressknopf
          klein
          href={adresse('get /vorgaenge/{id}/verlauf.csv', { pfad: { id }, abfrage: filter })}
          download
        >
          {t(texte.csv)}
        </Adressknopf>
      </div>
      {isPending && <Laedt />}
      {error && <Fehlermeldung fehler={error} />}
      {data?.length === 0 && <p>{t(texte.leer)}</p>}
      {data && data.length > 0 && <Verlaufseintraege name={t(texte.verlauf)} eintraege={data.toReversed()} />}
    </div>
  );
}
