import { useState } from 'react';
import { Seite } from '../rahmen/Seite.js';
import { useSprache } from '../sprache/sprache.js';
import { Datumsfeld } from '../ui/Datumsfeld.js';
import { Dialog } from '../ui/Dialog.js';
import { Auswahl, Eingabe, Feld, Feldgruppe, Textbereich, Wahl } from '../ui/Feld.js';
import { Knopf } from '../ui/Knopf.js';
import { Meldung } from '../ui/Meldung.js';
import { Papier } from '../ui/Papier.js';
import { Plakette } from '../ui/Plakette.js';
import { texte as uiTexte } from '../ui/texte.js';
import { Leer } from '../ui/Zustaende.js';
import { texte } from './texte.js';

const BEISPIEL = `### Überschrift

Ein Absatz mit **Betonung**, *Kursivem* und einer [Adresse](https://example.org).

1. Erste Ziffer
2. Zweite Ziffer

| Jahr | Plan | Ist |
| --- | --- | --- |
| 2025 | 10 | 0 |
| 2026 | 20 | – |`;

/** Every component once, for eyes and for the checks. */
export function Bausteine() {
  const { t } = useSprache();
  const [offen, setOffen] = useState(false);
  return (
    <Seite titel={t(texte.bausteine)}>
      <div className="stapel stapel--weit">
        <p>{t(texte.bausteineText)}</p>
        <Knoepfe oeffne={() => setOffen(true)} />
        <Meldungen />
        <Plaketten />
        <Felder />
        <section className="stapel" lang="de">
          <h2>Papier</h2>
          <div className="blatt">
            <Papier text={BEISPIEL} />
          </div>
          <p>
            Vorher <del>alt</del> <ins>neu</ins> nachher
          </p>
        </section>
        <section className="stapel" lang="de">
          <h2>Leer</h2>
          <Leer titel="Nichts wartet auf Sie">
            <p>Sobald Sie am Zug sind, steht die Aufgabe hier.</p>
          </Leer>
        </section>
      </div>
      <Dialog titel="Ein Dialog" offen={offen} schliesse={() => setOffen(false)}>
        <p lang="de">Er hält den Fokus, und Escape schließt ihn.</p>
        <div>
          <Knopf onClick={() => setOffen(false)}>{t(uiTexte.schliessen)}</Knopf>
        </div>
      </Dialog>
    </Seite>
  );
}

function Knoepfe({ oeffne }: { oeffne: () => void }) {
  return (
    <section className="stapel" lang="de">
      <h2>Knöpfe</h2>
      <div className="reihe">
        <Knopf art="primary">Zeichnen</Knopf>
        <Knopf>Zurückgeben</Knopf>
        <Knopf art="tertiary">Abbrechen</Knopf>
        <Knopf klein>Klein</Knopf>
        <Knopf disabled>Gesperrt</Knopf>
        <Knopf laeuft>Läuft</Knopf>
        <Knopf onClick={oeffne}>Dialog öffnen</Knopf>
      </div>
    </section>
  );
}

function Meldungen() {
  return (
    <section className="stapel" lang="de">
      <h2>Meldungen</h2>
      {(['info', 'success', 'warning', 'danger'] as const).map((art) => (
        <Meldung key={art} art={art} titel="Überschrift">
          <p>Was geschehen ist und was man nun tun kann.</p>
        </Meldung>
      ))}
    </section>
  );
}

function Plaketten() {
  return (
    <section className="stapel" lang="de">
      <h2>Plaketten</h2>
      <div className="reihe">
        <Plakette>Fassung 3</Plakette>
        <Plakette art="gut">mitgezeichnet</Plakette>
        <Plakette art="achtung">mit Maßgabe</Plakette>
        <Plakette art="schlecht">Bedenken</Plakette>
        <Plakette art="hinweis">offen</Plakette>
      </div>
    </section>
  );
}

function Felder() {
  const [tag, setTag] = useState('2025-09-30');
  return (
    <section className="stapel" lang="de">
      <h2>Felder</h2>
      <Feld beschriftung="Titel" pflicht hinweis="So, wie er auf der Tagesordnung steht.">
        <Eingabe defaultValue="Sanierung der Kaiserschleuse" />
      </Feld>
      <Feld beschriftung="Begründung" pflicht fehler="Bitte schreiben Sie mindestens fünf Zeichen.">
        <Textbereich defaultValue="x" />
      </Feld>
      <Feld beschriftung="Ressort">
        <Auswahl defaultValue="SF">
          <option value="SF">Der Senator für Finanzen</option>
        </Auswahl>
      </Feld>
      <Datumsfeld beschriftung="Fällig am" pflicht wert={tag} setze={setTag} />
      <Feldgruppe beschriftung="Urteil">
        <Wahl
          type="radio"
          name="urteil"
          beschriftung="Mitzeichnen"
          hinweis="Das Urteil gilt für genau diese Fassung."
          defaultChecked
        />
        <Wahl type="radio" name="urteil" beschriftung="Bedenken erheben" />
      </Feldgruppe>
      <Wahl type="checkbox" beschriftung="Das Dokument ist barrierefrei" />
    </section>
  );
}
