import { text } from '#engine';
import { formulare as f } from '../formulare.js';
import { art, BINDEND, type Art } from './art.js';

/** Why nobody is told of it. */
const TERMIN_BEKANNT = text(
  'Haus und Ressorts kennen den Termin seit der Annahme; das Ergebnis erfahren sie nach der Sitzung.',
  'House and departments know the date since intake; they hear the outcome after the meeting.',
);

/** Schritte of the Senatskanzlei, the Konferenz and the Senate, and what follows. */
export const senat = {
  annehmen: art(
    text('Annehmen', 'Accept'),
    text('Die Vorlage geht in die Staatsrätekonferenz.', 'The paper goes to the state secretaries.'),
    { formular: f.annehmen },
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
    { formular: f.mitVermerk, still: TERMIN_BEKANNT },
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
    { formular: f.aufsetzen, still: TERMIN_BEKANNT },
  ),
  aufrufen: art(
    text('Aufrufen', 'Call'),
    text(
      'Der Senat berät die Vorlage; sie kann nicht mehr zurückgezogen werden.',
      'The Senate deliberates; no withdrawal any more.',
    ),
    { formular: f.mitVermerk, still: TERMIN_BEKANNT },
  ),
  absetzen: art(
    text('Absetzen', 'Take off the agenda'),
    text(
      'Die Vorlage kommt in die gewählte Sitzung; ohne eine geht sie an die Federführung zurück.',
      'The paper comes into the chosen meeting; without one it goes back to the lead.',
    ),
    { formular: f.absetzen },
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
    { formular: f.mitVermerk, still: TERMIN_BEKANNT },
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
    {
      formular: f.gremium,
      still: text(
        'Das Vorlagenbüro hält fest, was es selbst erfahren hat.',
        'The papers office records what it has heard itself.',
      ),
    },
  ),
  zuDenAkten: art(
    text('Zu den Akten', 'File'),
    text('Der Vorgang ist abgeschlossen.', 'The case is closed.'),
    {
      formular: f.mitVermerk,
      still: text(
        'Alles Verlangte ist erledigt; niemand hat noch etwas zu tun.',
        'Everything that was asked for is done; nobody has anything left to do.',
      ),
    },
  ),
} satisfies Record<string, Art>;
