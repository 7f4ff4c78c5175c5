/**
 * F14: somebody asks for any Schritt as anybody, most of it nonsense. The page of the Vorgang is the model:
 * what it does not offer to that person is refused, and what it offers either succeeds or is refused for its
 * form alone.
 */
import { verfahren } from '#workflows';
import { waermeAn } from './last.js';
import { bestelle, sieh } from './menschen.js';

const GRUND = { grund: 'Bitte die Zahlen noch einmal belegen.' };
const FORMULARE = {
  zurueckgeben: GRUND,
  maengelMelden: GRUND,
  zurueckziehen: GRUND,
  bemerken: { text: 'Eine Anmerkung.' },
  festlegen: { titel: 'Ein anderer Titel' },
  aufsetzen: { teil: 'oeffentlich' },
  beschliessen: { anwesend: 9 },
  kenntnisNehmen: { anwesend: 9 },
  alsTischvorlageAnmelden: GRUND,
  absetzen: GRUND,
  inKlaerung: GRUND,
  neufassungErbitten: GRUND,
};
/** Refusals that concern the form, not the right to ask. */
const WEGEN_FORM = ['daten_ungueltig', 'bedingung_nicht_erfuellt'];
const ANTEIL_ANGEBOTEN = 0.5;

/** So many requests, one after the other; answers figures and contradictions. */
export async function pruefeIrrgang(welt, anzahl) {
  const { m, zufall } = welt;
  await waermeAn(welt, m, 6);
  const alle = Object.keys(verfahren.find(({ id }) => id === 'senatsvorlage').schritte);
  const menschen = Object.keys(m.personen);
  const versucht = new Set();
  const befunde = { 'getan, was nicht angeboten war (I-31)': [], 'angeboten, aber verweigert (I-31)': [] };
  const zahlen = { Schritte: 0, gelungen: 0, verweigert: 0 };
  for (let nr = 0; nr < anzahl; nr += 1) {
    const vorgang = zufall.eines(m.offene.filter(Boolean));
    const wer = zufall.eines(menschen);
    const seite = await sieh(welt, m.personen[wer], vorgang);
    const angeboten = seite?.schritte.filter(({ moeglich }) => moeglich).map(({ name }) => name) ?? [];
    const schritt =
      angeboten.length > 0 && zufall.mit(ANTEIL_ANGEBOTEN) ? zufall.eines(angeboten) : zufall.eines(alle);
    const { ausgang, status, code } = await bestelle(welt, m.personen[wer], {
      vorgang,
      schritt,
      daten:
        schritt === 'mitzeichnen'
          ? { ressort: wer.split('@')[1], urteil: 'erteilt' }
          : (FORMULARE[schritt] ?? {}),
      etag: seite?.etag ?? '"v1-"',
    });
    const fall = { wer, zustand: seite?.zustand ?? 'nicht zu sehen', schritt, ausgang, status, code };
    versucht.add(`${fall.zustand} ${schritt} ${wer.split('@')[0]}`);
    zahlen.Schritte += 1;
    zahlen[ausgang === 'bestaetigt' ? 'gelungen' : 'verweigert'] += 1;
    if (ausgang === 'bestaetigt' && !angeboten.includes(schritt))
      befunde['getan, was nicht angeboten war (I-31)'].push(fall);
    if (ausgang === 'abgelehnt' && angeboten.includes(schritt) && !WEGEN_FORM.includes(code))
      befunde['angeboten, aber verweigert (I-31)'].push(fall);
    if (seite && ['zurueckgezogen', 'abgelehnt', 'abgeschlossen'].includes(seite.zustand))
      await waermeAn(welt, m, 6);
  }
  return { zahlen: { ...zahlen, 'verschiedene (Zustand, Schritt, Rolle)': versucht.size }, befunde };
}
