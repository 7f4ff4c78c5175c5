import { execFileSync, spawnSync } from 'node:child_process';

/** Programs that the tests need beyond npm, and where they come from. */
const PROGRAMME = {
  'redis-server': { debian: 'redis-server', macos: 'redis', fedora: 'redis' },
  python3: { debian: 'python3', macos: 'python', fedora: 'python3' },
  chromium: { debian: 'chromium', macos: '--cask chromium', fedora: 'chromium' },
};

const vorhanden = (programm) => spawnSync(programm, ['--version'], { stdio: 'ignore' }).status === 0;

const hilfe = (programm, { debian, macos, fedora }) => `
Die Tests brauchen das Programm ${programm}; es ist hier nicht installiert.
The tests need the program ${programm}, which is not installed here.

  Debian, Ubuntu:  sudo apt-get install ${debian}
  macOS:           brew install ${macos}
  Fedora:          sudo dnf install ${fedora}
`;

/**
 * Sees to it that the programs are there; installs them where that is possible without asking anybody.
 * Answers false when one is missing.
 */
export function sichereProgramme(namen = Object.keys(PROGRAMME)) {
  const fehlende = namen.filter((programm) => !vorhanden(programm));
  if (fehlende.length > 0 && process.getuid?.() === 0 && vorhanden('apt-get'))
    installiere(fehlende.map((programm) => PROGRAMME[programm].debian));
  const immerNoch = fehlende.filter((programm) => !vorhanden(programm));
  for (const programm of immerNoch) console.error(hilfe(programm, PROGRAMME[programm]));
  return immerNoch.length === 0;
}

function installiere(pakete) {
  console.error(`${pakete.join(', ')} fehlt; apt-get installiert es … / installing …`);
  const apt = (...argumente) =>
    execFileSync('apt-get', argumente, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...pakete);
  } catch {
    // What is missing is said by the caller.
  }
}

if (import.meta.url === `file://${process.argv[1]}`) process.exit(sichereProgramme() ? 0 : 1);
