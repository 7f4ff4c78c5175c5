import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { IchAnsicht, MoeglicherSchritt, VorgangAnsicht } from '#contract';
import { useHeute } from '../api/heute.js';
import { schrittweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Formular } from '../ui/Formular.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Auftragsangaben } from '../vorgang/Auftragsangaben.js';
import { gesammelte, sammle } from '../vorgang/gesammelte.js';
import { Ablehnung } from './Ablehnung.js';
import { aufbewahrt, bewahreAuf } from './ablage.js';
import { Bestaetigung } from './Bestaetigung.js';
import { sichtbareFelder } from './felder.js';
import { anfangswerte, felderAus, type Feldangabe, type Werte } from './schema.js';
import { Schrittfeld } from './Schrittfeld.js';
import { texte } from './texte.js';
import { useSchritt } from './useSchritt.js';

interface Angaben {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  etag: string;
  ich: IchAnsicht;
  neuLaden: () => void;
}

/** Form and confirmation of one Schritt. */
export function Schrittformular({ vorgang, schritt, etag, ich, neuLaden }: Angaben) {
  const { t } = useSprache();
  const navigiere = useNavigate();
  const sage = useAnsage();
  const { werte, setze, felder } = useSchrittwerte(vorgang, schritt);
  const { mache, laeuft, fehler, feldfehler } = useSchritt({ vorgang, schritt, etag, felder, werte }, () => {
    if ('bemerkungen' in werte) sammle(vorgang.id, []);
    sage(t(texte.gemacht, { schritt: t(schritt.titel) }));
    void navigiere({ to: '/vorgaenge/$id', params: { id: vorgang.id } });
  });
  return (
    <Formular className="stapel stapel--weit" sende={mache}>
      <Ablehnung fehler={fehler} vorgang={vorgang} neuLaden={neuLaden} nochmal={mache} />
      <Bestaetigung vorgang={vorgang} schritt={schritt} ich={ich} />
      {vorgang.auftrag && <Auftragsangaben vorgang={vorgang} />}
      {felder.length > 0 && (
        <div className="stapel">
          {felder.map((angabe) => (
            <Schrittfeld
              schritt={schritt.name}
              key={angabe.name}
              angabe={angabe}
              wert={werte[angabe.name]}
              vorgang={vorgang}
              fehler={feldfehler[angabe.name]}
              setze={(wert) => setze(angabe.name, wert)}
            />
          ))}
        </div>
      )}
      <Abschluss vorgang={vorgang} schritt={schritt} laeuft={laeuft} />
    </Formular>
  );
}

/** What has been filled in; kept on the device until the Schritt is made. */
function useSchrittwerte(vorgang: VorgangAnsicht, schritt: MoeglicherSchritt) {
  const suche = schrittweg.useSearch();
  const alle = felderAus(schritt.formular);
  const eigenesRessort = vorgang.mitzeichnende.some(({ ressort }) => ressort === schritt.als?.ressort)
    ? schritt.als?.ressort
    : undefined;
  const [werte, setWerte] = useState<Werte>(() => ({
    ...anfangswerte(alle, { ressort: eigenesRessort, ...schritt.vorgaben }),
    ...aufbewahrt(vorgang.id, schritt.name),
    ...vorgegeben(alle, { bemerkungen: gesammelte(vorgang.id), ...suche }),
  }));
  const merkmale = { heute: useHeute(), gesetztAm: vorgang.auftrag?.gesetztAm };
  const setze = (name: string, wert: unknown) => {
    const neue = { ...werte, [name]: wert };
    setWerte(neue);
    bewahreAuf(vorgang.id, schritt.name, neue);
  };
  const felder = sichtbareFelder(schritt.name, alle, { ...werte, ...merkmale });
  return { werte, setze, felder };
}

function Abschluss({
  vorgang,
  schritt,
  laeuft,
}: {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  laeuft: boolean;
}) {
  const { t } = useSprache();
  return (
    <>
      {schritt.bindend && (
        <Meldung art="info">
          <p>{t(texte.bindend)}</p>
        </Meldung>
      )}
      <div className="reihe aktionsleiste">
        <Knopf type="submit" art="primary" laeuft={laeuft}>
          {t(schritt.titel)}
        </Knopf>
        <Knopflink to="/vorgaenge/$id" params={{ id: vorgang.id }} art="tertiary">
          {t(texte.zurueck)}
        </Knopflink>
      </div>
    </>
  );
}

/**
 * What the link to this page has chosen, and what was collected for it, stands before what was written here
 * earlier.
 */
function vorgegeben(felder: readonly Feldangabe[], vorgaben: Werte): Werte {
  return Object.fromEntries(
    felder.flatMap(({ name }) => (vorgaben[name] === undefined ? [] : [[name, vorgaben[name]]])),
  );
}
