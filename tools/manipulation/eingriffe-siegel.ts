import { kopfHash, siegle, type Kopf, type Siegel } from '#siegel';
import { rechneKette, rechneSiegel, type Mandantenbestand } from './bestand.js';
import {
  aendern,
  alsFremder,
  gesiegelt,
  mandantVon,
  siegelUeber,
  type Eingriff,
  type Ort,
  type Umstaende,
} from './eingriffe.js';

/** Some head; `nr` is its number, `bisVor` leaves out that many at the end. */
function kopfziel(
  u: Umstaende,
  bisVor = 0,
): { m: Mandantenbestand; nr: number; siegel: Siegel; ort: { mandant: string; kopf: number } } {
  const m = mandantVon(u);
  const nr = u.z.zahl(1, m.siegel.length - bisVor);
  const siegel = structuredClone(m.siegel[nr - 1] as Siegel);
  m.siegel[nr - 1] = siegel;
  return { m, nr, siegel, ort: { mandant: m.mandant, kopf: nr } };
}

const FELDER: ((kopf: Kopf, u: Umstaende) => void)[] = [
  (k, { z }) => {
    k.wurzel = z.hex();
  },
  (k, { z }) => {
    k.bisSeq += z.zahl(1, 5);
  },
  (k, { z }) => {
    k.vonSeq += z.zahl(1, 5);
  },
  (k, { z }) => {
    k.anzahl += z.zahl(1, 5);
  },
  (k, { z }) => {
    k.nr += z.zahl(1, 5);
  },
  (k, { z }) => {
    k.vorherigerKopf = z.hex();
  },
  (k, { z }) => {
    k.zeit = new Date(Date.parse(k.zeit) - z.zahl(1, 1e9)).toISOString();
  },
  (k, { fremd }) => {
    k.schluessel = fremd.id;
  },
  (k, { fremd }) => {
    k.schluesselNeu = { id: fremd.id, verfahren: fremd.verfahren };
  },
];

/** Changes a record, makes the chain fit, and then the heads from the one over that record on. */
function mitSiegeln(u: Umstaende, ab: 'ab hier' | 'alle', unterschreibe?: (kopf: Kopf) => Siegel): Ort {
  const { m, seq, ort } = aendern(u);
  const kopf = siegelUeber(m, seq);
  rechneKette(m);
  rechneSiegel(m, ab === 'alle' ? 1 : kopf, unterschreibe);
  return ort;
}

/** What is done to heads. The pinned key finds all of it. */
export const ANSIEGELN: Record<string, Eingriff> = {
  'Siegel entfernt': (u) => {
    const { m, nr, ort } = kopfziel(u, 1);
    m.siegel.splice(nr - 1, 1);
    return ort;
  },
  'alle Siegel entfernt': (u) => {
    const m = mandantVon(u);
    m.siegel = [];
    return { mandant: m.mandant, kopf: 1 };
  },
  'Siegel geändert': (u) => {
    const { siegel, ort } = kopfziel(u);
    u.z.eines(FELDER)(siegel.kopf, u);
    return ort;
  },
  'Siegel vertauscht': (u) => {
    const { m, nr, ort } = kopfziel(u, 1);
    [m.siegel[nr - 1], m.siegel[nr]] = [m.siegel[nr] as Siegel, m.siegel[nr - 1] as Siegel];
    return ort;
  },
  'Siegel verdoppelt': (u) => {
    const { m, nr, siegel } = kopfziel(u);
    m.siegel.splice(nr, 0, structuredClone(siegel));
    return { mandant: m.mandant, kopf: nr + 1 };
  },
  'Siegel aus anderem Mandanten': (u) => {
    const { m, nr, ort } = kopfziel(u);
    const fremdes = u.z.eines(u.bestand.mandanten.filter((anderer) => anderer !== m)).siegel;
    m.siegel[nr - 1] = structuredClone(fremdes[Math.min(nr, fremdes.length) - 1] as Siegel);
    return ort;
  },
  'Unterschrift entfernt': (u) => {
    const { siegel, ort } = kopfziel(u);
    delete siegel.signaturen[u.z.eines(Object.keys(siegel.signaturen))];
    return ort;
  },
  'Unterschrift geändert': (u) => {
    const { siegel, ort } = kopfziel(u);
    const bytes = Buffer.from(siegel.signaturen['ed25519'] as string, 'base64');
    const stelle = u.z.zahl(0, bytes.length - 1);
    bytes[stelle] = (bytes[stelle] as number) ^ (1 << u.z.zahl(0, 7));
    siegel.signaturen['ed25519'] = bytes.toString('base64');
    return ort;
  },
  'Geschichte und Siegel neu, alte Unterschriften': (u) => mitSiegeln(u, 'ab hier'),
  'Geschichte und Siegel neu, eigener Schlüssel': (u) => mitSiegeln(u, 'ab hier', alsFremder(u.fremd)),
  'Geschichte und alle Siegel neu, eigener Schlüssel': (u) => mitSiegeln(u, 'alle', alsFremder(u.fremd)),
  'Schlüsselwechsel vorgetäuscht': (u) => {
    const {
      m,
      nr,
      siegel: { kopf },
    } = kopfziel(u);
    const falscher: Kopf = {
      ...kopf,
      nr: nr + 1,
      vonSeq: kopf.bisSeq + 1,
      anzahl: 0,
      vorherigerKopf: kopfHash(kopf),
      schluessel: kopf.schluesselNeu?.id ?? kopf.schluessel,
      schluesselNeu: { id: u.fremd.id, verfahren: u.fremd.verfahren },
    };
    m.siegel.splice(nr, 0, siegle(falscher, u.fremd));
    return { mandant: m.mandant, kopf: nr + 1 };
  },
  'Neubeginn vorgetäuscht': (u) => {
    const m = mandantVon(u);
    const nr = u.z.zahl(2, m.siegel.length);
    const { kopf } = m.siegel[nr - 1] as Siegel;
    const { id, verfahren } = u.fremd;
    const neubeginn = u.z.zahl(1, kopf.bisSeq);
    const falscher: Kopf = { ...kopf, schluessel: id, schluesselNeu: { id, verfahren }, neubeginn };
    m.siegel[nr - 1] = siegle(falscher, u.fremd);
    return { mandant: m.mandant, kopf: nr };
  },
};

/** What leaves an export that is whole in itself: only heads kept outside the database find it. */
export const NURAUSSEN: Record<string, Eingriff> = {
  'auf älteren Stand zurückgedreht': (u) => {
    const { m, nr } = kopfziel(u, 1);
    m.siegel.splice(nr);
    m.eintraege.splice(gesiegelt(m));
    rechneKette(m);
    return { mandant: m.mandant, kopf: nr + 1 };
  },
  'letzte Siegel entfernt': (u) => {
    const { m, nr } = kopfziel(u, 1);
    m.siegel.splice(nr);
    return { mandant: m.mandant, kopf: nr + 1 };
  },
  'Geschichte neu ab einem Siegel, spätere Siegel entfernt': (u) => {
    const { m, seq, ort } = aendern(u);
    const kopf = siegelUeber(m, seq);
    rechneKette(m);
    m.siegel.splice(kopf - 1);
    return ort;
  },
  'Geschichte und Siegel neu, Schlüssel des Sieglers gestohlen': (u) =>
    mitSiegeln(u, 'ab hier', (kopf) => {
      const schluessel = u.echt.get(kopf.schluessel);
      if (!schluessel) throw new Error('Diesen Schlüssel hat der Siegler nicht.');
      return siegle(kopf, schluessel);
    }),
  'Mandant ganz entfernt': (u) => {
    const m = mandantVon(u);
    u.bestand.mandanten = u.bestand.mandanten.filter((anderer) => anderer !== m);
    return { mandant: m.mandant, kopf: 1 };
  },
};
