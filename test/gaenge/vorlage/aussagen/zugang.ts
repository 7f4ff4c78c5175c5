import { nachrichtenart, type Nachrichtenname } from '#contract';
import { darfSehen, type Ding, type Mensch as Lesende } from '../../../zugang/tafel.js';
import { geltende, inhaber, type Mensch } from '../../menschen.js';
import type { Vorlagenwelt } from '../welt.js';
import { aussage, gefragtMit, jeGefragt, nachrichten, type Vorlagenaussage } from './rueckblick.js';

/** The paper as the table of docs/zugang.md sees it. */
function ding(welt: Vorlagenwelt): Ding {
  const { kontext, stufe, phase } = welt;
  return {
    name: 'Vorlage',
    id: '',
    nummer: '',
    zeile: phase,
    stufe,
    haus: [...new Set([kontext.federfuehrung, ...kontext.einbringer])],
    gefragte: jeGefragt(welt),
    informierte: Object.keys(kontext.kenntnis),
    benannte: Object.values(kontext.lesende ?? {}).flat(),
  };
}

/** What the page says beside the table: whoever acts for a vacant office, confirms a move, or heard of an objection. */
function daneben({ kontext }: Vorlagenwelt): string[] {
  return [
    ...Object.values(kontext.ersatz ?? {}),
    ...(kontext.umstellung ? ['CDS@SK', 'SK@SK', 'SEN@SK'] : []),
    ...(Object.values(kontext.mitzeichnungen).some(({ einwand }) => einwand !== undefined) ? ['SK@SK'] : []),
  ];
}

function soll(welt: Vorlagenwelt, mensch: Mensch, papier: Ding): boolean {
  const aemter = geltende(mensch, welt.menschen);
  if (aemter.length === 0) return false;
  const eigene = aemter.filter(({ vertritt }) => vertritt === undefined);
  const stellen = aemter.map(({ rolle, ressort }) => `${rolle}@${ressort}`);
  if (daneben(welt).some((stelle) => stellen.includes(stelle))) return true;
  // A part of one's own counts with an office of one's own only.
  return (
    darfSehen(lesende(mensch, aemter), { ...papier, schreibende: [] }) ||
    schreibt(welt, mensch, eigene, papier)
  );
}

/** Whoever wrote in it counts with an office of her own in an introducing house, whoever was asked in the one that asked. */
function schreibt(
  { kontext }: Vorlagenwelt,
  mensch: Mensch,
  eigene: Mensch['aemter'],
  papier: Ding,
): boolean {
  const gefragtIn = kontext.hausfragen?.[mensch.id]?.ressort ?? '';
  const imHaus = eigene.filter(({ ressort }) => papier.haus.includes(ressort));
  const beiDerFrage = eigene.filter(({ ressort }) => ressort === gefragtIn);
  return (
    darfSehen(lesende(mensch, imHaus), { ...papier, schreibende: kontext.mitwirkende }) ||
    darfSehen(lesende(mensch, beiDerFrage), { ...papier, schreibende: [mensch.id] })
  );
}
const lesende = ({ id }: Mensch, aemter: Lesende['aemter']): Lesende => ({ wer: id, aemter });

/** What was compared last: the same paper is seen by the same people. */
const verglichen = new WeakMap<Vorlagenwelt, string>();

const wieDieTafel = aussage(
  '§1.6',
  'Wer die Vorlage sieht, sagt die Tafel von docs/zugang.md – für jede Person, nach jedem Schritt.',
  (welt) => {
    if (welt.kontext.geloescht) return null;
    const papier = ding(welt);
    const lage = JSON.stringify([papier, daneben(welt)]);
    if (verglichen.get(welt) === lage) return null;
    verglichen.set(welt, lage);
    const anders = welt.menschen.find((mensch) => welt.sieht(mensch) !== soll(welt, mensch, papier));
    if (!anders) return null;
    const aemter = anders.aemter.map(({ rolle, ressort }) => `${rolle}@${ressort}`).join(', ');
    const gefragt = welt.kontext.hausfragen?.[anders.id] ? ', im Haus gefragt' : '';
    return `${anders.name} (${aemter || 'ohne Amt'}${gefragt}) ${welt.sieht(anders) ? 'sieht' : 'sieht nicht'} eine Vorlage „${welt.stufe}“ in „${welt.phase}“.`;
  },
);

/** The chancellery sees what is vacant, whether it may read the paper or not (S2). */
const UNBESETZT = ['amt_unbesetzt', 'amt_wieder_besetzt'];

const werHoertDarfLesen = aussage(
  '§2',
  'Wem ein Schritt etwas sagt, der darf die Vorlage lesen.',
  (welt, eintrag) => {
    for (const { an, art } of nachrichten(eintrag)) {
      // A person who has written hears as long as she holds an office in the house.
      if (an.startsWith('person@') || (an === 'SK@SK' && UNBESETZT.includes(art))) continue;
      const blinde = inhaber(an, welt.menschen).filter((mensch) => !welt.sieht(mensch));
      const alle = inhaber(an, welt.menschen);
      if (blinde.length > 0 && blinde.length === alle.length)
        return `„${art}“ geht an ${blinde[0]?.name} (${an}) und darf dort nicht gelesen werden.`;
    }
    return null;
  },
);

const jedesEinmal = aussage('§2', 'Ein Schritt sagt jeder Stelle dasselbe nur einmal.', (_, eintrag) => {
  const alle = nachrichten(eintrag)
    .filter(({ art }) => nachrichtenart(art as Nachrichtenname).hinfaellig !== undefined)
    .map(({ an, art }) => `${art} an ${an}`);
  const doppelt = alle.find((eine, i) => alle.indexOf(eine) !== i);
  return doppelt !== undefined && `${doppelt} kommt zweimal.`;
});

const gefragtHeisstGefragt = aussage(
  '§2',
  'Genau die Ressorts, die ein Schritt fragt, bekommen die Anfrage – und ihre Frist beginnt.',
  (_, eintrag) => {
    const { vorher, nachher, beginnend, jetzt } = eintrag;
    const neue = Object.keys(nachher.mitzeichnungen).filter(
      (r) => nachher.mitzeichnungen[r]?.gefragtAm === jetzt && vorher.mitzeichnungen[r]?.gefragtAm !== jetzt,
    );
    const gefragte = gefragtMit(eintrag);
    const ohne = neue.find((r) => !gefragte.includes(r));
    if (ohne && nachher.mitzeichnungen[ohne]?.stand === 'offen')
      return `${ohne} ist gefragt und hört nichts davon.`;
    const zuviel = gefragte.find((r) => nachher.mitzeichnungen[r]?.stand !== 'offen');
    if (zuviel) return `${zuviel} wird gebeten, und ist gar nicht gefragt.`;
    const ohneFrist = gefragte.find(
      (r) => !beginnend.some(({ schluessel }) => schluessel === `mitzeichnung:${r}`),
    );
    return ohneFrist !== undefined && `${ohneFrist} wird gefragt, und keine Frist beginnt.`;
  },
);

export const zugangsaussagen: readonly Vorlagenaussage[] = [
  wieDieTafel,
  werHoertDarfLesen,
  jedesEinmal,
  gefragtHeisstGefragt,
];
