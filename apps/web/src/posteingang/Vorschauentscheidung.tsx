import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ANDERSWO, NEBENHER, type VorgangAnsicht } from '#contract';
import type { Gelesenes } from '../api/api.js';
import { ichFrage } from '../api/fragen.js';
import { Schrittformular } from '../schritt/Schrittformular.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Bemerkungsformular } from '../vorgang/Bemerkungsformular.js';
import { darf, schrittVon } from '../vorgang/schritte.js';
import { texte } from './texte.js';
import type { Blick } from './useBlick.js';

/** As many acts as fit side by side; what else is possible stands on the page of the Vorgang. */
const NEBENEINANDER = 4;
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
  if (offen === undefined) return taten;
  if (offen === BEMERKEN) return <Bemerken stand={stand} blick={blick} />;
  return (
    <Offener
      key={`${offen}${mal}`}
      stand={stand}
      schritt={offen}
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
    <section className="vorschau__tun reihe" aria-label={t(texte.entscheiden)}>
      <Taten vorgang={vorgang} oeffne={oeffne} />
      <Knopflink klein art="tertiary" to="/vorgaenge/$id" params={{ id: vorgang.id }}>
        {t(texte.lesen)}
      </Knopflink>
      {darf(vorgang, BEMERKEN) && (
        <Knopf klein art="tertiary" onClick={() => oeffne(BEMERKEN)}>
          {t(texte.bemerken)}
        </Knopf>
      )}
      {stelleZurueck && (
        <Knopf klein art="tertiary" onClick={() => stelleZurueck(vorgang.id)}>
          {t(texte.zurueckstellen)}
        </Knopf>
      )}
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
    <Knopf art="tertiary" onClick={() => oeffne(undefined)}>
      {t(texte.abbrechen)}
    </Knopf>
  );
}

/** What she may do now, first what binds. */
function Taten({ vorgang, oeffne }: { vorgang: VorgangAnsicht; oeffne: (schritt: string) => void }) {
  const { t } = useSprache();
  const taten = vorgang.schritte
    .filter(({ name, moeglich }) => moeglich && !ANDERSWO.includes(name) && !NEBENHER.includes(name))
    .toSorted((a, b) => Number(b.bindend) - Number(a.bindend))
    .slice(0, NEBENEINANDER);
  if (taten.length === 0) return <p className="gedaempft">{t(texte.nichtsZuTun)}</p>;
  return taten.map((schritt, i) =>
    schritt.name === 'einreichenFach' ? (
      // One way to submit, and it leads over the check.
      <Knopflink
        key={schritt.name}
        to="/vorgaenge/$id/pruefen"
        params={{ id: vorgang.id }}
        art={i === 0 ? 'primary' : 'secondary'}
      >
        {t(schritt.titel)} …
      </Knopflink>
    ) : (
      <Knopf key={schritt.name} art={i === 0 ? 'primary' : 'secondary'} onClick={() => oeffne(schritt.name)}>
        {t(schritt.titel)} …
      </Knopf>
    ),
  );
}

interface Offenes {
  stand: Gelesenes<VorgangAnsicht>;
  schritt: string;
  blick: Blick;
  neuLaden: () => void;
  /** What stands there when the act is not possible. */
  children: ReactNode;
}

/** The form of one act. What she saw when she opened it counts; a later state never slips under her decision. */
function Offener({ stand, schritt: name, blick, neuLaden, children }: Offenes) {
  const { t } = useSprache();
  const sage = useAnsage();
  const { data: ich } = useQuery(ichFrage);
  const [{ inhalt: vorgang, etag }] = useState(stand);
  const ueberschrift = useRef<HTMLHeadingElement>(null);
  const schritt = schrittVon(vorgang, name);
  useEffect(() => ueberschrift.current?.focus(), []);
  if (!ich || !schritt?.moeglich) return children;
  return (
    <section className="vorschau__tun vorschau__tun--offen stapel" aria-label={t(schritt.titel)}>
      <h3 ref={ueberschrift} tabIndex={-1}>
        {t(schritt.titel)}
      </h3>
      <Schrittformular
        vorgang={vorgang}
        schritt={schritt}
        etag={etag}
        ich={ich}
        neuLaden={neuLaden}
        vorgaben={KEINE}
        gelungen={() => {
          sage(t(texte.getan, { nummer: vorgang.nummer, schritt: t(schritt.titel) }));
          blick.weiter();
        }}
        zurueck={<Abbruch blick={blick} />}
      />
    </section>
  );
}

const KEINE = {};
