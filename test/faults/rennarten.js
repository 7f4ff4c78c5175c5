/**
 * Each kind answers what both were told, and what was violated (null: nothing). A refusal is 403, 404
 * (without the office the paper is not there), 409 or 412; anything else is a violation.
 */
import { neueKennung } from '#persistence';
import { zugleich } from './rennbahn.js';

const GRUND = { grund: 'Es eilt nicht mehr.' };
const stati = (antworten) =>
  antworten
    .map(({ status }) => status)
    .sort()
    .join('/');
const knapp = (antworten) =>
  antworten.map(({ status, code, inhalt }) => ({ status, code, version: inhalt?.version ?? null }));

/** Exactly one is right; the other is told so, with the version of the winner. */
function nurEiner(art, antworten, erlaubt = '201/409') {
  const [sieger, zweite] = antworten.toSorted((a, b) => a.status - b.status);
  const kennt =
    zweite.inhalt?.angaben?.version === undefined || zweite.inhalt.angaben.version >= sieger.inhalt?.version;
  return stati(antworten) === erlaubt && kennt ? null : { art, antworten: knapp(antworten) };
}

export const rennarten = {
  'freigeben/freigeben': async (bahn) => {
    await bahn.stelleAuf('fachpruefung');
    const antworten = await zugleich(
      bahn.zufall,
      () => bahn.schritt('rl@SF', 0, 'freigeben'),
      () => bahn.schritt('al@SF', 1, 'freigeben'),
    );
    return { antworten, verletzung: nurEiner('zwei Freigaben', antworten) };
  },

  /**
   * The verdict came first and is void, or it is refused because its content is no longer the one that
   * stands.
   */
  'zeichnen/ändern': async (bahn) => {
    await bahn.stelleAuf('ressortabstimmung', { mitzeichnende: ['SIS', 'SJV'] });
    const [{ version }] = await bahn.sql(
      `SELECT version FROM abschnitt WHERE vorgang_id = $1 AND buchstabe = 'A'`,
      [bahn.vorgang.id],
    );
    await bahn.mache('aut@SF', 'bearbeiten', {
      abschnitte: [{ buchstabe: 'A', text: `Das Problem ${neueKennung()}.`, version }],
    });
    const antworten = await zugleich(
      bahn.zufall,
      () => bahn.schritt('aut@SF', 0, 'neueFassung'),
      () => bahn.schritt('str@SIS', 1, 'mitzeichnen', { ressort: 'SIS', urteil: 'erteilt' }),
    );
    const [fassung, urteil] = antworten;
    const [nachher] = await bahn.sql(
      `SELECT stand #>> '{context,mitzeichnungen,SIS,stand}' AS sis FROM vorgang WHERE id = $1`,
      [bahn.vorgang.id],
    );
    const [zeichnung] =
      urteil.status === 201
        ? await bahn.sql(
            'SELECT inhalt_sha256 FROM zeichnung WHERE vorgang_id = $1 AND vorgang_version = $2',
            [bahn.vorgang.id, urteil.inhalt.version],
          )
        : [];
    const gut =
      fassung.status === 201 &&
      [201, 412].includes(urteil.status) &&
      nachher.sis === 'offen' &&
      (!zeichnung || zeichnung.inhalt_sha256 === bahn.vorgang.inhalt);
    return {
      antworten,
      verletzung: gut
        ? null
        : { art: 'Urteil über einen anderen Inhalt', antworten: knapp(antworten), sis: nachher.sis },
    };
  },

  'freigeben/Amt widerrufen': async (bahn) => {
    await bahn.stelleAuf('fachpruefung');
    const rl = bahn.person('rl@SF');
    const antworten = await zugleich(
      bahn.zufall,
      () => bahn.schritt('rl@SF', 0, 'freigeben'),
      () => bahn.frage('admin@SK', 1, { methode: 'DELETE', pfad: `/aemter/${rl.amt}` }),
    );
    const [freigabe, widerruf] = antworten;
    const [gegeben, widerrufen] = [
      freigabe.status === 201 ? await bahn.seq('freigeben', bahn.vorgang.id) : 0,
      await bahn.seq('amt_widerrufen', rl.amt),
    ];
    rl.amt = neueKennung();
    await bahn.sql(
      `
        INSERT INTO amt (id, mandant_id, person_id, rolle, ressort, von)
        VALUES ($1, $2, $3, 'RL', 'SF', '2020-01-01')`,
      [rl.amt, bahn.m.mandant, rl.id],
    );
    const gut =
      widerruf.status === 204 &&
      (freigabe.status === 201 ? gegeben < widerrufen : [403, 404].includes(freigabe.status));
    return {
      antworten,
      verletzung: gut
        ? null
        : { art: 'Freigabe nach dem Widerruf', antworten: knapp(antworten), gegeben, widerrufen },
    };
  },

  'freigeben/vertreten': async (bahn) => {
    await bahn.stelleAuf('fachpruefung');
    const ausweis = await bahn.angemeldet('rl@SF');
    const neu = {
      vertretende: bahn.person('rl@SGFV').id,
      von: bahn.heute,
      bis: bahn.heute,
      grund: 'Urlaub',
    };
    const freigeben = () => bahn.schritt('rl@SGFV', 0, 'freigeben');
    const beginn = await zugleich(
      bahn.zufall,
      () => bahn.frage('rl@SF', 1, { pfad: '/vertretungen', inhalt: neu, ausweis }),
      freigeben,
    );
    const id = beginn[0].inhalt?.id;
    const zuFrueh =
      beginn[1].status === 201 &&
      (await bahn.seq('freigeben', bahn.vorgang.id)) < (await bahn.seq('vertretung_einrichten', id));
    const ende = await zugleich(
      bahn.zufall,
      () => bahn.frage('rl@SF', 1, { methode: 'DELETE', pfad: `/vertretungen/${id}`, ausweis }),
      freigeben,
    );
    const zuSpaet =
      ende[1].status === 201 &&
      (await bahn.seq('freigeben', bahn.vorgang.id)) > (await bahn.seq('vertretung_beenden', id));
    const gut =
      beginn[0].status === 201 &&
      [201, 403, 404].includes(beginn[1].status) &&
      ende[0].status === 204 &&
      [201, 403, 404, 409].includes(ende[1].status) &&
      !zuFrueh &&
      !zuSpaet;
    const antworten = [...beginn, ...ende];
    return {
      antworten,
      verletzung: gut
        ? null
        : { art: 'Freigabe außerhalb der Vertretung', antworten: knapp(antworten), zuFrueh, zuSpaet },
    };
  },

  Doppelklick: async (bahn) => {
    await bahn.stelleAuf('fachpruefung');
    const schluessel = neueKennung();
    const klick = (api) => () => bahn.schritt('rl@SF', api, 'freigeben', {}, { schluessel });
    const antworten = await zugleich(bahn.zufall, klick(0), klick(1));
    const [{ anzahl }] = await bahn.sql(
      `
        SELECT count(*)::int AS anzahl
        FROM pruefpfad
        WHERE vorgang_id = $1
          AND handlung = 'freigeben'
          AND vorgang_version > $2`,
      [bahn.vorgang.id, bahn.vorgang.version],
    );
    const gut = stati(antworten) === '201/201' && antworten[0].text === antworten[1].text && anzahl === 1;
    return {
      antworten,
      verletzung: gut ? null : { art: 'doppelte Wirkung', antworten: knapp(antworten), anzahl },
    };
  },

  'zurückziehen/aufrufen': async (bahn) => {
    await bahn.stelleAuf('tagesordnung');
    const antworten = await zugleich(
      bahn.zufall,
      () => bahn.schritt('sk@SK', 0, 'aufrufen'),
      () => bahn.schritt('str@SF', 1, 'zurueckziehen', GRUND),
    );
    return { antworten, verletzung: nurEiner('aufgerufen und zurückgezogen', antworten) };
  },
};
