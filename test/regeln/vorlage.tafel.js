const ABSTIMMUNG = 'workflows/senatsvorlage/bedingungen/abstimmung.ts';
const MASSGABEN = 'workflows/senatsvorlage/bedingungen/massgaben.ts';
const ZEICHNUNG = 'workflows/senatsvorlage/bedingungen/zeichnung.ts';
const FORM = 'workflows/senatsvorlage/bedingungen/form.ts';
const KONTEXT = 'workflows/senatsvorlage/kontext.ts';
const KREISE = 'workflows/senatsvorlage/kreise.ts';
const VORLAGENRICHTER = 'libs/persistence/src/migrations/regeln/vorlagenrichter.ts';
const ENTWURFSRICHTER = 'libs/persistence/src/migrations/regeln/entwuerfe.ts';
const AUSSAGEN = 'libs/runner/src/invarianten/vorlagen.ts';
const REGELWECHSEL = 'test/regeln/regelwechsel.e2e-spec.ts';
const VORGAENGERIN = 'test/regeln/vorgaengerin.e2e-spec.ts';
const TEXTGLEICH =
  'is found by its text when nobody names it: the database refuses it, and the check finds it';
const MITZEICHNUNG = 'test/regeln/mitzeichnung.e2e-spec.ts';
const FORMSPEC = 'test/regeln/form.e2e-spec.ts';
const ENTWURF = 'test/regeln/entwurf.e2e-spec.ts';

const schicht = (name, [datei, von, zu], geschichte) => ({ name, datei, von, zu, geschichte });
/** Without its rows a statement holds always. */
const aussage = (id, titel) =>
  schicht(
    id,
    [AUSSAGEN, `regelaussage('${id}', '${titel}`, `regelaussage('${id}x', '${titel}`],
    ['test/regeln/aussagen.e2e-spec.ts', 'objects to its counter-example, and not before'],
  );
const entfaellt = (grund) => ({ entfaellt: grund });
const IM_TEXT = entfaellt('a matter of two texts or of a moment, which no row shows afterwards');
const IM_VERFAHREN = entfaellt('the database does not know who may act in which state; the procedure does');

/** Rules of co-signature and form. @type {import('./tafel.js').Regel[]} */
export const vorlagenregeln = [
  {
    nr: 'C1',
    was: 'a Ressort that was once asked disappears from the record',
    bedingung: [
      schicht(
        'keinGefragtesFehlt',
        [ABSTIMMUNG, 'fehlende.length === 0,', 'true,'],
        [MITZEICHNUNG, 'is not taken off the list by the lead, and its objection waits at the way back'],
      ),
      schicht(
        'vorgaengerinZurueckgezogen',
        [ABSTIMMUNG, 'lage.vorgaengerin?.zurueckgezogen === true', 'true'],
        [VORGAENGERIN, 'is one of the own house, and only one'],
      ),
      schicht(
        'uebernommen',
        [
          'workflows/senatsvorlage/merken/vorlage.ts',
          '...uebernommen(mitzeichnungen, kontext.einbringer), ',
          '',
        ],
        [VORGAENGERIN, 'takes along whoever was asked, with the last word, when its text is taken over'],
      ),
    ],
    richter: [
      schicht(
        'vorlage_gefragte',
        [
          VORLAGENRICHTER,
          "WHERE NOT (NEW.stand #> '{context,mitzeichnungen}')",
          "WHERE false AND NOT (NEW.stand #> '{context,mitzeichnungen}')",
        ],
        [MITZEICHNUNG, 'stays even if the program forgets it: the database refuses'],
      ),
      schicht(
        'vorlage_vorgaengerin',
        [
          'libs/persistence/src/migrations/ersatz/vorgaengerin.ts',
          "IF NEW.stand #>> '{context,vorgaengerin,id}' IS NULL",
          'IF false',
        ],
        [VORGAENGERIN, TEXTGLEICH],
      ),
    ],
    aussage: [
      aussage('I-40', 'Jedes Ressort'),
      schicht(
        'I-79',
        ['libs/runner/src/invarianten/vorlagen.ts', 'AND frueher.beendet_am < v.erstellt_am', 'AND false'],
        [VORGAENGERIN, TEXTGLEICH],
      ),
    ],
  },
  {
    nr: 'C2',
    was: 'an objection or an open Massgabe gets lost on any way to the agenda',
    bedingung: [
      schicht(
        'ohneBedenken',
        [KONTEXT, '(zuletzt ?? stand)', 'stand'],
        [MITZEICHNUNG, 'is not lost by a new Fassung that its Ressort leaves unanswered'],
      ),
      schicht(
        'massgabenErledigt',
        [MASSGABEN, '!lage.einstellungen.massgabenBlockieren || offen <= 0', 'true'],
        [MITZEICHNUNG, 'stays open on the way back to the final signature, also with nobody left to ask'],
      ),
    ],
    richter: schicht(
      'vorlage_streit',
      [VORLAGENRICHTER, 'EXISTS (SELECT 1 FROM vorlage_offene_bedenken(NEW.stand))', 'false'],
      [MITZEICHNUNG, 'stops the paper at the door of the chancellery, whatever the program thinks'],
    ),
    aussage: aussage('I-41', 'Mit offenen'),
  },
  {
    nr: 'C3',
    was: 'somebody else says that a Massgabe is met or waived',
    bedingung: schicht(
      'eigeneMassgabe',
      [MASSGABEN, 'massgabe === undefined || frage.schritt.als?.ressort === massgabe.ressort', 'true'],
      [MITZEICHNUNG, 'is met or waived by its own Ressort, by no third one and not by the lead'],
    ),
    richter: schicht(
      'massgabe_urteil',
      [VORLAGENRICHTER, "NEW.stand IN ('erfuellt', 'verzichtet') AND", 'false AND'],
      [MITZEICHNUNG, 'is said to be met by nobody else in the database either'],
    ),
    aussage: aussage('I-42', 'Ob eine'),
  },
  {
    nr: 'C4',
    was: '„nur redaktionell“ keeps a verdict on a changed matter',
    bedingung: [
      schicht(
        'nurRedaktionell',
        [FORM, 'mehr.length === 0,', 'true,'],
        [MITZEICHNUNG, 'is none when a number, the decision or the name of an office has changed'],
      ),
      schicht(
        'keineRedaktionelleOffen',
        [FORM, '      redaktionell === null,', '      true,'],
        [MITZEICHNUNG, 'is confirmed by a second person, and the co-signers have two working days to object'],
      ),
    ],
    richter: IM_TEXT,
    aussage: IM_TEXT,
  },
  {
    nr: 'C5',
    was: 'a verdict is for ever, or changed after the signature without a mark',
    bedingung: schicht(
      'nochUngezeichnet',
      [ZEICHNUNG, 'gezeichnet.STR.length === 0', 'true'],
      [FORMSPEC, 'is signed by the Staatsrat and the senator of each'],
    ),
    richter: IM_VERFAHREN,
    aussage: IM_VERFAHREN,
  },
  {
    nr: 'C6',
    was: 'a silent Ressort stops a paper for ever, or its silence counts as yes',
    bedingung: [
      schicht(
        'nurZuZweit',
        [
          'apps/api/src/betrieb/einstellungen.service.ts',
          'if (geaendert.length > 0)',
          'if (geaendert.length > 99)',
        ],
        [
          REGELWECHSEL,
          'is switched by two administrators with a reason, and holds for requests sent from then on',
        ],
      ),
      schicht(
        'fristVersaeumt',
        [
          ABSTIMMUNG,
          'frage.schritt.daten === undefined || Boolean(mitzeichnungDes(frage)?.versaeumtAm)',
          'true',
        ],
        [FORMSPEC, 'ends without an answer as „keine Rückmeldung“, never as consent'],
      ),
    ],
    richter: schicht(
      'einstellung_zu_zweit',
      [
        'libs/persistence/src/migrations/regelwechsel/regelwechsel.ts',
        "WHEN (NEW.schluessel IN ('verschweigen', 'massgabenBlockieren', 'senatorZeichnet'))",
        'WHEN (false)',
      ],
      [REGELWECHSEL, 'is switched by nobody alone in the database either, and the check finds it'],
    ),
    aussage: [
      aussage('I-45', 'Ausbleibende'),
      schicht(
        'I-80',
        [
          'libs/runner/src/invarianten/zugang.ts',
          'WHERE e.wert IS DISTINCT FROM to_jsonb(r.wert)',
          'WHERE false',
        ],
        [REGELWECHSEL, 'is switched by nobody alone in the database either, and the check finds it'],
      ),
    ],
  },
  {
    nr: 'C7',
    was: 'an extension after expiry that changes nothing, or of which the Ressort does not hear',
    bedingung: schicht(
      'fristLaeuftNoch',
      [ABSTIMMUNG, '!mitzeichnungDes(frage)?.versaeumtAm,', 'true,'],
      [
        FORMSPEC,
        'is extended once while it runs, with both dates in the message, and not after it has ended',
      ],
    ),
    richter: IM_VERFAHREN,
    aussage: IM_VERFAHREN,
  },
  {
    nr: 'C8',
    was: 'a short or urgent term without a reason, or without an answer to it',
    bedingung: [
      schicht(
        'eileBegruendet',
        [
          ABSTIMMUNG,
          "(daten?.eile ?? kontext.eile) === 'normal'",
          "true || (daten?.eile ?? kontext.eile) === 'normal'",
        ],
        [FORMSPEC, 'is short only with a reason, which the asked houses read'],
      ),
      schicht(
        'baldNachAnfrage',
        [ABSTIMMUNG, '      !gefragt ||', '      true || !gefragt ||'],
        [FORMSPEC, 'is called too short within one working day, and is five then unless the CDS decides'],
      ),
    ],
    richter: IM_VERFAHREN,
    aussage: IM_VERFAHREN,
  },
  {
    nr: 'C9',
    was: 'a Ressort of a later stage is asked before the earlier ones have answered',
    bedingung: schicht(
      'schonGefragt',
      [ABSTIMMUNG, 'mitzeichnungDes(frage)?.gefragtAm !== null,', 'true,'],
      [
        'workflows/senatsvorlage/gaenge.spec.ts',
        'extends no term, and hears no complaint about one, that has not begun (C7, C8)',
      ],
    ),
    richter: IM_VERFAHREN,
    aussage: IM_VERFAHREN,
  },
  {
    nr: 'C10',
    was: 'a co-introducing house never signs',
    bedingung: schicht(
      'weitererStaatsrat',
      [
        ZEICHNUNG,
        'ressort !== als?.ressort && !gezeichnet[art].includes(ressort)',
        'false && ressort === als?.ressort && gezeichnet[art]',
      ],
      [FORMSPEC, 'is signed by the Staatsrat and the senator of each'],
    ),
    richter: schicht(
      'vorlage_zeichnungen',
      [
        VORLAGENRICHTER,
        'EXISTS (SELECT 1 FROM vorlage_ungezeichnet(NEW.id, NEW.stand, NEW.inhalt_sha256))',
        'false',
      ],
      [FORMSPEC, 'does not reach the chancellery without the second signature, whatever the program thinks'],
    ),
    aussage: aussage('I-43', 'Jedes einbringende'),
  },
  {
    nr: 'C11',
    was: 'nobody can be informed without being asked',
    bedingung: schicht(
      'kenntnis',
      [KREISE, 'kenntnis: ({ kenntnis }: Vorlagenkontext) => Object.keys(kenntnis),', 'kenntnis: () => [],'],
      [FORMSPEC, 'goes to houses without a say; they confirm that they have seen it'],
    ),
    richter: IM_VERFAHREN,
    aussage: IM_VERFAHREN,
  },
  {
    nr: 'C12',
    was: 'a house speaks only by its head; its questions and answers are read by others',
    bedingung: schicht(
      'nochNichtGefragt',
      [
        'workflows/senatsvorlage/bedingungen/zugang.ts',
        'daten === undefined || kontext.hausfragen?.[daten.imHaus]?.beantwortetAm !== null,',
        'kontext.fassung >= 0,',
      ],
      [
        'test/regeln/zugang.e2e-spec.ts',
        'goes to an office with its date; its answer is read by that house alone',
      ],
    ),
    richter: schicht(
      'intern',
      [
        'libs/persistence/src/migrations/grundlage/rechte.ts',
        "USING (art <> 'intern' OR ARRAY[",
        "USING (true OR art <> 'intern' OR ARRAY[",
      ],
      [
        'test/regeln/zugang.e2e-spec.ts',
        'goes to an office with its date; its answer is read by that house alone',
      ],
    ),
    aussage: entfaellt('who reads a row is no state of the database'),
  },
  {
    nr: 'F1',
    was: 'the formal check counts after the text has changed',
    bedingung: [
      schicht(
        'formalGueltig',
        [FORM, '      kontext.formalGeprueft === kontext.fassung,', '      true,'],
        [FORMSPEC, 'counts for the content that was checked, and is asked for again after a change'],
      ),
      schicht(
        'formalVollstaendig',
        [FORM, '      maengel.length === 0,', '      true,'],
        [FORMSPEC, 'presets nothing, and stops what is faulty'],
      ),
      schicht(
        'zifferInG',
        [FORM, 'lage.zifferzahl !== 0,', 'true,'],
        [FORMSPEC, 'finds a paper whose sections were emptied after it, at every later door'],
      ),
    ],
    richter: schicht(
      'vorlage_form',
      [VORLAGENRICHTER, 'NOT fassung_vollstaendig(NEW.id, NEW.fassung)', 'false'],
      [FORMSPEC, 'cannot be left out on the way to the decision in the database either'],
    ),
    aussage: [aussage('I-44', 'Was der Senat'), aussage('I-46', 'Bei der Senatskanzlei')],
  },
  {
    nr: 'F2',
    was: 'two ways to submit of which one has fewer checks',
    bedingung: entfaellt(
      'einreichenFach is the one Schritt of page, check page, API and bulk; its conditions are those of F1',
    ),
    richter: entfaellt(
      'how somebody came to the Schritt leaves no trace; what it let through judge those of F1',
    ),
    aussage: entfaellt('how somebody came to the Schritt leaves no trace; what it let through says I-44'),
  },
  {
    nr: 'F3',
    was: 'a paper of one house is begun or led by the author of another',
    bedingung: [
      schicht(
        'eigeneFederfuehrung',
        [FORM, 'daten?.federfuehrung === undefined ||', 'true ||'],
        [FORMSPEC, 'is begun and led in nobody else’s house'],
      ),
      schicht(
        'pruefeHaus',
        ['libs/runner/src/beginnen.ts', 'rows[0]?.darf !== true', 'false'],
        [ENTWURF, 'is begun by nobody from outside, over no door'],
      ),
    ],
    richter: schicht(
      'vorlage_haus',
      [VORLAGENRICHTER, 'IF NOT darf_beginnen(', 'IF false AND NOT darf_beginnen('],
      [ENTWURF, 'is begun by nobody from outside, over no door'],
    ),
    aussage: aussage('I-47', 'Jede Vorlage'),
  },
  {
    nr: 'F4',
    was: 'a draft cannot be thrown away, or what a Fassung has held can',
    bedingung: schicht(
      'nieEingereicht',
      [FORM, '      kontext.fassung === 0,', '      true,'],
      [ENTWURF, 'that was submitted once is withdrawn by its author, not deleted'],
    ),
    richter: schicht(
      'entwurf_loeschbar',
      [ENTWURFSRICHTER, '  IF NOT frei THEN', '  IF false THEN'],
      [ENTWURF, 'that was submitted once is withdrawn by its author, not deleted'],
    ),
    aussage: entfaellt('what was deleted leaves nothing behind that a statement could read'),
  },
  {
    nr: 'F5',
    was: 'a station takes back what the next one has already touched',
    bedingung: schicht(
      'nochKeinUrteil',
      [ZEICHNUNG, "Object.values(mitzeichnungen).every(({ stand }) => stand === 'offen')", 'true'],
      [FORMSPEC, 'is not needed while nobody has acted: each station takes its own word back'],
    ),
    richter: IM_VERFAHREN,
    aussage: IM_VERFAHREN,
  },
  {
    nr: 'F6',
    was: 'a return whose reason one has to search',
    bedingung: schicht(
      'rueckgabe',
      [
        'workflows/senatsvorlage/senatsvorlage.workflow.ts',
        "zurueckgeben: { target: 'entwurf', actions: ['rueckgabe', 'rueckgabeMelden'] },",
        "zurueckgeben: { target: 'entwurf', actions: ['rueckgabeMelden'] },",
      ],
      [FORMSPEC, 'says why on the draft and to everybody concerned, until the next submission'],
    ),
    richter: entfaellt('the form asks for the reason; a draft without one may never have been returned'),
    aussage: entfaellt('a draft without a reason may never have been returned'),
  },
];
