import type { ReactNode } from 'react';
import type { IchAnsicht, MoeglicherSchritt, VorgangAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Auftragsangaben } from '../vorgang/Auftragsangaben.js';
import { sammle } from '../vorgang/gesammelte.js';
import { Ablehnung } from './Ablehnung.js';
import { Bestaetigung } from './Bestaetigung.js';
import { Schrittfeld } from './Schrittfeld.js';
import { gewaehlt } from './gewaehlt.js';
import { useSchritt } from './useSchritt.js';
import type { Schrittwerte } from './useSchrittwerte.js';

interface Angaben {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  etag: string;
  ich: IchAnsicht;
  formular: Schrittwerte;
  neuLaden: () => void;
  gelungen: () => void;
  /** The way back without deciding. */
  zurueck: ReactNode;
}

/** Form and confirmation of one Schritt. */
export function Schrittformular({ vorgang, schritt, etag, ich, formular, neuLaden, ...umfeld }: Angaben) {
  const { werte, setze, felder } = formular;
  const { t } = useSprache();
  const { mache, laeuft, fehler, feldfehler } = useSchritt({ vorgang, schritt, etag, felder, werte }, () => {
    if ('bemerkungen' in werte) sammle(vorgang.id, []);
    umfeld.gelungen();
  });
  return (
    <Formular className="stapel" sende={mache}>
      <Ablehnung fehler={fehler} vorgang={vorgang} neuLaden={neuLaden} nochmal={mache} />
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
      <Bestaetigung vorgang={vorgang} schritt={schritt} ich={ich} />
      <div className="reihe aktionsleiste">
        <Knopf type="submit" art="primary" laeuft={laeuft}>
          {t(gewaehlt(schritt, werte))}
        </Knopf>
        {umfeld.zurueck}
      </div>
    </Formular>
  );
}
