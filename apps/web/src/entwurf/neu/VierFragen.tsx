import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Stufe } from '#contract';
import { useAbsicht } from '../../api/absicht.js';
import { sende } from '../../api/api.js';
import { vorgangFrage } from '../../api/fragen.js';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { Auswahlfeld, Textfeld } from '../../ui/Feld.js';
import { Formular } from '../../ui/Formular.js';
import { Knopf } from '../../ui/Knopf.js';
import { Fehlermeldung } from '../../ui/Zustaende.js';
import { useRessortname } from '../../vorgang/ressort.js';
import { Stufenwahl } from '../Stufenwahl.js';
import { Sitzungswahl } from './Sitzungswahl.js';
import { texte } from './texte.js';

interface Angaben {
  ressorts: readonly string[];
  vorbild: string | undefined;
}

/** Title, lead, meeting, level: everything else comes with the draft. */
export function VierFragen({ ressorts, vorbild }: Angaben) {
  const { t } = useSprache();
  const [titel, setTitel] = useState('');
  const [federfuehrung, setFederfuehrung] = useState(ressorts[0] ?? '');
  const [sitzung, setSitzung] = useState('');
  const [stufe, setStufe] = useState<Stufe>('offen');
  const [fehlt, setFehlt] = useState(false);
  const titelfeld = useRef<HTMLDivElement>(null);
  const anlage = useAnlage(vorbild);
  const lege = () => {
    const zuKurz = titel.trim().length < 3;
    setFehlt(zuKurz);
    if (zuKurz) titelfeld.current?.querySelector('input')?.focus();
    else anlage.mutate({ titel: titel.trim(), federfuehrung, sitzung, stufe });
  };
  return (
    <Formular className="stapel stapel--weit" sende={lege}>
      {vorbild && <Vorbild id={vorbild} />}
      {anlage.error && <Fehlermeldung fehler={anlage.error} />}
      <div ref={titelfeld}>
        <Textfeld
          lang="de"
          maxLength={300}
          beschriftung={t(texte.wieHeisst)}
          hinweis={t(texte.wieHeisstHinweis)}
          pflicht
          fehler={fehlt && titel.trim().length < 3 ? t(texte.titelFehlt) : undefined}
          wert={titel}
          setze={setTitel}
        />
      </div>
      <Federfuehrungswahl ressorts={ressorts} wert={federfuehrung} setze={setFederfuehrung} />
      <Sitzungswahl wert={sitzung} setze={setSitzung} />
      <Stufenwahl wert={stufe} setze={setStufe} />
      <div>
        <Knopf type="submit" art="primary" laeuft={anlage.isPending}>
          {t(texte.anlegen)}
        </Knopf>
      </div>
    </Formular>
  );
}

interface Antworten {
  titel: string;
  federfuehrung: string;
  sitzung: string;
  stufe: Stufe;
}

function useAnlage(vorbild: string | undefined) {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const absicht = useAbsicht();
  return useMutation({
    mutationFn: ({ sitzung, ...antworten }: Antworten) => {
      const eingabe = {
        art: 'senatsvorlage' as const,
        ...antworten,
        ...(sitzung ? { sitzung } : {}),
        ...(vorbild ? { vorbild } : {}),
      };
      return sende('post /vorgaenge', { eingabe, schluessel: absicht.schluesselFuer(eingabe) });
    },
    onSuccess: ({ vorgang, nummer }) => {
      sage(t(texte.angelegt, { nummer }));
      void navigiere({ to: '/vorgaenge/$id/entwurf', params: { id: vorgang } });
    },
  });
}

function Federfuehrungswahl({
  ressorts,
  wert,
  setze,
}: {
  ressorts: readonly string[];
  wert: string;
  setze: (ressort: string) => void;
}) {
  const { t } = useSprache();
  const ressortname = useRessortname();
  return (
    <Auswahlfeld beschriftung={t(texte.federfuehrung)} pflicht wert={wert} setze={setze}>
      {ressorts.map((eines) => (
        <option key={eines} value={eines}>
          {ressortname(eines)} ({eines})
        </option>
      ))}
    </Auswahlfeld>
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
