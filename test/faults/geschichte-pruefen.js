/**
 * Holds the history that clients wrote against the audit trail: nothing lost, nothing twice, linearizable for
 * each Vorgang.
 */

const BINDEND = new Set(['freigeben', 'mitzeichnen', 'zeichnen']);

/** Answers violations by the name of their check. `auftraege` and `gesehen` are those of one Mandant. */
export async function pruefeGeschichte(haus, mandant, { auftraege, gesehen }) {
  const pfad = await haus.sql(
    `
      SELECT vorgang_id AS vorgang, vorgang_version AS version, handlung, akteur, eintrag ->> 'nach' AS nach,
        eintrag ->> 'von' AS von
      FROM pruefpfad
      WHERE mandant_id = $1
        AND vorgang_id IS NOT NULL
      ORDER BY vorgang_id, vorgang_version`,
    [mandant],
  );
  const gemerkt = new Map(
    (
      await haus.sql(
        `
          SELECT schluessel, antwort ->> 'vorgang' AS vorgang, (antwort ->> 'version')::int AS version
          FROM idempotenz
          WHERE mandant_id = $1
            AND antwort ? 'version'`,
        [mandant],
      )
    ).map((zeile) => [zeile.schluessel, zeile]),
  );
  const eintraege = new Map(pfad.map((zeile) => [`${zeile.vorgang} ${zeile.version}`, zeile]));
  const gezeichnet = new Map(
    (
      await haus.sql(
        `
          SELECT vorgang_id AS vorgang, vorgang_version AS version, inhalt_sha256 AS inhalt
          FROM zeichnung
          WHERE mandant_id = $1`,
        [mandant],
      )
    ).map((zeile) => [`${zeile.vorgang} ${zeile.version}`, zeile]),
  );
  const geschehen = auftraege
    .map((einer) => wasGeschah(einer, gemerkt))
    .filter((einer) => einer.version !== null);
  return {
    'verloren (I-03)': auftraege.filter(
      (einer) =>
        einer.ausgang === 'bestaetigt' && !stimmt(einer, eintraege.get(`${einer.vorgang} ${einer.version}`)),
    ),
    'doppelte Wirkung (I-27)': doppelt(pfad, geschehen),
    'abgelehnt, aber geschehen': auftraege.filter(
      (einer) => einer.ausgang === 'abgelehnt' && einer.versuche === 1 && gemerkt.has(einer.schluessel),
    ),
    'zwei Bestätigungen auf einer Version (I-32)': mehrfach(
      auftraege.filter((einer) => einer.ausgang === 'bestaetigt'),
    ),
    'nicht linearisierbar (I-32)': nichtLinear([...geschehen, ...gesehen, ...genannte(auftraege)]),
    'gezeigt, was es nie gab': gesehen.filter(
      ({ vorgang, version, zustand }) => eintraege.get(`${vorgang} ${version}`)?.nach !== zustand,
    ),
    'Kette der Zustände gebrochen (I-31)': pfad.filter(
      (zeile, nr) =>
        zeile.version > 1 && pfad[nr - 1]?.vorgang === zeile.vorgang && pfad[nr - 1].nach !== zeile.von,
    ),
    'gezeichnet, was nicht gesehen wurde (I-01)': auftraege.filter(
      (einer) =>
        einer.ausgang === 'bestaetigt' &&
        BINDEND.has(einer.schritt) &&
        !gesehenUndGezeichnet(einer, gezeichnet),
    ),
    'Verbotenes bestätigt (I-06)': auftraege.filter(
      (einer) => einer.verboten && einer.ausgang === 'bestaetigt',
    ),
  };
}

/** An unknown outcome is looked up under its key: it may have happened or not, both are right. */
function wasGeschah(auftrag, gemerkt) {
  if (auftrag.ausgang === 'bestaetigt') return auftrag;
  const zeile = gemerkt.get(auftrag.schluessel);
  return {
    ...auftrag,
    vorgang: zeile?.vorgang ?? auftrag.vorgang,
    version: zeile?.version ?? null,
    ende: Number.POSITIVE_INFINITY,
  };
}

function stimmt({ schritt, zustand, wer }, zeile) {
  return zeile !== undefined && zeile.handlung === schritt && zeile.nach === zustand && zeile.akteur === wer;
}

/** Changes by people that no client ordered, or more of them than were ordered. Deadlines are nobody's. */
function doppelt(pfad, geschehen) {
  const bestellt = new Set(geschehen.map(({ vorgang, version }) => `${vorgang} ${version}`));
  return pfad.filter(
    ({ vorgang, version, akteur }) =>
      !['frist', 'system'].includes(akteur) && !bestellt.has(`${vorgang} ${version}`),
  );
}

function mehrfach(bestaetigte) {
  const da = new Map();
  return bestaetigte.filter(({ vorgang, version, schluessel }) => {
    const kennung = `${vorgang} ${version}`;
    const schon = da.get(kennung);
    da.set(kennung, schluessel);
    return schon !== undefined && schon !== schluessel;
  });
}

/** A refusal that names the version is a look at the Vorgang too. */
function genannte(auftraege) {
  return auftraege
    .filter(
      ({ ausgang, versionGenannt, vorgang, versuche }) =>
        ausgang === 'abgelehnt' && vorgang && versionGenannt && versuche === 1,
    )
    .map(({ vorgang, beginn, ende, versionGenannt }) => ({ vorgang, beginn, ende, version: versionGenannt }));
}

/**
 * Versions are the total order; it is linearizable exactly when it agrees with real time: whatever began
 * after something had ended comes later in that order. `schluessel` marks a change: it makes its version, so
 * nobody saw that version before.
 */
export function nichtLinear(ereignisse) {
  const jeVorgang = gruppiert(ereignisse);
  const falsch = [];
  for (const eines of jeVorgang.values()) {
    const nachEnde = eines.toSorted((a, b) => a.ende - b.ende);
    let zeiger = 0;
    let hoechste = 0;
    for (const ereignis of eines.toSorted((a, b) => a.beginn - b.beginn)) {
      while (zeiger < nachEnde.length && nachEnde[zeiger].ende < ereignis.beginn)
        hoechste = Math.max(hoechste, nachEnde[zeiger++].version);
      if (ereignis.schluessel ? ereignis.version <= hoechste : ereignis.version < hoechste)
        falsch.push({ ...ereignis, vorher: hoechste });
    }
  }
  return falsch;
}

function gruppiert(ereignisse) {
  const gruppen = new Map();
  for (const eines of ereignisse) {
    if (!gruppen.has(eines.vorgang)) gruppen.set(eines.vorgang, []);
    gruppen.get(eines.vorgang).push(eines);
  }
  return gruppen;
}

function gesehenUndGezeichnet({ vorgang, version, etag }, gezeichnet) {
  const gesehen = /-([0-9a-f]*)"$/u.exec(etag ?? '')?.[1] ?? '';
  return gezeichnet.get(`${vorgang} ${version}`)?.inhalt?.startsWith(gesehen) === true && gesehen !== '';
}
