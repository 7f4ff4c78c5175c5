/** What is wrong with a procedure. */
export type Befundcode =
  /** A way leads to a state that does not exist. */
  | 'ziel_fehlt'
  /** The state in which a Vorgang begins does not exist. */
  | 'beginn_fehlt'
  /** No way leads to the state. */
  | 'zustand_unerreichbar'
  /** From the state no end can be reached. */
  | 'ende_unerreichbar'
  /** An end from which something still leads on. */
  | 'ende_mit_schritten'
  /** A way behind one that has no condition: it is never taken. */
  | 'weg_verdeckt'
  /** States that follow each other at once in a circle. */
  | 'sofort_schleife'
  | 'titel_fehlt'
  | 'phase_fehlt'
  /** A task that nobody has. */
  | 'aufgabe_ohne_rolle'
  | 'rolle_unbekannt'
  | 'kreis_unbekannt'
  /** A Schritt that no role may make. */
  | 'schritt_fuer_niemand'
  | 'schritt_ohne_eintrag'
  /** An entry of `schritte` without title or without its consequence. */
  | 'schritt_unvollstaendig'
  /** A way of a Schritt of which nobody hears, and no reason why. */
  | 'schritt_stumm'
  /** A name that belongs to XState (`xstate.…`, `done.…`, `error.…`). */
  | 'name_vorbehalten'
  | 'bedingung_fehlt'
  | 'aktion_fehlt'
  /** A note and an effect of the same name: one hides the other. */
  | 'name_doppelt'
  | 'frist_fehlt'
  | 'frist_ohne_regel'
  /** A deadline whose end brings about nothing. */
  | 'frist_ohne_wirkung'
  | 'handler_fehlt'
  /** Declared, but used nowhere. */
  | 'unbenutzt'
  /** A matter of four eyes does not exist, or nobody writes or signs it. */
  | 'vier_augen_unbekannt'
  /** One natural person can make both Schritte. */
  /** A station of the usual way does not lead to the next. */
  | 'weg_unterbrochen'
  | 'vier_augen_umgehbar'
  /** Walking the model with the example facts never came there. */
  | 'nie_betreten'
  | 'schritt_nie_moeglich'
  /** Walking came to a task that nobody has. */
  | 'niemand_zustaendig'
  /** A condition, note or effect failed while walking. */
  | 'begehung_gescheitert'
  /** Walking found more situations than its limit. */
  | 'begehung_unvollstaendig';

/** A fault of a procedure: where it is, and a sentence that says what to do. */
export interface Modellbefund {
  code: Befundcode;
  /** `auftrag/offen/vorlageVerknuepfen`: procedure, state or part, name. */
  ort: string;
  de: string;
  en: string;
}

/** Walking was stopped at its limit. */
export function zuViele(id: string): Modellbefund {
  return befund(
    'begehung_unvollstaendig',
    [id],
    'Das Modell hat mehr Lagen, als begangen werden. Bitte „merkmale“ im Beispiel gröber fassen.',
    'The model has more situations than are walked. Please make “merkmale” of the example coarser.',
  );
}

/** Both sentences at once. */
export function befund(code: Befundcode, ort: readonly string[], de: string, en: string): Modellbefund {
  return { code, ort: ort.filter(Boolean).join('/'), de, en };
}
