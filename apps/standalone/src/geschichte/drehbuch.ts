import type { Geschichtsvorlage } from './vorlagen.js';
import type { Erzaehler } from './erzaehler.js';

/** What somebody does on a day of the story. */
export interface Szene {
  datum: string;
  uhr: string;
  spiele(e: Erzaehler): Promise<void>;
}

const MITZEICHNENDE = ['SIS', 'SBMS', 'SASJI', 'SJV', 'SKB', 'MagBhv'];

type Tage = Record<
  | 'anlegen'
  | 'einreichen'
  | 'freigeben'
  | 'formal'
  | 'mitzeichnen'
  | 'staatsrat'
  | 'senator'
  | 'annehmen'
  | 'konferenz'
  | 'senat',
  string
>;

const schritteAn =
  (name: string) =>
  (datum: string, uhr: string, [stelle, was, daten]: [string, string, object?]): Szene => ({
    datum,
    uhr,
    spiele: (e) => e.mache(stelle, name, was, daten),
  });

function entwurf(name: string, vorlage: Geschichtsvorlage, tage: Tage): Szene[] {
  return [
    {
      datum: tage.anlegen,
      uhr: '09:00',
      spiele: (e) =>
        e.lege(name, 'AUT@SF', { titel: vorlage.titel, federfuehrung: 'SF', einbringer: ['SF', 'SK'] }),
    },
    schritteAn(name)(tage.anlegen, '09:40', [
      'AUT@SF',
      'bearbeiten',
      {
        abschnitte: Object.entries(vorlage.abschnitte).map(([buchstabe, text]) => ({
          buchstabe,
          text,
          version: 0,
        })),
      },
    ]),
    {
      datum: tage.anlegen,
      uhr: '10:00',
      spiele: async (e) =>
        e.mache('AUT@SF', name, 'festlegen', {
          sitzung: await e.sitzung(tage.senat),
          mitzeichnende: MITZEICHNENDE.map((ressort) => ({ ressort })),
        }),
    },
  ];
}

/** A paper of SF and SK on its way into the Senate. */
export function wegEinerVorlage(name: string, vorlage: Geschichtsvorlage, tage: Tage): Szene[] {
  const schritt = schritteAn(name);
  return [
    ...entwurf(name, vorlage, tage),
    schritt(tage.einreichen, '09:10', ['AUT@SF', 'einreichenFach']),
    schritt(tage.freigeben, '10:00', ['RL@SF', 'freigeben']),
    schritt(tage.formal, '11:00', ['VB@SF', 'formalBestanden']),
    ...MITZEICHNENDE.map((ressort, i) =>
      schritt(tage.mitzeichnen, `${10 + i}:00`, [
        `STR@${ressort}`,
        'mitzeichnen',
        { ressort, urteil: 'erteilt' },
      ]),
    ),
    schritt(tage.staatsrat, '14:00', ['STR@SF', 'zeichnen']),
    schritt(tage.senator, '09:00', ['SEN@SF', 'zeichnen']),
    schritt(tage.annehmen, '10:00', ['SK@SK', 'annehmen']),
    schritt(tage.konferenz, '15:00', ['SK@SK', 'empfehlen']),
    schritt(tage.konferenz, '15:30', ['SK@SK', 'aufsetzen', { teil: 'oeffentlich' }]),
    schritt(tage.senat, '10:00', ['SK@SK', 'aufrufen']),
    schritt(tage.senat, '10:15', ['SK@SK', 'beschliessen', { anwesend: 9 }]),
  ];
}

export const ERSTE_TAGE: Tage = {
  anlegen: '2024-11-18',
  einreichen: '2024-11-19',
  freigeben: '2024-11-21',
  formal: '2024-11-22',
  mitzeichnen: '2024-11-29',
  staatsrat: '2024-12-04',
  senator: '2024-12-06',
  annehmen: '2024-12-11',
  konferenz: '2024-12-16',
  senat: '2024-12-17',
};
export const BERICHT_TAGE: Tage = {
  anlegen: '2025-09-03',
  einreichen: '2025-09-04',
  freigeben: '2025-09-05',
  formal: '2025-09-08',
  mitzeichnen: '2025-09-15',
  staatsrat: '2025-09-22',
  senator: '2025-09-23',
  annehmen: '2025-09-24',
  konferenz: '2025-09-29',
  senat: '2025-09-30',
};

/** After the decision: exactly one Auftrag is proposed, confirmed, and the paper published. */
export function nachDemBeschluss(): Szene[] {
  return [
    { datum: '2024-12-17', uhr: '11:00', spiele: (e) => e.findeAuftrag('erste', 'auftrag') },
    { datum: '2024-12-17', uhr: '11:30', spiele: (e) => e.mache('SK@SK', 'auftrag', 'bestaetigen') },
    { datum: '2024-12-18', uhr: '09:00', spiele: (e) => e.mache('SK@SK', 'erste', 'ausfertigen') },
    {
      datum: '2024-12-19',
      uhr: '10:00',
      spiele: (e) => e.mache('VB@SF', 'erste', 'veroeffentlichen', { umfang: 'voll' }),
    },
  ];
}

/**
 * The reporting paper is linked to the Auftrag as soon as it is on its way; its decision fulfils the Auftrag.
 */
export function verknuepfen(): Szene[] {
  return [
    { datum: '2025-09-30', uhr: '10:30', spiele: (e) => e.sageStand('auftrag') },
    { datum: '2025-10-01', uhr: '09:00', spiele: (e) => e.mache('SK@SK', 'bericht', 'ausfertigen') },
    {
      datum: '2025-10-02',
      uhr: '10:00',
      spiele: (e) => e.mache('VB@SF', 'bericht', 'veroeffentlichen', { umfang: 'voll' }),
    },
    {
      datum: '2025-09-03',
      uhr: '10:30',
      spiele: async (e) =>
        e.mache('VB@SF', 'auftrag', 'vorlageVerknuepfen', { vorlage: e.kennung('bericht') }),
    },
  ];
}
