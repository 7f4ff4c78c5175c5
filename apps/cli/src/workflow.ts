import { aufruf } from './hilfe.js';
import { parseArgs } from 'node:util';
import { verfahren } from '#workflows';
import { FORMATE, istFormat, stelleDar } from './workflow-show.js';

const AUFRUF = aufruf('workflow');
const FALSCHER_AUFRUF = 2;

function falsch(de: string, en: string): number {
  process.stderr.write(`${de} / ${en}\n`);
  return FALSCHER_AUFRUF;
}

function optionen(argumente: string[]): { worte: string[]; format?: string; person?: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { format: { type: 'string' }, person: { type: 'string' } },
    });
    return { worte: positionals, ...values };
  } catch {
    return null;
  }
}

function show(name: string | undefined, format = 'mermaid'): number {
  const namen = [...new Set(verfahren.map(({ id }) => id))];
  const neueste = verfahren.filter(({ id }) => id === name).sort((a, b) => b.version - a.version)[0];
  if (!neueste)
    return falsch(
      `Ein Verfahren „${name ?? ''}“ gibt es nicht; möglich sind: ${namen.join(', ')}.`,
      `There is no procedure “${name ?? ''}”; possible are: ${namen.join(', ')}.`,
    );
  if (!istFormat(format))
    return falsch(
      `Das Format „${format}“ gibt es nicht; möglich sind: ${FORMATE.join(', ')}.`,
      `There is no format “${format}”; possible are: ${FORMATE.join(', ')}.`,
    );
  const darstellung = stelleDar(neueste, format);
  process.stdout.write(darstellung.endsWith('\n') ? darstellung : `${darstellung}\n`);
  return 0;
}

async function check(): Promise<number> {
  const { pruefeVerfahren } = await import('#runner');
  const befunde = verfahren.flatMap((eines) => pruefeVerfahren(eines));
  for (const { verfahren: name, de } of befunde) process.stdout.write(`${name}: ${de}\n`);
  if (befunde.length === 0) process.stdout.write(`${verfahren.length} Verfahren geprüft, keine Befunde\n`);
  return befunde.length === 0 ? 0 : 1;
}

async function wandern(plan: string | undefined, person: string | undefined): Promise<number> {
  if (plan && person) return (await import('./workflow-wandern.js')).schlageVor(plan, person);
  return falsch(`Bitte so aufrufen: ${AUFRUF}`, `Please call it like this: ${AUFRUF}`);
}

/**
 * `kogge workflow`: checks all procedures, shows one as Mermaid, SCXML, BPMN or JSON, or proposes to move
 * running Vorgaenge.
 */
export async function workflow(argumente: string[]): Promise<number> {
  const {
    worte: [was, name, ...mehr],
    format,
    person,
  } = optionen(argumente) ?? { worte: [] };
  if (was === 'check' && name === undefined && format === undefined) return check();
  if (was === 'show' && mehr.length === 0) return show(name, format);
  if (was === 'wandern' && mehr.length === 0) return wandern(name, person);
  return falsch(`Bitte so aufrufen: ${AUFRUF}`, `Please call it like this: ${AUFRUF}`);
}
