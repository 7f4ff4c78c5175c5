import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BemerkungAnsicht, VorgangAnsicht } from '#contract';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Langtext } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { useSchrittImStillen } from './useSchrittImStillen.js';
import { darf } from './schritte.js';
import { bemerkungstexte as texte } from './bemerkungen-texte.js';

const FARBE = { offen: 'hinweis', uebernommen: 'gut', abgelehnt: 'achtung', erledigt: 'gut' } as const;

interface Angaben {
  vorgang: VorgangAnsicht;
  etag: string;
  bemerkung: BemerkungAnsicht;
}

/**
 * One remark with its proposal, its state and – for those who write the paper – what can be done about it.
 */
export function Bemerkung({ vorgang, etag, bemerkung: b, mitOrt = true }: Angaben & { mitOrt?: boolean }) {
  const { t, sprache } = useSprache();
  return (
    <div className="stapel stapel--eng">
      <Bemerkungskopf bemerkung={b} />
      {mitOrt && (
        <p className="klein gedaempft">
          {b.abschnitt ? t(texte.zu, { abschnitt: b.abschnitt }) : t(texte.zurVorlage)}
        </p>
      )}
      <p lang="de" className="vergleichstext">
        {b.text}
      </p>
      <Vorschlag bemerkung={b} />
      {b.erledigtVon && b.erledigtAm && (
        <div className="antwort">
          <p className="klein gedaempft">
            {t(texte.antwortVon, { name: b.erledigtVon, zeit: zeitpunkt(b.erledigtAm, sprache) })}
          </p>
          {b.antwort && <p lang="de">{b.antwort}</p>}
        </div>
      )}
      {b.stand === 'offen' && <Antworten vorgang={vorgang} etag={etag} bemerkung={b} />}
    </div>
  );
}

function Bemerkungskopf({ bemerkung: b }: { bemerkung: BemerkungAnsicht }) {
  const { t, sprache } = useSprache();
  return (
    <div className="reihe klein">
      <Plakette art={FARBE[b.stand]}>{t(texte[`stand_${b.stand}`])}</Plakette>
      {b.veraltet && <Plakette art="achtung">{t(texte.veraltet)}</Plakette>}
      <strong>{b.person}</strong>
      {b.ressort && <span>({b.ressort})</span>}
      <span className="gedaempft">
        {zeitpunkt(b.am, sprache)} · {t(texte[b.art])} ·{' '}
        {b.fassung === 0 ? t(texte.entwurf) : t(texte.fassung, { nr: b.fassung })}
      </span>
    </div>
  );
}

/** Other words for a place: what stands there and what shall. */
function Vorschlag({ bemerkung: { vorschlag, veraltet } }: { bemerkung: BemerkungAnsicht }) {
  const { t } = useSprache();
  if (!vorschlag) return null;
  return (
    <div className="vorschlag" lang="de">
      <p className="klein">
        <strong>{t(texte.vorschlag)}</strong>
      </p>
      <p>
        <del>
          <span className="kern-sr-only">{t(texte.bisher)} </span>
          {vorschlag.alt}
        </del>
      </p>
      {vorschlag.neu !== '' && (
        <p>
          <ins>
            <span className="kern-sr-only">{t(texte.kuenftig)} </span>
            {vorschlag.neu}
          </ins>
        </p>
      )}
      {veraltet && <p className="klein">{t(texte.veraltetErklaert)}</p>}
    </div>
  );
}

function Antworten({ vorgang, etag, bemerkung: b }: Angaben) {
  const { t } = useSprache();
  const [lehntAb, setLehntAb] = useState(false);
  const { mutate, antworte, isPending, error } = useAntwort(vorgang.id, etag, b.id);
  if (!darf(vorgang, 'bemerkungErledigen')) return null;
  return (
    <>
      {error && <Fehlermeldung fehler={error} />}
      {lehntAb ? (
        <Ablehnung
          laeuft={isPending}
          lehneAb={(grund) => antworte('abgelehnt', grund)}
          brichAb={() => setLehntAb(false)}
        />
      ) : (
        <div className="reihe">
          {b.vorschlag && !b.veraltet && darf(vorgang, 'vorschlagUebernehmen') && (
            <Knopf
              klein
              art="primary"
              laeuft={isPending}
              onClick={() => mutate({ schritt: 'vorschlagUebernehmen', daten: { bemerkung: b.id } })}
            >
              {t(texte.uebernehmen)}
            </Knopf>
          )}
          <Knopf klein laeuft={isPending} onClick={() => antworte('erledigt')}>
            {t(texte.erledigt)}
          </Knopf>
          <Knopf klein art="tertiary" onClick={() => setLehntAb(true)}>
            {t(texte.ablehnen)}
          </Knopf>
          {b.abschnitt && darf(vorgang, 'bearbeiten') && (
            <ZumAbschnitt vorgang={vorgang.id} abschnitt={b.abschnitt} />
          )}
        </div>
      )}
    </>
  );
}

function useAntwort(vorgang: string, etag: string, bemerkung: string) {
  const { t } = useSprache();
  const sage = useAnsage();
  const { mutate, isPending, error } = useSchrittImStillen(vorgang, etag, ({ schritt }) =>
    sage(t(schritt === 'vorschlagUebernehmen' ? texte.uebernommen : texte.beantwortet)),
  );
  const antworte = (stand: string, antwort?: string) =>
    mutate({
      schritt: 'bemerkungErledigen',
      daten: { bemerkung: bemerkung, stand, ...(antwort ? { antwort } : {}) },
    });
  return { mutate, antworte, isPending, error };
}

function ZumAbschnitt({ vorgang, abschnitt }: { vorgang: string; abschnitt: string }) {
  const { t } = useSprache();
  return (
    <Link
      className="klein"
      to="/vorgaenge/$id/entwurf/$buchstabe"
      params={{ id: vorgang, buchstabe: abschnitt }}
    >
      {t(texte.bearbeiten)}
    </Link>
  );
}

interface Ablehnungsangaben {
  laeuft: boolean;
  lehneAb: (grund: string) => void;
  brichAb: () => void;
}

/** Why the remark is not taken up: said to the one who wrote it. */
function Ablehnung({ laeuft, lehneAb, brichAb }: Ablehnungsangaben) {
  const { t } = useSprache();
  const [grund, setGrund] = useState('');
  const [fehlt, setFehlt] = useState(false);
  const pruefe = () => {
    const zuKurz = grund.trim().length < 5;
    setFehlt(zuKurz);
    if (!zuKurz) lehneAb(grund.trim());
  };
  return (
    <Formular className="stapel stapel--eng" sende={pruefe}>
      <Langtext
        lang="de"
        rows={3}
        maxLength={4000}
        beschriftung={t(texte.warumNicht)}
        hinweis={t(texte.warumNichtHinweis)}
        pflicht
        fehler={fehlt ? t(texte.warumFehlt) : undefined}
        wert={grund}
        setze={setGrund}
      />
      <div className="reihe">
        <Knopf type="submit" klein laeuft={laeuft}>
          {t(texte.antworten)}
        </Knopf>
        <Knopf klein art="tertiary" onClick={brichAb}>
          {t(texte.abbrechen)}
        </Knopf>
      </div>
    </Formular>
  );
}
