import { ABSCHNITTE } from '#contract';
import type { z } from 'zod';
import type { pruefung, Zweisprachig } from '#contract';
import { liesModell, type Text, type Workflow } from '#engine';
import { datumDeutsch } from '#kalender';
import type { Lesezeile } from '#runner';
import { type Vorlagenkontext, type Vorlagenlage } from '#workflows';

type Pruefung = z.infer<typeof pruefung>;
export type Befund = Pruefung['befunde'][number];
type Schwere = Befund['schwere'];

export interface Anlage {
  id: string;
  name: string;
  typ: string;
  alternativtext: string | null;
}
export interface Vorlagenstand {
  kontext: Vorlagenkontext;
  lage: Vorlagenlage;
}
type Ziffer = Pick<Pruefung['ziffern'][number], 'nr' | 'auftrag' | 'adressat'> & {
  fristen: (Pruefung['ziffern'][number]['fristen'][number] & { ungueltig: boolean })[];
};

const befund = (
  code: string,
  schwere: Schwere,
  text: Zweisprachig,
  wo: Partial<Pick<Befund, 'abschnitt' | 'anlage'>> = {},
): Befund => ({ code, schwere, text, abschnitt: null, anlage: null, ...wo });

/** Sections without which a paper is not even reviewed. */
const ZUERST = ['A', 'B', 'G'];

/** Conditions that are about empty sections: one Befund for each of them. */
const LEERE: Record<string, (buchstabe: string) => boolean> = {
  abschnitteGefuellt: (b) => ZUERST.includes(b),
  alleAbschnitte: (b) => !ZUERST.includes(b),
};

/**
 * Conditions of the procedure that do not hold: those of submitting hinder, those of the formal check come
 * later.
 */
export function befundeDesVerfahrens(workflow: Workflow, zeile: Lesezeile, stand: Vorlagenstand): Befund[] {
  return [
    ...bedingungenVon(workflow, 'einreichenFach').flatMap((name) =>
      befundeDerBedingung(workflow, zeile, stand, { name, schwere: 'hindernis' }),
    ),
    ...bedingungenVon(workflow, 'formalBestanden').flatMap((name) =>
      befundeDerBedingung(workflow, zeile, stand, { name, schwere: 'warnung' }),
    ),
  ];
}

/** What every way of a Schritt asks for; what only some ask for decides where it leads. */
function bedingungenVon(workflow: Workflow, schritt: string): string[] {
  const wege = liesModell(workflow as never).kanten.filter(({ name }) => name === schritt);
  return (wege[0]?.bedingungen ?? []).filter((bedingung) =>
    wege.every(({ bedingungen }) => bedingungen.includes(bedingung)),
  );
}

function befundeDerBedingung(
  { bedingungen }: Workflow,
  { jetzt, heute }: Lesezeile,
  { kontext, lage }: Vorlagenstand,
  { name, schwere }: { name: string; schwere: Schwere },
): Befund[] {
  const pruefe = bedingungen[name] as unknown as (blick: {
    kontext: Vorlagenkontext;
    schritt: object;
  }) => Text | null;
  const grund = pruefe({
    kontext,
    schritt: {
      type: '',
      daten: undefined,
      akteur: { art: 'system', person: 'system', aemter: [] },
      als: null,
      jetzt,
      heute,
      lage,
    },
  });
  if (!grund) return [];
  const betrifft = LEERE[name];
  if (!betrifft)
    return name === 'prueffelderInD' && !lage.gefuellt.includes('D')
      ? []
      : [befund(name, schwere, grund, name === 'prueffelderInD' ? { abschnitt: 'D' } : {})];
  return ABSCHNITTE.filter((b) => betrifft(b) && !lage.gefuellt.includes(b)).map((b) =>
    befund(
      'abschnitt_leer',
      schwere,
      { de: `Abschnitt ${b} ist noch leer.`, en: `Section ${b} is still empty.` },
      { abschnitt: b },
    ),
  );
}

/** What the words of section G will bring about, and where they leave that open. */
export function befundeDerZiffern(text: string, ziffern: readonly Ziffer[]): Befund[] {
  if (text === '') return [];
  const ort = { abschnitt: 'G' } as const;
  const ohneNummern = !/^\s*\d{1,2}[.)]\s/mu.test(text);
  return [
    ...(ohneNummern
      ? [
          befund(
            'g_ohne_ziffern',
            'warnung',
            {
              de:
                'Der Beschluss ist nicht in Ziffern gegliedert („1. Der Senat …“). ' +
                'Aufträge daraus lassen sich sonst schwer zuordnen.',
              en:
                'The decision is not in numbered parts (“1. Der Senat …”). ' +
                'Obligations are hard to assign without them.',
            },
            ort,
          ),
        ]
      : []),
    ...ziffern
      .filter(({ auftrag }) => auftrag)
      .flatMap((ziffer) =>
        befundeDesAuftrags(ziffer).map(({ code, schwere, text: worte }) => befund(code, schwere, worte, ort)),
      ),
  ];
}

function befundeDesAuftrags({ nr, adressat, fristen }: Ziffer): Pick<Befund, 'code' | 'schwere' | 'text'>[] {
  const an = adressat.join(', ');
  if (fristen.length === 0) {
    return [
      {
        code: 'auftrag_ohne_frist',
        schwere: 'warnung',
        text: {
          de: `Ziffer ${nr} bittet um etwas, nennt aber keine Frist.`,
          en: `Part ${nr} asks for something but names no deadline.`,
        },
      },
    ];
  }
  return fristen.map(({ original, bis, ungueltig }) => {
    if (ungueltig)
      return {
        code: 'frist_ungueltig',
        schwere: 'warnung' as const,
        text: {
          de: `Ziffer ${nr}: „${original}“ nennt einen Tag, den es nicht gibt.`,
          en: `Part ${nr}: “${original}” names a day that does not exist.`,
        },
      };
    const tag = bis ? ` (${datumDeutsch(bis)})` : '';
    return {
      code: 'wird_auftrag',
      schwere: 'hinweis' as const,
      text: {
        de:
          `Ziffer ${nr}: Frist „${original}“${tag} gefunden – ` +
          `daraus wird nach dem Beschluss ein Auftrag an ${an}.`,
        en:
          `Part ${nr}: deadline “${original}”${tag} found – ` +
          `after the decision it becomes an obligation of ${an}.`,
      },
    };
  });
}

/** EN 301 549, 11.8: pictures need words; other files are easier to find with them. */
export function befundeDerAnlagen(anlagen: readonly Anlage[]): Befund[] {
  return anlagen
    .filter(({ alternativtext }) => (alternativtext ?? '').trim() === '')
    .map(({ id, name, typ }) =>
      befund(
        'anlage_ohne_text',
        typ.startsWith('image/') ? 'warnung' : 'hinweis',
        {
          de: `Die Anlage „${name}“ hat keinen Alternativtext.`,
          en: `The attachment “${name}” has no alternative text.`,
        },
        { anlage: id },
      ),
    );
}

export function befundeDerBemerkungen(offen: number): Befund[] {
  if (offen === 0) return [];
  return [
    befund(
      'bemerkungen_offen',
      'hinweis',
      offen === 1
        ? { de: 'Eine Bemerkung ist noch offen.', en: 'One remark is still open.' }
        : { de: `${offen} Bemerkungen sind noch offen.`, en: `${offen} remarks are still open.` },
    ),
  ];
}
