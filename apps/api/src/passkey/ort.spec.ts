import { describe, expect, it } from '@jest/globals';
import { passkeyhindernis, passkeyort } from './ort.js';

const an = (BASIS_URL: string, PASSKEY: '0' | '1' = '1') => ({ BASIS_URL, PASSKEY });

describe('Passkeys', () => {
  it('count under a name with TLS, and on the machine itself', () => {
    for (const adresse of [
      'https://kogge.example',
      'https://kogge.example:8443/',
      'http://localhost:3000',
      'http://kogge.localhost:3000',
    ])
      expect([adresse, passkeyhindernis(an(adresse))]).toEqual([adresse, null]);
    for (const adresse of [
      'http://kogge.example',
      'http://127.0.0.1:3000',
      'https://10.0.0.1',
      'https://[::1]:3000',
      'http://localhost.boese.example',
    ])
      expect([adresse, passkeyhindernis(an(adresse))]).toEqual([adresse, 'adresse']);
    expect(passkeyhindernis(an('https://kogge.example', '0'))).toBe('abgeschaltet');
  });

  it('are made for the host, and count on its page', () => {
    expect(passkeyort(an('https://kogge.example:8443/'))).toEqual({
      herkunft: 'https://kogge.example:8443',
      rpId: 'kogge.example',
    });
    for (const umgebung of [an('http://kogge.example'), an('https://kogge.example', '0')])
      expect(() => passkeyort(umgebung)).toThrow(/Passkeys/u);
  });
});
