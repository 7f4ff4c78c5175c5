import type { Datenbank } from '#persistence';
import { auftragsinvarianten } from '../../../libs/runner/src/invarianten/auftraege.js';
import { berichtsinvarianten } from '../../../libs/runner/src/invarianten/berichte.js';
import { entscheidungsinvarianten } from '../../../libs/runner/src/invarianten/entscheidung.js';
import { fristinvarianten } from '../../../libs/runner/src/invarianten/fristen.js';
import type { Invariante } from '../../../libs/runner/src/invarianten/invariante.js';
import { klartextaussagen } from '../../../libs/runner/src/invarianten/klartext.js';
import { pruefpfadinvarianten } from '../../../libs/runner/src/invarianten/pruefpfad.js';
import { rechteinvarianten } from '../../../libs/runner/src/invarianten/rechte.js';
import { sitzungsinvarianten } from '../../../libs/runner/src/invarianten/sitzungen.js';
import { vorlagenaussagen } from '../../../libs/runner/src/invarianten/vorlagen.js';
import { zugangsinvarianten } from '../../../libs/runner/src/invarianten/zugang.js';

export interface Befundworte {
  id: string;
  titel: string;
  beispiel: unknown;
}

/** The queue does not run here: what leaves the house as a mail is another story's. */
export const DES_WORKERS = ['I-22a'];
const IMMER = [...entscheidungsinvarianten, ...fristinvarianten, ...zugangsinvarianten];
/** Statements about what a Schritt of this procedure can touch. */
const JE_ART: Readonly<Record<string, readonly Invariante[]>> = {
  senatsvorlage: [...IMMER, ...sitzungsinvarianten, ...vorlagenaussagen],
  auftrag: [...IMMER, ...auftragsinvarianten],
  jahresbericht: [...IMMER, ...berichtsinvarianten],
  kampagne: [...IMMER, ...berichtsinvarianten],
};
const ALLE = [
  ...IMMER,
  ...sitzungsinvarianten,
  ...vorlagenaussagen,
  ...auftragsinvarianten,
  ...berichtsinvarianten,
  ...pruefpfadinvarianten,
  ...rechteinvarianten,
  ...klartextaussagen,
];

/** What the statements of `kogge check` find in one house, asked in one transaction; an unknown kind: all of them. */
export async function befundeVon(pruefer: Datenbank, mandant: string, art: string): Promise<Befundworte[]> {
  return pruefer.transaktion({ mandant, person: null, subjekte: ['system'] }, async (t) => {
    const befunde: Befundworte[] = [];
    for (const { id, titel, pruefe } of JE_ART[art] ?? ALLE) {
      const { beispiel } = DES_WORKERS.includes(id) ? { beispiel: null } : await pruefe(t, mandant);
      if (beispiel !== null) befunde.push({ id, titel, beispiel });
    }
    return befunde;
  });
}
