import { istRolle, rollen, type Stufe } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { useRessortname } from '../vorgang/ressort.js';
import { texte } from './texte.js';

const SPAETER = {
  offen: texte.spaeterOffen,
  nfd: texte.spaeterNfd,
  vertraulich: texte.spaeterVertraulich,
} satisfies Record<Stufe, unknown>;

/** Who may see the paper now, in words: the same list by which the database decides; and who will on its way. */
export function WerSieht({ zugang, stufe }: { zugang: readonly string[]; stufe: Stufe }) {
  const { t, zahl } = useSprache();
  const ressortname = useRessortname();
  // One person may count in several houses of the paper.
  const personen = new Set(zugang.filter((wer) => wer.startsWith('person:')).map((wer) => wer.split('@')[0]))
    .size;
  const ressorts = zugang
    .filter((wer) => wer.startsWith('ressort:'))
    .map((wer) => wer.slice('ressort:'.length));
  const ueberall = zugang.filter((wer) => wer.startsWith('rolle:')).map((wer) => wer.slice('rolle:'.length));
  const stellen = zugang.filter((wer) => wer.includes('@') && !wer.startsWith('person:'));
  const haeuser = [...new Set(stellen.map((stelle) => stelle.split('@')[1] ?? ''))];
  return (
    <section aria-labelledby="wer-sieht" className="stapel stapel--eng">
      <h2 id="wer-sieht">{t(texte.werSieht)}</h2>
      {zugang.includes('alle') ? (
        <p>{t(texte.alleSehen)}</p>
      ) : (
        <>
          <p>{t(texte.nurDiese)}</p>
          <ul>
            {ressorts.map((ressort) => (
              <li key={ressort}>{t(texte.ganzesRessort, { ressort: ressortname(ressort) })}</li>
            ))}
            {haeuser.map((haus) => (
              <li key={haus}>
                {ressortname(haus)}:{' '}
                {stellen
                  .filter((stelle) => stelle.endsWith(`@${haus}`))
                  .map((stelle) => rollenname(stelle, t))
                  .join(', ')}
              </li>
            ))}
            {ueberall.length > 0 && (
              <li>
                {t(texte.inAllenHaeusern)} {ueberall.map((rolle) => rollenname(rolle, t)).join(', ')}
              </li>
            )}
            {personen > 0 && <li>{zahl(personen, texte.mitschreibendeEins, texte.mitschreibende)}</li>}
          </ul>
          <p className="gedaempft">{t(SPAETER[stufe])}</p>
        </>
      )}
    </section>
  );
}

function rollenname(stelle: string, t: ReturnType<typeof useSprache>['t']): string {
  const rolle = stelle.split('@')[0] ?? '';
  return istRolle(rolle) ? t(rollen[rolle]) : rolle;
}
