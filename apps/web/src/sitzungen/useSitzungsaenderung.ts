import { useMutation } from '@tanstack/react-query';
import type { Eingabe, SitzungAnsicht, Zweisprachig } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';

/** The reader changes the meeting that she has before her, not a later one. */
export const aendere = (
  { id, version }: SitzungAnsicht,
  was: Omit<Eingabe<'put /sitzungen/{id}'>, 'version'>,
) => sende('put /sitzungen/{id}', { pfad: { id }, eingabe: { version, ...was } });

/** Does something with a meeting, says that it is done, and reads again. */
export function useSitzungsaenderung(gesagt: Zweisprachig, fertig: () => void) {
  const { t } = useSprache();
  const sage = useAnsage();
  return useMutation({
    mutationFn: (arbeit: () => Promise<unknown>) => arbeit(),
    onSuccess: async () => {
      sage(t(gesagt));
      fertig();
      await frischeAuf();
    },
  });
}
