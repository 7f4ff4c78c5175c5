import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Eingabe, SitzungAnsicht, Zweisprachig } from '#contract';
import { ApiFehler, sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Dialog } from '../ui/Dialog.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Fehlermeldung } from '../ui/Zustaende.js';
import { sitzungstexte as texte } from './texte.js';

type Vorhaben = 'verlegen' | 'absagen' | 'abschliessen';

/** What the chancellery does with a meeting: move, cancel, close. */
export function Sitzungsleitung({ sitzung }: { sitzung: SitzungAnsicht }) {
  const { t } = useSprache();
  const [vorhaben, setVorhaben] = useState<Vorhaben | null>(null);
  const schliesse = () => setVorhaben(null);
  return (
    <div className="stapel">
      <Vorhabenwahl sitzung={sitzung} waehle={setVorhaben} fertig={schliesse} />
      <Dialog titel={ohnePunkte(t(texte.verlegen))} offen={vorhaben === 'verlegen'} schliesse={schliesse}>
        <Verlegen sitzung={sitzung} fertig={schliesse} />
      </Dialog>
      <Dialog titel={ohnePunkte(t(texte.absagen))} offen={vorhaben === 'absagen'} schliesse={schliesse}>
        <Bestaetigen
          erklaert={texte.absagenErklaert}
          knopf={texte.absagenJetzt}
          gesagt={texte.abgesagt}
          fertig={schliesse}
          arbeit={() => aendere(sitzung, { stand: 'entfallen' })}
        />
      </Dialog>
      <Dialog
        titel={ohnePunkte(t(texte.abschliessen))}
        offen={vorhaben === 'abschliessen'}
        schliesse={schliesse}
      >
        <Bestaetigen
          erklaert={texte.abschliessenErklaert}
          knopf={texte.abschliessenJetzt}
          gesagt={texte.abgeschlossen}
          fertig={schliesse}
          arbeit={() => sende('post /sitzungen/{id}/abschluss', { pfad: { id: sitzung.id } })}
        />
      </Dialog>
    </div>
  );
}

/** The reader changes the meeting that she has before her, not a later one. */
const aendere = ({ id, version }: SitzungAnsicht, was: Omit<Eingabe<'put /sitzungen/{id}'>, 'version'>) =>
  sende('put /sitzungen/{id}', { pfad: { id }, eingabe: { version, ...was } });

function Vorhabenwahl({
  sitzung,
  waehle,
  fertig,
}: {
  sitzung: SitzungAnsicht;
  waehle: (vorhaben: Vorhaben) => void;
  fertig: () => void;
}) {
  const { t } = useSprache();
  const planung = useAenderung(texte.wiederGeplant, fertig);
  const geplant = sitzung.stand === 'geplant';
  return (
    <>
      {planung.error && <Fehlermeldung fehler={planung.error} />}
      <div className="reihe">
        {geplant && (
          <Knopf klein onClick={() => waehle('abschliessen')}>
            {t(texte.abschliessen)}
          </Knopf>
        )}
        <Knopf klein art="tertiary" onClick={() => waehle('verlegen')}>
          {t(texte.verlegen)}
        </Knopf>
        {geplant ? (
          <Knopf klein art="tertiary" onClick={() => waehle('absagen')}>
            {t(texte.absagen)}
          </Knopf>
        ) : (
          <Knopf
            klein
            laeuft={planung.isPending}
            onClick={() => planung.mutate(() => aendere(sitzung, { stand: 'geplant' }))}
          >
            {t(texte.wiederPlanen)}
          </Knopf>
        )}
      </div>
    </>
  );
}

/** „Verlegen …“ says on a button that something is still asked for; above the question it is „Verlegen“. */
function ohnePunkte(text: string): string {
  return text.replace(' …', '');
}

function useAenderung(gesagt: Zweisprachig, fertig: () => void) {
  const { t } = useSprache();
  const sage = useAnsage();
  return useMutation({
    mutationFn: (arbeit: () => Promise<unknown>) => arbeit(),
    onSuccess: async () => {
      sage(t(gesagt));
      fertig();
      await frischeAuf();
    },
  });
}

function Verlegen({ sitzung, fertig }: { sitzung: SitzungAnsicht; fertig: () => void }) {
  const { t } = useSprache();
  const [datum, setDatum] = useState(sitzung.datum);
  const { mutate, isPending, error } = useAenderung(texte.verlegt, fertig);
  return (
    <Formular className="stapel" sende={() => mutate(() => aendere(sitzung, { datum }))}>
      {error && <Fehlermeldung fehler={error} />}
      <p>{t(texte.verlegenErklaert)}</p>
      <Datumsfeld beschriftung={t(texte.neuerTag)} pflicht wert={datum} setze={setDatum} />
      <div>
        <Knopf type="submit" art="primary" laeuft={isPending}>
          {ohnePunkte(t(texte.verlegen))}
        </Knopf>
      </div>
    </Formular>
  );
}

function Bestaetigen({
  erklaert,
  knopf,
  gesagt,
  fertig,
  arbeit,
}: {
  erklaert: Zweisprachig;
  knopf: Zweisprachig;
  gesagt: Zweisprachig;
  fertig: () => void;
  arbeit: () => Promise<unknown>;
}) {
  const { t } = useSprache();
  const { mutate, isPending, error } = useAenderung(gesagt, fertig);
  return (
    <div className="stapel">
      {error &&
        (offeneTops(error).length > 0 ? (
          <Meldung art="danger" titel={t(texte.ohneErgebnis)} dringend>
            <ul>
              {offeneTops(error).map(({ name, ziel }) => (
                <li key={ziel}>
                  <a href={ziel} onClick={fertig}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </Meldung>
        ) : (
          <Fehlermeldung fehler={error} />
        ))}
      <p>{t(erklaert)}</p>
      <div>
        <Knopf art="primary" laeuft={isPending} onClick={() => mutate(arbeit)}>
          {t(knopf)}
        </Knopf>
      </div>
    </div>
  );
}

/** „oeffentlich 3“ → a link to that item of the agenda. */
function offeneTops(fehler: unknown): { name: string; ziel: string }[] {
  const tops =
    fehler instanceof ApiFehler && fehler.code === 'sitzung_unvollstaendig'
      ? (fehler.problem.angaben['tops'] as string[])
      : [];
  return tops.map((stelle) => {
    const [teil = '', nummer = ''] = stelle.split(' ');
    return {
      name: `TOP ${nummer}${teil === 'vertraulich' ? ' (vertraulich)' : ''}`,
      ziel: `#top-${teil}-${nummer}`,
    };
  });
}
