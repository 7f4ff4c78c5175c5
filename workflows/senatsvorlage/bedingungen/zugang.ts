import { STUFEN, stufenworte, ZUGANGSPHASEN, type Stufe } from '#contract';
import { wenn } from '#engine';
import type { Vorlagenfrage } from '../blick.js';

const strenger = (eine: Stufe, andere: Stufe): boolean => STUFEN.indexOf(eine) > STUFEN.indexOf(andere);

/** Level of an attachment that everybody opens who reads the paper. */
const WIE_VORLAGE: Stufe = 'offen';
/** So many persons each member of the Senate names for one paper. */
const HOECHSTENS_LESENDE = 2;

/** Conditions on the level of a paper and on who reads it (regeln.md §1.6, C12). */
export const zugang = {
  stufeSteigt: ({
    schritt: {
      daten,
      lage: { stufe: bisher },
    },
  }: Vorlagenfrage<'stufe'>) =>
    wenn(
      daten === undefined || strenger(daten.stufe, bisher),
      `Die Vorlage ist schon „${stufenworte[bisher].de}“. Eine niedrigere Stufe legt die Senatskanzlei fest.`,
      `The paper is “${stufenworte[bisher].en}” already. A lower level is set by the Senate chancellery.`,
    ),
  stufeSinkt: ({
    schritt: {
      daten,
      lage: { stufe: bisher },
    },
  }: Vorlagenfrage<'stufe'>) =>
    wenn(
      daten === undefined || strenger(bisher, daten.stufe),
      `Die Vorlage ist „${stufenworte[bisher].de}“; gesenkt wird sie nur auf eine niedrigere Stufe.`,
      `The paper is “${stufenworte[bisher].en}”; it is lowered to a lower level only.`,
    ),
  /** Before anybody has read it, its author corrects what she has chosen. */
  stufeNichtGesenkt: ({
    kontext,
    schritt: {
      daten,
      lage: { stufe: bisher },
    },
  }: Vorlagenfrage<'festlegen'>) =>
    wenn(
      kontext.fassung === 0 || daten?.stufe === undefined || !strenger(bisher, daten.stufe),
      'Die Stufe einer eingereichten Vorlage senkt nur die Senatskanzlei, mit einem Grund.',
      'The level of a submitted paper is lowered by the Senate chancellery only, with a reason.',
    ),
  anlageNichtLockerer: ({
    schritt: {
      daten,
      lage: { stufe: vorlage },
    },
  }: Vorlagenfrage<'anlage' | 'anlageBeschreiben'>) =>
    wenn(
      daten?.stufe === undefined || daten.stufe === WIE_VORLAGE || !strenger(vorlage, daten.stufe),
      `Eine Anlage ist höchstens strenger als ihre Vorlage; diese ist „${stufenworte[vorlage].de}“.`,
      `An attachment may be stricter than its paper only; this one is “${stufenworte[vorlage].en}”.`,
    ),
  /** Until the paper is with the chancellery nobody reads it beyond its houses and those asked (regeln.md §1.6). */
  beimSenat: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      ZUGANGSPHASEN.indexOf(lage.phase) >= ZUGANGSPHASEN.indexOf('senat'),
      'Zum Lesen benannt wird, sobald die Vorlage bei der Senatskanzlei ist.',
      'Readers are named once the paper is with the Senate chancellery.',
    ),
  istVertraulich: ({ schritt: { lage } }: Vorlagenfrage) =>
    wenn(
      lage.stufe === 'vertraulich',
      'Benannt werden Personen nur für vertrauliche Vorlagen.',
      'Persons are named for confidential papers only.',
    ),
  imEigenenHaus: ({ schritt: { daten, als, lage } }: Vorlagenfrage<'hausfrage' | 'leser'>) =>
    wenn(
      daten === undefined || (als !== null && lage.haeuserDerPerson?.includes(als.ressort) === true),
      'Bitte wählen Sie eine Person, die heute ein Amt in Ihrem Haus hat; die Administration liest keine Vorlagen.',
      'Please choose a person who holds an office in your department today; the administration reads no papers.',
    ),
  hoechstensZweiLesende: ({ kontext, schritt: { akteur } }: Vorlagenfrage) =>
    wenn(
      (kontext.lesende?.[akteur.person] ?? []).length < HOECHSTENS_LESENDE,
      'Sie haben für diese Vorlage schon zwei Personen benannt. Streichen Sie zuerst eine.',
      'You have named two persons for this paper already. Please remove one first.',
    ),
  vonMirBenannt: ({ kontext, schritt: { daten, akteur } }: Vorlagenfrage<'leser'>) =>
    wenn(
      (kontext.lesende?.[akteur.person] ?? []).some(
        (person) => person === daten?.imHaus || daten === undefined,
      ),
      'Diese Person haben Sie nicht benannt.',
      'You have not named this person.',
    ),
  nochNichtGefragt: ({ kontext, schritt: { daten } }: Vorlagenfrage<'hausfrage'>) =>
    wenn(
      daten === undefined || kontext.hausfragen?.[daten.imHaus]?.beantwortetAm !== null,
      'Diese Person ist schon gefragt und hat noch nicht geantwortet.',
      'This person has been asked already and has not answered yet.',
    ),
};
