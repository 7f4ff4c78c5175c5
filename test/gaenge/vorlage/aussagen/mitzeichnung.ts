import type { Abschnitt } from '#contract';
import { plusArbeitstage } from '#kalender';
import type { Gefroren, Vorlagenwelt } from '../welt.js';
import {
  aussage,
  betritt,
  gefragtMit,
  hat,
  hinter,
  jeGefragt,
  letzte,
  nachrichten,
  seit,
  URTEILENDE,
  type Vorlagenaussage,
  type Vorlageneintrag,
} from './rueckblick.js';

/** What each Ressort has said last, out of its own acts. */
function letzteWorte(welt: Vorlagenwelt): Map<string, Vorlageneintrag> {
  const worte = new Map<string, Vorlageneintrag>();
  for (const eintrag of welt.chronik) {
    const ressort = String(eintrag.daten['ressort'] ?? '');
    if (URTEILENDE.includes(eintrag.type)) worte.set(ressort, eintrag);
    if (eintrag.type === 'ressortHerausnehmen') worte.delete(ressort);
  }
  return worte;
}

/** Objections that are neither withdrawn nor replaced nor documented as dissent after they were raised. */
function offeneBedenken(welt: Vorlagenwelt): string[] {
  const dokumentiert = letzte(welt, ({ type }) => type === 'dissensDokumentieren')?.nr ?? -1;
  return [...letzteWorte(welt)]
    .filter(([, { daten, nr }]) => daten['urteil'] === 'bedenken' && nr > dokumentiert)
    .map(([ressort]) => ressort);
}

const zurKanzlei = (eintrag: Vorlageneintrag): boolean =>
  (eintrag.type === 'zeichnen' && (betritt(eintrag, 'eingereicht') || betritt(eintrag, 'tagesordnung'))) ||
  eintrag.type === 'annehmen';

const bedenkenGehenNichtVerloren = aussage(
  'C2',
  'Kein Bedenken und keine offene Maßgabe geht auf dem Weg zur Tagesordnung verloren.',
  (welt, eintrag) => {
    if (!zurKanzlei(eintrag)) return null;
    const bedenken = offeneBedenken(welt);
    if (bedenken.length > 0)
      return `Das Bedenken von ${bedenken.join(', ')} ist weder geklärt noch dokumentiert.`;
    return (
      welt.einstellungen.massgabenBlockieren &&
      welt.offene.length > 0 &&
      `Die Maßgabe von ${welt.offene[0]?.ressort} ist noch offen.`
    );
  },
);

const gefragteBleiben = aussage(
  'C1',
  'Wer einmal gefragt war, bleibt im Vorgang; heraus nimmt ihn nur der CdS.',
  (welt, eintrag) => {
    const fehlend = [
      ...new Set([
        ...jeGefragt(welt),
        ...Object.keys(eintrag.vorher.mitzeichnungen).filter(
          (r) => eintrag.vorher.mitzeichnungen[r]?.gefragtAm !== null,
        ),
      ]),
    ].filter((ressort) => !Object.hasOwn(eintrag.nachher.mitzeichnungen, ressort));
    if (fehlend.length > 0) return `${fehlend.join(', ')} steht nicht mehr im Vorgang.`;
    const { rolle, ressort } = eintrag.als ?? { rolle: '', ressort: '' };
    return (
      eintrag.type === 'ressortHerausnehmen' &&
      !['CDS@SK', 'SEN@SK'].includes(`${rolle}@${ressort}`) &&
      `${rolle}@${ressort} nimmt ein Ressort heraus.`
    );
  },
);

const vorgaengerin = aussage(
  'C1',
  'Ein neuer Anlauf übernimmt, wer bei der zurückgezogenen Vorlage gefragt war – und nur bei einer des eigenen Hauses.',
  (welt, eintrag) => {
    const id = eintrag.type === 'festlegen' ? eintrag.daten['vorgaengerin'] : undefined;
    if (id === undefined) return null;
    if (eintrag.vorher.vorgaengerin && eintrag.vorher.vorgaengerin.id !== id)
      return 'Die Vorlage hatte schon eine andere Vorgängerin.';
    const alte = welt.zurueckgezogene.find((papier) => papier.id === id)?.kontext;
    if (!alte?.einbringer.some((haus) => eintrag.vorher.einbringer.includes(haus)))
      return 'Die Vorgängerin ist keine zurückgezogene Vorlage des eigenen Hauses.';
    const fehlend = Object.entries(alte.mitzeichnungen)
      .filter(([, { gefragtAm }]) => gefragtAm !== null)
      .map(([ressort]) => ressort)
      .filter(
        (r) => !Object.hasOwn(eintrag.nachher.mitzeichnungen, r) && !eintrag.nachher.einbringer.includes(r),
      );
    return fehlend.length > 0 && `${fehlend.join(', ')} fehlt im neuen Anlauf.`;
  },
);

const nurDasEigeneRessort = aussage(
  'C3',
  'Dass eine Maßgabe erfüllt oder verzichtbar ist, sagt nur ihr Ressort; abgewiesen wird sie als Dissens.',
  (welt, eintrag) => {
    for (const { art, daten } of eintrag.wirkungen) {
      if (art !== 'massgabe_erledigen') continue;
      const ressort = welt.massgaben.find(({ id }) => id === daten['massgabe'])?.ressort ?? '';
      const stand = String(daten['stand']);
      if (['erfuellt', 'verzichtet'].includes(stand) && eintrag.als?.ressort !== ressort)
        return `${eintrag.als?.ressort} sagt über die Maßgabe von ${ressort}: ${stand}.`;
      if (stand === 'zurueckgewiesen' && !eintrag.nachher.dissens.includes(ressort))
        return `Die abgewiesene Maßgabe von ${ressort} steht nicht als Dissens.`;
      if (stand === 'ohneRueckmeldung' && eintrag.akteur.art !== 'frist')
        return 'Ohne Ablauf der Frist heißt es „keine Rückmeldung“.';
    }
    return null;
  },
);

/** Has this Fassung changed a section that the Ressort is concerned with? A verdict on others does not hang on it. */
function betrifft(
  { abschnitte }: { abschnitte: readonly Abschnitt[] },
  welt: Vorlagenwelt,
  neue: Gefroren,
): boolean {
  const alte = welt.fassungen.find(({ nr }) => nr === neue.nr - 1);
  return (
    alte?.titel !== neue.titel ||
    alte.anlagen.join() !== neue.anlagen.join() ||
    abschnitte.some((b) => alte.abschnitte[b] !== neue.abschnitte[b])
  );
}

const redaktionellNurZuZweit = aussage(
  'C4',
  '„Nur redaktionell“ hält Urteile nur, wenn sonst nichts geändert ist und eine zweite Person es bestätigt.',
  (welt, eintrag) => {
    if (eintrag.von === 'entwurf' || !eintrag.nach.startsWith('schlusszeichnung')) return null;
    if (eintrag.von.startsWith('schlusszeichnung')) return null;
    const fassung = [...welt.fassungen].toSorted((a, b) => b.nr - a.nr)[0];
    if (!fassung?.redaktionell || jeGefragt(welt).length === 0) return null;
    const danach = welt.chronik.filter(({ nr }) => nr > fassung.akt);
    const schreibende = welt.chronik.filter(({ nr }) => nr === fassung.akt).flatMap(hinter);
    const alleNeu = Object.values(eintrag.nachher.mitzeichnungen).every(
      (m) => m.fassung === fassung.nr || m.stand === 'herausgenommen' || !betrifft(m, welt, fassung),
    );
    const zweite = danach.find(({ type }) => type === 'redaktionellBestaetigen');
    if (danach.some(({ type }) => type === 'redaktionellVerwerfen') || alleNeu) return null;
    if (!zweite) return `Fassung ${fassung.nr} heißt redaktionell, und niemand hat das bestätigt.`;
    return hinter(zweite).some((p) => schreibende.includes(p)) && 'Sie hat sich selbst bestätigt.';
  },
);

const redaktionellAendertNichts = aussage(
  'C4',
  'Wer „nur redaktionell“ sagt, hat weder G noch Titel, Anlage oder eine Zahl geändert.',
  (welt, eintrag) => {
    const neue = welt.fassungen.at(-1);
    if (!hat(eintrag, 'fassung_einfrieren') || !neue?.redaktionell || neue.akt !== eintrag.nr) return null;
    const alte = welt.fassungen.at(-2);
    const zahlen = (text: object = {}) => (Object.values(text).join(' ').match(/\d+/gu) ?? []).join();
    return (
      (alte?.abschnitte.G !== neue.abschnitte.G ||
        alte?.titel !== neue.titel ||
        alte?.anlagen.join() !== neue.anlagen.join() ||
        zahlen(alte?.abschnitte) !== zahlen(neue.abschnitte)) &&
      `Fassung ${neue.nr} ändert mehr als die Redaktion.`
    );
  },
);

const urteilVorDerUnterschrift = aussage(
  'C5',
  'Ein Urteil wechselt nur durch sein Ressort, und nach der Unterschrift des Staatsrats nur als Einwand.',
  (_, { vorher, nachher, daten, als, type }) => {
    const FERTIG = ['erteilt', 'erteiltMitMassgabe', 'bedenken', 'nichtBetroffen'];
    for (const [ressort, { stand }] of Object.entries(nachher.mitzeichnungen)) {
      const bisher = vorher.mitzeichnungen[ressort]?.stand;
      if (bisher === stand || !FERTIG.includes(stand)) continue;
      // A new try takes over what was said before.
      if (type === 'festlegen') continue;
      if (daten['ressort'] !== ressort || als?.ressort !== ressort || als.rolle !== 'STR')
        return `${ressort} steht auf „${stand}“, ohne es selbst gesagt zu haben.`;
      if (vorher.gezeichnet.STR.length > 0) return 'Der Staatsrat hatte schon gezeichnet.';
    }
    return null;
  },
);

const schweigenIstKeinJa = aussage(
  'C6',
  '„Keine Rückmeldung“ und „verschwiegen“ gibt es erst nach dem Ende der Frist – das zweite nur, wo die Anfrage es sagt.',
  (welt, { vorher, nachher, type, daten, jetzt }) => {
    for (const [ressort, { stand }] of Object.entries(nachher.mitzeichnungen)) {
      if (vorher.mitzeichnungen[ressort]?.stand === stand) continue;
      const seitAnfrage = seit(welt, (e) => gefragtMit(e).includes(ressort) && e.jetzt !== jetzt);
      const abgelaufen = seitAnfrage.some(
        (e) => e.type === 'mitzeichnungsfristAbgelaufen' && e.daten['ressort'] === ressort,
      );
      if (stand === 'keineRueckmeldung' && (!abgelaufen || daten['ressort'] !== ressort))
        return `${ressort}: „keine Rückmeldung“, ehe die Frist abgelaufen war.`;
      if (stand !== 'verschwiegen') continue;
      if (type !== 'mitzeichnungsfristAbgelaufen')
        return `${ressort} gilt ohne Fristablauf als verschwiegen.`;
      if (vorher.mitzeichnungen[ressort]?.verschweigt !== true)
        return `${ressort} gilt als verschwiegen, und die Anfrage sagte das nicht.`;
    }
    return null;
  },
);

const verlaengertWirdWasLaeuft = aussage(
  'C7',
  'Verlängert wird einmal und nur eine laufende Frist; das Ressort hört davon.',
  (_, { wirkungen, liefen, vorher, daten }) => {
    const verlaengerung = wirkungen.find(({ art }) => art === 'frist_verlaengern');
    if (!verlaengerung) return null;
    const ressort = String(daten['ressort']);
    if (!liefen.includes(`mitzeichnung:${ressort}`)) return `Die Frist von ${ressort} lief nicht mehr.`;
    if (vorher.mitzeichnungen[ressort]?.verlaengert) return `Die Frist von ${ressort} war schon verlängert.`;
    const melden = (verlaengerung.daten['melden'] ?? []) as string[];
    return !melden.includes(`STR@${ressort}`) && `${ressort} hört nichts davon.`;
  },
);

const eileMitGrund = aussage(
  'C8',
  'Eine kurze Frist hat einen Grund, und er steht in der Anfrage; „zu kurz“ heißt es binnen eines Arbeitstags.',
  (welt, eintrag) => {
    const { nachher, heute, type, daten } = eintrag;
    const anfrage = nachrichten(eintrag).find(({ art }) => art === 'mitzeichnung_angefordert');
    if (anfrage && nachher.eile !== 'normal' && !anfrage.grund)
      return 'Die eilige Anfrage nennt keinen Grund.';
    if (type !== 'fristZuKurz') return null;
    const frage = letzte(welt, (e) => gefragtMit(e).includes(String(daten['ressort'])));
    return (
      frage !== undefined &&
      heute > plusArbeitstage(frage.heute, 1) &&
      `Die Anfrage war vom ${frage.heute}, der Einspruch kommt am ${heute}.`
    );
  },
);

const eineStufeNachDerAnderen = aussage(
  'C9',
  'Eine spätere Stufe wird erst gefragt, wenn die frühere geantwortet hat; wer nicht gefragt ist, antwortet nicht.',
  (welt, eintrag) => {
    const { vorher, nachher, daten, type } = eintrag;
    if (type === 'mitzeichnen' && !vorher.mitzeichnungen[String(daten['ressort'])]?.gefragtAm)
      return `${String(daten['ressort'])} antwortet, ohne gefragt zu sein.`;
    const frueher = new Set(welt.chronik.slice(0, -1).flatMap(gefragtMit));
    for (const ressort of gefragtMit(eintrag)) {
      if (frueher.has(ressort)) continue;
      const reihe = nachher.mitzeichnungen[ressort]?.reihe ?? 1;
      const wartend = Object.entries(nachher.mitzeichnungen).find(
        ([r, m]) => r !== ressort && m.stand === 'offen' && (m.reihe ?? 1) < reihe,
      );
      if (wartend)
        return `${ressort} (Stufe ${reihe}) wird gefragt, und ${wartend[0]} hat nicht geantwortet.`;
    }
    return null;
  },
);

export const mitzeichnungsaussagen: readonly Vorlagenaussage[] = [
  gefragteBleiben,
  vorgaengerin,
  bedenkenGehenNichtVerloren,
  nurDasEigeneRessort,
  redaktionellAendertNichts,
  redaktionellNurZuZweit,
  urteilVorDerUnterschrift,
  schweigenIstKeinJa,
  verlaengertWirdWasLaeuft,
  eileMitGrund,
  eineStufeNachDerAnderen,
];
