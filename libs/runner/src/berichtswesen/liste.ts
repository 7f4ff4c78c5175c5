import { KoggeFehler } from '#contract';
import { ressortCode, type Listenbefund, type Listenmassnahme, type Massnahmeninhalt } from '#dokumente';
import type { Transaktion } from '#persistence';
import {
  aendereMassnahme,
  legeMassnahmeAn,
  type Massnahmenangaben,
  type Massnahmenzeile,
} from './massnahmen.js';

export interface Listenergebnis {
  neu: string[];
  geaendert: string[];
  unveraendert: string[];
  befunde: Listenbefund[];
}

interface Wer {
  mandant: string;
  person: string | null;
  grund: string;
}

/**
 * Takes a list of measures into the register: new ones are entered, known ones completed; what the list does
 * not name stays as it is. `darf` says which Ressorts the caller may change.
 */
export async function uebernimmListe(
  t: Transaktion,
  wer: Wer,
  { massnahmen, befunde }: { massnahmen: readonly Listenmassnahme[]; befunde: readonly Listenbefund[] },
  darf: (ressort: string) => boolean,
): Promise<Listenergebnis> {
  const ergebnis: Listenergebnis = { neu: [], geaendert: [], unveraendert: [], befunde: [...befunde] };
  for (const eine of massnahmen) {
    await t.abfrage('SAVEPOINT zeile');
    try {
      await uebernimm(t, wer, eine, { ergebnis, darf });
    } catch (grund) {
      if (!(grund instanceof KoggeFehler)) throw grund;
      await t.abfrage('ROLLBACK TO SAVEPOINT zeile');
      ergebnis.befunde.push({
        zeile: eine.zeile,
        text: {
          de: `${eine.nummer}: ${grund.gruende.map(({ de }) => de).join(' ')}`,
          en: `${eine.nummer}: ${grund.gruende.map(({ en }) => en).join(' ')}`,
        },
      });
    }
    await t.abfrage('RELEASE SAVEPOINT zeile');
  }
  ergebnis.befunde.sort((a, b) => a.zeile - b.zeile);
  return ergebnis;
}

async function uebernimm(
  t: Transaktion,
  wer: Wer,
  eine: Listenmassnahme,
  { ergebnis, darf }: { ergebnis: Listenergebnis; darf: (ressort: string) => boolean },
): Promise<void> {
  const {
    rows: [bisher],
  } = await t.abfrage<Massnahmenzeile>(
    `
      SELECT id, nummer, titel, handlungsfeld, ressort, einheit, stand, inhalt, version
      FROM massnahme
      WHERE nummer = $1
      FOR UPDATE`,
    [eine.nummer],
  );
  const angaben = ergaenze(bisher ?? null, eine);
  if (!darf(angaben.ressort) || (bisher && !darf(bisher.ressort))) {
    ergebnis.befunde.push({
      zeile: eine.zeile,
      text: {
        de: `${eine.nummer}: Maßnahmen von ${angaben.ressort || 'keinem Ressort'} dürfen Sie nicht ändern.`,
        en: `${eine.nummer}: you may not change measures of ${angaben.ressort || 'no department'}.`,
      },
    });
    return;
  }
  await kenneHandlungsfeld(t, wer.mandant, eine);
  if (!bisher) {
    await legeMassnahmeAn(t, wer, angaben);
    ergebnis.neu.push(eine.nummer);
  } else if (await aendereMassnahme(t, wer, bisher.id, { angaben, version: null }))
    ergebnis.geaendert.push(eine.nummer);
  else ergebnis.unveraendert.push(eine.nummer);
}

/** A field of action that the list names with its title exists from now on. */
async function kenneHandlungsfeld(
  t: Transaktion,
  mandant: string,
  { handlungsfeld, handlungsfeldTitel: titel }: Listenmassnahme,
): Promise<void> {
  if (handlungsfeld === null || titel === '') return;
  await t.abfrage(
    `
      INSERT INTO handlungsfeld (mandant_id, nr, titel)
      VALUES ($1, $2, $3)
      ON CONFLICT ON CONSTRAINT handlungsfeld_pk DO NOTHING`,
    [mandant, handlungsfeld, titel],
  );
}

const LEER: Massnahmeninhalt = {
  leitziel: '',
  projektziele: '',
  zielgruppe: '',
  kennzahlen: [],
  meilensteine: [],
};

/** The measure as it is, with what the list says about it. */
function ergaenze(bisher: Massnahmenzeile | null, eine: Listenmassnahme): Massnahmenangaben {
  const inhalt = bisher?.inhalt ?? LEER;
  const { titel, handlungsfeld, stand } = bisher ?? {
    titel: '',
    handlungsfeld: null,
    stand: 'laeuft' as const,
  };
  return {
    nummer: eine.nummer,
    titel: eine.titel || titel,
    handlungsfeld: eine.handlungsfeld ?? handlungsfeld,
    stand,
    ...stelle(bisher, eine),
    ...ziele(inhalt, eine),
    kennzahlen: kennzahlen(inhalt, eine),
    meilensteine: meilensteine(inhalt, eine),
  };
}

function kennzahlen(inhalt: Massnahmeninhalt, eine: Listenmassnahme): Massnahmenangaben['kennzahlen'] {
  const bekannte = inhalt.kennzahlen.map((k) => {
    const neu = eine.kennzahlen.find(({ name }) => name === k.name);
    return neu
      ? { ...k, einheit: neu.einheit || k.einheit, planwerte: { ...k.planwerte, ...neu.planwerte } }
      : k;
  });
  return [
    ...bekannte,
    ...eine.kennzahlen
      .filter(({ name }) => !inhalt.kennzahlen.some((k) => k.name === name))
      .map((k) => ({ ...k, ebene: null, richtung: null })),
  ];
}

function meilensteine(inhalt: Massnahmeninhalt, eine: Listenmassnahme): Massnahmenangaben['meilensteine'] {
  const bekannte = inhalt.meilensteine.map((m) => ({
    ...m,
    soll: eine.meilensteine.find(({ name }) => name === m.name)?.soll || m.soll,
  }));
  return [
    ...bekannte,
    ...eine.meilensteine
      .filter(({ name }) => !inhalt.meilensteine.some((m) => m.name === name))
      .map((m) => ({ ...m, nr: null })),
  ];
}

/** Written out ("Der Senator für Finanzen") or as a code. */
function stelle(
  bisher: Massnahmenzeile | null,
  { ressort, einheit }: Listenmassnahme,
): Pick<Massnahmenangaben, 'ressort' | 'einheit'> {
  return {
    ressort: (ressort && (ressortCode(ressort) ?? ressort)) || (bisher?.ressort ?? ''),
    einheit: einheit || (bisher?.einheit ?? ''),
  };
}

function ziele(
  inhalt: Massnahmeninhalt,
  eine: Listenmassnahme,
): Pick<Massnahmeninhalt, 'leitziel' | 'projektziele' | 'zielgruppe'> {
  return {
    leitziel: eine.leitziel || inhalt.leitziel,
    projektziele: eine.projektziele || inhalt.projektziele,
    zielgruppe: eine.zielgruppe || inhalt.zielgruppe,
  };
}
