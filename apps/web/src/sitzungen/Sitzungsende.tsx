import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Antwort, SitzungAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { useHeute } from '../api/heute.js';
import { leseFrage } from '../api/fragen.js';
import { tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Auswahlfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { nimmtVorlagen } from './sitzungen.js';
import { sitzungstexte as texte } from './texte.js';
import { aendere, useSitzungsaenderung } from './useSitzungsaenderung.js';

type Rest = Antwort<'get /sitzungen/{id}/vorlagen'>;

const WORTE = {
  absagen: { erklaert: texte.absagenErklaert, knopf: texte.absagenJetzt, gesagt: texte.abgesagt },
  abschliessen: {
    erklaert: texte.abschliessenErklaert,
    knopf: texte.abschliessenJetzt,
    gesagt: texte.abgeschlossen,
  },
} as const;

const ARBEIT = {
  absagen: (sitzung: SitzungAnsicht, nach: object) => aendere(sitzung, { stand: 'entfallen', ...nach }),
  abschliessen: ({ id }: SitzungAnsicht, nach: object) =>
    sende('post /sitzungen/{id}/abschluss', { pfad: { id }, eingabe: nach }),
};

/** Cancels or closes a meeting: shows what is left on it, and moves that to a chosen one. */
export function Sitzungsende({
  sitzung,
  art,
  fertig,
}: {
  sitzung: SitzungAnsicht;
  art: keyof typeof WORTE;
  fertig: () => void;
}) {
  const { t } = useSprache();
  const { erklaert, knopf, gesagt } = WORTE[art];
  const [nach, setNach] = useState('');
  const { data: rest } = useQuery(leseFrage('get /sitzungen/{id}/vorlagen', { pfad: { id: sitzung.id } }));
  const { mutate, isPending, error } = useSitzungsaenderung(gesagt, fertig);
  if (!rest) return <Laedt />;
  const uebrig = rest.vorlagen.length + rest.verborgen;
  return (
    <Formular
      className="stapel"
      sende={() => mutate(() => ARBEIT[art](sitzung, nach === '' ? {} : { nach }))}
    >
      {error && <Fehlermeldung fehler={error} />}
      <p>{t(erklaert)}</p>
      <Unbestaetigte auftraege={rest.auftraege} />
      {uebrig > 0 && (
        <>
          <Uebriges rest={rest} fertig={fertig} />
          <Zielwahl sitzung={sitzung} wert={nach} setze={setNach} />
        </>
      )}
      <div>
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {t(knopf)}
        </Knopf>
      </div>
    </Formular>
  );
}

/** Every paper that heads for the meeting, each with the way to its page. */
function Uebriges({ rest, fertig }: { rest: Rest; fertig: () => void }) {
  const { t, zahl } = useSprache();
  return (
    <Meldung art="warning" titel={t(texte.uebrig)}>
      <ul>
        {rest.vorlagen.map(({ id, nummer, titel, zustandTitel, top }) => (
          <li key={id}>
            <Link to="/vorgaenge/$id" params={{ id }} onClick={fertig}>
              {nummer} <span lang="de">{titel}</span>
            </Link>
            {' – '}
            {top
              ? t(texte.topOhneErgebnis, { teil: t(texte[top.teil]), nummer: top.nummer })
              : t(zustandTitel)}
          </li>
        ))}
      </ul>
      {rest.verborgen > 0 && <p>{zahl(rest.verborgen, texte.eineVerborgen, texte.vieleVerborgen)}</p>}
    </Meldung>
  );
}

function Unbestaetigte({ auftraege }: Pick<Rest, 'auftraege'>) {
  const { t } = useSprache();
  if (auftraege.length === 0) return null;
  return (
    <Meldung art="info" titel={t(texte.unbestaetigt)}>
      <ul>
        {auftraege.map(({ id, nummer, titel }) => (
          <li key={id}>
            <Link to="/vorgaenge/$id" params={{ id }}>
              {nummer} <span lang="de">{titel}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Meldung>
  );
}

function Zielwahl({
  sitzung,
  wert,
  setze,
}: {
  sitzung: SitzungAnsicht;
  wert: string;
  setze: (id: string) => void;
}) {
  const { t, sprache } = useSprache();
  const { data } = useQuery(leseFrage('get /sitzungen', { abfrage: { ab: useHeute(), anzahl: 60 } }));
  const andere = (data?.eintraege ?? []).filter((eine) => nimmtVorlagen(eine) && eine.id !== sitzung.id);
  return (
    <Auswahlfeld beschriftung={t(texte.wohin)} pflicht wert={wert} setze={setze}>
      <option value="">{t(texte.bitteWaehlen)}</option>
      {andere.map(({ id, datum }) => (
        <option key={id} value={id}>
          {tagLang(datum, sprache)}
        </option>
      ))}
    </Auswahlfeld>
  );
}
