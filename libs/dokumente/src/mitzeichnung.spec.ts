import { describe, expect, it } from '@jest/globals';
import { liesAbstimmung } from './mitzeichnung.js';

const SIS = 'Senator für Inneres und Sport';
const SJV = 'Senatorin für Justiz und Verfassung';
const lies = (text: string) => {
  const { mitzeichnung, dissens } = liesAbstimmung(text);
  return [mitzeichnung, dissens];
};

describe('liesAbstimmung: given', () => {
  it.each([
    [`Der ${SIS} und die ${SJV} haben mitgezeichnet.`, { SIS: 'erteilt', SJV: 'erteilt' }],
    [`Der ${SIS} hat der Vorlage zugestimmt.`, { SIS: 'erteilt' }],
    [`Die ${SJV} hat keine Einwände erhoben.`, { SJV: 'erteilt' }],
    [`Der ${SIS} hat sein Einverständnis erklärt.`, { SIS: 'erteilt' }],
    [`Die Vorlage ist mit der ${SJV} und der Senatskanzlei abgestimmt.`, { SJV: 'erteilt', SK: 'erteilt' }],
    [`Der Entwurf wurde im Einvernehmen mit dem Senator für Finanzen erstellt.`, { SF: 'erteilt' }],
    [`Das Einvernehmen mit dem Senator für Finanzen ist hergestellt.`, { SF: 'erteilt' }],
    [`Einvernehmen mit dem Senator für Finanzen wurde erzielt.`, { SF: 'erteilt' }],
    [`Der ${SIS} trägt die Vorlage mit.`, { SIS: 'erteilt' }],
    [`Seitens des Senators für Finanzen bestehen keine Bedenken.`, { SF: 'erteilt' }],
    [`Bedenken des Senators für Finanzen bestehen nicht.`, { SF: 'erteilt' }],
    [
      `Folgende Ressorts haben mitgezeichnet: SF, SK und SJV.`,
      { SF: 'erteilt', SK: 'erteilt', SJV: 'erteilt' },
    ],
    [`SIS: erteilt\nSJV: erteilt`, { SIS: 'erteilt', SJV: 'erteilt' }],
    [`- ${SIS}: Zustimmung\n- ${SJV}: mitgezeichnet`, { SIS: 'erteilt', SJV: 'erteilt' }],
    [`Ressort\tErgebnis\n${SIS}\terteilt\n${SJV}\tkeine Einwände`, { SIS: 'erteilt', SJV: 'erteilt' }],
    [
      `Mitgezeichnet haben:\n- ${SIS}\n- ${SJV}\n- Senatskanzlei`,
      { SIS: 'erteilt', SJV: 'erteilt', SK: 'erteilt' },
    ],
    [
      `Die Vorlage ist mit folgenden Ressorts abgestimmt:\n\n- ${SIS}\n- ${SJV}`,
      { SIS: 'erteilt', SJV: 'erteilt' },
    ],
    [`Mitzeichnung erteilt: ${SIS}, ${SJV}.`, { SIS: 'erteilt', SJV: 'erteilt' }],
    [`Der Magistrat der Stadt Bremerhaven wurde beteiligt und hat keine Einwände.`, { MagBhv: 'erteilt' }],
    [`Der ${SIS} (mitgezeichnet), die ${SJV} (mitgezeichnet).`, { SIS: 'erteilt', SJV: 'erteilt' }],
    [`Die Senatskanzlei und der Magistrat sind einverstanden.`, { SK: 'erteilt', MagBhv: 'erteilt' }],
  ])('%s', (text, mitzeichnung) => expect(lies(text)).toEqual([mitzeichnung, []]));
});

describe('liesAbstimmung: with a Maßgabe', () => {
  it.each([
    [
      `Der ${SIS} hat unter der Maßgabe zugestimmt, dass die Kosten aus dem Ressortbudget getragen werden.`,
      { SIS: 'massgabe' },
    ],
    [
      `Die ${SJV} hat mit der Maßgabe mitgezeichnet, dass der Senator für Finanzen die Stellen bewilligt.`,
      { SJV: 'massgabe' },
    ],
    [`Der ${SIS} stimmt unter der Voraussetzung zu, dass die Deputation befasst wird.`, { SIS: 'massgabe' }],
    [`Der ${SIS} stimmt unter der Bedingung zu, dass die Deputation befasst wird.`, { SIS: 'massgabe' }],
    [`Die Mitzeichnung der ${SJV} erfolgte mit Maßgaben.`, { SJV: 'massgabe' }],
    [`SIS: erteilt mit Maßgabe\nSJV: erteilt`, { SIS: 'massgabe', SJV: 'erteilt' }],
    [
      `Der Senator für Finanzen hat seine Zustimmung an die Bedingung geknüpft, dass keine Folgekosten entstehen.`,
      { SF: 'massgabe' },
    ],
    [
      `Der Senator für Finanzen hat vorbehaltlich der Deckung im Ressortbudget mitgezeichnet.`,
      { SF: 'massgabe' },
    ],
    [`Der Senator für Finanzen hat unter Auflagen mitgezeichnet.`, { SF: 'massgabe' }],
    [
      `Die ${SJV} hat mitgezeichnet, der Senator für Finanzen unter der Maßgabe, dass Ziffer 3 entfällt.`,
      { SJV: 'erteilt', SF: 'massgabe' },
    ],
    [
      `Der Senator für Finanzen stimmt zu, sofern die Deckung aus dem Ressortbudget erfolgt.`,
      { SF: 'massgabe' },
    ],
  ])('%s', (text, mitzeichnung) => expect(lies(text)).toEqual([mitzeichnung, []]));
});

describe('liesAbstimmung: refused', () => {
  it.each([
    [`Einvernehmen mit dem Senator für Finanzen konnte nicht erzielt werden.`, ['SF']],
    [`Ein Einvernehmen mit dem Senator für Finanzen konnte nicht hergestellt werden.`, ['SF']],
    [`Mit dem Senator für Finanzen konnte kein Einvernehmen erzielt werden.`, ['SF']],
    [`Mit dem Senator für Finanzen wurde keine Einigung erzielt.`, ['SF']],
    [`Eine Einigung mit dem Senator für Finanzen kam nicht zustande.`, ['SF']],
    [`Dissens besteht mit dem Senator für Finanzen.`, ['SF']],
    [`Es besteht Dissens mit dem Senator für Finanzen zu Ziffer 2.`, ['SF']],
    [`Zwischen der Senatskanzlei und dem Senator für Finanzen besteht Dissens.`, ['SK', 'SF']],
    [`Der Senator für Finanzen vertritt eine abweichende Auffassung.`, ['SF']],
    [`Der Senator für Finanzen hat Bedenken. Diese konnten nicht ausgeräumt werden.`, ['SF']],
    [`Der Senator für Finanzen trägt die Vorlage nicht mit.`, ['SF']],
    [`Der Senator für Finanzen stimmt der Vorlage nicht zu.`, ['SF']],
    [`Der Senator für Finanzen lehnt die Vorlage ab.`, ['SF']],
    [`Der Senator für Finanzen hat die Vorlage abgelehnt.`, ['SF']],
    [`Der Senator für Finanzen hat der Vorlage widersprochen.`, ['SF']],
    [`Der Senator für Finanzen hat nicht mitgezeichnet.`, ['SF']],
    [`Der Senator für Finanzen verweigert die Mitzeichnung.`, ['SF']],
    [`Der Senator für Finanzen hat die Mitzeichnung versagt.`, ['SF']],
    [`Die Zustimmung des Senators für Finanzen liegt nicht vor, er lehnt Ziffer 2 ab.`, ['SF']],
    [`SF: Dissens`, ['SF']],
    [`SF: abgelehnt`, ['SF']],
    [`Dissens: SF (Ziffer 2)`, ['SF']],
    [`Nicht einvernehmlich: Senator für Finanzen`, ['SF']],
    [
      `Die Auffassungen der Senatskanzlei und des Senators für Finanzen gehen auseinander; der Dissens konnte nicht aufgelöst werden.`,
      ['SK', 'SF'],
    ],
  ])('dissent: %s', (text, dissens) =>
    expect(lies(text)).toEqual([Object.fromEntries(dissens.map((code) => [code, 'bedenken'])), dissens]),
  );

  it.each([
    [`Der Senator für Finanzen hat Bedenken geäußert.`, { SF: 'bedenken' }],
    [`Der Senator für Finanzen hat Einwände.`, { SF: 'bedenken' }],
    [`SF: Bedenken\nSK: erteilt`, { SF: 'bedenken', SK: 'erteilt' }],
    [
      `Der Senator für Finanzen hat haushaltsrechtliche Bedenken angemeldet, die übrigen Ressorts haben zugestimmt.`,
      { SF: 'bedenken' },
    ],
  ])('misgivings: %s', (text, mitzeichnung) => expect(lies(text)).toEqual([mitzeichnung, []]));

  it('is none where it was overcome or denied', () => {
    expect(lies(`Die Bedenken des Senators für Finanzen konnten ausgeräumt werden.`)).toEqual([
      { SF: 'erteilt' },
      [],
    ]);
    expect(lies(`Ein Dissens mit dem Senator für Finanzen besteht nicht.`)).toEqual([{ SF: 'erteilt' }, []]);
  });
});

describe('liesAbstimmung: silent or not concerned', () => {
  it.each([
    [`Der ${SIS} hat sich innerhalb der Frist nicht geäußert.`, { SIS: 'fristablauf' }],
    [
      `Die Mitzeichnung des Senators für Inneres und Sport gilt nach Fristablauf als erteilt.`,
      { SIS: 'fristablauf' },
    ],
    [`Für die ${SJV} ist die Verschweigensfrist abgelaufen.`, { SJV: 'fristablauf' }],
    [`Von der ${SJV} ging keine Rückmeldung ein.`, { SJV: 'fristablauf' }],
    [`Die ${SJV} hat nicht fristgerecht Stellung genommen.`, { SJV: 'fristablauf' }],
    [
      `Die ${SJV} hat bis zum Ablauf der Frist keine Stellungnahme abgegeben; die Mitzeichnung gilt als erteilt.`,
      { SJV: 'fristablauf' },
    ],
    [`SJV: Frist abgelaufen`, { SJV: 'fristablauf' }],
    [`Die ${SJV} ist nicht betroffen.`, { SJV: 'nicht_betroffen' }],
    [`Für die ${SJV} besteht keine Betroffenheit.`, { SJV: 'nicht_betroffen' }],
    [`Belange der ${SJV} sind nicht berührt.`, { SJV: 'nicht_betroffen' }],
    [`Die ${SJV} hat mitgeteilt, dass sie nicht betroffen ist.`, { SJV: 'nicht_betroffen' }],
    [`SJV: nicht betroffen`, { SJV: 'nicht_betroffen' }],
    [`SJV: Fehlanzeige`, { SJV: 'nicht_betroffen' }],
    [`Die ${SJV} hat sich für nicht zuständig erklärt.`, { SJV: 'nicht_betroffen' }],
  ])('%s', (text, mitzeichnung) => expect(lies(text)).toEqual([mitzeichnung, []]));
});

describe('liesAbstimmung: several at once', () => {
  it.each([
    [`Alle Ressorts mit Ausnahme des Senators für Finanzen haben mitgezeichnet.`, {}, []],
    [
      `Der ${SIS} und die ${SJV} haben zugestimmt, mit Ausnahme des Senators für Finanzen, der Bedenken hat.`,
      { SIS: 'erteilt', SJV: 'erteilt', SF: 'bedenken' },
      [],
    ],
    [
      `Der ${SIS} hat mitgezeichnet, die ${SJV} hat Bedenken, die Senatskanzlei ist nicht betroffen.`,
      { SIS: 'erteilt', SJV: 'bedenken', SK: 'nicht_betroffen' },
      [],
    ],
    [`Die Abstimmung mit dem Senator für Finanzen ist eingeleitet.`, {}, []],
    [`Die Abstimmung mit dem Senator für Finanzen und der Senatskanzlei läuft noch.`, {}, []],
    [`Die Ressortabstimmung wurde eingeleitet. Beteiligt sind SF und SK.`, {}, []],
    [`Die Mitzeichnung des Senators für Finanzen steht noch aus.`, {}, []],
    [`Die Beteiligung des Senators für Finanzen ist vorgesehen.`, {}, []],
    [`Die Vorlage ist mit den betroffenen Ressorts abgestimmt.`, {}, []],
    [
      `Die Vorlage wurde mit dem ${SIS} abgestimmt. Die ${SJV} hat unter der Maßgabe zugestimmt, dass Ziffer 2 befristet wird. Einvernehmen mit dem Senator für Finanzen konnte nicht erzielt werden.`,
      { SIS: 'erteilt', SJV: 'massgabe', SF: 'bedenken' },
      ['SF'],
    ],
    [
      `Die Vorlage ist mit dem Senator für Finanzen, der Senatskanzlei und der ${SJV} abgestimmt. Der Senator für Finanzen hat Bedenken hinsichtlich der Deckung.`,
      { SF: 'bedenken', SK: 'erteilt', SJV: 'erteilt' },
      [],
    ],
    [
      `Mitzeichnungen:\nSF: erteilt\nSK: erteilt (Maßgabe: Ziffer 2 ab 2026)\nSIS: Bedenken\nSJV: nach Fristablauf erteilt\nSBMS: nicht betroffen\nDissens mit SIS zu Ziffer 1.`,
      { SF: 'erteilt', SK: 'massgabe', SIS: 'bedenken', SJV: 'fristablauf', SBMS: 'nicht_betroffen' },
      ['SIS'],
    ],
    [`SF\tmitgezeichnet\t03.04.2025\nSK\tkeine Rückmeldung\t-`, { SF: 'erteilt', SK: 'fristablauf' }, []],
    [`| SF | mitgezeichnet |\n| SK | Bedenken |`, { SF: 'erteilt', SK: 'bedenken' }, []],
    [
      `Die Vorlage ist mit Ausnahme des Senators für Finanzen mit der Senatskanzlei und der ${SJV} abgestimmt.`,
      { SK: 'erteilt', SJV: 'erteilt' },
      [],
    ],
    [
      `Erteilt: SF, SK. Bedenken: SIS. Nicht betroffen: SJV.`,
      { SF: 'erteilt', SK: 'erteilt', SIS: 'bedenken', SJV: 'nicht_betroffen' },
      [],
    ],
    [
      `Zugestimmt haben der ${SIS} und die Senatskanzlei; nicht zugestimmt hat die ${SJV}.`,
      { SIS: 'erteilt', SK: 'erteilt', SJV: 'bedenken' },
      ['SJV'],
    ],
    [`Weder der ${SIS} noch die ${SJV} haben Einwände.`, { SIS: 'erteilt', SJV: 'erteilt' }, []],
  ])('%s', (text, mitzeichnung, dissens) => expect(lies(text)).toEqual([mitzeichnung, dissens]));
});
