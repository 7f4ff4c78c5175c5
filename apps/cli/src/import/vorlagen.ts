import { readFile } from 'node:fs/promises';
import { befundsatz, dateiname, KoggeFehler } from '#contract';
import type { Lesewerk } from '#lesewerk';
import type { Datenbank } from '#persistence';
import { ressortsZumBeginnen, Runner, vorlageAusDokument, zugriffVon, type Personenkontext } from '#runner';
import type { Importeur } from './importeur.js';

const BEMERKUNG_MAX = 4000;

/**
 * Makes a Vorlage of every document; what was odd in it stands on standard output and as a remark in the
 * Vorgang.
 */
export function vorlagenimport(
  datenbank: Datenbank,
  ich: Personenkontext,
  { werk }: { werk: Lesewerk },
): Importeur | string {
  const haeuser = ressortsZumBeginnen(ich);
  if (haeuser.length === 0)
    return (
      'Eine Vorlage legt an, wer in einem Ressort schreibt oder das Vorlagenbüro führt. ' +
      '/ Only authors and paper offices begin a paper.'
    );
  const runner = new Runner(datenbank);
  return async (datei) => {
    const name = dateiname(datei);
    const { dokument } = await werk.lies('dokument', { name, bytes: await readFile(datei) });
    const akteur = { art: 'person', person: ich.person, aemter: [] } as const;
    const { vorgang, nummer, titel, befunde } = await vorlageAusDokument(runner, {
      dokument,
      dateiname: name,
      mandant: ich.mandant,
      haeuser,
      zugriff: zugriffVon(ich),
      akteur,
    });
    const saetze = befunde.map((befund) => befundsatz(befund).de);
    if (saetze.length > 0) {
      await runner
        .step({
          vorgang,
          schritt: 'bemerken',
          daten: {
            text: `Beim Einlesen von „${name}“ fiel auf:\n${saetze.join('\n')}`.slice(0, BEMERKUNG_MAX),
            art: 'intern',
          },
          akteur,
          zugriff: zugriffVon(ich),
        })
        .catch((grund: unknown) => {
          if (!(grund instanceof KoggeFehler)) throw grund;
        });
    }
    return [`${nummer}\t${name}\t${titel}`, ...saetze.map((satz) => `${nummer}\t${name}\tBefund: ${satz}`)];
  };
}
