import { text } from '#engine';
import { formulare as f } from '../formulare.js';
import { ARBEIT_AM_ENTWURF, art, BINDEND, ENTWURF, type Art } from './art.js';

/** Schritte in the introducing house: draft, review, form. */
export const haus = {
  bearbeiten: art(text('Bearbeiten', 'Edit'), text('Der Entwurf wird gespeichert.', 'The draft is saved.'), {
    formular: f.bearbeiten,
    ...ENTWURF,
  }),
  festlegen: art(
    text('Angaben festlegen', 'Set details'),
    text('Titel, Sitzung und Beteiligte werden gespeichert.', 'Title, meeting and participants are saved.'),
    { formular: f.festlegen, schreibt: ['vorlage'], still: ARBEIT_AM_ENTWURF },
  ),
  anlageHinzufuegen: art(
    text('Anlage hinzufügen', 'Add attachment'),
    text('Die Datei gehört zum Entwurf.', 'The file belongs to the draft.'),
    { formular: f.anlage, ...ENTWURF },
  ),
  anlageEntfernen: art(
    text('Anlage entfernen', 'Remove attachment'),
    text(
      'Die Datei gehört nicht mehr zum Entwurf; frühere Fassungen behalten sie.',
      'The file leaves the draft; earlier versions keep it.',
    ),
    { formular: f.anlageEntfernen, ...ENTWURF },
  ),
  anlageBeschreiben: art(
    text('Anlage beschreiben', 'Describe attachment'),
    text('Die Beschreibung steht bei der Anlage.', 'The description stands with the attachment.'),
    { formular: f.anlageBeschreiben, ...ENTWURF },
  ),
  abschnittFertig: art(
    text('Abschnitt fertig melden', 'Mark section as done'),
    text('Alle, die mitschreiben, sehen den Stand.', 'Everybody who contributes sees the state.'),
    { formular: f.abschnittFertig, still: ARBEIT_AM_ENTWURF },
  ),
  einreichenFach: art(
    text('Zur Prüfung einreichen', 'Submit for review'),
    text(
      'Die Fassung wird eingefroren und geht an die Fachprüfung.',
      'The version is frozen and goes to review.',
    ),
    { formular: f.mitVermerk, schreibt: ['vorlage'] },
  ),
  freigeben: art(
    text('Fachlich freigeben', 'Approve'),
    text('Die Vorlage geht zur formalen Prüfung.', 'The paper goes to the formal check.'),
    { formular: f.mitVermerk, ...BINDEND, schreibt: ['freigabe'], zeichnet: ['vorlage'] },
  ),
  zurueckgeben: art(
    text('Zurückgeben', 'Return'),
    text('Die Vorlage geht an die Autorin oder den Autor zurück.', 'The paper goes back to its author.'),
    { formular: f.mitGrund },
  ),
  zurueckholen: art(
    text('Zurückholen', 'Take back'),
    text(
      'Sie schreiben weiter am Entwurf; die Prüfung beginnt mit der nächsten Einreichung neu.',
      'You go on writing; the review begins anew when you submit again.',
    ),
    { formular: f.mitVermerk },
  ),
  formalBestanden: art(
    text('Formal in Ordnung', 'Formally correct'),
    text(
      'Die Vorlage geht in die Abstimmung oder zur Schlusszeichnung.',
      'The paper goes to co-signature or final signature.',
    ),
    { formular: f.formalBestanden },
  ),
  formalPruefen: art(
    text('Form erneut prüfen', 'Check the form again'),
    text(
      'Die formale Prüfung gilt für die geänderte Fassung.',
      'The formal check holds for the new version.',
    ),
    {
      formular: f.formalBestanden,
      still: text(
        'Ist damit alles abgestimmt, hört das Haus, das zeichnet, von seiner Aufgabe.',
        'Once everything is co-signed by it, whoever signs hears of the task.',
      ),
    },
  ),
  zeichnungZurueckholen: art(
    text('Zeichnung zurückholen', 'Take the signature back'),
    text('Die Vorlage liegt wieder bei Ihnen.', 'The paper is with you again.'),
    { formular: f.mitVermerk },
  ),
  maengelMelden: art(
    text('Mängel melden', 'Report faults'),
    text('Die Vorlage geht zurück.', 'The paper goes back.'),
    { formular: f.mitGrund },
  ),
  vorschlagUebernehmen: art(
    text('Textvorschlag übernehmen', 'Accept the proposed text'),
    text('Der Vorschlag steht im Entwurf.', 'The proposal stands in the draft.'),
    { formular: f.vorschlagUebernehmen, schreibt: ['vorlage'], aendertEntwurf: true },
  ),
  bemerken: art(
    text('Bemerkung schreiben', 'Comment'),
    text('Die Bemerkung sehen alle Beteiligten.', 'All participants see the comment.'),
    { formular: f.bemerken },
  ),
  bemerkungErledigen: art(
    text('Bemerkung beantworten', 'Answer a remark'),
    text(
      'Die Bemerkung ist nicht mehr offen; Ihre Antwort steht dabei.',
      'The remark is no longer open; your answer stands with it.',
    ),
    { formular: f.bemerkungErledigen },
  ),
  entwurfLoeschen: art(
    text('Entwurf löschen', 'Delete the draft'),
    text(
      'Text, Bemerkungen und Anlagen sind weg; im Prüfpfad bleibt, dass es den Entwurf gab.',
      'Text, remarks and attachments are gone; the audit trail keeps that there was a draft.',
    ),
    { formular: f.leer },
  ),
  erinnern: art(
    text('Erinnern', 'Remind'),
    text(
      'Wer jetzt am Zug ist, erhält eine Erinnerung von Ihrem Haus; das geht einmal am Tag.',
      'Whose turn it is gets a reminder from your department; once a day.',
    ),
    { formular: f.mitVermerk },
  ),
  zurueckziehen: art(
    text('Zurückziehen', 'Withdraw'),
    text('Die Vorlage wird nicht weiter behandelt.', 'The paper is not pursued.'),
    { formular: f.mitGrund },
  ),
} satisfies Record<string, Art>;
