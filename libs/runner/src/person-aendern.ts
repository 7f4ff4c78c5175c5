import { fehler, ZUGANGSANGABEN, type Zugangsangabe } from '#contract';
import { neueKennung, type Transaktion } from '#persistence';
import type { Planangabe } from './abgleich/abgleichsplan.js';
import { legeAngabenVor } from './abgleich/angaben.js';
import { meldeAlteAdressen } from './abgleich/melden.js';
import { vorgangFehlt } from './lesen.js';
import { angabenInWorten, genannteAngaben, type Personenangaben } from './person-angaben.js';
import { protokolliere } from './protokollieren.js';
import { meldeRecht } from './rechte-melden.js';

interface Gemeint {
  mandant: string;
  person: string;
}
interface Handelnde {
  akteur: string;
  durch: string;
  grund: string;
}

const STAND = `
  SELECT name, email, oidc_sub AS anmeldung, hat_macht(id) AS macht,
    angaben_sha256 <> sha256_der_angaben(email, oidc_sub) AS ungezeichnet
  FROM person
  WHERE id = $1
  FOR UPDATE`;
type Stand = Record<Zugangsangabe | 'name', string> & { macht: boolean; ungezeichnet: boolean };

const AENDERN = `
  UPDATE person
  SET name = coalesce($2, name), email = coalesce($3, email), sprache = coalesce($4, sprache),
    oidc_sub = coalesce($5, oidc_sub)
  WHERE id = $1
    AND (name, email, sprache, oidc_sub) IS DISTINCT FROM (
      coalesce($2, name), coalesce($3, email), coalesce($4, sprache), coalesce($5, oidc_sub)
    )
  RETURNING id`;

/**
 * Changes what is said of a person; she and the administration hear of it, and the address that she had. Another
 * login is another person at the door: whatever was logged in ends. Of somebody with power the mail address and the
 * login only wait for two administrators (regeln.md §3): answers which. Throws when there is nobody, or nothing to
 * change.
 */
export async function aenderePerson(
  t: Transaktion,
  wen: Gemeint,
  angaben: Personenangaben,
  wer: Handelnde,
): Promise<Zugangsangabe[]> {
  const { rows } = await t.abfrage<Stand>(STAND, [wen.person]);
  const [stand] = rows;
  if (!stand) throw vorgangFehlt();
  const { zuZweit, sofort } = geteilt(wen.person, angaben, stand);
  const geaendert = await aendereSofort(t, wen, sofort, { ...wer, alteAdresse: stand.email });
  if (!geaendert && zuZweit.length === 0)
    throw fehler(
      'bedingung_nicht_erfuellt',
      'So steht es schon da; geändert wurde nichts.',
      'It is like this already; nothing was changed.',
    );
  if (zuZweit.length > 0) await legeAngabenVor(t, { mandant: wen.mandant, ...wer }, zuZweit);
  return zuZweit.map(({ angabe }) => angabe);
}

/** Whatever stands there without two signatures can be signed for as it is. */
function geteilt(
  person: string,
  angaben: Personenangaben,
  stand: Stand,
): { zuZweit: Planangabe[]; sofort: Personenangaben } {
  if (!stand.macht) return { zuZweit: [], sofort: angaben };
  const { email: _, anmeldung: __, ...sofort } = angaben;
  const zuZweit = ZUGANGSANGABEN.flatMap((angabe) => {
    const [vorher, nachher] = [stand[angabe], angaben[angabe]];
    if (nachher === undefined || (nachher === vorher && !stand.ungezeichnet)) return [];
    return [{ person, name: stand.name, angabe, vorher, nachher }];
  });
  return { zuZweit, sofort };
}

/** Answers whether anything is different now. */
async function aendereSofort(
  t: Transaktion,
  { mandant, person }: Gemeint,
  angaben: Personenangaben,
  { akteur, durch, grund, alteAdresse }: Handelnde & { alteAdresse: string },
): Promise<boolean> {
  const { name, email, sprache, anmeldung } = angaben;
  const werte = [name, email, sprache, anmeldung].map((wert) => wert ?? null);
  if ((await t.abfrage(AENDERN, [person, ...werte])).rows.length === 0) return false;
  if (anmeldung !== undefined) await t.abfrage('SELECT zugaenge_beenden($1)', [person]);
  const was = genannteAngaben(angaben);
  await protokolliere(t, {
    mandant,
    akteur,
    handlung: 'person_aendern',
    gegenstand: { art: 'person', id: person },
    fakten: { was },
    detail: { grund, ...angaben },
  });
  const id = neueKennung();
  await meldeRecht(t, {
    mandant,
    art: 'recht_person_geaendert',
    zu: id,
    recht: { wer: person, durch, grund, was: angabenInWorten(was) },
    hoert: ['betroffene', 'verwaltung'],
  });
  if (email !== undefined && email !== alteAdresse)
    await meldeAlteAdressen(t, { mandant, durch, grund, id }, [{ wer: person, adresse: alteAdresse }]);
  return true;
}
