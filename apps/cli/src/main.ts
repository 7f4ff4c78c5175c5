import { befehle } from './befehle.js';

const [name = '', ...argumente] = process.argv.slice(2);
const befehl = befehle[name];
if (befehl) {
  process.exitCode = await befehl.ausfuehren(argumente);
} else {
  const liste = Object.entries(befehle).map(([befehlsname, { hilfe }]) => `  kogge ${befehlsname.padEnd(12)} ${hilfe}`);
  process.stderr.write(`${name ? `Den Befehl „${name}“ gibt es nicht.\n` : ''}Befehle:\n${liste.join('\n')}\n`);
  process.exitCode = 2;
}
