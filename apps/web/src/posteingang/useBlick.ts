import { useState, type RefObject, type SyntheticEvent } from 'react';
import type { AufgabeAnsicht } from '#contract';
import { posteingangsweg } from '../rahmen/wege.js';
import type { Tat } from '../schritt/taten.js';

export type Blick = ReturnType<typeof useBlick>;
/**
 * Which task the reader looks at: the row that had the focus last. When it is done, the one that comes up in its
 * place. It stands in the address only while she decides: the way to a fresh proof comes back to it.
 */
export function useBlick(
  aufgaben: readonly AufgabeAnsicht[],
  liste: RefObject<HTMLElement | null>,
  mitVorschau: boolean,
) {
  const { bei, schritt, urteil, ...ohneBlick } = posteingangsweg.useSearch();
  const navigiere = posteingangsweg.useNavigate();
  const [blick, setBlick] = useState({ id: bei, platz: 0 });
  const gezeigte = mitVorschau
    ? (aufgaben.find(({ id }) => id === blick.id) ?? aufgaben[blick.platz] ?? aufgaben.at(-1))
    : undefined;
  const merke = (id: string) => setBlick({ id, platz: aufgaben.findIndex((eine) => eine.id === id) });
  const oeffne = (tat: Tat | null): void => {
    // A more urgent task that arrives meanwhile does not take its place.
    if (tat && gezeigte) merke(gezeigte.id);
    void navigiere({
      search: { ...ohneBlick, ...(tat && gezeigte && { bei: gezeigte.id, ...tat }) },
      replace: true,
      resetScroll: false,
    });
  };
  const blicke = ({ target }: SyntheticEvent): void => {
    const id = (target as Element).closest<HTMLElement>('[data-aufgabe]')?.dataset['aufgabe'];
    if (id !== undefined) merke(id);
  };
  const weiter = (): void => {
    oeffne(null);
    // The list has been read again; the new row stands a moment later.
    requestAnimationFrame(() => {
      const zeile = liste.current?.querySelector<HTMLElement>('.aufgabe--gezeigt [data-zeile]');
      (zeile ?? document.querySelector('h1'))?.focus();
    });
  };
  const offen: Tat | null = schritt !== undefined && gezeigte?.id === bei ? { schritt, urteil } : null;
  return { gezeigte, blicke, weiter, offen, oeffne };
}
