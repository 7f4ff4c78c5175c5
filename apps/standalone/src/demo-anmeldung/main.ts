import { anmeldeumgebung } from './config.js';
import { anmeldepersonen } from './personenliste.js';
import { starteDemoAnmeldung } from './start.js';

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
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void anmeldung.stop().then(() => process.exit(0)));
} catch (grund) {
  process.stderr.write(`${(grund as Error).message}\n`);
  process.exitCode = 1;
}
