import { wenn } from '#engine';
import { datumBerlin, plusArbeitstage } from '#kalender';
import type { Vorlagenfrage } from '../blick.js';
import { bedenkende, offeneRessorts, wurdeGefragt, type Mitzeichnung } from '../kontext.js';

/** Arbeitstage within which an asked Ressort may say that an urgent term is too short (regeln.md C8, [A]). */
const EINSPRUCH_GEGEN_EILE = 1;

const mitzeichnungDes = ({ kontext, schritt: { daten } }: Vorlagenfrage): Mitzeichnung | undefined =>
  daten === undefined ? undefined : kontext.mitzeichnungen[daten.ressort];
const liste = (ressorts: readonly string[]): string => ressorts.join(', ');

/** Conditions of co-signature: who is asked, what was said, by when. */
export const abstimmung = {
  keineMitzeichnung: ({ kontext }: Vorlagenfrage) =>
    wenn(
      Object.keys(kontext.mitzeichnungen).length === 0,
      'Es sind noch Ressorts zu beteiligen.',
      'Departments still have to take part.',
    ),
  nochOffen: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || kontext.mitzeichnungen[daten.ressort]?.stand === 'offen',
      'Dieses Ressort hat seine Mitzeichnung schon abgegeben.',
      'This department has already given its verdict.',
    ),
  /** A stage that has not begun is not asked yet (C9). */
  schonGefragt: (frage: Vorlagenfrage) =>
    wenn(
      mitzeichnungDes(frage)?.gefragtAm !== null,
      'Dieses Ressort ist noch nicht an der Reihe: Zuerst antworten die Ressorts der früheren Stufe.',
      'It is not this department’s turn yet: those of the earlier stage answer first.',
    ),
  nochNichtBeteiligt: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || !Object.hasOwn(kontext.mitzeichnungen, daten.ressort),
      'Dieses Ressort ist schon beteiligt.',
      'This department already takes part.',
    ),
  fremdesRessort: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || !kontext.einbringer.includes(daten.ressort),
      'Ein einbringendes Ressort zeichnet nicht bei sich selbst mit.',
      'An introducing department does not co-sign its own paper.',
    ),
  nochNichtVerlaengert: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || kontext.mitzeichnungen[daten.ressort]?.verlaengert === false,
      'Diese Frist wurde schon einmal verlängert.',
      'This deadline has been extended once already.',
    ),
  /** C7: what has ended is not extended; then „keine Rückmeldung“ serves. */
  fristLaeuftNoch: (frage: Vorlagenfrage) =>
    wenn(
      !mitzeichnungDes(frage)?.versaeumtAm,
      'Die Frist ist schon abgelaufen und lässt sich nicht mehr verlängern. ' +
        'Sie können „Keine Rückmeldung“ festhalten oder das Ressort erneut fragen.',
      'The deadline has passed and cannot be extended. You can record “no answer” or ask again.',
    ),
  /** C6: only after the term and one reminder; both come with its end. */
  fristVersaeumt: (frage: Vorlagenfrage) =>
    wenn(
      frage.schritt.daten === undefined || Boolean(mitzeichnungDes(frage)?.versaeumtAm),
      'Die Frist dieses Ressorts läuft noch. „Keine Rückmeldung“ lässt sich erst nach ihrem Ende festhalten.',
      'The deadline of this department is still running; “no answer” can be recorded after its end.',
    ),
  alleFertig: ({ kontext }: Vorlagenfrage) => {
    const offen = offeneRessorts(kontext);
    return wenn(offen.length === 0, `Es fehlt noch: ${liste(offen)}.`, `Still missing: ${liste(offen)}.`);
  },
  ohneBedenken: ({ kontext }: Vorlagenfrage) => {
    const mit = bedenkende(kontext).filter((ressort) => !kontext.dissens.includes(ressort));
    return wenn(
      mit.length === 0,
      `Bedenken von ${liste(mit)} sind zu klären.`,
      `Objections of ${liste(mit)} must be settled.`,
    );
  },
  dissensOffen: ({ kontext }: Vorlagenfrage) =>
    wenn(
      bedenkende(kontext).some((ressort) => !kontext.dissens.includes(ressort)),
      'Es gibt keine Bedenken.',
      'There are no objections.',
    ),
  /** C6: the policy holds for requests that were sent under it, and said so. */
  schweigenGilt: (frage: Vorlagenfrage) =>
    wenn(
      mitzeichnungDes(frage)?.verschweigt === true,
      'Bei dieser Anfrage gilt Schweigen nicht als Zustimmung.',
      'For this request silence is not consent.',
    ),
  /** C1: whoever was asked stays on record. */
  keinGefragtesFehlt: ({ kontext, schritt: { daten } }: Vorlagenfrage) => {
    const bleibende = daten?.mitzeichnende?.map(({ ressort }: { ressort: string }) => ressort);
    const fehlende = Object.entries(kontext.mitzeichnungen)
      .filter(([ressort, m]) => wurdeGefragt(m) && bleibende?.includes(ressort) === false)
      .map(([ressort]) => ressort);
    return wenn(
      fehlende.length === 0,
      `${liste(fehlende)} ist schon um Mitzeichnung gebeten und bleibt beteiligt. ` +
        'Aus der Liste nimmt ein Ressort nur sein eigenes „nicht betroffen“ oder die Chefin oder der Chef der Senatskanzlei.',
      `${liste(fehlende)} has been asked to co-sign and stays. ` +
        'Only its own “not concerned” or the head of the chancellery takes a department off the list.',
    );
  },
  /** C1: a new try of a withdrawn paper of the own houses. */
  vorgaengerinZurueckgezogen: ({ kontext, schritt: { daten, lage } }: Vorlagenfrage<'festlegen'>) =>
    wenn(
      daten?.vorgaengerin === undefined ||
        (lage.vorgaengerin?.zurueckgezogen === true &&
          lage.vorgaengerin.einbringer.some((haus) => kontext.einbringer.includes(haus))),
      'Neu eingebracht wird nur eine zurückgezogene Vorlage Ihres Hauses.',
      'Only a withdrawn paper of your department is tried again.',
    ),
  /** C1: it has one predecessor, whose record it has taken over. */
  nurEineVorgaengerin: ({ kontext, schritt: { daten } }: Vorlagenfrage<'festlegen'>) =>
    wenn(
      daten?.vorgaengerin === undefined ||
        kontext.vorgaengerin === undefined ||
        kontext.vorgaengerin.id === daten.vorgaengerin,
      `Diese Vorlage ist schon der neue Anlauf von ${kontext.vorgaengerin?.nummer}.`,
      `This paper is the new try of ${kontext.vorgaengerin?.nummer} already.`,
    ),
  nochDabei: (frage: Vorlagenfrage) =>
    wenn(
      frage.schritt.daten === undefined ||
        (mitzeichnungDes(frage) !== undefined && mitzeichnungDes(frage)?.stand !== 'herausgenommen'),
      'Dieses Ressort ist nicht beteiligt.',
      'This department does not take part.',
    ),
  /** C5: replacing a verdict needs one; the first is given by „Mitzeichnen“. */
  schonGeurteilt: (frage: Vorlagenfrage) =>
    wenn(
      frage.schritt.daten === undefined ||
        !['offen', 'herausgenommen', undefined].includes(mitzeichnungDes(frage)?.stand),
      'Ihr Ressort hat noch nicht mitgezeichnet.',
      'Your department has not co-signed yet.',
    ),
  /** C3, C5: what a Ressort has said, it says itself – whatever other Ressort signs the same paper. */
  eigenesRessort: ({ schritt: { daten, als } }: Vorlagenfrage) =>
    wenn(
      daten === undefined || als?.ressort === daten.ressort,
      `Für ${daten?.ressort} spricht nur ${daten?.ressort} selbst.`,
      `Only ${daten?.ressort} itself speaks for ${daten?.ressort}.`,
    ),
  /** C4: one tap is for those whose verdict an own change of the lead has put in question. */
  wiederGefragt: (frage: Vorlagenfrage) =>
    wenn(
      frage.schritt.daten === undefined ||
        ['erteilt', 'nichtBetroffen'].includes(mitzeichnungDes(frage)?.zuletzt ?? ''),
      'Bestätigen lässt sich nur eine frühere Mitzeichnung ohne Maßgabe und ohne Bedenken.',
      'Only an earlier verdict without condition and objection can be confirmed.',
    ),
  /** C8: a short term needs its reason before anybody is asked. */
  eileBegruendet: ({ kontext, schritt: { daten } }: Vorlagenfrage) =>
    wenn(
      (daten?.eile ?? kontext.eile) === 'normal' || Boolean(daten?.eilegrund ?? kontext.eilegrund),
      'Eine verkürzte Mitzeichnungsfrist braucht eine Begründung; sie steht in der Anfrage an die Ressorts.',
      'A short term needs a reason; the departments read it in the request.',
    ),
  eilt: ({ kontext }: Vorlagenfrage) =>
    wenn(kontext.eile === 'eilt', 'Die Frist ist nicht als eilig gesetzt.', 'The term is not an urgent one.'),
  nochKeinEinspruch: (frage: Vorlagenfrage) =>
    wenn(
      mitzeichnungDes(frage)?.einspruch === undefined,
      'Über diese Frist ist schon entschieden.',
      'This term has been decided on already.',
    ),
  zuKurzGemeldet: (frage: Vorlagenfrage) =>
    wenn(
      frage.schritt.daten === undefined || mitzeichnungDes(frage)?.einspruch === 'zuKurz',
      'Dieses Ressort hat die Frist nicht beanstandet.',
      'This department has not objected to the term.',
    ),
  baldNachAnfrage: (frage: Vorlagenfrage) => {
    const gefragt = mitzeichnungDes(frage)?.gefragtAm;
    return wenn(
      !gefragt ||
        frage.schritt.heute <= plusArbeitstage(datumBerlin(new Date(gefragt)), EINSPRUCH_GEGEN_EILE),
      'Das ließ sich nur innerhalb eines Arbeitstags nach der Anfrage sagen.',
      'This could be said within one working day of the request only.',
    );
  },
};
