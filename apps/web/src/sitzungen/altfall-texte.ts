import type { Katalog } from '../sprache/sprache.js';

export const altfalltexte = {
  reiter: { de: 'Altfälle', en: 'Old cases' },
  erklaert: {
    de: 'Was vor einer heutigen Regel entschieden wurde und ihr widerspricht. Es bleibt, wie es ist; bitte halten Sie je Fall fest, was damit geschieht.',
    en: 'What was decided before a rule of today and contradicts it. It stays as it is; please record for each case what becomes of it.',
  },
  keine: { de: 'Kein Altfall ist offen.', en: 'No old case is open.' },
  verborgen: {
    de: 'Ein Vorgang, der noch nicht bei der Senatskanzlei liegt',
    en: 'A case that has not reached the chancellery yet',
  },
  erfasst: { de: 'erfasst am {tag}', en: 'listed on {tag}' },
  widerspricht: { de: 'Widerspricht der Regel „{regel}“', en: 'Contradicts the rule “{regel}”' },
  unbesetzt: { de: 'Unbesetzt', en: 'Vacant' },
  unbesetztErklaert: {
    de: 'Hier wartet ein Vorgang auf eine Stelle, die heute niemand innehat und niemand vertritt. Die Administration besetzt das Amt oder richtet eine Vertretung ein; bis dahin handelt an einer Station der Vorlage vom Tag danach an die Leitung der Senatskanzlei.',
    en: 'Here a case waits for an office that nobody holds and nobody deputises for today. The administration fills it or sets up a deputy; until then the head of the chancellery acts at the stations of a paper, from the day after.',
  },
  alleBesetzt: { de: 'Überall ist jemand zuständig.', en: 'Somebody is in charge everywhere.' },
  vorgang: { de: 'Vorgang', en: 'Case' },
  station: { de: 'Station', en: 'Station' },
  stelle: { de: 'Stelle', en: 'Office' },
  handelt: { de: 'Es handelt', en: 'Acting' },
  niemand: { de: 'niemand', en: 'nobody' },
  seit: { de: 'Seit', en: 'Since' },
  erledigen: { de: 'Erledigen', en: 'Settle' },
  grund: { de: 'Was damit geschieht, und warum', en: 'What becomes of it, and why' },
  festhalten: { de: 'Festhalten', en: 'Record' },
} satisfies Katalog;
