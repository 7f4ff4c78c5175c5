/** Token under which the checked environment is injected. */
export const CONFIG = Symbol('CONFIG');
/** Token of the structured log. */
export const PROTOKOLL = Symbol('PROTOKOLL');
