import type { SitzungAnsicht } from '#contract';
import { ApiFehler, sende } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';
import { aendere, useSitzungsaenderung } from './useSitzungsaenderung.js';

const WORTE = {
  absagen: { erklaert: texte.absagenErklaert, knopf: texte.absagenJetzt, gesagt: texte.abgesagt },
  abschliessen: {
    erklaert: texte.abschliessenErklaert,
    knopf: texte.abschliessenJetzt,
    gesagt: texte.abgeschlossen,
  },
} as const;

const ARBEIT = {
  absagen: (sitzung: SitzungAnsicht) => aendere(sitzung, { stand: 'entfallen' }),
  abschliessen: ({ id }: SitzungAnsicht) => sende('post /sitzungen/{id}/abschluss', { pfad: { id } }),
};

/** Cancels or closes a meeting; what is left on it is listed. */
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
  const { mutate, isPending, error } = useSitzungsaenderung(gesagt, fertig);
  return (
    <div className="stapel">
      {error && <Hindernis fehler={error} fertig={fertig} />}
      <p>{t(erklaert)}</p>
      <div>
        <Knopf art="primary" laeuft={isPending} onClick={() => mutate(() => ARBEIT[art](sitzung))}>
          {t(knopf)}
        </Knopf>
      </div>
    </div>
  );
}

function Hindernis({ fehler, fertig }: { fehler: Error; fertig: () => void }) {
  const { t } = useSprache();
  const tops = offeneTops(fehler);
  if (tops.length === 0) return <Fehlermeldung fehler={fehler} />;
  return (
    <Meldung art="danger" titel={t(texte.ohneErgebnis)} dringend>
      <ul>
        {tops.map(({ name, ziel }) => (
          <li key={ziel}>
            <a href={ziel} onClick={fertig}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Meldung>
  );
}

/** „oeffentlich 3“ → a link to that item of the agenda. */
function offeneTops(fehler: unknown): { name: string; ziel: string }[] {
  const tops =
    fehler instanceof ApiFehler && fehler.code === 'sitzung_unvollstaendig'
      ? ((fehler.problem.angaben['tops'] as string[] | undefined) ?? [])
      : [];
  return tops.map((stelle) => {
    const [teil = '', nummer = ''] = stelle.split(' ');
    return {
      name: `TOP ${nummer}${teil === 'vertraulich' ? ' (vertraulich)' : ''}`,
      ziel: `#top-${teil}-${nummer}`,
    };
  });
}
