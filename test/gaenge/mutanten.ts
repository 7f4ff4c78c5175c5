import { defineWorkflow, type Workflow } from '#engine';
import { gehe, type Gang } from './gang.js';
import { spiele } from './spiele.js';
import { verkleinere, type Gegenbeispiel } from './verkleinern.js';
import type { Spiel } from './welt.js';

/** One condition that always holds, or one note that is not made, and how a walk missed it. */
export interface Mutant {
  verfahren: string;
  teil: 'Bedingung' | 'Notiz';
  name: string;
  spiel: Spiel;
  gefunden: { saat: number; gegenbeispiel: Gegenbeispiel } | null;
}

type Grenzen = { saat: number; schritte: number; gaenge: number };

/** Takes out each condition and each note of a procedure once and walks until a rule breaks. */
export function* mutanten(verfahren: string, grenzen: Grenzen): Generator<Mutant> {
  const eintrag = spiele[verfahren];
  if (!eintrag) return;
  const { workflow, spiel } = eintrag;
  for (const name of Object.keys(workflow.bedingungen)) {
    const ohne = { ...teile(workflow), bedingungen: { ...workflow.bedingungen, [name]: () => null } };
    yield versuche({ verfahren, teil: 'Bedingung', name, spiel: spiel(defineWorkflow(ohne)) }, grenzen);
  }
  for (const name of Object.keys(workflow.merken)) {
    const ohne = { ...teile(workflow), merken: { ...workflow.merken, [name]: () => ({}) } };
    yield versuche({ verfahren, teil: 'Notiz', name, spiel: spiel(defineWorkflow(ohne)) }, grenzen);
  }
}

/** The definition without the machine that was built from it. */
function teile(workflow: Workflow): Omit<Workflow, 'maschine' | 'hash'> {
  const { maschine: _, hash: __, ...definition } = workflow;
  return definition;
}

function versuche(mutant: Omit<Mutant, 'gefunden'>, { saat, schritte, gaenge }: Grenzen): Mutant {
  for (let i = 0; i < gaenge; i += 1) {
    const gang = versuchsweise(mutant.spiel, saat + i, schritte);
    if (gang === null) return { ...mutant, gefunden: { saat: saat + i, gegenbeispiel: ABSTURZ } };
    const { akte, bruch } = gang;
    if (bruch)
      return {
        ...mutant,
        gefunden: { saat: saat + i, gegenbeispiel: verkleinere(mutant.spiel, akte, bruch.regel) },
      };
  }
  return { ...mutant, gefunden: null };
}

/** Without what it relies on a note throws: the Schritt cannot be made at all. */
const ABSTURZ: Gegenbeispiel = {
  akte: [],
  bruch: {
    regel: 'Absturz',
    satz: 'Jeder Schritt gelingt oder wird abgelehnt.',
    wie: 'Er bricht ab.',
    nr: 0,
  },
};

function versuchsweise(spiel: Spiel, saat: number, schritte: number): Gang | null {
  try {
    return gehe(spiel, saat, schritte);
  } catch {
    return null;
  }
}
