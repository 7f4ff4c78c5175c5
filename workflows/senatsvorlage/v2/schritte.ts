import { z } from 'zod';
import { MASSGABENERLEDIGUNGEN, WIRTSCHAFTLICHKEITEN } from '#contract';
import { ohne, text } from '#engine';
import { grund, vermerk } from '../../formteile.js';
import { formulare } from '../formulare.js';
import { schritte as neue } from '../schritte.js';

/** Forms of version 2 that have changed since. */
const frueher = {
  formalBestanden: z.strictObject({
    vermerk,
    wirtschaftlichkeit: z.enum(WIRTSCHAFTLICHKEITEN).default('nicht_erforderlich'),
    berufsregelung: z.boolean().default(false),
    barrierefrei: z.boolean().default(true),
  }),
  massgabeErledigen: z.strictObject({ massgabe: z.uuid(), stand: z.enum(MASSGABENERLEDIGUNGEN), grund }),
};

/** Schritte of version 2. */
export const schritte = {
  ...ohne(
    neue,
    'erinnern',
    'mitzeichnungBestaetigen',
    'urteilErsetzen',
    'einwandErheben',
    'erneutFragen',
    'keineRueckmeldung',
    'fristverlaengerungErbitten',
    'fristZuKurz',
    'eileBestaetigen',
    'ressortHerausnehmen',
    'redaktionellBestaetigen',
    'redaktionellVerwerfen',
    'einspruchsfristAbgelaufen',
    'zurKenntnis',
    'kenntnisNehmenImRessort',
    'massgabeUmsetzen',
    'massgabeZurueckweisen',
    'massgabefristAbgelaufen',
    'formalPruefen',
    'entwurfLoeschen',
    'zeichnungZurueckholen',
    'stufeAnheben',
    'stufeSenken',
    'leserBenennen',
    'leserStreichen',
    'imHausFragen',
    'imHausAntworten',
    'hausfragefristAbgelaufen',
    'besetzungPruefen',
    'umstellungVorschlagen',
    'umstellungBestaetigen',
    'umstellungVerwerfen',
  ),
  annehmen: { ...neue.annehmen, formular: formulare.mitVermerk },
  formalBestanden: { ...neue.formalBestanden, formular: frueher.formalBestanden },
  massgabeErledigen: { ...neue.massgabeErledigen, formular: frueher.massgabeErledigen },
  /** Taking a paper off the agenda ended it. */
  absetzen: {
    ...neue.absetzen,
    folge: text(
      'Die Vorlage ist erledigt; sie kann neu eingebracht werden.',
      'The paper ends; it may be introduced anew.',
    ),
    formular: formulare.mitGrund,
  },
};
