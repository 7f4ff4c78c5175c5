import type { schritte } from '../senatsvorlage/schritte.js';
import { besetzungGeprueft, entschied, geschah, schrieb, tatWas, type Taten } from './tat.js';

/** In the department. */
const imHaus = {
  bearbeiten: schrieb('hat am Text geschrieben', 'wrote in the text'),
  festlegen: schrieb('hat Angaben geändert', 'changed particulars'),
  anlageHinzufuegen: schrieb('hat eine Anlage hinzugefügt', 'added an attachment'),
  anlageEntfernen: schrieb('hat eine Anlage entfernt', 'removed an attachment'),
  anlageBeschreiben: schrieb('hat eine Anlage beschrieben', 'described an attachment'),
  abschnittFertig: schrieb('hat gesagt, ob ein Abschnitt fertig ist', 'said whether a section is finished'),
  vorschlagUebernehmen: schrieb('hat einen Textvorschlag übernommen', 'took over a proposed text'),
  bemerken: schrieb('hat eine Bemerkung geschrieben', 'wrote a remark'),
  bemerkungErledigen: schrieb('hat eine Bemerkung beantwortet', 'answered a remark'),
  einreichenFach: tatWas('hat zur Prüfung eingereicht', 'handed in for review'),
  zurueckholen: tatWas('hat die Vorlage zurückgeholt', 'took the paper back'),
  entwurfLoeschen: tatWas('hat den Entwurf gelöscht', 'deleted the draft'),
  erinnern: tatWas('hat an die offenen Aufgaben erinnert', 'reminded of the open tasks'),
  freigeben: entschied('hat fachlich freigegeben', 'approved the substance'),
  zurueckgeben: entschied('hat die Vorlage zurückgegeben', 'returned the paper'),
  formalBestanden: entschied('hat die Form für in Ordnung befunden', 'found the form in order'),
  formalPruefen: entschied('hat die Form erneut geprüft', 'checked the form again'),
  maengelMelden: entschied('hat Mängel der Form gemeldet', 'reported faults of form'),
  zurueckziehen: entschied('hat die Vorlage zurückgezogen', 'withdrew the paper'),
};

/** Among the Ressorts. */
const abstimmung = {
  mitzeichnen: entschied('hat über die Mitzeichnung entschieden', 'decided on the co-signature'),
  urteilErsetzen: entschied('hat die Mitzeichnung geändert', 'changed the co-signature'),
  mitzeichnungBestaetigen: entschied('bleibt bei der Mitzeichnung', 'stands by the co-signature'),
  einwandErheben: entschied('hat einen Einwand erhoben', 'raised an objection'),
  keineRueckmeldung: entschied(
    'hat festgehalten, dass keine Rückmeldung kam',
    'recorded that no answer came',
  ),
  ressortHerausnehmen: entschied('hat ein Ressort herausgenommen', 'took a department off the list'),
  ressortBeteiligen: tatWas('hat ein weiteres Ressort beteiligt', 'brought in another department'),
  erneutFragen: tatWas('hat ein Ressort erneut gefragt', 'asked a department again'),
  fristVerlaengern: entschied('hat die Mitzeichnungsfrist verlängert', 'extended the term of a co-signature'),
  fristverlaengerungErbitten: tatWas('hat um mehr Zeit gebeten', 'asked for more time'),
  fristZuKurz: tatWas('hält die Frist für zu kurz', 'finds the term too short'),
  eileBestaetigen: entschied('hat die Eile bestätigt', 'confirmed the urgency'),
  mitzeichnungsfristAbgelaufen: geschah(
    'Die Mitzeichnungsfrist ist abgelaufen.',
    'The term to co-sign has passed.',
  ),
  neueFassung: schrieb('hat eine neue Fassung erstellt', 'made a new version'),
  redaktionellBestaetigen: entschied(
    'hat bestätigt, dass die Fassung nur redaktionell geändert ist',
    'confirmed that the version is changed editorially only',
  ),
  redaktionellVerwerfen: entschied(
    'hält die Fassung für mehr als redaktionell geändert',
    'finds the version changed more than editorially',
  ),
  einspruchsfristAbgelaufen: geschah(
    'Die Frist, der redaktionellen Fassung zu widersprechen, ist abgelaufen.',
    'The term to object to the editorial version has passed.',
  ),
  zurKenntnis: tatWas('hat Ressorts unterrichtet', 'informed departments'),
  kenntnisNehmenImRessort: tatWas('hat die Kenntnisnahme bestätigt', 'confirmed having taken note'),
  abstimmungSchliessen: entschied('hat die Abstimmung geschlossen', 'closed the co-signature'),
  geeinigt: entschied('hat die Einigung festgestellt', 'stated the agreement'),
  dissensDokumentieren: entschied('hat den Dissens dokumentiert', 'documented the dissent'),
  massgabeErledigen: entschied('hat eine Maßgabe erledigt', 'settled a condition'),
  massgabeUmsetzen: tatWas('hat eine Maßgabe als umgesetzt gemeldet', 'reported a condition as met'),
  massgabeZurueckweisen: entschied('hat eine Maßgabe zurückgewiesen', 'rejected a condition'),
  massgabefristAbgelaufen: geschah(
    'Auf die umgesetzte Maßgabe kam in der Frist keine Rückmeldung.',
    'No answer to the condition that was met came in its term.',
  ),
};

/** Signature, Senatskanzlei, Senate and after. */
const imSenat = {
  zeichnen: entschied('hat gezeichnet', 'signed'),
  zeichnungZurueckholen: entschied('hat die Zeichnung zurückgeholt', 'took the signature back'),
  annehmen: entschied('hat die Vorlage angenommen', 'accepted the paper'),
  alsTischvorlageAnmelden: tatWas(
    'hat die Vorlage als Tischvorlage angemeldet',
    'registered it as a late paper',
  ),
  aufAndereSitzung: tatWas('hat die Vorlage auf eine andere Sitzung genommen', 'moved it to another meeting'),
  zulassen: entschied('hat die Tischvorlage zugelassen', 'admitted the late paper'),
  empfehlen: entschied('hat die Vorlage dem Senat empfohlen', 'recommended the paper to the Senate'),
  neufassungErbitten: entschied('hat um eine Neufassung gebeten', 'asked for a new version'),
  inKlaerung: entschied('hat die Vorlage in die Klärung gegeben', 'gave the paper into clarification'),
  aufsetzen: tatWas('hat die Vorlage auf die Tagesordnung gesetzt', 'put the paper on the agenda'),
  aufrufen: tatWas('hat den Tagesordnungspunkt aufgerufen', 'called the item'),
  absetzen: entschied('hat die Vorlage abgesetzt', 'took the paper off the agenda'),
  beschliessen: entschied('hat den Beschluss des Senats festgehalten', 'recorded the decision of the Senate'),
  mitAenderungBeschliessen: entschied(
    'hat den geänderten Beschluss des Senats festgehalten',
    'recorded the changed decision of the Senate',
  ),
  kenntnisNehmen: entschied(
    'hat festgehalten, dass der Senat Kenntnis genommen hat',
    'recorded that the Senate has taken note',
  ),
  ueberweisen: entschied('hat die Überweisung festgehalten', 'recorded the referral'),
  aussetzen: entschied('hat die Aussetzung festgehalten', 'recorded the postponement'),
  ablehnen: entschied('hat die Ablehnung festgehalten', 'recorded the rejection'),
  wiederAufsetzen: tatWas('hat die Vorlage wieder aufgesetzt', 'put the paper on the agenda again'),
  ausfertigen: entschied('hat den Beschluss ausgefertigt', 'executed the decision'),
  widersprechen: entschied('hat Widerspruch eingelegt (§ 14 GO Senat)', 'objected (§ 14 GO Senat)'),
  erneutBeraten: entschied('lässt die Vorlage erneut beraten', 'has the paper deliberated again'),
  widerspruchZurueckweisen: entschied('hat den Widerspruch zurückgewiesen', 'rejected the objection'),
  veroeffentlichen: entschied('hat über die Veröffentlichung entschieden', 'decided on the publication'),
  sperren: entschied('hat entschieden, nicht zu veröffentlichen', 'decided not to publish'),
  gremiumMelden: tatWas('hat das Ergebnis eines Gremiums gemeldet', 'reported the outcome of a body'),
  zuDenAkten: tatWas('hat die Vorlage zu den Akten genommen', 'filed the paper'),
};

/** Who may see it, who is asked within a house, and what goes on when an office is vacant. */
const zugangUndBesetzung = {
  stufeAnheben: entschied('hat die Vertraulichkeit angehoben', 'raised the confidentiality'),
  stufeSenken: entschied('hat die Vertraulichkeit gesenkt', 'lowered the confidentiality'),
  leserBenennen: tatWas('hat eine Person zum Lesen benannt', 'named a person to read it'),
  leserStreichen: tatWas('hat eine benannte Person gestrichen', 'removed a named person'),
  imHausFragen: tatWas('hat im eigenen Haus gefragt', 'asked within the department'),
  imHausAntworten: tatWas('hat im eigenen Haus geantwortet', 'answered within the department'),
  hausfragefristAbgelaufen: geschah(
    'Der Termin einer Frage im Haus ist abgelaufen.',
    'The date of a question within the department has passed.',
  ),
  besetzungPruefen: besetzungGeprueft,
  umstellungVorschlagen: tatWas(
    'hat vorgeschlagen, die Vorlage umzustellen',
    'proposed to move the stuck paper',
  ),
  umstellungBestaetigen: entschied('hat die Umstellung bestätigt', 'confirmed moving the paper'),
  umstellungVerwerfen: entschied('hat die Umstellung verworfen', 'discarded moving the paper'),
};

/** What the history says of each Schritt of a Senatsvorlage. */
export const vorlagentaten: Taten<typeof schritte> = {
  ...imHaus,
  ...abstimmung,
  ...imSenat,
  ...zugangUndBesetzung,
};
