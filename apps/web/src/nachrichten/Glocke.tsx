import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSprache } from '../sprache/sprache.js';
import { Zeichen } from '../ui/Zeichen.js';
import { texte } from './texte.js';
import { ungeleseneFrage } from './ungelesen.js';

const HOECHSTENS = 99;

/** The way to the messages, with how many are unread. */
export function Glocke() {
  const { t } = useSprache();
  const anzahl = useQuery(ungeleseneFrage()).data?.anzahl ?? 0;
  return (
    <Link
      to="/nachrichten"
      className="kopf__knopf"
      aria-label={anzahl === 0 ? t(texte.titel) : t(texte.ungelesene, { anzahl })}
    >
      <Zeichen name="glocke" />
      {anzahl > 0 && <span className="zaehler">{anzahl > HOECHSTENS ? `${HOECHSTENS}+` : anzahl}</span>}
    </Link>
  );
}
