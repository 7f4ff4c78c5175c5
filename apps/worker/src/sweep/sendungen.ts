/** A message that is due, as far as its way to the person matters. */
export interface FaelligeNachricht {
  id: string;
  empfaenger: string;
  fence: number;
  /** The person wants messages of this group once a day, in one mail. */
  ueberblick: boolean;
  /**
   * Digest that an earlier attempt has put it into: it stays in the same one, so that its Message-ID stays.
   */
  sammel: string | null;
  /**
   * An earlier attempt sent it alone, perhaps successfully: it stays alone, so that its Message-ID stays. So does what
   * goes to an address of its own.
   */
  allein: boolean;
}

/** One mail: a single message, or a digest. */
export interface Sendung {
  sammel: string | null;
  nachrichten: FaelligeNachricht[];
}

const HOECHSTENS_JE_SAMMELMAIL = 200;

/**
 * Packs what is due into mails. Digests of earlier attempts stay as they were; what a person wants once a day
 * comes in one mail; each other message is a mail until the hour's share of the person is used up – its last
 * mail takes all that is left. Without a share the rest waits.
 */
export function packe(
  faellige: readonly FaelligeNachricht[],
  frei: (empfaenger: string) => number,
  neueKennung: () => string,
): Sendung[] {
  const begonnene = gruppen(
    faellige.filter(({ sammel }) => sammel !== null),
    ({ sammel }) => sammel ?? '',
  );
  const neue = gruppen(
    faellige.filter(({ sammel }) => sammel === null),
    ({ empfaenger }) => empfaenger,
  );
  const alte = [...begonnene].map(([sammel, nachrichten]) => ({ sammel, nachrichten }));
  return [
    ...alte,
    ...[...neue].flatMap(([empfaenger, nachrichten]) => {
      const schon = alte.filter((sendung) => sendung.nachrichten[0]?.empfaenger === empfaenger).length;
      return packePerson(nachrichten, frei(empfaenger) - schon, neueKennung);
    }),
  ];
}

function packePerson(nachrichten: FaelligeNachricht[], frei: number, neueKennung: () => string): Sendung[] {
  if (frei <= 0) return [];
  const einzelne = nachrichten
    .filter(({ allein }) => allein)
    .slice(0, frei)
    .map((eine) => ({ sammel: null, nachrichten: [eine] }));
  return [
    ...einzelne,
    ...packeNeue(
      nachrichten.filter(({ allein }) => !allein),
      frei - einzelne.length,
      neueKennung,
    ),
  ];
}

function packeNeue(nachrichten: FaelligeNachricht[], frei: number, neueKennung: () => string): Sendung[] {
  if (frei <= 0) return [];
  const sofort = nachrichten.filter(({ ueberblick }) => !ueberblick);
  const gesammelt = nachrichten.filter(({ ueberblick }) => ueberblick);
  const einzeln = sofort.length + Math.min(gesammelt.length, 1) <= frei ? sofort.length : frei - 1;
  const rest = [...sofort.slice(einzeln), ...gesammelt].slice(0, HOECHSTENS_JE_SAMMELMAIL);
  const mails: Sendung[] = sofort.slice(0, einzeln).map((eine) => ({ sammel: null, nachrichten: [eine] }));
  return rest.length === 0 ? mails : [...mails, { sammel: neueKennung(), nachrichten: rest }];
}

function gruppen<T>(alle: readonly T[], schluessel: (eines: T) => string): Map<string, T[]> {
  const ergebnis = new Map<string, T[]>();
  for (const eines of alle)
    ergebnis.set(schluessel(eines), [...(ergebnis.get(schluessel(eines)) ?? []), eines]);
  return ergebnis;
}
