import type { ReactNode } from 'react';
import type { IchAnsicht, MoeglicherSchritt, VorgangAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Auftragsangaben } from '../vorgang/Auftragsangaben.js';
import { sammle } from '../vorgang/gesammelte.js';
import { Ablehnung } from './Ablehnung.js';
import { Bestaetigung } from './Bestaetigung.js';
import type { Werte } from './schema.js';
import { Schrittfeld } from './Schrittfeld.js';
import { texte } from './texte.js';
import { useSchritt } from './useSchritt.js';
import { useSchrittwerte } from './useSchrittwerte.js';

interface Angaben {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  etag: string;
  ich: IchAnsicht;
  neuLaden: () => void;
  /** What the way here has chosen. */
  vorgaben: Werte;
  gelungen: () => void;
  /** The way back without deciding. */
  zurueck: ReactNode;
}

/** Form and confirmation of one Schritt. */
export function Schrittformular({ vorgang, schritt, etag, ich, neuLaden, ...umfeld }: Angaben) {
  const { werte, setze, felder } = useSchrittwerte(vorgang, schritt, umfeld.vorgaben);
  const { mache, laeuft, fehler, feldfehler } = useSchritt({ vorgang, schritt, etag, felder, werte }, () => {
    if ('bemerkungen' in werte) sammle(vorgang.id, []);
    umfeld.gelungen();
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
      <Abschluss schritt={schritt} laeuft={laeuft} zurueck={umfeld.zurueck} />
    </Formular>
  );
}

function Abschluss({
  schritt,
  laeuft,
  zurueck,
}: {
  schritt: MoeglicherSchritt;
  laeuft: boolean;
  zurueck: ReactNode;
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
        {zurueck}
      </div>
    </>
  );
}
