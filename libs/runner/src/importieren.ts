import { fehler } from '#contract';
import type { Dokument } from '#dokumente';
import type { Akteur } from '#engine';
import type { Zugriffskontext } from '#persistence';
import type { Personenkontext } from './personenkontext.js';
import type { Runner } from './runner.js';
import type { Idempotenz } from './werk.js';

export interface Importauftrag {
  dokument: Dokument;
  dateiname: string;
  mandant: string;
  /** Ressort of the person who imports; it leads when the paper names it or nobody. */
  heimat: string;
  zugriff: Zugriffskontext;
  akteur: Akteur;
  idempotenz?: Idempotenz | null;
}

const BEGINNENDE = ['AUT', 'VB', 'RL', 'AL'];

/**
 * Ressorts in which somebody may begin a Vorlage, in the order of her offices: those who write there, and the
 * paper office.
 */
export function ressortsZumBeginnen({ aemter }: Pick<Personenkontext, 'aemter'>): string[] {
  return aemter.filter(({ rolle }) => BEGINNENDE.includes(rolle)).map(({ ressort }) => ressort);
}

/**
 * Creates a Vorlage with the sections of a document that was read, and its Befunde as a remark. Throws when
 * the paper is no Vorlage.
 */
export async function vorlageAusDokument(
  runner: Runner,
  { dokument, dateiname, mandant, heimat, zugriff, akteur, idempotenz }: Importauftrag,
): Promise<{ vorgang: string; nummer: string; titel: string }> {
  const texte = Object.entries(dokument.texte ?? {}).filter(([, text]) => (text ?? '').trim() !== '');
  if (texte.length === 0) {
    throw fehler(
      'datei_unlesbar',
      `In „${dateiname}“ sind keine Abschnitte A bis G zu erkennen. Bitte prüfen Sie, ob es eine Vorlage ist.`,
      `No sections A to G can be found in “${dateiname}”. Please check that it is a paper.`,
    );
  }
  const titel = (dokument.titel ?? dateiname).trim().slice(0, 300).padEnd(3, '.');
  const einbringer = dokument.einbringer.length > 0 ? dokument.einbringer : [heimat];
  const federfuehrung = einbringer.includes(heimat) ? heimat : (einbringer[0] as string);
  const { vorgang, nummer } = await runner.beginne(
    zugriff,
    {
      art: 'senatsvorlage',
      mandant,
      titel,
      untertitel: dokument.untertitel ?? null,
      stufe: dokument.vertraulich === true ? 'vertraulich' : 'offen',
      akteur,
      eingabe: { federfuehrung, einbringer, mitwirkende: [akteur.person] },
      daten: { titel, dateiname, befunde: dokument.befunde },
      idempotenz: idempotenz ?? null,
    },
    (t, neu) =>
      runner.stepIn(t, {
        vorgang: neu,
        schritt: 'bearbeiten',
        daten: { abschnitte: texte.map(([buchstabe, text]) => ({ buchstabe, text, version: 0 })) },
        akteur,
        zugriff,
      }),
  );
  return { vorgang, nummer, titel };
}
