import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { IchAnsicht, MoeglicherSchritt, VorgangAnsicht } from '#contract';
import type { Gelesenes } from '../api/api.js';
import { ichFrage } from '../api/fragen.js';
import { gewaehlt } from '../schritt/gewaehlt.js';
import { Schrittformular } from '../schritt/Schrittformular.js';
import type { Tat } from '../schritt/taten.js';
import { useSchrittwerte } from '../schritt/useSchrittwerte.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Bemerkungsformular } from '../vorgang/Bemerkungsformular.js';
import { darf, schrittVon } from '../vorgang/schritte.js';
import { texte } from './texte.js';
import { Taten } from './Taten.js';
import type { Blick } from './useBlick.js';

const BEMERKEN = 'bemerken';

interface Angaben {
  stand: Gelesenes<VorgangAnsicht>;
  blick: Blick;
  neuLaden: () => Promise<unknown>;
  stelleZurueck: ((id: string) => void) | undefined;
}

/** The acts at the lower edge of the preview, and the form of the one that was chosen. */
export function Vorschauentscheidung(angaben: Angaben) {
  const { stand, blick, neuLaden } = angaben;
  const { offen } = blick;
  const [mal, setMal] = useState(0);
  const taten = <Tatenleiste {...angaben} />;
  if (!offen) return taten;
  if (offen.schritt === BEMERKEN) return <Bemerken stand={stand} blick={blick} />;
  return (
    <Offener
      key={`${offen.schritt}${offen.urteil}${mal}`}
      stand={stand}
      tat={offen}
      blick={blick}
      neuLaden={() => void neuLaden().then(() => setMal(mal + 1))}
    >
      {taten}
    </Offener>
  );
}

function Tatenleiste({ stand: { inhalt: vorgang }, blick: { oeffne }, stelleZurueck }: Angaben) {
  const { t } = useSprache();
  return (
    <section className="vorschau__tun stapel" aria-label={t(texte.entscheiden)}>
      <div className="reihe">
        <Taten vorgang={vorgang} oeffne={oeffne} />
      </div>
      <div className="reihe">
        <Knopflink klein art="tertiary" to="/vorgaenge/$id" params={{ id: vorgang.id }}>
          {t(texte.oeffnen)}
        </Knopflink>
        {darf(vorgang, BEMERKEN) && (
          <Knopf klein art="tertiary" onClick={() => oeffne({ schritt: BEMERKEN })}>
            {t(texte.bemerken)}
          </Knopf>
        )}
        {stelleZurueck && (
          <Knopf klein art="tertiary" onClick={() => stelleZurueck(vorgang.id)}>
            {t(texte.zurueckstellen)}
          </Knopf>
        )}
      </div>
    </section>
  );
}

function Bemerken({ stand, blick }: Pick<Angaben, 'stand' | 'blick'>) {
  const { t } = useSprache();
  return (
    <section className="vorschau__tun vorschau__tun--offen stapel" aria-label={t(texte.bemerken)}>
      <Bemerkungsformular vorgang={stand.inhalt} etag={stand.etag} />
      <div>
        <Abbruch blick={blick} />
      </div>
    </section>
  );
}

function Abbruch({ blick: { oeffne } }: Pick<Angaben, 'blick'>) {
  const { t } = useSprache();
  return (
    <Knopf art="tertiary" onClick={() => oeffne(null)}>
      {t(texte.abbrechen)}
    </Knopf>
  );
}

interface Offenes {
  stand: Gelesenes<VorgangAnsicht>;
  tat: Tat;
  blick: Blick;
  neuLaden: () => void;
  /** What stands there when the act is not possible. */
  children: ReactNode;
}

/** The form of one act. What she saw when she opened it counts; a later state never slips under her decision. */
function Offener({ stand, tat, children, ...umfeld }: Offenes) {
  const { data: ich } = useQuery(ichFrage);
  const [gesehen] = useState(stand);
  const schritt = schrittVon(gesehen.inhalt, tat.schritt);
  if (!ich || !schritt?.moeglich) return children;
  return <Tatformular {...umfeld} stand={gesehen} tat={tat} ich={ich} schritt={schritt} />;
}

interface Formularangaben extends Omit<Offenes, 'children'> {
  ich: IchAnsicht;
  schritt: MoeglicherSchritt;
}

function Tatformular({ stand, tat, blick, neuLaden, ich, schritt }: Formularangaben) {
  const { t } = useSprache();
  const sage = useAnsage();
  const { inhalt: vorgang, etag } = stand;
  const formular = useSchrittwerte(vorgang, schritt, tat.urteil === undefined ? {} : { urteil: tat.urteil });
  const ueberschrift = useRef<HTMLHeadingElement>(null);
  useEffect(() => ueberschrift.current?.focus(), []);
  const was = t(gewaehlt(schritt, formular.werte));
  return (
    <section className="vorschau__tun vorschau__tun--offen stapel" aria-label={was}>
      <h3 ref={ueberschrift} tabIndex={-1}>
        {was}
      </h3>
      <Schrittformular
        vorgang={vorgang}
        schritt={schritt}
        etag={etag}
        ich={ich}
        formular={formular}
        neuLaden={neuLaden}
        gelungen={() => {
          sage(t(texte.getan, { nummer: vorgang.nummer, schritt: was }));
          blick.weiter();
        }}
        zurueck={<Abbruch blick={blick} />}
      />
    </section>
  );
}
