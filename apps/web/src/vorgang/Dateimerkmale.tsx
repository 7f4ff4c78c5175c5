import { merkmalworte, type AnlageAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Plakette } from '../ui/Plakette.js';
import { texte } from './texte.js';

/** What is active in a file, before anybody opens it. */
export function Dateimerkmale({ merkmale }: Pick<AnlageAnsicht, 'merkmale'>) {
  const { t } = useSprache();
  if (merkmale === null) return <span className="gedaempft">{t(texte.nichtUntersucht)}</span>;
  return merkmale.map((merkmal) => (
    <Plakette key={merkmal} art="achtung">
      {t(merkmalworte[merkmal])}
    </Plakette>
  ));
}
