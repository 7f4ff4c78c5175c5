import { z } from 'zod';
import { SPRACHEN } from '#contract';
import type { Datum } from '#kalender';
import type { Haeuser } from './haus.js';

const zeile = z.string().trim().min(1, 'fehlt / is missing').max(300, 'ist zu lang / is too long');
const kuerzel = z
  .string()
  .regex(/^[A-Za-z]{2,10}$/u, 'hat zwei bis zehn Buchstaben / has two to ten letters');
const tag = z.iso.date('ist kein Tag wie 2026-07-01 / is no day like 2026-07-01');
const email = z.email('ist keine Mailadresse / is no mail address');

const name = z.strictObject({ name: zeile, von: tag.optional(), bis: tag.optional() });
const ressort = z.strictObject({
  kuerzel,
  /** One name, or several by period when it follows the holder of the office. */
  name: z.union([zeile, z.array(name).min(1)]),
  von: tag.optional(),
  /** Its last day. */
  bis: tag.optional(),
});
const gremium = z.strictObject({
  kuerzel: z.string().trim().min(2).max(40),
  name: zeile,
  ebene: z
    .enum(['land', 'stadt'], { error: 'ist weder land noch stadt / is neither of these' })
    .default('land'),
  leitung: z.array(kuerzel).default([]),
  mitglieder: z.array(kuerzel).default([]),
});

/** The file of `kogge einrichten`. */
export const einrichtungsdatei = z
  .strictObject({
    mandant: z.strictObject({ kuerzel, name: zeile }),
    /** First day of the Ressorts that name none. */
    seit: tag,
    ressorts: z.array(ressort).min(1, 'nennt kein Haus / names no department'),
    dienststellen: z.array(z.strictObject({ ressort: kuerzel, kuerzel, name: zeile })).default([]),
    gremien: z.array(gremium).default([]),
    administration: z
      .array(
        z.strictObject({
          name: zeile,
          email,
          /** Subject (`sub`) under which the OpenID provider knows her. */
          anmeldung: zeile,
          ressort: kuerzel.default('SK'),
          sprache: z.enum(SPRACHEN).default('de'),
        }),
      )
      .min(2, 'nennt weniger als zwei Personen; zwei müssen es sein / names fewer than two persons')
      .max(5, 'nennt mehr als fünf Personen; weitere setzen diese ein / names more than five persons'),
  })
  .superRefine((datei, ctx) => {
    for (const { pfad, de, en } of widersprueche(datei))
      ctx.addIssue({ code: 'custom', path: pfad, message: `${de} / ${en}` });
  });
export type Einrichtung = z.infer<typeof einrichtungsdatei>;

interface Widerspruch {
  pfad: (string | number)[];
  de: string;
  en: string;
}

function widersprueche({ ressorts, dienststellen, gremien, administration }: Rohform): Widerspruch[] {
  const bekannt = new Set(ressorts.map((eines) => eines.kuerzel));
  const unbekannt = (pfad: (string | number)[], welche: readonly string[]): Widerspruch[] =>
    welche
      .filter((eines) => !bekannt.has(eines))
      .map((eines) => ({
        pfad,
        de: `das Haus „${eines}“ steht nicht unter ressorts`,
        en: `“${eines}” is not listed in ressorts`,
      }));
  return [
    // The procedures name the chancellery by this code.
    ...unbekannt(['ressorts'], ['SK']),
    ...dienststellen.flatMap((eine, i) => unbekannt(['dienststellen', i], [eine.ressort])),
    ...gremien.flatMap((eines, i) => unbekannt(['gremien', i], [...eines.leitung, ...eines.mitglieder])),
    ...administration.flatMap((eine, i) => unbekannt(['administration', i], [eine.ressort])),
    ...doppelte('ressorts', ressorts, 'kuerzel'),
    ...doppelte('dienststellen', dienststellen, 'kuerzel'),
    ...doppelte('gremien', gremien, 'kuerzel'),
    ...doppelte('administration', administration, 'anmeldung'),
    ...doppelte('administration', administration, 'email'),
    ...ressorts.flatMap(({ von, bis }, i) => rueckwaerts(['ressorts', i], von, bis)),
  ];
}
type Rohform = Pick<Einrichtung, 'ressorts' | 'dienststellen' | 'gremien' | 'administration'>;

function doppelte<K extends string>(
  liste: string,
  zeilen: readonly Record<K, string>[],
  feld: K,
): Widerspruch[] {
  return zeilen.flatMap((zeile, i) =>
    zeilen.findIndex((andere) => andere[feld] === zeile[feld]) < i
      ? [
          {
            pfad: [liste, i, feld],
            de: `„${zeile[feld]}“ steht zweimal da`,
            en: `“${zeile[feld]}” is there twice`,
          },
        ]
      : [],
  );
}

const rueckwaerts = (pfad: (string | number)[], von = '', bis = von): Widerspruch[] =>
  bis < von ? [{ pfad, de: 'endet, bevor es beginnt', en: 'ends before it begins' }] : [];

/** The Ressorts and bodies of the file as they are written; the order is that of the file. */
export function haeuserAus({ seit, ressorts, dienststellen, gremien }: Einrichtung): Haeuser {
  return {
    ressorts: ressorts.map(({ kuerzel: eines, von = seit, bis = null }, i) => ({
      kuerzel: eines,
      sortierung: i + 1,
      gueltig_von: von,
      gueltig_bis: bis,
    })),
    namen: ressorts.flatMap(({ kuerzel: eines, name: namen, von = seit, bis }) =>
      (typeof namen === 'string' ? [{ name: namen, bis }] : namen).map((einer) => ({
        ressort: eines,
        name: einer.name,
        von: ('von' in einer ? einer.von : undefined) ?? von,
        bis: einer.bis ?? null,
      })),
    ),
    dienststellen,
    gremien: gremien.map(({ mitglieder, ...eines }) => ({
      ...eines,
      mitglieder: mitglieder.map((haus) => ({ ressort: haus, von: seit })),
    })),
  };
}

/** What a new file looks like; every name in it is to be replaced. */
export function muster(heute: Datum): string {
  const datei: z.input<typeof einrichtungsdatei> = {
    mandant: { kuerzel: 'XX', name: 'Land Beispiel' },
    seit: heute,
    ressorts: [
      { kuerzel: 'SK', name: 'Senatskanzlei' },
      {
        kuerzel: 'SF',
        name: [
          { name: 'Die Senatorin für Finanzen', bis: '2030-06-30' },
          { name: 'Der Senator für Finanzen', von: '2030-07-01' },
        ],
      },
    ],
    dienststellen: [{ ressort: 'SF', kuerzel: 'Kasse', name: 'Landeskasse' }],
    gremien: [
      { kuerzel: 'Lenkungsgruppe', name: 'Lenkungsgruppe', leitung: ['SK'], mitglieder: ['SK', 'SF'] },
    ],
    administration: [
      { name: 'Vorname Name', email: 'eins@land.example', anmeldung: 'sub-beim-anmeldedienst-1' },
      {
        name: 'Vorname Name',
        email: 'zwei@land.example',
        anmeldung: 'sub-beim-anmeldedienst-2',
        ressort: 'SF',
      },
    ],
  };
  return `${JSON.stringify(datei, null, 2)}\n`;
}
