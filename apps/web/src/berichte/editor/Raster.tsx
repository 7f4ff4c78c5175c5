import { useId, useState, type ReactNode } from 'react';
import { useSprache } from '../../sprache/sprache.js';
import { useAnsage } from '../../ui/Ansage.js';
import { Knopf } from '../../ui/Knopf.js';
import { Meldung } from '../../ui/Meldung.js';
import { seitentexte as texte } from '../seiten-texte.js';
import { fuelle, leseTafel, schreibeTafel, type Ort } from './raster.js';
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

export interface Zellaenderung {
  id: string;
  feld: string;
  wert: string;
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
export function Raster<Z extends Rasterzeile>({ titel, kopf, zeilen, spalten, wert, setze }: Angaben<Z>) {
  const { t, zahl } = useSprache();
  const sage = useAnsage();
  const id = useId();
  const [einfuegung, setEinfuegung] = useState<{ vorher: Zellaenderung[]; uebrig: string[] } | null>(null);
  const felder = spalten.flatMap(({ feld }) => (feld === undefined ? [] : [feld]));
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
  const kopiere = () => {
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
  return (
    <div className="stapel stapel--eng">
      <div className="tafel tafel--karten raster">
        <table>
          <caption className="kern-sr-only">{titel}</caption>
          <thead>
            <tr>
              <th scope="col">{kopf}</th>
              {spalten.map((spalte) => (
                <th key={spalte.titel} scope="col">
                  {spalte.titel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zeilen.map((zeile, i) => (
              <tr key={zeile.id}>
                <th scope="row" lang="de">
                  {zeile.name}
                </th>
                {spalten.map(
                  ({ titel: spalte, feld, mehrzeilig = false, hoechstens = 300, zelle, schmal }) => (
                    <td
                      key={spalte}
                      data-spalte={spalte}
                      className={
                        feld === undefined
                          ? schmal
                            ? 'raster__schmal'
                            : undefined
                          : `raster__feld${mehrzeilig ? ' raster__feld--lang' : ''}`
                      }
                    >
                      {feld === undefined ? (
                        zelle?.(zeile)
                      ) : (
                        <Rasterzelle
                          raster={id}
                          ort={{ zeile: i, spalte: felder.indexOf(feld) }}
                          groesse={{ zeilen: zeilen.length, spalten: felder.length }}
                          name={`${spalte}: ${zeile.name}`}
                          mehrzeilig={mehrzeilig}
                          hoechstens={hoechstens}
                          wert={wert(zeile, feld)}
                          setze={(neu) => setze([{ id: zeile.id, feld, wert: neu }])}
                          fuegeEin={fuegeEin}
                        />
                      )}
                    </td>
                  ),
                )}
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
