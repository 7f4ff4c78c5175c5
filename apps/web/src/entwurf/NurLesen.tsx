import type { MoeglicherSchritt } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Gruende } from '../ui/Gruende.js';
import { Meldung } from '../ui/Meldung.js';
import { texte } from './texte.js';

/** Why the draft cannot be written to by the reader now. */
export function NurLesen({ schritt }: { schritt: MoeglicherSchritt | undefined }) {
  const { t } = useSprache();
  return (
    <Meldung art="info" titel={t(texte.nurLesen)}>
      <Gruende gruende={schritt?.gruende ?? []} />
    </Meldung>
  );
}
