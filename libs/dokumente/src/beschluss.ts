import type { Datum } from '#kalender';
import { EINBRINGER, findeAdressaten } from './adressat.js';
import type { Befunde } from './befunde.js';
import { istAuftragsartig, liesFristen } from './fristen.js';
import { unpaarig } from './titel.js';
import type { Beschlussziffer, Zifferntyp } from './typen.js';
import { liesTypen } from './ziffer-typ.js';
import { liesZiffern, type Ziffer } from './ziffern.js';

export interface Zusammenhang {
  /** Who decides: "Senat", "Deputation", "Ausschuss", "HaFA". */
  entscheider: string;
  einbringer: readonly string[];
  bezug: Datum | null;
  befunde: Befunde;
}

function typenVon(ziffer: Ziffer): Zifferntyp[] {
  const eigene = liesTypen(ziffer.text);
  if (!ziffer.stamm) return eigene.length > 0 ? eigene : ['beschluss'];
  // The words before the first number speak for every Ziffer that has no verb of its own ("Der Senat bittet
  // …: a) … vorzulegen").
  const mitStamm = liesTypen(`${ziffer.stamm} ${ziffer.text}`);
  const nurStamm = liesTypen(ziffer.stamm);
  const ergebnis = eigene.length > 0 && !nurStamm.some((typ) => typ.startsWith('bitte_')) ? eigene : mitStamm;
  return ergebnis.length > 0 ? ergebnis : ['beschluss'];
}

/**
 * Requests without an addressee go to whoever brought the paper in; what the Senate only decides is its own.
 */
function adressatenVon(ziffer: Ziffer, typen: readonly Zifferntyp[], z: Zusammenhang): string[] {
  const genannt = findeAdressaten(ziffer.text);
  const alle =
    genannt.length > 0 || !ziffer.stamm ? genannt : findeAdressaten(`${ziffer.stamm} ${ziffer.text}`);
  const fordert = istAuftragsartig(typen) || typen.includes('ermaechtigung');
  const vorbehalt =
    typen.includes('vorbehalt') && /HaFA|Haushalts-\s?und\s+Finanzausschuss/iu.test(ziffer.text)
      ? ['HaFA']
      : [];
  if (!fordert) return [...new Set([z.entscheider, ...vorbehalt])];
  const aufgeloest = alle.flatMap((name) => (name === EINBRINGER ? z.einbringer : [name]));
  if (alle.length === 0 || aufgeloest.length === 0) z.befunde.merke('auftrag_ohne_adressat');
  return [...new Set([...(aufgeloest.length > 0 ? aufgeloest : z.einbringer), ...vorbehalt])];
}

/** Makes one Ziffer of a Beschluss out of its words. */
function deuteZiffer(ziffer: Ziffer, z: Zusammenhang): Beschlussziffer {
  const typ = typenVon(ziffer);
  const adressat = adressatenVon(ziffer, typ, z);
  const fristen = liesFristen(ziffer.text, typ, z.bezug);
  z.befunde.merke('auftrag_ohne_frist', istAuftragsartig(typ) && fristen.length === 0);
  z.befunde.merke(
    'datum_ungueltig',
    fristen.some((frist) => frist.art === 'ungueltig'),
  );
  z.befunde.merke('anfuehrungszeichen_unpaarig', unpaarig(ziffer.text));
  return { nr: ziffer.nr, typ, adressat, fristen, text: ziffer.text };
}

/** No Senate decides more at once; what goes beyond is a list or a broken paper. */
const ZIFFERN_HOECHSTENS = 300;

/** All Ziffern of a Beschluss; of an endless list the first ones, with a Befund. */
export function liesBeschluesse(text: string, z: Zusammenhang): Beschlussziffer[] {
  const ziffern = liesZiffern(text);
  z.befunde.merke('beschluss_gekuerzt', ziffern.length > ZIFFERN_HOECHSTENS);
  return ziffern.slice(0, ZIFFERN_HOECHSTENS).map((ziffer) => deuteZiffer(ziffer, z));
}
