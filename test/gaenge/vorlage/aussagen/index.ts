import { werErsetzt } from '../../unbesetzt.js';
import { buchaussagen } from './buch.js';
import { einspruchsaussagen } from './erlaubt.js';
import { formaussagen } from './form.js';
import { mitzeichnungsaussagen } from './mitzeichnung.js';
import type { Vorlagenaussage } from './rueckblick.js';
import { senatsaussagen } from './senat.js';
import { sitzungsaussagen } from './sitzung.js';
import { zugangsaussagen } from './zugang.js';

/** What must hold after every Schritt, told from the rules alone: they look at what happened, not at conditions. */
export const aussagen: readonly Vorlagenaussage[] = [
  ...mitzeichnungsaussagen,
  ...formaussagen,
  ...sitzungsaussagen,
  ...zugangsaussagen,
  ...buchaussagen,
  ...einspruchsaussagen,
  ...senatsaussagen,
  werErsetzt,
];
