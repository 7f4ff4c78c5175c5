import type { Vorlagenblick } from '../blick.js';

/** Notes on who reads the paper, and who is asked within a house. */
export const zugang = {
  leserBenannt: ({ kontext: { lesende = {} }, schritt: { daten, akteur } }: Vorlagenblick<'leser'>) => ({
    lesende: {
      ...lesende,
      [akteur.person]: [...new Set([...(lesende[akteur.person] ?? []), daten.imHaus])],
    },
  }),
  leserGestrichen: ({ kontext: { lesende = {} }, schritt: { daten, akteur } }: Vorlagenblick<'leser'>) => ({
    lesende: {
      ...lesende,
      [akteur.person]: (lesende[akteur.person] ?? []).filter((person) => person !== daten.imHaus),
    },
  }),
  imHausGefragt: ({
    kontext: { hausfragen = {} },
    schritt: { daten, akteur, als },
  }: Vorlagenblick<'hausfrage'>) => ({
    hausfragen: {
      ...hausfragen,
      [daten.imHaus]: { ressort: als?.ressort ?? '', von: akteur.person, beantwortetAm: null },
    },
  }),
  imHausGeantwortet: ({ kontext: { hausfragen = {} }, schritt: { akteur, als, jetzt } }: Vorlagenblick) => {
    const gefragte = gefragtePerson(akteur.person, als?.vertritt);
    const frage = hausfragen[gefragte];
    return frage ? { hausfragen: { ...hausfragen, [gefragte]: { ...frage, beantwortetAm: jetzt } } } : {};
  },
};

/** Who was asked: the person herself, or whom she stands in for. */
export const gefragtePerson = (person: string, vertritt: string | undefined): string => vertritt ?? person;
