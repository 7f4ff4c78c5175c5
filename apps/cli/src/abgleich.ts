import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { stelleInWorten } from '#contract';
import { liesTextbytes } from '#dokumente';
import { angabenInWorten, brauchtZwei, type Abgleichsplan, type Planamt } from '#runner';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { findeMandant } from '../../standalone/src/mandant-finden.js';
import {
  gleicheAlsBetriebAb,
  inWorten,
  probeAlsBetrieb,
  type Betriebsliste,
} from '../../standalone/src/personen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';
import { grundAus } from './grund.js';

interface Wunsch {
  datei: string;
  probe: boolean;
  vollstaendig: boolean;
  auchViele: boolean;
  grund: string;
  mandant: string | undefined;
}

function gelesen(argumente: string[]): Wunsch | null {
  try {
    const { values, positionals } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: {
        probe: { type: 'boolean', default: false },
        vollstaendig: { type: 'boolean', default: false },
        'auch-viele': { type: 'boolean', default: false },
        grund: { type: 'string', default: '' },
        mandant: { type: 'string' },
      },
    });
    const { 'auch-viele': auchViele, grund: roh, mandant, ...wahl } = values;
    const grund = grundAus(roh);
    const [datei, ...rest] = positionals;
    if (datei === undefined || rest.length > 0 || (!wahl.probe && grund === null)) return null;
    return { datei, auchViele, mandant, grund: grund ?? '', ...wahl };
  } catch {
    return null;
  }
}

/** `kogge abgleich`: people and offices out of a list; what gives power two persons sign in the page. */
export async function abgleich(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  if (!wunsch) return falscherAufruf('abgleich');
  try {
    const inhalt = await liesListe(wunsch.datei);
    return await mitDatenbank(standaloneUmgebung(), async ({ url, migrationsUrl }) => {
      const liste: Betriebsliste = {
        ...wunsch,
        mandant: await findeMandant(migrationsUrl, wunsch.mandant),
        art: wunsch.datei.toLowerCase().endsWith('.json') ? 'scim' : 'csv',
        inhalt,
      };
      if (wunsch.probe) {
        zeige(await probeAlsBetrieb(url, liste));
        return melde('Nur geprüft, nichts geschrieben. / Checked only.');
      }
      const plan = await gleicheAlsBetriebAb(url, liste, wunsch.grund, zeige);
      return melde(
        brauchtZwei(plan)
          ? 'Übernommen. Die vorgeschlagenen Ämter und Angaben warten in der Verwaltung unter „Abgleich“ auf zwei Personen. / Taken over; what is proposed waits for two persons.'
          : 'Übernommen. / Taken over.',
      );
    });
  } catch (grund) {
    return melde(inWorten(grund), 1);
  }
}

async function liesListe(datei: string): Promise<string> {
  try {
    return liesTextbytes(await readFile(datei)).text;
  } catch {
    throw new Error(`${datei} lässt sich nicht lesen. / cannot be read.`);
  }
}

/** Throws when the list has faults: they are in what is shown. */
function zeige(plan: Abgleichsplan): void {
  process.stdout.write(alsText(plan));
  if (plan.maengel.length > 0) throw new Error('Nichts geschrieben. / Nothing written.');
}

/** The plan for people at a terminal: a line each, what stands in the way last. */
function alsText(plan: Abgleichsplan): string {
  const amt = ({ name, rolle, ressort, von, bis }: Planamt) =>
    `${name}: ${stelleInWorten(`${rolle}@${ressort}`, ({ de }) => de)} ab ${von}${bis === null ? '' : ` bis ${bis}`}`;
  const teile: [string, string[]][] = [
    ['neu', plan.neu.map(({ name, email }) => `${name} <${email}>`)],
    ['geändert', plan.geaendert.map(({ soll, was }) => `${soll.name}: ${was.join(', ')}`)],
    ['deaktiviert', plan.deaktiviert.map(({ name }) => name)],
    [
      'Amt endet',
      plan.entzogen.map(({ person, amt: eines }) => amt({ ...eines, name: person.name, anmeldung: '' })),
    ],
    ['Amt, zu zweit', plan.zuZweit.map(amt)],
    [
      'zu zweit',
      plan.angaben.map(
        ({ name, angabe, vorher, nachher }) =>
          `${name}: ${angabenInWorten([angabe]).de} ${vorher} → ${nachher}`,
      ),
    ],
    ['bleibt', plan.hinweise.map(({ de }) => de)],
    ['Mangel', plan.maengel.map(({ zeile, de }) => `Zeile ${zeile}: ${de}`)],
  ];
  const zeilen = teile.flatMap(([art, was]) => was.map((eines) => `${art.padEnd(14)} ${eines}`));
  return `${[...zeilen, `${plan.unveraendert} Personen unverändert`].join('\n')}\n`;
}
