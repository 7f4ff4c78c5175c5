import { describe, expect, it } from '@jest/globals';
import { verfahren } from '#workflows';
import { wirkungshandler } from '#runner';
import { pruefeVerfahren } from '#runner';
import { FORMATE, istFormat, stelleDar } from './workflow-show.js';

describe('kogge workflow check', () => {
  it.each(verfahren.map((eines) => [eines.id, eines] as const))(
    'finds nothing in %s with the handlers of the runner',
    (_, eines) => {
      expect(pruefeVerfahren(eines, Object.keys(wirkungshandler))).toEqual([]);
    },
    60_000,
  );

  it('names the procedure and its version with every finding', () => {
    expect(pruefeVerfahren(verfahren[0]!, [])[0]).toMatchObject({
      verfahren: `senatsvorlage ${verfahren[0]!.version}`,
      code: 'handler_fehlt',
    });
  });
});

describe('kogge workflow show', () => {
  it.each(FORMATE)('prints every procedure as %s', (format) => {
    for (const eines of verfahren) expect(stelleDar(eines, format)).toContain(eines.titel.de);
  });

  it('knows its formats', () => {
    expect([istFormat('bpmn'), istFormat('pdf'), istFormat('toString')]).toEqual([true, false, false]);
  });
});
