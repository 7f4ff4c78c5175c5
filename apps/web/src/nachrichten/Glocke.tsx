import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSprache } from '../sprache/sprache.js';
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
      className="glocke"
      aria-label={anzahl === 0 ? t(texte.titel) : t(texte.ungelesene, { anzahl })}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6ZM9.5 19a2.5 2.5 0 0 0 5 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      {anzahl > 0 && <span className="zaehler">{anzahl > HOECHSTENS ? `${HOECHSTENS}+` : anzahl}</span>}
    </Link>
  );
}
