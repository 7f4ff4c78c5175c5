import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { stufenworte, type AnlageAnsicht, type VorgangAnsicht } from '#contract';
import { adresse } from '../api/adresse.js';
import { ichFrage, leseFrage, vorgangFrage } from '../api/fragen.js';
import { Dateimerkmale } from '../vorgang/Dateimerkmale.js';
import { useSchrittImStillen } from '../vorgang/useSchrittImStillen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { groesse } from '../ui/Dateiwahl.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Plakette } from '../ui/Plakette.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { Alternativtext } from './Alternativtext.js';
import { NeueAnlage } from './NeueAnlage.js';
import { texte } from './texte.js';

interface Angaben {
  vorgang: VorgangAnsicht;
  etag: string;
  darf: boolean;
}

/** The files of the draft, each with words for those who do not see it; what is removed can be had back. */
export function Anlagen({ vorgang: { id }, etag, darf }: Angaben) {
  const { t } = useSprache();
  const { data: ich } = useQuery(ichFrage);
  const { data = [], error } = useQuery(leseFrage('get /vorgaenge/{id}/anlagen', { pfad: { id } }));
  const schritte = useAnlagenschritte(id, etag);
  const fehler = error ?? schritte.error;
  return (
    <section aria-labelledby="anlagen" className="stapel">
      <h2 id="anlagen">{t(texte.anlagen)}</h2>
      {fehler && <Fehlermeldung fehler={fehler} />}
      <Entfernte schritte={schritte} />
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
                entferne={() => schritte.entferne(anlage)}
                beschreibe={(text) => schritte.beschreibe(anlage, text)}
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
          gelungen={schritte.hinzugefuegt}
        />
      )}
    </section>
  );
}

/** What can be done with a file; the last one that was removed is kept to be had back. */
function useAnlagenschritte(vorgang: string, etag: string) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [entfernt, setEntfernt] = useState<AnlageAnsicht | null>(null);
  const abfragen = useQueryClient();
  const { mutate, isPending, error } = useSchrittImStillen(vorgang, etag);
  const entferne = (anlage: AnlageAnsicht) =>
    mutate(
      { schritt: 'anlageEntfernen', daten: { anlage: anlage.id } },
      {
        onSuccess: () => {
          setEntfernt(anlage);
          sage(t(texte.entfernt, { name: anlage.name }));
        },
      },
    );
  const holeZurueck = ({ name, sha256, alternativtext, stufe }: AnlageAnsicht) =>
    mutate(
      {
        schritt: 'anlageHinzufuegen',
        daten: { name, sha256, stufe, ...(alternativtext ? { alternativtext } : {}) },
      },
      { onSuccess: () => setEntfernt(null) },
    );
  const beschreibe = (anlage: AnlageAnsicht, alternativtext: string) =>
    mutate({ schritt: 'anlageBeschreiben', daten: { anlage: anlage.id, alternativtext } });
  const hinzugefuegt = ({ name }: AnlageAnsicht) => {
    sage(t(texte.hinzugefuegt, { name }));
    void abfragen.invalidateQueries({ queryKey: vorgangFrage(vorgang).queryKey });
  };
  return { entfernt, entferne, holeZurueck, beschreibe, hinzugefuegt, isPending, error };
}

function Entfernte({ schritte }: { schritte: ReturnType<typeof useAnlagenschritte> }) {
  const { t } = useSprache();
  const { entfernt, holeZurueck, isPending } = schritte;
  if (!entfernt) return null;
  return (
    <Meldung art="info">
      <p>{t(texte.entfernt, { name: entfernt.name })}</p>
      <div>
        <Knopf klein laeuft={isPending} onClick={() => holeZurueck(entfernt)}>
          {t(texte.rueckgaengig)}
        </Knopf>
      </div>
    </Meldung>
  );
}

interface Zeilenangaben {
  vorgang: string;
  anlage: AnlageAnsicht;
  darf: boolean;
  entferne: () => void;
  beschreibe: (text: string) => void;
}

function Anlagenzeile({ vorgang, anlage, darf, entferne, beschreibe }: Zeilenangaben) {
  const { t } = useSprache();
  const { name, alternativtext } = anlage;
  const [schreibt, setSchreibt] = useState(false);
  return (
    <>
      <div className="reihe reihe--aussen">
        <Anlagenlink vorgang={vorgang} anlage={anlage} />
        {darf && (
          <span className="reihe">
            <Knopf
              klein
              art="tertiary"
              aria-label={t(texte.beschreibenVon, { name })}
              onClick={() => setSchreibt(!schreibt)}
            >
              {t(texte.beschreiben)}
            </Knopf>
            <Knopf klein art="tertiary" aria-label={t(texte.entfernenVon, { name })} onClick={entferne}>
              {t(texte.entfernen)}
            </Knopf>
          </span>
        )}
      </div>
      <VorhandenerText text={alternativtext} />
      {schreibt && (
        <Beschreibung
          bisher={alternativtext ?? ''}
          beschreibe={(text) => {
            beschreibe(text);
            setSchreibt(false);
          }}
        />
      )}
    </>
  );
}

function Anlagenlink({ vorgang, anlage }: Pick<Zeilenangaben, 'vorgang' | 'anlage'>) {
  const { t } = useSprache();
  const pfad = { id: vorgang, anlage: anlage.id };
  return (
    <span>
      <a href={adresse('get /vorgaenge/{id}/anlagen/{anlage}', { pfad })} download={anlage.name} lang="de">
        {anlage.name}
      </a>{' '}
      <span className="gedaempft">
        ({groesse(anlage.groesse)}
        {anlage.stufe !== 'offen' && `, ${t(stufenworte[anlage.stufe])}`})
      </span>{' '}
      <Dateimerkmale merkmale={anlage.merkmale} />
    </span>
  );
}

function VorhandenerText({ text }: { text: string | null }) {
  const { t } = useSprache();
  return text ? (
    <p className="klein gedaempft" lang="de">
      {text}
    </p>
  ) : (
    <div>
      <Plakette art="achtung">{t(texte.ohneText)}</Plakette>
    </div>
  );
}

function Beschreibung({ bisher, beschreibe }: { bisher: string; beschreibe: (text: string) => void }) {
  const { t } = useSprache();
  const [text, setText] = useState(bisher);
  return (
    <Formular noValidate={false} className="stapel stapel--eng" sende={() => beschreibe(text.trim())}>
      <Alternativtext wert={text} setze={setText} pflicht />
      <div>
        <Knopf type="submit" klein>
          {t(texte.sichern)}
        </Knopf>
      </div>
    </Formular>
  );
}
