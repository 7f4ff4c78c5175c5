import { nurMangel, type Rohliste, type Rohzeile } from './zeile.js';

type Objekt = Record<string, unknown>;
const objekt = (wert: unknown): Objekt =>
  typeof wert === 'object' && wert !== null && !Array.isArray(wert) ? (wert as Objekt) : {};
const wort = (wert: unknown): string => (typeof wert === 'string' ? wert.trim() : '');
const liste = (wert: unknown): unknown[] => (Array.isArray(wert) ? wert : []);

/**
 * People as SCIM 2.0 lists them (RFC 7643, RFC 7644 §3.4.2): a ListResponse, or its `Resources`. The subject of the
 * OpenID provider is `externalId`, else `userName`; offices are the `roles`, as `RL@SF`.
 */
export function ausScim(text: string): Rohliste {
  let roh: unknown;
  try {
    roh = JSON.parse(text);
  } catch {
    return nurMangel('Das ist kein JSON, wie SCIM es liefert.', 'This is no JSON as SCIM gives it.');
  }
  const benutzer = Array.isArray(roh) ? roh : objekt(roh)['Resources'];
  if (!Array.isArray(benutzer))
    return nurMangel(
      'Die Datei nennt keine Benutzer („Resources“).',
      'The file names no users (“Resources”).',
    );
  return {
    zeilen: benutzer.flatMap((einer, i) => zeilenAus(objekt(einer), i + 1)),
    mitAemtern: benutzer.some((einer) => 'roles' in objekt(einer)),
    maengel: [],
  };
}

function zeilenAus(benutzer: Objekt, zeile: number): Rohzeile[] {
  const rollen = liste(benutzer['roles']).map((rolle) => wort(objekt(rolle)['value'] ?? rolle));
  const ohneAmt = {
    zeile,
    anmeldung: wort(benutzer['externalId']) || wort(benutzer['userName']),
    name: nameAus(benutzer),
    email: emailAus(benutzer),
    sprache: wort(benutzer['preferredLanguage']).slice(0, 2).toLowerCase(),
    aktiv: benutzer['active'] === false ? 'nein' : '',
    von: '',
    bis: '',
  };
  return (rollen.length > 0 ? rollen : ['']).map((stelle) => {
    const [rolle = '', ressort = ''] = stelle.split('@');
    return { ...ohneAmt, rolle, ressort };
  });
}

function nameAus(benutzer: Objekt): string {
  const name = objekt(benutzer['name']);
  const teile = [name['givenName'], name['familyName']].map(wort).filter(Boolean).join(' ');
  return wort(benutzer['displayName']) || wort(name['formatted']) || teile;
}

function emailAus(benutzer: Objekt): string {
  const adressen = liste(benutzer['emails']).map(objekt);
  return wort((adressen.find((eine) => eine['primary'] === true) ?? adressen[0])?.['value']);
}
