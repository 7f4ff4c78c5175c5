import { befehle } from './befehle.js';

// Whoever reads our output may stop in the middle (`kogge … | head`): then there is nothing left to say.
process.stdout.on('error', (fehler: NodeJS.ErrnoException) => process.exit(fehler.code === 'EPIPE' ? 0 : 1));

const [name = '', ...argumente] = process.argv.slice(2);
const befehl = befehle[name];
if (befehl) {
  process.exitCode = await befehl.ausfuehren(argumente);
} else {
  const liste = Object.entries(befehle).map(
    ([befehlsname, { hilfe }]) => `  kogge ${befehlsname.padEnd(12)} ${hilfe}`,
  );
  process.stderr.write(
    `${name ? `Den Befehl „${name}“ gibt es nicht.\n` : ''}Befehle:\n${liste.join('\n')}\n`,
  );
  process.exitCode = 2;
}
