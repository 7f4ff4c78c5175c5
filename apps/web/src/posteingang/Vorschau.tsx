import { useQuery } from '@tanstack/react-query';
import { vorgangFrage } from '../api/fragen.js';
import { useSprache } from '../sprache/sprache.js';
import { Knopflink } from '../ui/Knopf.js';
import { Fehlermeldung, Laedt } from '../ui/Zustaende.js';
import { Kopfdaten } from '../vorgang/Kopfdaten.js';
import { Text } from '../vorgang/Text.js';
import { texte } from './texte.js';

/**
 * The Vorgang beside the list, to read and to open. It does not count as seen: what is decided is decided on
 * its own page.
 */
export function Vorschau({ id }: { id: string }) {
  const { t } = useSprache();
  const { data, error, isPending, refetch } = useQuery(vorgangFrage(id));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
    <aside className="vorschau stapel" aria-label={t(texte.vorschau)} tabIndex={0}>
      {isPending && <Laedt />}
      {error && <Fehlermeldung fehler={error} nochmal={() => void refetch()} />}
      {data && (
        <>
          <div className="reihe reihe--aussen">
            <h2 lang="de">
              {data.inhalt.nummer} {data.inhalt.titel}
            </h2>
            <Knopflink klein to="/vorgaenge/$id" params={{ id }}>
              {t(texte.oeffnen)}
            </Knopflink>
          </div>
          <Kopfdaten vorgang={data.inhalt} />
          <Text vorgang={data.inhalt} />
        </>
      )}
    </aside>
  );
}
