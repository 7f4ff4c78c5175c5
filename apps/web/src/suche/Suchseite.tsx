import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Facettenwahl } from '../listen/Facettenwahl.js';
import { Filterleiste } from '../listen/Filterleiste.js';
import { listeFrage } from '../listen/liste.js';
import { gesetzt, mit } from '../listen/suchteile.js';
import { Seite } from '../rahmen/Seite.js';
import { suchweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import '../stil/listen.css';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { Treffer } from './Treffer.js';
import { suchtexte as texte } from './texte.js';

const FACETTEN = ['art', 'phase', 'ressort', 'jahr', 'stufe'] as const;

/** Full text over everything that the reader may see; question and filters are the address. */
export function Suchseite() {
  const { t } = useSprache();
  const suche = suchweg.useSearch();
  const q = suche.q?.trim() ?? '';
  return (
    <Seite titel={q ? t(texte.titelFuer, { q }) : t(texte.titel)}>
      <div className="stapel">
        <Suchzeile key={q} q={q} />
        {q.length < 2 ? <p className="gedaempft">{t(texte.anfang)}</p> : <Ergebnis q={q} />}
      </div>
    </Seite>
  );
}

function Suchzeile({ q }: { q: string }) {
  const { t } = useSprache();
  const navigiere = suchweg.useNavigate();
  const [text, setText] = useState(q);
  const [zuKurz, setZuKurz] = useState(false);
  const suche = () => {
    setZuKurz(text.trim().length < 2);
    if (text.trim().length >= 2) void navigiere({ search: { q: text.trim() } });
  };
  return (
    <Formular className="suchzeile" role="search" aria-label={t(texte.titel)} sende={suche}>
      <Textfeld
        type="search"
        maxLength={200}
        beschriftung={t(texte.feld)}
        pflicht
        hinweis={t(texte.hinweis)}
        fehler={zuKurz ? t(texte.zuKurz) : undefined}
        wert={text}
        setze={setText}
      />
      <Knopf type="submit" art="primary">
        {t(texte.suchen)}
      </Knopf>
    </Formular>
  );
}

function Ergebnis({ q }: { q: string }) {
  const { t, zahl } = useSprache();
  const suche = suchweg.useSearch();
  const navigiere = suchweg.useNavigate();
  const abfrage = { q, ...gesetzt(suche, FACETTEN), anzahl: 20 };
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...listeFrage('get /suche', { abfrage }),
    placeholderData: keepPreviousData,
  });
  if (isPending) return <Laedt />;
  if (error) return <Fehlermeldung fehler={error} />;
  const erste = data.pages[0];
  const treffer = data.pages.flatMap(({ eintraege }) => eintraege);
  return (
    <>
      <Filterleiste>
        <Facettenwahl
          namen={FACETTEN}
          facetten={erste?.facetten ?? {}}
          auswahl={suche}
          setze={(name, wert) =>
            void navigiere({ search: mit(name, wert), replace: true, resetScroll: false })
          }
        />
      </Filterleiste>
      <p role="status">{erste?.mehr ? t(texte.mehr) : zahl(erste?.anzahl ?? 0, texte.einer, texte.viele)}</p>
      {treffer.length === 0 && (
        <Leer titel={t(texte.nichts)}>
          <p>{t(texte.nichtsErklaert)}</p>
        </Leer>
      )}
      <ol className="treffer schlicht">
        {treffer.map((einer) => (
          <Treffer key={einer.id} treffer={einer} />
        ))}
      </ol>
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </>
  );
}
