import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MailprotokollAnsicht, Nachrichtenstand } from '#contract';
import { sende } from '../api/api.js';
import { frischeAuf } from '../api/fragen.js';
import { useHeute } from '../api/heute.js';
import { listeFrage } from '../listen/liste.js';
import { zeitpunkt } from '../sprache/datum.js';
import { useSprache, worteAus } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Auswahlfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf } from '../ui/Knopf.js';
import { Plakette, type Farbe } from '../ui/Plakette.js';
import { Tafel } from '../ui/Tafel.js';
import { Weitere } from '../ui/Weitere.js';
import { Fehlermeldung, Laedt, Leer } from '../ui/Zustaende.js';
import { mailstaende, texte } from './texte.js';

const FARBE: Record<Nachrichtenstand, Farbe | undefined> = {
  gesendet: 'gut',
  wartet: 'hinweis',
  fehlgeschlagen: 'schlecht',
  entfallen: 'achtung',
  ohne_mail: undefined,
};

/** What became of every message; what failed is sent again from here. */
export function Mailprotokoll() {
  const { t } = useSprache();
  const abfragen = useQueryClient();
  const [stand, setStand] = useState<Nachrichtenstand | ''>('');
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    listeFrage('get /mailprotokoll', { abfrage: stand ? { stand } : {} }),
  );
  const wiederholen = useMutation({
    mutationFn: (id: string) => sende('post /mailprotokoll/{id}/wiederholung', { pfad: { id } }),
    onSuccess: () => abfragen.invalidateQueries(),
  });
  const mails = data?.pages.flatMap(({ eintraege }) => eintraege) ?? [];
  return (
    <div className="stapel">
      <Testmail />
      <Standwahl stand={stand} setze={setStand} />
      {stand === 'fehlgeschlagen' && mails.length > 0 && <Gesammelt />}
      {(error ?? wiederholen.error) && <Fehlermeldung fehler={error ?? wiederholen.error} />}
      {!data && !error && <Laedt />}
      {data && mails.length === 0 && <Leer titel={t(texte.keineMails)} />}
      {mails.length > 0 && (
        <Tafel
          titel={t(texte.mails)}
          titelSichtbar
          spalten={[texte.wann, texte.an, texte.worum, texte.stand].map((spalte) => t(spalte))}
        >
          {mails.map((mail) => (
            <Mailzeile
              key={mail.id}
              mail={mail}
              laeuft={wiederholen.isPending}
              wiederhole={() => wiederholen.mutate(mail.id)}
            />
          ))}
        </Tafel>
      )}
      {hasNextPage && <Weitere laeuft={isFetchingNextPage} hole={fetchNextPage} />}
    </div>
  );
}

/** Tries whether mails arrive, at the own address. */
function Testmail() {
  const { t } = useSprache();
  const sage = useAnsage();
  const teste = useMutation({
    mutationFn: () => sende('post /mailprotokoll/testmail'),
    onSuccess: async ({ adresse }) => {
      await frischeAuf();
      sage(t(texte.testmailUnterwegs, { adresse }));
    },
  });
  return (
    <div className="stapel stapel--eng">
      {teste.error && <Fehlermeldung fehler={teste.error} />}
      <div>
        <Knopf laeuft={teste.isPending} onClick={() => teste.mutate()}>
          {t(texte.testmail)}
        </Knopf>
      </div>
    </div>
  );
}

function Standwahl({
  stand,
  setze,
}: {
  stand: Nachrichtenstand | '';
  setze: (stand: Nachrichtenstand | '') => void;
}) {
  const { t } = useSprache();
  return (
    <Auswahlfeld beschriftung={t(texte.stand)} pflicht wert={stand} setze={setze}>
      <option value="">{t(texte.alle)}</option>
      {worteAus(mailstaende).map((einer) => (
        <option key={einer} value={einer}>
          {t(mailstaende[einer])}
        </option>
      ))}
    </Auswahlfeld>
  );
}

/** All that were given up in some days, at once: after the fault is mended. */
function Gesammelt() {
  const { t } = useSprache();
  const sage = useAnsage();
  const heute = useHeute();
  const [von, setVon] = useState(heute);
  const [bis, setBis] = useState(heute);
  const wiederholen = useMutation({
    mutationFn: () => sende('post /mailprotokoll/wiederholung', { eingabe: { von, bis } }),
    onSuccess: async ({ anzahl }) => {
      await frischeAuf();
      sage(t(texte.mailsWiederholt, { anzahl }));
    },
  });
  return (
    <Formular noValidate={false} className="karte stapel" sende={() => wiederholen.mutate()}>
      {wiederholen.error && <Fehlermeldung fehler={wiederholen.error} />}
      <div className="reihe reihe--oben">
        <Datumsfeld beschriftung={t(texte.von)} pflicht wert={von} setze={setVon} />
        <Datumsfeld beschriftung={t(texte.bis)} pflicht wert={bis} setze={setBis} />
      </div>
      <div>
        <Knopf type="submit" laeuft={wiederholen.isPending}>
          {t(texte.mailsWiederholen)}
        </Knopf>
      </div>
    </Formular>
  );
}

function Mailzeile({
  mail: { an, adresse, unzustellbarSeit, vorgangNummer, titel, stand, erstelltAm, fehler },
  laeuft,
  wiederhole,
}: {
  mail: MailprotokollAnsicht;
  laeuft: boolean;
  wiederhole: () => void;
}) {
  const { t, sprache } = useSprache();
  return (
    <tr>
      <th scope="row">{zeitpunkt(erstelltAm, sprache)}</th>
      <td data-spalte={t(texte.an)}>
        {an}
        <div className="klein gedaempft">{adresse}</div>
        {unzustellbarSeit && (
          <Plakette art="schlecht">
            {t(texte.unzustellbarSeit, { seit: zeitpunkt(unzustellbarSeit, sprache) })}
          </Plakette>
        )}
      </td>
      <td data-spalte={t(texte.worum)}>
        {vorgangNummer} <span className="gedaempft">{t(titel)}</span>
      </td>
      <td data-spalte={t(texte.stand)}>
        <Plakette art={FARBE[stand]}>{t(mailstaende[stand])}</Plakette>
        {fehler && <div className="klein gedaempft">{fehler}</div>}
        {stand === 'fehlgeschlagen' && (
          <Knopf
            klein
            laeuft={laeuft}
            aria-label={t(texte.wiederholenVon, { name: an })}
            onClick={wiederhole}
          >
            {t(texte.wiederholen)}
          </Knopf>
        )}
      </td>
    </tr>
  );
}
