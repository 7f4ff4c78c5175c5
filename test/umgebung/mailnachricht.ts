import type { Vorgangsnachricht } from '../../apps/worker/src/mail/sendung.js';

/** A reminder of an open Auftrag, for the specs of mails. */
export const nachricht = (mehr: Partial<Vorgangsnachricht> = {}): Vorgangsnachricht => ({
  id: 'n',
  fence: 1,
  art: 'erinnerung',
  stelle: 'VB@SF',
  daten: { abstand: -56, termin: '2025-09-30' },
  art_gruppe: 'fristen',
  durch: null,
  frist_bis: null,
  verspaetet_tage: 0,
  versuche: 0,
  erstellt_am: new Date('2025-08-05T06:00:00Z'),
  message_id: 'abc',
  vertritt: null,
  im_amt: true,
  frist_laeuft: true,
  empfaenger: { id: 'p', name: 'Eva Ahlers', email: 'eva@bremen.test', sprache: 'de', aktiv: true },
  vorgang: {
    id: 'v',
    nummer: 'A 21/1',
    titel: 'Bericht',
    stufe: 'offen',
    art: 'auftrag',
    zustand: 'offen',
    zustaendig: [],
    zugang: ['alle'],
    beendet: false,
    aufgabe: null,
    sitzung_am: null,
    mitzeichnungen: [],
    ziffern: [],
  },
  ...mehr,
});
export const umstaende = {
  absender: 'Kogge <k@bremen.test>',
  basisUrl: 'https://kogge.test',
  maildomain: 'bremen.test',
};
