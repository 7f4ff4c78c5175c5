import { datumDeutsch, type Datum } from '#kalender';
import { BERICHT_TAGE, ERSTE_TAGE, nachDemBeschluss, verknuepfen, wegEinerVorlage } from './drehbuch.js';
import type { Erzaehler } from './erzaehler.js';
import type { Pruefung, Stueck } from './stueck.js';
import { BERICHT, ERSTE, type Geschichtsvorlage } from './vorlagen.js';

const ANFANG = '2024-11-18';
const FAELLIG = '2025-09-30';
const ERINNERUNGEN = ['2025-08-05', '2025-09-02', '2025-09-16', '2025-09-23', '2025-09-29'];
const ESKALATIONEN = ['2025-10-01', '2025-10-06', '2025-10-10'];
/** The report waits for the last day before it is signed: three Arbeitstage and one before. */
const AN_DIE_ZEICHNUNG = ['2025-09-19', '2025-09-23'];

/** From a draft to the Auftrag that its Beschluss sets, and – if somebody reports – to its fulfilment. */
export function vorlagenstueck({
  ohneBericht,
  vorlage = ERSTE,
}: {
  ohneBericht: boolean;
  vorlage?: Geschichtsvorlage | undefined;
}): Stueck {
  return {
    anfang: ANFANG,
    ende: ohneBericht ? '2025-10-24' : '2025-10-10',
    szenen: [
      ...wegEinerVorlage('erste', vorlage, ERSTE_TAGE),
      ...nachDemBeschluss(),
      ...(ohneBericht ? [] : [...wegEinerVorlage('bericht', BERICHT, BERICHT_TAGE), ...verknuepfen()]),
    ],
    wovon: (e) => `Vorgang ${e.nummer('erste')}, Auftrag ${e.nummer('auftrag')}`,
    pruefungen: async (e) => [
      ...(await auftragspruefungen(e, ohneBericht)),
      ...mailpruefungen(e, ohneBericht),
    ],
  };
}

async function auftragspruefungen(e: Erzaehler, ohneBericht: boolean): Promise<Pruefung[]> {
  const auftraege = await e.auftraege('erste');
  const liste = (werte: (string | null)[]) => werte.map((wert) => wert ?? 'ohne').join(', ');
  return [
    { was: 'Aufträge aus dem Beschluss', ist: String(auftraege.length), soll: '1' },
    { was: 'Fällig', ist: liste(auftraege.map(({ faellig }) => faellig)), soll: FAELLIG },
    {
      was: 'Zuerst gesetzter Termin',
      ist: liste(auftraege.map(({ ersteFrist }) => ersteFrist)),
      soll: FAELLIG,
    },
    {
      was: 'Stand des Auftrags',
      ist: liste(auftraege.map(({ zustand }) => zustand)),
      soll: ohneBericht ? 'offen' : 'erfuellt',
    },
  ];
}

/** Days on which a mail came, out of the mails themselves. */
function mailpruefungen(e: Erzaehler, ohneBericht: boolean): Pruefung[] {
  const tageMit = (anfang: string, teil: string) => [
    ...new Set(
      e.post
        .filter(({ betreff }) => betreff.startsWith(anfang) && betreff.includes(teil))
        .map(({ tag }) => tag),
    ),
  ];
  const tage = (werte: readonly Datum[]) => werte.map(datumDeutsch).join(', ') || 'keinem Tag';
  const auftrag = ` ${e.nummer('auftrag')} `;
  return [
    { was: 'Erinnert am', ist: tage(tageMit('Erinnerung', auftrag)), soll: tage(ERINNERUNGEN) },
    {
      was: 'Eskaliert am',
      ist: tage(tageMit('Überfällig', auftrag)),
      soll: tage(ohneBericht ? ESKALATIONEN : []),
    },
    {
      was: 'An die Schlusszeichnung erinnert am',
      ist: tage(tageMit('Erinnerung: Schlusszeichnung', '')),
      soll: tage(ohneBericht ? [] : AN_DIE_ZEICHNUNG),
    },
  ];
}
