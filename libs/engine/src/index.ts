export type { Abgelehnt } from './ablehnung.js';
export { beteiligtePersonen, passendeAemter, stelle, type Akteur, type Amt, type Ersatz } from './akteur.js';
export {
  begehe,
  kuerzesteWege,
  schritttafel,
  type Begehung,
  type Bewegung,
  type Situation,
} from './begehung.js';
export type { Beispiel, Beispielschritt } from './beispiel.js';
export { defineWorkflow } from './define-workflow.js';
export { alsBpmn, type Rollennamen } from './darstellung/als-bpmn.js';
export { alsJson, type Verfahrensbild } from './darstellung/als-json.js';
export { alsMermaid } from './darstellung/als-mermaid.js';
export { alsScxml } from './darstellung/als-scxml.js';
export type { Bildkante, Knoten } from './darstellung/bild.js';
export type {
  Blick,
  Frage,
  Definition,
  Formular,
  Fristart,
  Meldung,
  Schritt,
  Schrittart,
  Uebergaenge,
  Uebergang,
  Wegstation,
  Wirkungsart,
  Workflow,
  Zustandsangaben,
} from './definition.js';
export type { Folgen, Fristbeginn, Wirkung } from './folgen.js';
export { kanonisch, sha256 } from './kanonisch.js';
export { moeglicheSchritte, type MoeglicherSchritt } from './moegliche-schritte.js';
export { wandere, type Wanderung } from './migration.js';
export { AM_ZUG, nachrichtentafel, type Tafelzeile } from './nachrichtentafel.js';
export { ohne } from './ohne.js';
export { pruefePlan } from './migration-pruefen.js';
export type { Migrationsplan, Planbefund, Plancode } from './migrationsplan.js';
export { liesModell, type Kante, type Modell, type Modellzustand } from './modell.js';
export { pruefeModell, type Pruefumfeld } from './modell-pruefung.js';
export type { Befundcode, Modellbefund } from './modellbefund.js';
export { belebe, start, step, type Gelungen, type Stand } from './step.js';
export { text, wenn, type Text } from './text.js';
export { zustandsangaben, zustandsname } from './zustand.js';
export { augenfelder, vierAugenPaare, type Augenfelder } from './vier-augen.js';
export { stellenVon, zustaendigeStellen } from './zustaendigkeit.js';
export type { Worte, WorteVon } from './worte.js';
export { aufgabe, bausteine, ende } from './zustaende.js';
