import { useMutation } from '@tanstack/react-query';
import type { MoeglicherSchritt, VorgangAnsicht } from '#contract';
import { useAbsicht } from '../api/absicht.js';
import { ApiFehler, sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { vergiss } from './ablage.js';
import { inWorten } from './gruende.js';
import { alsDaten, type Feldangabe, type Werte } from './schema.js';

interface Angaben {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  etag: string;
  felder: readonly Feldangabe[];
  werte: Werte;
}

/**
 * Makes the Schritt. The same form sent twice – double click, lost answer – is one intention and has one
 * effect.
 */
export function useSchritt({ vorgang, schritt, etag, felder, werte }: Angaben, gelungen: () => void) {
  const { t, sprache } = useSprache();
  const absicht = useAbsicht();
  const mutation = useMutation({
    mutationFn: (gesendete: Werte) => {
      const daten = alsDaten(felder, gesendete);
      return sende('post /vorgaenge/{id}/schritte', {
        pfad: { id: vorgang.id },
        eingabe: { schritt: schritt.name, daten },
        etag,
        schluessel: absicht.schluesselFuer(daten),
      });
    },
    onSuccess: async () => {
      vergiss(vorgang.id, schritt.name);
      await frischeAuf();
      gelungen();
    },
    // Another state or another reason to refuse needs another key.
    onError: (fehler) => {
      if (fehler instanceof ApiFehler && fehler.status >= 400 && fehler.status < 500) absicht.vergiss();
    },
  });
  const gruende =
    mutation.error instanceof ApiFehler ? mutation.error.problem.gruende.map((grund) => grund[sprache]) : [];
  const gebessert =
    mutation.error instanceof ApiFehler &&
    mutation.error.code === 'daten_ungueltig' &&
    felder.some(({ name }) => mutation.variables?.[name] !== werte[name]);
  const feldfehler = Object.fromEntries(
    felder.flatMap(({ name }) => {
      // What has been mended is no longer a fault.
      if (mutation.variables?.[name] !== werte[name]) return [];
      const grund = gruende.find((einer) => einer.startsWith(`${name}:`) || einer.startsWith(`${name}.`));
      return grund === undefined ? [] : [[name, inWorten(grund, t).replace(/^[^:]+: /u, '')]];
    }),
  );
  return {
    mache: () => mutation.mutate(werte),
    laeuft: mutation.isPending,
    fehler: gebessert ? null : mutation.error,
    feldfehler,
  };
}
