import type { Befunde } from '../befunde.js';
import { RESSORTS } from '../ressorts.js';

/**
 * Words by which the readers find their way; only these get their umlauts back, names and titles stay as they
 * came.
 */
const WORTE = [
  'für',
  'Lösung',
  'Öffentlichkeitsarbeit',
  'Veröffentlichung',
  'Genderprüfung',
  'Gender-Prüfung',
  'Beschlüsse',
  'Präsident',
  'März',
  'beschließt',
  'ermächtigt',
  'bevollmächtigt',
  'überweist',
  'begrüßt',
  'jährlich',
  'halbjährlich',
  'vierteljährlich',
  'regelmäßig',
  'nächsten',
  'nächste',
  'spätestens',
  'schnellstmöglich',
  'unverzüglich',
  'Maßgabe',
  'geäußert',
  'Einwände',
  'Vorträge',
  'Bürgerschaft',
  'Stadtbürgerschaft',
  'Staatsräte',
  'öffentlich',
  'zurückgezogen',
  'zurückgestellt',
  'Einzelbeschlüsse',
  'Bürgermeister',
  'Bevollmächtigte',
  ...RESSORTS.flatMap((stelle) => stelle.bereiche ?? [])
    .flatMap((bereich) => bereich.split(/[ ,]+/u))
    .filter((wort) => /[äöüß]/iu.test(wort)),
];
const UMSCHRIFT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
const umschreiben = (wort: string): string =>
  wort.replace(/[äöüßÄÖÜ]/gu, (zeichen) => UMSCHRIFT[zeichen] ?? zeichen);
const verlieren = (wort: string): string => wort.replace(/[äöüßÄÖÜ]/gu, '\uFFFD');

/** Made only when a text needs it: most have their umlauts. */
let ersetzungen: Map<string, string> | undefined;

function tafel(): Map<string, string> {
  ersetzungen ??= new Map(
    WORTE.flatMap((wort) =>
      [wort, wort.toUpperCase()].flatMap((form): [string, string][] => [
        [umschreiben(form), form],
        [umschreiben(form).toUpperCase(), wort.toUpperCase()],
        [verlieren(form), form],
      ]),
    ),
  );
  return ersetzungen;
}

/** Gives umlauts back that were written out ("fuer") or lost on the way ("f\uFFFDr"). */
export function ergaenzeUmlaute(text: string, befunde: Befunde): string {
  if (!/\uFFFD|(?<![a-zäöüß])(?:fuer|FUER)(?![a-zäöüß])|Loesung|LOESUNG/u.test(text)) return text;
  const sauber = text.replace(/[A-Za-z\uFFFD-]{3,40}/gu, (wort) => tafel().get(wort) ?? wort);
  befunde.merke('umlaute_ergaenzt', sauber !== text);
  return sauber;
}
