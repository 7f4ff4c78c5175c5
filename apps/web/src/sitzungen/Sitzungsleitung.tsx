import { useState } from 'react';
import type { SitzungAnsicht, Sitzungshandlung, Zweisprachig } from '#contract';
import { sende } from '../api/api.js';
import { useSprache } from '../sprache/sprache.js';
import { Dialog } from '../ui/Dialog.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { Nacherfassen } from './Nacherfassen.js';
import { Sitzungsende } from './Sitzungsende.js';
import { sitzungstexte as texte } from './texte.js';
import { aendere, useSitzungsaenderung } from './useSitzungsaenderung.js';
import { Verlegen } from './Verlegen.js';

/** What is asked first, each in a dialog of its own. */
const GEFRAGT = {
  abschliessen: texte.abschliessen,
  nacherfassen: texte.nacherfassen,
  verlegen: texte.verlegen,
  absagen: texte.absagen,
} as const satisfies Partial<Record<Sitzungshandlung, Zweisprachig>>;
type Gefragt = keyof typeof GEFRAGT;

/** What is done at once. */
const SOFORT: Record<
  Exclude<Sitzungshandlung, Gefragt>,
  { name: Zweisprachig; gesagt: Zweisprachig; arbeit: (sitzung: SitzungAnsicht) => Promise<unknown> }
> = {
  einladen: {
    name: texte.einladen,
    gesagt: texte.eingeladen,
    arbeit: (sitzung) => aendere(sitzung, { stand: 'eingeladen' }),
  },
  eroeffnen: {
    name: texte.eroeffnen,
    gesagt: texte.eroeffnet,
    arbeit: ({ id }) => sende('post /sitzungen/{id}/eroeffnung', { pfad: { id } }),
  },
  nacherfassungBestaetigen: {
    name: texte.nacherfassungBestaetigen,
    gesagt: texte.nacherfassungBestaetigt,
    arbeit: ({ id }) => sende('post /sitzungen/{id}/nacherfassung/bestaetigung', { pfad: { id } }),
  },
  wiederAnsetzen: {
    name: texte.wiederPlanen,
    gesagt: texte.wiederGeplant,
    arbeit: (sitzung) => aendere(sitzung, { stand: 'geplant' }),
  },
};
const istGefragt = (handlung: Sitzungshandlung): handlung is Gefragt => Object.hasOwn(GEFRAGT, handlung);
/** What the day asks for. */
const WICHTIG: readonly Sitzungshandlung[] = ['eroeffnen', 'abschliessen', 'nacherfassungBestaetigen'];

/** What the chancellery may do with a meeting now, as the API says. */
export function Sitzungsleitung({ sitzung }: { sitzung: SitzungAnsicht }) {
  const { t } = useSprache();
  const [vorhaben, setVorhaben] = useState<Gefragt | null>(null);
  const schliesse = () => setVorhaben(null);
  return (
    <div className="stapel">
      <div className="reihe">
        {sitzung.handlungen.map((handlung) =>
          istGefragt(handlung) ? (
            <Knopf
              key={handlung}
              klein
              {...(WICHTIG.includes(handlung) ? {} : { art: 'tertiary' as const })}
              onClick={() => setVorhaben(handlung)}
            >
              {t(GEFRAGT[handlung])}
            </Knopf>
          ) : (
            <Sofort key={handlung} handlung={handlung} sitzung={sitzung} />
          ),
        )}
      </div>
      {vorhaben && (
        <Dialog titel={ohnePunkte(t(GEFRAGT[vorhaben]))} offen schliesse={schliesse}>
          <Frage vorhaben={vorhaben} sitzung={sitzung} fertig={schliesse} />
        </Dialog>
      )}
    </div>
  );
}

function Frage({
  vorhaben,
  sitzung,
  fertig,
}: {
  vorhaben: Gefragt;
  sitzung: SitzungAnsicht;
  fertig: () => void;
}) {
  if (vorhaben === 'verlegen') return <Verlegen sitzung={sitzung} fertig={fertig} />;
  if (vorhaben === 'nacherfassen') return <Nacherfassen sitzung={sitzung} fertig={fertig} />;
  return <Sitzungsende sitzung={sitzung} art={vorhaben} fertig={fertig} />;
}

function Sofort({ handlung, sitzung }: { handlung: keyof typeof SOFORT; sitzung: SitzungAnsicht }) {
  const { t } = useSprache();
  const { name, gesagt, arbeit } = SOFORT[handlung];
  const { mutate, isPending, error } = useSitzungsaenderung(gesagt, () => {});
  return (
    <>
      <Knopf
        klein
        {...(WICHTIG.includes(handlung) ? {} : { art: 'tertiary' as const })}
        laeuft={isPending}
        onClick={() => mutate(() => arbeit(sitzung))}
      >
        {t(name)}
      </Knopf>
      {error && <Fehlermeldung fehler={error} />}
    </>
  );
}

/** „Verlegen …“ says on a button that something is still asked for; above the question it is „Verlegen“. */
function ohnePunkte(text: string): string {
  return text.replace(' …', '');
}
