import type { z } from 'zod';
import { fehler, type neueVertretung } from '#contract';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Person, Vertretung, type Zeilentransaktion } from '#persistence';
import type { Ausweis } from '../anmeldung/ausweis.js';
import { nurVerwaltung } from './verwaltung.js';

export type Einrichtung = Omit<z.infer<typeof neueVertretung>, 'vertretene'> & { vertretene: string };

const begrenzt = ({ vorgang, verfahren }: Einrichtung): boolean =>
  vorgang !== undefined || verfahren.length > 0;

/** What no deputyship is, with the reason in German and English. */
const HINDERNISSE: readonly (readonly [
  (neu: Einrichtung, ich: Ausweis) => boolean,
  de: string,
  en: string,
])[] = [
  [
    ({ vertretene, vertretende }) => vertretene === vertretende,
    'Niemand vertritt sich selbst.',
    'Nobody deputises for herself.',
  ],
  [
    ({ vertretene, vertretende }, ich) => vertretene !== ich.person && vertretende === ich.person,
    'Niemand macht sich selbst zur Vertretung. ' +
      'Bitte lassen Sie die vertretene oder eine andere Person sie einrichten.',
    'Nobody makes herself a deputy. Please let the absent or another person set it up.',
  ],
  [({ von, bis }) => bis < von, 'Das Ende liegt vor dem Beginn.', 'The end is before the beginning.'],
  [
    ({ vorgang, verfahren }) => vorgang !== undefined && verfahren.length > 0,
    'Eine Vertretung gilt in Verfahren oder in einem einzelnen Vorgang. Bitte wählen Sie eines von beiden.',
    'A deputyship counts in procedures or in a single case. Please choose one of the two.',
  ],
  [
    (neu) => neu.vertretende === undefined && begrenzt(neu),
    'Die ständige Vertretung handelt im ganzen Amt. Für einzelne Vorgänge nennen Sie bitte eine Person.',
    'A standing deputy acts in the whole office. For some cases please name a person.',
  ],
];

/** What the database cannot say as well: who may set it up, and that it is not there already. */
export async function pruefeVertretung(t: Zeilentransaktion, ich: Ausweis, neu: Einrichtung): Promise<void> {
  const { vertretene, vertretende } = neu;
  if (vertretene !== ich.person) nurVerwaltung(ich);
  const hindernis = HINDERNISSE.find(([trifftZu]) => trifftZu(neu, ich));
  if (hindernis) throw fehler('vertretung_ungueltig', hindernis[1], hindernis[2]);
  await pruefePersonen(t, vertretende === undefined ? [vertretene] : [vertretene, vertretende]);
  await pruefeEinmaligkeit(t, neu);
}

export async function pruefePersonen(t: Zeilentransaktion, personen: readonly string[]): Promise<void> {
  if ((await t.zeilen(Person).countBy({ id: In(personen), aktiv: true })) !== personen.length)
    throw fehler('nicht_gefunden', 'Diese Person gibt es nicht.', 'There is no such person.');
}

async function pruefeEinmaligkeit(
  t: Zeilentransaktion,
  { vertretene, vertretende, von, bis, rollen, verfahren, vorgang }: Einrichtung,
): Promise<void> {
  const schon = await t
    .zeilen(Vertretung)
    .createQueryBuilder('v')
    .where({
      vertreteneId: vertretene,
      vertretendeId: vertretende ?? IsNull(),
      vorgangId: vorgang ?? IsNull(),
      widerrufenAm: IsNull(),
      von: LessThanOrEqual(bis),
      bis: MoreThanOrEqual(von),
    })
    .andWhere('(v.rollen && :rollen OR v.rollen = :rollen)', { rollen })
    .andWhere('(v.verfahren && :verfahren OR v.verfahren = :verfahren)', { verfahren })
    .getExists();
  if (schon)
    throw fehler(
      'vertretung_ungueltig',
      'Für diese Zeit gibt es diese Vertretung schon.',
      'This deputyship exists already for that time.',
    );
}
