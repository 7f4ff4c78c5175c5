import { stelleInWorten, type Pruefung } from '#contract';
import { tag, tagLang } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { Spalten, Tafel } from '../ui/Tafel.js';
import { prueftexte as texte } from './pruef-texte.js';

/**
 * The Ziffern of section G as the machine understands them: the author sees what will follow before anybody
 * has decided.
 */
export function Beschlussfolgen({ ziffern }: { ziffern: Pruefung['ziffern'] }) {
  const { t, sprache } = useSprache();
  if (ziffern.length === 0) return null;
  return (
    <Tafel
      titel={t(texte.beschluss)}
      titelSichtbar
      spalten={[texte.ziffer, texte.an, texte.frist, texte.auftrag].map((spalte) => t(spalte))}
    >
      {ziffern.map(({ nr, text, adressat, fristen, auftrag }) => (
        <tr key={nr}>
          <th scope="row">
            <span lang="de" className="zifferntext">
              {nr}. {text}
            </span>
          </th>
          <td data-spalte={t(texte.an)}>{adressat.join(', ')}</td>
          <td data-spalte={t(texte.frist)} lang="de">
            {fristen.length === 0
              ? t(texte.ohneFrist)
              : fristen.map(({ original, bis }) => (bis ? tag(bis, sprache) : original)).join(', ')}
          </td>
          <td data-spalte={t(texte.auftrag)}>
            <Plakette {...(auftrag ? { art: 'hinweis' as const } : {})}>
              {t(auftrag ? texte.wirdAuftrag : texte.keinAuftrag)}
            </Plakette>
          </td>
        </tr>
      ))}
    </Tafel>
  );
}

export function Stationen({ stationen }: { stationen: Pruefung['stationen'] }) {
  const { t, sprache } = useSprache();
  if (stationen.length === 0) return null;
  return (
    <div className="tafel tafel--karten">
      <table>
        <caption>
          {t(texte.stationen)} <span className="gedaempft">{t(texte.stationenText)}</span>
        </caption>
        <Spalten namen={[texte.station, texte.wer, texte.bis].map((spalte) => t(spalte))} />
        <tbody>
          {stationen.map(({ titel, stellen, bis, grund, knapp }) => (
            <tr key={titel.de}>
              <th scope="row">{t(titel)}</th>
              <td data-spalte={t(texte.wer)}>
                {stellen.map((stelle) => stelleInWorten(stelle, t)).join(', ')}
              </td>
              <td data-spalte={t(texte.bis)}>
                {tagLang(bis, sprache)} {knapp && <Plakette art="achtung">{t(texte.knapp)}</Plakette>}
                <br />
                <span className="klein gedaempft" lang="de">
                  {grund}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
