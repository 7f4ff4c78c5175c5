import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAbsicht } from '../api/absicht.js';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Langtext, Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { kampagnentexte as texte } from './texte.js';

/** Year, day on which the reports are due, and who hears of them after the Senate. */
export function NeueKampagne() {
  const { t } = useSprache();
  const heute = useHeute();
  const [jahr, setJahr] = useState(heute.slice(0, 4));
  const [faellig, setFaellig] = useState('');
  const [gremien, setGremien] = useState('');
  const [falsch, setFalsch] = useState(false);
  const planung = usePlanung();
  const plane = () => {
    const passt = /^2[01]\d\d$/u.test(jahr.trim());
    setFalsch(!passt);
    if (passt) planung.mutate({ jahr, faellig, gremien });
  };
  return (
    <Formular className="stapel" sende={plane}>
      {planung.error && <Fehlermeldung fehler={planung.error} />}
      <Berichtsjahr wert={jahr} setze={setJahr} falsch={falsch} />
      <div>
        <Datumsfeld beschriftung={t(texte.faellig)} wert={faellig} setze={setFaellig} />
        <p className="feld__hinweis">{t(texte.faelligHinweis)}</p>
      </div>
      <Langtext
        lang="de"
        rows={3}
        beschriftung={t(texte.gremien)}
        hinweis={t(texte.gremienHinweis)}
        wert={gremien}
        setze={setGremien}
      />
      <div>
        <Knopf type="submit" art="primary" laeuft={planung.isPending}>
          {t(texte.planen)}
        </Knopf>
      </div>
    </Formular>
  );
}

function Berichtsjahr({
  wert,
  setze,
  falsch,
}: {
  wert: string;
  setze: (jahr: string) => void;
  falsch: boolean;
}) {
  const { t } = useSprache();
  return (
    <Textfeld
      kurz
      inputMode="numeric"
      maxLength={4}
      beschriftung={t(texte.jahr)}
      pflicht
      hinweis={t(texte.jahrHinweis)}
      fehler={falsch ? t(texte.jahrFehlt) : undefined}
      wert={wert}
      setze={setze}
    />
  );
}

interface Planung {
  jahr: string;
  faellig: string;
  gremien: string;
}

function usePlanung() {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const absicht = useAbsicht();
  return useMutation({
    mutationFn: ({ jahr, faellig, gremien }: Planung) => {
      const namen = gremien
        .split('\n')
        .map((einer) => einer.trim())
        .filter(Boolean);
      const eingabe = {
        jahr: Number(jahr),
        ...(faellig.trim() ? { faellig } : {}),
        ...(namen.length > 0 ? { gremien: namen } : {}),
      };
      return sende('post /kampagnen', { eingabe, schluessel: absicht.schluesselFuer(eingabe) });
    },
    onSuccess: async ({ id }, { jahr }) => {
      sage(t(texte.geplant, { jahr }));
      await frischeAuf();
      void navigiere({ to: '/kampagnen/$id', params: { id } });
    },
    onError: absicht.vergiss,
  });
}
