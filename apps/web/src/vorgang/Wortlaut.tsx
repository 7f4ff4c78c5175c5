import { useQuery } from '@tanstack/react-query';
import type { VorgangAnsicht } from '#contract';
import { abschnitteFrage, leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Papier } from '../ui/Papier.js';
import { wortlauttexte as texte } from './wortlaut-texte.js';

const BESCHLUSS = 'G';

/** The words on which she decides, before everything else; German whatever the page speaks. */
export function Wortlaut({ vorgang, ebene: Ebene = 'h2' }: { vorgang: VorgangAnsicht; ebene?: 'h2' | 'h3' }) {
  const { t } = useSprache();
  const beschluss = useBeschluss(vorgang);
  const text = vorgang.auftrag ? vorgang.auftrag.text : beschluss;
  if (text === undefined) return null;
  return (
    <section className="stapel stapel--eng">
      <Ebene className="klein">{t(vorgang.auftrag ? texte.auftragstext : texte.wortlaut)}</Ebene>
      {text.trim() === '' ? (
        <p className="gedaempft">{t(texte.ohneWortlaut)}</p>
      ) : (
        <div className="wortlaut" lang="de">
          <Papier text={text} />
        </div>
      )}
    </section>
  );
}

/** Section G of the Fassung, or of the draft before there is one; undefined while it is read, and where there is none. */
function useBeschluss({ id, art, fassung }: VorgangAnsicht): string | undefined {
  const vorlage = art === 'senatsvorlage';
  const entwurf = useQuery({ ...abschnitteFrage(id), enabled: vorlage && fassung === 0 });
  const eingefroren = useQuery({
    ...leseFrage('get /vorgaenge/{id}/fassungen/{nr}', { pfad: { id, nr: String(fassung) } }),
    enabled: vorlage && fassung > 0,
  });
  return fassung === 0
    ? entwurf.data?.find(({ buchstabe }) => buchstabe === BESCHLUSS)?.text
    : eingefroren.data?.abschnitte[BESCHLUSS];
}
