#!/usr/bin/env node
/**
 * What docker-compose.yml must not lose: versions that are pinned, health checks, limits, no rights that nobody needs,
 * secrets in files only, and no variable that .env.example does not explain. Takes the file to look at, for its story.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// knip brings the parser along; one of our own would be a dependency for this alone.
const { parse } = createRequire(import.meta.resolve('knip'))('yaml');

const WURZEL = resolve(import.meta.dirname, '..');
const VERSION = /:v?\d+\.\d+[\w.-]*$/u;
const GEHEIM = /PASSWORD|KENNWORT|SECRET|TOKEN/u;
const KENNWORT_IN_ADRESSE = /:\/\/[^/\s:@]*:[^@\s/{}]+@/u;
/** Where the proxy is, nothing that keeps data may be. */
const GETRENNT = ['postgres', 'redis'];
/** Only the demonstration has them. */
const DEMO = ['anmeldung', 'mailpit'];
/** The images' own variables. */
const FREMDE = /^(?:POSTGRES_\w+|KOGGE_(?:LOGIN|SIEGEL)_KENNWORT_FILE)$/u;

/** A service that runs once and ends has nobody who would ask how it is. */
const laeuftEinmal = ({ restart }) => restart === 'no';

function maengelDesDienstes(name, dienst) {
  const { image = '', build, healthcheck, deploy, environment = {}, profiles = [] } = dienst;
  const grenzen = deploy?.resources?.limits ?? {};
  return [
    !build && !VERSION.test(image) && `image ${image} nennt keine Fassung`,
    !laeuftEinmal(dienst) && (!healthcheck?.test || healthcheck.disable) && 'hat keinen Healthcheck',
    (!grenzen.memory || !grenzen.cpus) && 'hat keine Grenzen für Speicher und Prozessor',
    dienst.read_only !== true && 'darf in sein Dateisystem schreiben (read_only)',
    !dienst.cap_drop?.includes('ALL') && 'behält Rechte des Kernels (cap_drop: [ALL])',
    !dienst.security_opt?.includes('no-new-privileges:true') &&
      'kann Rechte hinzugewinnen (no-new-privileges)',
    DEMO.includes(name) && !profiles.includes('demo') && 'läuft auch ohne --profile demo',
    ...Object.keys(environment).map(
      (eine) =>
        GEHEIM.test(eine) && !eine.endsWith('_FILE') && `${eine} steht nicht in einer Datei (${eine}_FILE)`,
    ),
  ]
    .filter(Boolean)
    .map((mangel) => `${name}: ${mangel}`);
}

function maengelDerNetze(dienste) {
  const netze = (name) => {
    const genannte = dienste[name]?.networks ?? ['default'];
    return Array.isArray(genannte) ? genannte : Object.keys(genannte);
  };
  return GETRENNT.filter((name) => netze(name).some((netz) => netze('proxy').includes(netz))).map(
    (name) => `${name}: ist vom Proxy aus erreichbar`,
  );
}

function maengelDerVariablen(text, dienste) {
  const erklaert = new Set(
    [...readFileSync(join(WURZEL, '.env.example'), 'utf8').matchAll(/^([A-Z_]+)=/gmu)].map(
      ([, name]) => name,
    ),
  );
  const bekannt = (name) => erklaert.has(name) || (name.endsWith('_FILE') && erklaert.has(name.slice(0, -5)));
  const eingesetzt = [...text.matchAll(/(?<!\$)\$\{([A-Z_]+)/gu)].map(([, name]) => name);
  const gesetzt = Object.values(dienste)
    .flatMap(({ environment = {} }) => Object.keys(environment))
    .filter((name) => !FREMDE.test(name));
  return [...new Set([...eingesetzt, ...gesetzt])]
    .filter((name) => !bekannt(name))
    .map((name) => `${name}: steht nicht in .env.example`);
}

function maengelDerGeheimnisse(text) {
  const vorgaben = [...text.matchAll(/(?<!\$)\$\{([A-Z_]+):?-([^}]*)\}/gu)]
    .filter(([, name, wert]) => GEHEIM.test(name) && wert !== '')
    .map(([, name]) => `${name}: hat ein Kennwort als Vorgabe`);
  const adressen = text
    .split('\n')
    .filter((zeile) => KENNWORT_IN_ADRESSE.test(zeile))
    .map((zeile) => `Kennwort in einer Adresse: ${zeile.trim()}`);
  const demo = [...text.matchAll(/^\s*KOGGE_DEMO: (.*)$/gmu)]
    .filter(([, wert]) => wert !== '${KOGGE_DEMO:-0}')
    .map(() => 'KOGGE_DEMO: ist nicht von sich aus 0');
  return [...vorgaben, ...adressen, ...demo];
}

/** The images that are built here: what they stand on. */
const maengelDesBaus = (dockerfile) =>
  [...dockerfile.matchAll(/^FROM (\S+)/gmu)]
    .map(([, image]) => image)
    .filter((image) => !VERSION.test(image))
    .map((image) => `Dockerfile: ${image} nennt keine Fassung`);

/** Everything that is wrong with that file, one sentence each. */
export function maengel(text) {
  const { services = {} } = parse(text, { merge: true });
  return [
    ...Object.entries(services).flatMap(([name, dienst]) => maengelDesDienstes(name, dienst)),
    ...maengelDerNetze(services),
    ...maengelDerVariablen(text, services),
    ...maengelDerGeheimnisse(text),
    ...maengelDesBaus(readFileSync(join(WURZEL, 'Dockerfile'), 'utf8')),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const gefunden = maengel(readFileSync(process.argv[2] ?? join(WURZEL, 'docker-compose.yml'), 'utf8'));
  for (const einer of gefunden) console.error(einer);
  console.log(`docker-compose.yml: ${gefunden.length} Mängel`);
  process.exit(gefunden.length > 0 ? 1 : 0);
}
