import { regelaussage, type Regelaussage } from './regel.js';

/** Where the texts stand that people read who sign, decide or are named, and which row an Altfall is. */
const STELLEN = [
  { tabelle: 'vorgang', zeile: 'id', vorgang: 'id', texte: ['titel', 'untertitel'] },
  { tabelle: 'abschnitt', zeile: 'vorgang_id', vorgang: 'vorgang_id', texte: ['text'] },
  { tabelle: 'anlage', zeile: 'id', vorgang: 'vorgang_id', texte: ['name', 'alternativtext'] },
  { tabelle: 'zeichnung', zeile: 'id', vorgang: 'vorgang_id', texte: ['text'] },
  { tabelle: 'massgabe', zeile: 'id', vorgang: 'vorgang_id', texte: ['text', 'grund'] },
  { tabelle: 'bemerkung', zeile: 'id', vorgang: 'vorgang_id', texte: ['text', 'antwort'] },
  { tabelle: 'ziffer', zeile: 'vorgang_id', vorgang: 'vorgang_id', texte: ['text'] },
  { tabelle: 'auftrag', zeile: 'vorgang_id', vorgang: 'vorgang_id', texte: ['text'] },
  { tabelle: 'person', zeile: 'id', vorgang: 'NULL::uuid', texte: ['name'] },
];

const brueche = STELLEN.map(
  ({ tabelle, zeile, vorgang, texte }) => `
    SELECT mandant_id, ${vorgang} AS vorgang_id, ${zeile} AS gegenstand_id, '${tabelle}' AS tabelle
    FROM ${tabelle}
    WHERE ${texte.map((text) => `NOT kogge_klartext(${text})`).join(' OR ')}`,
).join(' UNION ALL ');

/** Texts that are what they show (regeln.md T1). */
export const klartextaussagen: readonly Regelaussage[] = [
  regelaussage('I-85', 'Kein Text zeigt etwas anderes, als er sagt', { alle: 'abschnitt', brueche }),
];
