import { ebenenworte, type BerichtAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Tafel } from '../ui/Tafel.js';
import { seitentexte as texte } from './seiten-texte.js';
import { berichtstexte } from './texte.js';
import { Terminzelle, Wertzelle } from './Zellen.js';

/** Kennzahlen and Meilensteine as they were reported; a column stands only where somebody has used it. */
export function Berichtstafeln({ bericht }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  return (
    <>
      <section aria-labelledby="kennzahlen" className="stapel stapel--eng">
        <h2 id="kennzahlen">{t(berichtstexte.kennzahlen)}</h2>
        {bericht.kennzahlen.length === 0 ? (
          <p className="gedaempft">{t(texte.keineKennzahlen)}</p>
        ) : (
          <Kennzahltafel bericht={bericht} />
        )}
      </section>
      <section aria-labelledby="meilensteine" className="stapel stapel--eng">
        <h2 id="meilensteine">{t(berichtstexte.meilensteine)}</h2>
        {bericht.meilensteine.length === 0 ? (
          <p className="gedaempft">{t(texte.keineMeilensteine)}</p>
        ) : (
          <Meilensteintafel bericht={bericht} />
        )}
      </section>
    </>
  );
}

type Kennzahl = BerichtAnsicht['kennzahlen'][number];
type Meilenstein = BerichtAnsicht['meilensteine'][number];

const genutzteSpalten = (kennzahlen: readonly Kennzahl[]) => ({
  ebene: kennzahlen.some(({ ebene }) => ebene !== null),
  prognose: kennzahlen.some(({ prognose }) => prognose !== null),
  grund: kennzahlen.some(({ begruendung }) => begruendung !== ''),
  vorjahr: kennzahlen.some(({ vorjahr }) => vorjahr !== null),
});

function Kennzahltafel({ bericht: { kennzahlen, jahr } }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const mit = genutzteSpalten(kennzahlen);
  const spalten = [
    berichtstexte.kennzahl,
    berichtstexte.einheit,
    berichtstexte.plan,
    ...(mit.vorjahr ? [berichtstexte.vorjahr] : []),
    ...(mit.prognose ? [berichtstexte.prognose] : []),
    texte.ist,
    ...(mit.grund ? [berichtstexte.begruendung] : []),
  ];
  return (
    <Tafel
      titel={t(texte.tafelKennzahlen, { jahr: jahr ?? '' })}
      spalten={spalten.map((spalte) => t(spalte))}
    >
      {kennzahlen.map((kennzahl) => (
        <Kennzahlzeile key={kennzahl.id} kennzahl={kennzahl} mit={mit} />
      ))}
    </Tafel>
  );
}

function Kennzahlzeile({
  kennzahl: { ebene, name, einheit, plan, ist, prognose, begruendung, vorjahr },
  mit,
}: {
  kennzahl: Kennzahl;
  mit: ReturnType<typeof genutzteSpalten>;
}) {
  const { t } = useSprache();
  return (
    <tr>
      <th scope="row">
        <span lang="de">{name}</span>
        {mit.ebene && ebene && <div className="klein gedaempft">{t(ebenenworte[ebene])}</div>}
      </th>
      <td data-spalte={t(berichtstexte.einheit)} lang="de">
        {einheit}
      </td>
      <td data-spalte={t(berichtstexte.plan)}>
        <Wertzelle wert={plan} />
      </td>
      {mit.vorjahr && (
        <td data-spalte={t(berichtstexte.vorjahr)}>
          <Wertzelle wert={vorjahr?.ist ?? null} />
        </td>
      )}
      {mit.prognose && (
        <td data-spalte={t(berichtstexte.prognose)}>
          <Wertzelle wert={prognose} />
        </td>
      )}
      <td data-spalte={t(texte.ist)}>
        <strong>
          <Wertzelle wert={ist} />
        </strong>
      </td>
      {mit.grund && (
        <td data-spalte={t(berichtstexte.begruendung)} lang="de">
          {begruendung}
        </td>
      )}
    </tr>
  );
}

const genutzteTermine = (meilensteine: readonly Meilenstein[]) => ({
  prognose: meilensteine.some(({ prognose }) => prognose !== null),
  neu: meilensteine.some(({ neuerTermin }) => neuerTermin !== null),
  vorjahr: meilensteine.some(({ vorjahr }) => vorjahr !== null),
});

function Meilensteintafel({ bericht: { meilensteine, jahr } }: { bericht: BerichtAnsicht }) {
  const { t } = useSprache();
  const mit = genutzteTermine(meilensteine);
  const spalten = [
    berichtstexte.meilenstein,
    berichtstexte.soll,
    ...(mit.vorjahr ? [berichtstexte.vorjahr] : []),
    ...(mit.prognose ? [berichtstexte.prognose] : []),
    berichtstexte.istTermin,
    ...(mit.neu ? [berichtstexte.neuerTermin] : []),
  ];
  return (
    <Tafel
      titel={t(texte.tafelMeilensteine, { jahr: jahr ?? '' })}
      spalten={spalten.map((spalte) => t(spalte))}
    >
      {meilensteine.map((stein) => (
        <Meilensteinzeile key={stein.id} stein={stein} mit={mit} />
      ))}
    </Tafel>
  );
}

function Meilensteinzeile({
  stein: { nr, name, soll, ist, neuerTermin, prognose, vorjahr },
  mit,
}: {
  stein: Meilenstein;
  mit: ReturnType<typeof genutzteTermine>;
}) {
  const { t } = useSprache();
  return (
    <tr>
      <th scope="row" lang="de">
        {[nr, name].filter(Boolean).join(' ')}
      </th>
      <td data-spalte={t(berichtstexte.soll)}>
        <Terminzelle termin={soll} />
      </td>
      {mit.vorjahr && (
        <td data-spalte={t(berichtstexte.vorjahr)}>
          <Terminzelle termin={vorjahr?.ist ?? vorjahr?.neuerTermin ?? null} />
        </td>
      )}
      {mit.prognose && (
        <td data-spalte={t(berichtstexte.prognose)}>
          <Terminzelle termin={prognose} />
        </td>
      )}
      <td data-spalte={t(berichtstexte.istTermin)}>
        <strong>
          <Terminzelle termin={ist} />
        </strong>
      </td>
      {mit.neu && (
        <td data-spalte={t(berichtstexte.neuerTermin)}>
          <Terminzelle termin={neuerTermin} />
        </td>
      )}
    </tr>
  );
}
