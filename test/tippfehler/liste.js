/**
 * One misspelling of each kind: `von` is replaced once by `zu` in `datei`, and has to be an error there, or in
 * `zeigtSichIn`.
 */
const VORLAGE = 'workflows/senatsvorlage';

export const tippfehler = [
  {
    was: 'Feld in den Daten einer Wirkung',
    datei: `${VORLAGE}/wirkungen/mitzeichnung.ts`,
    von: 'tage: schritt.daten.tage',
    zu: 'tag: schritt.daten.tage',
  },
  {
    was: 'Feld eines Formulars in einer Bedingung',
    datei: `${VORLAGE}/bedingungen/sitzung.ts`,
    von: 'daten.anwesend >=',
    zu: 'daten.anwesende >=',
  },
  {
    was: 'Name einer Wirkung im Zustand',
    datei: `${VORLAGE}/senatsvorlage.workflow.ts`,
    von: "'gefragteAnfragen'",
    zu: "'gefragteAnfagen'",
  },
  {
    was: 'Art einer Nachricht',
    datei: `${VORLAGE}/wirkungen/mitzeichnung.ts`,
    von: "'neufassung_gezeichnet'",
    zu: "'neufassung_gezeichent'",
  },
  {
    was: 'Ziel eines Schritts',
    datei: `${VORLAGE}/senatsvorlage.workflow.ts`,
    von: "target: 'formalpruefung'",
    zu: "target: 'formalprüfung'",
  },
  {
    was: 'Kreis einer Stelle',
    datei: `${VORLAGE}/senatsvorlage.workflow.ts`,
    von: "'RL@federfuehrung'",
    zu: "'RL@federfuerung'",
  },
  {
    was: 'Wort einer geschlossenen Liste im Vergleich',
    datei: `${VORLAGE}/bedingungen/sitzung.ts`,
    von: "daten.teil === 'vertraulich'",
    zu: "daten.teil === 'vertaulich'",
  },
  {
    was: 'Name einer Frist in einer Wirkung',
    datei: `${VORLAGE}/wirkungen/vorlage.ts`,
    von: "fristen: ['entwurf']",
    zu: "fristen: ['entwuf']",
  },
  {
    was: 'Art einer Wirkung',
    datei: `${VORLAGE}/wirkungen/mitzeichnung.ts`,
    von: "art: 'frist_verlaengern'",
    zu: "art: 'frist_verlangern'",
  },
  {
    was: 'Bedingung eines Wegs',
    datei: 'workflows/auftrag/auftrag.workflow.ts',
    von: "'vorlageBekannt',",
    zu: "'vorlageBekant',",
  },
  {
    was: 'Schritt im üblichen Weg',
    datei: `${VORLAGE}/weg.ts`,
    von: "schritt: 'einreichenFach'",
    zu: "schritt: 'einreichen'",
  },
  {
    was: 'Feld des Kontexts in einer Notiz',
    datei: 'workflows/auftrag/auftrag.workflow.ts',
    von: "actions: ['vorlage', 'auftragsdaten', 'antwortMelden']",
    zu: "actions: ['vorlagen', 'auftragsdaten', 'antwortMelden']",
  },
  {
    was: 'Sache der vier Augen',
    datei: 'workflows/auftrag/schritte.ts',
    von: "zeichnet: ['aufhebung']",
    zu: "zeichnet: ['aufheben']",
  },
  {
    was: 'Pfad einer Route in der Seite',
    datei: 'apps/web/src/vorgang/Verfahren.tsx',
    projekt: 'apps/web/tsconfig.json',
    von: "'get /plan'",
    zu: "'get /plans'",
  },
  {
    was: 'Feld einer Abfrage in der Seite',
    datei: 'apps/web/src/vorgang/Verfahren.tsx',
    projekt: 'apps/web/tsconfig.json',
    von: 'abfrage: { sitzung, eile }',
    zu: 'abfrage: { sitzung, eil: eile }',
  },
  {
    was: 'Wort eines Katalogs der Seite',
    datei: 'libs/contract/src/befundworte.ts',
    projekt: 'apps/web/tsconfig.json',
    von: 'sachstand_leer:',
    zu: 'sachstand_fehlt:',
  },
  {
    was: 'Name einer Route am Controller',
    datei: 'apps/api/src/sitzungen/sitzungen.controller.ts',
    von: "@Route('get /plan')",
    zu: "@Route('get /plaene')",
  },
  {
    was: 'Befund beim Lesen eines Dokuments',
    datei: 'libs/dokumente/src/jahresbericht/lesen.ts',
    von: "'berichte_gekuerzt'",
    zu: "'berichte_gekürzt'",
  },
  {
    was: 'Spalte einer Anweisung',
    datei: 'apps/api/src/kalender/kalender.sql.ts',
    von: "'frist_am',",
    zu: "'frist_an',",
  },
];
