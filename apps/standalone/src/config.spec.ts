import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { standaloneUmgebung } from './config.js';

describe('standaloneUmgebung', () => {
  it('needs nothing at all', () => {
    expect(standaloneUmgebung({})).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      BASIS_URL: 'http://127.0.0.1:3000',
      KOGGE_DEMO: '1',
      DEMO_ANMELDUNG_PORT: 3001,
      DEMO_ANMELDUNG_URL: 'http://127.0.0.1:3001',
      MAIL_VERZEICHNIS: 'data/mail',
    });
  });

  it('takes an empty value for none, and follows the port', () => {
    expect(
      standaloneUmgebung({ PORT: '3900', OIDC_ISSUER: '', DATABASE_URL: '', KOGGE_DATEN: '/tmp/x' }),
    ).toMatchObject({
      BASIS_URL: 'http://127.0.0.1:3900',
      DEMO_ANMELDUNG_URL: 'http://127.0.0.1:3901',
      MAIL_VERZEICHNIS: '/tmp/x/mail',
    });
  });

  it('lists everything that is wrong at once, also what contradicts itself', () => {
    const falsch = {
      PORT: 'viele',
      REDIS_URL: 'localhost',
      KOGGE_DEMO: 'ja',
      OIDC_ISSUER: 'https://anmeldung.example',
      DATABASE_MIGRATION_URL: 'postgres://x',
    };
    const meldung = (() => {
      try {
        standaloneUmgebung(falsch);
        return '';
      } catch (grund) {
        return (grund as Error).message;
      }
    })();
    for (const name of ['PORT', 'REDIS_URL', 'KOGGE_DEMO', 'OIDC_CLIENT_SECRET', 'DATABASE_URL'])
      expect(meldung).toContain(`  ${name}: `);
    expect(meldung).toContain('.env.example');
  });

  it('needs another identity provider when the demo is off', () => {
    expect(() => standaloneUmgebung({ KOGGE_DEMO: '0' })).toThrow('OIDC_ISSUER: fehlt');
    expect(
      standaloneUmgebung({
        KOGGE_DEMO: '0',
        OIDC_ISSUER: 'https://a.example',
        OIDC_CLIENT_SECRET: 'x'.repeat(16),
      }).KOGGE_DEMO,
    ).toBe('0');
  });

  it('reads nothing that .env.example does not explain', () => {
    const erklaert = readFileSync('.env.example', 'utf8');
    for (const name of Object.keys(standaloneUmgebung({}))) expect(erklaert).toContain(`\n${name}=`);
  });
});
