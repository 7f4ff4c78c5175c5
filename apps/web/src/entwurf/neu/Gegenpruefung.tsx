import { useQuery } from '@tanstack/react-query';
import { befundsatz, type AbschnittAnsicht, type ImportAntwort } from '#contract';
import { abschnitteFrage } from '../../api/fragen.js';
import { Seite } from '../../rahmen/Seite.js';
import { useSprache } from '../../sprache/sprache.js';
import { Knopflink } from '../../ui/Knopf.js';
import { Papier } from '../../ui/Papier.js';
import { Fehlermeldung, Laedt } from '../../ui/Zustaende.js';
import { ueberschriften } from '../../vorgang/texte.js';
import { texte } from './texte.js';

/** Document and sections side by side: the person judges whether the machine has read well. */
export function Gegenpruefung({ gelesen }: { gelesen: ImportAntwort }) {
  const { vorgang, nummer, titel, befunde, text } = gelesen;
  const { t } = useSprache();
  const { data, error, isPending } = useQuery(abschnitteFrage(vorgang));
  return (
    <Seite titel={t(texte.pruefenTitel)} bereich={nummer}>
      <div className="stapel stapel--weit">
        <Befunde befunde={befunde} />
        <div className="gegenueber">
          <div className="stapel stapel--eng">
            <h2 id="original">{t(texte.original)}</h2>
            <div
              role="region"
              aria-labelledby="original"
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard
              tabIndex={0}
              className="karte gegenueber__seite vergleichstext"
              lang="de"
            >
              {text}
            </div>
          </div>
          <section aria-labelledby="gelesen" className="stapel stapel--eng">
            <h2 id="gelesen">{t(texte.gelesen)}</h2>
            <p lang="de">
              <strong>
                {nummer} {titel}
              </strong>
            </p>
            {isPending && <Laedt />}
            {error && <Fehlermeldung fehler={error} />}
            {data?.map((abschnitt) => (
              <GelesenerAbschnitt key={abschnitt.buchstabe} vorgang={vorgang} abschnitt={abschnitt} />
            ))}
          </section>
        </div>
        <div className="reihe aktionsleiste">
          <Knopflink art="primary" to="/vorgaenge/$id/entwurf" params={{ id: vorgang }}>
            {t(texte.passt)}
          </Knopflink>
        </div>
      </div>
    </Seite>
  );
}

function Befunde({ befunde }: { befunde: readonly string[] }) {
  const { t } = useSprache();
  return (
    <section className="karte stapel stapel--eng" aria-labelledby="befunde">
      <h2 id="befunde">{t(texte.befunde)}</h2>
      {befunde.length === 0 ? (
        <p>{t(texte.keineBefunde)}</p>
      ) : (
        <ul>
          {befunde.map((code) => (
            <li key={code}>{t(befundsatz(code))}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function GelesenerAbschnitt({
  vorgang,
  abschnitt: { buchstabe, text },
}: {
  vorgang: string;
  abschnitt: AbschnittAnsicht;
}) {
  const { t } = useSprache();
  return (
    <section className="karte stapel stapel--eng">
      <h3 lang="de">{ueberschriften[buchstabe].de}</h3>
      {text.trim() === '' ? (
        <p className="gedaempft">{t(texte.nichtErkannt)}</p>
      ) : (
        <div className="blatt" lang="de">
          <Papier text={text} />
        </div>
      )}
      <div>
        <Knopflink klein to="/vorgaenge/$id/entwurf/$buchstabe" params={{ id: vorgang, buchstabe }}>
          {t(texte.berichtigen, { abschnitt: buchstabe })}
        </Knopflink>
      </div>
    </section>
  );
}
