/** A test that fails when a condition or a note is taken out. */
interface Beleg {
  spec: string;
  test: string;
}

/**
 * What seeded walks come by too seldom to miss it, or what another layer forbids as well, and the test that misses it:
 * by procedure and by what is taken out. `npm run gaenge -- --belege` runs each test without it.
 */
export const belege: Readonly<Record<string, Readonly<Record<string, Beleg>>>> = {
  senatsvorlage: {
    'Bedingung federfuehrungUnterEinbringern': {
      spec: 'workflows/senatsvorlage/freigabe.spec.ts',
      test: 'goes to review only with A, B and G filled, a leading Ressort among those that introduce it, and a Sitzung to come',
    },
    'Bedingung selbstGeschrieben': {
      spec: 'test/regeln/entwurf.e2e-spec.ts',
      test: 'is not thrown away by somebody of the house who has not written in it',
    },
    'Bedingung nochNichtBeteiligt': {
      spec: 'workflows/senatsvorlage/abstimmung.spec.ts',
      test: 'must neither take part already nor introduce the paper',
    },
    'Bedingung ohneBedenken': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'is not signed over an objection that nobody has answered, wherever it was moved (C2)',
    },
    'Bedingung dissensOffen': {
      spec: 'workflows/senatsvorlage/senatsvorlage.workflow.spec.ts',
      test: 'leads to every state on the shortest way',
    },
    'Bedingung keinGefragtesFehlt': {
      spec: 'test/regeln/mitzeichnung.e2e-spec.ts',
      test: 'is not taken off the list by the lead, and its objection waits at the way back',
    },
    'Bedingung vorgaengerinZurueckgezogen': {
      spec: 'test/regeln/vorgaengerin.e2e-spec.ts',
      test: 'is one of the own house, and only one',
    },
    'Bedingung nurEineVorgaengerin': {
      spec: 'test/regeln/vorgaengerin.e2e-spec.ts',
      test: 'is one of the own house, and only one',
    },
    'Bedingung schonGeurteilt': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'has its first verdict from co-signing, and only that is replaced (C5)',
    },
    'Bedingung eileBegruendet': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'is short only with a reason (C8)',
    },
    'Bedingung weitererStaatsrat': {
      spec: 'workflows/senatsvorlage/sitzung.spec.ts',
      test: 'is in time when it came in before the deadline, even if it is accepted after it',
    },
    'Bedingung weitererSenator': {
      spec: 'workflows/senatsvorlage/sitzung.spec.ts',
      test: 'is in time when it came in before the deadline, even if it is accepted after it',
    },
    'Bedingung ziffernBestimmt': {
      spec: 'workflows/senatsvorlage/sitzung.spec.ts',
      test: 'every part needs a kind before execution',
    },
    'Bedingung gremiumBekannt': {
      spec: 'workflows/senatsvorlage/sitzung.spec.ts',
      test: 'waits for every Gremium',
    },
    'Bedingung sitzungGehalten': {
      spec: 'workflows/senatsvorlage/sitzung.spec.ts',
      test: 'has decided nothing that could be executed, published or filed',
    },
    'Bedingung zielSpaeter': {
      spec: 'workflows/senatsvorlage/sitzung.spec.ts',
      test: 'is postponed only to a later meeting that is still to come',
    },
    'Bedingung neufassungVorgelegt': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'is not moved past the co-signers with a Fassung that they have not seen (C4)',
    },
    'Bedingung hoechstensZweiLesende': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'names two readers for each member, and asks nobody twice at once (§1.6, C12)',
    },
    'Bedingung nochNichtGefragt': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'names two readers for each member, and asks nobody twice at once (§1.6, C12)',
    },
    'Notiz festlegung': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'keeps what its author has set (F3)',
    },
    'Notiz zurAbstimmung': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'asks again about a Fassung from after the intake that goes back to co-signature (C4)',
    },
    'Notiz neufassungAusUeberwiesen': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'returns signed to the body that it was referred to (S9)',
    },
    'Notiz ersteAnfrage': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'extends no term, and hears no complaint about one, that has not begun (C7, C8)',
    },
    'Notiz urteilBleibt': {
      spec: 'workflows/senatsvorlage/senatsvorlage.workflow.spec.ts',
      test: 'knows in every state every Schritt and where it leads',
    },
    'Notiz neufassungAusAusgesetzt': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'returns signed to where it was postponed (S9)',
    },
    'Notiz neufassungFertig': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'returns signed to the body that it was referred to (S9)',
    },
    'Notiz umstellungErledigt': {
      spec: 'workflows/senatsvorlage/gaenge.spec.ts',
      test: 'is moved once for each proposal (S2)',
    },
  },
  auftrag: {
    'Bedingung nichtDieQuelle': {
      spec: 'workflows/auftrag/auftrag.spec.ts',
      test: 'needs another paper than its source',
    },
    'Notiz verlaengerungNachBeschluss': {
      spec: 'workflows/auftrag/auftrag.spec.ts',
      test: 'is given by the chancellery without an application where the Senate gave it',
    },
  },
};
