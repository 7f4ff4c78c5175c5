import type { Datum } from '#kalender';
import type { Berichtscode } from '#contract';
import type { Berichtsbefund } from '../jahresbericht/befund.js';
import { istLeer } from '../jahresbericht/leer.js';
import { pruefeBericht } from '../jahresbericht/pruefen.js';
import { liesTermin } from '../jahresbericht/termin.js';
import { liesWert } from '../jahresbericht/wert.js';
import type { Berichtsinhalt, Berichtskennzahl } from './inhalt.js';

interface Zweisprachig {
  de: string;
  en: string;
}

/**
 * A warning with its key: the same while its cause is the same, so that a reason that was given keeps – and
 * no longer than that.
 */
export interface Berichtswarnung {
  schluessel: string;
  code: string;
  stelle: string | null;
  text: Zweisprachig;
}

/** What a report is compared with. */
export interface Vergleichsstand {
  /** Last day the data stand for: 31 December of the reporting year. */
  stichtag: Datum;
  /** Report of the year before. */
  vorjahr: Berichtsinhalt | null;
  /**
   * The register as it stands today: Planwert of this year and unit, by id of the Kennzahl; null where
   * nothing may have changed.
   */
  register: ReadonlyMap<string, { plan: string; einheit: string }> | null;
}

const TEXT: Partial<Record<Berichtscode, (b: Berichtsbefund) => Zweisprachig>> = {
  ampel_widerspricht_kennzahl: ({ name, plan, ist }) =>
    name
      ? {
          de:
            `Die Kurzeinschätzung ist grün, aber „${name}“ hat den Planwert verfehlt (Plan ` +
            `${plan?.text}, IST ${ist?.text}).`,
          en: `The assessment is green, but “${name}” missed its plan (plan ${plan?.text}, actual ${ist?.text}).`,
        }
      : {
          de: 'Die Kurzeinschätzung ist rot, obwohl alle Planwerte erreicht sind.',
          en: 'The assessment is red although all planned values were reached.',
        },
  planwert_fehlt: ({ name }) => ({
    de: `„${name}“ hat keinen Planwert.`,
    en: `“${name}” has no planned value.`,
  }),
  kennzahl_kein_wert: ({ name, ist, plan }) => ({
    de: `„${name}“: „${(ist ?? plan)?.text}“ ist keine Zahl.`,
    en: `“${name}”: “${(ist ?? plan)?.text}” is no number.`,
  }),
  prozent_ueber_100: ({ name, ist, plan }) => ({
    de: `„${name}“: ${(ist ?? plan)?.text} sind mehr als 100 Prozent.`,
    en: `“${name}”: ${(ist ?? plan)?.text} is more than 100 per cent.`,
  }),
  meilenstein_ueberfaellig: ({ name, soll }) => ({
    de: `Meilenstein „${name}“: der Termin SOLL (${soll?.text}) ist vorbei, ein IST fehlt.`,
    en: `Milestone “${name}”: the planned date (${soll?.text}) has passed without an actual one.`,
  }),
  meilenstein_ist_in_zukunft: ({ name, termin }) => ({
    de: `Meilenstein „${name}“: der IST-Termin ${termin?.text} liegt nach dem Stichtag.`,
    en: `Milestone “${name}”: the actual date ${termin?.text} lies after the reporting date.`,
  }),
  datum_ungueltig: ({ name }) => ({
    de: `Meilenstein „${name}“: diesen Tag gibt es nicht.`,
    en: `Milestone “${name}”: there is no such day.`,
  }),
};

/**
 * Everything that somebody should look at and answer with a reason: plausibility of the values, changes after
 * freezing, the same as last year. Never a change.
 */
export function berichtswarnungen(inhalt: Berichtsinhalt, stand: Vergleichsstand): Berichtswarnung[] {
  if (inhalt.nurVerweis) return [];
  const alle = [
    ...ausPruefung(inhalt, stand.stichtag),
    ...nachEinfrieren(inhalt, stand.register),
    ...wieImVorjahr(inhalt, stand.vorjahr),
  ];
  return [...new Map(alle.map((eine) => [eine.schluessel, eine])).values()];
}

function ausPruefung(inhalt: Berichtsinhalt, stichtag: Datum): Berichtswarnung[] {
  return befunde(inhalt, stichtag).flatMap((befund) => {
    const text = TEXT[befund.code]?.(befund);
    const { plan, ist, soll, termin } = befund;
    const werte = [plan, ist, soll, termin].map((eines) => eines?.text ?? '').join('|');
    const stelle = stellenkennung(inhalt, befund);
    return text
      ? [
          {
            schluessel: `${befund.code}:${stelle ?? befund.name ?? ''}:${werte}`.slice(0, 300),
            code: befund.code,
            stelle,
            text,
          },
        ]
      : [];
  });
}

/** The findings of the reader's rules, on a report as it is kept. */
export function befunde(inhalt: Berichtsinhalt, stichtag: Datum): Berichtsbefund[] {
  return pruefeBericht(
    {
      kurzeinschaetzung: inhalt.kurzeinschaetzung,
      sachstand: inhalt.sachstand,
      nurVerweis: inhalt.nurVerweis,
      kennzahlen: inhalt.kennzahlen.map((k) => ({
        name: k.name,
        einheit: k.einheit,
        richtung: k.richtung,
        plan: liesWert(k.plan),
        ...(k.prognose === '' ? { ist: liesWert(k.ist) } : { prognose: liesWert(k.prognose) }),
        ...(k.ebene ? { ebene: k.ebene } : {}),
      })),
      meilensteine: inhalt.meilensteine.map((m) => ({
        name: m.name,
        soll: liesTermin(m.soll),
        ...(m.prognose === '' ? { ist: liesTermin(m.ist) } : { prognose: liesTermin(m.prognose) }),
        ...(m.nr ? { nr: m.nr } : {}),
      })),
    },
    stichtag,
  );
}

function stellenkennung(
  { kennzahlen, meilensteine }: Berichtsinhalt,
  { bereich, stelle }: Berichtsbefund,
): string | null {
  if (stelle === undefined) return null;
  return (bereich === 'kennzahl' ? kennzahlen : meilensteine)[stelle]?.id ?? null;
}

function nachEinfrieren(
  { kennzahlen }: Berichtsinhalt,
  register: Vergleichsstand['register'],
): Berichtswarnung[] {
  return kennzahlen.flatMap((k) => {
    const heute = register?.get(k.id);
    if (!heute) return [];
    const plan =
      heute.plan.trim() === k.plan.trim()
        ? []
        : [
            warnung('planwert_geaendert', k, heute.plan, {
              de:
                `„${k.name}“: der Planwert wurde nach dem Festschreiben geändert (festgeschrieben ` +
                `„${k.plan}“, jetzt „${heute.plan}“).`,
              en:
                `“${k.name}”: the planned value changed after freezing ` +
                `(frozen “${k.plan}”, now “${heute.plan}”).`,
            }),
          ];
    return [...plan, ...einheitGeaendert(k, heute.einheit)];
  });
}

function wieImVorjahr({ kennzahlen }: Berichtsinhalt, vorjahr: Berichtsinhalt | null): Berichtswarnung[] {
  return kennzahlen.flatMap((k) => {
    const alt = vorjahr?.kennzahlen.find(({ id }) => id === k.id);
    if (!alt) return [];
    const gleich =
      !istLeer(k.ist) && k.ist.trim() === alt.ist.trim()
        ? [
            warnung('wie_im_vorjahr', k, k.ist, {
              de: `„${k.name}“: der IST-Wert ${k.ist} ist derselbe wie im Vorjahr.`,
              en: `“${k.name}”: the actual value ${k.ist} is the same as last year.`,
            }),
          ]
        : [];
    return [...gleich, ...einheitGeaendert(k, alt.einheit)];
  });
}

function einheitGeaendert(k: Berichtskennzahl, andere: string): Berichtswarnung[] {
  return andere.trim() === '' || k.einheit.trim() === '' || andere.trim() === k.einheit.trim()
    ? []
    : [
        warnung('einheit_geaendert', k, andere, {
          de: `„${k.name}“: die Einheit hat sich geändert („${andere}“ und „${k.einheit}“).`,
          en: `“${k.name}”: the unit has changed (“${andere}” and “${k.einheit}”).`,
        }),
      ];
}

function warnung(code: string, { id }: Berichtskennzahl, wert: string, text: Zweisprachig): Berichtswarnung {
  return { schluessel: `${code}:${id}:${wert}`.slice(0, 300), code, stelle: id, text };
}

/** Warnings that nobody has answered with a reason. */
export function offeneWarnungen(inhalt: Berichtsinhalt, stand: Vergleichsstand): Berichtswarnung[] {
  return berichtswarnungen(inhalt, stand).filter(
    ({ schluessel }) => (inhalt.antworten[schluessel] ?? '').trim() === '',
  );
}
