import { berichteAus, liesDokument, type Berichtsinhalt } from '#dokumente';
import { sha256 } from '#engine';
import { datumDeutsch } from '#kalender';
import type { Transaktion } from '#persistence';
import { legeBerichtAb, legeMassnahmeAn } from '#runner';
import type { Demokalender } from './kalender.js';
import {
  FRUEHERE_BERICHTE,
  HANDLUNGSFELDER,
  LAUFENDE_BERICHTE,
  MASSNAHMEN,
  type Demobericht,
  type Laufenderbericht,
} from './massnahmen.js';
import { MANDANT } from './organisation.js';
import { inhaberVon } from './personen.js';
import type { Saatlauf } from './saatlauf.js';

const TAG = 86_400_000;
/** Days from today on which the reports of the running campaign are due. */
const FAELLIG_IN = 12;

/** Something that happens at a moment of the demo. */
export interface Saatzug {
  wann: Date;
  was: string;
  tu(lauf: Saatlauf): Promise<void>;
}

/** Register, three years of reports, and a campaign that is half filled. */
export function berichtszuege(k: Demokalender): Saatzug[] {
  const vor = (tage: number, stunden = 0) => new Date(k.jetzt.getTime() - tage * TAG + stunden * 3_600_000);
  const jahr = Number(k.heute.slice(0, 4)) - (Number(k.heute.slice(5, 7)) < 7 ? 1 : 0);
  return [
    {
      wann: vor(75),
      was: 'Maßnahmen',
      tu: (lauf) => lauf.tu(vor(75), 'BW@SF', (t) => legeRegisterAn(t, k, jahr)),
    },
    ...FRUEHERE_BERICHTE.map((bericht, i) => ({
      wann: vor(74, i / 10),
      was: `Bericht ${bericht.nummer}`,
      tu: (lauf: Saatlauf) => lauf.tu(vor(74, i / 10), 'BW@SF', (t) => liesEin(t, bericht, { jahr, k })),
    })),
    ...kampagne(vor, k, jahr),
  ];
}

async function legeRegisterAn(t: Transaktion, k: Demokalender, jahr: number): Promise<void> {
  for (const { nr, titel } of HANDLUNGSFELDER)
    await t.abfrage('INSERT INTO handlungsfeld (mandant_id, nr, titel) VALUES ($1, $2, $3)', [
      MANDANT.id,
      nr,
      titel,
    ]);
  for (const { kennzahlen, meilensteine, ...massnahme } of MASSNAHMEN) {
    await legeMassnahmeAn(
      t,
      {
        mandant: MANDANT.id,
        person: inhaberVon('BW@SF').id,
        grund: 'Programm zur Modernisierung der Verwaltung',
      },
      {
        ...massnahme,
        stand: 'laeuft',
        zielgruppe: '',
        kennzahlen: kennzahlen.map(({ plan, ...kennzahl }) => ({
          ...kennzahl,
          ebene: null,
          planwerte: Object.fromEntries(plan.map((wert, i) => [String(jahr - 3 + i), wert])),
        })),
        meilensteine: meilensteine.map(({ name, soll }) => ({
          nr: null,
          name,
          soll: datumDeutsch(k.am(soll)),
        })),
      },
    );
  }
}

/** A report as it was once written, read like any other document. */
async function liesEin(
  t: Transaktion,
  bericht: Demobericht,
  { jahr, k }: { jahr: number; k: Demokalender },
): Promise<void> {
  const text = alsDokument(bericht, jahr - bericht.vorJahren, k);
  for (const [teil, gelesen] of berichteAus(liesDokument(text)).entries()) {
    await legeBerichtAb(
      t,
      { mandant: MANDANT.id, person: inhaberVon('BW@SF').id },
      {
        datei: `Jahresbericht_${bericht.nummer}_${jahr - bericht.vorJahren}.txt`,
        sha256: sha256(text),
        teil,
      },
      gelesen,
    );
  }
}

function alsDokument(
  { nummer, vorJahren, ampel, ist, erreicht, sachstand }: Demobericht,
  jahr: number,
  k: Demokalender,
): string {
  const massnahme = MASSNAHMEN.find((eine) => eine.nummer === nummer) as (typeof MASSNAHMEN)[number];
  return [
    `Jahresbericht Handlungsfelder ${jahr}`,
    '',
    `Senator für Finanzen`,
    '',
    `Kurzeinschätzung zur Zielerreichung: ${ampel}`,
    '',
    `Bezeichnung der Maßnahme: ${massnahme.titel}\t\tLfd. Nr. ${nummer} der Liste`,
    `Leitziel: ${massnahme.leitziel}`,
    `Projektziele: ${massnahme.projektziele}`,
    `Kennzahlen zur Messung der Zielerreichung :\tEinheit\tPlanwert ${jahr}\tIST ${jahr}`,
    ...massnahme.kennzahlen.map(
      ({ name, einheit, plan }, i) => `${name}\t${einheit}\t${plan[3 - vorJahren]}\t${ist[i] ?? ''}`,
    ),
    'Meilensteinplanung',
    'Meilensteine\tTermin SOLL\tTermin IST',
    ...massnahme.meilensteine.map(
      ({ name, soll }, i) => `${name}\t${datumDeutsch(k.am(soll))}\t${erreicht[i] ?? ''}`,
    ),
    '',
    'Sachstand zum Projektfortschritt:',
    sachstand,
    '',
  ].join('\n');
}

function kampagne(vor: (tage: number, stunden?: number) => Date, k: Demokalender, jahr: number): Saatzug[] {
  const finde = (lauf: Saatlauf, wann: Date) =>
    lauf.finde(wann, 'SELECT vorgang_id AS id FROM kampagne WHERE jahr = $1', [jahr]);
  const zug = (tage: number, schritt: string): Saatzug => ({
    wann: vor(tage),
    was: `Kampagne ${schritt}`,
    tu: async (lauf) =>
      lauf.schritt(vor(tage), 'BW@SF', { vorgang: await finde(lauf, vor(tage)), schritt, daten: {} }),
  });
  return [
    {
      wann: vor(40),
      was: 'Kampagne',
      tu: async (lauf) =>
        void (await lauf.beginne(vor(40), 'BW@SF', {
          art: 'kampagne',
          titel: `Jahresberichte ${jahr}`,
          stufe: 'offen',
          daten: {},
          eingabe: {
            federfuehrung: 'SF',
            jahr,
            faellig: k.am(FAELLIG_IN),
            gremien: { HaFA: null, 'Deputation für Kinder und Bildung': null },
          },
        })),
    },
    zug(39, 'planwerteEinfrieren'),
    zug(24, 'anfordern'),
    ...LAUFENDE_BERICHTE.flatMap((bericht, i) => beitrag(bericht, vor, i)),
  ];
}

const FOLGE = ['geschrieben', 'einreichen', 'freigebenAL', 'freigebenSTR'] as const;
const WER = {
  einreichen: 'MV',
  freigebenAL: 'AL',
  freigebenSTR: 'STR',
  rueckfrage: 'AL',
  entfallBeantragen: 'MV',
  entfaellt: 'BW',
} as const;

function beitrag(
  bericht: Laufenderbericht,
  vor: (tage: number, stunden?: number) => Date,
  i: number,
): Saatzug[] {
  const { ressort } = MASSNAHMEN.find(
    ({ nummer }) => nummer === bericht.nummer,
  ) as (typeof MASSNAHMEN)[number];
  const finde = (lauf: Saatlauf, wann: Date) =>
    lauf.finde(
      wann,
      `
        SELECT b.vorgang_id AS id
        FROM bericht b
        JOIN massnahme m ON m.id = b.massnahme_id
        WHERE m.nummer = $1
          AND b.vorgang_id IS NOT NULL`,
      [bericht.nummer],
    );
  const zug = (tage: number, schritt: keyof typeof WER, daten: Record<string, unknown> = {}): Saatzug => {
    const wann = vor(tage, i / 4);
    return {
      wann,
      was: `Bericht ${bericht.nummer} ${schritt}`,
      tu: async (lauf) =>
        lauf.schritt(wann, `${WER[schritt]}@${schritt === 'entfaellt' ? 'SF' : ressort}`, {
          vorgang: await finde(lauf, wann),
          schritt,
          daten,
        }),
    };
  };
  if (bericht.bis === 'entfaellt')
    return [
      zug(18, 'entfallBeantragen', { grund: 'Die Ausschreibung ruht.' }),
      zug(17, 'entfaellt', {
        grund: 'Die Ausschreibung ruht; über die Maßnahme wird im nächsten Jahr berichtet.',
      }),
    ];
  const schreiben: Saatzug = {
    wann: vor(18, i / 4),
    was: `Bericht ${bericht.nummer} schreiben`,
    tu: async (lauf) =>
      schreibe(lauf, bericht, {
        wann: vor(18, i / 4),
        wer: `MV@${ressort}`,
        vorgang: await finde(lauf, vor(18, i / 4)),
      }),
  };
  if (bericht.bis === 'rueckfrage')
    return [
      schreiben,
      zug(15, 'einreichen'),
      zug(9, 'rueckfrage', {
        grund: 'Bitte erläutern Sie, ob der Bescheid noch in diesem Jahr elektronisch kommt.',
      }),
    ];
  const tage = { einreichen: 14, freigebenAL: 10, freigebenSTR: 6 } as const;
  return [
    schreiben,
    ...FOLGE.slice(1, FOLGE.indexOf(bericht.bis) + 1).map((schritt) =>
      zug(tage[schritt as keyof typeof tage], schritt as keyof typeof tage),
    ),
  ];
}

/** Writes twice where warnings have to be answered: they are known only once the values stand. */
async function schreibe(
  lauf: Saatlauf,
  bericht: Laufenderbericht,
  { wann, wer, vorgang }: { wann: Date; wer: string; vorgang: string },
): Promise<void> {
  const {
    ampel = null,
    ist = [],
    erreicht = [],
    sachstand = '',
    antwort = 'Die Gründe stehen im Sachstand.',
  } = bericht;
  const { inhalt } = await lauf.eine<{ inhalt: Berichtsinhalt }>(
    wann,
    'SELECT inhalt FROM bericht WHERE vorgang_id = $1',
    [vorgang],
  );
  const daten = (version: number, antworten: { schluessel: string; antwort: string }[]) => ({
    version,
    kurzeinschaetzung: ampel,
    kurzeinschaetzungGrund: '',
    sachstand,
    nurVerweis: false,
    antworten,
    kennzahlen: inhalt.kennzahlen.map(({ id }, i) => ({ id, ist: ist[i] ?? '', begruendung: '' })),
    meilensteine: inhalt.meilensteine.map(({ id }, i) => ({ id, ist: erreicht[i] ?? '', neuerTermin: '' })),
  });
  await lauf.schritt(wann, wer, { vorgang, schritt: 'bearbeiten', daten: daten(1, []) });
  const warnungen = bericht.bis === 'geschrieben' ? [] : await lauf.warnungen(wann, vorgang);
  if (warnungen.length === 0) return;
  await lauf.schritt(wann, wer, {
    vorgang,
    schritt: 'bearbeiten',
    daten: daten(
      2,
      warnungen.map((schluessel) => ({ schluessel, antwort })),
    ),
  });
}
