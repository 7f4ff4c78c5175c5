import { useQuery } from '@tanstack/react-query';
import type { Ziffernart } from '#contract';
import { leseschluessel } from '../../api/adresse.js';
import { lies } from '../../api/api.js';
import { useSprache, worteAus } from '../../sprache/sprache.js';
import { Auswahlfeld, Feldgruppe, Langtext } from '../../ui/Feld.js';
import { Knopf } from '../../ui/Knopf.js';
import { Laedt } from '../../ui/Zustaende.js';
import type { Feldteil } from '../feldteil.js';
import { zifferntexte as texte, ziffernarten } from '../ziffern-texte.js';

interface Ziffer {
  nr: string;
  text: string;
  typ: Ziffernart[];
  adressat: string[];
}

/**
 * The Ziffern as they stand – decided, or in section G – to be changed. What nobody touches is not sent;
 * deadlines and addressees are read out of a new wording.
 */
export function ZiffernFeld({ beschriftung, wert, setze, fehler, vorgang: { id } }: Feldteil) {
  const { t } = useSprache();
  const { data } = useQuery({
    queryKey: [...leseschluessel('get /vorgaenge/{id}/ziffern', { pfad: { id } }), 'wortlaut'],
    queryFn: ({ signal }) => bisherige(id, signal),
  });
  if (!data) return <Laedt />;
  const ziffern = (wert as Ziffer[] | undefined) ?? data.ziffern;
  const aendere = (stelle: number, neu: Partial<Ziffer>) =>
    setze(ziffern.map((eine, i) => (i === stelle ? { ...eine, ...neu } : eine)));
  return (
    <Feldgruppe beschriftung={beschriftung} hinweis={t(texte.hinweis)} fehler={fehler}>
      {ziffern.map((ziffer, i) => (
        <Zifferkarte
          key={i}
          ziffer={ziffer}
          aendere={(neu) => aendere(i, neu)}
          streiche={
            ziffern.length > 1 && !data.beschlossene.includes(ziffer.nr)
              ? () => setze(ziffern.filter((_, stelle) => stelle !== i))
              : undefined
          }
        />
      ))}
      <div>
        <Knopf
          klein
          onClick={() =>
            setze([...ziffern, { nr: naechsteNummer(ziffern), text: '', typ: [], adressat: [] }])
          }
        >
          {t(texte.hinzufuegen)}
        </Knopf>
      </div>
    </Feldgruppe>
  );
}

function Zifferkarte({
  ziffer,
  aendere,
  streiche,
}: {
  ziffer: Ziffer;
  aendere: (neu: Partial<Ziffer>) => void;
  streiche: (() => void) | undefined;
}) {
  const { t } = useSprache();
  return (
    <fieldset className="feldgruppe karte">
      <legend>{t(texte.ziffer, { nr: ziffer.nr })}</legend>
      <Langtext
        lang="de"
        rows={3}
        maxLength={10_000}
        beschriftung={t(texte.wortlaut)}
        pflicht
        wert={ziffer.text}
        setze={(text) => aendere({ text, adressat: [] })}
      />
      <Auswahlfeld<Ziffernart | ''>
        beschriftung={t(texte.art)}
        pflicht
        wert={ziffer.typ[0] ?? ''}
        setze={(typ) => aendere({ typ: typ ? [typ] : [] })}
      >
        <option value="">{t(texte.ausWortlaut)}</option>
        {worteAus(ziffernarten).map((art) => (
          <option key={art} value={art}>
            {t(ziffernarten[art])}
          </option>
        ))}
      </Auswahlfeld>
      {streiche && (
        <div>
          <Knopf klein art="tertiary" onClick={streiche}>
            {t(texte.streichen, { nr: ziffer.nr })}
          </Knopf>
        </div>
      )}
    </fieldset>
  );
}

/** What the Senate has decided stays: it can be worded anew, not struck. */
async function bisherige(
  id: string,
  signal: AbortSignal,
): Promise<{ ziffern: Ziffer[]; beschlossene: string[] }> {
  const feste = await lies('get /vorgaenge/{id}/ziffern', { pfad: { id }, signal });
  const quelle =
    feste.length > 0 ? feste : (await lies('get /vorgaenge/{id}/pruefung', { pfad: { id }, signal })).ziffern;
  return {
    ziffern: quelle.map(({ nr, text, typ, adressat }) => ({ nr, text, typ, adressat })),
    beschlossene: feste.map(({ nr }) => nr),
  };
}

function naechsteNummer(ziffern: readonly Ziffer[]): string {
  return String(Math.max(0, ...ziffern.map(({ nr }) => Number.parseInt(nr, 10) || 0)) + 1);
}
