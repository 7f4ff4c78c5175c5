import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { EIGENE_UMFAENGE, type SchluesselAnsicht } from '#contract';
import { leseschluessel } from '../api/adresse.js';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Auswahlfeld, Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { texte } from './texte.js';

/** Own API keys: list, a new one shown once, revocation. */
export function Schluessel() {
  const { t } = useSprache();
  const abfragen = useQueryClient();
  const { data = [], error } = useQuery(leseFrage('get /ich/schluessel'));
  const widerrufen = useMutation({
    mutationFn: (kennung: string) => sende('delete /ich/schluessel/{kennung}', { pfad: { kennung } }),
    onSuccess: () => abfragen.invalidateQueries({ queryKey: leseschluessel('get /ich/schluessel') }),
  });
  return (
    <section aria-labelledby="schluessel" className="stapel">
      <h2 id="schluessel">{t(texte.schluessel)}</h2>
      <p>{t(texte.schluesselErklaert)}</p>
      {(error ?? widerrufen.error) && <Fehlermeldung fehler={error ?? widerrufen.error} />}
      {data.length === 0 && <p className="gedaempft">{t(texte.keineSchluessel)}</p>}
      {data.length > 0 && (
        <ul className="zeilen">
          {data.map((schluessel) => (
            <Schluesselzeile
              key={schluessel.kennung}
              schluessel={schluessel}
              laeuft={widerrufen.isPending}
              widerrufe={() => widerrufen.mutate(schluessel.kennung)}
            />
          ))}
        </ul>
      )}
      <NeuerSchluessel />
    </section>
  );
}

function Schluesselzeile({
  schluessel: { kennung, name, gueltigBis, umfang },
  laeuft,
  widerrufe,
}: {
  schluessel: SchluesselAnsicht;
  laeuft: boolean;
  widerrufe: () => void;
}) {
  const { t, sprache } = useSprache();
  return (
    <li className="reihe reihe--aussen">
      <span>
        <strong>{name}</strong> <code className="gedaempft">{kennung.slice(0, 6)}</code>
        <span className="klein gedaempft">
          {' '}
          {t(texte[umfang.at(-1) ?? 'lesen'])}, {t(texte.gueltigBis, { tag: tag(gueltigBis, sprache) })}
        </span>
      </span>
      <Knopf
        klein
        art="tertiary"
        laeuft={laeuft}
        aria-label={t(texte.widerrufenVon, { name })}
        onClick={widerrufe}
      >
        {t(texte.widerrufen)}
      </Knopf>
    </li>
  );
}

function NeuerSchluessel() {
  const { t } = useSprache();
  const [name, setName] = useState('');
  const [umfang, setUmfang] = useState<(typeof EIGENE_UMFAENGE)[number]>('lesen');
  const [tage, setTage] = useState('90');
  const neu = useMutation({
    mutationFn: () => sende('post /ich/schluessel', { eingabe: { name, umfang, tage: Number(tage) } }),
    onSuccess: async () => {
      setName('');
      await frischeAuf({ queryKey: leseschluessel('get /ich/schluessel') });
    },
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => neu.mutate()}>
      {neu.error && <Fehlermeldung fehler={neu.error} />}
      {neu.data && <Einmalig schluessel={neu.data.schluessel} />}
      <Textfeld maxLength={80} beschriftung={t(texte.name)} pflicht wert={name} setze={setName} />
      <Auswahlfeld beschriftung={t(texte.umfang)} pflicht wert={umfang} setze={setUmfang}>
        {EIGENE_UMFAENGE.map((einer) => (
          <option key={einer} value={einer}>
            {t(texte[einer])}
          </option>
        ))}
      </Auswahlfeld>
      <Textfeld
        type="number"
        min={1}
        max={365}
        beschriftung={t(texte.tage)}
        pflicht
        wert={tage}
        setze={setTage}
      />
      <div>
        <Knopf type="submit" laeuft={neu.isPending}>
          {t(texte.ausstellen)}
        </Knopf>
      </div>
    </Formular>
  );
}

/** The key in full: it is shown this once. */
function Einmalig({ schluessel }: { schluessel: string }) {
  const { t } = useSprache();
  const sage = useAnsage();
  return (
    <Meldung art="success" titel={t(texte.einmal)}>
      <p>
        <code>{schluessel}</code>
      </p>
      <div>
        <Knopf
          klein
          onClick={() => void navigator.clipboard.writeText(schluessel).then(() => sage(t(texte.kopiert)))}
        >
          {t(texte.kopieren)}
        </Knopf>
      </div>
    </Meldung>
  );
}
