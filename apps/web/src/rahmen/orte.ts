import { useLocation } from '@tanstack/react-router';
import { texte } from './texte.js';

/** The places of the application, in the order of everybody's day. */
export const ORTE = [
  ['/vorlagen', texte.vorlagen],
  ['/sitzungen', texte.sitzungen],
  ['/beschluesse', texte.beschluesse],
  ['/fristen', texte.fristen],
  ['/massnahmen', texte.massnahmen],
] as const;

/** Reports and campaigns have addresses of their own and belong to the measures. */
export function useBeiMassnahmen(): boolean {
  return /^\/(?:berichte|kampagnen)/u.test(useLocation().pathname);
}
