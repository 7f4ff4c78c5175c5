import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { alsJson, type Sicherung } from './sicherung.js';

export interface Fehlend {
  kuerzel: string;
  /** First and last number of the records that a sealed head covers and this database does not have. */
  von: number;
  bis: number;
  /** When the last of them was sealed, UTC. */
  zeit: string;
}

const zeile = z.object({ kopf: z.object({ mandant: z.string(), bisSeq: z.int(), zeit: z.string() }) });

/**
 * Compares restored audit trails with the heads that were signed outside the database (`koepfe.jsonl`): what
 * was sealed and is not there. What happened after the last head nobody can witness.
 * @throws when the file is missing or holds no head
 */
export async function fehlendes(datei: string, pruefpfad: Sicherung['pruefpfad']): Promise<Fehlend[]> {
  if (!existsSync(datei)) throw new Error(`Die Datei ${datei} gibt es nicht. / There is no such file.`);
  const letzte = new Map<string, z.infer<typeof zeile>['kopf']>();
  for await (const text of createInterface({ input: createReadStream(datei), crlfDelay: Infinity })) {
    const gelesen = zeile.safeParse(alsJson(text));
    if (gelesen.success && gelesen.data.kopf.bisSeq >= (letzte.get(gelesen.data.kopf.mandant)?.bisSeq ?? 0))
      letzte.set(gelesen.data.kopf.mandant, gelesen.data.kopf);
  }
  if (letzte.size === 0)
    throw new Error(`In ${datei} steht kein Kopf des Sieglers. / The file holds no sealed head.`);
  return [...letzte].flatMap(([mandant, { bisSeq, zeit }]) => {
    const hier = pruefpfad.find((eines) => eines.mandant === mandant);
    return bisSeq > (hier?.seq ?? 0)
      ? [{ kuerzel: hier?.kuerzel ?? mandant, von: (hier?.seq ?? 0) + 1, bis: bisSeq, zeit }]
      : [];
  });
}
