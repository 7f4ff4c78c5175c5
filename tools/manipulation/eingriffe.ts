import { siegle, type Kopf, type Schluesselsatz, type Siegel } from '#siegel';
import { rechneEintrag, rechneKette, type Bestand, type Eintrag, type Mandantenbestand } from './bestand.js';
import type { Zufall } from './zufall.js';

/** Where the first thing was changed: a record, or a head when no record was touched. */
export interface Ort {
  mandant: string;
  eintrag?: number;
  kopf?: number;
}

export interface Umstaende {
  bestand: Bestand;
  z: Zufall;
  /** A key that the intruder made himself. */
  fremd: Schluesselsatz;
  /** The sealer's keys by id, for the intruder who has stolen them. */
  echt: ReadonlyMap<string, Schluesselsatz>;
}

export type Eingriff = (u: Umstaende) => Ort;

const gesiegelt = (m: Mandantenbestand): number => m.siegel.at(-1)?.kopf.bisSeq ?? 0;
const siegelUeber = (m: Mandantenbestand, seq: number): number =>
  m.siegel.find(({ kopf }) => kopf.bisSeq >= seq)?.kopf.nr ?? 0;
/** A record of its own in this trial, to be changed. */
function an(m: Mandantenbestand, seq: number): Eintrag {
  const e = structuredClone(m.eintraege[seq - 1] as Eintrag);
  m.eintraege[seq - 1] = e;
  return e;
}
const mandantVon = ({ bestand, z }: Umstaende): Mandantenbestand => z.eines(bestand.mandanten);

/** A sealed record of some Mandant. */
function ziel(u: Umstaende, bisVor = 0): { m: Mandantenbestand; seq: number; ort: Ort } {
  const m = mandantVon(u);
  const seq = u.z.zahl(1, gesiegelt(m) - bisVor);
  return { m, seq, ort: { mandant: m.mandant, eintrag: seq } };
}

/** Gives one value of the entry another one, anywhere in it. */
function verfaelsche(wert: Record<string, unknown>, z: Zufall): void {
  const namen = Object.keys(wert).filter((name) => name !== 'gegenstand');
  const name = z.eines(namen);
  const altes = wert[name];
  if (typeof altes === 'object' && altes !== null && !Array.isArray(altes) && Object.keys(altes).length > 0)
    return verfaelsche(altes as Record<string, unknown>, z);
  if (typeof altes === 'number') wert[name] = altes + z.zahl(1, 9);
  else
    wert[name] =
      typeof altes === 'string' ? `${altes.slice(0, -1)}${altes.endsWith('x') ? 'y' : 'x'}` : z.hex(8);
}

/** The same, and afterwards the intruder makes the whole chain fit again. */
const mitKette =
  (eingriff: (u: Umstaende) => { m: Mandantenbestand; ort: Ort }): Eingriff =>
  (u) => {
    const { m, ort } = eingriff(u);
    rechneKette(m);
    return ort;
  };
const ohneKette =
  (eingriff: (u: Umstaende) => { m: Mandantenbestand; ort: Ort }): Eingriff =>
  (u) =>
    eingriff(u).ort;

const aendern = (u: Umstaende) => {
  const { m, seq, ort } = ziel(u);
  verfaelsche(an(m, seq).eintrag, u.z);
  return { m, seq, ort };
};
const verschieben = (u: Umstaende) => {
  const { m, seq, ort } = ziel(u);
  const e = an(m, seq);
  e.zeit = new Date(Date.parse(e.zeit) + u.z.zahl(1, 1e9)).toISOString();
  return { m, ort };
};
const loeschen = (u: Umstaende) => {
  const { m, seq, ort } = ziel(u);
  m.eintraege.splice(seq - 1, u.z.zahl(1, Math.min(3, gesiegelt(m) - seq + 1)));
  return { m, ort };
};
const einfuegen = (u: Umstaende) => {
  const { m, seq, ort } = ziel(u);
  const neu = { ...structuredClone(u.z.eines(m.eintraege)), seq, vorher: an(m, seq).vorher };
  verfaelsche(neu.eintrag, u.z);
  rechneEintrag(neu);
  m.eintraege.splice(seq - 1, 0, neu);
  return { m, ort };
};
const verdoppeln = (u: Umstaende) => {
  const { m, seq } = ziel(u, 1);
  m.eintraege.splice(seq, 0, structuredClone(an(m, seq)));
  return { m, ort: { mandant: m.mandant, eintrag: seq + 1 } };
};
const vertauschen = (u: Umstaende) => {
  const { m, seq, ort } = ziel(u, 1);
  const andere = u.z.zahl(seq + 1, gesiegelt(m));
  [m.eintraege[seq - 1], m.eintraege[andere - 1]] = [an(m, andere), an(m, seq)];
  return { m, ort };
};
const ausFremdem = (u: Umstaende) => {
  const { m, seq, ort } = ziel(u);
  const woanders = u.z.eines(u.bestand.mandanten.filter((anderer) => anderer !== m));
  m.eintraege[seq - 1] = {
    ...structuredClone(u.z.eines(woanders.eintraege)),
    seq,
    vorher: an(m, seq).vorher,
  };
  return { m, ort };
};
const vertauscheMandanten = (
  u: Umstaende,
  tausche: (a: Mandantenbestand, b: Mandantenbestand) => void,
  ort: (a: Mandantenbestand) => Ort,
): Ort => {
  const [a, b] = u.bestand.mandanten as [Mandantenbestand, Mandantenbestand];
  tausche(a, b);
  return ort(a);
};

const mitDetail = (u: Umstaende, hat: boolean): { e: Eintrag; m: Mandantenbestand; ort: Ort } => {
  const m = mandantVon(u);
  const e = an(m, u.z.eines(m.eintraege.filter(({ salz }) => (salz !== undefined) === hat)).seq);
  return { e, m, ort: { mandant: m.mandant, eintrag: e.seq } };
};

/** Signs as the intruder, under his own key. */
export const alsFremder =
  (fremd: Schluesselsatz) =>
  (kopf: Kopf): Siegel =>
    siegle(
      {
        ...kopf,
        schluessel: fremd.id,
        ...(kopf.schluesselNeu ? { schluesselNeu: { id: fremd.id, verfahren: fremd.verfahren } } : {}),
      },
      fremd,
    );

export { aendern, gesiegelt, mandantVon, siegelUeber };

/** What is done to records, and how far the place is known afterwards. */
export const ANEINTRAEGEN: Record<string, Eingriff> = {
  'Eintrag geändert': ohneKette(aendern),
  'Eintrag geändert, sein Hash neu': (u) => {
    const { m, seq, ort } = aendern(u);
    rechneEintrag(an(m, seq));
    return ort;
  },
  'Eintrag geändert, Kette neu gerechnet': mitKette(aendern),
  'Zeit verschoben': ohneKette(verschieben),
  'Zeit verschoben, Kette neu gerechnet': mitKette(verschieben),
  'Suchspalte geändert': (u) => {
    const { m, seq, ort } = ziel(u);
    const { spalten } = an(m, seq);
    spalten[u.z.eines(Object.keys(spalten))] = u.z.hex(8);
    return ort;
  },
  'Hash ersetzt': (u) => {
    const { m, seq, ort } = ziel(u);
    an(m, seq).hash = u.z.hex();
    return ort;
  },
  gelöscht: ohneKette(loeschen),
  'gelöscht, Kette neu gerechnet': mitKette(loeschen),
  eingefügt: ohneKette(einfuegen),
  'eingefügt, Kette neu gerechnet': mitKette(einfuegen),
  verdoppelt: ohneKette(verdoppeln),
  'verdoppelt, Kette neu gerechnet': mitKette(verdoppeln),
  vertauscht: ohneKette(vertauschen),
  'vertauscht, Kette neu gerechnet': mitKette(vertauschen),
  'Ende abgeschnitten, Kettenkopf angepasst': (u) => {
    const { m, seq, ort } = ziel(u);
    m.eintraege.splice(seq - 1);
    rechneKette(m);
    return ort;
  },
  'ungesiegeltes Ende abgeschnitten': (u) => {
    const m = mandantVon(u);
    m.eintraege.splice(gesiegelt(m));
    return { mandant: m.mandant, eintrag: gesiegelt(m) + 1 };
  },
  'Detail geändert': (u) => {
    const { e, ort } = mitDetail(u, true);
    e.detail = { ...(e.detail as object), [u.z.hex(4)]: u.z.hex(4) };
    return ort;
  },
  'Salz geändert': (u) => {
    const { e, ort } = mitDetail(u, true);
    e.salz = u.z.hex();
    return ort;
  },
  'Detail erfunden': (u) => {
    const { e, ort } = mitDetail(u, false);
    Object.assign(e, { salz: u.z.hex(), detail: { text: u.z.hex(8) } });
    return ort;
  },
  'Details vertauscht': (u) => {
    const { e, m } = mitDetail(u, true);
    const anderer = an(
      m,
      u.z.eines(m.eintraege.filter(({ salz, seq }) => salz !== undefined && seq !== e.seq)).seq,
    );
    [e.salz, e.detail, anderer.salz, anderer.detail] = [
      anderer.salz as string,
      anderer.detail,
      e.salz as string,
      e.detail,
    ];
    return { mandant: m.mandant, eintrag: Math.min(e.seq, anderer.seq) };
  },
  'Eintrag aus anderem Mandanten': ohneKette(ausFremdem),
  'Eintrag aus anderem Mandanten, Kette neu gerechnet': mitKette(ausFremdem),
  'Einträge zweier Mandanten vertauscht': (u) =>
    vertauscheMandanten(
      u,
      (a, b) => {
        [a.eintraege, b.eintraege, a.stand, b.stand] = [b.eintraege, a.eintraege, b.stand, a.stand];
      },
      ({ mandant }) => ({ mandant, eintrag: 1 }),
    ),
  'Mandanten umbenannt': (u) =>
    vertauscheMandanten(
      u,
      (a, b) => {
        [a.mandant, b.mandant] = [b.mandant, a.mandant];
      },
      ({ mandant }) => ({ mandant, kopf: 1 }),
    ),
};
