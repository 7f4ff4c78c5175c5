import type { Abschnitt } from '#contract';
import {
  ampelgruende,
  ampelwort,
  OHNE_WORT,
  trend,
  verteilung,
  type Gesamtbericht,
  type Gesamtberichtszeile,
} from './gesamtbericht.js';

/** Markdown that a cell of a table can hold. */
const zelle = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('|', '/').trim();

const berichtet = ({ zeilen }: Gesamtbericht): Gesamtberichtszeile[] =>
  zeilen.filter(({ entfallen }) => entfallen === null);

function tabelle(gesamt: Gesamtbericht): string {
  const reihen = gesamt.zeilen.map(
    ({ nummer, titel, ressort, entfallen, ohne, inhalt, vorjahr }) =>
      `| ${zelle(nummer)} | ${zelle(titel)} | ${zelle(ressort)} | ` +
      `${entfallen === null ? ampelwort(inhalt.kurzeinschaetzung) : OHNE_WORT[ohne ?? 'entfallen']} ` +
      `| ${ampelwort(vorjahr)} |`,
  );
  return [
    '| Nr. | Maßnahme | Ressort | Kurzeinschätzung | Vorjahr |',
    '| --- | --- | --- | --- | --- |',
    ...reihen,
  ].join('\n');
}

function ueberblick(gesamt: Gesamtbericht): string {
  const zeilen = berichtet(gesamt);
  const { gruen, gelb, rot, unbekannt } = verteilung(zeilen.map(({ inhalt }) => inhalt.kurzeinschaetzung));
  const richtung = (gesucht: string) =>
    zeilen.filter(({ inhalt, vorjahr }) => trend(inhalt.kurzeinschaetzung, vorjahr) === gesucht).length;
  return (
    `Von ${zeilen.length} Maßnahmen werden ${gruen} mit Grün, ` +
    `${gelb} mit Gelb und ${rot} mit Rot ` +
    `eingeschätzt${unbekannt > 0 ? `; bei ${unbekannt} fehlt eine Einschätzung` : ''}. Gegenüber dem ` +
    `Vorjahr stehen ${richtung('besser')} besser und ${richtung('schlechter')} schlechter.`
  );
}

const mitGrund = ({ nummer, titel, inhalt }: Gesamtberichtszeile): string =>
  `- ${nummer} ${zelle(titel)}` +
  (inhalt.kurzeinschaetzungGrund ? `: ${zelle(inhalt.kurzeinschaetzungGrund)}` : '');

/** Traffic lights against the rule, with their reasons. */
function gegenRegel(gesamt: Gesamtbericht): string[] {
  const zeilen = berichtet(gesamt).flatMap(({ nummer, titel, inhalt }) =>
    ampelgruende(inhalt).map((grund) => `- ${nummer} ${zelle(titel)}: ${zelle(grund)}`),
  );
  return zeilen.length === 0 ? [] : ['Anders als nach der Regel eingeschätzt werden:', zeilen.join('\n')];
}

const nichtBerichtetes = (entfallene: readonly Gesamtberichtszeile[]): string[] =>
  entfallene.length === 0
    ? []
    : [
        'Nicht berichtet wird zu:',
        entfallene
          .map(
            ({ nummer, titel, entfallen, ohne }) =>
              `- ${nummer} ${zelle(titel)}: ${OHNE_WORT[ohne ?? 'entfallen']}, ${zelle(entfallen ?? '')}`,
          )
          .join('\n'),
      ];

function rotes(gesamt: Gesamtbericht): string {
  const rote = berichtet(gesamt).filter(({ inhalt }) => inhalt.kurzeinschaetzung === 'rot');
  return rote.length === 0 ? '' : `\n\nMit Rot eingeschätzt werden:\n\n${rote.map(mitGrund).join('\n')}`;
}

/**
 * Sections A to G of the Senatsvorlage that carries the consolidated report, ready to be gone over by its
 * authors.
 */
export function vorlagentexte(gesamt: Gesamtbericht, gremien: readonly string[]): Record<Abschnitt, string> {
  const ressorts = [...new Set(gesamt.zeilen.map(({ ressort }) => ressort))].sort();
  const entfallene = gesamt.zeilen.filter(({ entfallen }) => entfallen !== null);
  const vollzaehlig = entfallene.every(({ ohne }) => (ohne ?? 'entfallen') === 'entfallen');
  return {
    A:
      'Die Ressorts berichten jährlich über die Maßnahmen des Modernisierungsprogramms. ' +
      `Die Berichte für das Jahr ${gesamt.jahr} ${vollzaehlig ? 'liegen vor und sind' : 'sind, soweit sie vorliegen,'} von den Ressorts freigegeben.`,
    B: [
      ueberblick(gesamt) + rotes(gesamt),
      tabelle(gesamt),
      ...gegenRegel(gesamt),
      ...nichtBerichtetes(entfallene),
      'Der Gesamtbericht mit Kennzahlen, Meilensteinen und Sachständen ist als Anlage beigefügt.',
    ].join('\n\n'),
    C: 'Alternativen werden nicht empfohlen: über die Maßnahmen wird jährlich berichtet.',
    D:
      'Der Bericht selbst hat keine finanziellen oder personalwirtschaftlichen Auswirkungen. ' +
      'Genderprüfung: Der Bericht hat keine unmittelbaren Auswirkungen auf die Gleichstellung; ' +
      'sie werden bei den einzelnen Maßnahmen betrachtet. Klimacheck: ' +
      'Der Bericht hat keine klimarelevanten Auswirkungen.',
    E:
      `Der Bericht beruht auf den Beiträgen der Ressorts ${ressorts.join(', ')}; ` +
      'jeder Beitrag, über den berichtet wird, ist durch die Staatsrätin oder den Staatsrat freigegeben.',
    F: 'Für eine Veröffentlichung geeignet.',
    G: [
      '1. Der Senat nimmt den Bericht über die Maßnahmen des Modernisierungsprogramms für das Jahr ' +
        `${gesamt.jahr} zur Kenntnis.`,
      ...(gremien.length > 0
        ? [
            `2. Der Senat bittet den Senator für Finanzen, folgende Gremien zu unterrichten: ${gremien.join(', ')}.`,
          ]
        : []),
    ].join('\n'),
  };
}
