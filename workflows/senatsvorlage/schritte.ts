import { text, type Schrittart, type Text } from '#engine';
import { formulare as f } from './formulare.js';
import type { augen } from './kontext.js';

/** `aendertEntwurf`: the draft then differs from its Fassung. */
type Art = Schrittart<keyof typeof augen> & { aendertEntwurf?: true };

const art = (titel: Text, folge: Text, weiteres: Partial<Art> = {}): Art => ({
  titel,
  folge,
  ...weiteres,
});
const BINDEND = { bindend: true } as const;
const ENTWURF = { schreibt: ['vorlage'], aendertEntwurf: true } as const;

/** Every Schritt of a Senatsvorlage: its title, what it brings about, its form. */
export const schritte = {
  bearbeiten: art(text('Bearbeiten', 'Edit'), text('Der Entwurf wird gespeichert.', 'The draft is saved.'), {
    formular: f.bearbeiten,
    ...ENTWURF,
  }),
  festlegen: art(
    text('Angaben festlegen', 'Set details'),
    text('Titel, Sitzung und Beteiligte werden gespeichert.', 'Title, meeting and participants are saved.'),
    { formular: f.festlegen, schreibt: ['vorlage'] },
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
    { formular: f.abschnittFertig },
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
  maengelMelden: art(
    text('Mängel melden', 'Report faults'),
    text('Die Vorlage geht zurück.', 'The paper goes back.'),
    { formular: f.mitGrund },
  ),
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
  annehmen: art(
    text('Annehmen', 'Accept'),
    text('Die Vorlage geht in die Staatsrätekonferenz.', 'The paper goes to the state secretaries.'),
    { formular: f.mitVermerk },
  ),
  alsTischvorlageAnmelden: art(
    text('Als Tischvorlage anmelden', 'Register as late paper'),
    text(
      'Der Chef der Senatskanzlei entscheidet über die Zulassung.',
      'The head of the chancellery decides.',
    ),
    { formular: f.mitGrund },
  ),
  aufAndereSitzung: art(
    text('Auf eine andere Sitzung nehmen', 'Move to another meeting'),
    text('Die Fristen richten sich nach der neuen Sitzung.', 'Deadlines follow the new meeting.'),
    { formular: f.zurSitzung },
  ),
  zulassen: art(
    text('Tischvorlage zulassen', 'Admit the late paper'),
    text('Die Vorlage kommt noch in diese Sitzung.', 'The paper enters this meeting.'),
    { formular: f.mitVermerk, ...BINDEND },
  ),
  empfehlen: art(
    text('Dem Senat empfehlen', 'Recommend to the Senate'),
    text('Die Vorlage kann auf die Tagesordnung.', 'The paper may go on the agenda.'),
    { formular: f.mitVermerk },
  ),
  neufassungErbitten: art(
    text('Neufassung erbitten', 'Ask for a new version'),
    text('Das Ressort legt eine Neufassung vor.', 'The department submits a new version.'),
    { formular: f.mitGrund },
  ),
  inKlaerung: art(
    text('In die Klärung geben', 'Give to settlement'),
    text('Die Ressorts klären ihren Dissens.', 'The departments settle their dissent.'),
    { formular: f.mitGrund },
  ),
  aufsetzen: art(
    text('Auf die Tagesordnung setzen', 'Put on the agenda'),
    text('Die Vorlage erhält einen Tagesordnungspunkt.', 'The paper gets an agenda item.'),
    { formular: f.aufsetzen },
  ),
  aufrufen: art(
    text('Aufrufen', 'Call'),
    text(
      'Der Senat berät die Vorlage; sie kann nicht mehr zurückgezogen werden.',
      'The Senate deliberates; no withdrawal any more.',
    ),
    { formular: f.mitVermerk },
  ),
  absetzen: art(
    text('Absetzen', 'Take off the agenda'),
    text(
      'Die Vorlage ist erledigt; sie kann neu eingebracht werden.',
      'The paper ends; it may be introduced anew.',
    ),
    { formular: f.mitGrund },
  ),
  beschliessen: art(
    text('Beschließen', 'Decide'),
    text(
      'Der Beschluss steht; Aufträge werden vorgeschlagen.',
      'The decision stands; obligations are proposed.',
    ),
    { formular: f.beschluss, ...BINDEND },
  ),
  mitAenderungBeschliessen: art(
    text('Mit Änderung beschließen', 'Decide with changes'),
    text('Der geänderte Beschluss steht.', 'The changed decision stands.'),
    { formular: f.beschluss, ...BINDEND },
  ),
  kenntnisNehmen: art(
    text('Kenntnis nehmen', 'Take note'),
    text('Der Senat hat Kenntnis genommen.', 'The Senate has taken note.'),
    { formular: f.beschluss, ...BINDEND },
  ),
  ueberweisen: art(
    text('Überweisen', 'Refer'),
    text('Ein anderes Gremium berät zuerst.', 'Another body deliberates first.'),
    { formular: f.ueberweisen },
  ),
  aussetzen: art(
    text('Aussetzen', 'Postpone'),
    text('Die Vorlage kommt in eine spätere Sitzung.', 'The paper comes to a later meeting.'),
    { formular: f.zurSitzung },
  ),
  ablehnen: art(text('Ablehnen', 'Reject'), text('Die Vorlage ist abgelehnt.', 'The paper is rejected.'), {
    formular: f.beschluss,
    ...BINDEND,
  }),
  wiederAufsetzen: art(
    text('Wieder aufsetzen', 'Put on again'),
    text('Die Vorlage kann auf die Tagesordnung.', 'The paper may go on the agenda.'),
    { formular: f.mitVermerk },
  ),
  ausfertigen: art(
    text('Ausfertigen', 'Execute'),
    text(
      'Die beschlossene Fassung mit ihren Ziffern steht fest.',
      'The decided version and its parts are fixed.',
    ),
    { formular: f.ausfertigen },
  ),
  widersprechen: art(
    text('Widerspruch einlegen', 'Object'),
    text(
      'Der Senat berät erneut, wenn der Widerspruch zulässig ist.',
      'The Senate deliberates again if admissible.',
    ),
    { formular: f.mitGrund, ...BINDEND },
  ),
  erneutBeraten: art(
    text('Erneut beraten lassen', 'Deliberate again'),
    text('Die Vorlage kommt in eine spätere Sitzung.', 'The paper comes to a later meeting.'),
    { formular: f.zurSitzung },
  ),
  widerspruchZurueckweisen: art(
    text('Widerspruch zurückweisen', 'Reject the objection'),
    text('Der Beschluss bleibt.', 'The decision stays.'),
    { formular: f.mitGrund },
  ),
  veroeffentlichen: art(
    text('Veröffentlichen', 'Publish'),
    text('Die beschlossene Fassung wird öffentlich.', 'The decided version becomes public.'),
    { formular: f.veroeffentlichen },
  ),
  sperren: art(
    text('Nicht veröffentlichen', 'Withhold'),
    text(
      'Die Vorlage bleibt gesperrt, mit Grund nach §§ 3–6 BremIFG.',
      'The paper is withheld with its legal reason.',
    ),
    { formular: f.sperren },
  ),
  gremiumMelden: art(
    text('Ergebnis eines Gremiums melden', 'Report a body’s result'),
    text('Das Ergebnis wird festgehalten.', 'The result is recorded.'),
    { formular: f.gremium },
  ),
  zuDenAkten: art(
    text('Zu den Akten', 'File'),
    text('Der Vorgang ist abgeschlossen.', 'The case is closed.'),
    { formular: f.mitVermerk },
  ),
  zurueckziehen: art(
    text('Zurückziehen', 'Withdraw'),
    text('Die Vorlage wird nicht weiter behandelt.', 'The paper is not pursued.'),
    { formular: f.mitGrund },
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
  vorschlagUebernehmen: art(
    text('Textvorschlag übernehmen', 'Accept the proposed text'),
    text('Der Vorschlag steht im Entwurf.', 'The proposal stands in the draft.'),
    { formular: f.vorschlagUebernehmen, ...ENTWURF },
  ),
} satisfies Record<string, Art>;
