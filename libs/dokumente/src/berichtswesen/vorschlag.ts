import type { Kurzeinschaetzung, Zielrichtung } from '#contract';
import type { Datum } from '#kalender';
import type { Berichtsbefund } from '../jahresbericht/befund.js';
import { erfuellung } from '../jahresbericht/pruefe-kennzahlen.js';
import { richtung } from '../jahresbericht/vergleich.js';
import { liesWert, type Wert } from '../jahresbericht/wert.js';
import type { Berichtsinhalt, Berichtskennzahl } from './inhalt.js';
import { befunde } from './warnungen.js';

/** Share of the plan below which a missed Kennzahl suggests red [assumption]. */
const ROT_UNTER = 0.8;

export interface Ampelvorschlag {
  kurzeinschaetzung: Kurzeinschaetzung;
  grund: { de: string; en: string };
}

/**
 * What the rule would say: green when every comparable Kennzahl is reached and no Meilenstein is late, red
 * when one lies below 80 % of its plan, otherwise yellow. Null when nothing can be compared.
 */
export function schlageAmpelVor(inhalt: Berichtsinhalt, stichtag: Datum): Ampelvorschlag | null {
  const verglichen = inhalt.kennzahlen
    .map((k) => ({ k, erfuellt: erfuellung(kurz(k)) }))
    .filter(({ erfuellt }) => erfuellt !== null);
  const verspaetet = befunde(inhalt, stichtag).filter(({ code }) => code === 'meilenstein_ueberfaellig');
  if (verglichen.length === 0 && verspaetet.length === 0) return null;
  const verfehlt = verglichen
    .filter(({ erfuellt }) => erfuellt === 'verfehlt')
    .map(({ k }) => ({ k, anteil: erreichterAnteil(k) }));
  return (
    weitVerfehlt(verfehlt) ??
    knappVerfehlt(verfehlt) ??
    zuSpaet(verspaetet[0]) ?? {
      kurzeinschaetzung: 'gruen',
      grund: {
        de: 'Alle vergleichbaren Kennzahlen haben ihren Planwert erreicht, kein Meilenstein ist überfällig.',
        en: 'All comparable indicators reached their plan, no milestone is overdue.',
      },
    }
  );
}

type Verfehlte = readonly { k: Berichtskennzahl; anteil: number | null }[];

function weitVerfehlt(verfehlt: Verfehlte): Ampelvorschlag | null {
  const weit = verfehlt.find(({ anteil }) => anteil !== null && anteil < ROT_UNTER);
  if (!weit) return null;
  const {
    k: { name, plan, ist },
    anteil,
  } = weit;
  const prozent = Math.round((anteil ?? 0) * 100);
  return {
    kurzeinschaetzung: 'rot',
    grund: {
      de:
        `„${name}“ erreicht ${prozent} % des Planwerts (Plan ${plan}, IST ${ist}); ` +
        'unter 80 % schlägt die Regel Rot vor.',
      en:
        `“${name}” reaches ${prozent} % of its plan (plan ${plan}, actual ${ist}); ` +
        'below 80 % the rule suggests red.',
    },
  };
}

function knappVerfehlt([erster]: Verfehlte): Ampelvorschlag | null {
  if (!erster) return null;
  const { name, plan, ist } = erster.k;
  return {
    kurzeinschaetzung: 'gelb',
    grund: {
      de: `„${name}“ hat den Planwert verfehlt (Plan ${plan}, IST ${ist}).`,
      en: `“${name}” missed its plan (plan ${plan}, actual ${ist}).`,
    },
  };
}

function zuSpaet(befund: Berichtsbefund | undefined): Ampelvorschlag | null {
  if (!befund) return null;
  const { name, soll } = befund;
  return {
    kurzeinschaetzung: 'gelb',
    grund: {
      de: `Der Meilenstein „${name}“ (SOLL ${soll?.text}) ist nicht erreicht.`,
      en: `The milestone “${name}” (planned ${soll?.text}) was not reached.`,
    },
  };
}

function kurz({ name, plan, ist, richtung: weg }: Berichtskennzahl): Parameters<typeof erfuellung>[0] {
  return { name, plan: liesWert(plan), ist: liesWert(ist), richtung: weg };
}

/** How much of the plan was reached; null where there is no single number or the plan is zero. */
function erreichterAnteil({ name, plan, ist, richtung: weg }: Berichtskennzahl): number | null {
  const [soll, erreicht] = [liesWert(plan), liesWert(ist)];
  const [p, i] = [grenze(soll, weg), grenze(erreicht, weg)];
  if (!soll || p === null || i === null || p <= 0 || i < 0) return null;
  if ((weg ?? richtung(name, soll)) === 'mehr') return i / p;
  return i > 0 ? p / i : null;
}

function grenze(wert: Wert | null, weg: Zielrichtung | null): number | null {
  const { zahl, min, max } = wert ?? {};
  return (weg === 'weniger' ? [zahl, max, min] : [zahl, min, max]).find((eine) => eine !== undefined) ?? null;
}
