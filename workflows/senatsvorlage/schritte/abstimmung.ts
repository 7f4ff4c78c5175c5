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
    {
      formular: f.fristRessort,
      intern: true,
      still: text('Das Ressort hat inzwischen geantwortet.', 'The department has answered in the meantime.'),
    },
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
  mitzeichnungBestaetigen: art(
    text('Bleibt mitgezeichnet', 'Stays co-signed'),
    text(
      'Die Mitzeichnung Ihres Ressorts gilt auch für die geänderte Fassung.',
      'Your department’s verdict holds for the changed version too.',
    ),
    { formular: f.fristRessort, ...BINDEND, zeichnet: ['vorlage'] },
  ),
  urteilErsetzen: art(
    text('Mitzeichnung ändern', 'Change the verdict'),
    text(
      'Das neue Urteil Ihres Ressorts ersetzt das frühere; beide bleiben in der Akte.',
      'The new verdict replaces the earlier one; both stay on record.',
    ),
    { formular: f.mitzeichnen, ...BINDEND, zeichnet: ['vorlage'] },
  ),
  einwandErheben: art(
    text('Einwand erheben', 'Object'),
    text(
      'Der Einwand steht bis zum Aufruf bei der Vorlage; Federführung und Senatskanzlei erfahren davon.',
      'The objection stands with the paper until it is called; lead and chancellery are told.',
    ),
    { formular: f.ressortMitGrund, ...BINDEND, zeichnet: ['vorlage'] },
  ),
  erneutFragen: art(
    text('Ressort erneut fragen', 'Ask a department again'),
    text(
      'Das Ressort wird mit Ihrer Begründung erneut um Mitzeichnung gebeten.',
      'The department is asked again, with your reason.',
    ),
    { formular: f.ressortMitGrund },
  ),
  keineRueckmeldung: art(
    text('Keine Rückmeldung festhalten', 'Record that there was no answer'),
    text(
      'Es steht in Abschnitt E, dass das Ressort nicht geantwortet hat. Das ist keine Zustimmung.',
      'Section E says that the department has not answered. That is no consent.',
    ),
    { formular: f.fristRessort },
  ),
  fristverlaengerungErbitten: art(
    text('Um mehr Zeit bitten', 'Ask for more time'),
    text('Das federführende Vorlagenbüro entscheidet darüber.', 'The leading papers office decides.'),
    { formular: f.mehrZeit },
  ),
  fristZuKurz: art(
    text('Frist ist zu kurz', 'The term is too short'),
    text('Ihr Ressort hat fünf Arbeitstage.', 'Your department has five working days.'),
    { formular: f.ressortMitGrund },
  ),
  eileBestaetigen: art(
    text('Eile bestätigen', 'Confirm the urgency'),
    text('Für das Ressort gilt wieder die eilige Frist.', 'The urgent term holds again.'),
    { formular: f.ressortMitGrund },
  ),
  ressortHerausnehmen: art(
    text('Ressort aus der Mitzeichnung nehmen', 'Take a department off the co-signature'),
    text(
      'Das Ressort zeichnet nicht mehr mit; dass es gefragt war und was es gesagt hat, bleibt in Abschnitt E.',
      'The department no longer co-signs; that it was asked and what it said stays in section E.',
    ),
    { formular: f.ressortMitGrund, ...BINDEND },
  ),
  redaktionellBestaetigen: art(
    text('Redaktionelle Fassung bestätigen', 'Confirm the editorial version'),
    text(
      'Die Mitzeichnungen bleiben; die Ressorts sehen die Änderungen und können zwei Arbeitstage widersprechen.',
      'The verdicts stay; the departments see the changes and can object for two working days.',
    ),
    { formular: f.leer, zeichnet: ['vorlage'] },
  ),
  redaktionellVerwerfen: art(
    text('Nicht nur redaktionell', 'Not merely editorial'),
    text('Die betroffenen Ressorts zeichnen erneut mit.', 'The departments concerned co-sign again.'),
    { formular: f.mitGrund },
  ),
  einspruchsfristAbgelaufen: art(
    text('Widerspruchsfrist abgelaufen', 'Time to object has passed'),
    text('Die redaktionelle Fassung gilt.', 'The editorial version holds.'),
    {
      formular: f.leer,
      intern: true,
      still: text('Niemand hat widersprochen; alle Voten bleiben.', 'Nobody objected; all verdicts stay.'),
    },
  ),
  zurKenntnis: art(
    text('Zur Kenntnis geben', 'Send for information'),
    text(
      'Die Ressorts können die Vorlage lesen und bestätigen den Empfang; sie zeichnen nicht mit.',
      'The departments can read the paper and confirm receipt; they do not co-sign.',
    ),
    { formular: f.zurKenntnis },
  ),
  kenntnisNehmenImRessort: art(
    text('Kenntnisnahme bestätigen', 'Confirm receipt'),
    text(
      'Ihr Ressort hat die Vorlage zur Kenntnis genommen.',
      'Your department has taken note of the paper.',
    ),
    {
      formular: f.leer,
      still: text(
        'Der Empfang steht bei der Vorlage; er ändert niemandes Arbeit.',
        'The receipt stands with the paper; it changes nobody’s work.',
      ),
    },
  ),
  neueFassung: art(
    text('Neue Fassung erstellen', 'Freeze a new version'),
    text(
      'Wer von Änderungen betroffen ist, zeichnet erneut mit.',
      'Whoever is concerned by changes co-signs again.',
    ),
    {
      formular: f.neueFassung,
      schreibt: ['vorlage'],
      still: text(
        'In der Neufassung vor der Sitzung hören die Ressorts davon, sobald sie gezeichnet ist.',
        'Of a new version before the meeting the departments hear once it is signed.',
      ),
    },
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
    {
      formular: f.mitVermerk,
      ...BINDEND,
      zeichnet: ['vorlage', 'freigabe'],
      still: text(
        'Solange ein weiteres Haus zu zeichnen hat, weiß es das schon.',
        'While another department has to sign, it knows already.',
      ),
    },
  ),
} satisfies Record<string, Art>;
