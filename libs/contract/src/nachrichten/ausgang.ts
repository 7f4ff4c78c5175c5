import { fest, mitGrund, text, type Nachrichtenart } from './art.js';

/** Messages about what has become of a paper: to its house, and to whom it was shown (regeln.md §2). */
export const ausgang = {
  vorlage_zurueckgezogen: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Vorlage zurückgezogen', 'Paper withdrawn'),
      text(
        'Diese Vorlage ist zurückgezogen und wird nicht weiter behandelt; Sie brauchen nichts mehr zu tun.',
        'This paper has been withdrawn and is not pursued; there is nothing left for you to do.',
      ),
    ),
  },
  /** A draft that nobody was shown is thrown away. */
  entwurf_geloescht: {
    gruppe: 'hinweise',
    ...fest(
      text('Entwurf gelöscht', 'Draft deleted'),
      text(
        'Der Entwurf, an dem Sie mitgeschrieben haben, ist mit seinen Anlagen gelöscht.',
        'The draft that you wrote in is deleted, together with its attachments.',
      ),
    ),
  },
  vorlage_angenommen: {
    gruppe: 'hinweise',
    liste: text('Von der Senatskanzlei angenommen', 'Accepted by the chancellery'),
    betreff: ({ termin }) =>
      text(`Angenommen für die Sitzung am ${termin.de}`, `Accepted for the meeting on ${termin.en}`),
    saetze: ({ termin }) => [
      text(
        `Die Senatskanzlei hat diese Vorlage angenommen; der Senat berät sie in der Sitzung am ${termin.de}.`,
        `The chancellery has accepted this paper; the Senate deliberates it in the meeting on ${termin.en}.`,
      ),
    ],
  },
  neufassung_erbeten: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Neufassung erbeten', 'New version requested'),
      text(
        'Die Staatsrätekonferenz bittet um eine Neufassung dieser Vorlage vor der Sitzung.',
        'The conference of state secretaries asks for a new version of this paper before the meeting.',
      ),
    ),
  },
  /** The outcome of a TOP; leaves when the meeting is closed. */
  senat_ergebnis: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Ergebnis der Sitzung', 'Outcome of the meeting'),
    betreff: ({ ergebnis }) => text(`Im Senat ${ergebnis.de}`, `In the Senate: ${ergebnis.en}`),
    saetze: ({ ergebnis, termin, top, grund }) => [
      text(
        `Der Senat hat diese Vorlage in der Sitzung am ${termin.de} (TOP ${top}) behandelt: ${ergebnis.de}.`,
        `The Senate dealt with this paper in its meeting on ${termin.en} (item ${top}): ${ergebnis.en}.`,
      ),
      ...(grund === null ? [] : [text(`Vermerk: ${grund}`, `Note: ${grund}`)]),
    ],
  },
  tischvorlage_zugelassen: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    ...mitGrund(
      text('Tischvorlage zugelassen', 'Late paper admitted'),
      text(
        'Diese Vorlage ist als Tischvorlage zugelassen und kommt noch in ihre Sitzung.',
        'This paper is admitted as a late one and enters its meeting.',
      ),
    ),
  },
  tischvorlage_nicht_zugelassen: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Tischvorlage nicht zugelassen', 'Late paper not admitted'),
    betreff: ({ termin }) =>
      text(`Nicht als Tischvorlage, sondern am ${termin.de}`, `Not as a late paper, but on ${termin.en}`),
    saetze: ({ termin, grund }) => [
      text(
        `Diese Vorlage ist nicht als Tischvorlage zugelassen; sie kommt in die Sitzung am ${termin.de}.`,
        `This paper is not admitted as a late one; it comes into the meeting on ${termin.en}.`,
      ),
      ...(grund === null ? [] : [text(`Begründung: ${grund}`, `Reason: ${grund}`)]),
    ],
  },
  beschluss_widersprochen: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    ...mitGrund(
      text('Widerspruch gegen einen Beschluss (§ 14 GO)', 'Objection to a decision'),
      text(
        'Ein Mitglied des Senats hat gegen diesen Beschluss Widerspruch eingelegt; bis zur Entscheidung ruht alles Weitere.',
        'A member of the Senate has objected to this decision; everything rests until that is decided.',
      ),
    ),
  },
  widerspruch_zurueckgewiesen: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    ...mitGrund(
      text('Widerspruch zurückgewiesen', 'Objection rejected'),
      text(
        'Der Widerspruch gegen diesen Beschluss ist zurückgewiesen; der Beschluss bleibt.',
        'The objection to this decision is rejected; the decision stays.',
      ),
    ),
  },
  beschluss_erneut_beraten: {
    gruppe: 'hinweise',
    neutralWennVertraulich: true,
    liste: text('Der Senat berät erneut', 'The Senate deliberates again'),
    betreff: ({ termin }) => text(`Erneute Beratung am ${termin.de}`, `Deliberated again on ${termin.en}`),
    saetze: ({ termin, grund }) => [
      text(
        `Nach dem Widerspruch berät der Senat diese Vorlage in der Sitzung am ${termin.de} erneut.`,
        `After the objection the Senate deliberates this paper again in its meeting on ${termin.en}.`,
      ),
      ...(grund === null ? [] : [text(`Begründung: ${grund}`, `Reason: ${grund}`)]),
    ],
  },
  vorlage_veroeffentlicht: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Vorlage veröffentlicht', 'Paper published'),
      text('Die beschlossene Fassung ist veröffentlicht.', 'The decided version is published.'),
    ),
  },
  vorlage_nicht_veroeffentlicht: {
    gruppe: 'hinweise',
    ...mitGrund(
      text('Vorlage nicht veröffentlicht', 'Paper withheld'),
      text(
        'Die beschlossene Fassung wird nicht veröffentlicht; Vorschrift und Grund stehen im Verlauf.',
        'The decided version is not published; legal basis and reason are in its history.',
      ),
    ),
  },
} satisfies Record<string, Nachrichtenart>;
