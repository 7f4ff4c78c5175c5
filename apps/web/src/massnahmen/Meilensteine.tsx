import type { MassnahmeAnsicht } from '#contract';
import { verzugInWorten } from '../berichte/bild/meilensteinbild.js';
import { Meilensteinbild } from '../berichte/bild/Meilensteinbild.js';
import { berichtstexte } from '../berichte/texte.js';
import { Terminzelle } from '../berichte/Zellen.js';
import { useSprache } from '../sprache/sprache.js';
import { massnahmentexte as texte } from './texte.js';

/** SOLL and IST of every Meilenstein with the delay in calendar days, as a lane and as a table. */
export function Meilensteine({ meilensteine }: { meilensteine: MassnahmeAnsicht['meilensteine'] }) {
  const { t, sprache } = useSprache();
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
          <div className="tafel tafel--karten">
            <table>
              <caption className="kern-sr-only">{t(texte.termine)}</caption>
              <thead>
                <tr>
                  {[
                    berichtstexte.meilenstein,
                    berichtstexte.soll,
                    berichtstexte.istTermin,
                    berichtstexte.verzug,
                  ].map((spalte) => (
                    <th key={spalte.de} scope="col">
                      {t(spalte)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {meilensteine.map(({ id, nr, name, soll, ist, verzugTage }) => (
                  <tr key={id}>
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
                ))}
              </tbody>
            </table>
          </div>
        </figure>
      )}
    </section>
  );
}
