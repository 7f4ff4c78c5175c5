import { ohne } from '#engine';
import { fristen as neue } from '../fristen.js';

/** Version 2 had no deadline for editorial Fassungen and for the answer to a Massgabe. */
export const fristen = ohne(neue, 'einspruch', 'massgabe');
