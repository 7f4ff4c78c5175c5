import { useEffect, useRef } from 'react';
import type { MassnahmeEingabe, Zweisprachig } from '#contract';
import { berichtstexte } from '../berichte/texte.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Tafel } from '../ui/Tafel.js';
import { unterschiede } from './eingabe.js';
import { massnahmentexte as texte } from './texte.js';

const NAMEN: Record<keyof MassnahmeEingabe, Zweisprachig> = {
  nummer: texte.nummer,
  titel: texte.name,
  handlungsfeld: texte.handlungsfeld,
  ressort: berichtstexte.ressort,
  einheit: texte.einheitHaus,
  stand: texte.stand,
  leitziel: berichtstexte.leitziel,
  projektziele: berichtstexte.projektziele,
  zielgruppe: berichtstexte.zielgruppe,
  kennzahlen: berichtstexte.kennzahlen,
  meilensteine: berichtstexte.meilensteine,
  grund: texte.grund,
};

interface Angaben {
  meine: MassnahmeEingabe;
  ihre: MassnahmeEingabe;
  loese: () => void;
  verwirf: () => void;
}

/** Somebody else was quicker: what differs, and the two ways on. Nothing typed is lost. */
export function Konflikt({ meine, ihre, loese, verwirf }: Angaben) {
  const { t } = useSprache();
  const ort = useRef<HTMLDivElement>(null);
  useEffect(() => ort.current?.focus(), []);
  return (
    <div ref={ort} tabIndex={-1}>
      <Meldung art="warning" titel={t(texte.veraltet)} dringend>
        <p>{t(texte.veraltetErklaert)}</p>
        <Tafel
          titel={t(texte.veraltet)}
          spalten={[texte.feld, texte.neuerStand, texte.ihrStand].map((spalte) => t(spalte))}
        >
          {unterschiede(meine, ihre).map((eines) => (
            <tr key={eines.feld}>
              <th scope="row">{t(NAMEN[eines.feld])}</th>
              <td lang="de" data-spalte={t(texte.neuerStand)} className="vergleichstext">
                {eines.ihre}
              </td>
              <td lang="de" data-spalte={t(texte.ihrStand)} className="vergleichstext">
                {eines.meine}
              </td>
            </tr>
          ))}
        </Tafel>
        <div className="reihe">
          <Knopf klein art="primary" onClick={loese}>
            {t(texte.daraufSpeichern)}
          </Knopf>
          <Knopf klein onClick={verwirf}>
            {t(texte.verwerfen)}
          </Knopf>
        </div>
      </Meldung>
    </div>
  );
}
