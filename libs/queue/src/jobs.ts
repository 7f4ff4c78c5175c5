import { z } from 'zod';

/** One message and the fence under which it was handed over; an older fence is worth nothing. */
const uebergabe = z.strictObject({ id: z.uuid(), fence: z.int().min(1) });

const EINE_STUNDE = 3600;

/**
 * Every job there is. A job is only a wake-up: what is to be done stands in the tables, and losing the whole
 * queue loses nothing. `attempts` repeats what failed without reaching the tables; mails that a server
 * refuses for now are repeated by their row. `behalten` is how long a finished job is kept, in seconds:
 * within that time its id is not worked off twice.
 */
export const JOBS = {
  /** Messages are due: one mail with one message, or a digest of several for the same person. */
  mail: {
    payload: z.strictObject({ mandant: z.uuid(), nachrichten: z.array(uebergabe).min(1).max(200) }),
    attempts: 3,
    backoff: { type: 'exponential', delay: 500 },
    gleichzeitig: 8,
    behalten: EINE_STUNDE,
  },
  /** Somebody asked for a file of a consolidated report. */
  ausgabe: {
    payload: z.strictObject({ mandant: z.uuid(), ausgabe: z.uuid(), fence: z.int().min(1) }),
    attempts: 1,
    backoff: { type: 'fixed', delay: 1000 },
    gleichzeitig: 1,
    behalten: EINE_STUNDE,
  },
  /** Every few seconds: looks for reminders, deadlines and messages that are due. */
  sweep: {
    payload: z.strictObject({}),
    attempts: 1,
    backoff: { type: 'fixed', delay: 1000 },
    gleichzeitig: 1,
    behalten: EINE_STUNDE,
  },
} as const;

export type Jobname = keyof typeof JOBS;
export type Payload<N extends Jobname> = z.infer<(typeof JOBS)[N]['payload']>;

/** Handlers by job; the boot check of the worker proves that each job has one. */
export type Jobhandler = { [N in Jobname]: (payload: Payload<N>) => Promise<void> };

export const JOBNAMEN = Object.keys(JOBS) as Jobname[];
