import { useEffect, useMemo, useState } from 'react';
import type { BerichtAnsicht, BerichtEingabe } from '#contract';
import { fuehreZusammen } from '../../entwurf/editor/zusammenfuehren.js';
import { useSprache } from '../../sprache/sprache.js';
import { Dialog } from '../../ui/Dialog.js';
import { Langtext, Wahlgruppe } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { ampelworte, berichtstexte } from '../texte.js';
import type { Berichtsstand } from './berichtsspeicher.js';
import { alsText, ausText, mitFeld, vereine, type Streit } from './eingabe.js';

type Konflikt = Extract<Berichtsstand, { art: 'konflikt' }>;
type Wer = 'meine' | 'ihre';
interface Angaben {
  konflikt: Konflikt;
  offen: boolean;
  schliesse: () => void;
  loese: (text: string) => void;
}

/**
 * Two have changed the same report: what fits together is put together at once, what does not is decided
 * field by field.
 */
export function Konfliktdialog({ konflikt, offen, schliesse, loese }: Angaben) {
  const { t } = useSprache();
  const { eingabe, streit } = useMemo(
    () => vereine(ausText(konflikt.basis), ausText(konflikt.meine), ausText(konflikt.ihrText)),
    [konflikt],
  );
  const glatt = streit.length === 0;
  useEffect(() => {
    if (glatt) loese(alsText(eingabe));
  });
  return glatt ? null : (
    <Dialog titel={t(texte.konfliktTitel)} offen={offen} schliesse={schliesse}>
      <Wahlformular konflikt={konflikt} schliesse={schliesse} loese={loese} />
    </Dialog>
  );
}

function Wahlformular({ konflikt, schliesse, loese }: Omit<Angaben, 'offen'>) {
  const { t } = useSprache();
  const { eingabe, setEingabe, streit, wahl, waehle } = useVereinigung(konflikt);
  return (
    <>
      <p>{t(texte.konfliktStrittig)}</p>
      {streit.map((eines) =>
        eines.ort === 'sachstand' ? (
          <Langtext
            key={eines.ort}
            lang="de"
            rows={10}
            beschriftung={t(berichtstexte.sachstand)}
            pflicht
            wert={eingabe.sachstand}
            setze={(sachstand) => setEingabe({ ...eingabe, sachstand })}
          />
        ) : (
          <Feldwahl
            key={eines.ort}
            streit={eines}
            bericht={konflikt.ihre}
            wahl={wahl[eines.ort] ?? 'meine'}
            waehle={(wer) => waehle(eines, wer)}
          />
        ),
      )}
      <div className="reihe">
        <Knopf art="primary" onClick={() => loese(alsText(eingabe))}>
          {t(texte.soSpeichern)}
        </Knopf>
        <Knopf art="tertiary" onClick={schliesse}>
          {t(texte.spaeter)}
        </Knopf>
      </div>
    </>
  );
}

/** Both versions put together as far as they fit; the rest as she chooses. */
function useVereinigung({ basis, meine, ihrText }: Konflikt) {
  const [{ eingabe: anfang, streit }] = useState(() =>
    vereine(ausText(basis), ausText(meine), ausText(ihrText)),
  );
  const [eingabe, setEingabe] = useState<BerichtEingabe>(() => ({
    ...anfang,
    sachstand: streit.some(({ ort }) => ort === 'sachstand')
      ? fuehreZusammen(ausText(basis).sachstand, ausText(meine).sachstand, ausText(ihrText).sachstand).text
      : anfang.sachstand,
  }));
  const [wahl, setWahl] = useState<Record<string, 'meine' | 'ihre'>>({});
  const waehle = ({ ort, meine: mein, ihre: ihr }: Streit, wer: 'meine' | 'ihre') => {
    setWahl({ ...wahl, [ort]: wer });
    setEingabe(mitFeld(eingabe, ort, wer === 'meine' ? mein : ihr));
  };
  return { eingabe, setEingabe, streit, wahl, waehle };
}

function Feldwahl({
  streit,
  bericht,
  wahl,
  waehle,
}: {
  streit: Streit;
  bericht: BerichtAnsicht;
  wahl: Wer;
  waehle: (wer: Wer) => void;
}) {
  const { t } = useSprache();
  const { ort } = streit;
  const inWorten = (wert: string) =>
    ort === 'kurzeinschaetzung' && wert !== '' ? t(ampelworte[wert as 'rot']) : wert || t(texte.leererWert);
  return (
    <Wahlgruppe
      beschriftung={nameVon(ort, bericht, t)}
      name={ort}
      wahlen={(['meine', 'ihre'] as const).map((wer) => ({
        wert: wer,
        beschriftung: (
          <>
            {t(wer === 'meine' ? texte.meine : texte.andere)}{' '}
            <strong lang="de">{inWorten(streit[wer])}</strong>
          </>
        ),
      }))}
      wert={wahl}
      setze={waehle}
    />
  );
}

const FELDER = {
  ist: texte.ist,
  begruendung: berichtstexte.begruendung,
  neuerTermin: berichtstexte.neuerTermin,
  antwort: texte.antwort,
  kurzeinschaetzung: berichtstexte.kurzeinschaetzung,
  kurzeinschaetzungGrund: texte.begruendungDerWahl,
  nurVerweis: texte.nurVerweis,
} as const;

/** „IST: Anträge im Jahr“ of `kennzahlen/<id>/ist`. */
function nameVon(
  ort: string,
  { kennzahlen, meilensteine, warnungen }: BerichtAnsicht,
  t: ReturnType<typeof useSprache>['t'],
): string {
  const [bereich = '', id, feld = bereich] = ort.split('/');
  const zeile = [...kennzahlen, ...meilensteine].find((eine) => eine.id === id)?.name;
  const warnung = warnungen.find(({ schluessel }) => schluessel === id)?.text;
  const name = t(FELDER[(feld in FELDER ? feld : 'antwort') as keyof typeof FELDER]);
  return (zeile ?? warnung) ? `${name}: ${zeile ?? (warnung ? t(warnung) : '')}` : name;
}
