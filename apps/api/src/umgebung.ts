/** Token under which the checked environment is injected. */
export const UMGEBUNG = Symbol('UMGEBUNG');
/** Token of the structured log. */
export const PROTOKOLL = Symbol('PROTOKOLL');
