import { ROLLEN, istRolle, zeile as einzeilig, type Abgleichsart, type Rolle, type Sprache } from '#contract';
import { istDatum, type Datum } from '#kalender';
import { ausCsv } from './csv.js';
import { ausScim } from './scim.js';
import { mangel, type Listenmangel, type Rohzeile } from './zeile.js';

export type { Listenmangel } from './zeile.js';

export interface Sollamt {
  zeile: number;
  rolle: Rolle;
  ressort: string;
  /** Null: from the day on which it is granted. */
  von: Datum | null;
  /** Its last day; null: without end. */
  bis: Datum | null;
}

/** Somebody as the list wants her. */
export interface Sollperson {
  zeile: number;
  /** Subject at the OpenID provider. */
  anmeldung: string;
  name: string;
  email: string;
  /** Null: as it is. */
  sprache: Sprache | null;
  aktiv: boolean;
  /** Null: the list says nothing of offices. */
  aemter: Sollamt[] | null;
}

export interface Personenliste {
  personen: Sollperson[];
  maengel: Listenmangel[];
}

const LEER = ['', '-', '–'];
const NEIN = ['nein', 'n', '0', 'false', 'inaktiv', 'no'];
const JA = ['ja', 'j', '1', 'true', 'aktiv', 'yes', 'y'];

/**
 * Reads a list of people and their offices. Every fault is named with its line; with one of them the list is not
 * to be taken.
 */
export function liesPersonenliste(text: string, art: Abgleichsart): Personenliste {
  const roh = art === 'csv' ? ausCsv(text) : ausScim(text);
  const maengel = [...roh.maengel];
  const personen = new Map<string, Sollperson>();
  for (const zeile of roh.zeilen) {
    const gelesen = liesZeile(zeile, maengel);
    const bisher = personen.get(gelesen.anmeldung);
    if (bisher) verbinde(bisher, gelesen, maengel);
    else personen.set(gelesen.anmeldung, { ...gelesen, aemter: roh.mitAemtern ? gelesen.aemter : null });
  }
  const alle = [...personen.values()];
  if (alle.length === 0 && maengel.length === 0)
    maengel.push(mangel(1, 'Die Liste nennt niemanden.', 'The list names nobody.'));
  return {
    personen: alle,
    maengel: [...maengel, ...gleicheAdressen(alle)].sort((a, b) => a.zeile - b.zeile),
  };
}

type Gelesen = Sollperson & { aemter: Sollamt[] };

function liesZeile(roh: Rohzeile, maengel: Listenmangel[]): Gelesen {
  const { zeile } = roh;
  const anmeldung = einzeilig.parse(roh.anmeldung);
  const name = einzeilig.parse(roh.name);
  const email = einzeilig.parse(roh.email);
  if (anmeldung === '' || anmeldung.length > 300)
    maengel.push(mangel(zeile, 'Die Kennung beim Anmeldedienst fehlt.', 'The subject is missing.'));
  if (name === '' || name.length > 200)
    maengel.push(mangel(zeile, 'Der Name fehlt oder ist zu lang.', 'The name is missing or too long.'));
  if (!/^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/u.test(email) || email.length > 254)
    maengel.push(mangel(zeile, `„${email}“ ist keine Mailadresse.`, `“${email}” is no mail address.`));
  return {
    zeile,
    anmeldung,
    name,
    email,
    sprache: liesSprache(roh, maengel),
    aktiv: liesAktiv(roh, maengel),
    aemter: liesAmt(roh, maengel),
  };
}

function liesSprache({ sprache, zeile }: Rohzeile, maengel: Listenmangel[]): Sprache | null {
  if (sprache === 'de' || sprache === 'en') return sprache;
  if (!LEER.includes(sprache))
    maengel.push(
      mangel(zeile, `Als Sprache gibt es de und en, nicht „${sprache}“.`, 'Languages are de and en.'),
    );
  return null;
}

function liesAktiv({ aktiv, zeile }: Rohzeile, maengel: Listenmangel[]): boolean {
  const wort = aktiv.toLowerCase();
  if (NEIN.includes(wort)) return false;
  if (!JA.includes(wort) && !LEER.includes(wort))
    maengel.push(mangel(zeile, `„${aktiv}“ heißt weder ja noch nein.`, `“${aktiv}” is neither yes nor no.`));
  return true;
}

function liesAmt(roh: Rohzeile, maengel: Listenmangel[]): Sollamt[] {
  const { zeile, rolle, ressort } = roh;
  if (LEER.includes(rolle) && LEER.includes(ressort)) return [];
  if (!istRolle(rolle) || ressort === '') {
    maengel.push(
      mangel(
        zeile,
        `„${rolle}@${ressort}“ ist kein Amt. Es besteht aus Rolle und Haus, etwa RL@SF; Rollen sind ${ROLLEN.join(', ')}.`,
        `“${rolle}@${ressort}” is no office. It is a role at a department, as RL@SF.`,
      ),
    );
    return [];
  }
  const von = liesTag(roh.von, zeile, maengel);
  const bis = liesTag(roh.bis, zeile, maengel);
  if (von !== null && bis !== null && bis < von)
    maengel.push(mangel(zeile, 'Das Amt endet, bevor es beginnt.', 'The office ends before it begins.'));
  return [{ zeile, rolle, ressort, von, bis }];
}

/** `2026-07-01` or `01.07.2026`; null for an empty cell. */
function liesTag(roh: string, zeile: number, maengel: Listenmangel[]): Datum | null {
  if (LEER.includes(roh)) return null;
  const deutsch = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(roh);
  const tag = deutsch ? `${deutsch[3]}-${deutsch[2]?.padStart(2, '0')}-${deutsch[1]?.padStart(2, '0')}` : roh;
  if (istDatum(tag) && tag >= '1900' && tag < '2200') return tag;
  maengel.push(mangel(zeile, `„${roh}“ ist kein Tag wie 01.07.2026.`, `“${roh}” is no day like 2026-07-01.`));
  return null;
}

/** A further line of the same person: one more office, and nothing else about her. */
function verbinde(
  bisher: Sollperson,
  { zeile, name, email, aktiv, aemter }: Gelesen,
  maengel: Listenmangel[],
): void {
  if (name !== bisher.name || email !== bisher.email || aktiv !== bisher.aktiv)
    maengel.push(
      mangel(
        zeile,
        `Über „${bisher.name}“ steht hier anderes als in Zeile ${bisher.zeile}.`,
        `Line ${bisher.zeile} says something else about “${bisher.name}”.`,
      ),
    );
  for (const amt of aemter) {
    const doppelt = bisher.aemter?.some(
      (eines) => eines.rolle === amt.rolle && eines.ressort === amt.ressort,
    );
    if (doppelt)
      maengel.push(
        mangel(zeile, `${amt.rolle}@${amt.ressort} steht für sie zweimal da.`, 'This office is there twice.'),
      );
    else bisher.aemter?.push(amt);
  }
}

/** Two people with one address would read each other's mails. */
function gleicheAdressen(personen: readonly Sollperson[]): Listenmangel[] {
  const erste = new Map<string, Sollperson>();
  return personen.flatMap((person) => {
    const adresse = person.email.toLowerCase();
    const andere = erste.get(adresse);
    if (!andere) erste.set(adresse, person);
    return andere && adresse !== ''
      ? [
          mangel(
            person.zeile,
            `Die Mailadresse hat schon „${andere.name}“ in Zeile ${andere.zeile}.`,
            `“${andere.name}” in line ${andere.zeile} has this mail address.`,
          ),
        ]
      : [];
  });
}
