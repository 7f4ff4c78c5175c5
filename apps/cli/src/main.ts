import { endeBeiAbbruch } from '../../standalone/src/abbruch.js';
import { befehle } from './befehle.js';
import { erklaere, uebersicht, type Befehlsname } from './hilfe.js';

// Whoever reads our output may stop in the middle (`kogge … | head`): then there is nothing left to say.
process.stdout.on('error', (fehler: NodeJS.ErrnoException) => process.exit(fehler.code === 'EPIPE' ? 0 : 1));

endeBeiAbbruch();

const HILFE = ['--help', '-h'];
const istBefehl = (name: string): name is Befehlsname => Object.hasOwn(befehle, name);

const [name = '', ...argumente] = process.argv.slice(2);
if (istBefehl(name)) {
  if (argumente.some((argument) => HILFE.includes(argument))) process.stdout.write(erklaere(name));
  else process.exitCode = await befehle[name](argumente);
} else if (HILFE.includes(name)) process.stdout.write(uebersicht());
else {
  process.stderr.write(
    `${name ? `Den Befehl „${name}“ gibt es nicht. / There is no such command.\n` : ''}${uebersicht()}`,
  );
  process.exitCode = 2;
}
