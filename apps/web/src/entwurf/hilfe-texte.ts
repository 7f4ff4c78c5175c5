import type { Katalog } from '../sprache/sprache.js';

/** What the rules ask of each section, in two or three sentences. */
export const hilfe: Katalog = {
  A: {
    de:
      'Welches Problem soll der Senat lösen, und woraus ergibt es sich (Gesetz, Beschluss, Auftrag)? ' +
      'Nennen Sie frühere Beschlüsse mit Datum. ' +
      'Wer die Vorgeschichte nicht kennt, muss den Abschnitt verstehen.',
    en:
      'Which problem is the Senate to solve, and where does it come from (law, decision, obligation)? ' +
      'Name earlier decisions with their date. Whoever does not know the history must understand it.',
  },
  B: {
    de:
      'Was wird vorgeschlagen, und warum hilft es? Sagen Sie, wer was bis wann tut. ' +
      'Der Beschluss in G muss sich daraus ergeben.',
    en: 'What is proposed, and why does it help? Say who does what by when. The decision in G must follow from it.',
  },
  C: {
    de:
      'Welche anderen Wege wurden geprüft, und warum werden sie nicht empfohlen? ' +
      'Gibt es keine, schreiben Sie das mit einem Satz Begründung.',
    en:
      'Which other ways were examined, and why are they not recommended? ' +
      'If there are none, say so with one sentence why.',
  },
  D: {
    de:
      'Drei Dinge müssen hier stehen: finanzielle und personelle Auswirkungen mit Beträgen und Deckung, die Genderprüfung und der Klimacheck. ' +
      'Auch „keine Auswirkungen“ ist eine Aussage – bitte begründen Sie sie.',
    en:
      'Three things must stand here: effects on money and staff with amounts and where they come from, the gender check and the climate check. ' +
      '“No effects” is a statement too – please give a reason.',
  },
  E: {
    de:
      'Mit wem ist die Vorlage abgestimmt? ' +
      'Die Ergebnisse der Mitzeichnung trägt Kogge zusammen; nennen Sie hier auch Beiräte, Personalräte und Verbände.',
    en:
      'With whom is the paper agreed? ' +
      'Kogge gathers the results of the co-signature; name councils and associations here too.',
  },
  F: {
    de:
      'Ist die Vorlage für die Öffentlichkeit geeignet, und darf sie nach dem Beschluss veröffentlicht werden (BremIFG)? ' +
      'Wenn nicht, nennen Sie den Grund nach §§ 3 bis 6.',
    en:
      'Is the paper fit for the public, and may it be published after the decision (BremIFG)? ' +
      'If not, name the ground under §§ 3 to 6.',
  },
  G: {
    de:
      'Jede Entscheidung ist eine eigene Ziffer: „1. Der Senat …“. ' +
      'Bitten um Bericht nennen, wer bis wann berichtet („bis zum 30.09.2026“) – daraus wird nach dem Beschluss ein Auftrag mit Erinnerungen.',
    en:
      'Each decision is a part of its own: “1. Der Senat …”. ' +
      'Requests for a report name who reports by when (“bis zum 30.09.2026”) – after the decision this becomes an obligation with reminders.',
  },
};
