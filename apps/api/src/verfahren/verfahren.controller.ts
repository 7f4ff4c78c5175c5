import { Controller, Param } from '@nestjs/common';
import type { z } from 'zod';
import { fehler, type GepruefteAbfrage, type verfahrensbild } from '#contract';
import { alsJson } from '#engine';
import { verfahren } from '#workflows';
import { Abfrage, Route } from '../http/route.js';

type Bild = z.infer<typeof verfahrensbild>;

/** Drawn once: a procedure is fixed by its hash. What is wrong with one keeps the process from starting. */
const bilder = new Map<string, Bild>();

/** The procedures themselves: everybody may read by which rules a paper goes its way. */
@Controller('api')
export class VerfahrenController {
  @Route('get /verfahren')
  alle() {
    return verfahren.map(({ id, version, hash, titel }) => ({ id, version, hash, titel }));
  }

  @Route('get /verfahren/{id}')
  eines(
    @Param('id') gesucht: string,
    @Abfrage('get /verfahren/{id}') frage: GepruefteAbfrage<'get /verfahren/{id}'>,
  ): Bild {
    const [workflow] = verfahren
      .filter(({ id, version }) => id === gesucht && version === (frage.version ?? version))
      .sort((a, b) => b.version - a.version);
    if (!workflow)
      throw fehler(
        'nicht_gefunden',
        `Ein solches Verfahren gibt es nicht. Alle Verfahren stehen unter /api/verfahren.`,
        `There is no such procedure. All procedures are at /api/verfahren.`,
      );
    const bild = bilder.get(workflow.hash) ?? zeichne(workflow);
    bilder.set(workflow.hash, bild);
    return bild;
  }
}

function zeichne(workflow: (typeof verfahren)[number]): Bild {
  const { id, version, hash, titel, beginn, phasen, knoten, kanten, fristen } = alsJson(workflow);
  return structuredClone({
    id,
    version,
    hash,
    titel,
    beginn,
    phasen,
    knoten,
    kanten,
    fristen,
  }) as unknown as Bild;
}
