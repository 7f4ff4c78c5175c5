import { useQuery } from '@tanstack/react-query';
import { stelleInWorten, type Verfahrensbild as Bild } from '#contract';
import { leseFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Spalten } from '../ui/Tafel.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { zustandstitel } from '../verfahren/bildplan.js';
import { texte as bildtexte } from '../verfahren/texte.js';
import { Verfahrensbild, Vielerreichte } from '../verfahren/Verfahrensbild.js';
import { texte } from './texte.js';

/** Every procedure in its newest version: picture, states and ways as a table. */
export function Verfahrensliste() {
  const { data, error } = useQuery(leseFrage('get /verfahren'));
  if (error) return <Fehlermeldung fehler={error} />;
  if (!data) return <Laedt />;
  return (
    <div className="stapel stapel--weit">
      {[...new Set(data.map(({ id }) => id))].map((id) => (
        <Verfahren key={id} id={id} />
      ))}
    </div>
  );
}

function Verfahren({ id }: { id: string }) {
  const { t } = useSprache();
  const { data: bild, error } = useQuery({
    ...leseFrage('get /verfahren/{id}', { pfad: { id } }),
    staleTime: 3_600_000,
  });
  if (error) return <Fehlermeldung fehler={error} />;
  if (!bild) return <Laedt />;
  return (
    <section className="stapel" aria-labelledby={`verfahren-${id}`}>
      <h2 id={`verfahren-${id}`}>
        {t(bild.titel)} <span className="gedaempft">{t(texte.fassung, { version: bild.version })}</span>
      </h2>
      <figure className="stapel stapel--eng">
        <Verfahrensbild bild={bild} />
        <figcaption className="klein gedaempft">
          <Vielerreichte bild={bild} />
        </figcaption>
      </figure>
      <details>
        <summary>{t(bildtexte.wege)}</summary>
        <Wege bild={bild} />
      </details>
    </section>
  );
}

function Wege({ bild }: { bild: Bild }) {
  const { t } = useSprache();
  const spalten = [bildtexte.von, bildtexte.schritt, bildtexte.fuehrtZu, bildtexte.wer];
  return (
    <div className="tafel tafel--karten">
      <table>
        <Spalten namen={spalten.map((spalte) => t(spalte))} />
        <tbody>
          {bild.kanten.map(({ von, nach, titel, wer }, i) => (
            <tr key={i}>
              <th scope="row">{t(zustandstitel(bild, von))}</th>
              <td data-spalte={t(bildtexte.schritt)}>{t(titel)}</td>
              <td data-spalte={t(bildtexte.fuehrtZu)}>{t(zustandstitel(bild, nach))}</td>
              <td data-spalte={t(bildtexte.wer)}>
                {wer
                  .filter((stelle) => !stelle.startsWith('person@'))
                  .map((stelle) => stelleInWorten(stelle, t))
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
