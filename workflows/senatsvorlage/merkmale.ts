import { offeneRessorts, type Mitzeichnung, type Vorlagenkontext } from './kontext.js';

const ungeklaert = ({ mitzeichnungen, dissens }: Vorlagenkontext) =>
  Object.entries(mitzeichnungen).some(([r, { stand }]) => stand === 'bedenken' && !dissens.includes(r));

const IN_ABSTIMMUNG = ['ressortabstimmung', 'klaerung', 'neufassung'];
/** The urgent paper of the examples is there for the objections to its term; the other one for everything else. */
const abstimmungsstand = (kontext: Vorlagenkontext) => {
  const offen = offeneRessorts(kontext);
  const jedes = (wie: (eine: Mitzeichnung) => unknown) =>
    Object.values(kontext.mitzeichnungen).some((eine) => wie(eine));
  if (kontext.eile === 'eilt') return [offen.length, jedes(({ einspruch }) => einspruch)];
  return [
    offen.length,
    offen.length === 1 && jedes(({ versaeumtAm }) => versaeumtAm),
    ungeklaert(kontext),
    offen.length === 0 && jedes(({ stand }) => stand === 'erteiltMitMassgabe'),
    kontext.redaktionell ? kontext.redaktionell.bestaetigt : kontext.formalGeprueft === kontext.fassung,
    kontext.redaktionell !== null,
  ];
};

/**
 * What tells one situation from another when the model is walked: verdicts while the houses co-sign, who takes part
 * until then. Whereto a stuck paper goes is the same from everywhere: at the intake all ways are walked.
 */
export const merkmale = (kontext: Vorlagenkontext, zustand: string): unknown =>
  kontext.umstellung?.offen
    ? [zustand === 'eingereicht' && kontext.umstellung.station]
    : [
        kontext.top !== null,
        kontext.veroeffentlichung,
        Object.values(kontext.gremien),
        zustand === 'neufassung' && kontext.fassung > (kontext.neufassungNach ?? 0),
        Object.keys(kontext.mitzeichnungen).length > 0,
        IN_ABSTIMMUNG.includes(zustand) && abstimmungsstand(kontext),
      ];
