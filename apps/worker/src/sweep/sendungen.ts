/** A message that is due, as far as its way to the person matters. */
export interface FaelligeNachricht {
  id: string;
  empfaenger: string;
  fence: number;
  /** The person wants one digest per day. */
  sammelmail: boolean;
  /** Digest that an earlier attempt has put it into: it stays in the same one, so that its Message-ID stays. */
  sammel: string | null;
}

/** One mail: a single message, or a digest. */
export interface Sendung {
  sammel: string | null;
  nachrichten: FaelligeNachricht[];
}

const HOECHSTENS_JE_SAMMELMAIL = 200;

/**
 * Packs what is due into mails. Digests of earlier attempts stay as they were; whoever wants digests gets one; of the others each
 * message is a mail until the hour's share of the person is used up – its last mail takes all that is left. Without a share the rest waits.
 */
export function packe(faellige: readonly FaelligeNachricht[], frei: (empfaenger: string) => number, neueKennung: () => string): Sendung[] {
  const begonnene = gruppen(faellige.filter(({ sammel }) => sammel !== null), ({ sammel }) => sammel ?? '');
  const neue = gruppen(faellige.filter(({ sammel }) => sammel === null), ({ empfaenger }) => empfaenger);
  const alte = [...begonnene].map(([sammel, nachrichten]) => ({ sammel, nachrichten }));
  return [...alte, ...[...neue].flatMap(([empfaenger, nachrichten]) => {
    const schon = alte.filter((sendung) => sendung.nachrichten[0]?.empfaenger === empfaenger).length;
    return packePerson(nachrichten, frei(empfaenger) - schon, neueKennung);
  })];
}

function packePerson(nachrichten: FaelligeNachricht[], frei: number, neueKennung: () => string): Sendung[] {
  if (frei <= 0) return [];
  const einzeln = nachrichten[0]?.sammelmail ? 0 : nachrichten.length <= frei ? nachrichten.length : frei - 1;
  const rest = nachrichten.slice(einzeln, einzeln + HOECHSTENS_JE_SAMMELMAIL);
  const mails: Sendung[] = nachrichten.slice(0, einzeln).map((eine) => ({ sammel: null, nachrichten: [eine] }));
  return rest.length === 0 ? mails : [...mails, { sammel: neueKennung(), nachrichten: rest }];
}

function gruppen<T>(alle: readonly T[], schluessel: (eines: T) => string): Map<string, T[]> {
  const ergebnis = new Map<string, T[]>();
  for (const eines of alle) ergebnis.set(schluessel(eines), [...(ergebnis.get(schluessel(eines)) ?? []), eines]);
  return ergebnis;
}
