import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BemerkungAnsicht, VorgangAnsicht } from '#contract';
import { useSchrittImStillen } from './useSchrittImStillen.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Feld, Textbereich } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { bemerkungstexte as texte } from './bemerkungen-texte.js';

const FARBE = { offen: 'hinweis', uebernommen: 'gut', abgelehnt: 'achtung', erledigt: 'gut' } as const;

/**
 * One remark with its proposal, its state and – for those who write the paper – what can be done about it.
 */
export function Bemerkung({
  vorgang,
  etag,
  bemerkung: b,
  mitOrt = true,
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  bemerkung: BemerkungAnsicht;
  mitOrt?: boolean;
}) {
  const { t, sprache } = useSprache();
  const art = texte[b.art as 'redaktionell'] ?? { de: b.art, en: b.art };
  return (
    <div className="stapel stapel--eng">
      <div className="reihe klein">
        <Plakette art={FARBE[b.stand]}>{t(texte[`stand_${b.stand}`])}</Plakette>
        {b.veraltet && <Plakette art="achtung">{t(texte.veraltet)}</Plakette>}
        <strong>{b.person}</strong>
        {b.ressort && <span>({b.ressort})</span>}
        <span className="gedaempft">
          {zeitpunkt(b.am, sprache)} · {t(art)} ·{' '}
          {b.fassung === 0 ? t(texte.entwurf) : t(texte.fassung, { nr: b.fassung })}
        </span>
      </div>
      {mitOrt && (
        <p className="klein gedaempft">
          {b.abschnitt ? t(texte.zu, { abschnitt: b.abschnitt }) : t(texte.zurVorlage)}
        </p>
      )}
      <p lang="de" className="vergleichstext">
        {b.text}
      </p>
      {b.vorschlag && (
        <div className="vorschlag" lang="de">
          <p className="klein">
            <strong>{t(texte.vorschlag)}</strong>
          </p>
          <p>
            <del>
              <span className="kern-sr-only">{t(texte.bisher)} </span>
              {b.vorschlag.alt}
            </del>
          </p>
          {b.vorschlag.neu !== '' && (
            <p>
              <ins>
                <span className="kern-sr-only">{t(texte.kuenftig)} </span>
                {b.vorschlag.neu}
              </ins>
            </p>
          )}
          {b.veraltet && <p className="klein">{t(texte.veraltetErklaert)}</p>}
        </div>
      )}
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

function Antworten({
  vorgang,
  etag,
  bemerkung: b,
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  bemerkung: BemerkungAnsicht;
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [grund, setGrund] = useState<string | null>(null);
  const [fehlt, setFehlt] = useState(false);
  const { mutate, isPending, error } = useSchrittImStillen(vorgang.id, etag, ({ schritt }) =>
    sage(t(schritt === 'vorschlagUebernehmen' ? texte.uebernommen : texte.beantwortet)),
  );
  const darf = (name: string) =>
    vorgang.schritte.some((schritt) => schritt.name === name && schritt.moeglich);
  const antworte = (stand: string, antwort?: string) =>
    mutate({
      schritt: 'bemerkungErledigen',
      daten: { bemerkung: b.id, stand, ...(antwort ? { antwort } : {}) },
    });
  const lehneAb = () => {
    const zuKurz = (grund ?? '').trim().length < 5;
    setFehlt(zuKurz);
    if (!zuKurz) antworte('abgelehnt', grund?.trim());
  };
  if (!darf('bemerkungErledigen')) return null;
  return (
    <>
      {error && <Fehlermeldung fehler={error} />}
      {grund === null ? (
        <div className="reihe">
          {b.vorschlag && !b.veraltet && darf('vorschlagUebernehmen') && (
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
          <Knopf klein art="tertiary" onClick={() => setGrund('')}>
            {t(texte.ablehnen)}
          </Knopf>
          {b.abschnitt && darf('bearbeiten') && (
            <Link
              className="klein"
              to="/vorgaenge/$id/entwurf/$buchstabe"
              params={{ id: vorgang.id, buchstabe: b.abschnitt }}
            >
              {t(texte.bearbeiten)}
            </Link>
          )}
        </div>
      ) : (
        <form
          className="stapel stapel--eng"
          noValidate
          onSubmit={(e) => {
            e.preventDefault();
            lehneAb();
          }}
        >
          <Feld
            beschriftung={t(texte.warumNicht)}
            hinweis={t(texte.warumNichtHinweis)}
            pflicht
            fehler={fehlt ? t(texte.warumFehlt) : undefined}
          >
            <Textbereich
              lang="de"
              rows={3}
              maxLength={4000}
              value={grund}
              onChange={(e) => setGrund(e.target.value)}
            />
          </Feld>
          <div className="reihe">
            <Knopf type="submit" klein laeuft={isPending}>
              {t(texte.antworten)}
            </Knopf>
            <Knopf klein art="tertiary" onClick={() => setGrund(null)}>
              {t(texte.abbrechen)}
            </Knopf>
          </div>
        </form>
      )}
    </>
  );
}
