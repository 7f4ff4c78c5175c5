import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BEMERKUNGSARTEN, type VorgangAnsicht, type Zweisprachig } from '#contract';
import { abschnitteFrage } from '../api/fragen.js';
import { aufbewahrt, bewahreAuf, vergiss } from '../schritt/ablage.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Auswahlfeld, Langtext, Wahl, Wahlgruppe } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { useSchrittImStillen } from './useSchrittImStillen.js';
import { gesammelte, sammle, type GesammelteBemerkung } from './gesammelte.js';
import { bemerkungstexte as texte } from './bemerkungen-texte.js';
import { ueberschriften } from './texte.js';

const LEER = { abschnitt: '', art: 'inhaltlich', text: '', mitVorschlag: false, alt: '', neu: '' };
type Eingabe = typeof LEER;

interface Angaben {
  vorgang: VorgangAnsicht;
  etag: string;
  abschnitt?: string;
}

/** A remark, on the whole or on a section, with or without other words for a place. */
export function Bemerkungsformular({ vorgang, etag, abschnitt = '' }: Angaben) {
  const { t } = useSprache();
  const sage = useAnsage();
  const eingabe = useBemerkungseingabe(vorgang.id, abschnitt);
  const { mutate, isPending, error } = useSchrittImStillen(vorgang.id, etag, () => {
    sage(t(texte.gesendet));
    eingabe.leere();
  });
  const hebeAuf = () => {
    if (!eingabe.pruefe()) return;
    const alle = [...gesammelte(vorgang.id), alsBemerkung(eingabe.werte)];
    sammle(vorgang.id, alle);
    sage(t(texte.aufgehoben, { anzahl: alle.length }));
    eingabe.leere();
  };
  return (
    <Formular
      className="karte stapel"
      aria-labelledby="bemerkung-neu"
      sende={() => {
        if (eingabe.pruefe()) mutate({ schritt: 'bemerken', daten: alsBemerkung(eingabe.werte) });
      }}
    >
      <h2 id="bemerkung-neu">{t(texte.schreiben)}</h2>
      {error && <Fehlermeldung fehler={error} />}
      <Bemerkungsfelder eingabe={eingabe} />
      <div className="reihe">
        <Knopf type="submit" laeuft={isPending}>
          {t(texte.senden)}
        </Knopf>
        {nimmtBemerkungenMit(vorgang) && (
          <Knopf art="tertiary" onClick={hebeAuf}>
            {t(texte.aufheben)}
          </Knopf>
        )}
      </div>
    </Formular>
  );
}

function Bemerkungsfelder({ eingabe }: { eingabe: Bemerkungseingabe }) {
  const { t } = useSprache();
  return (
    <>
      <Ort eingabe={eingabe} />
      <Art eingabe={eingabe} />
      <Langtext
        lang="de"
        rows={4}
        maxLength={4000}
        beschriftung={t(texte.text)}
        pflicht
        wert={eingabe.werte.text}
        setze={(text) => eingabe.setze({ text })}
        fehler={eingabe.fehler('text')}
      />
      <Vorschlag eingabe={eingabe} />
    </>
  );
}

/** Is there a decision of the reader that takes remarks with it? */
function nimmtBemerkungenMit({ schritte }: VorgangAnsicht): boolean {
  return schritte.some(
    ({ moeglich, formular }) =>
      moeglich && 'bemerkungen' in ((formular?.['properties'] as object | undefined) ?? {}),
  );
}

type Bemerkungseingabe = ReturnType<typeof useBemerkungseingabe>;

/** What has been written so far; kept on the device until it is sent. */
function useBemerkungseingabe(vorgang: string, abschnitt: string) {
  const { t } = useSprache();
  const ort = `bemerken${abschnitt}`;
  const [werte, setWerte] = useState<Eingabe>(() => ({ ...LEER, abschnitt, ...aufbewahrt(vorgang, ort) }));
  const [geprueft, setGeprueft] = useState(false);
  const { data: abschnitte = [] } = useQuery(abschnitteFrage(vorgang));
  const inhalt = abschnitte.find(({ buchstabe }) => buchstabe === werte.abschnitt)?.text ?? '';
  const maengel: Partial<Record<keyof Eingabe, Zweisprachig | null>> = maengelVon(werte, inhalt);
  return {
    werte,
    abschnitte,
    setze: (neu: Partial<Eingabe>) => {
      const ganz = { ...werte, ...neu };
      setWerte(ganz);
      bewahreAuf(vorgang, ort, ganz);
    },
    leere: () => {
      vergiss(vorgang, ort);
      setWerte({ ...LEER, abschnitt });
      setGeprueft(false);
    },
    /** From now on faults are shown; is there none? */
    pruefe: () => {
      setGeprueft(true);
      return Object.values(maengel).every((mangel) => mangel === null);
    },
    fehler: (feld: keyof Eingabe) => {
      const mangel = maengel[feld];
      return geprueft && mangel ? t(mangel, { abschnitt: werte.abschnitt }) : undefined;
    },
  };
}

function Ort({ eingabe: { werte, abschnitte, setze, fehler } }: { eingabe: Bemerkungseingabe }) {
  const { t } = useSprache();
  return (
    <Auswahlfeld
      beschriftung={t(texte.abschnitt)}
      pflicht
      fehler={fehler('abschnitt')}
      wert={werte.abschnitt}
      setze={(abschnitt) => setze({ abschnitt })}
    >
      <option value="">{t(texte.ganze)}</option>
      {abschnitte.map(({ buchstabe }) => (
        <option key={buchstabe} value={buchstabe} lang="de">
          {ueberschriften[buchstabe].de}
        </option>
      ))}
    </Auswahlfeld>
  );
}

function Art({ eingabe: { werte, setze } }: { eingabe: Bemerkungseingabe }) {
  const { t } = useSprache();
  return (
    <Wahlgruppe
      beschriftung={t(texte.art)}
      name="art"
      wahlen={BEMERKUNGSARTEN.map((art) => ({ wert: art, beschriftung: t(texte[art]) }))}
      wert={werte.art}
      setze={(art) => setze({ art })}
    />
  );
}

function Vorschlag({ eingabe }: { eingabe: Bemerkungseingabe }) {
  const { t } = useSprache();
  const { mitVorschlag } = eingabe.werte;
  return (
    <>
      <Wahl
        type="checkbox"
        beschriftung={t(texte.mitVorschlag)}
        hinweis={t(texte.mitVorschlagHinweis)}
        checked={mitVorschlag}
        onChange={({ target }) => eingabe.setze({ mitVorschlag: target.checked })}
      />
      {mitVorschlag && (
        <>
          <Langtext
            lang="de"
            rows={3}
            maxLength={4000}
            beschriftung={t(texte.alt)}
            hinweis={t(texte.altHinweis)}
            pflicht
            wert={eingabe.werte.alt}
            setze={(alt) => eingabe.setze({ alt })}
            fehler={eingabe.fehler('alt')}
          />
          <Langtext
            lang="de"
            rows={3}
            maxLength={4000}
            beschriftung={t(texte.neu)}
            hinweis={t(texte.neuHinweis)}
            pflicht
            wert={eingabe.werte.neu}
            setze={(neu) => eingabe.setze({ neu })}
          />
        </>
      )}
    </>
  );
}

function alsBemerkung({
  text,
  art,
  abschnitt,
  mitVorschlag,
  alt,
  neu,
}: Eingabe): GesammelteBemerkung & Record<string, unknown> {
  return {
    text: text.trim(),
    art,
    ...(abschnitt ? { abschnitt } : {}),
    ...(mitVorschlag ? { vorschlag: { alt, neu } } : {}),
  };
}

function maengelVon({ text, mitVorschlag, abschnitt, alt }: Eingabe, inhalt: string) {
  return {
    text: text.trim() === '' ? texte.textFehlt : null,
    abschnitt: mitVorschlag && abschnitt === '' ? texte.abschnittFehlt : null,
    alt: mitVorschlag && abschnitt !== '' && (alt === '' || !inhalt.includes(alt)) ? texte.altFehlt : null,
  };
}
