import { fehler, istEinesVon, VORLAGENBEGINNENDE, type Befundzeile } from '#contract';
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
  /** Ressorts in which the person who imports may begin a paper, at least one: one of them leads. */
  haeuser: readonly string[];
  zugriff: Zugriffskontext;
  akteur: Akteur;
  idempotenz?: Idempotenz | null;
}

/**
 * Ressorts in which somebody may begin a Vorlage, in the order of her offices: those who write there, and the
 * paper office.
 */
export function ressortsZumBeginnen({ aemter }: Pick<Personenkontext, 'aemter'>): string[] {
  return aemter.filter(({ rolle }) => istEinesVon(VORLAGENBEGINNENDE, rolle)).map(({ ressort }) => ressort);
}

/**
 * Creates a Vorlage with the sections of a document that was read, and answers its Befunde. Throws when the
 * paper is no Vorlage. Nobody begins a paper of another house: where the document names none of her own, her
 * own one leads and introduces it with those that are named (regeln.md F3).
 */
export async function vorlageAusDokument(
  runner: Runner,
  { dokument, dateiname, mandant, haeuser, zugriff, akteur, idempotenz }: Importauftrag,
): Promise<{ vorgang: string; nummer: string; titel: string; befunde: Befundzeile[] }> {
  const texte = Object.entries(dokument.texte ?? {}).filter(([, text]) => (text ?? '').trim() !== '');
  if (texte.length === 0) {
    throw fehler(
      'datei_unlesbar',
      `In „${dateiname}“ sind keine Abschnitte A bis G zu erkennen. Bitte prüfen Sie, ob es eine Vorlage ist.`,
      `No sections A to G can be found in “${dateiname}”. Please check that it is a paper.`,
    );
  }
  const titel = (dokument.titel ?? dateiname).trim().slice(0, 300).padEnd(3, '.');
  const { federfuehrung, einbringer, befunde } = einbringende(dokument, haeuser);
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
      daten: { titel, dateiname, befunde },
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
  return { vorgang, nummer, titel, befunde };
}

function einbringende({ einbringer, befunde }: Dokument, haeuser: readonly string[]) {
  const genannt = haeuser.find((haus) => einbringer.includes(haus));
  if (genannt) return { federfuehrung: genannt, einbringer, befunde };
  const [federfuehrung = ''] = haeuser;
  const dazu: Befundzeile[] = einbringer.length > 0 ? [`einbringer_fremd:${federfuehrung}`] : [];
  return { federfuehrung, einbringer: [federfuehrung, ...einbringer], befunde: [...befunde, ...dazu] };
}
