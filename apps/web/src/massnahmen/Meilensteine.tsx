import type { MassnahmeAnsicht } from '#contract';
import { verzugInWorten } from '../berichte/bild/meilensteinbild.js';
import { Meilensteinbild } from '../berichte/bild/Meilensteinbild.js';
import { berichtstexte } from '../berichte/texte.js';
import { Terminzelle } from '../berichte/Zellen.js';
import { useSprache } from '../sprache/sprache.js';
import { Tafel } from '../ui/Tafel.js';
import { massnahmentexte as texte } from './texte.js';

type Meilenstein = MassnahmeAnsicht['meilensteine'][number];

const SPALTEN = [
  berichtstexte.meilenstein,
  berichtstexte.soll,
  berichtstexte.istTermin,
  berichtstexte.verzug,
];

/** SOLL and IST of every Meilenstein with the delay in calendar days, as a lane and as a table. */
export function Meilensteine({ meilensteine }: { meilensteine: readonly Meilenstein[] }) {
  const { t } = useSprache();
  return (
    <section aria-labelledby="meilensteine" className="stapel">
      <h2 id="meilensteine">{t(berichtstexte.meilensteine)}</h2>
      {meilensteine.length === 0 ? (
        <p className="gedaempft">{t(texte.keineMeilensteine)}</p>
      ) : (
        <figure className="karte stapel">
          <figcaption>
            <strong>{t(texte.termine)}</strong>
          </figcaption>
          <Meilensteinbild meilensteine={meilensteine} />
          <Tafel titel={t(texte.termine)} spalten={SPALTEN.map((spalte) => t(spalte))}>
            {meilensteine.map((stein) => (
              <Zeile key={stein.id} {...stein} />
            ))}
          </Tafel>
        </figure>
      )}
    </section>
  );
}

function Zeile({ nr, name, soll, ist, verzugTage }: Meilenstein) {
  const { t, sprache } = useSprache();
  return (
    <tr>
      <th scope="row" lang="de">
        {[nr, name].filter(Boolean).join(' ')}
      </th>
      <td data-spalte={t(berichtstexte.soll)}>
        <Terminzelle termin={soll} />
      </td>
      <td data-spalte={t(berichtstexte.istTermin)}>
        <Terminzelle termin={ist} />
      </td>
      <td data-spalte={t(berichtstexte.verzug)}>
        {verzugInWorten(verzugTage, ist !== null && !ist.strich, sprache)}
      </td>
    </tr>
  );
}
