import type { Dateigrund } from '#dokumente';

export const FEINDLICHE: readonly (readonly [name: string, baue: () => Buffer, grund: Dateigrund])[];
