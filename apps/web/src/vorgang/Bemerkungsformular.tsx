import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AbschnittAnsicht, VorgangAnsicht } from '#contract';
import { teilFrage } from '../api/fragen.js';
import { aufbewahrt, bewahreAuf, vergiss } from '../schritt/ablage.js';
import { useSchrittImStillen } from './useSchrittImStillen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Auswahl, Feld, Feldgruppe, Textbereich, Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { gesammelte, sammle, type GesammelteBemerkung } from './gesammelte.js';
import { bemerkungstexte as texte } from './bemerkungen-texte.js';
import { ueberschriften } from './texte.js';

const ARTEN = ['inhaltlich', 'redaktionell', 'intern'] as const;
const LEER = { abschnitt: '', art: 'inhaltlich', text: '', mitVorschlag: false, alt: '', neu: '' };
type Eingabe = typeof LEER;

/** A remark, on the whole or on a section, with or without other words for a place. */
export function Bemerkungsformular({
  vorgang,
  etag,
  abschnitt = '',
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  abschnitt?: string;
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  const ort = `bemerken${abschnitt}`;
  const [e, setE] = useState<Eingabe>(() => ({ ...LEER, abschnitt, ...aufbewahrt(vorgang.id, ort) }));
  const [geprueft, setGeprueft] = useState(false);
  const leere = () => {
    vergiss(vorgang.id, ort);
    setE({ ...LEER, abschnitt });
    setGeprueft(false);
  };
  const { data: abschnitte = [] } = useQuery(teilFrage<AbschnittAnsicht[]>(vorgang.id, 'abschnitte'));
  const { mutate, isPending, error } = useSchrittImStillen(vorgang.id, etag, () => {
    sage(t(texte.gesendet));
    leere();
  });
  const setze = (neu: Partial<Eingabe>) => {
    const ganz = { ...e, ...neu };
    setE(ganz);
    bewahreAuf(vorgang.id, ort, ganz);
  };
  const maengel = maengelVon(e, abschnitte.find(({ buchstabe }) => buchstabe === e.abschnitt)?.text ?? '');
  const inOrdnung = Object.values(maengel).every((mangel) => mangel === null);
  // A decision of the reader that takes remarks with it.
  const mitEntscheidung = vorgang.schritte.some(
    ({ moeglich, formular }) =>
      moeglich && 'bemerkungen' in ((formular?.['properties'] as object | undefined) ?? {}),
  );
  const fehler = (name: keyof typeof maengel) =>
    geprueft && maengel[name] ? t(maengel[name], { abschnitt: e.abschnitt }) : undefined;
  const sende = () => {
    setGeprueft(true);
    if (inOrdnung) mutate({ schritt: 'bemerken', daten: alsBemerkung(e) });
  };
  const hebeAuf = () => {
    setGeprueft(true);
    if (!inOrdnung) return;
    const alle = [...gesammelte(vorgang.id), alsBemerkung(e)];
    sammle(vorgang.id, alle);
    sage(t(texte.aufgehoben, { anzahl: alle.length }));
    leere();
  };
  return (
    <form
      className="karte stapel"
      noValidate
      aria-labelledby="bemerkung-neu"
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        sende();
      }}
    >
      <h2 id="bemerkung-neu">{t(texte.schreiben)}</h2>
      {error && <Fehlermeldung fehler={error} />}
      <Feld beschriftung={t(texte.abschnitt)} pflicht fehler={fehler('abschnitt')}>
        <Auswahl value={e.abschnitt} onChange={({ target }) => setze({ abschnitt: target.value })}>
          <option value="">{t(texte.ganze)}</option>
          {abschnitte.map(({ buchstabe }) => (
            <option key={buchstabe} value={buchstabe} lang="de">
              {ueberschriften[buchstabe]?.de}
            </option>
          ))}
        </Auswahl>
      </Feld>
      <Feldgruppe beschriftung={t(texte.art)}>
        {ARTEN.map((art) => (
          <Wahl
            key={art}
            type="radio"
            name="art"
            beschriftung={t(texte[art])}
            checked={e.art === art}
            onChange={() => setze({ art })}
          />
        ))}
      </Feldgruppe>
      <Feld beschriftung={t(texte.text)} pflicht fehler={fehler('text')}>
        <Textbereich
          lang="de"
          rows={4}
          maxLength={4000}
          value={e.text}
          onChange={({ target }) => setze({ text: target.value })}
        />
      </Feld>
      <Wahl
        type="checkbox"
        beschriftung={t(texte.mitVorschlag)}
        hinweis={t(texte.mitVorschlagHinweis)}
        checked={e.mitVorschlag}
        onChange={({ target }) => setze({ mitVorschlag: target.checked })}
      />
      {e.mitVorschlag && (
        <>
          <Feld beschriftung={t(texte.alt)} hinweis={t(texte.altHinweis)} pflicht fehler={fehler('alt')}>
            <Textbereich
              lang="de"
              rows={3}
              maxLength={4000}
              value={e.alt}
              onChange={({ target }) => setze({ alt: target.value })}
            />
          </Feld>
          <Feld beschriftung={t(texte.neu)} hinweis={t(texte.neuHinweis)} pflicht>
            <Textbereich
              lang="de"
              rows={3}
              maxLength={4000}
              value={e.neu}
              onChange={({ target }) => setze({ neu: target.value })}
            />
          </Feld>
        </>
      )}
      <div className="reihe">
        <Knopf type="submit" laeuft={isPending}>
          {t(texte.senden)}
        </Knopf>
        {mitEntscheidung && (
          <Knopf art="tertiary" onClick={hebeAuf}>
            {t(texte.aufheben)}
          </Knopf>
        )}
      </div>
    </form>
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
