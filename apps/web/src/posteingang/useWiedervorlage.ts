import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AufgabeAnsicht } from '#contract';
import { ApiFehler, sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache, type Sprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { wvTexte as texte } from './texte.js';

type Aufgaben = readonly AufgabeAnsicht[];
/** So long the way back stands there; afterwards it is in the view „Zurückgestellt“. */
const RUECKGAENGIG_MS = 10_000;

/** Puts one task aside; what the server has against it comes back as text. */
async function stelleZurueck(aufgabe: AufgabeAnsicht, am: string, sprache: Sprache) {
  const grund = await sende('post /aufgaben/{id}/wiedervorlage', {
    pfad: { id: aufgabe.id },
    eingabe: { am },
  }).then(
    () => null,
    (fehler: unknown) =>
      fehler instanceof ApiFehler
        ? fehler.problem.gruende.map((einer) => einer[sprache]).join(' ')
        : String(fehler),
  );
  return { aufgabe, grund };
}

/** Puts tasks aside one by one: what the server refuses for one of them keeps none of the others. */
export function useWiedervorlage(fertig: () => void) {
  const { t, sprache } = useSprache();
  const sage = useAnsage();
  const [rueckgaengig, setRueckgaengig] = useState<Aufgaben>([]);
  const [gruende, setGruende] = useState<readonly string[]>([]);
  const legung = useMutation({
    mutationFn: ({ aufgaben, am }: { aufgaben: Aufgaben; am: string }) =>
      Promise.all(aufgaben.map((aufgabe) => stelleZurueck(aufgabe, am, sprache))),
    onSuccess: async (ergebnisse) => {
      setRueckgaengig(ergebnisse.filter(({ grund }) => grund === null).map(({ aufgabe }) => aufgabe));
      setGruende(
        ergebnisse.flatMap(({ aufgabe, grund }) =>
          grund === null ? [] : [t(texte.nicht, { nummer: aufgabe.nummer, grund })],
        ),
      );
      fertig();
      await frischeAuf();
    },
  });
  const holung = useMutation({
    mutationFn: (aufgaben: Aufgaben) =>
      Promise.all(aufgaben.map(({ id }) => sende('delete /aufgaben/{id}/wiedervorlage', { pfad: { id } }))),
    onSuccess: async () => {
      setRueckgaengig([]);
      sage(t(texte.zurueck));
      fertig();
      await frischeAuf();
    },
  });
  useEffect(() => {
    if (rueckgaengig.length === 0) return undefined;
    const uhr = setTimeout(() => setRueckgaengig([]), RUECKGAENGIG_MS);
    return () => clearTimeout(uhr);
  }, [rueckgaengig]);
  return {
    lege: (aufgaben: Aufgaben, am: string) => legung.mutate({ aufgaben, am }),
    hole: (aufgaben: Aufgaben) => holung.mutate(aufgaben),
    laeuft: legung.isPending || holung.isPending,
    rueckgaengig,
    gruende,
  };
}
