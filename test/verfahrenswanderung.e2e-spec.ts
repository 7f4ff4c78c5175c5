import { beforeAll, describe, expect, it } from '@jest/globals';
import { defineWorkflow, text, type Workflow } from '#engine';
import { Verfahrenswanderung } from '#runner';
import { senatsvorlage, verfahren } from '#workflows';
import { eineVorlage, frischeDatenbank, liesVorgang, mache, organisation, person, type Organisation } from './umgebung/index.js';

const { maschine: _maschine, hash: _hash, ...definition } = senatsvorlage;

/** Version 2: the specialist review has another name, and its deadline another length. */
const neu = defineWorkflow({
  ...definition,
  version: 2,
  fristen: { ...definition.fristen, fachpruefung: { titel: text('Fachprüfung', 'Specialist review'), regel: { art: 'arbeitstage', tage: 5 } } },
  zustaende: Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(definition.zustaende).replaceAll('"fachpruefung"', '"hauspruefung"').replaceAll('"hauspruefung":{"actions"', '"fachpruefung":{"actions"')))),
} as typeof definition) as unknown as Workflow;

const zustaende = Object.fromEntries(Object.keys(definition.zustaende).map((name) => [name, name === 'fachpruefung' ? 'hauspruefung' : name]));
const fristen = Object.fromEntries(Object.keys(definition.fristen).map((name) => [name, 'behalten' as const]));
const plan = { von: { id: 'senatsvorlage', version: 1 }, nach: { id: 'senatsvorlage', version: 2 }, zustaende, fristen };

describe('Moving running Vorgaenge to a new version of their procedure', () => {
  let haus: Organisation;
  let wanderung: Verfahrenswanderung;
  const als = (wer: string) => ({ mandant: haus.mandant, person: person(haus, wer).id });

  beforeAll(async () => {
    haus = await organisation(await frischeDatenbank());
    await haus.db.sql('INSERT INTO workflow_definition (id, version, hash, definition) VALUES ($1, 2, $2, $3)', [neu.id, neu.hash, '{}']);
    wanderung = new Verfahrenswanderung(haus.datenbank, [...verfahren, neu]);
  });

  it('needs two persons, keeps deadlines, and leaves an audit record in each Vorgang', async () => {
    const inPruefung = await eineVorlage(haus, { zustand: 'fachpruefung' });
    const entwurf = await eineVorlage(haus);
    const vorher = await haus.db.sql(`SELECT datum::text, zeitpunkt FROM frist WHERE vorgang_id = $1 AND stand = 'laeuft'`, [inPruefung.id]);
    const vorschlag = await wanderung.schlageVor(als('sk@SK'), plan);
    expect(vorschlag.vollstaendig).toBe(true);
    expect(vorschlag.vorgaenge.map(({ von, nach }) => [von, nach])).toEqual([['fachpruefung', 'hauspruefung'], ['entwurf', 'entwurf']]);
    expect((await liesVorgang(haus, inPruefung.id)).definition_version).toBe(1);

    await expect(wanderung.bestaetige(als('sk@SK'), vorschlag.wanderung)).rejects.toMatchObject({ code: 'bedingung_nicht_erfuellt' });
    const bericht = await wanderung.bestaetige(als('cds@SK'), vorschlag.wanderung);
    expect(bericht.vollstaendig).toBe(true);
    expect(await liesVorgang(haus, inPruefung.id)).toMatchObject({ definition_version: 2, definition_hash: neu.hash, zustand: 'hauspruefung', version: inPruefung.version + 1 });
    expect(await haus.db.sql(`SELECT datum::text, zeitpunkt FROM frist WHERE vorgang_id = $1 AND stand = 'laeuft'`, [inPruefung.id])).toEqual(vorher);
    const eintraege = await haus.db.sql<{ handlung: string }>('SELECT handlung FROM pruefpfad WHERE vorgang_id = $1 ORDER BY vorgang_version DESC LIMIT 1', [entwurf.id]);
    expect(eintraege).toEqual([{ handlung: 'wandern' }]);
    expect((await wanderung.bestaetige(als('cds@SK'), vorschlag.wanderung)).vorgaenge).toEqual([]);
  });

  it('refuses a plan that leaves a state without a target, and says which', async () => {
    const { entwurf: _entwurf, ...luecke } = zustaende;
    await expect(wanderung.schlageVor(als('sk@SK'), { ...plan, zustaende: luecke })).rejects.toMatchObject({ code: 'eingabe_ungueltig', message: expect.stringContaining('entwurf') });
  });

  it('does not let the procedure of a Vorgang change without a plan', async () => {
    const { id } = await eineVorlage(haus);
    await expect(haus.db.sql('UPDATE vorgang SET definition_version = 2, definition_hash = $2, version = version + 1 WHERE id = $1', [id, neu.hash])).rejects.toThrow('nur durch eine Migration');
    await expect(mache(haus, id, 'bemerken', 'aut@SF', { text: 'läuft weiter' })).resolves.toMatchObject({ zustand: 'entwurf' });
  });
});
