import type { ReactNode, RefObject } from 'react';
import { DRINGLICHKEITEN, type AufgabeAnsicht, type Dringlichkeit } from '#contract';
import { useSprache } from '../sprache/sprache.js';
import { Aufgabenzeile } from './Aufgabenzeile.js';
import { texte } from './texte.js';
import type { Auswahl } from './useAuswahl.js';
import type { Blick } from './useBlick.js';

/** Tasks in their groups, in the order of the groups; empty groups are left out. */
function gruppiere(aufgaben: readonly AufgabeAnsicht[]): [Dringlichkeit, AufgabeAnsicht[]][] {
  return DRINGLICHKEITEN.map((gruppe): [Dringlichkeit, AufgabeAnsicht[]] => [
    gruppe,
    aufgaben.filter((eine) => eine.gruppe === gruppe),
  ]).filter(([, eintraege]) => eintraege.length > 0);
}

interface Angaben {
  aufgaben: readonly AufgabeAnsicht[];
  auswahl: Auswahl;
  liste: RefObject<HTMLDivElement | null>;
  blick: Blick;
  /** What stands below the last group. */
  children: ReactNode;
}

export function Aufgabengruppen({ aufgaben, auswahl, liste, blick, children }: Angaben) {
  const { t } = useSprache();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only notes where the focus is
    <div ref={liste} role="group" aria-label={t(texte.liste)} onFocus={blick.blicke}>
      {gruppiere(aufgaben).map(([gruppe, eintraege]) => (
        <Aufgabengruppe
          key={gruppe}
          gruppe={gruppe}
          aufgaben={eintraege}
          auswahl={auswahl}
          gezeigt={blick.gezeigte?.id}
        />
      ))}
      {children}
    </div>
  );
}

interface Gruppenangaben {
  gruppe: Dringlichkeit;
  aufgaben: readonly AufgabeAnsicht[];
  auswahl: Auswahl;
  gezeigt: string | undefined;
}

function Aufgabengruppe({ gruppe, aufgaben, auswahl, gezeigt }: Gruppenangaben) {
  const { t } = useSprache();
  const ids = aufgaben.map(({ id }) => id);
  const alle = ids.every((id) => auswahl.gemerkt.includes(id));
  return (
    <section className="gruppe" aria-labelledby={`gruppe-${gruppe}`}>
      <div className="gruppe__kopf">
        <input
          type="checkbox"
          aria-label={t(texte.gruppeWaehlen, { gruppe: t(texte[gruppe]) })}
          checked={alle}
          onChange={() =>
            auswahl.setze([...auswahl.gemerkt.filter((id) => !ids.includes(id)), ...(alle ? [] : ids)])
          }
        />
        <h2 id={`gruppe-${gruppe}`} className={gruppe === 'ueberfaellig' ? 'ton--schlecht' : undefined}>
          {t(texte[gruppe])} <span className="gedaempft">{aufgaben.length}</span>
        </h2>
      </div>
      <ul className="schlicht">
        {aufgaben.map((aufgabe) => (
          <Aufgabenzeile
            key={aufgabe.id}
            aufgabe={aufgabe}
            gezeigt={aufgabe.id === gezeigt}
            gewaehlt={auswahl.gemerkt.includes(aufgabe.id)}
            waehle={() => auswahl.waehle(aufgabe.id)}
          />
        ))}
      </ul>
    </section>
  );
}
