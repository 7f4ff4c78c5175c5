import { createInterface } from 'node:readline/promises';
import type { Datum } from '#kalender';

/** Asks for what a Land needs to begin; what is more goes into a file. Answers it as the file would say it. */
export async function frageLandAb(heute: Datum): Promise<unknown> {
  const frage = createInterface({ input: process.stdin, output: process.stderr });
  const eine = async (text: string, vorgabe = ''): Promise<string> => {
    const antwort = (await frage.question(vorgabe ? `${text} [${vorgabe}]: ` : `${text}: `)).trim();
    return antwort || vorgabe;
  };
  try {
    const mandant = {
      kuerzel: await eine('Kürzel des Landes, etwa HB'),
      name: await eine('Name des Landes'),
    };
    const seit = await eine('Erster Tag der Häuser (JJJJ-MM-TT)', heute);
    const ressorts = [{ kuerzel: 'SK', name: await eine('Name der Senatskanzlei', 'Senatskanzlei') }];
    for (;;) {
      const kuerzel = await eine('Kürzel des nächsten Hauses (leer: fertig)');
      if (kuerzel === '') break;
      ressorts.push({ kuerzel, name: await eine(`Amtlicher Name von ${kuerzel}`) });
    }
    const administration = [];
    for (const wer of ['Erste', 'Zweite'])
      administration.push({
        name: await eine(`${wer} Person der Administration, Vor- und Nachname`),
        email: await eine('Mailadresse'),
        anmeldung: await eine('Kennung beim Anmeldedienst (sub)'),
        ressort: await eine('Haus', 'SK'),
      });
    return { mandant, seit, ressorts, administration };
  } catch (grund) {
    // Ctrl+C and Ctrl+D.
    if ((grund as Error).name !== 'AbortError') throw grund;
    throw new Error('Abgebrochen; nichts ist geschrieben. / Cancelled; nothing was written.', {
      cause: grund,
    });
  } finally {
    frage.close();
  }
}
