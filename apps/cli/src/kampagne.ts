import { istEinesVon } from '#contract';
import { ABGEGEBEN } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { klient } from '../../standalone/src/klient.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';

interface Zeile {
  mandant: string;
  nummer: string;
  titel: string;
  ressort: string;
  zustand: string;
  ampel: string | null;
  faellig: string;
  ueberfaellig: boolean;
}

const STAND = `
  SELECT a.kuerzel AS mandant, m.nummer, m.titel, v.federfuehrung AS ressort, v.zustand,
    b.inhalt ->> 'kurzeinschaetzung' AS ampel, k.faellig::text AS faellig,
    v.zustand <> ALL ($2) AND k.faellig < kogge_heute() AS ueberfaellig
  FROM kampagne k
  JOIN mandant a ON a.id = k.mandant_id
  JOIN bericht b ON b.kampagne_id = k.vorgang_id
  JOIN vorgang v ON v.id = b.vorgang_id
  JOIN massnahme m ON m.id = b.massnahme_id
  WHERE k.jahr = $1
    AND NOT k.abgebrochen
  ORDER BY a.kuerzel, regexp_replace(m.nummer, '\\d+.*$', ''),
    substring(m.nummer from '\\d+')::numeric NULLS FIRST`;

/**
 * `kogge kampagne status JAHR`: a line for each report; the summary goes to standard error. Exit 1 while
 * something is late or there is no such campaign.
 */
export async function kampagne(argumente: string[]): Promise<number> {
  const [was, jahr = '', ...rest] = argumente;
  if (was !== 'status' || !/^2[01]\d\d$/u.test(jahr) || rest.length > 0) return falscherAufruf('kampagne');
  try {
    return zeige(
      jahr,
      await mitDatenbank(standaloneUmgebung(), ({ migrationsUrl }) => lies(migrationsUrl, Number(jahr))),
    );
  } catch (fehler) {
    return melde((fehler as Error).message, 1);
  }
}

const spalten = ({ mandant, nummer, ressort, zustand, ueberfaellig, faellig, ampel, titel }: Zeile) => [
  mandant,
  nummer,
  ressort,
  zustand,
  ueberfaellig ? `überfällig seit ${faellig}` : `bis ${faellig}`,
  ampel ?? '–',
  titel,
];

function zeige(jahr: string, zeilen: readonly Zeile[]): number {
  if (zeilen.length === 0)
    return melde(`Für ${jahr} sind keine Berichte angefordert. / No reports were asked for in ${jahr}.`, 1);
  for (const z of zeilen) process.stdout.write(`${spalten(z).join('\t')}\n`);
  const fertig = zeilen.filter(({ zustand }) => istEinesVon(ABGEGEBEN, zustand)).length;
  const spaet = zeilen.filter(({ ueberfaellig }) => ueberfaellig).length;
  return melde(
    `${fertig} von ${zeilen.length} Berichten sind freigegeben oder entfallen, ${spaet} überfällig.`,
    spaet > 0 ? 1 : 0,
  );
}

async function lies(url: string, jahr: number): Promise<Zeile[]> {
  const db = klient({ connectionString: url });
  await db.connect();
  try {
    return (await db.query<Zeile>(STAND, [jahr, ABGEGEBEN])).rows;
  } finally {
    await db.end();
  }
}
