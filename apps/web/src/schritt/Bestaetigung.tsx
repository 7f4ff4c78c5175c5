import { stelleInWorten, type IchAnsicht, type MoeglicherSchritt, type VorgangAnsicht } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { vertretungVon } from '../sprache/vertretung.js';
import { texte } from './texte.js';

/** As whom it is decided, what follows from it, and to what it binds. */
export function Bestaetigung({
  vorgang,
  schritt,
  ich,
}: {
  vorgang: VorgangAnsicht;
  schritt: MoeglicherSchritt;
  ich: IchAnsicht;
}) {
  const { t } = useSprache();
  const { als } = schritt;
  const eigenes = als ? stelleInWorten(`${als.rolle}@${als.ressort}`, t) : '';
  const amt = als?.statt ? t(texte.anStelle, { amt: eigenes, statt: stelleInWorten(als.statt, t) }) : eigenes;
  const wen = vertretungVon(ich, als?.vertritt);
  return (
    <dl className="angaben klein">
      <dt>{t(texte.alsWer)}</dt>
      <dd>
        {wen
          ? t(texte.inVertretung, { name: ich.name, wen: t(wen), amt })
          : t(texte.alsSelbst, { name: ich.name, amt })}
      </dd>
      <dt>{t(texte.folge)}</dt>
      <dd>{t(schritt.folge)}</dd>
      {schritt.bindend && (
        <>
          <dt>{t(texte.bindend)}</dt>
          <dd>
            {vorgang.inhaltSha256
              ? t(texte.bindendFuer, { nr: vorgang.fassung, zeichen: vorgang.inhaltSha256.slice(0, 8) })
              : t(texte.bindendOhne)}
          </dd>
        </>
      )}
    </dl>
  );
}
