import { vorlagenstationen, type Station } from '#workflows';
import type { Geschichtsvorlage } from './vorlagen.js';
import type { Erzaehler } from './erzaehler.js';

/** What somebody does on a day of the story. */
export interface Szene {
  datum: string;
  uhr: string;
  spiele(e: Erzaehler): Promise<void>;
}

const EINBRINGER = ['SF', 'SK'];
const MITZEICHNENDE = ['SIS', 'SBMS', 'SASJI', 'SJV', 'SKB', 'MagBhv'];

const BESCHLUSS = 'beratung.beschliessen' satisfies Station;
/** On which day of the story a paper passes a station; without a day, with the one before it. */
type Tage = Record<'anlegen' | typeof BESCHLUSS, string> & Partial<Record<Station, string>>;
const UHR: Partial<Record<Station, string>> = {
  'entwurf.einreichenFach': '09:10',
  'formalpruefung.formalBestanden': '11:00',
  'schlusszeichnungStaatsrat.zeichnen': '14:00',
  'schlusszeichnungSenator.zeichnen': '09:00',
  'vorberatung.empfehlen': '15:00',
  'tagesordnung.aufsetzen': '15:30',
  [BESCHLUSS]: '10:15',
};
const DATEN: Partial<Record<Station, object>> = {
  'tagesordnung.aufsetzen': { teil: 'oeffentlich' },
  [BESCHLUSS]: { anwesend: 9 },
};

/** The same time so many minutes later. */
const um = (uhr: string, minuten: number) =>
  `${uhr.slice(0, 3)}${String(Number(uhr.slice(3)) + minuten).padStart(2, '0')}`;

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
        e.lege(name, 'AUT@SF', { titel: vorlage.titel, federfuehrung: 'SF', einbringer: EINBRINGER }),
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
          sitzung: await e.sitzung(tage[BESCHLUSS]),
          mitzeichnende: MITZEICHNENDE.map((ressort) => ({ ressort })),
        }),
    },
  ];
}

/** A paper of SF and SK on its way to the decision of the Senate, station by station. */
export function wegEinerVorlage(name: string, vorlage: Geschichtsvorlage, tage: Tage): Szene[] {
  const schritt = schritteAn(name);
  const letzte = vorlagenstationen.findIndex((station) => station.name === BESCHLUSS);
  let tag = tage.anlegen;
  const szenen = vorlagenstationen
    .slice(0, letzte + 1)
    .flatMap(({ name: station, schritt: was, wer, daten }) => {
      tag = tage[station] ?? tag;
      if (station === 'ressortabstimmung.mitzeichnen')
        return MITZEICHNENDE.map((ressort, i) =>
          schritt(tag, `${10 + i}:00`, [`STR@${ressort}`, was, { ressort, urteil: 'erteilt' }]),
        );
      const haeuser = /@ohne(?:Staatsrat|Senator)$/u.test(wer) ? EINBRINGER : ['SF'];
      return haeuser.map((haus, i) =>
        schritt(tag, um(UHR[station] ?? '10:00', i), [
          wer.replace(/@(?:federfuehrung|ohne\w+)$/u, `@${haus}`),
          was,
          DATEN[station] ?? daten,
        ]),
      );
    });
  const sitzung = tage[BESCHLUSS];
  return [
    ...entwurf(name, vorlage, tage),
    { datum: sitzung, uhr: '10:00', spiele: (e) => e.eroeffne(sitzung) },
    ...szenen,
    { datum: sitzung, uhr: '12:00', spiele: (e) => e.schliesse(sitzung) },
  ];
}

export const ERSTE_TAGE = {
  anlegen: '2024-11-18',
  'entwurf.einreichenFach': '2024-11-19',
  'fachpruefung.freigeben': '2024-11-21',
  'formalpruefung.formalBestanden': '2024-11-22',
  'ressortabstimmung.mitzeichnen': '2024-11-29',
  'schlusszeichnungStaatsrat.zeichnen': '2024-12-04',
  'schlusszeichnungSenator.zeichnen': '2024-12-06',
  'eingereicht.annehmen': '2024-12-11',
  'vorberatung.empfehlen': '2024-12-16',
  'tagesordnung.aufsetzen': '2024-12-16',
  'tagesordnung.aufrufen': '2024-12-17',
  'beratung.beschliessen': '2024-12-17',
} satisfies Tage;
export const BERICHT_TAGE = {
  anlegen: '2025-09-03',
  'entwurf.einreichenFach': '2025-09-04',
  'fachpruefung.freigeben': '2025-09-05',
  'formalpruefung.formalBestanden': '2025-09-08',
  'ressortabstimmung.mitzeichnen': '2025-09-15',
  'schlusszeichnungStaatsrat.zeichnen': '2025-09-22',
  'schlusszeichnungSenator.zeichnen': '2025-09-23',
  'eingereicht.annehmen': '2025-09-24',
  'vorberatung.empfehlen': '2025-09-29',
  'tagesordnung.aufsetzen': '2025-09-29',
  'tagesordnung.aufrufen': '2025-09-30',
  'beratung.beschliessen': '2025-09-30',
} satisfies Tage;

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
