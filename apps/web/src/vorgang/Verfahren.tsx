import { useQuery } from '@tanstack/react-query';
import {
  stelleInWorten,
  type Eile,
  type SchrittEintrag,
  type Verfahrensbild as Bild,
  type VorgangAnsicht,
} from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { tag, tagLang, tagVon, tageZwischen, zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Tafel } from '../ui/Tafel.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { zustandstitel } from '../verfahren/bildplan.js';
import { texte } from '../verfahren/texte.js';
import { Verfahrensbild, Vielerreichte } from '../verfahren/Verfahrensbild.js';

/**
 * Where the Vorgang has been and how long it waited there, where it stands, what may come next, and the dates
 * up to its Sitzung.
 */
export function Verfahren({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t, zahl } = useSprache();
  const heute = useHeute();
  const { data: bild, error } = useQuery({
    ...leseFrage('get /verfahren/{id}', {
      pfad: { id: vorgang.verfahren.id },
      abfrage: { version: vorgang.verfahren.version },
    }),
    staleTime: 3_600_000,
  });
  const { data: verlauf } = useQuery(leseFrage('get /vorgaenge/{id}/schritte', { pfad: { id: vorgang.id } }));
  if (error) return <Fehlermeldung fehler={error} />;
  if (!bild || !verlauf) return <Laedt />;
  const stationen = stationenAus(verlauf, heute, vorgang.beendetAm !== null);
  const besucht = new Map<string, string>();
  for (const { zustand } of stationen)
    besucht.set(
      zustand,
      zahl(
        stationen.filter((eine) => eine.zustand === zustand).reduce((summe, { tage }) => summe + tage, 0),
        texte.einTag,
        texte.tage,
      ),
    );
  const begangen = new Set(stationen.slice(1).map(({ zustand }, i) => `${stationen[i]?.zustand}>${zustand}`));
  return (
    <div className="stapel stapel--weit">
      <figure className="stapel stapel--eng">
        <Verfahrensbild bild={bild} jetzt={vorgang.zustand} besucht={besucht} begangen={begangen} />
        <figcaption className="klein gedaempft">
          {t(texte.legende)} <Vielerreichte bild={bild} />
        </figcaption>
      </figure>
      <Stationentafel stationen={stationen} bild={bild} />
      {!vorgang.beendetAm && <Weiter vorgang={vorgang} bild={bild} />}
      {vorgang.sitzung && !vorgang.beendetAm && (
        <Plan sitzung={vorgang.sitzung.datum} eile={vorgang.eile ?? 'normal'} />
      )}
    </div>
  );
}

interface Station {
  zustand: string;
  von: string;
  bis: string | null;
  tage: number;
}

/** Each stay in a state, in order; the last one lasts until today while the Vorgang runs. */
function stationenAus(verlauf: readonly SchrittEintrag[], heute: string, beendet: boolean): Station[] {
  const wechsel = verlauf.filter(({ von, nach }) => von !== nach);
  return wechsel.map(({ nach, zeit }, i) => {
    const bis = wechsel[i + 1]?.zeit ?? null;
    return {
      zustand: nach,
      von: zeit,
      bis,
      tage:
        beendet && bis === null
          ? 0
          : Math.max(tageZwischen(tagVon(zeit), bis === null ? heute : tagVon(bis)), 0),
    };
  });
}

function Stationentafel({ stationen, bild }: { stationen: readonly Station[]; bild: Bild }) {
  const { t, sprache } = useSprache();
  const titel = (name: string) => t(zustandstitel(bild, name));
  return (
    <div className="tafel tafel--karten">
      <table>
        <caption>{t(texte.bisher)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(texte.station)}</th>
            <th scope="col">{t(texte.von)}</th>
            <th scope="col">{t(texte.bis)}</th>
            <th scope="col" className="rechts">
              {t(texte.dauer)}
            </th>
          </tr>
        </thead>
        <tbody>
          {stationen.map(({ zustand, von, bis, tage }, i) => (
            <tr key={i}>
              <th scope="row">{titel(zustand)}</th>
              <td data-spalte={t(texte.von)}>{tag(von, sprache)}</td>
              <td data-spalte={t(texte.bis)}>{bis ? tag(bis, sprache) : t(texte.jetzt)}</td>
              <td className="rechts" data-spalte={t(texte.dauer)}>
                {tage}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Weiter({ vorgang, bild }: { vorgang: VorgangAnsicht; bild: Bild }) {
  const { t } = useSprache();
  const wege = bild.kanten.filter(({ von, bleibt, intern }) => von === vorgang.zustand && !bleibt && !intern);
  const titel = (name: string) => t(zustandstitel(bild, name));
  return (
    <Tafel
      titel={t(texte.weiter)}
      titelSichtbar
      spalten={[texte.schritt, texte.fuehrtZu, texte.wer].map((spalte) => t(spalte))}
    >
      {wege.map(({ name, titel: schritt, nach, wer }, i) => (
        <tr key={i}>
          <th scope="row">{t(schritt)}</th>
          <td data-spalte={t(texte.fuehrtZu)}>{titel(nach)}</td>
          <td data-spalte={t(texte.wer)}>
            {[...new Set(wer.map((eine) => eine.split('@')[0] ?? ''))]
              .filter((rolle) => rolle !== 'person')
              .map((rolle) => stelleInWorten(`${rolle}@`, t).replace(' ()', ''))
              .join(', ') || name}
          </td>
        </tr>
      ))}
    </Tafel>
  );
}

function Plan({ sitzung, eile }: { sitzung: string; eile: Eile }) {
  const { t, sprache } = useSprache();
  const { data } = useQuery(leseFrage('get /plan', { abfrage: { sitzung, eile } }));
  if (!data) return null;
  return (
    <Tafel
      titel={t(texte.plan, { tag: tagLang(sitzung, sprache) })}
      titelSichtbar
      spalten={[texte.station, texte.spaetestens, texte.grund].map((spalte) => t(spalte))}
    >
      {data.map(({ station, titel, spaetestens, uhrzeit, zeitpunkt: ende, grund }) => (
        <tr key={station}>
          <th scope="row" lang="de">
            {titel}
          </th>
          <td data-spalte={t(texte.spaetestens)}>
            {uhrzeit ? zeitpunkt(ende, sprache) : tag(spaetestens, sprache)}
          </td>
          <td data-spalte={t(texte.grund)} lang="de">
            {grund}
          </td>
        </tr>
      ))}
    </Tafel>
  );
}
