import { Seite } from '../rahmen/Seite.js';
import { useSprache } from '../sprache/sprache.js';
import { Anmeldungen } from './Anmeldungen.js';
import { Benachrichtigungen } from './Benachrichtigungen.js';
import { Darstellungswahl } from './Darstellungswahl.js';
import { Kalenderabo } from './Kalenderabo.js';
import { Passkeys } from './Passkeys.js';
import { Schluessel } from './Schluessel.js';
import { texte } from './texte.js';
import { Vertretungen } from './Vertretungen.js';

/** What everybody decides for herself. */
export function Einstellungen() {
  const { t } = useSprache();
  return (
    <Seite titel={t(texte.titel)} schmal>
      <div className="stapel stapel--weit">
        <Darstellungswahl />
        <Benachrichtigungen />
        <Vertretungen />
        <Kalenderabo />
        <Schluessel />
        <Passkeys />
        <Anmeldungen />
      </div>
    </Seite>
  );
}
