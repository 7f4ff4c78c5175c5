import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stufenworte, type AufgabeAnsicht, type VorgangAnsicht } from '#contract';
import { vorgangFrage } from '../api/fragen.js';
import { fristKurz, tag, tagKurz } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Hinweise } from '../vorgang/Hinweise.js';
import { mitzeichnungsfarben, mitzeichnungsworte } from '../vorgang/mitzeichnung-texte.js';
import { Seither } from '../vorgang/Seither.js';
import { Text } from '../vorgang/Text.js';
import { Wortlaut } from '../vorgang/Wortlaut.js';
import { texte } from './texte.js';
import type { Blick } from './useBlick.js';
import { Vorschauentscheidung } from './Vorschauentscheidung.js';

interface Angaben {
  aufgabe: AufgabeAnsicht;
  blick: Blick;
  stelleZurueck: ((id: string) => void) | undefined;
}

/**
 * The task beside the list: what is to be decided, what stands around it, and the decision itself. Reading here
 * does not count as seen: what has changed stays marked until she opens it or decides.
 */
export function Vorschau({ aufgabe, blick, stelleZurueck }: Angaben) {
  const { t } = useSprache();
  const { data, error, isPending, refetch } = useQuery(vorgangFrage(aufgabe.id));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <aside className="vorschau" aria-label={t(texte.vorschau)} tabIndex={0}>
      <div className="vorschau__inhalt stapel">
        {isPending && <Laedt />}
        {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
        {data && (
          <>
            <Kopf aufgabe={aufgabe} vorgang={data.inhalt} />
            <Hinweise vorgang={data.inhalt} />
            <Wortlaut vorgang={data.inhalt} ebene="h3" />
            <Seither vorgang={data.inhalt} />
            <Mitzeichnende vorgang={data.inhalt} />
            {data.inhalt.art === 'senatsvorlage' && <GanzerText vorgang={data.inhalt} />}
          </>
        )}
      </div>
      {data && (
        <Vorschauentscheidung stand={data} blick={blick} neuLaden={refetch} stelleZurueck={stelleZurueck} />
      )}
    </aside>
  );
}

function Kopf({ aufgabe, vorgang }: { aufgabe: AufgabeAnsicht; vorgang: VorgangAnsicht }) {
  const { t, sprache } = useSprache();
  const { nummer, titel, fristAm } = aufgabe;
  const wann = fristAm === null ? null : fristKurz(fristAm, sprache);
  return (
    <div className="stapel stapel--eng">
      <div className="reihe klein">
        <strong>{nummer}</strong>
        <Plakette art="hinweis">{t(vorgang.zustandTitel)}</Plakette>
        {vorgang.stufe !== 'offen' && <Plakette art="achtung">{t(stufenworte[vorgang.stufe])}</Plakette>}
        <span className="gedaempft">
          {[
            vorgang.fassung > 0 && t(texte.fassung, { nr: vorgang.fassung }),
            vorgang.federfuehrung,
            vorgang.sitzung && t(texte.senatAm, { tag: tagKurz(vorgang.sitzung.datum, sprache) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <h2 lang="de">{titel}</h2>
      <p>
        <strong>{wann === null ? t(aufgabe.tun) : t(texte.tunBis, { tun: t(aufgabe.tun), wann })}</strong>{' '}
        <span className="gedaempft klein">
          {t(texte.liegtSeit, { tag: tag(vorgang.geaendertAm, sprache) })}
        </span>
      </p>
    </div>
  );
}

/** All sections, for whoever unfolds them. */
function GanzerText({ vorgang }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  const [offen, setOffen] = useState(false);
  return (
    <details onToggle={(ereignis) => setOffen(ereignis.currentTarget.open)}>
      <summary>{t(texte.ganzerText)}</summary>
      {offen && <Text vorgang={vorgang} />}
    </details>
  );
}

/** Which houses have said what. */
function Mitzeichnende({ vorgang: { mitzeichnende } }: { vorgang: VorgangAnsicht }) {
  const { t } = useSprache();
  if (mitzeichnende.length === 0) return null;
  return (
    <section className="stapel stapel--eng">
      <h3 className="klein">{t(texte.mitzeichnung)}</h3>
      <ul className="schlicht reihe">
        {mitzeichnende.map(({ ressort, stand }) => (
          <li key={ressort}>
            <Plakette art={mitzeichnungsfarben[stand]}>
              {ressort}: {t(mitzeichnungsworte[stand])}
            </Plakette>
          </li>
        ))}
      </ul>
    </section>
  );
}
