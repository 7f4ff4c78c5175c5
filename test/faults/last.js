/**
 * Load: people work on many Vorgaenge at once – write, submit, release, return, co-sign, sign, withdraw,
 * deputise, and try what they must not.
 */
import { inOrdnung } from '#workflows';
import { setTimeout as warte } from 'node:timers/promises';
import { angemeldet, heute } from './haus.js';
import { bestelle, frage, sieh } from './menschen.js';
import { gewichtet } from './zufall.js';

const TEXTE = {
  A: 'Das Problem.',
  B: 'Die Lösung.',
  C: 'Keine Alternativen.',
  D: 'Keine Kosten. Die Genderprüfung ist erfolgt. Klimacheck ohne Befund.',
  E: 'Die Abstimmung ist eingeleitet.',
  F: 'Geeignet.',
  G: '1. Der Senat nimmt den Bericht zur Kenntnis.\n\n2. Der Senat beschließt die Maßnahmen.',
};
const GRUND = { grund: 'Bitte die Zahlen noch einmal belegen.' };

const bemerken = (wer) => ({
  wer,
  schritt: 'bemerken',
  daten: () => ({ text: `Anmerkung ${Math.random()}` }),
});
const zurueck = (wer) => ({ wer, schritt: 'zurueckgeben', daten: () => GRUND });
const zurueckziehen = { wer: 'str@SF', schritt: 'zurueckziehen', daten: () => GRUND };
const mitzeichnen = (wer) => ({
  wer,
  schritt: 'mitzeichnen',
  daten: () => ({ ressort: wer.split('@')[1], urteil: 'erteilt' }),
});

/** What people do in each state, by weight. `verboten`: four eyes forbid it, whatever happens. */
const ARBEIT = {
  entwurf: [
    [4, { wer: 'aut@SF', schritt: 'bearbeiten' }],
    [2, bemerken('rl@SF')],
    [
      1,
      {
        wer: 'aut@SF',
        schritt: 'festlegen',
        daten: () => ({ titel: `Bericht ${Math.floor(Math.random() * 1e6)}` }),
      },
    ],
    [6, { wer: 'aut@SF', schritt: 'einreichenFach' }],
    [0.1, zurueckziehen],
  ],
  fachpruefung: [
    [5, { wer: 'rl@SF', schritt: 'freigeben' }],
    [3, { wer: 'al@SF', schritt: 'freigeben' }],
    [2, { wer: 'rl@SGFV', schritt: 'freigeben' }],
    [2, zurueck('rl@SF')],
    [1, bemerken('al@SF')],
    [1, { wer: 'aut@SF', schritt: 'freigeben', verboten: true }],
  ],
  formalpruefung: [
    [6, { wer: 'vb@SF', schritt: 'formalBestanden', daten: () => inOrdnung.formalBestanden }],
    [1, { wer: 'vb@SF', schritt: 'maengelMelden', daten: () => GRUND }],
  ],
  ressortabstimmung: [
    [4, mitzeichnen('str@SIS')],
    [4, mitzeichnen('str@SJV')],
    [2, { wer: 'aut@SF', schritt: 'bearbeiten' }],
    [2, { wer: 'aut@SF', schritt: 'neueFassung' }],
    [3, { wer: 'vb@SF', schritt: 'formalPruefen', daten: () => inOrdnung.formalPruefen }],
    [0.3, zurueck('str@SF')],
    [1, bemerken('str@SIS')],
  ],
  schlusszeichnungStaatsrat: [
    [5, { wer: 'str@SF', schritt: 'zeichnen' }],
    [1, zurueck('str@SF')],
  ],
  schlusszeichnungSenator: [
    [5, { wer: 'sen@SF', schritt: 'zeichnen' }],
    [0.5, zurueck('sen@SF')],
  ],
  eingereicht: [
    [5, { wer: 'sk@SK', schritt: 'annehmen', daten: () => inOrdnung.annehmen }],
    [1, { wer: 'sk@SK', schritt: 'maengelMelden', daten: () => GRUND }],
  ],
  vorberatung: [[5, { wer: 'sk@SK', schritt: 'empfehlen' }]],
  tagesordnung: [
    [3, { wer: 'sk@SK', schritt: 'aufAndereSitzung', daten: (m) => ({ sitzung: m.sitzungOffen, ...GRUND }) }],
    [3, { wer: 'sk@SK', schritt: 'aufsetzen', daten: () => ({ teil: 'oeffentlich' }) }],
    [4, { wer: 'sk@SK', schritt: 'aufrufen' }],
    [0.5, zurueckziehen],
  ],
  beratung: [[5, { wer: 'sk@SK', schritt: 'beschliessen', daten: () => ({ anwesend: 9 }) }]],
};

/** Begins a Vorlage over HTTP and brings it to its first submission; null when the run ended before. */
export async function beginneVorlage(welt, m, zufall) {
  const aut = m.personen['aut@SF'];
  const neu = await bestelle(welt, aut, {
    schritt: 'anlegen',
    daten: {
      art: 'senatsvorlage',
      titel: 'Bericht zur Verwaltungsmodernisierung',
      federfuehrung: 'SF',
      sitzung: m.sitzung,
    },
  });
  if (neu.ausgang !== 'bestaetigt') return null;
  const { vorgang } = neu;
  const abschnitte = Object.entries(TEXTE).map(([buchstabe, text]) => ({ buchstabe, text, version: 0 }));
  await bestelle(welt, aut, { vorgang, schritt: 'bearbeiten', daten: { abschnitte }, etag: '"v1-"' });
  if (zufall.mit(0.6))
    await bestelle(welt, aut, {
      vorgang,
      schritt: 'festlegen',
      daten: { mitzeichnende: [{ ressort: 'SIS' }, { ressort: 'SJV' }] },
      etag: '"v2-"',
    });
  return vorgang;
}

/** Begins the first Vorgaenge before anything is disturbed. */
export async function waermeAn(welt, m, vorgaenge = 12) {
  m.offene = await Promise.all(
    Array.from({ length: vorgaenge }, (_, nr) => beginneVorlage(welt, m, welt.zufall.fuer(`anfang-${nr}`))),
  );
}

/** Lets so many people work at once until `halte()`. */
export function arbeite(welt, m, { leute = 8, vorgaenge = 12 } = {}) {
  const offene = (m.offene ??= []);
  let halt = false;
  const einer = async (nr) => {
    const zufall = welt.zufall.fuer(`mensch-${nr}-${welt.geschichte.auftraege.length}`);
    while (!halt)
      await einGang(welt, m, zufall, { offene, vorgaenge }).catch((grund) => {
        (welt.gestell ??= []).push(`Last: ${grund.message}`);
      });
  };
  const alle = Promise.all(Array.from({ length: leute }, (_, nr) => einer(nr)));
  return {
    halte: async () => {
      halt = true;
      welt.ende = true;
      await alle;
      welt.ende = false;
    },
  };
}

async function einGang(welt, m, zufall, { offene, vorgaenge }) {
  if (offene.length < vorgaenge) {
    const neu = await beginneVorlage(welt, m, zufall);
    if (neu) offene.push(neu);
    return;
  }
  if (zufall.mit(0.03)) return vertrete(welt, m, zufall);
  const vorgang = zufall.eines(offene);
  const gesehen =
    (await sieh(welt, m.personen['sk@SK'], vorgang)) ?? (await sieh(welt, m.personen['str@SF'], vorgang));
  if (!gesehen) return void (await warte(50));
  const arbeit = ARBEIT[gesehen.zustand];
  if (!arbeit) return void (offene.includes(vorgang) && offene.splice(offene.indexOf(vorgang), 1));
  const { wer, schritt, daten, verboten } = gewichtet(zufall, arbeit);
  const person = m.personen[wer];
  const inhalt =
    schritt === 'bearbeiten' ? await neuerText(welt, person, vorgang, zufall) : (daten?.(m) ?? {});
  // One in ten gives up after a lost answer: what became of it stays unknown to the client.
  if (inhalt)
    await bestelle(welt, person, {
      vorgang,
      schritt,
      daten: inhalt,
      etag: gesehen.etag,
      verboten,
      beharrlich: !zufall.mit(0.1),
    });
}

async function neuerText(welt, person, vorgang, zufall) {
  const { status, inhalt } = await frage(welt, person, { pfad: `/vorgaenge/${vorgang}/abschnitte` });
  if (status !== 200) return null;
  const { buchstabe, version } = zufall.eines(
    (inhalt.eintraege ?? inhalt).filter((eine) => eine.buchstabe === 'A' || eine.buchstabe === 'B'),
  );
  return { abschnitte: [{ buchstabe, text: `${TEXTE[buchstabe]} ${zufall.ganz(1, 1e9)}`, version }] };
}

/** The reviewer sets up a deputy for today, or ends the deputyship. */
async function vertrete(welt, m, zufall) {
  const rl = m.personen['rl@SF'];
  const { inhalt } = await frage(welt, rl, { pfad: '/vertretungen' });
  const laufend = (Array.isArray(inhalt) ? inhalt : (inhalt?.eintraege ?? [])).filter(
    ({ vertretene, widerrufen }) => vertretene === rl.id && !widerrufen,
  );
  const ausweis = await angemeldet(welt.haus, { id: rl.id, mandant: m.mandant });
  if (laufend.length > 0)
    return frage(welt, rl, {
      methode: 'DELETE',
      pfad: `/vertretungen/${zufall.eines(laufend).id}`,
      ausweis,
    });
  const tag = await heute(welt.haus);
  return frage(welt, rl, {
    methode: 'POST',
    pfad: '/vertretungen',
    ausweis,
    inhalt: { vertretende: m.personen['rl@SGFV'].id, von: tag, bis: tag, grund: 'Urlaub' },
    schluessel: crypto.randomUUID(),
  });
}
