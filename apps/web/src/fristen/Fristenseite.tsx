import { AUFTRAGSLAGEN } from '#contract';
import { useQuery } from '@tanstack/react-query';
import { adresse } from '../api/adresse.js';
import { ichFrage, ressortsFrage } from '../api/fragen.js';
import { Wahlliste } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { mit } from '../listen/suchteile.js';
import { listentexte } from '../listen/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { fristenweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Adressknopf } from '../ui/Knopf.js';
import { Reiter } from '../ui/Reiter.js';
import { Auftragsliste } from './Auftragsliste.js';
import { Fristliste } from './Fristliste.js';
import { fristentexte as texte } from './texte.js';

/** What has to be done by when: obligations out of decisions, and the deadlines of every running Vorgang. */
export function Fristenseite() {
  const { t } = useSprache();
  const { ansicht, wer, stand } = fristenweg.useSearch();
  const laufende = ansicht === 'laufende';
  const wessen = wer === 'mein' ? { mein: 'ja' as const } : { ressort: wer };
  const filter = { ...wessen, stand };
  return (
    <Seite
      titel={t(texte.titel)}
      aktionen={
        !laufende && (
          <Adressknopf klein href={adresse('get /auftraege.csv', { abfrage: filter })} download>
            {t(listentexte.csv)}
          </Adressknopf>
        )
      }
    >
      <Reiter
        name={t(texte.ansichten)}
        ziele={([undefined, 'laufende'] as const).map((eine) => ({
          to: '/fristen',
          search: { ...(eine ? { ansicht: eine } : {}), ...(wer ? { wer } : {}) },
          text: t(texte[eine ?? 'auftraege']),
          an: ansicht === eine,
        }))}
      />
      <div className="stapel">
        <Fristfilter />
        {laufende ? <Fristliste abfrage={wessen} /> : <Auftragsliste abfrage={filter} />}
      </div>
    </Seite>
  );
}

function Fristfilter() {
  const { t } = useSprache();
  const { ansicht, wer, stand } = fristenweg.useSearch();
  const navigiere = fristenweg.useNavigate();
  const { data: ich } = useQuery(ichFrage);
  const { data: ressorts = [] } = useQuery(ressortsFrage);
  const setze = (name: string) => (wert: string | undefined) =>
    void navigiere({ search: mit(name, wert), replace: true, resetScroll: false });
  const eigene = new Set(ich?.aemter.map(({ ressort }) => ressort));
  const wahlen = [
    { wert: 'mein', text: t(texte.meine) },
    ...ressorts
      .toSorted((a, b) => Number(eigene.has(b.kuerzel)) - Number(eigene.has(a.kuerzel)))
      .map(({ kuerzel, name }) => ({ wert: kuerzel, text: name })),
  ];
  return (
    <Filterleiste>
      <Wahlliste beschriftung={t(texte.wessen)} wert={wer} setze={setze('wer')} wahlen={wahlen} />
      {ansicht !== 'laufende' && (
        <Wahlliste
          beschriftung={t(texte.stand)}
          wert={stand}
          setze={setze('stand')}
          wahlen={AUFTRAGSLAGEN.map((wert) => ({
            wert,
            text: t(texte[wert]),
          }))}
        />
      )}
    </Filterleiste>
  );
}
