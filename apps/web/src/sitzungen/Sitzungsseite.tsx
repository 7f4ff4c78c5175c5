import { useQuery } from '@tanstack/react-query';
import type { SitzungAnsicht } from '#contract';
import { useDarf } from '../api/fragen.js';
import { fristtag, tagLang, zeitpunkt } from '../sprache/datum.js';
import { Seite } from '../rahmen/Seite.js';
import { sitzungsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Angabe } from '../ui/Angabe.js';
import { Knopflink } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { FARBE, sitzungFrage } from './sitzungen.js';
import { Sitzungsleitung } from './Sitzungsleitung.js';
import { Tagesordnung } from './Tagesordnung.js';
import { sitzungstexte as texte } from './texte.js';
import { Vorrat } from './Vorrat.js';

/** One meeting: its dates, its agenda with the outcomes, and what still wants to get on it. */
export function Sitzungsseite() {
  const { t, sprache } = useSprache();
  const { id } = sitzungsweg.useParams();
  const kanzlei = useDarf().sitzungenLeiten;
  const { data: sitzung, error, isPending, refetch } = useQuery(sitzungFrage(id));
  if (isPending) return <Laedt />;
  if (!sitzung)
    return (
      <Seite titel={t(texte.titel)} schmal>
        <Fehlermeldung fehler={error} nochmal={() => void refetch()} />
      </Seite>
    );
  return (
    <Seite
      titel={t(texte.sitzungAm, { nummer: sitzung.nummer, tag: tagLang(sitzung.datum, sprache) })}
      bereich={t(texte.titel)}
      aktionen={
        <Knopflink klein art="tertiary" to="/sitzungen">
          {t(texte.zurueck)}
        </Knopflink>
      }
    >
      <div className="stapel stapel--weit">
        <div className="stapel">
          <div className="reihe">
            <Plakette art={FARBE[sitzung.stand]}>{t(texte[`stand_${sitzung.stand}`])}</Plakette>
          </div>
          <Eckdaten sitzung={sitzung} />
          {sitzung.handlungen.length > 0 && <Sitzungsleitung sitzung={sitzung} />}
        </div>
        <Tagesordnung id={id} mitSchritten={kanzlei} />
        {sitzung.stand !== 'abgeschlossen' && <Vorrat id={id} mitSchritten={kanzlei} />}
      </div>
    </Seite>
  );
}

function Eckdaten({ sitzung }: { sitzung: SitzungAnsicht }) {
  const { t, sprache } = useSprache();
  return (
    <dl className="angaben">
      <Angabe name={t(texte.beginn)}>{t(texte.uhr, { zeit: sitzung.beginn })}</Angabe>
      {sitzung.bis && <Angabe name={t(texte.bisTag)}>{tagLang(sitzung.bis, sprache)}</Angabe>}
      <Angabe name={t(texte.abgabeschluss)}>{zeitpunkt(sitzung.abgabeschluss, sprache)}</Angabe>
      <Angabe name={t(texte.konferenz)}>{tagLang(fristtag(sitzung.konferenz), sprache)}</Angabe>
      <Angabe name={t(texte.wahlperiode)}>{sitzung.wahlperiode}</Angabe>
      {sitzung.eroeffnetAm && (
        <Angabe name={t(texte.eroeffnetAm)}>{zeitpunkt(sitzung.eroeffnetAm, sprache)}</Angabe>
      )}
      {sitzung.geschlossenAm && (
        <Angabe name={t(texte.geschlossenAm)}>{zeitpunkt(sitzung.geschlossenAm, sprache)}</Angabe>
      )}
      <Nacherfassung angaben={sitzung.nacherfassung} />
      {sitzung.vermerk && (
        <Angabe name={t(texte.vermerk)} deutsch>
          {sitzung.vermerk}
        </Angabe>
      )}
    </dl>
  );
}

/** Who asked to record it later, why, and who confirmed. */
function Nacherfassung({ angaben }: { angaben: SitzungAnsicht['nacherfassung'] }) {
  const { t, sprache } = useSprache();
  if (!angaben) return null;
  const { grund, von, am, bestaetigtVon, bestaetigtAm } = angaben;
  return (
    <Angabe name={t(texte.nacherfassung)}>
      {t(texte.nacherfassungVon, { grund, wer: von, tag: zeitpunkt(am, sprache) })}
      <br />
      {bestaetigtVon && bestaetigtAm
        ? t(texte.nacherfassungZweite, { wer: bestaetigtVon, tag: zeitpunkt(bestaetigtAm, sprache) })
        : t(texte.nacherfassungOffen)}
    </Angabe>
  );
}
