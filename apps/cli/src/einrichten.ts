import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { KoggeFehler, stelleInWorten } from '#contract';
import { datumBerlin, datumDeutsch } from '#kalender';
import { klareEingabe } from '../../api/src/http/klare-eingabe.js';
import { standaloneUmgebung } from '../../standalone/src/config.js';
import { pruefeAussteller } from '../../standalone/src/einrichtung/aussteller.js';
import { einrichtungsdatei, muster, type Einrichtung } from '../../standalone/src/einrichtung/datei.js';
import {
  NichtEinzurichten,
  richteLandEin,
  type Einrichtungsbericht,
  type WeiterlaufendesAmt,
} from '../../standalone/src/einrichtung/einrichten.js';
import { frageLandAb } from '../../standalone/src/einrichtung/fragen.js';
import { inWorten } from '../../standalone/src/personen.js';
import { mitDatenbank } from '../../standalone/src/verbindung.js';
import { falscherAufruf, melde } from './melden.js';

interface Wunsch {
  datei: string | undefined;
  probe: boolean;
  muster: boolean;
}

function gelesen(argumente: string[]): Wunsch | null {
  try {
    const { values, positionals } = parseArgs({
      args: argumente,
      allowPositionals: true,
      options: { probe: { type: 'boolean' }, muster: { type: 'boolean' } },
    });
    if (positionals.length > 1) return null;
    return { datei: positionals[0], probe: values.probe === true, muster: values.muster === true };
  } catch {
    return null;
  }
}

/** `kogge einrichten`: a Land with its Ressorts and its first two administrators, from a file or by questions. */
export async function einrichten(argumente: string[]): Promise<number> {
  const wunsch = gelesen(argumente);
  const heute = datumBerlin(new Date());
  if (wunsch?.muster) {
    process.stdout.write(muster(heute));
    return 0;
  }
  if (!wunsch || (wunsch.datei === undefined && !process.stdin.isTTY)) return falscherAufruf('einrichten');
  try {
    return await richteEin(wunsch, heute);
  } catch (fehler) {
    const abgelehnt = fehler instanceof KoggeFehler || fehler instanceof NichtEinzurichten;
    return melde(inWorten(fehler), abgelehnt ? 1 : 2);
  }
}

async function richteEin({ datei, probe }: Wunsch, heute: string): Promise<number> {
  const umgebung = standaloneUmgebung();
  if (!umgebung.OIDC_ISSUER)
    return melde(
      'OIDC_ISSUER fehlt: Bitte nennen Sie den Anmeldedienst, über den sich die Personen anmelden. ' +
        '/ OIDC_ISSUER is missing: please name the OpenID provider.',
      2,
    );
  const einrichtung = await liesEinrichtung(datei, heute);
  if (typeof einrichtung === 'string') return melde(einrichtung, 1);
  const { aussteller, geprueft } = await pruefeAussteller(umgebung.OIDC_ISSUER);
  const bericht = await mitDatenbank(umgebung, ({ migrationsUrl }) =>
    richteLandEin(migrationsUrl, einrichtung, { aussteller, probe }),
  );
  for (const zeile of berichtInWorten(bericht, einrichtung, probe)) melde(zeile);
  if (geprueft) return 0;
  return melde(
    `Der Anmeldedienst ${aussteller} hat nicht geantwortet; bitte prüfen Sie OIDC_ISSUER. ` +
      '/ The OpenID provider did not answer; please check OIDC_ISSUER.',
  );
}

/** The checked file, or what is wrong with it: all at once, each with its place. */
async function liesEinrichtung(datei: string | undefined, heute: string): Promise<Einrichtung | string> {
  const roh = datei === undefined ? await frageLandAb(heute) : await liesJson(datei);
  if (typeof roh === 'string') return roh;
  const ergebnis = einrichtungsdatei.safeParse(klareEingabe(roh));
  if (ergebnis.success) return ergebnis.data;
  const maengel = ergebnis.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  return (
    `${datei ?? 'Die Angaben'}: So lässt sich kein Land einrichten. / This sets up no Land.\n` +
    `${maengel.join('\n')}\nEin Muster gibt „kogge einrichten --muster“. / There is a sample.`
  );
}

async function liesJson(datei: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(datei, 'utf8'));
  } catch (grund) {
    return grund instanceof SyntaxError
      ? `${datei} ist kein JSON: ${grund.message} / is no JSON.`
      : `${datei} lässt sich nicht lesen. / cannot be read.`;
  }
}

function berichtInWorten(
  { name, neu, haeuser, ungenannt, weiterlaufend }: Einrichtungsbericht,
  { ressorts, administration }: Einrichtung,
  probe: boolean,
): string[] {
  const wuerde = probe ? 'Nur geprüft, nichts geschrieben. / Checked only.' : '';
  return [
    neu
      ? `${name}: ${ressorts.length} Häuser, ${administration.length} Personen der Administration ` +
        `(${administration.map((eine) => eine.name).join(', ')}). / set up.`
      : `${name} gibt es schon; ${unterschied(haeuser)}. ` +
        'Ämter erteilt ihre Administration. / is there already.',
    ...vergangen(haeuser.mitglieder.beendet),
    ...endendeHaeuser(weiterlaufend),
    ...(ungenannt.length > 0
      ? [`Nicht in der Datei und unverändert: ${ungenannt.join(', ')}. / Not in the file, unchanged.`]
      : []),
    ...(neu && !probe
      ? [
          'Als Nächstes: starten, anmelden, und die Personen abgleichen (docs/betrieb.md). / Next: start, log in.',
        ]
      : []),
    ...(wuerde ? [wuerde] : []),
  ];
}

function unterschied(haeuser: Einrichtungsbericht['haeuser']): string {
  const anders = Object.values(haeuser).flatMap(({ neu, geaendert }) => [...neu, ...geaendert]);
  if (anders.length > 0) return `neu oder geändert: ${anders.join(', ')}`;
  return haeuser.mitglieder.beendet.length > 0 ? 'neu ist nichts' : 'alles ist, wie es in der Datei steht';
}

const vergangen = (beendet: readonly string[]): string[] =>
  beendet.length === 0
    ? []
    : [
        `Nicht mehr Mitglied: ${beendet.join(', ')}. War das nicht gemeint, nennen Sie das Haus in der Datei wieder ` +
          'unter „mitglieder“. / No longer members; name them in the file again if that was not meant.',
      ];

/** Each house that ends, with those who are still in office then. */
function endendeHaeuser(weiterlaufend: readonly WeiterlaufendesAmt[]): string[] {
  const haeuser = new Map(weiterlaufend.map(({ ressort, bis }) => [ressort, bis]));
  return [...haeuser].flatMap(([haus, bis]) => [
    `${haus} endet am ${datumDeutsch(bis)}, diese Ämter laufen weiter; bitte beenden Sie sie bis dahin (Verwaltung, ` +
      'oder die Liste im Abgleich). / These offices outlast their department; please end them.',
    ...weiterlaufend
      .filter(({ ressort }) => ressort === haus)
      .map(({ name, rolle }) => `  ${name}: ${stelleInWorten(`${rolle}@${haus}`, ({ de }) => de)}`),
  ]);
}
