import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { MassnahmeAnsicht, MassnahmeEingabe } from '#contract';
import { useAbsicht } from '../api/absicht.js';
import { ApiFehler, sende, lies } from '../api/api.js';
import { frischeAuf, ressortsFrage } from '../api/fragen.js';
import { massnahmeFrage } from '../berichte/fragen.js';
import { berichtstexte } from '../berichte/texte.js';
import { Seite } from '../rahmen/Seite.js';
import { massnahmeAendernweg } from '../rahmen/wege.js';
import { aufbewahrt, bewahreAuf, vergiss } from '../schritt/ablage.js';
import { useSprache } from '../sprache/sprache.js';
import { useAnsage } from '../ui/Ansage.js';
import { Textfeld } from '../ui/Feld.js';
import { Formular } from '../ui/Formular.js';
import { Knopf, Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { eingabeAus, LEER, maengel, vereine, zumSenden, type Mangel } from './eingabe.js';
import { Kennzahlfelder } from './Kennzahlfelder.js';
import { Konflikt } from './Konflikt.js';
import { Meilensteinfelder } from './Meilensteinfelder.js';
import { Stammdaten } from './Stammdaten.js';
import { massnahmentexte as texte } from './texte.js';

export function NeueMassnahme() {
  const { t } = useSprache();
  const { data: ressorts } = useQuery(ressortsFrage);
  if (!ressorts) return <Laedt />;
  return (
    <Seite titel={t(texte.neueMassnahme)} bereich={t(berichtstexte.bereich)} schmal>
      <Massnahmeformular
        id={null}
        stand={{ basis: { ...LEER, ressort: ressorts[0]?.kuerzel ?? '' }, version: 0 }}
      />
    </Seite>
  );
}

export function MassnahmeAendern() {
  const { id } = massnahmeAendernweg.useParams();
  const { t } = useSprache();
  const { data, error } = useQuery(massnahmeFrage(id));
  if (!data)
    return error ? (
      <Seite titel={t(berichtstexte.massnahme)} schmal>
        <Fehlermeldung fehler={error} />
      </Seite>
    ) : (
      <Laedt />
    );
  const { inhalt } = data;
  return (
    <Seite titel={t(texte.aendern, { nummer: inhalt.nummer })} bereich={t(berichtstexte.bereich)} schmal>
      <Massnahmeformular key={id} id={id} stand={{ basis: eingabeAus(inhalt), version: inhalt.version }} />
    </Seite>
  );
}

interface Stand {
  basis: MassnahmeEingabe;
  version: number;
}

/** What is being written in this window, and what it was made of. */
interface Entwurf extends Stand {
  eingabe: MassnahmeEingabe;
}

/**
 * What the person saw when the form was opened counts; what somebody else has saved since is shown and never
 * written over.
 */
function Massnahmeformular({ id, stand }: { id: string | null; stand: Stand }) {
  const { entwurf, setze, speichern, uebernimm, verwirf, loese } = useMassnahme(id, stand);
  const [gezeigt, setGezeigt] = useState<readonly Mangel[]>([]);
  const formular = useRef<HTMLFormElement>(null);
  const { eingabe } = entwurf;
  const fehler = gezeigt.length === 0 ? [] : maengel(eingabe);
  const speichere = () => {
    const offene = maengel(eingabe);
    setGezeigt(offene);
    if (offene.length === 0) speichern.mutate(entwurf);
    else requestAnimationFrame(() => formular.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  };
  return (
    <Formular ref={formular} className="stapel stapel--weit" sende={speichere}>
      {uebernimm ? (
        <Konflikt
          meine={eingabe}
          ihre={eingabeAus(uebernimm)}
          loese={() => loese(uebernimm)}
          verwirf={() => verwirf(uebernimm)}
        />
      ) : (
        speichern.error && <Fehlermeldung fehler={speichern.error} />
      )}
      <Massnahmefelder eingabe={eingabe} setze={setze} fehler={fehler} mitGrund={id !== null} />
      <Aktionen id={id} laeuft={speichern.isPending} />
    </Formular>
  );
}

interface Felder {
  eingabe: MassnahmeEingabe;
  setze: (neu: Partial<MassnahmeEingabe>) => void;
  fehler: readonly Mangel[];
  mitGrund: boolean;
}

function Massnahmefelder({ eingabe, setze, fehler, mitGrund }: Felder) {
  const { t } = useSprache();
  return (
    <>
      <Stammdaten eingabe={eingabe} setze={setze} fehler={fehler} />
      <Kennzahlfelder
        kennzahlen={eingabe.kennzahlen}
        setze={(kennzahlen) => setze({ kennzahlen })}
        fehler={fehler}
      />
      <Meilensteinfelder
        meilensteine={eingabe.meilensteine}
        setze={(meilensteine) => setze({ meilensteine })}
        fehler={fehler}
      />
      {mitGrund && (
        <Textfeld
          lang="de"
          maxLength={500}
          beschriftung={t(texte.grund)}
          hinweis={t(texte.grundHinweis)}
          wert={eingabe.grund}
          setze={(grund) => setze({ grund })}
        />
      )}
    </>
  );
}

function Aktionen({ id, laeuft }: { id: string | null; laeuft: boolean }) {
  const { t } = useSprache();
  return (
    <div className="reihe aktionsleiste">
      <Knopf type="submit" art="primary" laeuft={laeuft}>
        {t(id === null ? texte.anlegen : texte.speichern)}
      </Knopf>
      {id === null ? (
        <Knopflink to="/massnahmen" art="tertiary">
          {t(texte.abbrechen)}
        </Knopflink>
      ) : (
        <Knopflink to="/massnahmen/$id" params={{ id }} art="tertiary">
          {t(texte.abbrechen)}
        </Knopflink>
      )}
    </div>
  );
}

/** The draft of this window and its way to the server. */
function useMassnahme(id: string | null, stand: Stand) {
  const ort = id ?? 'neu';
  const [entwurf, setEntwurf] = useState<Entwurf>(
    () => (aufbewahrt('massnahme', ort) as Entwurf | null) ?? { ...stand, eingabe: stand.basis },
  );
  const [uebernimm, setUebernimm] = useState<MassnahmeAnsicht | null>(null);
  const merke = (neu: Entwurf) => {
    setEntwurf(neu);
    bewahreAuf('massnahme', ort, neu as unknown as Record<string, unknown>);
  };
  const speichern = useSpeichern(id, ort, setUebernimm);
  const weiter = (neu: Entwurf) => {
    setUebernimm(null);
    merke(neu);
    speichern.reset();
  };
  return {
    entwurf,
    uebernimm,
    speichern,
    setze: (neu: Partial<MassnahmeEingabe>) => merke({ ...entwurf, eingabe: { ...entwurf.eingabe, ...neu } }),
    verwirf: (ihre: MassnahmeAnsicht) =>
      weiter({ basis: eingabeAus(ihre), version: ihre.version, eingabe: eingabeAus(ihre) }),
    loese: (ihre: MassnahmeAnsicht) => {
      const neu = {
        basis: eingabeAus(ihre),
        version: ihre.version,
        eingabe: {
          ...vereine(entwurf.basis, entwurf.eingabe, eingabeAus(ihre)),
          grund: entwurf.eingabe.grund,
        },
      };
      weiter(neu);
      speichern.mutate(neu);
    },
  };
}

/** The way of a draft to the server; when somebody else was quicker, what she has saved is fetched. */
function useSpeichern(id: string | null, ort: string, ueberholt: (ihre: MassnahmeAnsicht | null) => void) {
  const { t } = useSprache();
  const sage = useAnsage();
  const navigiere = useNavigate();
  const absicht = useAbsicht();
  return useMutation({
    mutationFn: ({ eingabe, version }: Entwurf) => {
      const inhalt = zumSenden(eingabe);
      return id === null
        ? sende('post /massnahmen', { eingabe: inhalt, schluessel: absicht.schluesselFuer(inhalt) })
        : sende('put /massnahmen/{id}', { pfad: { id }, eingabe: inhalt, etag: `"m${version}"` });
    },
    onSuccess: async ({ id: angelegt, nummer }) => {
      vergiss('massnahme', ort);
      sage(id === null ? t(texte.angelegt, { nummer }) : t(texte.gespeichert));
      await frischeAuf();
      void navigiere({ to: '/massnahmen/$id', params: { id: angelegt } });
    },
    onError: async (grund) => {
      if (grund instanceof ApiFehler && grund.status < 500) absicht.vergiss();
      if (id !== null && grund instanceof ApiFehler && grund.code === 'voraussetzung_veraltet')
        ueberholt(await lies('get /massnahmen/{id}', { pfad: { id } }).catch(() => null));
    },
  });
}
