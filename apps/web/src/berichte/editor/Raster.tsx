import { useId, useState, type ReactNode } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { Knopf } from '../../ui/Knopf.js';
import { Meldung } from '../../ui/Meldung.js';
import { Spalten } from '../../ui/Tafel.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { fuelle, leseTafel, schreibeTafel, type Ort, type Zellaenderung } from './raster.js';
import { Rasterzelle } from './Rasterzelle.js';

export interface Rasterzeile {
  id: string;
  name: string;
}

/** A column is for reading (`zelle`) or for writing (`feld`); its words go with copied cells. */
export interface Rasterspalte<Z> {
  titel: string;
  schmal?: boolean;
  mehrzeilig?: boolean;
  feld?: string;
  hoechstens?: number;
  zelle?: (zeile: Z) => ReactNode;
  text?: (zeile: Z) => string;
}

interface Angaben<Z> {
  titel: string;
  kopf: string;
  zeilen: readonly Z[];
  spalten: readonly Rasterspalte<Z>[];
  wert: (zeile: Z, feld: string) => string;
  setze: (aenderungen: readonly Zellaenderung[]) => void;
}

/**
 * Cells as in a spreadsheet: a plain table of text fields that arrow keys and Enter connect, into which
 * several copied cells can be pasted.
 */
export function Raster<Z extends Rasterzeile>(angaben: Angaben<Z>) {
  const { t } = useSprache();
  const { titel, kopf, zeilen, spalten } = angaben;
  const id = useId();
  const felder = spalten.flatMap(({ feld }) => (feld === undefined ? [] : [feld]));
  const { einfuegung, fuegeEin, nimmZurueck } = useEinfuegung(angaben, felder);
  const kopiere = useKopie(angaben);
  return (
    <div className="stapel stapel--eng">
      <div className="tafel tafel--karten raster">
        <table>
          <caption className="kern-sr-only">{titel}</caption>
          <Spalten namen={[kopf, ...spalten.map((spalte) => spalte.titel)]} />
          <tbody>
            {zeilen.map((zeile, nr) => (
              <tr key={zeile.id}>
                <th scope="row" lang="de">
                  {zeile.name}
                </th>
                <Zellen angaben={angaben} raster={{ id, felder, fuegeEin }} zeile={zeile} nr={nr} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {einfuegung && einfuegung.uebrig.length > 0 && (
        <Meldung art="warning" titel={t(texte.uebrig)}>
          <p lang="de">{einfuegung.uebrig.join(' · ')}</p>
        </Meldung>
      )}
      <div className="reihe">
        <Knopf klein art="tertiary" onClick={kopiere}>
          {t(texte.kopieren)}
          <span className="kern-sr-only">: {titel}</span>
        </Knopf>
        {einfuegung && (
          <Knopf klein art="tertiary" onClick={nimmZurueck}>
            {t(texte.einfuegenZurueck)}
          </Knopf>
        )}
      </div>
    </div>
  );
}

interface Reihe<Z> {
  angaben: Angaben<Z>;
  raster: { id: string; felder: readonly string[]; fuegeEin: (text: string, ab: Ort) => void };
  zeile: Z;
  nr: number;
}

/** The cells of one row, to read or to write. */
function Zellen<Z extends Rasterzeile>({ angaben, raster: { id, felder, fuegeEin }, zeile, nr }: Reihe<Z>) {
  const { zeilen, spalten, wert, setze } = angaben;
  return spalten.map((spalte) => {
    const { titel, feld, mehrzeilig = false, hoechstens = 300 } = spalte;
    return (
      <td key={titel} data-spalte={titel} className={klasseVon(spalte)}>
        {feld === undefined ? (
          spalte.zelle?.(zeile)
        ) : (
          <Rasterzelle
            raster={id}
            ort={{ zeile: nr, spalte: felder.indexOf(feld) }}
            groesse={{ zeilen: zeilen.length, spalten: felder.length }}
            name={`${titel}: ${zeile.name}`}
            mehrzeilig={mehrzeilig}
            hoechstens={hoechstens}
            wert={wert(zeile, feld)}
            setze={(neu) => setze([{ id: zeile.id, feld, wert: neu }])}
            fuegeEin={fuegeEin}
          />
        )}
      </td>
    );
  });
}

function klasseVon<Z>({ feld, schmal, mehrzeilig }: Rasterspalte<Z>): string | undefined {
  if (feld === undefined) return schmal ? 'raster__schmal' : undefined;
  return `raster__feld${mehrzeilig ? ' raster__feld--lang' : ''}`;
}

/** Several cells at once out of the clipboard, and the way back. */
function useEinfuegung<Z extends Rasterzeile>(
  { zeilen, wert, setze }: Angaben<Z>,
  felder: readonly string[],
) {
  const { t, zahl } = useSprache();
  const sage = useAnsage();
  const [einfuegung, setEinfuegung] = useState<{ vorher: Zellaenderung[]; uebrig: string[] } | null>(null);
  const fuegeEin = (text: string, ab: Ort) => {
    const { gesetzt, uebrig } = fuelle(leseTafel(text), ab, zeilen.length, felder.length);
    const aenderungen = gesetzt.map(({ zeile, spalte, wert: neu }) => ({
      id: zeilen[zeile]?.id ?? '',
      feld: felder[spalte] ?? '',
      wert: neu,
    }));
    setEinfuegung({
      uebrig,
      vorher: gesetzt.flatMap(({ zeile, spalte }) => {
        const [z, feld] = [zeilen[zeile], felder[spalte]];
        return z && feld !== undefined ? [{ id: z.id, feld, wert: wert(z, feld) }] : [];
      }),
    });
    setze(aenderungen);
    sage(zahl(aenderungen.length, texte.eingefuegtEine, texte.eingefuegt));
  };
  const nimmZurueck = () => {
    if (einfuegung) setze(einfuegung.vorher);
    setEinfuegung(null);
    sage(t(texte.zurueckgenommen));
  };
  return { einfuegung, fuegeEin, nimmZurueck };
}

/** The whole table into the clipboard. */
function useKopie<Z extends Rasterzeile>({ kopf, zeilen, spalten, wert }: Angaben<Z>): () => void {
  const { t } = useSprache();
  const sage = useAnsage();
  return () => {
    const tafel = [
      [kopf, ...spalten.map((spalte) => spalte.titel)],
      ...zeilen.map((zeile) => [
        zeile.name,
        ...spalten.map(({ feld, text }) => (feld === undefined ? (text?.(zeile) ?? '') : wert(zeile, feld))),
      ]),
    ];
    void navigator.clipboard.writeText(schreibeTafel(tafel)).then(
      () => sage(t(texte.kopiert)),
      () => sage(t(texte.nichtKopiert)),
    );
  };
}
