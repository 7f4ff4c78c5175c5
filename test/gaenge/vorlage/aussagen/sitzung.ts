import { STUFEN } from '#contract';
import { inhaber } from '../../menschen.js';
import { abgabeschluss, zielsitzung } from '../welt.js';
import {
  aussage,
  BESCHLIESSENDE,
  betritt,
  hat,
  hinter,
  letzte,
  seit,
  type Vorlagenaussage,
} from './rueckblick.js';

const IN_DER_SITZUNG = [...BESCHLIESSENDE, 'aufrufen', 'ueberweisen', 'aussetzen', 'ablehnen'];
const NACH_DER_SITZUNG = ['ausfertigen', 'veroeffentlichen', 'sperren', 'zuDenAkten'];

const nurInOffenerSitzung = aussage(
  'S1',
  'Aufgerufen und entschieden wird nur in einer offenen Sitzung an ihrem Tag, ausgefertigt und veröffentlicht erst nach ihr.',
  (welt, { type, vorher, heute }) => {
    if (IN_DER_SITZUNG.includes(type)) {
      const sitzung = welt.sitzung(vorher.sitzung);
      if (sitzung?.stand !== 'offen') return 'Die Sitzung ist nicht offen.';
      if (heute > zielsitzung(sitzung).offenBis) return 'Die Sitzung ist lange vorbei.';
      if (!welt.tops.some((top) => top.sitzung === sitzung.id)) return 'Es gibt keinen Tagesordnungspunkt.';
    }
    if (!NACH_DER_SITZUNG.includes(type)) return null;
    const beschluss = letzte(welt, (e) => BESCHLIESSENDE.includes(e.type));
    return (!beschluss || beschluss.heute > heute) && 'Der Senat hat noch nicht beschlossen.';
  },
);

const NEHMEN_AN = ['annehmen', 'empfehlen', 'aufsetzen', 'wiederAufsetzen', 'zulassen'];

const nurInKommende = aussage(
  'S12',
  'Eingereicht, angenommen, aufgesetzt und vertagt wird nur in eine Sitzung, die noch kommt.',
  (welt, eintrag) => {
    const { type, nachher, heute, daten } = eintrag;
    const gewaehlt = ['aufAndereSitzung', 'aussetzen', 'erneutBeraten', 'absetzen', 'festlegen'].includes(
      type,
    );
    const gemeint = gewaehlt ? daten['sitzung'] : nachher.sitzung;
    const prueft =
      NEHMEN_AN.includes(type) || type === 'einreichenFach' || gewaehlt || betritt(eintrag, 'eingereicht');
    if (!prueft || (gewaehlt && !gemeint)) return null;
    const sitzung = welt.sitzung(gemeint as string);
    if (!sitzung) return 'Diese Sitzung gibt es nicht.';
    const { stand, letzterTag, offenBis } = zielsitzung(sitzung);
    if (stand === 'abgeschlossen' || stand === 'entfallen') return `Die Sitzung ist ${stand}.`;
    return heute > (stand === 'offen' ? offenBis : letzterTag) && 'Die Sitzung ist vorbei.';
  },
);

const ergebnisBleibt = aussage(
  'S5',
  'Ein Ergebnis in einer Sitzung wird nie überschrieben.',
  (welt, eintrag) => {
    const { vorher, type, nr } = eintrag;
    if (!hat(eintrag, 'top_ergebnis') && !hat(eintrag, 'top_anlegen')) return null;
    const frueher = welt.chronik.find(
      (e) =>
        e.nr < nr &&
        hat(e, 'top_ergebnis') &&
        e.vorher.sitzung === vorher.sitzung &&
        e.type !== 'absetzen' &&
        e.type !== 'aufAndereSitzung' &&
        // Withdrawing leaves an outcome only where the paper had its item.
        e.vorher.top !== null,
    );
    return frueher !== undefined && `„${frueher.type}“ steht dort schon, nun kommt „${type}“.`;
  },
);

const spaetereSitzung = aussage(
  'S8',
  'Absetzen beendet nichts; ausgesetzt wird in eine spätere Sitzung, abgesetzt in eine andere.',
  (welt, { type, daten, vorher, nach }) => {
    if (type === 'absetzen' && !['tagesordnung', 'neufassung'].includes(nach))
      return `Abgesetzt nach „${nach}“.`;
    if (type === 'absetzen') return daten['sitzung'] === vorher.sitzung && 'Es ist dieselbe Sitzung.';
    if (type !== 'aussetzen') return null;
    const [alt, neu] = [welt.sitzung(vorher.sitzung), welt.sitzung(daten['sitzung'] as string)];
    return (neu?.datum ?? '') <= (alt?.datum ?? '') && 'Die neue Sitzung ist nicht später.';
  },
);

interface Stimmen {
  anwesend?: number;
  ja?: number;
  nein?: number;
  enthaltung?: number;
  stimmePraesident?: string;
}

const stimmenStimmen = aussage(
  'S10',
  'Beschlossen wird beschlussfähig, mit mindestens einem Ja und mit Mehrheit; abgelehnt nur mit Mehrheit dagegen.',
  (welt, { type, daten }) => {
    const gemeint = [...BESCHLIESSENDE, 'ablehnen', 'ueberweisen'].includes(type);
    if (!gemeint) return null;
    const { anwesend = 0, ja, nein, enthaltung, stimmePraesident }: Stimmen = daten;
    if (anwesend < welt.einstellungen.quorum) return `Nur ${anwesend} waren da.`;
    if ([ja, nein, enthaltung].every((zahl) => zahl === undefined)) return null;
    const [dafuer, dagegen] = [ja ?? 0, nein ?? 0];
    if (dafuer + dagegen + (enthaltung ?? 0) > anwesend) return 'Mehr Stimmen als Anwesende.';
    const gleich = dafuer === dagegen;
    if (type === 'ablehnen')
      return !(dagegen > dafuer || (gleich && stimmePraesident === 'nein')) && 'Keine Mehrheit dagegen.';
    if (dafuer === 0) return 'Beschlossen mit 0 Ja-Stimmen.';
    return !(dafuer > dagegen || (gleich && stimmePraesident === 'ja')) && 'Keine Mehrheit dafür.';
  },
);

const einBeschluss = aussage(
  'S7',
  'Neben einem Beschluss gibt es keinen zweiten; ein neuer folgt nur nach erneuter Beratung.',
  (welt, eintrag) => {
    if (!BESCHLIESSENDE.includes(eintrag.type)) return null;
    const frueher = letzte(welt, (e) => e !== eintrag && BESCHLIESSENDE.includes(e.type));
    if (!frueher) return null;
    const dazwischen = welt.chronik.filter(({ nr }) => nr > frueher.nr);
    return !dazwischen.some(({ type }) => type === 'erneutBeraten') && 'Der erste Beschluss gilt noch.';
  },
);

const rechtzeitigBleibtRechtzeitig = aussage(
  'S13',
  'Angenommen wird, was an seinem Tag rechtzeitig kam; was zu spät kommt, ist eine Tischvorlage.',
  (welt, eintrag) => {
    if (eintrag.type !== 'annehmen') return null;
    const eingang = letzte(welt, (e) => e.type === 'zeichnen' && betritt(e, 'eingereicht'));
    const sitzung = welt.sitzung(eintrag.vorher.sitzung);
    if (!eingang || !sitzung) return 'Sie ist nie eingegangen.';
    const damals = eingang.vorher.sitzung === sitzung.id ? (eingang.nachher.abgabeschluss ?? '') : '';
    const spaet = eingang.jetzt > abgabeschluss(sitzung) && eingang.jetzt > damals;
    return spaet && `Eingegangen ${eingang.jetzt}, Abgabeschluss ${abgabeschluss(sitzung)}.`;
  },
);

const umstellungZuZweit = aussage(
  'S2',
  'Umgestellt wird zu zweit; an Stelle eines Amts handelt nur jemand, wenn es unbesetzt ist.',
  (welt, eintrag) => {
    const { als, type } = eintrag;
    if (als?.statt && inhaber(`${als.rolle}@${als.ressort}`, welt.menschen).length > 0)
      return `${als.rolle}@${als.ressort} ist besetzt.`;
    if (type !== 'umstellungBestaetigen') return null;
    const vorschlag = letzte(welt, (e) => e.type === 'umstellungVorschlagen');
    if (!vorschlag) return 'Niemand hatte sie vorgeschlagen.';
    // From co-signature the paper may go on at once.
    const weiter =
      vorschlag.daten['station'] === 'ressortabstimmung' &&
      ['klaerung', 'schlusszeichnungStaatsrat'].includes(eintrag.nach);
    if (vorschlag.daten['station'] !== eintrag.nach && !weiter)
      return `Vorgeschlagen war „${String(vorschlag.daten['station'])}“.`;
    return hinter(eintrag).some((p) => hinter(vorschlag).includes(p)) && 'Es war dieselbe Person.';
  },
);

const niemandFehlt = aussage(
  'S2',
  'Zur Schlusszeichnung kommt eine Vorlage erst, wenn alle gefragten Ressorts geantwortet haben.',
  (_, eintrag) => {
    if (!betritt(eintrag, 'schlusszeichnungStaatsrat') || eintrag.von === 'eingereicht') return null;
    const offen = Object.entries(eintrag.nachher.mitzeichnungen).filter(([, { stand }]) => stand === 'offen');
    return offen.length > 0 && `${offen.map(([r]) => r).join(', ')} hat noch nicht geantwortet.`;
  },
);

const veroeffentlichung = aussage(
  '§1.6',
  'Vertrauliches wird nie veröffentlicht und nie in öffentlicher Sitzung beraten; die Stufe senkt nur die Senatskanzlei.',
  (welt, { type, daten, als, nachher }) => {
    if (type === 'veroeffentlichen') return welt.stufe === 'vertraulich' && 'Sie ist vertraulich.';
    if (type === 'aufsetzen')
      return (
        welt.stufe === 'vertraulich' && daten['teil'] !== 'vertraulich' && 'Sie steht im öffentlichen Teil.'
      );
    const gesenkt = STUFEN.indexOf(welt.stufe) < STUFEN.indexOf(welt.stufeZuvor);
    return (
      gesenkt &&
      nachher.fassung > 0 &&
      als?.rolle !== 'SK' &&
      `${als?.rolle}@${als?.ressort} senkt die Stufe.`
    );
  },
);

const ziffernMitArt = aussage(
  'S7',
  'Ausgefertigt wird, wenn jede Ziffer ihre Art hat; zu den Akten kommt, was keine offenen Aufträge hat.',
  (welt, { type }) => {
    if (type === 'ausfertigen') return welt.ziffernOhneArt > 0 && 'Eine Ziffer hat keine Art.';
    return type === 'zuDenAkten' && welt.offeneAuftraege > 0 && 'Ein Auftrag ist noch offen.';
  },
);

const gremienVorher = aussage(
  'S7',
  'Zu den Akten kommt eine Vorlage erst, wenn jedes vorgesehene Gremium befasst war.',
  (_, { type, nachher }) =>
    type === 'zuDenAkten' &&
    Object.values(nachher.gremien).includes('geplant') &&
    'Ein Gremium war noch nicht befasst.',
);

const neufassungIstNeu = aussage(
  'S9',
  'Eine erbetene Neufassung wird erst gezeichnet, wenn es sie gibt.',
  (welt, eintrag) => {
    if (eintrag.type !== 'zeichnen' || eintrag.von !== 'neufassung') return null;
    const seitBitte = seit(welt, (e) => betritt(e, 'neufassung'));
    const bitte = letzte(welt, (e) => betritt(e, 'neufassung'));
    return (
      bitte?.type === 'neufassungErbitten' &&
      !seitBitte.some(({ type }) => type === 'neueFassung') &&
      'Seit der Bitte gibt es keine neue Fassung.'
    );
  },
);

export const sitzungsaussagen: readonly Vorlagenaussage[] = [
  nurInOffenerSitzung,
  nurInKommende,
  ergebnisBleibt,
  spaetereSitzung,
  stimmenStimmen,
  einBeschluss,
  rechtzeitigBleibtRechtzeitig,
  umstellungZuZweit,
  niemandFehlt,
  veroeffentlichung,
  ziffernMitArt,
  gremienVorher,
  neufassungIstNeu,
];
