import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { SchrittAntwort, Stufe } from '#contract';
import { sende } from '../../api/api.js';
import { vorgangFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { Auswahl, Eingabe, Feld, Feldgruppe, Wahl } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { Fehlermeldung } from '../../ui/Zustaende.js';
import { useRessortname } from '../../vorgang/ressort.js';
import { Sitzungswahl } from './Sitzungswahl.js';
import { texte } from './texte.js';

const STUFEN = ['offen', 'nfd', 'vertraulich'] as const;

/** Title, lead, meeting, level: everything else comes with the draft. */
export function VierFragen({
  ressorts,
  vorbild,
}: {
  ressorts: readonly string[];
  vorbild: string | undefined;
}) {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const ressortname = useRessortname();
  const [titel, setTitel] = useState('');
  const [federfuehrung, setFederfuehrung] = useState(ressorts[0] ?? '');
  const [sitzung, setSitzung] = useState('');
  const [stufe, setStufe] = useState<Stufe>('offen');
  const [fehlt, setFehlt] = useState(false);
  const absicht = useRef({ daten: '', schluessel: '' });
  const titelfeld = useRef<HTMLDivElement>(null);
  const anlage = useMutation({
    mutationFn: () => {
      const eingabe = {
        art: 'senatsvorlage',
        titel: titel.trim(),
        federfuehrung,
        stufe,
        ...(sitzung ? { sitzung } : {}),
        ...(vorbild ? { vorbild } : {}),
      };
      const daten = JSON.stringify(eingabe);
      // The same answers sent again after a lost connection are one paper.
      if (absicht.current.daten !== daten) absicht.current = { daten, schluessel: crypto.randomUUID() };
      return sende<SchrittAntwort>('/vorgaenge', eingabe, { schluessel: absicht.current.schluessel });
    },
    onSuccess: ({ vorgang, nummer }) => {
      sage(t(texte.angelegt, { nummer }));
      void navigiere({ to: '/vorgaenge/$id/entwurf', params: { id: vorgang } });
    },
  });
  const lege = () => {
    const zuKurz = titel.trim().length < 3;
    setFehlt(zuKurz);
    if (zuKurz) titelfeld.current?.querySelector('input')?.focus();
    else anlage.mutate();
  };
  return (
    <form
      className="stapel stapel--weit"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        lege();
      }}
    >
      {vorbild && <Vorbild id={vorbild} />}
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <div ref={titelfeld}>
        <Feld
          beschriftung={t(texte.wieHeisst)}
          hinweis={t(texte.wieHeisstHinweis)}
          pflicht
          fehler={fehlt && titel.trim().length < 3 ? t(texte.titelFehlt) : undefined}
        >
          <Eingabe lang="de" maxLength={300} value={titel} onChange={(e) => setTitel(e.target.value)} />
        </Feld>
      </div>
      <Feld beschriftung={t(texte.federfuehrung)} pflicht>
        <Auswahl value={federfuehrung} onChange={(e) => setFederfuehrung(e.target.value)}>
          {ressorts.map((eines) => (
            <option key={eines} value={eines}>
              {ressortname(eines)} ({eines})
            </option>
          ))}
        </Auswahl>
      </Feld>
      <Sitzungswahl wert={sitzung} setze={setSitzung} />
      <Feldgruppe beschriftung={t(texte.vertraulichkeit)}>
        {STUFEN.map((eine) => (
          <Wahl
            key={eine}
            type="radio"
            name="stufe"
            beschriftung={t(texte[eine])}
            hinweis={t(texte[`${eine}Text`])}
            checked={stufe === eine}
            onChange={() => setStufe(eine)}
          />
        ))}
      </Feldgruppe>
      <div>
        <Knopf type="submit" art="primary" laeuft={anlage.isPending}>
          {t(texte.anlegen)}
        </Knopf>
      </div>
    </form>
  );
}

/** Whose text the draft begins with, and the way to begin without it. */
function Vorbild({ id }: { id: string }) {
  const { t } = useSprache();
  const { data, error } = useQuery(vorgangFrage(id));
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return null;
  return (
    <p>
      {t(texte.vorbild)}{' '}
      <Link to="/vorgaenge/$id" params={{ id }} lang="de">
        {data.inhalt.nummer} {data.inhalt.titel}
      </Link>
      .{' '}
      <Link to="/vorlagen/neu" search={{}}>
        {t(texte.ohneVorbild)}
      </Link>
    </p>
  );
}
