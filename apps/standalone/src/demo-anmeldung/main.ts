import { endeAufSignal } from '#protokoll';
import { anmeldeumgebung } from './config.js';
import { anmeldepersonen } from './personenliste.js';
import { starteDemoAnmeldung } from './start.js';

const FRIST_ZUM_ENDE_MS = 5000;
const ende = endeAufSignal(FRIST_ZUM_ENDE_MS);

try {
  const {
    DEMO_ANMELDUNG_PORT,
    HOST,
    OIDC_ISSUER,
    BASIS_URL,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    DEMO_ANMELDUNG_SCHLUESSEL,
  } = anmeldeumgebung();
  const anmeldung = await starteDemoAnmeldung({
    port: DEMO_ANMELDUNG_PORT,
    host: HOST,
    issuer: OIDC_ISSUER,
    basisUrl: BASIS_URL,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    personen: anmeldepersonen(),
    ...(DEMO_ANMELDUNG_SCHLUESSEL ? { schluesseldatei: DEMO_ANMELDUNG_SCHLUESSEL } : {}),
  });
  process.stdout.write(`Demo-Anmeldung bereit: ${OIDC_ISSUER}\n`);
  ende.uebernimm(() => anmeldung.stop());
} catch (grund) {
  ende.scheitere(grund);
}
