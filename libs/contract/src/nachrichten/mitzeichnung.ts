import { bisWann, fest, mitGrund, text, type Nachrichtenart } from './art.js';

/** Messages about the co-signature of papers. */
export const mitzeichnung = {
  /** A Ressort is asked for its verdict, for the first time or again; the reason is that of a short term. */
  mitzeichnung_angefordert: {
    gruppe: 'aufgaben',
    hinfaellig: 'aufgabe',
    auchSelbst: true,
    liste: text('Mitzeichnung erbeten', 'Co-signature requested'),
    betreff: ({ bis }) =>
      bis.de === ''
        ? text('Mitzeichnung erbeten', 'Co-signature requested')
        : text(`Mitzeichnung erbeten bis ${bis.de}`, `Co-signature requested by ${bis.en}`),
    saetze: (blick) => [
      text('Ihr Ressort wird um Mitzeichnung gebeten.', 'Your department is asked to co-sign.'),
      ...bisWann(blick),
      ...(blick.grund === null ? [] : [text(`Begründung: ${blick.grund}`, `Reason: ${blick.grund}`)]),
    ],
  },
  /** The Staatsraetekonferenz asked for a new Fassung, and it is signed. */
  neufassung_gezeichnet: {
    gruppe: 'hinweise',
    ...fest(
      text('Neufassung gezeichnet', 'New version signed'),
      text(
        'Eine Vorlage, die Ihr Ressort mitgezeichnet hat, liegt in einer gezeichneten Neufassung vor.',
        'A paper that your department co-signed now has a signed new version.',
      ),
      text(
        'Sie brauchen nichts zu tun; die Änderungen stehen im Vergleich der Fassungen.',
        'There is nothing to do; the changes are in the comparison of versions.',
      ),
    ),
  },
  /** An editorial Fassung was confirmed: verdicts stay unless somebody objects. */
  fassung_redaktionell: {
    gruppe: 'hinweise',
    ...fest(
      text('Redaktionell geänderte Fassung', 'Editorial version'),
      text(
        'Eine Vorlage, die Ihr Ressort mitzeichnet, liegt in einer redaktionell geänderten Fassung vor.',
        'A paper that your department co-signs has an editorial new version.',
      ),
      text(
        'Die Änderungen stehen im Vergleich der Fassungen. Wenn Sie nicht einverstanden sind, ändern Sie bitte ' +
          'innerhalb von zwei Arbeitstagen Ihre Mitzeichnung.',
        'The changes are in the comparison of versions. If you do not agree, please change your verdict within two working days.',
      ),
    ),
  },
  mitzeichnung_bedenken: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Bedenken gegen Ihre Vorlage', 'Objection to your paper'),
      text('Ein Ressort hat Bedenken erhoben.', 'A department has objected.'),
    ),
  },
  mitzeichnung_massgabe: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Mitzeichnung mit Maßgabe', 'Co-signed with a condition'),
      text(
        'Ein Ressort hat mit einer Maßgabe mitgezeichnet.',
        'A department has co-signed with a condition.',
      ),
    ),
  },
  /** After the final signature, until the item is called. */
  mitzeichnung_einwand: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Einwand gegen eine Vorlage', 'Late objection to a paper'),
      text(
        'Ein mitzeichnendes Ressort hat nach der Schlusszeichnung einen Einwand erhoben.',
        'A co-signing department has objected after the final signature.',
      ),
    ),
  },
  mitzeichnung_mehr_zeit: {
    gruppe: 'aufgaben',
    ...mitGrund(
      text('Ein Ressort bittet um mehr Zeit', 'A department asks for more time'),
      text(
        'Ein Ressort bittet darum, seine Mitzeichnungsfrist zu verlängern.',
        'A department asks for an extension of its co-signature.',
      ),
    ),
  },
  mitzeichnung_verlaengert: {
    gruppe: 'hinweise',
    liste: text('Mitzeichnungsfrist verlängert', 'Co-signature deadline extended'),
    betreff: ({ termin }) =>
      text(
        `Mitzeichnungsfrist verlängert bis ${termin.de}`,
        `Co-signature deadline extended to ${termin.en}`,
      ),
    saetze: ({ termin, vorher }) => [
      text(
        `Ihr Ressort hat für die Mitzeichnung Zeit bis ${termin.de} (bisher bis ${vorher.de}).`,
        `Your department may co-sign until ${termin.en} (before: ${vorher.en}).`,
      ),
    ],
  },
  mitzeichnung_zu_kurz: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Ein Ressort hält die Frist für zu kurz', 'A department finds the term too short'),
      text(
        'Das Ressort hat jetzt fünf Arbeitstage; die Chefin oder der Chef der Senatskanzlei kann die Eile bestätigen.',
        'The department now has five working days; the head of the chancellery can confirm the urgency.',
      ),
    ),
  },
  mitzeichnung_eile_bleibt: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Die eilige Frist bleibt', 'The urgent term stays'),
      text(
        'Für die Mitzeichnung Ihres Ressorts gilt wieder die eilige Frist.',
        'The urgent term holds again for the verdict of your department.',
      ),
    ),
  },
  mitzeichnung_versaeumt: {
    amMorgen: true,
    gruppe: 'hinweise',
    ...fest(
      text('Ein Ressort hat nicht geantwortet', 'A department has not answered'),
      text(
        'Die Mitzeichnungsfrist eines Ressorts ist abgelaufen; es ist gemahnt. Wenn die Antwort weiter ausbleibt, ' +
          'können Sie „Keine Rückmeldung“ festhalten.',
        'The co-signature deadline of a department has passed; it has been reminded. If there is still no answer, you can record that.',
      ),
    ),
  },
  mitzeichnung_keine_rueckmeldung: {
    gruppe: 'hinweise',
    ...fest(
      text('Keine Rückmeldung festgehalten', 'No answer recorded'),
      text(
        'Ihr Ressort hat innerhalb der Frist nicht geantwortet; das ist bei der Vorlage festgehalten.',
        'Your department has not answered in time; the paper says so.',
      ),
    ),
  },
  /** Silence counts as consent, where the rule says so. */
  mitzeichnung_verschwiegen: {
    gruppe: 'hinweise',
    ...fest(
      text('Mitzeichnung gilt als erteilt', 'Co-signature counts as given'),
      text(
        'Ihr Ressort hat innerhalb der Frist nicht geantwortet; die Mitzeichnung gilt nach Fristablauf als erteilt. Sie können Ihr Urteil noch ersetzen, solange die Vorlage nicht gezeichnet ist.',
        'Your department has not answered in time; the co-signature counts as given. You may still replace it until the paper is signed.',
      ),
    ),
  },
  /** The paper is a draft again. */
  mitzeichnung_ruht: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Vorlage zurückgegeben; Mitzeichnung ruht', 'Paper returned; co-signature rests'),
      text(
        'Eine Vorlage, um deren Mitzeichnung Ihr Ressort gebeten war, ist in den Entwurf zurückgegeben. Sie werden wieder gefragt, sobald die neue Fassung vorliegt.',
        'A paper that your department was asked to co-sign is a draft again. You will be asked anew once there is a new version.',
      ),
    ),
  },
  massgabe_erledigt: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Maßgabe erledigt', 'Condition settled'),
      text(
        'Ein mitzeichnendes Ressort sieht seine Maßgabe als erledigt an.',
        'A co-signing department regards its condition as settled.',
      ),
    ),
  },
  mitzeichnung_herausgenommen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Mitzeichnung nicht mehr erbeten', 'Co-signature no longer requested'),
      text(
        'Ihr Ressort ist aus der Mitzeichnung dieser Vorlage genommen worden.',
        'Your department has been taken off the co-signature of this paper.',
      ),
    ),
  },
  massgabe_umgesetzt: {
    gruppe: 'aufgaben',
    ...mitGrund(
      text('Ihre Maßgabe ist umgesetzt', 'Your condition has been met'),
      text(
        'Das federführende Ressort meldet Ihre Maßgabe als umgesetzt. Bitte bestätigen Sie das innerhalb von fünf Arbeitstagen.',
        'The lead says that your condition has been met. Please confirm within five working days.',
      ),
    ),
  },
  massgabe_zurueckgewiesen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Ihre Maßgabe ist zurückgewiesen', 'Your condition has been rejected'),
      text(
        'Das federführende Ressort hat Ihre Maßgabe zurückgewiesen; sie steht als Dissens bei der Vorlage.',
        'The lead has rejected your condition; it stands with the paper as dissent.',
      ),
    ),
  },
  massgabe_ohne_rueckmeldung: {
    gruppe: 'hinweise',
    ...fest(
      text('Maßgabe ohne Ihre Rückmeldung', 'Condition without your answer'),
      text(
        'Zu der umgesetzten Maßgabe haben Sie nicht geantwortet; das ist bei der Vorlage festgehalten.',
        'You have not answered on the condition that was met; the paper says so.',
      ),
    ),
  },
  vorlage_zur_kenntnis: {
    gruppe: 'hinweise',
    ...fest(
      text('Vorlage zur Kenntnis', 'Paper for information'),
      text(
        'Sie erhalten diese Vorlage zur Kenntnis. Bitte bestätigen Sie, dass Sie sie gesehen haben.',
        'You get this paper for information. Please confirm that you have seen it.',
      ),
    ),
  },
} satisfies Record<string, Nachrichtenart>;
