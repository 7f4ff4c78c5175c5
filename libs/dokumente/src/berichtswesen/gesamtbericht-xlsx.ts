import { ebenenworte } from '#contract';
import { istZahlenwert, liesWert } from '../jahresbericht/wert.js';
import {
  ampelgruende,
  ampelwort,
  NICHT_FREIGEGEBEN,
  OHNE_WORT,
  type Gesamtbericht,
  type Gesamtberichtszeile,
} from './gesamtbericht.js';

/** A table of the workbook that grows row by row. */
export interface Mappe {
  nimm(zeile: Gesamtberichtszeile): void;
  fertig(): Promise<Buffer>;
}

const BLAETTER = {
  Maßnahmen: [
    'Nr.',
    'Maßnahme',
    'Ressort',
    'Kurzeinschätzung',
    'Vorjahr',
    'Begründung',
    'Sachstand',
    'Gegen die Regel, weil',
    'Planwerte geändert',
    'Freigabe',
  ],
  Kennzahlen: [
    'Nr.',
    'Ebene',
    'Kennzahl',
    'Einheit',
    'Plan',
    'IST',
    'Plan (Zahl)',
    'IST (Zahl)',
    'Begründung',
  ],
  Meilensteine: ['Nr.', 'Meilenstein', 'Termin SOLL', 'Termin IST', 'Neuer Termin'],
} as const;

/**
 * The consolidated report as a workbook with three sheets: cells as written, and beside them the number they
 * mean.
 */
export async function gesamtberichtXlsx({
  jahr,
  freigegeben: alles,
}: Pick<Gesamtbericht, 'jahr' | 'freigegeben'>): Promise<Mappe> {
  const { default: exceljs } = await import('exceljs');
  const mappe = new exceljs.Workbook();
  mappe.title = `Jahresbericht ${jahr}`;
  const blatt = (name: keyof typeof BLAETTER) => {
    const eines = mappe.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    eines.columns = BLAETTER[name].map((wort) => ({ header: wort, width: Math.max(12, wort.length + 2) }));
    eines.getRow(1).font = { bold: true };
    // Printed on every page, and seen on the screen in the name of each sheet's first row.
    if (!alles) {
      eines.headerFooter.oddHeader = `&C&B${NICHT_FREIGEGEBEN}`;
      eines.getCell(1, BLAETTER[name].length + 1).value = NICHT_FREIGEGEBEN;
    }
    return eines;
  };
  const [massnahmen, kennzahlen, meilensteine] = [
    blatt('Maßnahmen'),
    blatt('Kennzahlen'),
    blatt('Meilensteine'),
  ];
  return {
    nimm(zeile) {
      const { nummer, entfallen, inhalt } = zeile;
      massnahmen.addRow(massnahmenzeile(zeile));
      if (entfallen !== null) return;
      for (const k of inhalt.kennzahlen)
        kennzahlen.addRow([
          nummer,
          k.ebene ? ebenenworte[k.ebene].de : '',
          k.name,
          k.einheit,
          k.plan,
          k.ist,
          zahl(k.plan),
          zahl(k.ist),
          k.begruendung,
        ]);
      for (const m of inhalt.meilensteine)
        meilensteine.addRow([nummer, m.nr ? `${m.nr} ${m.name}` : m.name, m.soll, m.ist, m.neuerTermin]);
    },
    fertig: async () => Buffer.from(await mappe.xlsx.writeBuffer()),
  };
}

/** A measure in the first sheet. */
function massnahmenzeile(zeile: Gesamtberichtszeile): string[] {
  const { nummer, titel, ressort, entfallen, ohne, freigegeben, planaenderungen, inhalt, vorjahr } = zeile;
  const berichtet = entfallen === null;
  return [
    nummer,
    titel,
    ressort,
    berichtet ? ampelwort(inhalt.kurzeinschaetzung) : OHNE_WORT[ohne ?? 'entfallen'],
    ampelwort(vorjahr),
    entfallen ?? inhalt.kurzeinschaetzungGrund,
    inhalt.sachstand,
    ampelgruende(inhalt).join('\n'),
    planaenderungen.join('\n'),
    berichtet && !freigegeben ? NICHT_FREIGEGEBEN : '',
  ];
}

/** A single number; a range or words have none. */
function zahl(text: string): number | null {
  const wert = liesWert(text);
  return wert && istZahlenwert(wert) ? (wert.zahl ?? null) : null;
}
