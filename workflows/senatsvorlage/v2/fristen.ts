import { ohne } from '#engine';
import { fristen as neue } from '../fristen.js';

/** Version 2 had no deadline for editorial Fassungen, the answer to a Massgabe and to a question in the house. */
export const fristen = ohne(neue, 'einspruch', 'massgabe', 'massgabeOffen', 'hausfrage');
