import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { KampagneAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Eingabe, Feld, Textbereich } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { kampagnentexte as texte } from './texte.js';

/** Year, day on which the reports are due, and who hears of them after the Senate. */
export function NeueKampagne() {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const heute = useHeute();
  const [jahr, setJahr] = useState(heute.slice(0, 4));
  const [faellig, setFaellig] = useState('');
  const [gremien, setGremien] = useState('');
  const [falsch, setFalsch] = useState(false);
  const absicht = useRef({ daten: '', schluessel: '' });
  const planung = useMutation({
    mutationFn: () => {
      const namen = gremien
        .split('\n')
        .map((einer) => einer.trim())
        .filter(Boolean);
      const eingabe = {
        jahr: Number(jahr),
        ...(faellig.trim() ? { faellig } : {}),
        ...(namen.length > 0 ? { gremien: namen } : {}),
      };
      const daten = JSON.stringify(eingabe);
      if (absicht.current.daten !== daten) absicht.current = { daten, schluessel: crypto.randomUUID() };
      return sende<KampagneAnsicht>('/kampagnen', eingabe, { schluessel: absicht.current.schluessel });
    },
    onSuccess: async ({ id }) => {
      sage(t(texte.geplant, { jahr }));
      await frischeAuf();
      void navigiere({ to: '/kampagnen/$id', params: { id } });
    },
    onError: () => {
      absicht.current = { daten: '', schluessel: '' };
    },
  });
  const plane = () => {
    const passt = /^2[01]\d\d$/u.test(jahr.trim());
    setFalsch(!passt);
    if (passt) planung.mutate();
  };
  return (
    <form
      className="stapel"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        plane();
      }}
    >
      {planung.error && <Fehlermeldung fehler={planung.error} />}
      <Feld
        beschriftung={t(texte.jahr)}
        pflicht
        hinweis={t(texte.jahrHinweis)}
        fehler={falsch ? t(texte.jahrFehlt) : undefined}
      >
        <Eingabe
          kurz
          inputMode="numeric"
          maxLength={4}
          value={jahr}
          onChange={(e) => setJahr(e.target.value)}
        />
      </Feld>
      <div>
        <Datumsfeld beschriftung={t(texte.faellig)} wert={faellig} setze={setFaellig} />
        <p className="feld__hinweis">{t(texte.faelligHinweis)}</p>
      </div>
      <Feld beschriftung={t(texte.gremien)} hinweis={t(texte.gremienHinweis)}>
        <Textbereich lang="de" rows={3} value={gremien} onChange={(e) => setGremien(e.target.value)} />
      </Feld>
      <div>
        <Knopf type="submit" art="primary" laeuft={planung.isPending}>
          {t(texte.planen)}
        </Knopf>
      </div>
    </form>
  );
}
