/** Campaigns that the program of a released state left in every state; the demo has one only, in its middle. */

/** The usual way, with who goes it; what belongs to no one is the system's. */
const WEG = [
  { zustand: 'geplant', schritt: 'planwerteEinfrieren', wer: 'BW' },
  { zustand: 'eroeffnet', schritt: 'anfordern', wer: 'BW' },
  { zustand: 'erhebung', schritt: 'erhebungSchliessen', wer: 'BW' },
  { zustand: 'konsolidierung', schritt: 'konsolidieren', wer: 'BW' },
  { zustand: 'freigabeSF', schritt: 'freigeben', wer: 'STR' },
  { zustand: 'vorlageErstellt', schritt: 'vorlageBeschlossen', wer: null },
  { zustand: 'berichtet', schritt: 'abschliessen', wer: 'BW' },
  { zustand: 'abgeschlossen' },
];
const GRUND = { grund: 'Das Vorhaben ruht in diesem Jahr.' };
/** Years in which nobody else reports. */
const ERSTES_JAHR = 2040;

/** One campaign in each state of its way, and one that was broken off; made by that state's own runner. */
export async function kampagnenInJedemZustand({ Runner, systemzugriff, FRISTAKTEUR }, datenbank, mandant) {
  const runner = new Runner(datenbank);
  const zugriff = systemzugriff(mandant);
  const frage = (text, werte) => datenbank.transaktion(zugriff, (t) => t.abfrage(text, werte));
  const akteure = { null: FRISTAKTEUR };
  for (const rolle of ['BW', 'STR']) {
    const { rows } = await frage(
      `
        SELECT person_id AS id
        FROM amt
        WHERE rolle = $1
          AND ressort = 'SF'
          AND widerrufen_am IS NULL
        LIMIT 1`,
      [rolle],
    );
    akteure[rolle] = { art: 'person', person: rows[0].id, aemter: [] };
  }
  const mache = (vorgang, schritt, akteur, daten = {}) =>
    runner.step({ vorgang, schritt, daten, akteur, zugriff });

  const beginne = async (jahr) =>
    (
      await runner.beginne(zugriff, {
        art: 'kampagne',
        mandant,
        titel: `Jahresberichte ${jahr}`,
        stufe: 'offen',
        akteur: akteure.BW,
        daten: {},
        eingabe: { federfuehrung: 'SF', jahr, faellig: `${jahr + 1}-01-15`, gremien: {} },
      })
    ).vorgang;
  /** Nobody reports: the quickest way to a collection that can be closed. */
  const lasseEntfallen = async (kampagne) => {
    const { rows } = await frage('SELECT vorgang_id AS id FROM bericht WHERE kampagne_id = $1', [kampagne]);
    for (const { id } of rows) await mache(id, 'entfaellt', akteure.BW, GRUND);
  };

  for (const [nr, { zustand }] of WEG.entries()) {
    const kampagne = await beginne(ERSTES_JAHR + nr);
    for (const { zustand: hier, schritt, wer } of WEG) {
      if (hier === zustand) break;
      if (hier === 'erhebung') await lasseEntfallen(kampagne);
      const { rows } = await frage('SELECT zustand FROM vorgang WHERE id = $1', [kampagne]);
      // The last report that is waived closes the collection by itself.
      if (rows[0].zustand === hier) await mache(kampagne, schritt, akteure[wer]);
    }
  }
  await mache(await beginne(ERSTES_JAHR + WEG.length), 'abbrechen', akteure.BW, GRUND);
}
