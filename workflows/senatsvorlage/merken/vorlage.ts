import { beteiligtePersonen } from '#engine';
import type { Vorlagenblick } from '../blick.js';
import type { Hauszeichnung, Vorlagenkontext, Vorlagenlage } from '../kontext.js';
import { betroffene, festgelegte, jetztGefragt, neuZuFragen, uebernommen, vertagt } from './mitzeichnung.js';

/**
 * The signatures fall, the release by the specialist review stays: whoever gave it must not sign later either.
 */
export function ohneZeichnung({
  freigaben: { zeichnen: _, ...freigaben },
}: Vorlagenkontext): Pick<Vorlagenkontext, 'freigaben' | 'gezeichnet'> {
  return { freigaben, gezeichnet: { STR: [], SEN: [] } };
}

/** What the Senatskanzlei and the CDS have found falls with the signatures. */
const OHNE_EINGANG = { zugelassen: false, tischvorlage: false, eingegangen: null };

function mitZeichnung(
  { kontext: { gezeichnet }, schritt: { als } }: Vorlagenblick,
  art: Hauszeichnung,
): Pick<Vorlagenkontext, 'gezeichnet'> {
  return { gezeichnet: { ...gezeichnet, [art]: [...gezeichnet[art], ...(als ? [als.ressort] : [])] } };
}

/** A dissent stays until its Ressort is asked again; then it says so again, or not. */
function mitDissens<T extends Pick<Vorlagenkontext, 'mitzeichnungen'>>(
  { dissens }: Vorlagenkontext,
  gefragt: T,
): T & Pick<Vorlagenkontext, 'dissens'> {
  return { ...gefragt, dissens: dissens.filter((r) => gefragt.mitzeichnungen[r]?.stand !== 'offen') };
}

/**
 * An editorial Fassung that left before it was confirmed and its term was over, or one from after the intake that the
 * co-signers were not told of, keeps no verdict (regeln.md C4): whoever it concerns is asked again.
 */
export function ohneUnbestaetigte(
  kontext: Vorlagenkontext,
): Pick<Vorlagenkontext, 'mitzeichnungen' | 'dissens' | 'redaktionell' | 'nachEingangGeaendert'> {
  const { mitzeichnungen, redaktionell, nachEingangGeaendert = [] } = kontext;
  const geaendert = [...(redaktionell?.geaendert ?? []), ...nachEingangGeaendert];
  const gefragt = neuZuFragen(
    mitzeichnungen,
    geaendert.length > 0 ? betroffene(mitzeichnungen, geaendert) : [],
  );
  return {
    ...mitDissens(kontext, { mitzeichnungen: gefragt }),
    redaktionell: null,
    nachEingangGeaendert: [],
  };
}

/** During co-signature: those whose sections changed are asked at once. */
const erneutGefragt = ({ kontext, schritt }: Vorlagenblick, geaendert: readonly string[]) =>
  mitDissens(
    kontext,
    jetztGefragt(kontext.mitzeichnungen, betroffene(kontext.mitzeichnungen, geaendert), schritt),
  );

/** A number of its own, unless nothing has changed since the last one. */
function naechsteFassung(
  { kontext, schritt: { lage } }: Vorlagenblick,
  weiteres: Partial<Vorlagenkontext>,
): Partial<Vorlagenkontext> {
  return lage.geaendert.length === 0 && kontext.fassung > 0
    ? {}
    : { fassung: kontext.fassung + 1, ...ohneZeichnung(kontext), ...weiteres };
}

/** A new try begins with the record of the withdrawn paper: whoever was asked there is asked again (C1). */
function mitVorgaengerin(kontext: Vorlagenkontext, { vorgaengerin }: Vorlagenlage): Vorlagenkontext {
  if (!vorgaengerin) return kontext;
  const { id, nummer, mitzeichnungen } = vorgaengerin;
  return {
    ...kontext,
    vorgaengerin: { id, nummer },
    mitzeichnungen: { ...uebernommen(mitzeichnungen, kontext.einbringer), ...kontext.mitzeichnungen },
  };
}

/** Notes on the paper itself: who wrote, its Fassungen, signatures and returns. */
export const vorlage = {
  erinnert: ({ schritt: { heute } }: Vorlagenblick) => ({ erinnertAm: heute }),
  mitwirkung: ({ kontext, schritt: { akteur, als } }: Vorlagenblick) => ({
    mitwirkende: [...new Set([...kontext.mitwirkende, ...beteiligtePersonen(akteur, als)])],
  }),
  festlegung: ({ kontext: bisher, schritt: { daten, lage } }: Vorlagenblick<'festlegen'>) => {
    const kontext = daten.vorgaengerin === undefined ? bisher : mitVorgaengerin(bisher, lage);
    const { sitzung, einbringer, federfuehrung, mitzeichnende, eile, eilegrund, gremien } = daten;
    const gesetzt = Object.fromEntries(
      Object.entries({ sitzung, einbringer, federfuehrung, eile, eilegrund }).filter(
        ([, wert]) => wert !== undefined,
      ),
    );
    return {
      ...gesetzt,
      ...(kontext.vorgaengerin && { vorgaengerin: kontext.vorgaengerin }),
      mitzeichnungen: mitzeichnende
        ? festgelegte(kontext.mitzeichnungen, mitzeichnende)
        : kontext.mitzeichnungen,
      ...(gremien
        ? { gremien: Object.fromEntries(gremien.map((g: string) => [g, kontext.gremien[g] ?? 'geplant'])) }
        : {}),
    };
  },
  /** In the house: who is concerned is asked when the paper comes to co-signature. */
  eingereichteFassung: (blick: Vorlagenblick) => {
    const ohneUnbestaetigtes = ohneUnbestaetigte(blick.kontext);
    const kontext = { ...blick.kontext, ...ohneUnbestaetigtes };
    return {
      ...ohneUnbestaetigtes,
      ...naechsteFassung(
        { ...blick, kontext },
        mitDissens(kontext, {
          mitzeichnungen: neuZuFragen(
            kontext.mitzeichnungen,
            betroffene(kontext.mitzeichnungen, blick.schritt.lage.geaendert),
          ),
        }),
      ),
      rueckgabe: null,
    };
  },
  /** During co-signature: who is concerned is asked now – after an editorial one only if somebody doubts it. */
  neueFassung: (blick: Vorlagenblick) => {
    const { kontext, schritt } = blick;
    const { geaendert } = schritt.lage;
    return naechsteFassung(
      blick,
      schritt.daten?.redaktionell === true
        ? {
            // Nobody is asked: neither requests nor terms of earlier ones go out again.
            angefragt: [],
            redaktionell: {
              fassung: kontext.fassung + 1,
              geaendert: [...new Set([...(kontext.redaktionell?.geaendert ?? []), ...geaendert])],
              von: beteiligtePersonen(schritt.akteur, schritt.als),
              bestaetigt: false,
            },
          }
        : { redaktionell: null, ...erneutGefragt(blick, geaendert) },
    );
  },
  /**
   * After the intake nobody is asked again: signers hear of it when it is signed, and may object (regeln.md C4).
   * Until then what it changed stays noted.
   */
  neufassung: (blick: Vorlagenblick) =>
    naechsteFassung(blick, {
      nachEingangGeaendert: [
        ...new Set([...(blick.kontext.nachEingangGeaendert ?? []), ...blick.schritt.lage.geaendert]),
      ],
    }),
  /** Back in co-signature it is a matter of co-signature, and every house signs anew after it (C10). */
  zurAbstimmung: ({ kontext }: Vorlagenblick) => ({
    ...ohneZeichnung(kontext),
    ...ohneUnbestaetigte(kontext),
  }),
  redaktionellBestaetigt: ({ kontext }: Vorlagenblick) => ({
    formalGeprueft: kontext.fassung,
    redaktionell: kontext.redaktionell && { ...kontext.redaktionell, bestaetigt: true },
  }),
  redaktionellVerworfen: (blick: Vorlagenblick) => ({
    ...erneutGefragt(blick, blick.kontext.redaktionell?.geaendert ?? []),
    redaktionell: null,
  }),
  redaktionellErledigt: () => ({ redaktionell: null }),
  formalGeprueft: ({ kontext }: Vorlagenblick) => ({ formalGeprueft: kontext.fassung }),
  freigabe: ({ kontext: { freigaben }, schritt: { type, akteur, als } }: Vorlagenblick) => ({
    freigaben: {
      ...freigaben,
      [type]: [...new Set([...(freigaben[type] ?? []), ...beteiligtePersonen(akteur, als)])],
    },
  }),
  gezeichnetStaatsrat: (blick: Vorlagenblick) => mitZeichnung(blick, 'STR'),
  gezeichnetSenator: (blick: Vorlagenblick) => mitZeichnung(blick, 'SEN'),
  /** The reason stands on the draft until the next submission (regeln.md F6). */
  rueckgabe: ({ kontext, schritt: { daten, akteur, als, jetzt } }: Vorlagenblick<'mitGrund'>) => ({
    ...OHNE_EINGANG,
    freigaben: {},
    gezeichnet: { STR: [], SEN: [] },
    mitzeichnungen: vertagt(kontext.mitzeichnungen),
    beantwortet: false,
    rueckgabe: {
      grund: daten.grund,
      von: akteur.person,
      amt: als ? `${als.rolle}@${als.ressort}` : '',
      am: jetzt,
    },
  }),
  zurueckgeholt: ({ kontext }: Vorlagenblick) => ({
    ...OHNE_EINGANG,
    freigaben: {},
    gezeichnet: { STR: [], SEN: [] },
    mitzeichnungen: vertagt(kontext.mitzeichnungen),
    beantwortet: false,
  }),
  /** Back to the formal check: the release by the specialist review stays. */
  zurueckgestellt: ({ kontext }: Vorlagenblick) => ({
    mitzeichnungen: vertagt(kontext.mitzeichnungen),
    beantwortet: false,
  }),
  zeichnungZurueckgenommen: ({ kontext }: Vorlagenblick) => ({ ...ohneZeichnung(kontext), ...OHNE_EINGANG }),
  zeichnungVerworfen: ({ kontext, schritt: { daten, akteur, als, jetzt } }: Vorlagenblick<'mitGrund'>) => ({
    ...ohneZeichnung(kontext),
    ...OHNE_EINGANG,
    rueckgabe: {
      grund: daten.grund,
      von: akteur.person,
      amt: als ? `${als.rolle}@${als.ressort}` : '',
      am: jetzt,
    },
  }),
  neufassungErbeten: ({ kontext }: Vorlagenblick) => ({
    ...ohneZeichnung(kontext),
    neufassungNach: kontext.fassung,
    neufassungAus: null,
  }),
  geloescht: () => ({ geloescht: true }),
  eingang: ({ schritt: { jetzt } }: Vorlagenblick) => ({ eingegangen: jetzt }),
};
