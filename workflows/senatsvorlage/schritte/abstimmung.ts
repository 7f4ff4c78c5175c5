import { text } from '#engine';
import { formulare as f } from '../formulare.js';
import { art, BINDEND, type Art } from './art.js';

/** Schritte of co-signature and signature. */
export const abstimmung = {
  mitzeichnen: art(
    text('Mitzeichnen', 'Co-sign'),
    text(
      'Das Urteil Ihres Ressorts gilt für genau diese Fassung.',
      'Your verdict holds for exactly this version.',
    ),
    { formular: f.mitzeichnen, ...BINDEND, zeichnet: ['vorlage'] },
  ),
  mitzeichnungsfristAbgelaufen: art(
    text('Mitzeichnungsfrist abgelaufen', 'Co-signature deadline passed'),
    text('Das Ressort wird gemahnt.', 'The department is reminded.'),
    { formular: f.fristRessort, intern: true },
  ),
  fristVerlaengern: art(
    text('Mitzeichnungsfrist verlängern', 'Extend the deadline'),
    text('Das Ressort hat einmalig bis zu 7 Tage mehr.', 'The department has up to 7 more days, once.'),
    { formular: f.fristVerlaengern },
  ),
  ressortBeteiligen: art(
    text('Weiteres Ressort beteiligen', 'Add a department'),
    text('Das Ressort wird um Mitzeichnung gebeten.', 'The department is asked to co-sign.'),
    { formular: f.ressortBeteiligen },
  ),
  massgabeErledigen: art(
    text('Maßgabe erledigen', 'Settle a condition'),
    text(
      'Die Maßgabe ist erfüllt, verzichtet oder zurückgewiesen.',
      'The condition is met, waived or rejected.',
    ),
    { formular: f.massgabeErledigen },
  ),
  neueFassung: art(
    text('Neue Fassung erstellen', 'Freeze a new version'),
    text(
      'Wer von Änderungen betroffen ist, zeichnet erneut mit.',
      'Whoever is concerned by changes co-signs again.',
    ),
    { formular: f.neueFassung, schreibt: ['vorlage'] },
  ),
  abstimmungSchliessen: art(
    text('Abstimmung schließen', 'Close the co-signature'),
    text('Die Vorlage geht zur Schlusszeichnung.', 'The paper goes to final signature.'),
    { formular: f.mitVermerk },
  ),
  geeinigt: art(
    text('Einigung feststellen', 'Record agreement'),
    text('Die Ressorts mit Bedenken zeichnen erneut mit.', 'Departments with objections co-sign again.'),
    { formular: f.mitVermerk },
  ),
  dissensDokumentieren: art(
    text('Dissens dokumentieren', 'Record dissent'),
    text(
      'Der Dissens steht in Abschnitt E; die Vorlage geht zur Schlusszeichnung.',
      'The dissent is printed in section E.',
    ),
    { formular: f.mitGrund },
  ),
  zeichnen: art(
    text('Zeichnen', 'Sign'),
    text('Sie zeichnen genau diese Fassung.', 'You sign exactly this version.'),
    { formular: f.mitVermerk, ...BINDEND, zeichnet: ['vorlage', 'freigabe'] },
  ),
} satisfies Record<string, Art>;
