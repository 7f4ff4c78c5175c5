import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnlageAnsicht, VorgangAnsicht } from '#contract';
import { ichFrage, teilFrage } from '../api/fragen.js';
import { useSchrittImStillen } from '../vorgang/useSchrittImStillen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { groesse } from '../ui/Dateiwahl.js';
import { Eingabe, Feld } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { NeueAnlage } from './NeueAnlage.js';
import { texte } from './texte.js';

/** The files of the draft, each with words for those who do not see it; what is removed can be had back. */
export function Anlagen({
  vorgang: { id },
  etag,
  darf,
}: {
  vorgang: VorgangAnsicht;
  etag: string;
  darf: boolean;
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  const abfragen = useQueryClient();
  const { data: ich } = useQuery(ichFrage);
  const { data = [], error } = useQuery(teilFrage<AnlageAnsicht[]>(id, 'anlagen'));
  const [entfernt, setEntfernt] = useState<AnlageAnsicht | null>(null);
  const schritt = useSchrittImStillen(id, etag);
  const entferne = (anlage: AnlageAnsicht) =>
    schritt.mutate(
      { schritt: 'anlageEntfernen', daten: { anlage: anlage.id } },
      {
        onSuccess: () => {
          setEntfernt(anlage);
          sage(t(texte.entfernt, { name: anlage.name }));
        },
      },
    );
  const holeZurueck = ({ name, sha256, alternativtext }: AnlageAnsicht) =>
    schritt.mutate(
      {
        schritt: 'anlageHinzufuegen',
        daten: { name, sha256, ...(alternativtext ? { alternativtext } : {}) },
      },
      { onSuccess: () => setEntfernt(null) },
    );
  return (
    <section aria-labelledby="anlagen" className="stapel">
      <h2 id="anlagen">{t(texte.anlagen)}</h2>
      {(error ?? schritt.error) && <Fehlermeldung fehler={error ?? schritt.error} />}
      {entfernt && (
        <Meldung art="info">
          <p>{t(texte.entfernt, { name: entfernt.name })}</p>
          <div>
            <Knopf klein laeuft={schritt.isPending} onClick={() => holeZurueck(entfernt)}>
              {t(texte.rueckgaengig)}
            </Knopf>
          </div>
        </Meldung>
      )}
      {data.length === 0 ? (
        <p className="gedaempft">{t(texte.keineAnlagen)}</p>
      ) : (
        <ul className="zeilen">
          {data.map((anlage) => (
            <li key={anlage.id} id={`anlage-${anlage.id}`} className="anlage stapel stapel--eng">
              <Anlagenzeile
                vorgang={id}
                anlage={anlage}
                darf={darf}
                entferne={() => entferne(anlage)}
                beschreibe={(alternativtext) =>
                  schritt.mutate({
                    schritt: 'anlageBeschreiben',
                    daten: { anlage: anlage.id, alternativtext },
                  })
                }
              />
            </li>
          ))}
        </ul>
      )}
      {darf && ich && (
        <NeueAnlage
          key={data.length}
          vorgang={id}
          etag={etag}
          maxMb={ich.dateiMaxMb}
          gelungen={(anlage) => {
            sage(t(texte.hinzugefuegt, { name: anlage.name }));
            void abfragen.invalidateQueries({ queryKey: ['vorgang', id] });
          }}
        />
      )}
    </section>
  );
}

interface Zeilenangaben {
  vorgang: string;
  anlage: AnlageAnsicht;
  darf: boolean;
  entferne: () => void;
  beschreibe: (text: string) => void;
}

function Anlagenzeile({
  vorgang,
  anlage: { id, name, groesse: bytes, alternativtext },
  darf,
  entferne,
  beschreibe,
}: Zeilenangaben) {
  const { t } = useSprache();
  const [text, setText] = useState<string | null>(null);
  return (
    <>
      <div className="reihe reihe--aussen">
        <span>
          <a href={`/api/vorgaenge/${vorgang}/anlagen/${id}`} download={name} lang="de">
            {name}
          </a>{' '}
          <span className="gedaempft">({groesse(bytes)})</span>
        </span>
        {darf && (
          <span className="reihe">
            <Knopf
              klein
              art="tertiary"
              aria-label={t(texte.beschreibenVon, { name })}
              onClick={() => setText(text === null ? (alternativtext ?? '') : null)}
            >
              {t(texte.beschreiben)}
            </Knopf>
            <Knopf klein art="tertiary" aria-label={t(texte.entfernenVon, { name })} onClick={entferne}>
              {t(texte.entfernen)}
            </Knopf>
          </span>
        )}
      </div>
      {alternativtext ? (
        <p className="klein gedaempft" lang="de">
          {alternativtext}
        </p>
      ) : (
        <div>
          <Plakette art="achtung">{t(texte.ohneText)}</Plakette>
        </div>
      )}
      {text !== null && (
        <form
          className="stapel stapel--eng"
          onSubmit={(e) => {
            e.preventDefault();
            beschreibe(text.trim());
            setText(null);
          }}
        >
          <Feld beschriftung={t(texte.alternativtext)} hinweis={t(texte.alternativtextHinweis)} pflicht>
            <Eingabe lang="de" maxLength={500} value={text} onChange={(e) => setText(e.target.value)} />
          </Feld>
          <div>
            <Knopf type="submit" klein>
              {t(texte.sichern)}
            </Knopf>
          </div>
        </form>
      )}
    </>
  );
}
