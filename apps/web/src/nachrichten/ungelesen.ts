import { leseFrage } from '../api/fragen.js';

/** How many messages the reader has not opened. */
export const ungeleseneFrage = () => ({ ...leseFrage('get /nachrichten/ungelesen'), staleTime: 30_000 });
