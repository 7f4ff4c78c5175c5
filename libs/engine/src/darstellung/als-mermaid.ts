import type { Workflow } from '../definition.js';
import { bildVon, type Bildkante } from './bild.js';
import { xmlName } from './xml.js';

const FARBEN = ['#e3edf7', '#e6f4ea', '#fff4d6', '#f3e8fd', '#fde7e9', '#eceff1'];

/** A state diagram for Mermaid, with German titles; Schritte that stay in a state are left out. */
export function alsMermaid<K extends object, L>(workflow: Workflow<K, L>): string {
  const { beginn, knoten, kanten } = bildVon(workflow);
  const phasen = [...new Set(knoten.map(({ phase }) => phase.de))];
  const wege = kanten.filter(({ bleibt, art, nach, von }) => !bleibt && !(art === 'sofort' && nach === von));
  return [
    'stateDiagram-v2',
    `  %% ${workflow.titel.de} (${workflow.id}, Version ${workflow.version})`,
    '  direction LR',
    ...knoten.map(({ name, titel }) => `  state "${mermaidText(titel.de)}" as ${kennung(name)}`),
    `  [*] --> ${kennung(beginn)}`,
    ...wege.map(
      (kante) =>
        `  ${kennung(kante.von)} --> ${kennung(kante.nach)} : ${mermaidText(beschriftung(kante, wege))}`,
    ),
    ...knoten.filter(({ ende }) => ende).map(({ name }) => `  ${kennung(name)} --> [*]`),
    ...phasen.map(
      (_, i) => `  classDef phase${i + 1} fill:${FARBEN[i % FARBEN.length]},color:#1b1b1b,stroke:#555`,
    ),
    ...knoten.map(({ name, phase }) => `  class ${kennung(name)} phase${phasen.indexOf(phase.de) + 1}`),
    '',
  ].join('\n');
}

/** Title of the way; where a Schritt can go several ways, or goes by itself, with its conditions. */
export function beschriftung(kante: Bildkante, alle: readonly Bildkante[]): string {
  const mehrere =
    alle.filter(({ von, name, art }) => von === kante.von && name === kante.name && art === kante.art)
      .length > 1;
  const unterscheidet = (mehrere || kante.art === 'sofort') && kante.bedingungen.length > 0;
  return unterscheidet ? `${kante.titel.de} [${kante.bedingungen.join(', ')}]` : kante.titel.de;
}

/** Signs that Mermaid reads as syntax become entities. */
export function mermaidText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[#;:"<>{}%]/gu, (zeichen) => `#${zeichen.codePointAt(0)};`);
}

// `end` and the like are words of Mermaid.
function kennung(name: string): string {
  return `z_${xmlName(name).replaceAll('-', '_')}`;
}
