import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AbgleichAnsicht } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf, leseFrage } from '../api/fragen.js';
import { tag } from '../sprache/datum.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Dialog } from '../ui/Dialog.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { abgleichsstaende, abgleichtexte as texte } from './abgleich-texte.js';
import { Grundfeld } from './Grundfeld.js';
import { Amtstafel, Angabentafel } from './Abgleichsplan.js';

/** Lists that were handed in, those that wait for a signature with all their offices. */
export function Abgleichslisten() {
  const { t } = useSprache();
  const { data, error } = useQuery(leseFrage('get /abgleiche'));
  return (
    <section className="stapel" aria-labelledby="listen">
      <h2 id="listen">{t(texte.listen)}</h2>
      {error && <Fehlermeldung fehler={error} />}
      {!data && !error && <Laedt />}
      {data?.length === 0 && <p className="gedaempft">{t(texte.keine)}</p>}
      {data?.map((liste) => (
        <Liste key={liste.id} liste={liste} />
      ))}
    </section>
  );
}

function Liste({ liste }: { liste: AbgleichAnsicht }) {
  const { t, sprache } = useSprache();
  const { stand, vorgelegtAm, vorgelegtVonName, bestaetigtVonName, gegengezeichnetVonName } = liste;
  const wer = [
    t(texte.vorgelegtVon, { name: vorgelegtVonName ?? t(texte.betrieb) }),
    bestaetigtVonName && t(texte.bestaetigtVon, { name: bestaetigtVonName }),
    gegengezeichnetVonName && t(texte.gezeichnetVon, { name: gegengezeichnetVonName }),
  ];
  const offen = stand === 'vorgelegt' || stand === 'bestaetigt';
  return (
    <article className="karte stapel">
      <h3>
        {t(texte.vom, { tag: tag(vorgelegtAm, sprache) })} – {t(abgleichsstaende[stand])}
      </h3>
      <p className="klein gedaempft">{wer.filter(Boolean).join(' · ')}</p>
      <p>
        {t(texte.zahlen, liste.zahlen)} · <span lang="de">{liste.grund}</span>
      </p>
      <ZuZeichnen liste={liste} offen={offen} />
      {offen && <Zeichnung liste={liste} />}
    </article>
  );
}

function ZuZeichnen({ liste: { aemter, angaben }, offen }: { liste: AbgleichAnsicht; offen: boolean }) {
  const { t } = useSprache();
  if (aemter.length + angaben.length === 0) return null;
  return (
    <details open={offen}>
      <summary>{t(texte.zuZeichnen, { aemter: aemter.length, angaben: angaben.length })}</summary>
      {aemter.length > 0 && <Amtstafel titel={t(texte.zuZweit)} aemter={aemter} />}
      <Angabentafel angaben={angaben} />
    </details>
  );
}

/** The signature that is missing now; whoever has given the first one waits for somebody else. */
function Zeichnung({ liste: { id, stand, bestaetigbar } }: { liste: AbgleichAnsicht }) {
  const { t } = useSprache();
  const sage = useAnsage();
  const [verwirft, setVerwirft] = useState(false);
  const bestaetigt = stand === 'bestaetigt';
  const zeichnen = useMutation({
    mutationFn: () =>
      bestaetigt
        ? sende('post /abgleiche/{id}/gegenzeichnung', { pfad: { id } })
        : sende('post /abgleiche/{id}/bestaetigung', { pfad: { id } }),
    onSuccess: async ({ eigene }) => {
      await frischeAuf();
      sage(t(eigene > 0 && bestaetigt ? texte.eigene : texte.uebernommen, { anzahl: eigene }));
    },
  });
  return (
    <>
      {zeichnen.error && <Fehlermeldung fehler={zeichnen.error} />}
      <div className="reihe">
        {bestaetigbar && (
          <Knopf art="primary" laeuft={zeichnen.isPending} onClick={() => zeichnen.mutate()}>
            {t(bestaetigt ? texte.gegenzeichnen : texte.bestaetigen)}
          </Knopf>
        )}
        <Knopf onClick={() => setVerwirft(true)}>{t(texte.verwerfen)}</Knopf>
      </div>
      <Dialog titel={t(texte.verwerfen)} offen={verwirft} schliesse={() => setVerwirft(false)}>
        <Verwerfen id={id} fertig={() => setVerwirft(false)} />
      </Dialog>
    </>
  );
}

function Verwerfen({ id, fertig }: { id: string; fertig: () => void }) {
  const { t } = useSprache();
  const [grund, setGrund] = useState('');
  const verwerfen = useMutation({
    mutationFn: () =>
      sende('post /abgleiche/{id}/ablehnung', { pfad: { id }, eingabe: { grund: grund.trim() } }),
    onSuccess: async () => {
      fertig();
      await frischeAuf();
    },
  });
  return (
    <Formular noValidate={false} className="stapel" sende={() => verwerfen.mutate()}>
      {verwerfen.error && <Fehlermeldung fehler={verwerfen.error} />}
      <Grundfeld wert={grund} setze={setGrund} />
      <div>
        <Knopf type="submit" art="primary" laeuft={verwerfen.isPending}>
          {t(texte.verwerfen)}
        </Knopf>
      </div>
    </Formular>
  );
}
