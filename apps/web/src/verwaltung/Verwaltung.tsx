import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ichFrage } from '../api/fragen.js';
import { Seite } from '../rahmen/Seite.js';
import { verwaltungsweg } from '../rahmen/wege.js';
import { useSprache } from '../sprache/sprache.js';
import { Laedt } from '../ui/Zustaende.js';
import { texte } from './texte.js';

const TEILE = {
  personen: lazy(async () => ({ default: (await import('./Personen.js')).Personen })),
  abgleich: lazy(async () => ({ default: (await import('./Abgleich.js')).Abgleich })),
  schluessel: lazy(async () => ({ default: (await import('./Schluesselliste.js')).Schluesselliste })),
  regeln: lazy(async () => ({ default: (await import('./Regeln.js')).Regeln })),
  verfahren: lazy(async () => ({ default: (await import('./Verfahrensliste.js')).Verfahrensliste })),
  mails: lazy(async () => ({ default: (await import('./Mailprotokoll.js')).Mailprotokoll })),
  nachtpruefung: lazy(async () => ({ default: (await import('./Nachtpruefung.js')).Nachtpruefung })),
  pruefpfad: lazy(async () => ({ default: (await import('./Pruefpfad.js')).Pruefpfad })),
};
type Teilname = keyof typeof TEILE;

/**
 * For administrators and auditors; an auditor sees the audit trail and the nightly check. The content of
 * papers is nobody's business here.
 */
export function Verwaltung() {
  const { t } = useSprache();
  const { teil } = verwaltungsweg.useSearch();
  const { data: ich } = useQuery(ichFrage);
  const { verwalten = false, pruefen = false } = ich?.darf ?? {};
  const namen: Teilname[] = [
    ...(verwalten ? (['personen', 'abgleich', 'schluessel', 'regeln', 'mails'] as const) : []),
    ...(pruefen ? (['pruefpfad'] as const) : []),
    ...(verwalten || pruefen ? (['nachtpruefung'] as const) : []),
    'verfahren',
  ];
  const jetzt = namen.find((name) => name === teil) ?? namen[0] ?? 'verfahren';
  const Teil = TEILE[jetzt];
  return (
    <Seite titel={t(texte[jetzt])} bereich={t(texte.titel)}>
      <nav aria-label={t(texte.teile)}>
        <ul className="reiter">
          {namen.map((name) => (
            <li key={name}>
              <Link
                to="/verwaltung"
                search={name === namen[0] ? {} : { teil: name }}
                activeOptions={{ exact: true, includeSearch: true }}
              >
                {t(texte[name])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Suspense fallback={<Laedt />}>
        <Teil />
      </Suspense>
    </Seite>
  );
}
